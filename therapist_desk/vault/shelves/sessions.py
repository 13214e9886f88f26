"""The shelf of sessions."""

from collections.abc import Sequence

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.sessions import LONGEST, Session
from therapist_desk.domain.topics import Topic
from therapist_desk.vault.shelf import Shelf
from therapist_desk.vault.store import Reader

sessions = Shelf(Topic.SESSION, Session)
_LONGEST = int(LONGEST.total_seconds() * 1000)


def of_client(reader: Reader, client_id: ClientId) -> list[Session]:
    """Return the client's sessions that are not in the bin, latest first."""
    return sessions.where(
        reader, "client_id = ? AND binned_at IS NULL ORDER BY starts_at DESC, id DESC", (client_id,)
    )


def of_client_touching(reader: Reader, client_id: ClientId, start: int, end: int) -> list[Session]:
    """Return the client's sessions that share time with start to end (ms), latest first."""
    return sessions.where(
        reader,
        "client_id = ? AND starts_at < ? AND starts_at >= ? AND ends_at > ?"
        " AND binned_at IS NULL ORDER BY starts_at DESC, id DESC",
        (client_id, end, start - _LONGEST, start),
    )


def latest_of_client(reader: Reader, client_id: ClientId, most: int) -> list[Session]:
    """Return the last ``most`` sessions of a client, latest first."""
    return sessions.where(
        reader,
        "client_id = ? AND binned_at IS NULL ORDER BY starts_at DESC, id DESC LIMIT ?",
        (client_id, most),
    )


def last_held(reader: Reader, client_id: ClientId, before: int) -> Session | None:
    """Return the client's last session that took place and was over before a time (ms)."""
    found = sessions.where(
        reader,
        "client_id = ? AND starts_at < ? AND ends_at <= ? AND binned_at IS NULL"
        " AND attendance IN ('planned', 'attended') ORDER BY starts_at DESC, id DESC LIMIT 1",
        (client_id, before, before),
    )
    return found[0] if found else None


def last_number(reader: Reader, client_id: ClientId) -> int:
    """Return the highest number of a session that took place, or was written about; 0 before it.

    One that was planned and never said to have happened does not count.
    """
    row = reader.row(
        "SELECT max(number) FROM session WHERE client_id = ? AND binned_at IS NULL"
        " AND (attendance = 'attended' OR (attendance = 'planned' AND EXISTS"
        " (SELECT 1 FROM note WHERE session_id = session.id AND note.binned_at IS NULL)))",
        (client_id,),
    )
    return int(row[0]) if row and row[0] is not None else 0


def is_numbered(reader: Reader, session: Session) -> bool:
    """Say whether another session of the client that took place has the number of ``session``."""
    sql = (
        "SELECT 1 FROM session WHERE client_id = ? AND number = ? AND id <> ?"
        " AND attendance = 'attended' AND binned_at IS NULL"
    )
    return reader.row(sql, (session.client_id, session.number, session.id)) is not None


def without_note(reader: Reader, client_id: ClientId, start: int, end: int) -> list[Session]:
    """Return the client's sessions that start within two times (ms) and have no note, latest first."""
    return sessions.where(
        reader,
        "client_id = ? AND starts_at >= ? AND starts_at <= ? AND binned_at IS NULL"
        " AND attendance IN ('planned', 'attended')"
        " AND NOT EXISTS (SELECT 1 FROM note WHERE session_id = session.id AND binned_at IS NULL)"
        " ORDER BY starts_at DESC, id DESC",
        (client_id, start, end),
    )


def of_appointments(reader: Reader, appointment_ids: Sequence[int]) -> list[Session]:
    """Return the sessions that came of planned meetings of these appointments."""
    marks = ", ".join("?" * len(appointment_ids))
    return sessions.where(
        reader,
        f"appointment_id IN ({marks}) AND binned_at IS NULL",
        tuple(appointment_ids),
    )


def touching(reader: Reader, start: int, end: int) -> list[Session]:
    """Return the sessions of clients not in the bin that share time with start to end (ms)."""
    return sessions.where(
        reader,
        "starts_at < ? AND starts_at >= ? AND ends_at > ? AND binned_at IS NULL"
        " AND EXISTS (SELECT 1 FROM client WHERE id = client_id AND client.binned_at IS NULL)"
        " ORDER BY starts_at, id",
        (end, start - _LONGEST, start),
    )
