"""Repeats: how often a planned meeting comes again, as rules of RFC 5545, by the clock on the wall.

A rule is kept as the text of an RRULE. Everything here is wall time without a zone: a meeting at
14:00 stays at 14:00 when the clocks change. Whoever shows it adds the zone.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Self
from zoneinfo import ZoneInfo

from therapist_desk.domain.errors import RuleBroken

MOST = 520
"""How often a repeat that is counted may come: ten years of weeks."""

FURTHEST = 99
"""Weeks, days or months between two."""

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_FIFTH = 5  # a fifth Tuesday is not in every month; the last one is
LAST = -1
EARLIEST = datetime.combine(date.min, time())
LATEST = datetime.combine(date.max, time())


class Every(StrEnum):
    """What is counted between two meetings; as RFC 5545 names it."""

    DAY = "DAILY"
    WEEK = "WEEKLY"
    MONTH = "MONTHLY"


@dataclass(frozen=True, slots=True)
class Repeat:
    """Every ``interval`` days, weeks or months, ``count`` times or until a day, or without end.

    A month's repeat keeps the weekday: the second Tuesday, or the last. ``week`` remembers which,
    as long as it fits the first meeting: the fourth one may be the last one too. A week's repeat comes
    on ``days`` (0 is Monday), or without them on the weekday of the first.
    """

    every: Every
    interval: int = 1
    count: int | None = None
    until: date | None = None
    week: int = field(default=0, compare=False)
    days: tuple[int, ...] = ()

    @property
    def is_endless(self) -> bool:
        """Whether nothing says when it ends."""
        return self.count is None and self.until is None

    @classmethod
    def read(cls, rule: str) -> Self | None:
        """Return the repeat in ``rule``, None for "" (once); RuleBroken for what is none of ours."""
        if not rule:
            return None
        try:
            parts = dict(part.split("=", 1) for part in rule.split(";"))
            count, until = parts.get("COUNT"), parts.get("UNTIL")
            every, on = Every(parts["FREQ"]), parts.get("BYDAY", "")
            weekly = every is Every.WEEK
            return cls(
                every,
                int(parts.get("INTERVAL", "1")),
                int(count) if count else None,
                datetime.strptime(until[:8], "%Y%m%d").date() if until else None,  # noqa: DTZ007 - a day has no zone
                0 if weekly else int(on[:-2] or 0),
                tuple(_DAYS.index(day) for day in on.split(",")) if weekly and on else (),
            )
        except (ValueError, KeyError) as error:
            raise RuleBroken("This repeat is not written as it should be.", "repeat") from error

    def rule(self, first: datetime) -> str:
        """Return it as an RRULE for meetings that begin with ``first`` (wall time)."""
        parts = [f"FREQ={self.every}"]
        if self.interval > 1:
            parts.append(f"INTERVAL={self.interval}")
        if self.every is Every.MONTH:
            parts.append(f"BYDAY={_weekday_of_month(first.date(), self.week)}")
        if self.every is Every.WEEK and self.days:
            parts.append(f"BYDAY={','.join(_DAYS[day] for day in sorted(self.days))}")
        if self.count is not None:
            parts.append(f"COUNT={self.count}")
        elif self.until is not None:
            parts.append(f"UNTIL={self.until:%Y%m%d}T235959")
        return ";".join(parts)


def check(repeat: Repeat, first: date) -> None:
    """Raise RuleBroken, naming the field, if nothing could come of ``repeat``."""
    if not 1 <= repeat.interval <= FURTHEST:
        raise RuleBroken("Between two meetings there are 1 to {most}.", "repeat", most=FURTHEST)
    if repeat.count is not None and not 1 <= repeat.count <= MOST:
        raise RuleBroken("Choose 1 to {most} meetings.", "count", most=MOST)
    if repeat.until is not None and repeat.until < first:
        raise RuleBroken("The repeat ends before the first meeting.", "until")


def dates(first: datetime, rule: str, start: datetime, end: datetime) -> Iterator[datetime]:
    """Yield the meetings that begin from ``start`` up to, not at, ``end``; all in wall time.

    Only this stretch is worked out, so that a repeat without end costs as little as any other.
    """
    if not rule:
        if start <= first < end:
            yield first
        return
    from dateutil.rrule import rrulestr  # here, so that starting costs nothing

    begun = first if "COUNT" in rule else _nearer(first, rule, start)
    for found in rrulestr(rule, dtstart=begun).xafter(start, inc=True):
        if found >= end:
            return
        yield found


def last(first: datetime, rule: str) -> datetime | None:
    """Return when the last meeting begins (wall time); None when there is no end.

    A rule that comes to nothing ends with its ``first``.
    """
    repeat = Repeat.read(rule)
    if repeat is not None and repeat.is_endless:
        return None
    found = first
    for found in dates(first, rule, first, LATEST):  # noqa: B007 - the last one is wanted
        pass
    return found


def stands(wall: datetime, zone: str) -> bool:
    """Return whether the clock of ``zone`` ever shows ``wall``: in spring an hour is left out."""
    aware = wall.replace(tzinfo=ZoneInfo(zone))
    there = aware.astimezone(ZoneInfo("UTC")).astimezone(ZoneInfo(zone))
    return there.replace(tzinfo=None, fold=0) == wall.replace(fold=0)


def _nearer(first: datetime, rule: str, start: datetime) -> datetime:
    """Return a later meeting of an uncounted rule from which the same ones follow, before ``start``.

    Without it a repeat begun twenty years ago would be walked through from its beginning.
    """
    repeat = Repeat.read(rule)
    days = {Every.DAY: 1, Every.WEEK: 7}.get(repeat.every) if repeat else None
    if repeat is None or days is None or start <= first:
        return first
    step = timedelta(days=days * repeat.interval)
    return first + (start - first) // step * step


def _weekday_of_month(day: date, wanted: int) -> str:
    week = (day.day - 1) // 7 + 1
    is_last = (day + timedelta(days=7)).month != day.month
    fits = wanted == week or (wanted == LAST and is_last)
    chosen = wanted if fits else LAST if week == _FIFTH else week
    return f"{chosen}{_DAYS[day.weekday()]}"
