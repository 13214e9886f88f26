"""The shelves of notes: the record, and apart from it the process notes."""

from collections.abc import Sequence

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.notes import Note, NoteId, ProcessNote, Written
from therapist_desk.domain.sessions import SessionId
from therapist_desk.domain.topics import Topic
from therapist_desk.vault.milliseconds import to_milliseconds
from therapist_desk.vault.shelf import Findable, Shelf
from therapist_desk.vault.store import Reader


def _findable(note: Note) -> Findable:
    return Findable(
        note.client_id, note.occurred_at, "\n".join([*note.sections.values(), note.reason])
    )


notes = Shelf(Topic.NOTE, Note, _findable)
process_notes = Shelf(Topic.PROCESS_NOTE, ProcessNote)
"""Not findable: process notes appear in no search."""


def ids_of_client(reader: Reader, client_id: ClientId) -> list[int]:
    """Return the ids of the client's notes that are not amendments, latest session first."""
    return reader.numbers(
        "SELECT id FROM note WHERE client_id = ? AND binned_at IS NULL AND amends IS NULL"
        " ORDER BY occurred_at DESC, id DESC",
        (client_id,),
    )


def latest_of_client(reader: Reader, client_id: ClientId, most: int) -> list[Note]:
    """Return the last ``most`` notes of a client, amendments aside, latest first."""
    return notes.where(
        reader,
        "client_id = ? AND binned_at IS NULL AND amends IS NULL"
        " ORDER BY occurred_at DESC, id DESC LIMIT ?",
        (client_id, most),
    )


def of_session(reader: Reader, session_id: SessionId) -> list[Note]:
    """Return the notes of one session, first written first."""
    return notes.where(
        reader, "session_id = ? AND binned_at IS NULL AND amends IS NULL ORDER BY id", (session_id,)
    )


def of_sessions(reader: Reader, session_ids: Sequence[int]) -> dict[int, Written]:
    """Return how far the first note of each session in its own client's record is, by session."""
    marks = ", ".join("?" * len(session_ids))
    rows = reader.rows(
        "SELECT session_id, min(note.id), signed_at IS NOT NULL"  # noqa: S608 - question marks
        " FROM note JOIN session ON session.id = session_id"
        f" WHERE session_id IN ({marks}) AND note.client_id = session.client_id"
        " AND note.binned_at IS NULL AND amends IS NULL GROUP BY session_id",
        tuple(session_ids),
    )
    return {row[0]: Written(NoteId(row[1]), bool(row[2])) for row in rows}


def amendments(reader: Reader, note_id: NoteId) -> list[Note]:
    """Return what was added to a signed note, in the order it was written."""
    return notes.where(
        reader, "amends = ? AND binned_at IS NULL ORDER BY created_at, id", (note_id,)
    )


def latest_before(reader: Reader, note: Note) -> Note | None:
    """Return the client's last note before ``note``, to carry text forward from."""
    found = notes.where(
        reader,
        "client_id = ? AND id <> ? AND occurred_at <= ? AND binned_at IS NULL AND amends IS NULL"
        " ORDER BY occurred_at DESC, id DESC LIMIT 1",
        (note.client_id, note.id, to_milliseconds(note.occurred_at)),
    )
    return found[0] if found else None


def of_client_since(reader: Reader, client_id: ClientId, since: int) -> list[Note]:
    """Return the client's notes of what was after a time (ms), latest first."""
    return notes.where(
        reader,
        "client_id = ? AND occurred_at > ? AND binned_at IS NULL AND amends IS NULL"
        " ORDER BY occurred_at DESC, id DESC",
        (client_id, since),
    )


def latest(reader: Reader, client_id: ClientId, before: int, most: int) -> list[Note]:
    """Return the client's last notes of what was before a time (ms), latest first."""
    return notes.where(
        reader,
        "client_id = ? AND occurred_at < ? AND binned_at IS NULL AND amends IS NULL"
        " ORDER BY occurred_at DESC, id DESC LIMIT ?",
        (client_id, before, most),
    )


def whole_record(reader: Reader, client_id: ClientId) -> list[Note]:
    """Return the client's notes and what was added to them, oldest first."""
    return notes.where(
        reader,
        "client_id = ? AND binned_at IS NULL ORDER BY occurred_at, created_at, id",
        (client_id,),
    )


def drafts(reader: Reader, limit: int) -> list[Note]:
    """Return the notes nobody signed yet, oldest first."""
    return notes.where(
        reader, "signed_at IS NULL AND binned_at IS NULL ORDER BY occurred_at, id LIMIT ?", (limit,)
    )


def count_drafts(reader: Reader, client_id: ClientId) -> int:
    """Return how many of the client's notes nobody signed yet."""
    row = reader.row(
        "SELECT count(*) FROM note WHERE client_id = ? AND signed_at IS NULL AND binned_at IS NULL",
        (client_id,),
    )
    return int(row[0]) if row else 0


def process_note_ids(reader: Reader, client_id: ClientId) -> list[int]:
    """Return the ids of the client's process notes, latest first."""
    return reader.numbers(
        "SELECT id FROM process_note WHERE client_id = ? AND binned_at IS NULL"
        " ORDER BY occurred_at DESC, id DESC",
        (client_id,),
    )


def sharing_a_session(reader: Reader, client_id: ClientId) -> set[ClientId]:
    """Return who had a note on a session the client has one on too."""
    found = reader.numbers(
        "SELECT DISTINCT other.client_id FROM note JOIN note AS other"
        " ON other.session_id = note.session_id AND other.client_id <> note.client_id"
        " WHERE note.client_id = ? AND note.binned_at IS NULL AND other.binned_at IS NULL",
        (client_id,),
    )
    return set(map(ClientId, found))
