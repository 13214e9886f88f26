"""Word lists: what a word of a message gives away, by language; the words are data.

A pattern is one word or several after another: ``panic attack*``. ``stem*`` stands for every word that
begins so, ``*part*`` for every word with it inside (German compounds, Arabic prefixes), ``*end`` for
every word that ends so. Chinese patterns are found anywhere, the longest first. A longer pattern wins
over a shorter one, and a harmless one over one as long: that is how ``keine Angst`` is let pass.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from therapist_desk.domain.folding import fold
from therapist_desk.whatsapp.word_pieces import Piece, keys

HARMLESS = ""
_STEM = 3
"""Letters by which a part inside a word is looked up; none may be shorter."""
_STRONG_WORD, _STRONG_PHRASE = 7, 10
"""Letters from which on a pattern of another language is no false friend."""


@dataclass(frozen=True, slots=True)
class Hit:
    """What was found: the kind of thing it gives away, and where."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Pattern:
    parts: tuple[str, ...]
    kind: str
    open_start: bool = False
    open_ends: tuple[bool, ...] = ()

    @property
    def strong(self) -> bool:
        letters = sum(map(len, self.parts))
        return letters >= (_STRONG_WORD if len(self.parts) == 1 else _STRONG_PHRASE)

    def fits(self, window: Sequence[Piece]) -> bool:
        """Return whether the words after the first are as the pattern has them."""
        return len(window) == len(self.parts) and all(
            each.key.startswith(part) if is_open else each.key == part
            for each, part, is_open in zip(
                window[1:], self.parts[1:], self.open_ends[1:], strict=True
            )
        )


@dataclass(slots=True)
class Matcher:
    """Patterns of one or more languages, arranged by how they begin."""

    whole: dict[str, list[_Pattern]] = field(default_factory=dict)
    stems: dict[str, list[_Pattern]] = field(default_factory=dict)
    inner: dict[str, list[_Pattern]] = field(default_factory=dict)
    spaceless: dict[str, list[_Pattern]] = field(default_factory=dict)
    longest_stem: int = 0

    def add(self, pattern: _Pattern) -> None:
        """Take a pattern in."""
        first = pattern.parts[0]
        if pattern.open_start:
            self.inner.setdefault(first[:_STEM], []).append(pattern)
        elif pattern.open_ends[0]:
            self.stems.setdefault(first, []).append(pattern)
            self.longest_stem = max(self.longest_stem, len(first))
        else:
            self.whole.setdefault(first, []).append(pattern)

    def add_spaceless(self, text: str, kind: str) -> None:
        """Take in a pattern of a script without spaces."""
        self.spaceless.setdefault(text[0], []).append(_Pattern((text,), kind))

    def settle(self) -> None:
        """Put the longest patterns first, once all are in, and the harmless before those as long."""
        for found in self.spaceless.values():
            found.sort(key=lambda one: (-len(one.parts[0]), one.kind))

    def hits(self, given: Sequence[Piece]) -> Iterator[Hit]:
        """Yield what the pieces of a message give away."""
        place = 0
        while place < len(given):
            piece = given[place]
            if piece.spaceless:
                yield from self._spaceless_hits(piece)
                place += 1
                continue
            best = self._best(given, place)
            if best and best.kind:
                yield Hit(best.kind, piece.start, given[place + len(best.parts) - 1].end)
            place += len(best.parts) if best else 1

    def _best(self, given: Sequence[Piece], place: int) -> _Pattern | None:
        best: _Pattern | None = None
        for each in self._candidates(given[place].key):
            if best and (len(best.parts), best.kind == HARMLESS) >= (
                len(each.parts),
                each.kind == HARMLESS,
            ):
                continue
            if each.fits(given[place : place + len(each.parts)]):
                best = each
        return best

    def _candidates(self, key: str) -> Iterator[_Pattern]:
        yield from self.whole.get(key, ())
        for length in range(2, min(len(key), self.longest_stem) + 1):
            yield from self.stems.get(key[:length], ())
        if self.inner:
            yield from self._inner(key)

    def _inner(self, key: str) -> Iterator[_Pattern]:
        for start in range(len(key) - _STEM + 1):
            for each in self.inner.get(key[start : start + _STEM], ()):
                part = each.parts[0]
                if key.startswith(part, start) and (
                    each.open_ends[0] or start + len(part) == len(key)
                ):
                    yield each

    def _spaceless_hits(self, piece: Piece) -> Iterator[Hit]:
        place = 0
        while place < len(piece.key):
            best = next(
                (
                    each
                    for each in self.spaceless.get(piece.key[place], ())
                    if piece.key.startswith(each.parts[0], place)
                ),
                None,
            )
            length = len(best.parts[0]) if best else 1
            if best and best.kind:
                yield Hit(best.kind, piece.start + place, piece.start + place + length)
            place += length


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """The lists of one language; ``terms`` holds the small ones by name, folded."""

    code: str
    says: Mapping[str, str]
    says_simplified: Mapping[str, str]
    neutral: Mapping[str, str]
    """What to write instead, by the kind of thing given away."""
    neutral_simplified: Mapping[str, str]
    someone: tuple[tuple[str, str], ...]
    """Patterns of therapy that are people: your psychiatrist."""
    patterns: tuple[tuple[str, str], ...]
    """Each pattern as written, and the kind of thing it gives away ("" where it is harmless)."""
    terms: Mapping[str, frozenset[tuple[str, ...]]]
    single: Mapping[str, frozenset[str]]

    def words(self, name: str) -> frozenset[str]:
        """Return the single words of a small list."""
        return self.single.get(name, frozenset())


@dataclass(frozen=True, slots=True)
class Common:
    """What is the same in all languages: medicines, measures, hosts and keys of links."""

    patterns: tuple[tuple[str, str], ...]
    measures: Mapping[tuple[str, ...], int]
    measures_with_number: frozenset[tuple[str, ...]]
    short_hosts: frozenset[str]
    track_words: frozenset[str]
    track_keys: frozenset[str]
    track_prefixes: tuple[str, ...]
    map_hosts: tuple[str, ...]


_NOT_TERMS = {
    "language", "name", "says", "says_simplified", "words", "harmless", "reviewed_by_native_reader",
    "neutral", "neutral_simplified", "someone",
}  # fmt: skip


def read_language(text: str) -> Language:
    """Return the lists of one file; ValueError or KeyError if it is not of the schema's shape."""
    data = json.loads(text)
    terms = {
        name: frozenset(keys(each) for each in words)
        for name, words in data.items()
        if name not in _NOT_TERMS
    }
    single = {
        name: frozenset(each[0] for each in words if len(each) == 1)
        for name, words in terms.items()
    }
    says = data["says"]
    simplified = data.get("says_simplified", says)
    neutral = data["neutral"]
    return Language(
        data["language"],
        says,
        simplified,
        neutral,
        data.get("neutral_simplified", neutral),
        tuple((each, "person") for each in data["someone"]),
        _patterns(data),
        terms,
        single,
    )


def read_common(text: str) -> Common:
    """Return what ``common.json`` holds."""
    data = json.loads(text)
    return Common(
        _patterns(data),
        {keys(name): most for name, most in data["measures"].items()},
        frozenset(keys(each) for each in data["measures_with_number"]),
        frozenset(data["short_hosts"]),
        frozenset(data["track_words"]),
        frozenset(data["track_keys"]),
        tuple(data["track_prefixes"]),
        tuple(data["map_hosts"]),
    )


def _patterns(data: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    found = [(each, kind) for kind, words in data["words"].items() for each in words]
    return (*found, *((each, HARMLESS) for each in data["harmless"]))


def matcher(
    full: Sequence[Iterable[tuple[str, str]]], others: Sequence[Iterable[tuple[str, str]]]
) -> Matcher:
    """Return a matcher of all patterns of ``full`` and the unmistakable ones of ``others``."""
    made = Matcher()
    for one in full:
        for text, kind in one:
            _add(made, text, kind, strong_only=False)
    for one in others:
        for text, kind in one:
            if kind:
                _add(made, text, kind, strong_only=True)
    made.settle()
    return made


def _add(made: Matcher, text: str, kind: str, *, strong_only: bool) -> None:
    if _is_spaceless(text):
        made.add_spaceless(text.lower(), kind)
        return
    pattern = _pattern(text, kind)
    if pattern.strong or not strong_only:
        made.add(pattern)


def _is_spaceless(text: str) -> bool:
    return text.isalpha() and "\u3400" <= text[0] <= "\u9fff"


@cache
def _pattern(text: str, kind: str) -> _Pattern:
    words = text.split()
    parts = tuple(fold(each.strip("*")) for each in words)
    open_start = words[0].startswith("*")
    if open_start and (len(parts) > 1 or len(parts[0]) < _STEM):
        raise ValueError(text)
    return _Pattern(parts, kind, open_start, tuple(each.endswith("*") for each in words))
