"""What WhatsApp writes by itself, in many languages: halves of the day and its own phrases."""

import json
import re
import unicodedata
from dataclasses import dataclass
from enum import Enum
from functools import cache

from therapist_desk import paths

MARKS = "\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff"
"""Marks of direction, and the byte order mark that some exports have inside: nobody sees them."""

OWN_MARKS = ("\u200e", "\u200f")
"""What WhatsApp puts before the words that it wrote itself."""

_marks = re.compile(f"[{MARKS}]")
has_marks = _marks.search
_ENDS = " .。\uff0e।"


class Half(Enum):
    """What a word beside the time says of it."""

    BEFORE_NOON = "before_noon"
    AFTER_NOON = "after_noon"
    NIGHT = "night"  # from the evening into the small hours
    NOON = "noon"  # from late morning into the afternoon
    NONE = "no_half"  # only belongs to the clock, such as "Uhr" or "klo"

    def hour(self, hour: int) -> int:
        """Return the hour of 24 that an hour beside this word means."""
        if hour > 12 or self is Half.NONE:
            return hour
        hour %= 12
        late = {Half.NIGHT: hour >= 6, Half.NOON: hour < 6}.get(self, self is Half.AFTER_NOON)
        return hour + 12 if late else hour


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases of WhatsApp as ``folded`` returns them."""

    omitted: frozenset[str]
    media_stems: tuple[str, ...]
    attached: frozenset[str]
    attached_before: tuple[str, ...]
    deleted: frozenset[str]
    deleted_beginnings: tuple[str, ...]
    edited: frozenset[str]
    edited_stems: tuple[str, ...]
    places: frozenset[str]
    live_places: frozenset[str]
    calls: tuple[str, ...]
    unanswered: frozenset[str]
    encrypted: tuple[str, ...]


def without_marks(text: str) -> str:
    """Return a text without marks of direction."""
    return text if text.isascii() else _marks.sub("", text)


def folded(text: str) -> str:
    """Return a phrase without what differs between versions: marks, case, the last full stop."""
    plain = unicodedata.normalize("NFC", without_marks(text)).replace("’", "'").replace("\xa0", " ")
    return plain.casefold().rstrip(_ENDS).lstrip()


def half(word: str) -> Half | None:
    """Return what a word beside the time says, None when it is not known."""
    return _halves().get(_letters(word))


@cache
def phrases() -> Phrases:
    """Return the phrases shipped with the desk."""
    lists = {name: tuple(map(folded, each)) for name, each in _table().items()}
    return Phrases(
        omitted=frozenset(lists["omitted"]),
        media_stems=lists["media_stems"],
        attached=frozenset(lists["attached"]),
        attached_before=lists["attached_before"],
        deleted=frozenset(lists["deleted"]),
        deleted_beginnings=lists["deleted_beginnings"],
        edited=frozenset(lists["edited"]),
        edited_stems=lists["edited_stems"],
        places=frozenset(lists["places"]),
        live_places=frozenset(lists["live_places"]),
        calls=lists["calls"],
        unanswered=frozenset(lists["unanswered"]),
        encrypted=lists["encrypted"],
    )


@cache
def _halves() -> dict[str, Half]:
    table = _table()
    # The words that only belong to the clock come first, so that a half with the same letters wins.
    return {_letters(word): half for half in reversed(Half) for word in table[half.value]}


@cache
def _table() -> dict[str, list[str]]:
    file = paths.resources() / "whatsapp" / "chat_words.json"
    table: dict[str, list[str]] = json.loads(file.read_text("utf-8"))["words"]
    return table


def _letters(word: str) -> str:
    plain = unicodedata.normalize("NFKC", word).casefold()
    return "".join(each for each in plain if each.isalnum() or unicodedata.category(each)[0] == "M")
