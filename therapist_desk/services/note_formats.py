"""The note formats that come with the desk."""

from functools import cache

from therapist_desk import paths
from therapist_desk.domain import note_formats as rules
from therapist_desk.domain.note_formats import NoteFormats


@cache
def shipped() -> NoteFormats:
    """Return the formats of ``resources/note_formats``."""
    path = paths.resources() / "note_formats" / "note_formats.json"
    return rules.load(path.read_text("utf-8"))
