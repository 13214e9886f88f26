"""Spelling by the dictionaries this computer has (Enchant); without one, nothing is said to be wrong.

Nothing is ever added to a word list of the system: it would keep what clients' notes say.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from threading import Lock
from typing import Any

LONGEST = 60
"""Letters of a word that is looked up; a longer one is no word."""

_MOST_KEPT = 50_000
_WORD = re.compile(r"(?<![\w@./])[^\W\d_]+(?:['’][^\W\d_]+)*(?![\w@/]|\.\w)")
_EAST = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_ENDINGS = ("", "s", "'s", "'")
"""What a name may have behind it, in English and in German."""


class Speller:
    """Tells which words of one language's dictionary are unknown; ``tag`` is like ``de_DE``."""

    def __init__(self, tag: str, dictionary: Any) -> None:
        self.tag = tag
        self._dictionary = dictionary
        self._second: Any = None
        self._one_at_a_time = Lock()
        self._known: dict[str, bool] = {}

    def unknown(self, text: str, passed: frozenset[str]) -> Iterator[tuple[int, int]]:
        """Yield where words stand that the dictionary does not know, but those ``passed``."""
        for found in _WORD.finditer(text):
            if not self._is_known(found[0]) and found[0].casefold() not in passed:
                yield found.span()

    def suggestions(self, word: str, most: int = 6) -> list[str]:
        """Return words like this one, likeliest first; takes long enough to be done beside a window."""
        with self._one_at_a_time:
            # A dictionary of its own: the first one is asked by the window meanwhile.
            self._second = self._second or _dictionary(self.tag)
            return list(self._second.suggest(_plain(word)))[:most] if self._second else []

    def _is_known(self, word: str) -> bool:
        known = self._known.get(word)
        if known is None:
            if len(self._known) > _MOST_KEPT:
                self._known.clear()
            known = self._known[word] = self._look_up(word)
        return known

    def _look_up(self, word: str) -> bool:
        if len(word) == 1 or len(word) > LONGEST or _EAST.search(word):
            return True
        if word.isupper():  # an abbreviation: GP, PHQ, KVT
            return True
        return bool(self._dictionary.check(_plain(word)))


def passed_over(names: Iterable[str], own_words: Iterable[str]) -> frozenset[str]:
    """Return what no dictionary need know: the parts of ``names`` in every case, and ``own_words``."""
    parts = {part.casefold() for name in names for part in re.split(r"[\s\-.]+", name) if part}
    named = {part + end for part in parts for end in _ENDINGS}
    named |= {one.replace("'", "’") for one in named}
    return frozenset(named | {word.casefold() for word in own_words})


@cache
def tags() -> tuple[str, ...]:
    """Return the dictionaries there are, as ``de_DE``; none where Enchant itself is missing."""
    enchant = _enchant()
    return tuple(sorted(enchant.list_languages())) if enchant else ()


def best_tag(language: str, country: str = "") -> str:
    """Return the dictionary for ``language`` (``de`` or ``de_AT``) or "" if there is none.

    Of several, that of the language's own or the practice's ``country`` is taken.
    """
    bare, _, place = language.replace("-", "_").partition("_")
    of_language = [tag for tag in tags() if tag.partition("_")[0] == bare]
    wished = (f"{bare}_{place}", f"{bare}_{country}", f"{bare}_{bare.upper()}", f"{bare}_US")
    return next((tag for tag in wished if tag in of_language), next(iter(of_language), ""))


@cache
def load(tag: str) -> Speller | None:
    """Return the speller of a dictionary, None if it can't be read; takes a moment the first time."""
    dictionary = _dictionary(tag)
    return Speller(tag, dictionary) if dictionary else None


def _dictionary(tag: str) -> Any:
    enchant = _enchant()
    if not enchant or not tag:
        return None
    try:
        found = enchant.Broker().request_dict(tag)
        found.check("a")  # some are read with the first word only
    except enchant.errors.Error:
        return None
    return found


def _enchant() -> Any:
    try:
        import enchant  # takes as long as five frames, and few starts come to a note
    except ImportError:  # the library of the system is missing
        return None
    return enchant


def _plain(word: str) -> str:
    return word.replace("’", "'")
