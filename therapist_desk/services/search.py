"""Finding: one question over everything kept, answered with the line that shows why."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from math import log
from typing import Any

from therapist_desk.domain import finding
from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.finding import Sought
from therapist_desk.domain.snippets import snippet
from therapist_desk.domain.topics import Topic
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault import search
from therapist_desk.vault.search import Hit
from therapist_desk.vault.shelf import Findable, Shelf
from therapist_desk.vault.shelves import (
    agreements,
    attachments,
    chats,
    checkins,
    clients,
    clinical_facts,
    messages,
    notes,
    plans,
    relations,
    safety_plans,
    tasks,
)

CHECKED = (100, 600)
"""How many of the newest candidates are read when words must follow each other: the second number
only where the first gave too few. An older phrase whose words all stand in six hundred newer records
is not found; a second word narrows it."""

WEIGHED = 200
"""How many of the newest candidates an order by relevance looks at."""


class Order(StrEnum):
    """What comes first."""

    NEWEST = "newest"
    RELEVANCE = "relevance"


@dataclass(frozen=True, slots=True)
class Found:
    """One record that holds what was typed.

    ``title`` says what it is in the record's own terms (a note's format id, a message's direction, a
    client's file number); ``highlights`` are ranges of code points in ``snippet``, in order.
    """

    noun: Topic
    record_id: int
    client_id: ClientId
    client_name: str
    client_initials: str
    when: datetime
    title: str
    snippet: str
    highlights: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Kind:
    """A noun that can be found: where it is kept and what tells its records apart."""

    shelf: Shelf[Any]
    title: Callable[[Any], str]


KINDS: Mapping[Topic, Kind] = {
    Topic.CLIENT: Kind(clients.clients, lambda client: client.code),
    Topic.NOTE: Kind(notes.notes, lambda note: note.amendment or note.format_id),
    Topic.CHECKIN: Kind(checkins.checkins, lambda checkin: checkin.channel),
    Topic.AGREEMENT: Kind(agreements.agreements, lambda agreement: agreement.title),
    Topic.CHAT_BLOCK: Kind(chats.messages, lambda message: message.side),
    Topic.MESSAGE: Kind(messages.messages, lambda message: message.direction),
    Topic.ATTACHMENT: Kind(attachments.attachments, lambda attachment: attachment.kind),
    Topic.PLAN: Kind(plans.plans, lambda plan: str(plan.version)),
    Topic.SAFETY_PLAN: Kind(safety_plans.safety_plans, lambda plan: str(plan.version)),
    Topic.CLINICAL_FACT: Kind(clinical_facts.clinical_facts, lambda fact: fact.kind),
    Topic.TASK: Kind(tasks.tasks, lambda task: "done" if task.done_at else "open"),
    Topic.RELATION: Kind(relations.relations, lambda relation: relation.kind),
}
"""Process notes are not among them, and their shelf makes nothing findable: twice kept out."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A hit with its record, and the words it is found by."""

    hit: Hit
    record: Any
    words: Findable


def find(
    reader: Reader,
    typed: str,
    order: Order = Order.NEWEST,
    limit: int = 50,
    client_id: ClientId | None = None,
) -> list[Found]:
    """Return at most ``limit`` records that hold every word of ``typed``, newest first.

    Words may be beginnings; words between quotes must follow each other (see ``CHECKED``). By
    relevance the newest ``WEIGHED`` are put in order. Binned records and those of binned clients
    are never among them, nor are process notes. With ``client_id`` only what was written in that
    very record: nothing of a joint record's members, or of the joint record of a member.
    """
    sought = finding.read(typed)
    if order is Order.RELEVANCE:
        candidates = sorted(
            _candidates(reader, sought, WEIGHED, client_id), key=lambda one: -_weight(one, sought)
        )
    else:
        candidates = _candidates(reader, sought, limit, client_id)
    shown = candidates[:limit]
    names = clients.names_of(reader, {one.words.client_id for one in shown})
    return [_found(one, sought, names[one.words.client_id]) for one in shown]


def is_outdated(reader: Reader) -> bool:
    """Return whether a newer version folds words differently, so that :func:`renew` is due."""
    return search.is_outdated(reader)


def renew(writer: Writer) -> None:
    """Make the index again from the record; takes about a second for 3,000 notes."""
    search.empty(writer)
    search.settle_in_bulk(writer, _all_entries(writer))


def _all_entries(reader: Reader) -> Iterator[search.Entry]:
    for kind in KINDS.values():
        yield from kind.shelf.entries(kind.shelf.where(reader, kind.shelf.not_binned))


def _candidates(
    reader: Reader, sought: Sought, limit: int, client_id: ClientId | None
) -> list[_Candidate]:
    """Return the newest records that hold what is sought, newest first."""
    if not sought.needs_check:
        return _loaded(reader, search.find(reader, sought, limit, client_id))
    unsure = sought.unsure
    met: list[_Candidate] = []
    for reach in CHECKED:
        hits = search.find(reader, sought, reach, client_id)
        met = [one for one in _loaded(reader, hits) if unsure.is_met_by(one.words.text)]
        if len(met) >= limit or len(hits) < reach:
            break
    return met[:limit]


def _loaded(reader: Reader, hits: Sequence[Hit]) -> list[_Candidate]:
    """Return the records of ``hits`` in their order, read with one question for each noun."""
    ids: dict[str, list[int]] = defaultdict(list)
    for hit in hits:
        ids[hit.noun].append(hit.record_id)
    records = {noun: KINDS[Topic(noun)].shelf.page(reader, some) for noun, some in ids.items()}
    loaded = []
    for hit in hits:
        record = records[hit.noun].get(hit.record_id)
        words = KINDS[Topic(hit.noun)].shelf.words(record) if record is not None else None
        if words is not None:
            loaded.append(_Candidate(hit, record, words))
    return sorted(loaded, key=lambda one: (one.words.at, one.hit.record_id), reverse=True)


def _found(candidate: _Candidate, sought: Sought, client_name: str) -> Found:
    noun = Topic(candidate.hit.noun)
    client_id = ClientId(candidate.words.client_id)
    line = snippet(candidate.words.text, sought)
    return Found(
        noun=noun,
        record_id=candidate.hit.record_id,
        client_id=client_id,
        client_name=client_name,
        client_initials=Client(client_id, client_name).initials,
        when=candidate.words.at,
        title=KINDS[noun].title(candidate.record),
        snippet=line.text,
        highlights=line.marks,
    )


def _weight(candidate: _Candidate, sought: Sought) -> float:
    """Return how much a record is about what is sought: often, in full, in few words."""
    text = candidate.words.text
    weight = 0.0
    for term in sought.terms:
        counts = [part.counts(text) for way in term for part in way]
        weight += log(1 + max(2 * whole + beginnings for whole, beginnings in counts))
    return weight / log(20 + len(text))
