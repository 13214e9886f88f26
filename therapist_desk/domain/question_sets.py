"""Question sets: a few short questions that go out between sessions, and where each answer is kept."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, NewType

from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.ratings import Catalogue

QuestionSetId = NewType("QuestionSetId", int)

MOST, LONGEST = 5, 80
"""Questions in a set, and characters of one: an answer should take a minute."""

LONGEST_LINE = 400
"""Characters of the lines before and after the questions."""

TITLE_LIMIT = 80
OWN = "own:"
"""Begins the key of a set somebody wrote; what follows is its id."""

ANSWERS = "answers"
"""The field of the log that keeps answers in the client's words."""

_FIELD = re.compile(r"\{\{(\w+)\}\}")


class Kind(StrEnum):
    """What kind of answer a question asks for."""

    NUMBER = "number"
    CHOICE = "choice"
    WORDS = "words"
    TIME = "time"
    EMOJI = "emoji"


class Choice(StrEnum):
    """What a question can be answered with, where it names its answers."""

    YES = "yes"
    NO = "no"
    PARTLY = "partly"
    SOME = "some"
    SKIP = "skip"
    NOT_SURE = "not_sure"
    TOO_FAST = "too_fast"
    TOO_SLOW = "too_slow"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Question:
    """One question; ``log`` names the rating its number goes to, or another field of the log."""

    key: str
    text: str
    kind: Kind
    log: str = ANSWERS
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class Texts:
    """A set in one language: its questions in their order."""

    title: str
    intro: str
    questions: tuple[str, ...]
    close: str = ""


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """A set of questions under a ``key``, in its own language and others.

    Of one that ``needs_reader`` the answers must be read the same day. ``needs`` and ``caution``
    are told whoever sends it.
    """

    key: str
    questions: tuple[Question, ...]
    texts: Mapping[str, Texts]
    language: str = "en"
    use: str = ""
    when: str = ""
    needs: tuple[str, ...] = ()
    caution: str = ""
    needs_reader: bool = False

    @property
    def title(self) -> str:
        """Its name in its own language."""
        return self.texts[self.language].title

    def speaks(self, language: str) -> str:
        """Return the language it is sent in to who reads ``language``; its own where it must be."""
        code = language.replace("_", "-").partition("-")[0].lower()
        return code if code in self.texts else self.language

    def asked_in(self, language: str) -> tuple[Question, ...]:
        """Return its questions in the words of ``language``, one of those it has."""
        said = self.texts[language].questions
        return tuple(
            replace(one, text=text) for one, text in zip(self.questions, said, strict=True)
        )

    def message(self, language: str, values: Mapping[str, str]) -> str:
        """Return what is sent: its questions numbered, known fields filled in, others left open."""
        texts = self.texts[language]
        lines = [f"{number}. {text}" for number, text in enumerate(texts.questions, 1)]
        whole = "\n".join(part for part in (texts.intro, *lines, texts.close) if part)
        return _FIELD.sub(lambda found: values.get(found[1], found[0]), whole)


@dataclass(frozen=True, slots=True)
class OwnQuestions:
    """A set somebody wrote, as it is kept; ``id`` 0 means not saved yet."""

    id: QuestionSetId
    title: str
    language: str = "en"
    intro: str = ""
    questions: tuple[Question, ...] = ()
    close: str = ""
    created_at: datetime | None = None
    changed_at: datetime | None = None
    binned_at: datetime | None = None

    @property
    def as_set(self) -> QuestionSet:
        """The same as any other set."""
        texts = Texts(self.title, self.intro, tuple(one.text for one in self.questions), self.close)
        return QuestionSet(f"{OWN}{self.id}", self.questions, {self.language: texts}, self.language)


def check(own: OwnQuestions, catalogue: Catalogue) -> None:
    """Raise RuleBroken, naming the field, if the set can't be saved as it is."""
    if not own.title.strip():
        raise RuleBroken("Give the set a name.", "title")
    if not own.questions:
        raise RuleBroken("Write at least one question.", "questions")
    if len(own.questions) > MOST:
        raise RuleBroken("A set has at most {most} questions.", "questions", most=MOST)
    for one in own.questions:
        _check_question(one, catalogue)
    ratings = [one.log for one in own.questions if one.kind is Kind.NUMBER]
    if len(set(ratings)) < len(ratings):
        raise RuleBroken("Two questions ask for the same rating.", "questions")
    for name in ("intro", "close"):
        if len(getattr(own, name)) > LONGEST_LINE:
            raise RuleBroken("This has at most {most} characters.", name, most=LONGEST_LINE)


def load(text: str, translated: str = "") -> dict[str, QuestionSet]:
    """Return the sets of a JSON text by key; KeyError or ValueError if it is not of its shape."""
    content = json.loads(text)
    others = json.loads(translated)["languages"] if translated else {}
    found = [_set(entry, content["language"], others) for entry in content["sets"]]
    return {one.key: one for one in found}


def _check_question(question: Question, catalogue: Catalogue) -> None:
    if not question.text.strip():
        raise RuleBroken("Write the question.", "questions")
    if len(question.text) > LONGEST:
        raise RuleBroken("A question has at most {most} characters.", "questions", most=LONGEST)
    if question.kind is Kind.NUMBER and question.log not in catalogue.ratings:
        raise RuleBroken("Say which rating the number is.", "questions")


def _set(entry: dict[str, Any], language: str, others: dict[str, Any]) -> QuestionSet:
    questions = tuple(
        Question(
            one["key"],
            one["text"],
            Kind(one["kind"]),
            one["log"],
            tuple(Choice(choice) for choice in one.get("choices", ())),
        )
        for one in entry["items"]
    )
    texts = {
        language: Texts(
            entry["title"], entry["intro"], tuple(one.text for one in questions), entry["close"]
        )
    }
    for code, sets in others.items():
        if entry["id"] in sets:
            said = sets[entry["id"]]
            texts[code] = Texts(
                said["title"], said["intro"], tuple(said["questions"]), said["close"]
            )
    return QuestionSet(
        entry["id"],
        questions,
        texts,
        language,
        entry["use"],
        entry["when"],
        tuple(entry["needs"]),
        entry["caution"],
        entry["needs_reader"],
    )
