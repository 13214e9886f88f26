"""Where the entries of a client's timeline are kept, and when each of them happened."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.topics import Topic
from therapist_desk.vault.shelf import Shelf
from therapist_desk.vault.shelves import (
    agreements,
    attachments,
    checkins,
    clinical_facts,
    messages,
    notes,
    plans,
    safety_plans,
    sessions,
)
from therapist_desk.vault.store import Reader


@dataclass(frozen=True, slots=True)
class Source:
    """Where records of one kind are kept, and which column says when they happened."""

    shelf: Shelf[Any]
    at: str
    more: str = "binned_at IS NULL"


def _scores() -> Source:
    from therapist_desk.vault.shelves import measures

    return Source(measures.scores, "taken_at", measures.LISTED)


def _chats() -> Source:
    from therapist_desk.vault.shelves import chats

    return Source(chats.chats, "filed_at", chats.LISTED)


def _shares() -> Source:
    from therapist_desk.vault.shelves import resources

    return Source(resources.shares, "shared_at")


SOURCES: Mapping[Topic, Callable[[], Source]] = {
    Topic.NOTE: lambda: Source(notes.notes, "occurred_at"),
    Topic.SESSION: lambda: Source(sessions.sessions, "starts_at"),
    Topic.CHECKIN: lambda: Source(checkins.checkins, "occurred_at", checkins.LISTED_OF_CLIENT),
    Topic.AGREEMENT: lambda: Source(agreements.agreements, agreements.AGREED_AT),
    Topic.MESSAGE: lambda: Source(messages.messages, "at"),
    Topic.ATTACHMENT: lambda: Source(attachments.attachments, "created_at"),
    Topic.PLAN: lambda: Source(plans.plans, "created_at", "id > 0"),
    Topic.SAFETY_PLAN: lambda: Source(safety_plans.safety_plans, "created_at", "id > 0"),
    Topic.MEASURE_SCORE: _scores,
    Topic.CHAT: _chats,
    Topic.CLINICAL_FACT: lambda: Source(clinical_facts.clinical_facts, "created_at"),
    Topic.RESOURCE_SHARE: _shares,
}
"""What takes much to load is loaded for a client who has any of it."""


def times(reader: Reader, noun: Topic, client_id: ClientId) -> list[tuple[int, int]]:
    """Return when (ms) each of the client's entries of one kind happened, and its id."""
    any_of_it = f"SELECT 1 FROM {noun} WHERE client_id = ? LIMIT 1"  # noqa: S608 - our own names
    if reader.row(any_of_it, (client_id,)) is None:
        return []
    source = SOURCES[noun]()
    rows = reader.rows(
        f"SELECT {source.at}, id FROM {noun}"  # noqa: S608 - our own names
        f" WHERE client_id = ? AND {source.more}",
        (client_id,),
    )
    return [(row[0], row[1]) for row in rows]
