"""Sentences and names in six languages, made once and then chosen from (``resources/rehearsal``)."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from random import Random
from typing import Any, NamedTuple

from therapist_desk import paths
from therapist_desk.domain import finding

MADE = 400
"""How many sentences of a kind are made of its patterns; notes choose among them."""

_SLOT = re.compile(r"\{(\w+)\}")


class Sentence(NamedTuple):
    """A sentence, its length in UTF-8 bytes, and the keys the search index has it under."""

    text: str
    size: int
    keys: frozenset[str]


class Tongue:
    """One language of the practice: names, and sentences by kind (said, seen, thought, next …)."""

    def __init__(self, language: str, content: Mapping[str, Any], chance: Random) -> None:
        self.language = language
        self.share: int = content["share"]
        self.zone: str = content["zone"]
        self._content = content
        self._between = "" if language.startswith("zh") else " "
        kinds = ("said", "seen", "thought", "next", "checkin", "inbound", "outbound")
        self._made = {kind: self._make(kind, chance) for kind in kinds}

    def name(self, chance: Random) -> str:
        """Return a given and a family name in their usual order."""
        given, family = (
            chance.choice(self._content["given"]),
            chance.choice(self._content["family"]),
        )
        return f"{family}{given}" if self._between == "" else f"{given} {family}"

    def one(self, kind: str, chance: Random) -> Sentence:
        """Return one sentence of a kind."""
        return self._made[kind][int(chance.random() * MADE)]

    def several(self, kind: str, size: int, chance: Random) -> list[Sentence]:
        """Return sentences of a kind that have ``size`` bytes together, or a little more."""
        chosen: list[Sentence] = []
        while size > 0:
            sentence = self.one(kind, chance)
            chosen.append(sentence)
            size -= sentence.size
        return chosen

    def own(self, chance: Random) -> list[Sentence]:
        """Return what stands in every note of one client and hardly elsewhere; it may be nothing."""
        return [self._sentence(pattern, chance) for pattern in self._content["own"]]

    def joined(self, sentences: Iterable[Sentence]) -> str:
        """Return sentences as one text."""
        return self._between.join(sentence.text for sentence in sentences)

    def _make(self, kind: str, chance: Random) -> list[Sentence]:
        patterns: Sequence[str] = self._content[kind]
        return [self._sentence(chance.choice(patterns), chance) for _ in range(MADE)]

    def _sentence(self, pattern: str, chance: Random) -> Sentence:
        slots = self._content["slots"]

        def filled(slot: re.Match[str]) -> str:
            name = slot.group(1)
            return str(chance.randint(2, 9)) if name == "n" else str(chance.choice(slots[name]))

        text = _SLOT.sub(filled, pattern)
        return Sentence(text, len(text.encode()), frozenset(finding.index_words(text)))


@cache
def shipped() -> Mapping[str, Any]:
    """Return what is shipped: languages, the sections of note formats, area codes."""
    path = paths.resources() / "rehearsal" / "career.json"
    content: Mapping[str, Any] = json.loads(path.read_text("utf-8"))
    return content


def tongues(chance: Random) -> list[Tongue]:
    """Return every language, its sentences made by ``chance``."""
    languages = shipped()["languages"].items()
    return [Tongue(language, content, chance) for language, content in languages]
