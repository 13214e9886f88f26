"""The shelf of own note formats, every version a row of its own."""

from therapist_desk.domain.own_formats import OwnFormat
from therapist_desk.domain.topics import Topic
from therapist_desk.vault.shelf import Shelf
from therapist_desk.vault.store import Reader

note_formats = Shelf(Topic.NOTE_FORMAT, OwnFormat)


def versions(reader: Reader) -> list[OwnFormat]:
    """Return every version of every own format that is not in the bin."""
    return note_formats.where(reader, "binned_at IS NULL ORDER BY title COLLATE NOCASE, id")


def has_notes(reader: Reader, format_id: str) -> bool:
    """Return whether any note was written in a format, also one in the bin."""
    return bool(reader.numbers("SELECT 1 FROM note WHERE format_id = ? LIMIT 1", (format_id,)))
