"""The bin: what was put away and can be taken back; it never empties itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.measure_packs import MeasurePackId
from therapist_desk.domain.topics import Topic
from therapist_desk.services import clients as client_service
from therapist_desk.services import measures as measure_service
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.shelf import Shelf
from therapist_desk.vault.shelves import (
    agreement_templates,
    agreements,
    appointments,
    attachments,
    checkins,
    clients,
    clinical_facts,
    cpd,
    measures,
    messages,
    note_formats,
    notes,
    own_messages,
    peer_groups,
    phrases,
    plans,
    question_sets,
    readiness,
    relations,
    resources,
    rhythms,
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
    readiness.readiness_checks,
    cpd.cpd_entries,
    relations.relations,
    note_formats.note_formats,
    phrases.phrases,
    agreement_templates.agreement_templates,
    tasks.tasks,
    measures.scores,
    measures.packs,
    rhythms.rhythms,
    question_sets.question_sets,
    own_messages.own_messages,
    messages.messages,
    peer_groups.members,
    peer_groups.incidents,
    resources.resources,
    resources.shares,
)
_KINDS = 64
"""Room for so many shelves in a key; a key is the record's id with its shelf in the rest."""


@dataclass(frozen=True, slots=True)
class Binned:
    """One record in the bin, with whose it is; what is no client's has its own name instead."""

    noun: Topic
    record_id: int
    client_id: ClientId
    client_name: str
    client_initials: str
    binned_at: datetime
    was_merged: bool = False
    """Whether it is the empty record of a client whose own stands in another one now."""


def listed(reader: Reader) -> list[int]:
    """Return a key for each record in the bin, put there last first."""
    found: list[tuple[int, int]] = []
    for kind, shelf in enumerate(SHELVES):
        found += [(at, record_id * _KINDS + kind) for at, record_id in shelf.binned(reader)]
    return [key for _, key in sorted(found, reverse=True)]


def page(reader: Reader, keys: Sequence[int]) -> Mapping[int, Binned]:
    """Return what the keys stand for, as far as it is still there."""
    found = {}
    for kind, shelf in enumerate(SHELVES):
        ids = [key // _KINDS for key in keys if key % _KINDS == kind]
        records = shelf.page(reader, ids)
        records = {key: one for key, one in records.items() if one.binned_at is not None}
        owners = clients.clients.page(reader, sorted({_owner(one) for one in records.values()}))
        for record_id, record in records.items():
            owner = owners.get(_owner(record)) or _named(record)
            found[record_id * _KINDS + kind] = Binned(
                shelf.noun,
                record_id,
                owner.id,
                owner.name,
                owner.initials,
                record.binned_at,
                was_merged=getattr(record, "merged_into", None) is not None,
            )
    return found


def restore(writer: Writer, key: int) -> None:
    """Take one record back out of the bin."""
    if SHELVES[key % _KINDS] is clients.clients:
        client_service.restore(writer, ClientId(key // _KINDS))
        return
    if SHELVES[key % _KINDS] is measures.packs:
        measure_service.put_back(writer, MeasurePackId(key // _KINDS))
        return
    SHELVES[key % _KINDS].restore(writer, key // _KINDS)


def put_back(writer: Writer, key: int) -> None:
    """Put one record into the bin again, after it was taken out by mistake."""
    SHELVES[key % _KINDS].bin(writer, key // _KINDS)


def _owner(record: Any) -> int:
    if isinstance(record, Client):
        return record.id
    return int(getattr(record, "client_id", None) or 0)


def _named(record: Any) -> Client:
    """Return who stands for a record that is no client's: its own name, to be hidden by nothing."""
    names = (getattr(record, part, "") for part in ("title", "shortcut"))
    return Client(ClientId(0), next(filter(None, names), ""))
