"""Wording: the plain English an agreement is written in, made from data the same way every time."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from itertools import groupby

from therapist_desk.domain.hours import Interval, read_hours

WORDS_A_MINUTE = 130
"""Reading speed the minutes are counted with: slow, aloud, together."""

FIELD = re.compile(r"\{\{(\w+)\}\}")
"""A place in a text that something is filled into."""

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def field_names(text: str) -> tuple[str, ...]:
    """Return the merge fields of ``text`` in order, each once."""
    return tuple(dict.fromkeys(FIELD.findall(text)))


def merge(text: str, value_of: Callable[[str], str | None]) -> str:
    """Return ``text`` with its fields filled; one without a value (None) stays as it is.

    What is filled in is never read again, so a name that looks like a field stays a name. The
    spaces an empty value leaves behind are closed up.
    """
    pieces = FIELD.split(text)
    for at in range(1, len(pieces), 2):
        value = value_of(pieces[at])
        pieces[at] = f"{{{{{pieces[at]}}}}}" if value is None else value
        if not pieces[at]:
            pieces[at + 1] = pieces[at + 1].removeprefix(" ")
    return "".join(pieces).strip()


def is_plain(text: str) -> bool:
    """Return whether ``text`` can be printed: no control signs but line ends, no half characters."""
    return all(sign in "\n\t" or unicodedata.category(sign) not in {"Cc", "Cs"} for sign in text)


def listing(items: Sequence[str]) -> str:
    """Return "a", "a and b" or "a, b and c"."""
    return " and ".join(filter(None, (", ".join(items[:-1]), *items[-1:])))


def hours_text(weekly: Mapping[str, Sequence[str]]) -> str:
    """Return weekly intervals as words: "Monday to Friday, 9:00–17:00"; "" when never open.

    Days with the same times stand together. Raises RuleBroken for intervals that are none.
    """
    return "; ".join(
        f"{_days_text(days)}, {listing([_interval_text(each) for each in intervals])}"
        for intervals, days in hour_groups(weekly)
    )


def hour_groups(
    weekly: Mapping[str, Sequence[str]],
) -> list[tuple[tuple[Interval, ...], list[int]]]:
    """Return the times of a week, each with the days (0 is Monday) that have them."""
    times = [tuple(sorted(set(day), key=str)) for day in read_hours("UTC", weekly).weekly]
    groups: dict[tuple[Interval, ...], list[int]] = {}
    for day, intervals in enumerate(times):
        if intervals:
            groups.setdefault(intervals, []).append(day)
    return list(groups.items())


def day_runs(days: Sequence[int]) -> list[list[int]]:
    """Return weekdays parted where one is left out."""
    runs = groupby(enumerate(days), key=lambda pair: pair[1] - pair[0])
    return [[day for _, day in run] for _, run in runs]


def _days_text(days: Sequence[int]) -> str:
    """Return weekdays as words, runs of three or more as "Monday to Friday"."""
    if len(days) == len(DAYS):
        return "every day"
    words: list[str] = []
    for run in day_runs(days):
        names = [DAYS[day] for day in run]
        words += [f"{names[0]} to {names[-1]}"] if len(names) > 2 else names
    return listing(words)


def _interval_text(interval: Interval) -> str:
    """Return "9:00–17:00"; an end on the next day says so, midnight is 24:00."""
    next_day = interval.past_midnight and interval.end
    return f"{span_text(interval)}{' the next day' if next_day else ''}"


def span_text(interval: Interval) -> str:
    """Return "9:00–17:00" of an interval, whichever day it ends on; midnight is 24:00."""
    return f"{_clock(interval.start)}–{_clock(interval.end or 24 * 60)}"


def _clock(minute: int) -> str:
    return f"{minute // 60}:{minute % 60:02}"


def date_text(day: date) -> str:
    """Return "6 April 2026"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def dates_text(days: Sequence[date]) -> str:
    """Return dates as words, runs of three or more as "3 August 2026 to 14 August 2026"."""
    words: list[str] = []
    numbered = enumerate(sorted(set(days)))
    for _, run in groupby(numbered, key=lambda pair: pair[1] - timedelta(days=pair[0])):
        texts = [date_text(day) for _, day in run]
        words += [f"{texts[0]} to {texts[-1]}"] if len(texts) > 2 else texts
    return listing(words)


def word_count(text: str) -> int:
    """Return how many words stand between spaces."""
    return len(text.split())


def minutes(words: int, speed: float = 1) -> float:
    """Return the minutes ``words`` take to read together at so much of that speed, to one tenth."""
    return round(words / WORDS_A_MINUTE / speed, 1)


def grade(text: str) -> float:
    """Return the Flesch–Kincaid grade of English ``text``, to one tenth; 0 for none.

    0.39 × words per sentence + 11.8 × syllables per word − 15.59 (Kincaid and others 1975).
    Syllables are counted as groups of vowels, a silent final e left out: good to about half a grade.
    """
    words = re.findall(r"[A-Za-z][A-Za-z'’]*", text)
    if not words:
        return 0.0
    sentences = max(1, len(re.findall(r"[.!?:;]+(?=\s|$)", text)))
    syllables = sum(map(_syllables, words))
    return round(0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59, 1)


def _syllables(word: str) -> int:
    lower = word.lower()
    groups = len(re.findall(r"[aeiouy]+", lower))
    silent = lower.endswith("e") and not lower.endswith(("le", "ee")) and groups > 1
    return max(1, groups - silent)
