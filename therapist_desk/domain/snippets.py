"""The stretch of a record that shows why the search found it, and what to mark in it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from therapist_desk.domain.finding import Part, Sought

LENGTH = 160
BEFORE = 48
"""Signs shown in all, and before the first place found."""

LOOKED_THROUGH = 200_000
"""Signs of a very long record that are looked through for a place to show (all, if plain ASCII)."""

ELLIPSIS = "…"
_ONE_LINE = dict.fromkeys(map(ord, "\n\r\t\v\f\x1c\x1d\x1e\x85\u2028\u2029"), " ")
_GAP = re.compile(r"\s")
Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Snippet:
    """One line of a record; ``marks`` are ranges of code points in ``text``, in order."""

    text: str
    marks: tuple[Range, ...] = ()


def snippet(text: str, sought: Sought) -> Snippet:
    """Return the stretch of ``text`` around the first place where something sought stands."""
    start = _start(text, _first_place(text, sought))
    end = _end(text, start)
    line = text[start:end].translate(_ONE_LINE).rstrip()
    before = ELLIPSIS if start else ""
    marks = tuple((a + len(before), b + len(before)) for a, b in _marks(line, sought))
    return Snippet(before + line + (ELLIPSIS if end < len(text.rstrip()) else ""), marks)


def _first_place(text: str, sought: Sought) -> int:
    """Return where the longest of the words sought stands first; 0 if nothing is found."""
    seen = text if text.isascii() else text[:LOOKED_THROUGH]
    for part in sorted(sought.parts, key=_length, reverse=True):
        for place, _ in part.places(seen):
            return place
    return 0


def _length(part: Part) -> int:
    return sum(len(unit.key) for unit in part.units)


def _start(text: str, place: int) -> int:
    if place <= BEFORE:
        return 0
    start = place - BEFORE
    gap = _GAP.search(text, start, place)
    return gap.end() if gap else start


def _end(text: str, start: int) -> int:
    end = min(start + LENGTH, len(text))
    if end == len(text):
        return end
    cut = max(text.rfind(" ", start + LENGTH // 2, end), text.rfind("\n", start + LENGTH // 2, end))
    return cut if cut > 0 else end


def _marks(line: str, sought: Sought) -> list[Range]:
    found: list[Range] = []
    for term in sought.terms:
        found.extend(_places_of_term(line, term))
    return _merged(found)


def _places_of_term(line: str, term: tuple[tuple[Part, ...], ...]) -> list[Range]:
    places: list[Range] = []
    for way in term:
        of_parts = [list(part.places(line)) for part in way]
        places = [place for of_part in of_parts for place in of_part]
        if all(of_parts):
            break
    return places


def _merged(ranges: Iterable[Range]) -> list[Range]:
    merged: list[Range] = []
    for start, end in sorted(ranges):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
