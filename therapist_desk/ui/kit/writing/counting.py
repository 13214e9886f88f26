"""How many words a text has, and where things stand in it as Qt counts."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

_EAST = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"


def words(texts: Iterable[str]) -> int:
    """Return how many words ``texts`` hold; a Chinese or Japanese sign counts as one.

    One by one, so that a very long text never holds the other threads up.
    """
    word, letter = _patterns()
    return sum(1 for text in texts for one in word.finditer(text) if letter.search(one[0]))


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return a word and a letter; made late, for that takes as long as a frame."""
    return re.compile(f"[{_EAST}]|[^\\s{_EAST}]+"), re.compile(r"\w")


def in_units(text: str, ranges: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield ranges of ``text`` in UTF-16 units, by which Qt counts; they come in order."""
    if text.isascii():
        yield from ranges
        return
    at = units = 0
    for start, end in ranges:
        units += width(text[at:start])
        length = width(text[start:end])
        yield units, units + length
        units, at = units + length, end


def width(text: str) -> int:
    """Return how many UTF-16 units ``text`` has."""
    return len(text) + sum(1 for sign in text if sign > "\uffff")
