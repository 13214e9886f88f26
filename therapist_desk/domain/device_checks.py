"""The device check-up: what a therapist looks at on the phone and around it, from time to time."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.shipped import Say, Shipped

DeviceCheckId = NewType("DeviceCheckId", int)
CONTEXT = "readiness"
"""Where the words of the items are translated."""


class Level(StrEnum):
    """How much an item weighs."""

    MUST = "must"
    IMPORTANT = "important"


class Answer(StrEnum):
    """What was found."""

    YES = "yes"
    NOT_YET = "not_yet"


@dataclass(frozen=True, slots=True)
class DeviceItem:
    """One thing to look at: a question, why it matters, and what to do when the answer is no."""

    id: str
    level: Level
    question: str
    why: str
    what_to_do: str


@dataclass(frozen=True, slots=True)
class DeviceCheck:
    """One check-up: an answer by item id; it is kept as it was, a later one is another."""

    id: DeviceCheckId
    answers: Mapping[str, Answer] = field(default_factory=dict)
    at: datetime | None = None
    created_at: datetime | None = None


def load(text: str, say: Say = str) -> tuple[DeviceItem, ...]:
    """Return the items of a JSON text; ValueError or KeyError if it is not of their shape."""
    return tuple(
        DeviceItem(
            entry["id"],
            Level(entry["level"]),
            *(say(Shipped(CONTEXT, entry[name])) for name in ("question", "why", "what_to_do")),
        )
        for entry in json.loads(text)["therapist_items"]
    )


def check(device_check: DeviceCheck, items: Sequence[DeviceItem]) -> None:
    """Raise RuleBroken if an item has no answer: a check-up half done would look like a whole one."""
    if any(item.id not in device_check.answers for item in items):
        raise RuleBroken("Answer every question first; “not yet” is an answer too.", "answers")


def still_open(device_check: DeviceCheck, items: Sequence[DeviceItem]) -> list[DeviceItem]:
    """Return the items that were not met, the musts first."""
    unmet = [item for item in items if device_check.answers.get(item.id) is not Answer.YES]
    return sorted(unmet, key=lambda item: item.level is not Level.MUST)
