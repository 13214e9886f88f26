"""Short ways to records that tests need, and a real vault to keep them in."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from tests.support.clock import FixedClock
from tests.support.memory_vault import memory_vault
from therapist_desk.domain.clients import Client, ClientId, ClientPhone
from therapist_desk.domain.clock import Clock
from therapist_desk.domain.notes import Note, NoteId
from therapist_desk.services import clients, notes
from therapist_desk.vault.store import Store

NOON = datetime(2026, 11, 19, 12, 0, tzinfo=UTC)


def vault(clock: Clock | None = None) -> Store:
    """Return a real, empty vault in memory."""
    return memory_vault(clock or FixedClock())


def do(store: Store, verb: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
    """Run one service verb in a transaction of its own."""
    return store.write(lambda writer: verb(writer, *arguments, **named))[0]


def ask(store: Store, question: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
    """Ask one service question."""
    return store.read(lambda reader: question(reader, *arguments, **named))


def client(name: str = "Ada Moreau", **fields: Any) -> Client:
    """Return a client that is not saved yet."""
    return Client(ClientId(0), name, **fields)


def saved_client(store: Store, name: str = "Ada Moreau", **fields: Any) -> Client:
    """Return a client kept in ``store``."""
    kept: Client = do(store, clients.save, client(name, **fields))
    return kept


def draft(owner: Client, text: str = "Slept better.", **fields: Any) -> Note:
    """Return a draft note of ``owner`` that is not saved yet."""
    return Note(
        NoteId(0),
        owner.id,
        fields.pop("format_id", "dap"),
        fields.pop("occurred_at", NOON),
        "Europe/Berlin",
        sections=fields.pop("sections", {"data": text}),
        **fields,
    )


def saved_note(store: Store, owner: Client, text: str = "Slept better.", **fields: Any) -> Note:
    """Return a draft note of ``owner`` kept in ``store``."""
    kept: Note = do(store, notes.save, draft(owner, text, **fields))
    return kept


def whatsapp(number: str = "+447700900123", **fields: Any) -> ClientPhone:
    """Return a number from a range reserved for fiction, with WhatsApp on it."""
    return ClientPhone(number, whatsapp=True, **fields)
