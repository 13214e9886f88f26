"""How typed words find a text: cutting it into words, reading what is asked, and matching.

Words are compared folded (see folding.py). A compound such as *e-mail*
is found whole and by its parts; a number of seven digits or more is found however it is spaced, one
of nine or more (a phone) also by its last digits, so that 07700 900123 finds +447700900123. Scripts written without
spaces are cut sign by sign and kept as pairs, so that two Chinese signs find their note.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from therapist_desk.domain import folding
from therapist_desk.domain.folding import MARKS, SPACELESS

PHONE_DIGITS = 9
"""Numbers at least this long are also found by their endings; a date (eight digits) is not."""

ENDING_DIGITS = 4
TYPED_LIMIT = 200
TERM_LIMIT = 12
LONGEST_WORD = 64
"""Signs of a word that count; longer runs are pasted keys and pictures, which nobody types."""

# Possessive, and anchored where a word begins: a pasted run of five million letters costs one pass.
_WORD = f"(?:[^\\W_]++|[{SPACELESS}{MARKS}]++)++"
_PLAIN_WORD = f"(?:[^\\W_{SPACELESS}]++|[{MARKS}]++)++"
_SIGNS = f"(?:[{SPACELESS}][{MARKS}]*+)++"
_JOINTS = "-'./_@:+‐‑–’ʼ·"  # noqa: RUF001 - the signs people write
# Looked at before it is begun: Python before 3.11.5 does not go back where a possessive group fails
# midway (https://github.com/python/cpython/issues/106052).
_JOINED = f"(?:(?=[{_JOINTS}](?:[^\\W_]|[{SPACELESS}{MARKS}]))[{_JOINTS}]{_WORD})"
_ASCII_JOINED = r"(?:(?=[-'./_@:+][A-Za-z0-9])[-'./_@:+][A-Za-z0-9]++)"
_COMPOUND = re.compile(f"{_WORD}{_JOINED}*+")
_LONG_COMPOUND = re.compile(f"(?<![^\\W_])(?<![{SPACELESS}{MARKS}]){_WORD}{_JOINED}++")
_PIECE = re.compile(f"({_SIGNS})|({_PLAIN_WORD})")
_ASCII_COMPOUND = re.compile(f"[A-Za-z0-9]++{_ASCII_JOINED}*+")
_ASCII_LONG_COMPOUND = re.compile(f"(?<![A-Za-z0-9])[A-Za-z0-9]++{_ASCII_JOINED}++")
_ASCII_PIECE = re.compile(r"[A-Za-z0-9]++")
_LETTER = f"[^\\W_{SPACELESS}]"
_LETTERS = re.compile(f"{_LETTER}*+")
_UNSEEN = f"{folding.UNSEEN}*+"
_AFTER_A_SIGN = (f"(?<=[{SPACELESS}]{folding.UNSEEN * marks})" for marks in (1, 2))
# An unseen mark belongs to what stands before it: behind a spaceless sign a word may begin.
_BEGINS = f"(?:(?<!{_LETTER})(?<!{folding.UNSEEN})|{'|'.join(_AFTER_A_SIGN)})"
_ENDS = f"(?!{_LETTER})"
_SPACED = bytes(code if chr(code).isalnum() else ord(" ") for code in range(128)) + bytes(128)
"""For ``bytes.translate``, which is many times as fast as that of ``str``."""
_SIGN = re.compile(f"[{SPACELESS}][{MARKS}]*")
# Hyphens: the plain one, U+2010, the one that does not break, and the dash for ranges.
_NUMBER = re.compile(r"\d(?:[\s()./\u2010\u2011–-]{0,2}\d){6,14}")
_TYPED_NUMBER = re.compile(r"(?<!\S)[+(]?\d(?:[\s()./+\u2010\u2011–-]{0,2}\d)*(?!\S)")
_QUOTE = re.compile('["“”„«»]')


class Unit(NamedTuple):
    """One word or spaceless sign of a text: folded, its place, and whether it hangs on the last."""

    key: str
    start: int
    end: int
    glued: bool = False
    sign: bool = False


def units(text: str, start: int = 0, end: int | None = None) -> Iterator[Unit]:
    """Yield the words and spaceless signs of ``text`` (or of a part of it) in their order."""
    for compound in _compounds(text, start, len(text) if end is None else end):
        yield from _pieces(text, compound)


def extras(text: str, start: int = 0, end: int | None = None) -> Iterator[Unit]:
    """Yield what a text is found by besides its units: compounds in one, numbers and endings."""
    until = len(text) if end is None else end
    pattern = _ASCII_LONG_COMPOUND if text.isascii() else _LONG_COMPOUND
    for compound in pattern.finditer(text, start, until):
        yield from _joined(list(_pieces(text, compound)))
    yield from _numbers(text, start, until)


def _numbers(text: str, start: int, end: int) -> Iterator[Unit]:
    for number in _NUMBER.finditer(text, start, end):
        digits = folding.digits(number.group())
        last = len(digits) - ENDING_DIGITS if len(digits) >= PHONE_DIGITS else 0
        for first in range(last + 1):
            yield Unit(digits[first:], number.start(), number.end())


def index_words(text: str) -> set[str]:
    """Return every key ``text`` is indexed by; signs of spaceless scripts in pairs.

    The same keys as those of :func:`units` and :func:`extras`, at a tenth of their cost.
    """
    even = folding.flat(text)
    if even is not None and even.isascii() and folding.UNSEEN not in even:
        text = even
    elif text.isascii():
        text = text.lower()
    # Chunks that are no plain words, compounds and numbers are few, so they go the long way.
    chunks = set(text.split())
    plain = {chunk for chunk in chunks if chunk.isalnum()}
    odd = " ".join(chunks - plain)
    if text.isascii():
        keys = plain.union(odd.encode("ascii").translate(_SPACED).decode("ascii").split())
        if max(map(len, keys), default=0) > LONGEST_WORD:
            keys = {word[:LONGEST_WORD] for word in keys}
    else:
        keys = _keys_of_pieces(text)
    pattern = _ASCII_LONG_COMPOUND if odd.isascii() else _LONG_COMPOUND
    for compound in pattern.finditer(odd):
        keys.update(unit.key for unit in _joined(list(_pieces(odd, compound))))
    keys.update(unit.key for unit in _numbers(text, 0, len(text)))
    return keys


def _keys_of_pieces(text: str) -> set[str]:
    pieces = set(_PIECE.findall(text))
    keys = {folding.key(word)[:LONGEST_WORD] for _, word in pieces if word}
    for signs in {signs for signs, _ in pieces if signs}:
        run = [key for sign in _SIGN.findall(signs) if (key := folding.key(sign))]
        keys.update(map("".join, zip(run, [*run[1:], ""], strict=False)))
    return keys - {""}


@dataclass(frozen=True, slots=True)
class Part:
    """Units that follow each other; ``open`` when the last may go on (what is typed still)."""

    units: tuple[Unit, ...]
    open: bool

    @property
    def needs_check(self) -> bool:
        """Return whether the index alone can't say that the units follow each other."""
        pair = len(self.units) == 2 and self.units[1].glued
        return len(self.units) > 1 and not pair

    @property
    def keys(self) -> list[tuple[str, bool]]:
        """Return the keys that a text with this part is indexed by; True where they may go on."""
        found = []
        for unit, after in zip(self.units, [*self.units[1:], None], strict=False):
            if after is None:
                if not (unit.sign and unit.glued):
                    found.append((unit.key, self.open or unit.sign))
            elif after.glued:
                found.append((unit.key + after.key, False))
            else:
                found.append((unit.key, unit.sign))
        return found

    def places(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where this part stands in ``text``, in code points."""
        even = folding.flat(text) if self._is_short else None
        if even is not None:
            yield from self._places_in_flat(even)
        elif self._is_word:
            yield from self._places_among(units(text))
        else:
            yield from self._places_of_sequence(list(units(text)))
        if self._is_word:
            yield from self._places_among(extras(text))

    def counts(self, text: str) -> tuple[int, int]:
        """Return how often this part stands in ``text`` in full, and how often as a beginning."""
        size = sum(len(unit.key) for unit in self.units)
        lengths = [end - start for start, end in self.places(text)]
        whole = sum(length <= size for length in lengths)
        return whole, len(lengths) - whole

    @property
    def _is_one_stretch(self) -> bool:
        """Whether it is one word, or signs that hang together."""
        return all(unit.glued for unit in self.units[1:])

    @property
    def _is_word(self) -> bool:
        return len(self.units) == 1 and not self.units[0].sign

    @property
    def _is_short(self) -> bool:
        return all(len(unit.key) < LONGEST_WORD for unit in self.units)

    def _places_in_flat(self, even: str) -> Iterator[tuple[int, int]]:
        if self._is_one_stretch and folding.UNSEEN not in even:
            # Plain search: making a pattern for every key press costs more than all the looking.
            yield from self._stretches(even)
        else:
            yield from (found.span() for found in _pattern(self).finditer(even))

    def _stretches(self, even: str) -> Iterator[tuple[int, int]]:
        wanted, plain = "".join(unit.key for unit in self.units), self._is_word
        start = even.find(wanted)
        while start >= 0:
            end = start + len(wanted)
            rest = _LETTERS.match(even, end) if plain else None
            goes_on = rest is not None and rest.end() > end
            if not (plain and start and _LETTERS.fullmatch(even, start - 1, start)) and (
                self.open or not goes_on
            ):
                yield start, rest.end() if rest is not None else end
            start = even.find(wanted, end)

    def _places_among(self, found: Iterable[Unit]) -> Iterator[tuple[int, int]]:
        key = self.units[0].key
        for unit in found:
            if unit.key == key or (self.open and unit.key.startswith(key)):
                yield unit.start, unit.end

    def _places_of_sequence(self, found: list[Unit]) -> Iterator[tuple[int, int]]:
        size = len(self.units)
        for first in range(len(found) - size + 1):
            window = found[first : first + size]
            if self._fits(window):
                yield window[0].start, window[-1].end

    def _fits(self, window: list[Unit]) -> bool:
        last = self.units[-1]
        goes_on = self.open and not last.sign and window[-1].key.startswith(last.key)
        same = all(a.key == b.key for a, b in zip(self.units[:-1], window, strict=False))
        glued = all(b.glued for a, b in zip(self.units[1:], window[1:], strict=True) if a.glued)
        return same and glued and (goes_on or window[-1].key == last.key)


@lru_cache(maxsize=64)
def _pattern(part: Part) -> re.Pattern[str]:
    """Return what finds ``part`` in a text that was folded sign for sign."""
    pattern = ""
    last: Unit | None = None
    for unit in part.units:
        if last is not None and not unit.glued:
            pattern += r"[\W_]*" if last.sign or unit.sign else r"[\W_]+"
        letters = "".join(f"{sign}{_UNSEEN}" for sign in unit.key)
        pattern += letters if unit.sign else f"{_BEGINS}{letters}{_ENDS}"
        last = unit
    if part.open and last is not None and not last.sign:
        pattern = f"{pattern.removesuffix(_ENDS)}(?:{_LETTER}|{folding.UNSEEN})*+"
    return re.compile(pattern)


@dataclass(frozen=True, slots=True)
class Sought:
    """What was typed: every term must be met by one of its ways, a way by all its parts."""

    terms: tuple[tuple[tuple[Part, ...], ...], ...]

    @property
    def parts(self) -> list[Part]:
        """Return every part of every way."""
        return [part for term in self.terms for way in term for part in way]

    @property
    def needs_check(self) -> bool:
        """Return whether what the index finds must be looked at itself."""
        return any(part.needs_check for part in self.parts)

    @property
    def unsure(self) -> "Sought":
        """Return what of it the index can't answer for."""
        terms = (term for term in self.terms if any(p.needs_check for way in term for p in way))
        return Sought(tuple(terms))

    def is_met_by(self, text: str) -> bool:
        """Return whether ``text`` holds all that was typed."""
        return all(
            any(all(any(part.places(text)) for part in way) for way in term) for term in self.terms
        )


def read(typed: str) -> Sought:
    """Return what ``typed`` asks for; words between quotes must follow each other.

    Of what is longer than a question (a pasted page) the beginning counts.
    """
    terms: list[tuple[tuple[Part, ...], ...]] = []
    stretches = _QUOTE.split(typed[:TYPED_LIMIT])
    for number, stretch in enumerate(stretches):
        if number % 2:
            terms.extend(_phrase(stretch, still_open=number == len(stretches) - 1))
        else:
            terms.extend(_loose(stretch))
    return Sought(tuple(terms[:TERM_LIMIT]))


def _phrase(stretch: str, *, still_open: bool) -> Iterator[tuple[tuple[Part, ...], ...]]:
    found = tuple(units(stretch))
    if found:
        yield ((Part(found, still_open),),)


def _loose(stretch: str) -> Iterator[tuple[tuple[Part, ...], ...]]:
    place = 0
    for number in _TYPED_NUMBER.finditer(stretch):
        yield from _words(stretch[place : number.start()])
        yield tuple(_ways_of_number(number.group()))
        place = number.end()
    yield from _words(stretch[place:])


def _ways_of_number(typed: str) -> Iterator[tuple[Part, ...]]:
    digits = folding.digits(typed)
    # A phone is often typed with the zeros that a number from abroad does not have.
    for key in dict.fromkeys([digits, digits.lstrip("0") or digits]):
        yield (_word(key),)
    pieces = [folding.digits(piece) for piece in re.findall(r"\d+", typed)]
    if len(pieces) > 1:
        yield (*(_word(piece, still_open=False) for piece in pieces[:-1]), _word(pieces[-1]))


def _words(stretch: str) -> Iterator[tuple[tuple[Part, ...], ...]]:
    for compound in _compounds(stretch, 0, len(stretch)):
        found = list(_pieces(stretch, compound))
        joined = [(_word(unit.key),) for unit in _joined(found)]
        if found:
            yield (*joined, tuple(_parts(found)))


def _parts(found: list[Unit]) -> Iterator[Part]:
    """Yield each word alone and each run of spaceless signs as a sequence; the last may go on."""
    run: list[Unit] = []
    for unit in found:
        if run and not unit.glued:
            yield Part(tuple(run), open=False)
            run = []
        run.append(unit)
    yield Part(tuple(run), open=True)


def _word(key: str, *, still_open: bool = True) -> Part:
    return Part((Unit(key, 0, len(key)),), still_open)


def _compounds(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    pattern = _ASCII_COMPOUND if text.isascii() else _COMPOUND
    return pattern.finditer(text, start, end)


def _pieces(text: str, compound: re.Match[str]) -> Iterator[Unit]:
    if text.isascii():
        for piece in _ASCII_PIECE.finditer(text, *compound.span()):
            yield Unit(piece.group().lower()[:LONGEST_WORD], *piece.span())
        return
    for piece in _PIECE.finditer(text, *compound.span()):
        if piece.group(1):
            yield from _signs(text, piece)
        elif key := folding.key(piece.group()):
            yield Unit(key[:LONGEST_WORD], *piece.span())


def _signs(text: str, piece: re.Match[str]) -> Iterator[Unit]:
    glued = False
    for sign in _SIGN.finditer(text, *piece.span()):
        if key := folding.key(sign.group()):
            yield Unit(key, *sign.span(), glued, sign=True)
            glued = True


def _joined(found: list[Unit]) -> Iterator[Unit]:
    if len(found) > 1 and not any(unit.sign for unit in found):
        key = "".join(unit.key for unit in found)[:LONGEST_WORD]
        yield Unit(key, found[0].start, found[-1].end)
