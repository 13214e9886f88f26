"""The note formats that come with the desk."""

from functools import cache

from therapist_desk import paths
from therapist_desk.domain import note_formats as rules
from therapist_desk.domain.note_formats import NoteFormats
from therapist_desk.domain.shipped import Say


@cache
def shipped(say: Say = str) -> NoteFormats:
    """Return the formats of ``resources/note_formats``, with their words as ``say`` says them."""
    path = paths.resources() / "note_formats" / "note_formats.json"
    return rules.load(path.read_text("utf-8"), say)
