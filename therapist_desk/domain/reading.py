"""How long a paper takes to read together and how hard it is, as far as each language has a measure.

Minutes: 130 English words, read slowly and aloud; other languages in proportion to the silent
reading speeds of the same texts in each (Trauzettel-Klosinski and Dietz 2012, IReST). Grades are
school years and speak of sentence and word length only, never of whether a text is clear or kind.
"""

import re
from collections.abc import Callable

from therapist_desk.domain import wording

_ENGLISH = 228
_SPEEDS = {"en": 228, "de": 179, "es": 218, "pt": 181, "fr": 195, "ar": 138, "zh": 255}
"""Words a minute, of Chinese characters; of English where a language was not measured."""

_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SENTENCE = re.compile(r"[.!?:;…]+(?=\s|$)")
_VOWELS = {
    "de": re.compile(r"[aeiouyäöü]+"),
    "es": re.compile(r"[iuüy]?[aeoáéíóú][iuy]?|[iuüy]+"),
}


def amount(text: str, language: str = "en") -> int:
    """Return how many words there are; of Chinese, how many characters."""
    if _root(language) == "zh":
        return len(_HAN.findall(text))
    return wording.word_count(text)


def minutes(text: str, language: str = "en") -> float:
    """Return the minutes ``text`` takes to read together, to one tenth."""
    speed = _SPEEDS.get(_root(language), _ENGLISH) / _ENGLISH
    return wording.minutes(amount(text, language), speed)


def grade(text: str, language: str = "en") -> float | None:
    """Return the school grade the sentences ask for, to one tenth; None where none is published."""
    formula = _FORMULAS.get(_root(language))
    return formula(text) if formula else None


def _root(language: str) -> str:
    return re.split("[-_]", language)[0].lower()


def _german(text: str) -> float:
    """Fourth Viennese formula for factual texts (Bamberger and Vanecek 1984): grades 4 to 15."""
    words, sentences = _parts(text)
    long = sum(len(_VOWELS["de"].findall(word.lower())) >= 3 for word in words)
    return 0.2656 * len(words) / sentences + 27.44 * long / len(words) - 1.693


def _spanish(text: str) -> float:
    """Crawford's formula (1989), made for primary school: grades 1 to 6, above them "hard"."""
    words, sentences = _parts(text)
    syllables = sum(max(1, len(_VOWELS["es"].findall(word.lower()))) for word in words)
    return -20.5 * sentences / len(words) + 4.9 * syllables / len(words) - 3.407


def _parts(text: str) -> tuple[list[str], int]:
    return _WORD.findall(text), max(1, len(_SENTENCE.findall(text)))


def _of(formula: Callable[[str], float]) -> Callable[[str], float]:
    return lambda text: round(formula(text), 1) if _WORD.search(text) else 0.0


_FORMULAS: dict[str, Callable[[str], float]] = {
    "en": wording.grade,
    "de": _of(_german),
    "es": _of(_spanish),
}
