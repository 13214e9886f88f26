"""What drafts were before each save. No shelf of records: it is in no search, export or log."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from therapist_desk.domain.note_history import Step
from therapist_desk.domain.notes import NoteId
from therapist_desk.vault.codec import from_json, to_json
from therapist_desk.vault.milliseconds import from_milliseconds, to_milliseconds
from therapist_desk.vault.store import Reader, Writer


@dataclass(frozen=True, slots=True)
class Kept:
    """One older state of a draft: since when it stood so, how long it was, and the way to it."""

    id: int
    at: datetime
    length: int
    format_id: str
    steps: dict[str, Step]


def add(writer: Writer, note_id: NoteId, kept: Kept) -> int:
    """Keep what a draft was; return the number it is kept under (that of ``kept`` counts for nothing)."""
    return writer.execute(
        "INSERT INTO note_revision (note_id, at, length, format_id, steps) VALUES (?, ?, ?, ?, ?)",
        (note_id, to_milliseconds(kept.at), kept.length, kept.format_id, to_json(kept.steps)),
    )


def times(reader: Reader, note_id: NoteId) -> list[tuple[int, datetime, int]]:
    """Return number, time and length of each older state of a draft, latest first."""
    rows = reader.rows(
        "SELECT id, at, length FROM note_revision WHERE note_id = ? ORDER BY id DESC", (note_id,)
    )
    return [(row[0], from_milliseconds(row[1]), row[2]) for row in rows]


def page(reader: Reader, ids: Sequence[int]) -> list[tuple[int, datetime, int]]:
    """Return number, time and length of the older states with these numbers."""
    marks = ", ".join("?" * len(ids))
    sql = f"SELECT id, at, length FROM note_revision WHERE id IN ({marks})"  # noqa: S608 - question marks
    return [(row[0], from_milliseconds(row[1]), row[2]) for row in reader.rows(sql, tuple(ids))]


def back_to(reader: Reader, note_id: NoteId, revision_id: int) -> list[Kept]:
    """Return the older states of a draft from the latest back to this one."""
    rows = reader.rows(
        "SELECT id, at, length, format_id, steps FROM note_revision"
        " WHERE note_id = ? AND id >= ? ORDER BY id DESC",
        (note_id, revision_id),
    )
    return [
        Kept(row[0], from_milliseconds(row[1]), row[2], row[3], from_json(dict[str, Step], row[4]))
        for row in rows
    ]


def forget(writer: Writer, note_id: NoteId) -> None:
    """Drop all older states of a draft."""
    writer.execute("DELETE FROM note_revision WHERE note_id = ?", (note_id,))
