"""Days in the calendars that phones write: Gregorian, Buddhist, Japanese eras, Solar Hijri."""

from datetime import date, timedelta

ERAS = {"R": 2018, "令和": 2018, "H": 1988, "平成": 1988}
"""The Gregorian year before the first of a Japanese era."""

_BUDDHIST = 543
_NOWRUZ = date(2021, 3, 21)  # the first day of 1400
_SOLAR_LEAP = frozenset({1, 5, 9, 13, 17, 22, 26, 30})  # of 33 years


def day(year: int, month: int, day_: int) -> date | None:
    """Return a day, None when there is none such; raise ValueError for years of the lunar Hijri."""
    if 2500 <= year <= 2700:
        year -= _BUDDHIST
    if 1380 <= year <= 1430:  # no chat is older than 1388, or younger than 1430
        return _solar_hijri(year, month, day_)
    if 1430 < year <= 1500:
        raise ValueError
    if not 1970 <= year <= 2150:
        return None
    try:
        return date(year, month, day_)
    except ValueError:
        return None


def full_year(year: int, *, short: bool, era: str | None, buddhist: bool) -> int:
    """Return the year that two digits, or a year of an era, mean."""
    if era:
        return ERAS[era] + year
    if not short:
        return year
    return (2500 if buddhist else 2000) + year


def _solar_hijri(year: int, month: int, day_: int) -> date | None:
    leap = year % 33 in _SOLAR_LEAP
    length = 31 if month <= 6 else 30 if month <= 11 or leap else 29
    if not (1 <= month <= 12 and 1 <= day_ <= length):
        return None
    years = range(1400, year) if year >= 1400 else range(year, 1400)
    days = sum(366 if each % 33 in _SOLAR_LEAP else 365 for each in years)
    months = 31 * (month - 1) if month <= 7 else 186 + 30 * (month - 7)
    return _NOWRUZ + timedelta((days if year >= 1400 else -days) + months + day_ - 1)
