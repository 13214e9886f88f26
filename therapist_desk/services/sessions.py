"""What one can ask about sessions and do with them."""

from datetime import timedelta

from therapist_desk.domain import sessions as rules
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.sessions import Session, SessionId
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.milliseconds import to_milliseconds
from therapist_desk.vault.shelves import sessions as shelf

NOTE_DUE = timedelta(days=14)
SOON = timedelta(hours=1)


def of_client(reader: Reader, client_id: ClientId) -> list[Session]:
    """Return the client's sessions, latest first."""
    return shelf.of_client(reader, client_id)


def get(reader: Reader, session_id: SessionId) -> Session:
    """Return one session."""
    return shelf.sessions.get(reader, session_id)


def without_note(reader: Reader, client_id: ClientId) -> Session | None:
    """Return the client's latest session of the last days that nobody wrote a note for yet.

    One that begins within the hour counts: notes are often opened before the door is.
    """
    now = reader.now
    found = shelf.without_note(
        reader, client_id, to_milliseconds(now - NOTE_DUE), to_milliseconds(now + SOON)
    )
    return found[0] if found else None


def next_number(reader: Reader, client_id: ClientId) -> int:
    """Return the number the client's next session gets."""
    return shelf.last_number(reader, client_id) + 1


def save(writer: Writer, session: Session) -> Session:
    """Keep a new or changed session; RuleBroken if it can't stand."""
    rules.check(session)
    return (
        shelf.sessions.replace(writer, session)
        if session.id
        else shelf.sessions.add(writer, session)
    )
