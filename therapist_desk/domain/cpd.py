"""Supervision and continuing professional development (CPD), in a log that names no client."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.veiling import veiled

CpdEntryId = NewType("CpdEntryId", int)

LONGEST = 100 * 60
"""Minutes of one entry: a course of some weeks."""

TEXTS = ("with_whom", "topic", "takeaway")
"""Where a client's name could slip in."""


class CpdKind(StrEnum):
    """What it was."""

    SUPERVISION = "supervision"
    CPD = "cpd"


@dataclass(frozen=True, slots=True)
class CpdEntry:
    """One entry; ``id`` 0 means not saved yet, ``held_on`` is a local date."""

    id: CpdEntryId
    held_on: date
    kind: CpdKind
    minutes: int
    with_whom: str = ""
    topic: str = ""
    takeaway: str = ""
    created_at: datetime | None = None
    changed_at: datetime | None = None
    binned_at: datetime | None = None


def check(entry: CpdEntry, today: date) -> None:
    """Raise RuleBroken, naming the field, if the entry can't be saved as it is."""
    if entry.held_on > today:
        raise RuleBroken("Log it once it has taken place.", "held_on")
    if not 1 <= entry.minutes <= LONGEST:
        raise RuleBroken("Minutes lie between 1 and {most}.", "minutes", most=LONGEST)
    if not entry.topic.strip():
        raise RuleBroken("Write in a few words what it was about.", "topic")


def named_in(text: str, names: Iterable[tuple[str, str]]) -> list[str]:
    """Return which clients, given as (name, file number), ``text`` seems to name.

    Parts of a name count only with their capital: "will" is a word, "Will" may be a client.
    """
    return [name for name, code in names if _is_named(text, name, code)]


def _is_named(text: str, name: str, code: str) -> bool:
    if code and re.search(rf"(?<!\w){re.escape(code)}(?!\w)", text, re.IGNORECASE):
        return True
    # veiled() keeps lengths and initials: a hidden word differs from its second letter on.
    hidden = veiled(text, name)
    return any(
        text[at + 1] != hidden[at + 1] and not text[at].islower() for at in range(len(text) - 1)
    )
