"""Words: what a message gives away to whoever else reads it, by local rules and lists.

Nothing is decided here and nothing leaves the computer: the therapist sees what was found, why, and
a neutral wording. Every rule takes time in proportion to the message, so that no text can be slow.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from therapist_desk.whatsapp import word_links, word_names, word_places, word_scores
from therapist_desk.whatsapp.word_lists import (
    Common,
    Hit,
    Language,
    Matcher,
    matcher,
)
from therapist_desk.whatsapp.word_names import People
from therapist_desk.whatsapp.word_neutral import Neutral, Offer
from therapist_desk.whatsapp.word_pieces import Piece, pieces, without_digraphs

LONGEST = 600
"""Signs of a message that are still a few lines; of a script without spaces a good third as many."""
LONGEST_SPACELESS = 220
FALLBACK = "en"
OFFERED = 40
"""Findings that get a neutral wording: who has mended these is offered the next."""
_BY_SCRIPT = ("zh", "ar")
_TELLING = 3
"""Function words that tell a language."""


class Kind(StrEnum):
    """What a place in a message gives away."""

    THERAPY = "therapy"
    CONDITION = "condition"
    MEDICINE = "medicine"
    PERSON = "person"
    ADDRESS = "address"
    SCORE = "score"
    RISK = "risk"
    NAME_AND_TIME = "name_and_time"
    TRACKING_LINK = "tracking_link"
    LENGTH = "length"


@dataclass(frozen=True, slots=True)
class Finding:
    """One place in a message, in code points, what to say of it, and a neutral wording."""

    kind: Kind
    start: int
    end: int
    say: str
    offer: Offer | None = None


class WordCheck:
    """The lists of all languages, made ready; matchers are built when a language is first met."""

    def __init__(self, languages: Iterable[Language], common: Common) -> None:
        self._languages: Mapping[str, Language] = {each.code: each for each in languages}
        self._common = common
        self._matchers: dict[tuple[str, ...], Matcher] = {}
        self._neutral: dict[tuple[str, bool], Neutral] = {}

    def check(
        self,
        text: str,
        language: str = "",
        client: Sequence[str] = (),
        others: People | None = None,
    ) -> list[Finding]:
        """Return what ``text`` gives away, in order.

        ``language`` is the language it is written in, as far as one knows; ``client`` the client's
        names, ``others`` the other people of the vault.
        """
        given = pieces(text)
        languages = self._spoken(language, given)
        hits = set(self._hits(text, given, languages))
        streets = [each for each in hits if each.kind == Kind.ADDRESS]
        names = _names(text, given, languages, client, others)
        found = hits | {each for each in names if not _inside(each, streets)}
        simplified = _is_simplified(language)
        says = languages[0].says_simplified if simplified else languages[0].says
        neutral = self._neutral_in(languages[0], simplified=simplified)
        own = word_names.client_people(client)
        found_in_order = sorted(found, key=lambda one: (one.start, one.end, one.kind))
        return [
            _finding(
                each,
                says,
                neutral.usual(each.kind),
                neutral.offer(text, given, _whole(each, found), own) if number < OFFERED else None,
            )
            for number, each in enumerate(found_in_order)
        ]

    def _neutral_in(self, language: Language, *, simplified: bool) -> Neutral:
        key = (language.code, simplified)
        if key not in self._neutral:
            self._neutral[key] = Neutral(language, self._common, simplified=simplified)
        return self._neutral[key]

    def _hits(
        self, text: str, given: Sequence[Piece], languages: Sequence[Language]
    ) -> Iterator[Hit]:
        yield from self._matcher(languages).hits(given)
        if any(each.code == "de" for each in languages):
            yield from self._matcher(languages).hits(without_digraphs(given))
        yield from word_scores.medicines(given)
        yield from word_scores.hits(text, given, languages, self._common)
        yield from word_places.addresses(text, given, languages)
        yield from word_links.hits(text, self._common)
        yield from _length(text, given)

    def _spoken(self, language: str, given: Sequence[Piece]) -> tuple[Language, ...]:
        """Return the language named and the one the text is in, where that is another."""
        named = self._languages.get(language.replace("_", "-").split("-")[0].lower())
        heard = self._heard(given, at_least=_TELLING if named else 1)
        both = [each for each in (named, heard) if each]
        if named and heard and self._is_clearly(heard, named, given):
            both.reverse()  # what is said of a message is said in its own language
        return tuple(dict.fromkeys(both)) if both else (self._languages[FALLBACK],)

    def _is_clearly(self, heard: Language, named: Language, given: Sequence[Piece]) -> bool:
        """Return whether most of a message is in ``heard`` and hardly a word in ``named``."""
        if heard.code in _BY_SCRIPT:
            ours = (each.spaceless or "\u0600" <= each.key[:1] <= "\u06ff" for each in given)
            return sum(ours) * 2 > len(given)
        return _count(heard, given) > 2 * _count(named, given)

    def _heard(self, given: Sequence[Piece], at_least: int) -> Language | None:
        if any(each.spaceless for each in given):
            return self._languages.get("zh")
        if sum("\u0600" <= each.key[:1] <= "\u06ff" for each in given) * 2 > len(given):
            return self._languages.get("ar")  # the script tells, however few words there are
        counts = {code: _count(one, given) for code, one in self._languages.items()}
        code = max(counts, key=lambda one: counts[one])
        return self._languages[code] if counts[code] >= at_least else None

    def _matcher(self, languages: Sequence[Language]) -> Matcher:
        codes = tuple(each.code for each in languages)
        if codes not in self._matchers:
            rest = [one for one in self._languages.values() if one.code not in codes]
            self._matchers[codes] = matcher(
                [*(each.patterns for each in languages), self._common.patterns],
                [each.patterns for each in rest],
            )
        return self._matchers[codes]


def _finding(hit: Hit, says: Mapping[str, str], usual: str, offer: Offer | None) -> Finding:
    """Return what to say of ``hit``: it names the very wording that is offered."""
    say = says[hit.kind].replace("{wording}", offer.write if offer else usual)
    return Finding(Kind(hit.kind), hit.start, hit.end, say, offer)


def _count(language: Language, given: Sequence[Piece]) -> int:
    """Return how many of the first words only hold sentences of ``language`` together."""
    known = language.words("function_words")
    return sum(each.key in known for each in given[:200])


def _whole(hit: Hit, found: Iterable[Hit]) -> Hit:
    """Return ``hit`` with what overlaps it and tells the same: one wording stands for both."""
    same = [
        each
        for each in found
        if each.kind == hit.kind and each.start < hit.end and hit.start < each.end
    ]
    return Hit(hit.kind, min(each.start for each in same), max(each.end for each in same))


def _inside(hit: Hit, others: Sequence[Hit]) -> bool:
    """Return whether a name is only part of a street: 22 Baker Street."""
    return any(each.start <= hit.start and hit.end <= each.end for each in others)


def _is_of_a_street(given: Sequence[Piece], end: int, streets: frozenset[str]) -> bool:
    """Return whether a name is followed by what makes it a street's: the shop on Baker Street."""
    follows = next((each for each in given if each.start >= end), None)
    return (
        follows is not None
        and follows.start - end == 1
        and follows.capital
        and follows.key in streets
    )


def _is_simplified(language: str) -> bool:
    return not {"hans", "cn", "sg"}.isdisjoint(language.lower().replace("_", "-").split("-"))


def _names(
    text: str,
    given: Sequence[Piece],
    languages: Sequence[Language],
    client: Sequence[str],
    others: People | None,
) -> Iterator[Hit]:
    own = word_names.client_people(client)
    ordinary = _ordinary(languages)
    streets = frozenset[str]().union(*(each.words("street_after") for each in languages))
    for start, end in word_names.others(text, given, others or People(()), own, ordinary):
        if not _is_of_a_street(given, end, streets):
            yield Hit(Kind.PERSON, start, end)
    full = list(word_names.full(text, given, own))
    times = list(word_places.times(text, given, languages)) if full else []
    times = [one for one in times if not any(start <= one[0] < end for start, end in full)]
    for start, end in full:
        if times:
            near = min(times, key=lambda one: abs(one[0] - start))
            yield Hit(Kind.NAME_AND_TIME, min(start, near[0]), max(end, near[1]))
        else:
            yield Hit(Kind.PERSON, start, end)


def _ordinary(languages: Sequence[Language]) -> frozenset[str]:
    """Return the names that are words as well; "_" where every noun has a capital (German)."""
    words = frozenset[str]().union(*(each.words("ambiguous_names") for each in languages))
    return words | {"_"} if any(each.code == "de" for each in languages) else words


def _length(text: str, given: Sequence[Piece]) -> Iterator[Hit]:
    dense = sum(each.end - each.start for each in given if each.spaceless)
    limit = LONGEST_SPACELESS if dense * 2 > len(text) else LONGEST
    if len(text) > limit:
        yield Hit(Kind.LENGTH, limit, len(text))
