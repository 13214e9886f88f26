"""Wording: the plain English an agreement is written in, made from data the same way every time."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from therapist_desk.domain.voice import ENGLISH

WORDS_A_MINUTE = 130
"""Reading speed the minutes are counted with: slow, aloud, together."""

FIELD = re.compile(r"\{\{(\w+)\}\}")
"""A place in a text that something is filled into."""


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
    return ENGLISH.listing(items)


def hours_text(weekly: Mapping[str, Sequence[str]]) -> str:
    """Return weekly intervals in English words: "Monday to Friday, 9:00–17:00"."""
    return ENGLISH.hours(weekly)


def date_text(day: date) -> str:
    """Return "6 April 2026"."""
    return ENGLISH.day(day)


def word_count(text: str) -> int:
    """Return how many words stand between spaces; for languages without them see reading.py."""
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
