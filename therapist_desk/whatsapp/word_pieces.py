"""Pieces of a message: its words and numbers with their places, folded so that writings agree."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from therapist_desk.domain.folding import MARKS, SPACELESS, fold

_PIECE = re.compile(f"([{SPACELESS}]++)|[^\\W_{SPACELESS}](?:[^\\W_{SPACELESS}]|[{MARKS}])*+")
_ENDS = frozenset(".!?;\n。！？；؟")  # noqa: RUF001 - the ends of sentences in Chinese and Arabic
_DIGRAPH = re.compile("([aou])e")
_LIMIT = 200_000
"""Signs that are looked at: more has no message (WhatsApp itself ends at 65,536)."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A word or number at ``start`` to ``end``; ``key`` is it folded, ``spaceless`` a run like 中文."""

    start: int
    end: int
    key: str
    written: str
    spaceless: bool

    @property
    def number(self) -> int | None:
        """Return the number it is, in the digits of any script; None if it is none."""
        return int(self.key) if self.key.isdecimal() and len(self.key) <= 6 else None

    @property
    def capital(self) -> bool:
        """Return whether it begins as a name does; scripts without capitals always do."""
        first = self.written[0]
        return first.isupper() or first.lower() == first.upper()


def pieces(text: str) -> list[Piece]:
    """Return the words, numbers and spaceless runs of ``text``, in order."""
    return [
        Piece(
            found.start(),
            found.end(),
            found[0].lower() if found[1] else fold(found[0]),
            found[0],
            bool(found[1]),
        )
        for found in _PIECE.finditer(text[:_LIMIT])
    ]


def keys(text: str) -> tuple[str, ...]:
    """Return the folded words of ``text``."""
    return tuple(each.key for each in pieces(text))


def between(text: str, one: Piece, next_one: Piece) -> str:
    """Return what stands between two pieces."""
    return text[one.end : next_one.start]


def parted(text: str, one: Piece, next_one: Piece) -> bool:
    """Return whether a sentence ends between two pieces."""
    gap = between(text, one, next_one)
    return not _ENDS.isdisjoint(gap) and gap not in {".", ". "}


def begins_sentence(text: str, piece: Piece) -> bool:
    """Return whether a piece is the first of its sentence, where every word has a capital."""
    place = piece.start - 1
    while place >= 0 and text[place] in " \t\"'“„«»¡¿(*_~-–":
        place -= 1
    return place < 0 or text[place] in _ENDS or text[place] == ":"


def without_digraphs(given: Sequence[Piece]) -> list[Piece]:
    """Return pieces with ae, oe and ue as a, o and u: German without umlauts, as folded."""
    return [replace(each, key=_DIGRAPH.sub(r"\1", each.key)) for each in given]
