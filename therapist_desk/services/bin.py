"""The bin: what was put away and can be taken back; it never empties itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.topics import Topic
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.codec import from_milliseconds
from therapist_desk.vault.shelf import Shelf
from therapist_desk.vault.shelves import agreements, checkins, clients, notes

SHELVES: Sequence[Shelf[Any]] = (
    clients.clients,
    notes.notes,
    notes.process_notes,
    checkins.checkins,
    agreements.agreements,
)


@dataclass(frozen=True, slots=True)
class Binned:
    """One record in the bin; ``when`` is the time of what it is about, None for a client."""

    noun: Topic
    record_id: int
    client_id: ClientId
    client_name: str
    client_initials: str
    binned_at: datetime


def contents(reader: Reader) -> list[Binned]:
    """Return what is in the bin, put there last first."""
    found = [entry for shelf in SHELVES for entry in _binned(reader, shelf)]
    return sorted(found, key=lambda entry: entry.binned_at, reverse=True)


def restore(writer: Writer, noun: Topic, record_id: int) -> None:
    """Take one record back out of the bin."""
    next(shelf for shelf in SHELVES if shelf.noun is noun).restore(writer, record_id)


def _binned(reader: Reader, shelf: Shelf[Any]) -> list[Binned]:
    owner = "id" if shelf.noun is Topic.CLIENT else "client_id"
    rows = reader.rows(
        f"SELECT id, {owner}, binned_at FROM {shelf.noun} WHERE binned_at IS NOT NULL"  # noqa: S608
    )
    owners = clients.clients.page(reader, [row[1] for row in rows])
    return [
        Binned(
            shelf.noun,
            row[0],
            ClientId(row[1]),
            owners[row[1]].name,
            owners[row[1]].initials,
            from_milliseconds(row[2]),
        )
        for row in rows
    ]
