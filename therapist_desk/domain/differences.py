"""What changed between two texts, by word; in scripts written without spaces by sign.

The pieces of one comparison give both texts back: what is the same and what is gone makes the older,
what is the same and what is new the newer.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from therapist_desk.domain.folding import MARKS, SPACELESS

MOST_WORDS = 6_000
"""A changed stretch longer than this on both sides is first compared by line."""

# Vowel and tone signs of Thai, Lao, Myanmar and Khmer, which no mark of other scripts is among.
_HUNG = (
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u1056-\u1059"
    "\u105e-\u1060\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u17b6-\u17d3"
)
_LETTER = rf"(?:[^\W{SPACELESS}]|[{MARKS}])"
# Looked at before it is begun: Python before 3.11.5 does not go back where a possessive group fails
# midway (https://github.com/python/cpython/issues/106052).
_UNIT = re.compile(
    rf"[{SPACELESS}][{MARKS}{_HUNG}]*+"
    rf"|{_LETTER}++(?:(?=['’]{_LETTER})['’]{_LETTER}++)*+"
    r"|\s++|.",
    re.DOTALL,
)


class Change(StrEnum):
    """What became of a piece of text."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text and what became of it."""

    change: Change
    text: str


def compared(older: str, newer: str) -> tuple[Piece, ...]:
    """Return both texts as pieces in reading order; what is gone stands before what is new."""
    old, new = units(older), units(newer)
    head = common_head_of(old, new)
    tail = common_head_of(old[head:][::-1], new[head:][::-1])
    pieces = [Piece(Change.SAME, "".join(old[:head]))]
    pieces += _middle(old[head : len(old) - tail], new[head : len(new) - tail])
    pieces.append(Piece(Change.SAME, "".join(old[len(old) - tail :])))
    return tuple(_readable(pieces))


def units(text: str) -> list[str]:
    """Return ``text`` cut into words, spaceless signs, spaces and other signs; nothing is left out."""
    return _UNIT.findall(text)


def common_head_of(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many units both begin with."""
    return next(
        (at for at, (mine, yours) in enumerate(zip(one, other, strict=False)) if mine != yours),
        min(len(one), len(other)),
    )


def counted(pieces: Iterable[Piece]) -> tuple[int, int]:
    """Return how many words (or spaceless signs) are new, and how many are gone."""
    counts = {Change.NEW: 0, Change.GONE: 0, Change.SAME: 0}
    for piece in pieces:
        counts[piece.change] += sum(any(map(str.isalnum, unit)) for unit in units(piece.text))
    return counts[Change.NEW], counts[Change.GONE]


def _middle(old: list[str], new: list[str]) -> Iterator[Piece]:
    if not old or not new:
        yield from _replaced(old, new)
    elif min(len(old), len(new)) <= MOST_WORDS:
        yield from _matched(old, new, by_line=False)
    else:
        yield from _matched(_lines(old), _lines(new), by_line=True)


def _matched(old: Sequence[str], new: Sequence[str], *, by_line: bool) -> Iterator[Piece]:
    # Spaces anchor nothing: they stand everywhere, and matching them would take minutes.
    matcher = SequenceMatcher(str.isspace, old, new)
    for same, start, end, to_start, to_end in matcher.get_opcodes():
        gone, come = old[start:end], new[to_start:to_end]
        if same == "equal":
            yield Piece(Change.SAME, "".join(gone))
        elif by_line and gone and come:
            yield from _within_lines("".join(gone), "".join(come))
        else:
            yield from _replaced(gone, come)


def _within_lines(older: str, newer: str) -> Iterator[Piece]:
    old, new = units(older), units(newer)
    if min(len(old), len(new)) <= MOST_WORDS:
        yield from _matched(old, new, by_line=False)
    else:  # one text pasted over another: word by word would say nothing
        yield from _replaced(old, new)


def _lines(words: list[str]) -> list[str]:
    return "".join(words).splitlines(keepends=True)


def _replaced(old: Sequence[str], new: Sequence[str]) -> Iterator[Piece]:
    yield Piece(Change.GONE, "".join(old))
    yield Piece(Change.NEW, "".join(new))


def _readable(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Join changes that only a space divides, so that a phrase is struck as a phrase."""
    gone = come = between = ""
    for piece in pieces:
        if not piece.text:
            continue
        if piece.change is Change.GONE:
            gone, come, between = gone + between + piece.text, come + between, ""
        elif piece.change is Change.NEW:
            gone, come, between = gone + between, come + between + piece.text, ""
        elif (gone or come) and not between and piece.text == " ":
            between = piece.text
        else:
            yield from _told(gone, come)
            yield Piece(Change.SAME, between + piece.text)
            gone = come = between = ""
    yield from _told(gone, come)
    if between:
        yield Piece(Change.SAME, between)


def _told(gone: str, come: str) -> Iterator[Piece]:
    if gone:
        yield Piece(Change.GONE, gone)
    if come:
        yield Piece(Change.NEW, come)
