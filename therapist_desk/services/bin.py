"""The bin: what was put away and can be taken back; it never empties itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.topics import Topic
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.shelf import Shelf
from therapist_desk.vault.shelves import (
    agreements,
    appointments,
    attachments,
    checkins,
    clients,
    clinical_facts,
    cpd,
    notes,
    plans,
    relations,
    sessions,
    tasks,
)

SHELVES: Sequence[Shelf[Any]] = (
    clients.clients,
    notes.notes,
    notes.process_notes,
    checkins.checkins,
    agreements.agreements,
    appointments.appointments,
    sessions.sessions,
    attachments.attachments,
    plans.ratings,
    clinical_facts.clinical_facts,
    cpd.cpd_entries,
    relations.relations,
    tasks.tasks,
)
_NOBODY = Client(ClientId(0), "")
_KINDS = 16
"""Room for so many shelves in a key; a key is the record's id with its shelf in the last digit."""


@dataclass(frozen=True, slots=True)
class Binned:
    """One record in the bin, with whose it is; a record of the practice has no client."""

    noun: Topic
    record_id: int
    client_id: ClientId
    client_name: str
    client_initials: str
    binned_at: datetime


def listed(reader: Reader) -> list[int]:
    """Return a key for each record in the bin, put there last first."""
    found: list[tuple[int, int]] = []
    for kind, shelf in enumerate(SHELVES):
        rows = reader.rows(
            f"SELECT binned_at, id FROM {shelf.noun} WHERE binned_at IS NOT NULL"  # noqa: S608
        )
        found += [(row[0], row[1] * _KINDS + kind) for row in rows]
    return [key for _, key in sorted(found, reverse=True)]


def page(reader: Reader, keys: Sequence[int]) -> Mapping[int, Binned]:
    """Return what the keys stand for, as far as it is still there."""
    found = {}
    for kind, shelf in enumerate(SHELVES):
        ids = [key // _KINDS for key in keys if key % _KINDS == kind]
        records = shelf.page(reader, ids)
        owners = clients.clients.page(reader, sorted({_owner(one) for one in records.values()}))
        for record_id, record in records.items():
            owner = owners.get(_owner(record), _NOBODY)
            found[record_id * _KINDS + kind] = Binned(
                shelf.noun, record_id, owner.id, owner.name, owner.initials, record.binned_at
            )
    return found


def restore(writer: Writer, key: int) -> None:
    """Take one record back out of the bin."""
    SHELVES[key % _KINDS].restore(writer, key // _KINDS)


def put_back(writer: Writer, key: int) -> None:
    """Put one record into the bin again, after it was taken out by mistake."""
    SHELVES[key % _KINDS].bin(writer, key // _KINDS)


def _owner(record: Any) -> int:
    if isinstance(record, Client):
        return record.id
    return int(getattr(record, "client_id", None) or _NOBODY.id)
