"""A neutral wording for what a message gives away: what to write instead, and in place of which signs.

It takes a "your" or "the" before the word with it, so that "your therapy" becomes "our appointment". A
word of danger takes its whole sentence along: half of it would still tell. It is an offer, which the
therapist takes, changes or leaves.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from therapist_desk.whatsapp import word_links, word_names
from therapist_desk.whatsapp.word_lists import Common, Hit, Language, Matcher, matcher
from therapist_desk.whatsapp.word_names import People
from therapist_desk.whatsapp.word_pieces import Piece, pieces

_ENDS = ".!?。！？؟\n"  # noqa: RUF001 - the ends of sentences in Chinese and Arabic
_RISK, _LINK = "risk", "tracking_link"
_NAMES = frozenset({"person", "name_and_time"})


@dataclass(frozen=True, slots=True)
class Offer:
    """What to ``write`` instead of the signs from ``start`` to ``end``, in code points."""

    start: int
    end: int
    write: str


class Neutral:
    """Offers in one language, the simplified writing of Chinese apart."""

    def __init__(self, language: Language, common: Common, *, simplified: bool) -> None:
        self._language, self._common = language, common
        self._wordings = language.neutral_simplified if simplified else language.neutral
        self._someone: Matcher = matcher([language.someone], [])

    def offer(self, text: str, given: Sequence[Piece], hit: Hit, client: People) -> Offer | None:
        """Return what to write instead of ``hit``; None where it takes more than other words."""
        if hit.kind == _LINK:
            plain = word_links.plain(text[hit.start : hit.end], self._common)
            return Offer(hit.start, hit.end, plain) if plain else None
        if hit.kind in _NAMES:
            for start, end in word_names.full(text, given, client):
                if hit.start <= start and end <= hit.end:
                    return Offer(start, end, _called(text[start:end], client))
        kind = hit.kind
        write = self.usual(kind)
        if not write:
            return None
        if kind == _RISK:
            return Offer(*_sentence(text, hit), write)
        inside = [each for each in given if hit.start < each.end and each.start < hit.end]
        if kind == "therapy" and any(self._someone.hits(inside)):
            write = self._wordings["person"]
        start = self._with_what_points(text, given, hit.start)
        return Offer(start, hit.end, _as_it_begins(text, start, write))

    def usual(self, kind: str) -> str:
        """Return the wording for ``kind`` wherever it stands; "" where it takes more than words."""
        return self._wordings.get("person" if kind in _NAMES else kind, "")

    def _with_what_points(self, text: str, given: Sequence[Piece], start: int) -> int:
        """Return where the offer begins: at a "your" right before, if there is one."""
        pointing = self._language.words("determiners")
        for each in pointing:
            if not each.isascii() and text[:start].endswith(each) and _is_spaceless(given, start):
                return start - len(each)
        before = [each for each in given if each.end <= start]
        if not before or before[-1].key not in pointing:
            return start
        last = before[-1]
        gap = text[last.end : start]
        return last.start if gap.strip(" .'’") == "" and len(gap) <= 2 else start


def _is_spaceless(given: Sequence[Piece], start: int) -> bool:
    return any(each.spaceless and each.start <= start < each.end for each in given)


def _as_it_begins(text: str, start: int, write: str) -> str:
    place = start - 1
    while place >= 0 and text[place] not in _ENDS + ",;" and not text[place].isalnum():
        place -= 1  # a smile or a bracket before it ends no sentence
    begins = place < 0 or text[place] in _ENDS
    return write[:1].upper() + write[1:] if begins else write


def _sentence(text: str, hit: Hit) -> tuple[int, int]:
    """Return the sentence around ``hit``, with the sign that ends it."""
    start = max(text.rfind(sign, 0, hit.start) for sign in _ENDS) + 1
    while start < hit.start and text[start].isspace():
        start += 1
    ends = [place for place in (text.find(sign, hit.end) for sign in _ENDS) if place >= 0]
    if not ends:
        return start, len(text.rstrip()) if text.rstrip() else len(text)
    end = min(ends)
    return start, end if text[end] == "\n" else end + 1


def _called(full: str, client: People) -> str:
    """Return what one calls the client by: the first of the names that stand in ``full``."""
    for person in client.people:
        if person.spaceless and person.spaceless == full:
            return person.given or full[-1:]
    firsts = {each.words[0] for each in client.people if each.words}
    return next((each.written for each in pieces(full) if each.key in firsts), full)
