"""The date and time at the head of a message, in whatever shape the phone's language gives it.

An export has one shape throughout. ``recognised`` finds any shape, slowly; ``Shape.splitter`` makes
a pattern for one shape, which cuts a text at its heads in well under a microsecond each. All
patterns are anchored and bounded: no line can make them slow.
"""

import re
from dataclasses import dataclass
from datetime import time

from therapist_desk.whatsapp.chat.calendars import ERAS
from therapist_desk.whatsapp.chat.words import MARKS, Half, half, without_marks

LONGEST = 90
"""Letters within which a head stands."""

_SPACE = "[ \u00a0\u2007\u2009\u202f]"
_WORD = r"[^\W\d_][^\d\[\]\n:]{0,23}?"
_ERA = "|".join(ERAS)
_DATE = (
    rf"(?P<a>(?:{_ERA})?\d{{1,4}})(?P<s1> ?[./-] ?|[年년] ?)(?P<b>\d{{1,2}})(?P<s2> ?[./-] ?|[月월] ?)"
    rf"(?P<c>(?:{_ERA})?\d{{1,4}})(?P<tail>[.日일]| ?\u0433\.?| ?BE| ?B\.E\.| ?هـ| ?م)?"
)
_TIME = r"(?P<h>\d{1,2})(?P<t1> ?[:.h] ?)(?P<m>\d{2})(?:(?P<t2> ?[:.] ?)(?P<s>\d{2}))?"
_CLOSE = r"(?P<close>(?(open)\](?: -)? ?|(?: [-–—](?: |$)|: )))"
_DATE_FIRST = re.compile(
    rf"(?P<open>\[)?{_DATE}(?P<glue>[,،、]? ?)(?P<before>{_WORD})?(?P<gap> ?){_TIME}"
    rf"(?P<gap2> ?)(?P<after>{_WORD})?{_CLOSE}"
)
_TIME_FIRST = re.compile(
    rf"(?P<open>\[)?(?P<before>{_WORD})?(?P<gap> ?){_TIME}"
    rf"(?P<gap2> ?)(?P<after>{_WORD})?(?P<glue>[,،、] ?| ){_DATE}{_CLOSE}"
)
_NUMBERS = re.compile(_DATE)
_CLOCK = re.compile(
    rf"(?P<before>{_WORD})? ?(?P<h>\d{{1,2}}) ?[:.h] ?(?P<m>\d\d) ?(?P<after>{_WORD})?"
)
_BEGINNINGS = ("[", *ERAS)
_is_mark = re.compile(f"[{MARKS}]").match
_spaces = str.maketrans(dict.fromkeys("\u00a0\u2007\u2009\u202f", " "))

PARTS = ("head", "date", "minutes", "seconds", "word")
"""A head and its parts. The minutes come with a word before them, the word with its space."""


class UnknownWord(Exception):
    """A word beside the time that the desk does not know."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How an export writes date and time; ``words`` say where a half of the day stands, if at all."""

    time_first: bool
    bracket: bool
    date_signs: tuple[str, str, str, str]
    time_signs: tuple[str, str]
    glue: str
    words: tuple[str, str]
    close: str

    def splitter(self) -> re.Pattern[str]:
        """Return a pattern for an end of line and a head behind it; its groups are ``PARTS``."""
        s1, s2, tail, long = map(_loose, self.date_signs)
        t1, t2 = map(_loose, self.time_signs)
        first = r"\d{4}" if long == "first" else r"\d{1,2}"
        last = r"\d{4}" if long == "last" else r"\d{1,2}"
        date = rf"(?P<date>(?:{_ERA})?{first}{s1}\d{{1,2}}{s2}(?:{_ERA})?{last}{tail})"
        before, after = (self._beside(each) for each in self.words)
        seconds = rf"{t2}(?P<seconds>\d\d)" if t2 else "(?P<seconds>)"
        clock = (
            rf"(?P<minutes>{before}{_SPACE}?\d{{1,2}}{t1}\d\d){seconds}(?P<word>{_SPACE}?{after})"
        )
        glue = _loose(self.glue) if self.glue.strip() else f"{_SPACE}?"
        parts = (clock, glue, date) if self.time_first else (date, glue, clock)
        begin = f"[{MARKS}]*" + (r"\[" if self.bracket else "")
        return re.compile(rf"\n(?P<head>{begin}{''.join(parts)}{self._end})", re.MULTILINE)

    @property
    def _end(self) -> str:
        if self.bracket:
            return rf"\](?:{_SPACE}-)?{_SPACE}?"
        return rf":{_SPACE}" if self.close == ":" else rf"{_SPACE}[-–—](?:{_SPACE}|$)"

    @staticmethod
    def _beside(word: str) -> str:
        if word == "half":
            return _WORD.replace(r"\n:", r"\n")
        return _loose(word)


@dataclass(frozen=True, slots=True)
class Found:
    """A head: its shape, its text without marks, and where it ends in the line."""

    shape: Shape
    plain: str
    end: int


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers of a date in the order they stand, and what stands with them."""

    first: int
    second: int
    third: int
    digits: tuple[int, int]
    era: str | None
    buddhist: bool
    dotted: bool

    @property
    def year_first(self) -> bool:
        """Return whether the first number can only be the year."""
        return self.digits[0] > 2 or (self.digits[1] == 1 and not self.era)


def recognised(line: str) -> Found | None:
    """Return the head that a line begins with, in any shape, None when there is none."""
    head = line[:LONGEST]
    plain = _plain(head)
    if not (plain[:1].isdigit() or plain.startswith(_BEGINNINGS)):
        return None
    match = _DATE_FIRST.match(plain) or _TIME_FIRST.match(plain)
    if match is None or not _is_split(match):
        return None
    end = match.end() if len(plain) == len(head) else _place_in(head, match.end())
    return Found(_shape(match), plain[: match.end()], end)


def numbers(date: str) -> Numbers | None:
    """Return the numbers of a date as ``recognised`` or a splitter found it."""
    match = _NUMBERS.match(_plain(date))
    if match is None:
        return None
    (first, era), (third, later) = (_number(match[name]) for name in "ac")
    tail = (match["tail"] or "").strip()
    return Numbers(
        int(first), int(match["b"]), int(third), (4 if era else len(first), len(third)),
        era or later, tail.startswith("B"), "." in match["s1"],
    )  # fmt: skip


def is_korean(text: str) -> bool:
    """Return whether the words beside a time are Korean, whose dates all begin with the year."""
    return any("\uac00" <= each <= "\ud7a3" for each in text)


def clock(text: str) -> time | None:
    """Return what minutes and the words beside them mean, None for no such; raise UnknownWord."""
    match = _CLOCK.fullmatch(_plain(text).strip())
    if match is None:
        return None
    hour, minute = int(match["h"]), int(match["m"])
    for word in (match["before"], match["after"]):
        if word:
            said = half(word)
            if said is None:
                raise UnknownWord
            hour = said.hour(hour)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _shape(match: re.Match[str]) -> Shape:
    lengths = [len(_number(match[name])[0]) for name in "ac"]
    long = "first" if lengths[0] > 2 else "last" if lengths[1] > 2 else ""
    return Shape(
        match.re is _TIME_FIRST,
        match["open"] is not None,
        (match["s1"], match["s2"], match["tail"] or "", long),
        (match["t1"], match["t2"] or ""),
        match["glue"],
        (_role(match["before"]), _role(match["after"])),
        match["close"].strip()[:1] or " ",
    )


def _role(word: str | None) -> str:
    if not word:
        return ""
    return word.strip() if half(word) is Half.NONE else "half"


def _is_split(match: re.Match[str]) -> bool:
    """Tell a date and a time from one row of digits."""
    return bool(match["glue"] or match["before"] or match["gap"] or match["tail"])


def _number(text: str) -> tuple[str, str | None]:
    digits = text.lstrip("".join(ERAS))
    return digits, text[: len(text) - len(digits)] or None


def _loose(sign: str) -> str:
    return "".join(_SPACE if each == " " else re.escape(each) for each in sign)


def _plain(text: str) -> str:
    return text if text.isascii() else without_marks(text).translate(_spaces)


def _place_in(head: str, wanted: int) -> int:
    """Return where a head ends among the marks of its line: before those that follow it."""
    for place, letter in enumerate(head):
        if not wanted:
            return place
        if not _is_mark(letter):
            wanted -= 1
    return len(head)
