"""Today: what needs the therapist now, each with the place to deal with it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from therapist_desk.domain.clients import Client
from therapist_desk.domain.notes import Note
from therapist_desk.domain.sessions import Session
from therapist_desk.services.desk import Reader
from therapist_desk.vault.milliseconds import to_milliseconds
from therapist_desk.vault.shelves import clients, notes, sessions


@dataclass(frozen=True, slots=True)
class Today:
    """The day's sessions, the drafts not signed and the clients they are about, by id."""

    sessions: tuple[Session, ...]
    drafts: tuple[Note, ...]
    clients: dict[int, Client]
    has_clients: bool


def today(reader: Reader, midnight: datetime) -> Today:
    """Return what concerns the day that begins at ``midnight`` (aware)."""
    start, end = to_milliseconds(midnight), to_milliseconds(midnight + timedelta(days=1))
    planned = sessions.between(reader, start, end)
    drafts = notes.drafts(reader, 20)
    concerned = {one.client_id for one in planned} | {note.client_id for note in drafts}
    known = dict(clients.clients.page(reader, sorted(concerned)))
    shown = {key: client for key, client in known.items() if client.binned_at is None}
    return Today(
        tuple(one for one in planned if one.client_id in shown),
        tuple(note for note in drafts if note.client_id in shown),
        shown,
        clients.has_clients(reader),
    )
