"""The lock screen: what a stranger sees of a message on the client's phone before it is unlocked.

Phones differ by size and settings, so the numbers are those of a usual phone that shows previews: an
iPhone gives a message four lines, an Android phone one until it is pulled open.
"""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum


class Phone(StrEnum):
    """The kinds of phone that show different lengths."""

    IPHONE = "iphone"
    ANDROID = "android"


@dataclass(frozen=True, slots=True)
class Seen:
    """The lines a stranger reads, and where in the text (code points) they end."""

    lines: tuple[str, ...]
    end: int
    is_all: bool


_LINES = {Phone.IPHONE: 4, Phone.ANDROID: 1}
_COLUMNS = {Phone.IPHONE: 38, Phone.ANDROID: 44}
_LONGEST = 4_000
"""Signs that are looked at: nobody's lock screen has room for more."""


def seen(text: str, phone: Phone) -> Seen:
    """Return what ``phone`` shows of ``text``; wide signs, as Chinese has, take two columns."""
    lines: list[str] = []
    place, whole = 0, text[:_LONGEST]
    place = _past_spaces(whole, place)
    while place < len(whole) and len(lines) < _LINES[phone]:
        end = _line_end(whole, place, _COLUMNS[phone])
        lines.append(whole[place:end].rstrip())
        place = _past_spaces(whole, end)
    is_all = place >= len(whole) and len(whole) == len(text)
    if lines and not is_all:
        lines[-1] += "…"
    return Seen(tuple(lines), place, is_all)


def _past_spaces(text: str, place: int) -> int:
    while place < len(text) and text[place].isspace():
        place += 1
    return place


def _line_end(text: str, start: int, columns: int) -> int:
    """Return where a line that begins at ``start`` ends: at a space if there is one."""
    used, space = 0, -1
    for place in range(start, len(text)):
        sign = text[place]
        if sign == "\n":
            return place
        if sign.isspace():
            space = place
        used += 2 if _is_wide(sign) else 1
        if used > columns:
            return space if space > start and not _is_wide(sign) else place
    return len(text)


def _is_wide(sign: str) -> bool:
    return unicodedata.east_asian_width(sign) in "WF"
