"""Where the entries of a client's timeline are kept, and when each of them happened."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.topics import Topic
from therapist_desk.vault.shelf import Shelf
from therapist_desk.vault.shelves import (
    agreements,
    attachments,
    chats,
    checkins,
    clinical_facts,
    measures,
    messages,
    notes,
    plans,
    resources,
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


SOURCES: Mapping[Topic, Source] = {
    Topic.NOTE: Source(notes.notes, "occurred_at"),
    Topic.SESSION: Source(sessions.sessions, "starts_at"),
    Topic.CHECKIN: Source(checkins.checkins, "occurred_at", checkins.LISTED_OF_CLIENT),
    Topic.AGREEMENT: Source(agreements.agreements, agreements.AGREED_AT),
    Topic.MESSAGE: Source(messages.messages, "at"),
    Topic.ATTACHMENT: Source(attachments.attachments, "created_at"),
    Topic.PLAN: Source(plans.plans, "created_at", "id > 0"),
    Topic.SAFETY_PLAN: Source(safety_plans.safety_plans, "created_at", "id > 0"),
    Topic.MEASURE_SCORE: Source(measures.scores, "taken_at", measures.LISTED),
    Topic.CHAT: Source(chats.chats, "filed_at", chats.LISTED),
    Topic.CLINICAL_FACT: Source(clinical_facts.clinical_facts, "created_at"),
    Topic.RESOURCE_SHARE: Source(resources.shares, "shared_at"),
}


def times(reader: Reader, source: Source, client_id: ClientId) -> list[tuple[int, int]]:
    """Return when (ms) each of the client's entries of one kind happened, and its id."""
    rows = reader.rows(
        f"SELECT {source.at}, id FROM {source.shelf.noun}"  # noqa: S608 - our own names
        f" WHERE client_id = ? AND {source.more}",
        (client_id,),
    )
    return [(row[0], row[1]) for row in rows]
