"""Hours: the weekly times contact is agreed for, judged by the wall clock of their zone.

An interval ``HH:MM-HH:MM`` holds from its start up to, not including, its end; when the end is not
after the start it runs past midnight. A holiday closes its whole local day, but not the part after
midnight of an interval that began on it. A time that clocks skip never comes; one they repeat comes
twice.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Self
from zoneinfo import ZoneInfo

from therapist_desk.domain.errors import RuleBroken

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
HORIZON = timedelta(hours=14 * 24)
"""How far ahead the next open minute is looked for."""

_MINUTE = timedelta(minutes=1)
_DAY = timedelta(days=1)
_CLOCK = "([01][0-9]|2[0-3]):([0-5][0-9])"
_INTERVAL = re.compile(f"{_CLOCK}-{_CLOCK}")


def zone_of(name: str) -> ZoneInfo:
    """Return the IANA zone called ``name``; raise RuleBroken when there is none."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:  # zoneinfo opens a file of that name
        raise RuleBroken(
            "This time zone is not known. Choose one from the list.", "zone"
        ) from error


@dataclass(frozen=True, slots=True)
class Interval:
    """A stretch of one day, in minutes since local midnight, 0 to 1439."""

    start: int
    end: int

    @classmethod
    def read(cls, text: str) -> Self:
        """Return the interval written ``HH:MM-HH:MM``; raise RuleBroken for anything else."""
        found = _INTERVAL.fullmatch(text)
        if not found:
            raise RuleBroken(
                "Write opening times as 09:00-17:00, with hours from 00 to 23.", "hours"
            )
        first_hour, first_minute, last_hour, last_minute = map(int, found.groups())
        return cls(first_hour * 60 + first_minute, last_hour * 60 + last_minute)

    @property
    def past_midnight(self) -> bool:
        """Whether it ends on the day after it began."""
        return self.end <= self.start

    def __str__(self) -> str:
        return "-".join(f"{minute // 60:02}:{minute % 60:02}" for minute in (self.start, self.end))


@dataclass(frozen=True, slots=True)
class Hours:
    """Weekly intervals in a zone.

    ``weekly`` holds seven tuples, Monday first; all empty means never open. ``holidays`` are local
    dates. Build it with :func:`read_hours`, which checks what it is given.
    """

    zone: str
    weekly: tuple[tuple[Interval, ...], ...]
    holidays: frozenset[date] = frozenset()

    def is_open(self, instant: datetime) -> bool:
        """Return whether the aware ``instant`` lies within these hours."""
        local = instant.astimezone(ZoneInfo(self.zone))
        if local.date() in self.holidays:
            return False
        minute = local.hour * 60 + local.minute
        began_today = self.weekly[local.weekday()]
        began_yesterday = self.weekly[local.weekday() - 1]
        return any(
            each.start <= minute and (each.past_midnight or minute < each.end)
            for each in began_today
        ) or any(each.past_midnight and minute < each.end for each in began_yesterday)

    def written(self) -> dict[str, tuple[str, ...]]:
        """Return the intervals as texts by weekday, as :func:`read_hours` takes them."""
        return {
            name: tuple(str(each) for each in day)
            for name, day in zip(WEEKDAYS, self.weekly, strict=True)
            if day
        }

    def edges(self, first: datetime, last: datetime) -> Iterator[datetime]:
        """Yield, unordered, every UTC instant between at which these hours may begin to be open.

        That is where an interval starts, where a local day does (a holiday may have closed the one
        before), and where the clocks change.
        """
        zone = ZoneInfo(self.zone)
        day = first.astimezone(zone).date() - _DAY
        until = last.astimezone(zone).date()
        while day <= until:
            for minute in {0, *(each.start for each in self.weekly[day.weekday()])}:
                wall = datetime.combine(day, time(minute // 60, minute % 60), zone)
                yield wall.astimezone(UTC)
                yield wall.replace(fold=1).astimezone(UTC)
            day += _DAY
        yield from _clock_changes(zone, first, last)


def read_hours(
    zone: str, weekly: Mapping[str, Sequence[str]], holidays: Iterable[date] = ()
) -> Hours:
    """Return the hours given as ``{"mon": ["09:00-17:00"]}`` in the IANA ``zone``.

    Raises RuleBroken for an unknown zone or weekday, or an interval that is none.
    """
    zone_of(zone)
    if not set(weekly) <= set(WEEKDAYS):
        raise RuleBroken("Opening times name a day that is no weekday.", "hours")
    days = (tuple(Interval.read(text) for text in weekly.get(name, ())) for name in WEEKDAYS)
    return Hours(zone, tuple(days), frozenset(holidays))


def next_open(now: datetime, hours: Sequence[Hours]) -> datetime | None:
    """Return the first full minute after ``now`` at which all ``hours`` are open, in UTC.

    None when there is none within the horizon, its last moment included. Only minutes at which one
    of the hours can begin are tried, so a fortnight costs some hundred comparisons.
    """
    first = now.astimezone(UTC).replace(second=0, microsecond=0) + _MINUTE
    last = now.astimezone(UTC) + HORIZON
    edges = {first}.union(*(each.edges(first, last) for each in hours))
    in_reach = sorted(edge for edge in edges if first <= edge <= last)
    return next((edge for edge in in_reach if all(each.is_open(edge) for each in hours)), None)


def _clock_changes(zone: ZoneInfo, first: datetime, last: datetime) -> Iterator[datetime]:
    """Yield the minutes between at which the zone's offset changes (at most one a day)."""

    def offset(minute: int) -> timedelta | None:
        return (first + minute * _MINUTE).astimezone(zone).utcoffset()

    day = _DAY // _MINUTE
    for start in range(0, (last - first) // _MINUTE + 1, day):
        before = offset(start)
        if offset(start + day) != before:
            minutes = range(start, start + day + 1)
            yield first + next(m for m in minutes if offset(m) != before) * _MINUTE
