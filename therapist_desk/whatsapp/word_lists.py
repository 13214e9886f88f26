"""Word lists: what a word of a message gives away, by language; the words are data.

Patterns are written as :mod:`word_patterns` says. A longer pattern wins over a shorter one, and a
harmless one over one as long: that is how ``keine Angst`` is let pass.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from therapist_desk.whatsapp import word_patterns
from therapist_desk.whatsapp.word_patterns import (
    STEM,
    Pattern,
    SpacelessPattern,
    is_spaceless,
    is_strong,
    may_be_strong,
)
from therapist_desk.whatsapp.word_pieces import Piece, keys

HARMLESS = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """What was found: the kind of thing it gives away, and where."""

    kind: str
    start: int
    end: int


_Entry = tuple[Pattern, bool]
"""A pattern, and whether only a long match counts: it is of another language than the message."""


@dataclass(slots=True)
class Matcher:
    """Patterns of one or more languages, arranged by how they begin."""

    whole: dict[str, list[_Entry]] = field(default_factory=dict)
    stems: dict[str, list[_Entry]] = field(default_factory=dict)
    inner: dict[str, list[_Entry]] = field(default_factory=dict)
    spaceless: dict[str, list[SpacelessPattern]] = field(default_factory=dict)
    longest_stem: int = 0

    def add(self, pattern: Pattern, *, strong_only: bool) -> None:
        """Take a pattern in."""
        entry = (pattern, strong_only)
        if pattern.open_start:
            self.inner.setdefault(pattern.part[:STEM], []).append(entry)
            return
        for first in pattern.places[0].closed:
            self.whole.setdefault(first, []).append(entry)
        for first in {each.words[0] for each in pattern.places[0].opened}:
            self.stems.setdefault(first, []).append(entry)
            self.longest_stem = max(self.longest_stem, len(first))

    def add_spaceless(self, pattern: SpacelessPattern) -> None:
        """Take in a pattern of a script without spaces."""
        for sign in pattern.beginnings:
            self.spaceless.setdefault(sign, []).append(pattern)

    def hits(self, given: Sequence[Piece]) -> Iterator[Hit]:
        """Yield what the pieces of a message give away."""
        place = 0
        while place < len(given):
            piece = given[place]
            if piece.spaceless:
                yield from self._spaceless_hits(piece)
                place += 1
                continue
            length, kind = self._best(given, place)
            if kind:
                yield Hit(kind, piece.start, given[place + length - 1].end)
            place += length or 1

    def _best(self, given: Sequence[Piece], place: int) -> tuple[int, str]:
        best = (0, HARMLESS)
        for pattern, length, letters, strong_only in self._fitting(given, place):
            if strong_only and not is_strong(length, letters):
                continue
            if (length, pattern.kind == HARMLESS) > (best[0], best[1] == HARMLESS):
                best = (length, pattern.kind)
        return best

    def _fitting(
        self, given: Sequence[Piece], place: int
    ) -> Iterator[tuple[Pattern, int, int, bool]]:
        key = given[place].key
        entries = list(self.whole.get(key, ()))
        for length in range(2, min(len(key), self.longest_stem) + 1):
            entries += self.stems.get(key[:length], ())
        for pattern, strong_only in entries:
            size, letters = pattern.reaches(given, place)
            if size:
                yield pattern, size, letters, strong_only
        if self.inner:
            yield from self._inner(key)

    def _inner(self, key: str) -> Iterator[tuple[Pattern, int, int, bool]]:
        for start in range(len(key) - STEM + 1):
            for pattern, strong_only in self.inner.get(key[start : start + STEM], ()):
                size = len(pattern.part)
                ends = pattern.places[0].opened or start + size == len(key)
                if ends and key.startswith(pattern.part, start):
                    yield pattern, 1, size, strong_only

    def _spaceless_hits(self, piece: Piece) -> Iterator[Hit]:
        place = 0
        while place < len(piece.key):
            found = [
                (each.reaches(piece.key, place), each.kind == HARMLESS, each.kind)
                for size in (1, 2)
                for each in self.spaceless.get(piece.key[place : place + size], ())
            ]
            length, _, kind = max(found, default=(0, True, HARMLESS))
            if length > 0 and kind:
                yield Hit(kind, piece.start + place, piece.start + place + length)
            place += max(length, 1)


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
    return made


def _add(made: Matcher, text: str, kind: str, *, strong_only: bool) -> None:
    if is_spaceless(text):
        made.add_spaceless(word_patterns.spaceless_pattern(text, kind))
        return
    if not strong_only or may_be_strong(text):
        made.add(word_patterns.pattern(text, kind), strong_only=strong_only)
