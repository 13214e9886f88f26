"""Word patterns: what one line of a word list stands for, and how far it reaches in a message.

A pattern is one word or several after another: ``panic attack*``. ``stem*`` stands for every word that
begins so, ``*part*`` for every word with it inside (German compounds, Arabic prefixes), ``*end`` for
every word that ends so, a lone ``*`` after the first word for any one word. In brackets stands a choice:
``(he|she) (hits|beats) you``; ``(really |)bad`` is with it or without. Chinese patterns are found
anywhere; what is in brackets is a choice there, too.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from math import prod

from therapist_desk.domain.folding import fold
from therapist_desk.whatsapp.word_pieces import Piece

STEM = 3
"""Letters by which a part inside a word is looked up; none may be shorter."""
_STRONG_WORD, _STRONG_PHRASE = 7, 10
"""Letters from which on a pattern of another language is no false friend."""
_MOST_CHOICES = 400
"""Ways to fill one place of a pattern: more is a slip of the pen."""
_TOKEN = re.compile(r"(?:[^\s()]|\([^()]*\))+")
_BRACKETS = re.compile(r"[()]")


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to fill a place: words, each of which may be only the beginning of one."""

    words: tuple[str, ...]
    open_ends: tuple[bool, ...]

    def fits(self, given: Sequence[Piece], at: int) -> bool:
        """Return whether these words stand at piece ``at``."""
        return at + len(self.words) <= len(given) and all(
            given[at + place].key.startswith(word)
            if self.open_ends[place]
            else given[at + place].key == word
            for place, word in enumerate(self.words)
        )


@dataclass(frozen=True, slots=True)
class Place:
    """The choices at one place of a pattern, by the word they begin with; maybe nothing at all."""

    closed: Mapping[str, tuple[Choice, ...]]
    opened: tuple[Choice, ...]
    optional: bool

    def fitting(self, given: Sequence[Piece], at: int) -> Iterator[Choice]:
        """Yield the choices that stand at piece ``at``."""
        if at < len(given):
            for choice in (*self.closed.get(given[at].key, ()), *self.opened):
                if choice.fits(given, at):
                    yield choice
        if self.optional:
            yield _NOTHING


_NOTHING = Choice((), ())


@dataclass(frozen=True, slots=True)
class Pattern:
    """The places of a pattern, one after another; ``open_start`` is for ``*part``."""

    places: tuple[Place, ...]
    kind: str
    open_start: bool = False

    @property
    def part(self) -> str:
        """Return the part inside a word that ``*part`` looks for."""
        place = self.places[0]
        return place.opened[0].words[0] if place.opened else next(iter(place.closed))

    def reaches(self, given: Sequence[Piece], at: int) -> tuple[int, int]:
        """Return how many pieces from ``at`` it takes at most, and their letters; 0 for none."""
        return max(self._ends(given, at, 0), default=(0, 0))

    def _ends(self, given: Sequence[Piece], at: int, place: int) -> Iterator[tuple[int, int]]:
        if place == len(self.places):
            yield 0, 0
            return
        for choice in self.places[place].fitting(given, at):
            size, letters = len(choice.words), sum(map(len, choice.words))
            for more, rest in self._ends(given, at + size, place + 1):
                yield size + more, letters + rest


@dataclass(frozen=True, slots=True)
class SpacelessPattern:
    """A pattern of a script without spaces: parts that follow one another, each with its choices."""

    parts: tuple[tuple[str, ...], ...]
    kind: str

    @property
    def beginnings(self) -> set[str]:
        """Return the one or two signs it can begin with."""
        return _beginnings(self.parts, 2)

    def reaches(self, key: str, at: int, part: int = 0) -> int:
        """Return how many signs from ``at`` it takes at most; below 0 for none."""
        if part == len(self.parts):
            return 0
        ends = (
            (len(each), self.reaches(key, at + len(each), part + 1))
            for each in self.parts[part]
            if key.startswith(each, at)
        )
        return max((size + rest for size, rest in ends if rest >= 0), default=-1)


def is_strong(words: int, letters: int) -> bool:
    """Return whether so much of another language is no false friend."""
    return letters >= (_STRONG_WORD if words == 1 else _STRONG_PHRASE)


def may_be_strong(text: str) -> bool:
    """Return whether a pattern is worth making for messages in another language.

    A family of phrases is not: what it has to itself is told in the language it is of.
    """
    words = text.split()
    return "(" not in text and is_strong(len(words), sum(map(len, words)) - text.count("*"))


def is_spaceless(text: str) -> bool:
    """Return whether a pattern is of a script without spaces."""
    return "\u3400" <= text.lstrip("(|")[:1] <= "\u9fff"


@cache
def pattern(text: str, kind: str) -> Pattern:
    """Return the pattern written ``text``; ValueError where it is none."""
    if "(" in text:
        places = tuple(_place(_choices(token)) for token in _TOKEN.findall(text))
    else:
        places = (_place((_choice(text.split()),)),)
    open_start = text.startswith("*")
    if open_start and (" " in text or "(" in text or len(text.strip("*")) < STEM):
        raise ValueError(text)
    if places[0].optional or any(not each.words[0] for each in places[0].opened):
        raise ValueError(text)
    return Pattern(places, kind, open_start)


@cache
def spaceless_pattern(text: str, kind: str) -> SpacelessPattern:
    """Return the pattern written ``text`` in a script without spaces."""
    parts = (each.split("|") for each in _BRACKETS.split(text.lower()) if each)
    return SpacelessPattern(tuple(tuple(each) for each in parts), kind)


def _choices(token: str) -> tuple[Choice, ...]:
    if "(" not in token:
        return (_choice((token,)),)
    parts = [each.split("|") for each in _BRACKETS.split(token)]
    if prod(map(len, parts)) > _MOST_CHOICES:
        raise ValueError(token)
    return tuple(_choice("".join(chosen).split()) for chosen in product(*parts))


def _place(choices: Sequence[Choice]) -> Place:
    closed: dict[str, tuple[Choice, ...]] = {}
    for each in choices:
        if each.words and not each.open_ends[0]:
            closed[each.words[0]] = (*closed.get(each.words[0], ()), each)
    opened = tuple(each for each in choices if each.words and each.open_ends[0])
    return Place(closed, opened, not all(each.words for each in choices))


def _beginnings(parts: Sequence[Sequence[str]], size: int) -> set[str]:
    if not parts:
        return {""}
    return {
        each[:size] if len(each) >= size else each + rest
        for each in parts[0]
        for rest in (_beginnings(parts[1:], size - len(each)) if len(each) < size else {""})
    }


def _choice(words: Sequence[str]) -> Choice:
    return Choice(
        tuple([fold(each.strip("*")) for each in words]),
        tuple([each[-1:] == "*" for each in words]),
    )
