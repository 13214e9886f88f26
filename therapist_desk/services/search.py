"""Finding: one question over everything kept, answered with the line that shows why."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import chain
from math import log
from typing import Any

from therapist_desk.domain import finding
from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.finding import Sought
from therapist_desk.domain.snippets import snippet
from therapist_desk.domain.topics import Topic
from therapist_desk.services.desk import Reader, Store, Writer
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
    measures,
    messages,
    notes,
    peer_groups,
    plans,
    question_sets,
    relations,
    resources,
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
    """A noun that can be found: where it is kept and what tells its records apart.

    What comes in by the thousand is ``filed_at_once``, and never fresh.
    """

    shelf: Shelf[Any]
    title: Callable[[Any], str]
    filed_at_once: bool = False


KINDS: Mapping[Topic, Kind] = {
    Topic.CLIENT: Kind(clients.clients, lambda client: client.code),
    Topic.NOTE: Kind(notes.notes, lambda note: note.amendment or note.format_id),
    Topic.CHECKIN: Kind(checkins.checkins, lambda checkin: checkin.channel),
    Topic.AGREEMENT: Kind(agreements.agreements, lambda agreement: agreement.title),
    Topic.CHAT_BLOCK: Kind(chats.messages, lambda message: message.side, filed_at_once=True),
    Topic.MESSAGE: Kind(messages.messages, lambda message: message.direction),
    Topic.ATTACHMENT: Kind(attachments.attachments, lambda attachment: attachment.kind),
    Topic.PLAN: Kind(plans.plans, lambda plan: str(plan.version)),
    Topic.SAFETY_PLAN: Kind(safety_plans.safety_plans, lambda plan: str(plan.version)),
    Topic.CLINICAL_FACT: Kind(clinical_facts.clinical_facts, lambda fact: fact.kind),
    Topic.MEASURE_SCORE: Kind(measures.scores, lambda score: score.name),
    Topic.GROUP_MEMBER: Kind(peer_groups.members, lambda member: str(member.has_agreed)),
    Topic.GROUP_INCIDENT: Kind(peer_groups.incidents, lambda incident: incident.risk_level),
    Topic.RESOURCE_SHARE: Kind(resources.shares, lambda share: share.way),
    Topic.TASK: Kind(tasks.tasks, lambda task: "done" if task.done_at else "open"),
    Topic.RELATION: Kind(relations.relations, lambda relation: relation.kind),
}
"""Process notes are not among them, and their shelf makes nothing findable: twice kept out."""

OF_NOBODY: Mapping[Topic, Callable[[Any], str]] = {Topic.QUESTION_SET: lambda own: own.language}
"""What is written for everybody, and what tells it apart: so little that it is read, never filed."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A record that may be what is sought, and the words it is found by."""

    noun: Topic
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
    very record: nothing of a joint record's members, or of the joint record of a member. What is
    nobody's has client 0 and no name.
    """
    sought = finding.read(typed)
    by_relevance = order is Order.RELEVANCE
    candidates = _candidates(reader, sought, WEIGHED if by_relevance else limit, client_id)
    if client_id is None:
        candidates = _merged(candidates, _met_of_nobody(reader, sought))
    if by_relevance:
        candidates.sort(key=lambda one: -_weight(one, sought))
    shown = candidates[:limit]
    names = clients.names_of(reader, {one.words.client_id for one in shown})
    return [_found(one, sought, names.get(one.words.client_id, "")) for one in shown]


def renew(writer: Writer) -> None:
    """Make the index again from the record; takes about a second for 3,000 notes."""
    search.empty(writer)
    search.file_in_bulk(writer, _all_entries(writer))
    fresh = search.fresh(writer)
    if fresh:
        search.filed_to(writer, fresh[0].seq)


def file_when_due(store: Store) -> None:
    """File what was written before the last records, where that is worth it; for idle time.

    Raises Cancelled when something more urgent came; the next time does it.
    """
    if len(store.read(_fresh)) >= search.FRESH + search.BATCH:
        store.write(file_older)


def file_older(writer: Writer, keep: int = search.FRESH) -> None:
    """File what was written before the last ``keep`` records."""
    older = _fresh(writer)[keep:]
    for noun, ids in _by_noun((one.noun, one.record_id) for one in older).items():
        shelf = KINDS[noun].shelf
        search.file(writer, shelf.entries(shelf.page(writer, ids).values()))
    if older:
        search.filed_to(writer, older[0].seq)


def _fresh(reader: Reader) -> list[search.Written]:
    wanted = {noun for noun, kind in KINDS.items() if not kind.filed_at_once}
    return [one for one in search.fresh(reader) if one.noun in wanted]


def _all_entries(reader: Reader) -> Iterator[search.Entry]:
    for kind in KINDS.values():
        yield from kind.shelf.entries(kind.shelf.where(reader, kind.shelf.not_binned))


def _candidates(
    reader: Reader, sought: Sought, limit: int, client_id: ClientId | None
) -> list[_Candidate]:
    """Return the newest records that hold what is sought, newest first."""
    fresh = _met_fresh(reader, sought, client_id)
    if not sought.needs_check:
        return _merged(fresh, _loaded(reader, search.find(reader, sought, limit, client_id)))[
            :limit
        ]
    unsure = sought.unsure
    fresh = [one for one in fresh if unsure.is_met_by(one.words.text)]
    met: list[_Candidate] = []
    for reach in CHECKED:
        hits = search.find(reader, sought, reach, client_id)
        filed = [one for one in _loaded(reader, hits) if unsure.is_met_by(one.words.text)]
        met = _merged(fresh, filed)
        if len(met) >= limit or len(hits) < reach:
            break
    return met[:limit]


def _met_fresh(reader: Reader, sought: Sought, client_id: ClientId | None) -> list[_Candidate]:
    """Return which of what was written lately holds what is sought."""
    if not sought.terms:
        return []
    candidates = [
        _Candidate(noun, record, words)
        for noun, ids in _by_noun((one.noun, one.record_id) for one in _fresh(reader)).items()
        for record in KINDS[noun].shelf.page(reader, ids).values()
        if (words := KINDS[noun].shelf.words(record)) is not None
        and client_id in (None, words.client_id)
        and search.is_met(sought, words.text)
    ]
    binned = clients.binned_among(reader, {one.words.client_id for one in candidates})
    return [one for one in candidates if one.words.client_id not in binned]


def _met_of_nobody(reader: Reader, sought: Sought) -> list[_Candidate]:
    """Return what is written for everybody and holds what is sought."""
    if not sought.terms:
        return []
    candidates = [
        _Candidate(Topic.QUESTION_SET, own, question_sets.findable(own))
        for own in question_sets.listed(reader)
    ]
    return [
        one
        for one in candidates
        if search.is_met(sought, one.words.text)
        and not (sought.needs_check and not sought.unsure.is_met_by(one.words.text))
    ]


def _by_noun(records: Iterable[tuple[str, int]]) -> dict[Topic, list[int]]:
    ids: dict[Topic, list[int]] = defaultdict(list)
    for noun, record_id in records:
        ids[Topic(noun)].append(record_id)
    return ids


def _merged(*candidates: list[_Candidate]) -> list[_Candidate]:
    return sorted(chain(*candidates), key=lambda one: (one.words.at, one.record.id), reverse=True)


def _loaded(reader: Reader, hits: Sequence[Hit]) -> list[_Candidate]:
    """Return the records of ``hits``, newest first, read with one question for each noun."""
    loaded = [
        _Candidate(noun, record, words)
        for noun, ids in _by_noun((hit.noun, hit.record_id) for hit in hits).items()
        for record in KINDS[noun].shelf.page(reader, ids).values()
        if (words := KINDS[noun].shelf.words(record)) is not None
    ]
    return _merged(loaded)


def _found(candidate: _Candidate, sought: Sought, client_name: str) -> Found:
    client_id = ClientId(candidate.words.client_id)
    line = snippet(candidate.words.text, sought)
    noun = candidate.noun
    title = OF_NOBODY[noun] if noun in OF_NOBODY else KINDS[noun].title
    return Found(
        noun=noun,
        record_id=candidate.record.id,
        client_id=client_id,
        client_name=client_name,
        client_initials=Client(client_id, client_name).initials if client_name else "",
        when=candidate.words.at,
        title=title(candidate.record),
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
