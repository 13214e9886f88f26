"""Replies: ratings read out of what a client wrote, such as ``mood 4 sleep 3``.

A reading is never a guess: what is out of range, a range itself, a clock time or otherwise unclear
stands in ``not_understood`` for the therapist to see, and nothing of the text is dropped.
"""

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from therapist_desk.domain.ratings import Catalogue


@dataclass(frozen=True, slots=True)
class Reply:
    """A client's reply taken apart: every sign of it but spaces stands in one of these.

    ``ratings`` gives the value by key and ``read`` the pieces of text they come from; ``words`` is
    what the client said besides; ``not_understood`` are pieces that look like ratings and are none.
    """

    ratings: Mapping[str, Decimal]
    read: tuple[str, ...]
    words: str
    not_understood: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReplyWords:
    """How one language writes ratings.

    ``labels`` gives the words for each rating; ``between`` may stand between a label and its
    number; a number before a word of ``unclear`` is not read.
    """

    labels: Mapping[str, tuple[str, ...]]
    numbers: Mapping[str, int]
    between: tuple[str, ...]
    hours: tuple[str, ...]
    points: tuple[str, ...]
    out_of: tuple[str, ...]
    unclear: tuple[str, ...]
    minutes: tuple[str, ...] = ()
    times: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of the text read as a rating."""

    start: int
    end: int
    key: str
    value: Decimal


# Sleep is asked in hours; of ten, it is a mark for its quality.
_OF_TEN = {"sleep_hours": "sleep_quality"}
_TEN = 10
_NEVER = "(?!)"
_WORD_BEGINS = r"(?<!\w)"
_STOPS = ",;.!)\\]、。،؛…"
# A clause ends with a stop or a line, but not inside 6,5 or a.m.
_CLAUSE = re.compile(r"(?:[^\n;!?、。،؛؟.,]|[.,](?=\w))+[\n;!?、。،؛؟.,]*|[\n;!?、。،؛؟.,]+")


class Reader:
    """Reads replies in one language."""

    def __init__(self, words: ReplyWords, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._keys = {
            folded(label): key for key, labels in words.labels.items() for label in labels
        }
        self._numbers = {folded(word): value for word, value in words.numbers.items()}
        label = _any_of(self._keys)
        number = _any_of(self._numbers)
        # Atomic, not possessive: Python before 3.11.5 does not go back where a possessive group fails
        # midway (https://github.com/python/cpython/issues/106052).
        between = rf"(?>(?:\s*+(?:{_any_of(words.between)}))*)\s*+"
        unit = (
            rf"/\s*(?P<of>\d+)(?!\d)|(?:{_any_of(words.out_of)})\s*(?P<out_of>\d+)(?!\d)"
            rf"|(?P<hours>{_unit_of(words.hours)})|(?P<points>{_unit_of(words.points)})"
        )
        unclear = (
            r"\s*+(?:[-−–—~〜/]\s*\d|[½¼¾?؟]|(?<=[^\S\n])\d"
            rf"|(?:{_any_of(words.unclear)}))"
        )
        end = rf"(?=\s|$|[{_STOPS}]+(?:\D|$)|{label})"
        flags = re.IGNORECASE
        counted = {"minutes": words.minutes, "times": words.times}
        self._counted = {
            unit: re.compile(rf"(?P<number>\d{{1,3}}|{number})\s*(?:{_unit_of(names)})", flags)
            for unit, names in counted.items()
        }
        self._label = re.compile(label, flags)
        self._begun = re.compile(rf"\W*(?:{label}){between}[:=]?{between}\W?\d", flags)
        self._value = re.compile(
            rf"{between}[:=]?{between}(?P<number>\d{{1,3}}(?:[.,]\d{{1,2}})?(?![.,]?\d)|{number})"
            rf"(?:\s*(?:{unit}))?(?!{unclear}){end}",
            flags,
        )
        self._attempt = re.compile(
            rf"\d|[½¼¾]|(?:{label}){between}[:=]|(?:{label}){between}(?:{number})"
            rf"|^\W*(?:{label})\W*$",
            flags,
        )

    def read(self, text: str) -> Reply:
        """Return the ratings in ``text``, and the rest of it."""
        text = unicodedata.normalize("NFC", text)
        flat = plain(text)
        pieces = _without_contradictions(list(self._pieces(flat)))
        words: list[str] = []
        unclear: list[str] = []
        at = 0
        for start, end in [*((each.start, each.end) for each in pieces), (len(text), len(text))]:
            for clause in _CLAUSE.finditer(flat, at, start):
                shown = clause[0].strip()
                if shown:
                    pile = unclear if self._attempt.search(shown) else words
                    pile.append(text[clause.start() : clause.end()])
            at = end
        return Reply(
            ratings={each.key: each.value for each in pieces},
            read=tuple(text[each.start : each.end].strip() for each in pieces),
            words=" ".join(" ".join(words).split()).lstrip(f"{_STOPS}- "),
            not_understood=tuple(clause.strip(f"{_STOPS[:3]} \n\t") for clause in unclear),
        )

    def begins_a_rating(self, text: str) -> bool:
        """Return whether ``text`` begins like "mood 4", whatever number that is."""
        return self._begun.match(plain(unicodedata.normalize("NFC", text))) is not None

    def bare(self, text: str, key: str) -> Decimal | None:
        """Return the rating ``key`` that ``text`` is and nothing else, as 7, 7/10 or six; or None."""
        said = plain(unicodedata.normalize("NFC", text)).strip(f" \t{_STOPS}")
        rating = self._catalogue.ratings[key]
        counted = self._counted.get(rating.unit)
        if counted is not None and (match := counted.fullmatch(said)):
            number = self._number(match["number"])
            return number if number is not None and rating.holds(number) else None
        value = self._value.match(said)
        if value is None or value.end() < len(said):
            return None
        found = self._fitting(key, value)
        return found[1] if found and found[0] == key else None

    def _pieces(self, text: str) -> Iterator[_Piece]:
        at = 0
        for label in self._label.finditer(text):
            # "4 mood 3 sleep" may put its numbers before or after; so it is neither.
            before = text[max(at, label.start() - 20) : label.start()].rstrip(" \t")
            value = self._value.match(text, label.end())
            if label.start() < at or value is None or before[-1:].isdigit():
                continue
            found = self._rating(label[0], value)
            if found:
                at = value.end()
                yield _Piece(label.start(), at, *found)

    def _rating(self, label: str, value: re.Match[str]) -> tuple[str, Decimal] | None:
        key = self._keys.get(folded(label))
        # Letters like the dotless i match, but are none of ours.
        return None if key is None else self._fitting(key, value)

    def _fitting(self, key: str, value: re.Match[str]) -> tuple[str, Decimal] | None:
        number = self._number(value["number"])
        if number is None:
            return None
        scale = value["of"] or value["out_of"]
        if scale or value["points"]:
            key = _OF_TEN.get(key, key)
        rating = self._catalogue.ratings[key]
        of_ten = rating.most == _TEN and (scale is None or int(scale) == _TEN)
        fits = rating.unit == "hours" if value["hours"] else of_ten or not scale
        return (key, number) if fits and rating.holds(number) else None

    def _number(self, written: str) -> Decimal | None:
        if written[0].isdigit():
            return Decimal(written.replace(",", "."))
        word = self._numbers.get(folded(written))
        return None if word is None else Decimal(word)


def _without_contradictions(pieces: list[_Piece]) -> list[_Piece]:
    """Leave out ratings given twice with different values."""
    values: dict[str, set[Decimal]] = {}
    for each in pieces:
        values.setdefault(each.key, set()).add(each.value)
    return [each for each in pieces if len(values[each.key]) == 1]


def load(text: str, catalogue: Catalogue) -> dict[str, Reader]:
    """Return a reader by language code; KeyError or ValueError if the JSON is not of its shape."""
    languages = json.loads(text)["languages"]
    return {
        code: Reader(
            ReplyWords(
                labels={key: tuple(labels) for key, labels in entry["labels"].items()},
                numbers=entry["numbers"],
                between=tuple(entry["between"]),
                hours=tuple(entry["hours"]),
                points=tuple(entry["points"]),
                out_of=tuple(entry["out_of"]),
                unclear=tuple(entry["unclear"]),
                minutes=tuple(entry["minutes"]),
                times=tuple(entry["times"]),
            ),
            catalogue,
        )
        for code, entry in languages.items()
    }


def folded(text: str) -> str:
    """Return ``text`` as words are compared."""
    return " ".join(text.casefold().split())


def _any_of(words: Iterable[str]) -> str:
    """Return a pattern for any of ``words``, longest first, each whole where its script has spaces."""
    ordered = sorted(words, key=len, reverse=True)
    return "|".join(_whole(word) for word in ordered) or _NEVER


def _unit_of(words: Iterable[str]) -> str:
    """Return a pattern as of ``_any_of`` that may stand right behind its number, as in 5h."""
    return _any_of(words).replace(_WORD_BEGINS, "")


def _whole(word: str) -> str:
    before = "" if _has_no_spaces(word[0]) else _WORD_BEGINS
    after = "" if _has_no_spaces(word[-1]) else r"(?![^\W\d_])"
    return before + re.escape(word).replace(r"\ ", r"\s+") + after


def _has_no_spaces(sign: str) -> bool:
    return "IDEOGRAPH" in unicodedata.name(sign, "")


def plain(text: str) -> str:
    """Return ``text`` sign for sign with ASCII digits and stops, and spaces for invisible marks."""
    return "".join(_plain_sign(sign) for sign in text)


def _plain_sign(sign: str) -> str:
    if sign == "\N{ARABIC DECIMAL SEPARATOR}":
        return "."
    if unicodedata.category(sign) == "Cf":
        return " "
    if "\uff01" <= sign <= "\uff5e":  # fullwidth forms of ASCII
        return chr(ord(sign) - 0xFEE0)
    return str(unicodedata.decimal(sign, sign))
