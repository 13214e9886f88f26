"""The calendar: the meetings of a stretch of days with all that is painted around them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from therapist_desk.domain.clients import Client
from therapist_desk.domain.hours import Hours, read_hours
from therapist_desk.domain.meetings import Meeting
from therapist_desk.services import appointments, clients, practice
from therapist_desk.services.desk import Reader

Span = tuple[int, int]
"""Minutes since local midnight: from, up to."""

_STEP, _FINE = 15, 5
_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Stretch:
    """The days from ``first`` up to, not including, ``last``, by the clock of ``zone``.

    ``open`` are the practice's hours of each day (none at all when it never said any), ``days_off``
    the days it is closed.
    """

    first: date
    last: date
    zone: str
    meetings: tuple[Meeting, ...] = ()
    clients: Mapping[int, Client] | None = None
    open: Mapping[date, tuple[Span, ...]] | None = None
    days_off: frozenset[date] = frozenset()

    @property
    def days(self) -> list[date]:
        """Each day of it."""
        return [self.first + timedelta(days=each) for each in range((self.last - self.first).days)]


def shown(reader: Reader, first: date, last: date, zone: str) -> Stretch:
    """Return what a calendar shows of the days from ``first`` up to, not including, ``last``."""
    start, end = (datetime.combine(day, time(), ZoneInfo(zone)) for day in (first, last))
    found = tuple(appointments.between(reader, start, end))
    known = clients.page(reader, sorted({one.client_id for one in found}))
    kept = practice.get(reader)
    days = Stretch(first, last, zone).days
    hours = read_hours(kept.zone or zone, kept.weekly)
    spans = {day: _open(hours, day, zone) for day in days} if kept.weekly else None
    return Stretch(first, last, zone, found, known, spans, frozenset(kept.holidays))


def is_closed(reader: Reader, start: datetime, end: datetime) -> bool:
    """Return whether a part of that time is outside the practice's hours; False if it has none.

    Days off are not looked at.
    """
    kept = practice.get(reader)
    if not kept.weekly:
        return False
    hours = read_hours(kept.zone or "UTC", kept.weekly)
    minutes = int((end - start).total_seconds() // 60)
    looked_at = (*range(0, minutes, _FINE), max(minutes - 1, 0))
    return not all(hours.is_open(start + timedelta(minutes=each)) for each in looked_at)


def _open(hours: Hours, day: date, zone: str) -> tuple[Span, ...]:
    """Return when ``hours``, which may be told by another clock, are open on a day of ``zone``."""
    if hours.zone == zone:
        return _same_clock(hours, day)
    found: list[Span] = []
    midnight = datetime.combine(day, time(), ZoneInfo(zone))
    for minute in range(0, _DAY, _STEP):
        if not hours.is_open(midnight + timedelta(minutes=minute)):
            continue
        if found and found[-1][1] == minute:
            found[-1] = (found[-1][0], minute + _STEP)
        else:
            found.append((minute, minute + _STEP))
    return tuple(found)


def _same_clock(hours: Hours, day: date) -> tuple[Span, ...]:
    today, yesterday = hours.weekly[day.weekday()], hours.weekly[day.weekday() - 1]
    late = [(0, each.end) for each in yesterday if each.past_midnight and each.end]
    spans = [(each.start, _DAY if each.past_midnight else each.end) for each in today]
    return tuple(sorted([*late, *spans]))
