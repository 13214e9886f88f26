"""Tasks: what is to be done, written by a person or following from the record."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NewType

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken

TaskId = NewType("TaskId", int)
PauseId = NewType("PauseId", int)

LONGEST = 500
"""Characters of a task: one thing to do, not a note."""

_MONDAY, _WEEK = 0, 7


class TaskKind(StrEnum):
    """What a task follows from, in the order of their weight; OWN was written by a person."""

    RISK = "risk"
    SCORE = "score"
    AGE = "age"
    NUMBER = "number"
    UNSIGNED_NOTE = "unsigned_note"
    MISSED_CHECKIN = "missed_checkin"
    CHECKIN_DUE = "checkin_due"
    CHECKIN_SILENT = "checkin_silent"
    MESSAGE_DRAFT = "message_draft"
    AGREEMENT_REVIEW = "agreement_review"
    PLAN_REVIEW = "plan_review"
    CHAT_DELETE = "chat_delete"
    RESOURCE_CHECK = "resource_check"
    RETENTION = "retention"
    BACKUP = "backup"
    RECOVERY_KIT = "recovery_kit"
    OWN = "own"

    @property
    def can_wait(self) -> bool:
        """Whether it may be put off until a day; what is done about risk may not."""
        return self not in (TaskKind.RISK, TaskKind.SCORE)

    @property
    def can_be_set_aside(self) -> bool:
        """Whether it may be left undone, until what it follows from changes."""
        return self in _OPTIONAL

    @property
    def is_question(self) -> bool:
        """Whether it is a question only a person can answer."""
        return self in (TaskKind.AGE, TaskKind.NUMBER)


_OPTIONAL = frozenset(
    {
        TaskKind.UNSIGNED_NOTE,
        TaskKind.MISSED_CHECKIN,
        TaskKind.CHECKIN_DUE,
        TaskKind.CHECKIN_SILENT,
        TaskKind.AGREEMENT_REVIEW,
        TaskKind.PLAN_REVIEW,
        TaskKind.CHAT_DELETE,
        TaskKind.RESOURCE_CHECK,
        TaskKind.RETENTION,
        TaskKind.RECOVERY_KIT,
    }
)


@dataclass(frozen=True, slots=True)
class Task:
    """A task a person wrote; ``id`` 0 means not saved yet, days are local dates.

    It was put off until ``not_before``; ``client_id`` is None for one of the practice.
    """

    id: TaskId
    text: str
    client_id: ClientId | None = None
    due_on: date | None = None
    not_before: date | None = None
    done_at: datetime | None = None
    created_at: datetime | None = None
    changed_at: datetime | None = None
    binned_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Pause:
    """A task that follows from record ``subject`` and rests ``until`` a day; set aside with None.

    It holds while the task is in ``state``: a task in another one is there again.
    """

    id: PauseId
    kind: TaskKind
    subject: int
    state: str
    until: date | None = None
    client_id: ClientId | None = None
    created_at: datetime | None = None
    changed_at: datetime | None = None
    binned_at: datetime | None = None


def check(task: Task) -> None:
    """Raise RuleBroken, naming the field, if the task can't be saved as it is."""
    if not task.text.strip():
        raise RuleBroken("Write in a few words what is to be done.", "text")
    if len(task.text) > LONGEST:
        raise RuleBroken("A task has at most {most} characters.", "text", most=LONGEST)


def check_until(kind: TaskKind, until: date, today: date) -> None:
    """Raise RuleBroken if a task of this kind can't be put off until then."""
    if not kind.can_wait:
        raise RuleBroken("A risk follow-up can't be put off. Say what came of it instead.")
    if until <= today:
        raise RuleBroken("Choose a day to come.", "until")


def next_week(today: date) -> date:
    """Return the Monday after ``today``."""
    return today + timedelta(days=_WEEK - (today.weekday() - _MONDAY))
