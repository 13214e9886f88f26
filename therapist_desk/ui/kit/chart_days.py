"""The days named under a chart: round ones, as many as there is room for."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QDate, QLocale

from therapist_desk.ui.kit import when

_STEPS = (1, 2, 7, 14)
_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120)
_IN_YEAR = 12


def days_between(start: datetime, end: datetime, most: int) -> list[tuple[datetime, str]]:
    """Return at most ``most`` days from ``start`` to ``end``, each with its words; local time."""
    zone = when.local_zone()
    first, last = (when.wall_clock(one, zone).date() for one in (start, end))
    days, form = _round_days(first, last, most)
    noons = [when.instant_of(datetime.combine(day, time(12)), zone) for day in days]
    named = [QLocale().toString(QDate(day.year, day.month, day.day), form) for day in days]
    return [(min(max(at, start), end), words) for at, words in zip(noons, named, strict=True)]


def _round_days(first: date, last: date, most: int) -> tuple[list[date], str]:
    length = (last - first).days
    for step in _STEPS:
        if length // step + 1 <= most:
            turns = range(length // step, -1, -1)
            return [last - timedelta(days=step * turn) for turn in turns], "d MMM"
    for months in _MONTHS:
        firsts = list(_firsts(first, last, months))
        if len(firsts) <= most:
            return firsts, "MMM yyyy"
    return [last], "MMM yyyy"


def _firsts(first: date, last: date, months: int) -> Iterator[date]:
    """Yield the firsts of every month, or of each ``months``-th of a year, within the stretch."""
    number = first.year * _IN_YEAR + first.month - 1
    number += -number % months
    while (day := date(number // _IN_YEAR, number % _IN_YEAR + 1, 1)) <= last:
        if day >= first:
            yield day
        number += months
