"""What left the desk and when, as the audit chain tells it."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from therapist_desk.domain.clients import Client
from therapist_desk.domain.disclosures import Disclosure
from therapist_desk.domain.topics import Topic
from therapist_desk.services import backups, clients
from therapist_desk.services.desk import Reader
from therapist_desk.vault.audit import Deed, Event
from therapist_desk.vault.shelves import audit_events, disclosures, messages


class Way(StrEnum):
    """How something leaves the vault."""

    LINK = Deed.LINK_OPENED
    EXPORT = Deed.EXPORTED
    PRINT = "printed"
    BACKUP = Deed.BACKED_UP
    MOVE = "moved"


@dataclass(frozen=True, slots=True)
class Departure:
    """Something that left, and how; ``client`` is None where it is about no one client.

    ``what`` is the disclosure log's words for it, which may hold a name, or "".
    """

    at: datetime
    way: Way
    client: Client | None
    what: str = ""


def listed(reader: Reader) -> list[int]:
    """Return the numbers of the events by which something left, latest first."""
    return audit_events.departures(reader)


def page(reader: Reader, numbers: Sequence[int]) -> Mapping[int, Departure]:
    """Return the departures with these event numbers, each with its client."""
    events = audit_events.page(reader, numbers)
    owners = _owners(reader, events)
    papers = _papers(reader, events)
    return {
        event.seq: Departure(
            event.at,
            _way(event),
            owners.get((event.noun, event.record_id)),
            papers[event.record_id].what if event.noun == Topic.DISCLOSURE else "",
        )
        for event in events
    }


def last_change(reader: Reader) -> datetime | None:
    """Return when the vault was last changed, None for one without any event.

    A vault and its header restored together are an old backup and fit each other; only this date
    tells.
    """
    return audit_events.last_at(reader)


def _way(event: Event) -> Way:
    """A copy for a new laptop is a backup whose event says so, and so is a print an export."""
    said = json.loads(event.detail)
    if event.deed == Deed.BACKED_UP and said.get("purpose") == backups.FOR_A_MOVE:
        return Way.MOVE
    if event.deed == Deed.EXPORTED and said.get("printed"):
        return Way.PRINT
    return Way(event.deed)


def _papers(reader: Reader, events: Sequence[Event]) -> Mapping[int, Disclosure]:
    ids = [event.record_id for event in events if event.noun == Topic.DISCLOSURE]
    return disclosures.disclosures.page(reader, ids)


def _owners(reader: Reader, events: Sequence[Event]) -> Mapping[tuple[str, int], Client]:
    client_ids = {}
    for topic, shelf in (
        (Topic.MESSAGE, messages.messages),
        (Topic.DISCLOSURE, disclosures.disclosures),
    ):
        ids = [event.record_id for event in events if event.noun == topic]
        for record in shelf.page(reader, ids).values():
            client_ids[str(topic), int(record.id)] = record.client_id
    found = clients.page(reader, sorted(set(client_ids.values())))
    return {key: found[owner] for key, owner in client_ids.items() if owner in found}
