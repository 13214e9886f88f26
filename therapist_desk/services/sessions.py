"""What one can ask about sessions and do with them."""

from datetime import datetime, timedelta

from therapist_desk.domain import sessions as rules
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.sessions import Session, SessionId
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.codec import to_milliseconds
from therapist_desk.vault.shelves import sessions as shelf


def of_client(reader: Reader, client_id: ClientId) -> list[Session]:
    """Return the client's sessions, latest first."""
    return shelf.of_client(reader, client_id)


def get(reader: Reader, session_id: SessionId) -> Session:
    """Return one session."""
    return shelf.sessions.get(reader, session_id)


def on_day(reader: Reader, midnight: datetime) -> list[Session]:
    """Return the sessions that start within the day that begins at ``midnight`` (aware)."""
    end = midnight + timedelta(days=1)
    return shelf.between(reader, to_milliseconds(midnight), to_milliseconds(end))


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
