"""The digital readiness check: what therapist and client look at together before they write.

One item spoken against safety ends it: no WhatsApp. One of the musts without a yes leaves times and
bookings. The rest asks for help, not for waiting.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any, NewType

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.shipped import Say, Shipped

ReadinessCheckId = NewType("ReadinessCheckId", int)
CONTEXT = "readiness"
"""Where the words of the items are translated."""


class Area(StrEnum):
    """What an item is about."""

    SKILLS = "skills"
    DEVICE = "device"
    PRIVACY = "privacy"
    ACCESS = "access"
    SAFETY = "safety"
    FIT = "fit"


class Weight(StrEnum):
    """How much an item weighs."""

    STOP = "stop"
    MUST = "must"
    IMPORTANT = "important"


class Said(StrEnum):
    """What the client answered."""

    YES = "yes"
    NOT_YET = "not_yet"
    NOT_SURE = "not_sure"
    NOT_MINE = "not_mine"


class Result(StrEnum):
    """What a check came to."""

    READY = "ready"
    WITH_HELP = "with_help"
    TIMES_ONLY = "times_only"
    NOT_NOW = "not_now"


@dataclass(frozen=True, slots=True)
class Item:
    """One question, why it matters, what to do, and what follows ``then`` until it is done.

    ``clauses`` are those of an agreement that speak of it. ``danger`` says that yes is the answer
    that speaks against writing.
    """

    id: str
    area: Area
    weight: Weight
    question: str
    why: str
    what_to_do: str
    then: str
    clauses: tuple[str, ...]
    danger: bool = False

    def is_met(self, said: Said | None) -> bool:
        """Say whether the answer is one to write with; not sure is never one where it can harm."""
        if self.danger:
            return said in (Said.NOT_YET, Said.NOT_MINE)
        if self.weight is Weight.IMPORTANT:
            return said in (Said.YES, Said.NOT_MINE)
        return said is Said.YES


@dataclass(frozen=True, slots=True)
class ReadinessCheck:
    """One check of one client, kept as it was; a later one is another."""

    id: ReadinessCheckId
    client_id: ClientId
    done_on: date = date.min
    answers: Mapping[str, Said] = field(default_factory=dict)
    result: Result = Result.NOT_NOW
    remark: str = ""
    created_at: datetime | None = None
    binned_at: datetime | None = None


def load(text: str, say: Say = str) -> tuple[Item, ...]:
    """Return the items of a JSON text; ValueError or KeyError if it is not of their shape."""
    return tuple(_item(entry, say) for entry in json.loads(text)["client_items"])


def _item(entry: Mapping[str, Any], say: Say) -> Item:
    return Item(
        id=entry["id"],
        area=Area(entry["area"]),
        weight=Weight(entry["level"]),
        clauses=tuple(entry["clauses"]),
        danger=entry.get("danger") == "yes",
        **{name: say(Shipped(CONTEXT, entry[name])) for name in _TEXTS},
    )


_TEXTS = ("question", "why", "what_to_do", "then")


def check(done: ReadinessCheck, items: Sequence[Item]) -> None:
    """Raise RuleBroken, naming the first item without an answer: half a check looks like a whole one."""
    for item in items:
        if item.id not in done.answers:
            raise RuleBroken("Answer this one too; “not sure” is an answer.", item.id)


def open_items(answers: Mapping[str, Said], items: Sequence[Item]) -> list[Item]:
    """Return the items that were not met, the weightiest first."""
    unmet = [item for item in items if not item.is_met(answers.get(item.id))]
    return sorted(unmet, key=lambda item: list(Weight).index(item.weight))


def result(answers: Mapping[str, Said], items: Sequence[Item]) -> Result:
    """Return what the answers come to; the weightiest open item decides."""
    unmet = open_items(answers, items)
    if not unmet:
        return Result.READY
    return {
        Weight.STOP: Result.NOT_NOW,
        Weight.MUST: Result.TIMES_ONLY,
        Weight.IMPORTANT: Result.WITH_HELP,
    }[unmet[0].weight]


def suggested_clauses(answers: Mapping[str, Said], items: Sequence[Item]) -> tuple[str, ...]:
    """Return the clauses that speak of what is open, the weightiest first, each once."""
    found = (clause for item in open_items(answers, items) for clause in item.clauses)
    return tuple(dict.fromkeys(found))
