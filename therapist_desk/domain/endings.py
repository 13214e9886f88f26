"""Endings: the steps by which a case is closed. Nothing is deleted by any of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken

EndingId = NewType("EndingId", int)


class Step(StrEnum):
    """What is done when a case ends, in the order it is offered."""

    GOODBYE = "goodbye"
    CHATS = "chats"
    IMPORTS = "imports"
    TASKS = "tasks"
    AGREEMENTS = "agreements"
    NOTES = "notes"
    RETENTION = "retention"


class Imports(StrEnum):
    """What becomes of imported chats."""

    UNDECIDED = "undecided"
    NONE = "none"
    KEPT = "kept"
    DESTROYED = "destroyed"


@dataclass(frozen=True, slots=True)
class Ending:
    """How one case ends; ``id`` 0 is one nobody has begun. ``ended_on`` is the client's local date.

    ``done`` says on which day each step was done. ``rule`` is the code of the retention rule that
    ``confirmed_by`` confirmed; ``destroy_from`` the day from which the record may be destroyed.
    Once it was said that therapy ended it ``has_ended``; one that was taken back has ``reopened_on``.
    """

    id: EndingId
    client_id: ClientId
    begun_on: date
    ended_on: date
    done: Mapping[str, str] = field(default_factory=dict)
    imports: Imports = Imports.UNDECIDED
    rule: str = ""
    destroy_from: date | None = None
    confirmed_by: str = ""
    confirmed_on: date | None = None
    has_ended: bool = False
    reopened_on: date | None = None
    created_at: datetime | None = None
    changed_at: datetime | None = None

    def as_of(self, ended_on: date) -> "Ending":
        """Return the ending with another last day: the period has to be confirmed anew."""
        if ended_on == self.ended_on:
            return self
        done = {step: day for step, day in self.done.items() if step != Step.RETENTION}
        return replace(self, ended_on=ended_on, done=done, destroy_from=None, confirmed_on=None)

    def is_done(self, step: Step) -> bool:
        """Whether a step was said to be done."""
        return step in self.done


def check_end(ended_on: date, today: date) -> None:
    """Raise RuleBroken if therapy can't have ended on that day."""
    if ended_on > today:
        raise RuleBroken("Choose today or a day that has been.", "ended_on")


def check_retention(ending: Ending, earliest: date) -> None:
    """Raise RuleBroken, naming the field, unless the period is confirmed and long enough."""
    if ending.destroy_from is None:
        raise RuleBroken("Choose from when the record may be destroyed.", "destroy_from")
    if ending.destroy_from < earliest:
        raise RuleBroken("This is earlier than the rule you chose allows.", "destroy_from")
    if not ending.confirmed_by.strip():
        raise RuleBroken(
            "Write who confirmed this period: you, a lawyer, your body.", "confirmed_by"
        )
