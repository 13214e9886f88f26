"""Rhythms: when a client's check-ins are planned to come, and what is due, answered or missed.

A rhythm is wall time with a zone, by a rule of RFC 5545. Its days follow from the rule and from the
record; nothing about a single day is stored.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import NewType

from therapist_desk.domain import repeats
from therapist_desk.domain.checkins import CheckIn
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.hours import zone_of

RhythmId = NewType("RhythmId", int)

ANSWER_WITHIN = timedelta(days=1)
"""What has not come a day after it was planned or asked for is missed, unless the rhythm is quicker."""

LOOK_BACK = timedelta(days=28)
"""Days planned earlier are history: nobody waits for them any more."""


class SilenceRule(StrEnum):
    """What the agreement says happens when no answer comes."""

    NEXT_SESSION = "next_session"
    ONE_REMINDER = "one_reminder"
    CALL_IF_PLANNED = "call_if_planned"


@dataclass(frozen=True, slots=True)
class Rhythm:
    """A client's check-ins planned from ``begins_at`` (wall time in ``zone``) by ``rule``.

    ``set_key`` names the questions, "" for none. If it ``asks``, the therapist writes first, otherwise
    the client does. It rests from ``paused_from`` on, until ``paused_until`` or until it goes on.
    """

    id: RhythmId
    client_id: ClientId
    begins_on: date
    at: str
    zone: str
    rule: str
    set_key: str = ""
    asks: bool = True
    paused_from: date | None = None
    paused_until: date | None = None
    ended_on: date | None = None
    created_at: datetime | None = None
    changed_at: datetime | None = None
    binned_at: datetime | None = None

    @property
    def begins_at(self) -> datetime:
        """The first one, in wall time."""
        return datetime.combine(self.begins_on, time.fromisoformat(self.at))

    def is_paused(self, day: date) -> bool:
        """Return whether it rests on ``day``."""
        if self.paused_from is None or day < self.paused_from:
            return False
        return self.paused_until is None or day < self.paused_until

    def has_ended(self, day: date) -> bool:
        """Return whether none comes from ``day`` on."""
        return self.ended_on is not None and day >= self.ended_on

    def still_since(self, day: date) -> date | None:
        """Return since when it stands still on ``day``, paused or ended; None while it goes on."""
        stopped = self.ended_on if self.has_ended(day) else day
        if stopped is not None and self.is_paused(stopped):
            return self.paused_from
        return self.ended_on if self.has_ended(day) else None

    def days(self, start: datetime, end: datetime) -> list[datetime]:
        """Return the planned times from ``start`` up to, not at, ``end`` (wall time)."""
        found = repeats.dates(self.begins_at, self.rule, start, end)
        return [
            at for at in found if not self.is_paused(at.date()) and not self.has_ended(at.date())
        ]

    def instant(self, wall: datetime) -> datetime:
        """Return the instant, in UTC, of a planned time."""
        return wall.replace(tzinfo=zone_of(self.zone)).astimezone(UTC)

    @property
    def gap(self) -> timedelta:
        """How long a silence may be before a chart leaves it open: an answer may come late."""
        return _between(self.rule) * 1.5


class State(StrEnum):
    """What became of one planned check-in."""

    DUE = "due"
    """Its time has come."""
    ASKED = "asked"
    """It was asked for and may still be answered."""
    MISSED = "missed"
    """It was asked for, or the client's to begin, and did not come."""
    ANSWERED = "answered"
    PASSED = "passed"
    """It was never asked for, and the next one has come."""


@dataclass(frozen=True, slots=True)
class Planned:
    """One planned check-in of a rhythm, at ``wall`` time, and what became of it."""

    rhythm: Rhythm
    wall: datetime
    state: State


def check(rhythm: Rhythm) -> None:
    """Raise RuleBroken, naming the field, if the rhythm can't be saved as it is."""
    zone_of(rhythm.zone)
    repeat = repeats.Repeat.read(rhythm.rule)
    if repeat is not None:
        repeats.check(repeat, rhythm.begins_on)
    until, paused = rhythm.paused_until, rhythm.paused_from
    if until is not None and (paused is None or until <= paused):
        raise RuleBroken("The pause ends after it begins.", "paused_until")


def planned(
    rhythm: Rhythm, now: datetime, asked: Sequence[datetime], told: Sequence[CheckIn]
) -> list[Planned]:
    """Return the planned check-ins of the last weeks, oldest first, as far as their time has come.

    ``asked`` are instants at which a check-in was asked for, ``told`` the client's check-ins. One is
    answered by a check-in that names its day, or by one of its own stretch that names none.
    """
    wall = now.astimezone(zone_of(rhythm.zone)).replace(tzinfo=None)
    start = max(wall - LOOK_BACK, rhythm.begins_at)
    days = rhythm.days(start, wall + timedelta(microseconds=1))
    ends: list[datetime | None] = [*days[1:], None]
    return [
        Planned(rhythm, day, _state(rhythm, day, end, (now, asked, told)))
        for day, end in zip(days, ends, strict=False)
    ]


def next_day(rhythm: Rhythm, now: datetime) -> datetime | None:
    """Return the next planned time (wall time) after ``now``; None when none comes within a year."""
    wall = now.astimezone(zone_of(rhythm.zone)).replace(tzinfo=None)
    found = rhythm.days(wall, wall + timedelta(days=400))
    return found[0] if found else None


def unanswered(found: Iterable[Planned]) -> list[Planned]:
    """Return those a reply could answer, the latest first."""
    open_ones = (State.DUE, State.ASKED, State.MISSED)
    return sorted((one for one in found if one.state in open_ones), key=lambda one: one.wall)[::-1]


def _state(
    rhythm: Rhythm,
    day: datetime,
    end: datetime | None,
    known: tuple[datetime, Sequence[datetime], Sequence[CheckIn]],
) -> State:
    now, asked, told = known
    # From the morning of the day on: who answers an hour early has answered.
    start = rhythm.instant(datetime.combine(day.date(), time()))
    stop = rhythm.instant(datetime.combine(end.date(), time())) if end else None
    if any(_answers(one, day.date(), start, stop) for one in told):
        return State.ANSWERED
    was_asked = [at for at in asked if at >= start and (stop is None or at < stop)]
    if not rhythm.asks:
        limit = rhythm.instant(day) + ANSWER_WITHIN
        return State.DUE if now < limit and end is None else State.MISSED
    if not was_asked:
        return State.DUE if end is None else State.PASSED
    return State.ASKED if now < was_asked[-1] + ANSWER_WITHIN else State.MISSED


def _answers(checkin: CheckIn, day: date, start: datetime, stop: datetime | None) -> bool:
    if checkin.about_day is not None:
        return checkin.about_day == day
    return checkin.occurred_at >= start and (stop is None or checkin.occurred_at < stop)


def _between(rule: str) -> timedelta:
    repeat = repeats.Repeat.read(rule)
    if repeat is None:
        return timedelta(days=7)
    if repeat.days and repeat.interval == 1:
        ends = (*repeat.days[1:], repeat.days[0] + 7)
        return timedelta(days=max(b - a for a, b in zip(repeat.days, ends, strict=True)))
    days = {repeats.Every.DAY: 1, repeats.Every.WEEK: 7, repeats.Every.MONTH: 31}[repeat.every]
    return timedelta(days=days * repeat.interval)
