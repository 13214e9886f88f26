"""One thing to do, however it came about: written by a person, or following from the record."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from therapist_desk.domain.clients import Client
from therapist_desk.domain.rhythms import SilenceRule
from therapist_desk.domain.tasks import Pause, Task, TaskKind

if TYPE_CHECKING:
    from therapist_desk.domain.checkins import CheckIn
    from therapist_desk.domain.messages import KeptDraft, Message
    from therapist_desk.domain.notes import Note
    from therapist_desk.services.decisions import Question
    from therapist_desk.services.rhythms import Waiting

    About = CheckIn | KeptDraft | Message | Note | Question | Task | Waiting

_KINDS = tuple(TaskKind)
_ROOM = 32
"""Room for so many kinds in a key; a key is the id of what it follows from, its kind the last digit."""


class Which(StrEnum):
    """Which tasks are listed."""

    OPEN = "open"
    LATER = "later"
    DONE = "done"
    """Done, or set aside."""


@dataclass(frozen=True, slots=True)
class ToDo:
    """One thing to do; ``subject`` is the id of what it follows from, 0 for the vault itself.

    ``about`` is that record, where more of it is shown than its day, or the task a person wrote;
    ``name`` is that of the measure or resource. ``state`` changes when it should be looked at anew;
    ``pause`` is what rests it, if it rests; ``silence`` what was agreed for a check-in that does not
    come.
    """

    kind: TaskKind
    subject: int
    client: Client | None
    due_on: date | None
    state: str
    about: "About | None" = None
    pause: Pause | None = None
    silence: SilenceRule | None = None
    name: str = ""

    @property
    def key(self) -> int:
        """A number that no other one has, and that it keeps."""
        return key_of(self.kind, self.subject)

    @property
    def which(self) -> Which:
        """Where it is listed; one put off until a day that has come is open again."""
        if isinstance(self.about, Task) and self.about.done_at is not None:
            return Which.DONE
        if self.pause is not None:
            return Which.LATER if self.pause.until else Which.DONE
        return Which.OPEN

    @property
    def rests_until(self) -> date | None:
        """The day it was put off until."""
        return self.pause.until if self.pause else None

    @property
    def weight(self) -> tuple[int, date, int, int]:
        """What lists are ordered by: risk, then questions, then what has a day, the earliest first."""
        urgent = self.kind in (TaskKind.RISK, TaskKind.SCORE)
        rank = 0 if urgent else 1 if self.kind.is_question else 2
        return rank, self.due_on or date.max, _KINDS.index(self.kind), self.subject


def key_of(kind: TaskKind, subject: int) -> int:
    """Return the key of the thing to do of this kind that follows from record ``subject``."""
    return subject * _ROOM + _KINDS.index(kind)
