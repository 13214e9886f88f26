"""Answers to a set of questions, read out of a reply: by number, by name or by their order.

A reading is never a guess. What could be the answer to several questions is none, and stands with all
that was not understood for the therapist to see; no sign of the reply is dropped.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import pairwise

from therapist_desk.domain.checkin_replies import Reader, folded, plain
from therapist_desk.domain.question_sets import Choice, Kind, Question

_NUMBERED = re.compile(r"\s*[qQ]?(\d{1,2})\s*(?:[.)\]:]|[-–—]\s)(?!\d)\s*(.*)", re.DOTALL)
_NUMBER_WITHIN = re.compile(r"(?<!\S)(?=[1-9][.)\]:](?:\s|[^\d\s]))")
_COMMAS = re.compile(r"\s*(?:[\n;؛|、，،]|,(?!\d)|,(?=\s))\s*")  # noqa: RUF001 - as they are typed
_TIME = re.compile(
    r"\D{0,12}?(?:[01]?\d|2[0-4])\s*(?:[:.h]\s*[0-5]\d)?\s*(?:h|uhr|am|pm|a\.m\.?|p\.m\.?)?\W*",
    re.IGNORECASE,
)
_WORDS = re.compile(r"\w+")
_EDGES = " \t\n\r,.;:!،؛。、"
_DASHES = ("-", "–", "—", "/")
_FIRST_EMOJI = 0x1F000
_MOST_PIECES = 12
"""More lines than this are a letter, not answers."""

_SHORT = 6
"""Words of an answer that begins with yes or no and may say a little more."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the client answered to one question: a number for a rating, a choice, or words.

    One that was skipped on purpose has the choice SKIP.
    """

    question: Question
    words: str
    value: Decimal | None = None
    choice: Choice | None = None


@dataclass(frozen=True, slots=True)
class Answers:
    """A reply taken apart along a set, in the order of its questions.

    ``others`` are ratings nobody asked for, ``not_understood`` pieces that fit no question or, if
    it ``is_ambiguous``, more than one.
    """

    found: tuple[Answer, ...] = ()
    others: Mapping[str, Decimal] = field(default_factory=dict)
    not_understood: tuple[str, ...] = ()
    is_ambiguous: bool = False

    def to(self, question: Question) -> Answer | None:
        """Return the answer to a question, or None."""
        return next((one for one in self.found if one.question == question), None)


class SetReader:
    """Reads the answers to sets in one language."""

    def __init__(self, reader: Reader, choices: Mapping[Choice, Sequence[str]]) -> None:
        self._reader = reader
        self._choices = {
            choice: frozenset(folded(word) for word in words) for choice, words in choices.items()
        }

    def read(self, text: str, questions: Sequence[Question]) -> Answers:
        """Return the answers in ``text`` to these questions, and the rest of it."""
        lines = _lines(unicodedata.normalize("NFC", text))
        if len(lines) > _MOST_PIECES:
            return Answers(not_understood=tuple(lines))
        return self._by_number(lines, questions) or self._by_order(lines, questions)

    def _by_number(self, lines: Sequence[str], questions: Sequence[Question]) -> Answers | None:
        """Return the answers of lines that begin with the number of a question; None for others."""
        numbered = [_NUMBERED.fullmatch(plain(line)) for line in lines]
        numbers = [int(match[1]) for match in numbered if match]
        rising = all(one < other for one, other in pairwise(numbers))
        # A number alone may be the answer itself: "7. It was good".
        if len(numbers) < min(2, len(questions)) or not rising or numbers[-1] > len(questions):
            return None
        found: list[Answer] = []
        unclear: list[str] = []
        for line, match in zip(lines, numbered, strict=True):
            said = line[match.start(2) :].strip() if match else ""
            answer = self._answer(questions[int(match[1]) - 1], said) if match else None
            if answer is not None:
                found.append(answer)
            elif said or not match:
                unclear.append(line)
        return Answers(tuple(found), not_understood=tuple(unclear))

    def _by_order(self, lines: Sequence[str], questions: Sequence[Question]) -> Answers:
        named, others, rest, unclear = self._by_name(lines, questions)
        free = [at for at, one in enumerate(questions) if one not in {a.question for a in named}]
        pieces = _pieces(rest, len(free))
        as_many = len(pieces) == len(free)  # then only one order gives each its own
        fits = [self._fits(one, questions, free, closely=not as_many) for one in pieces]
        placed, is_ambiguous = _placed(fits)
        found = list(named)
        for piece, at in zip(pieces, placed, strict=True):
            answer = None if at is None else self._answer(questions[at], piece)
            if answer is None:
                unclear.append(piece)
            else:
                found.append(answer)
        found.sort(key=lambda one: questions.index(one.question))
        return Answers(tuple(found), others, tuple(unclear), is_ambiguous)

    def _by_name(
        self, lines: Sequence[str], questions: Sequence[Question]
    ) -> tuple[list[Answer], dict[str, Decimal], list[str], list[str]]:
        """Return answers that name their rating, such as "mood 4", other ratings, and what is left."""
        asked = {one.log: one for one in questions if one.kind is Kind.NUMBER}
        reply = self._reader.read("\n".join(lines))  # at once, so that two moods are none
        answers: list[Answer] = []
        others: dict[str, Decimal] = {}
        rest: list[str] = []
        unclear: list[str] = []
        for line in lines:
            own = self._reader.read(line)
            if not own.ratings or any(
                reply.ratings.get(key) != own.ratings[key] for key in own.ratings
            ):
                (unclear if own.ratings else rest).append(line)
                continue
            for key, value in own.ratings.items():
                if key in asked:
                    answers.append(Answer(asked.pop(key), " ".join(own.read), value))
                elif all(one.question.log != key for one in answers):
                    others[key] = value
            rest += [own.words] if own.words else []
            unclear += own.not_understood
        return answers, others, rest, unclear

    def _fits(
        self, piece: str, questions: Sequence[Question], free: Sequence[int], *, closely: bool
    ) -> list[int]:
        """Return the questions a piece can answer; ``closely``, words where nothing else fits."""
        fits = [at for at in free if self._answer(questions[at], piece) is not None]
        if self._reader.begins_a_rating(piece):  # mood 11 is no answer in words
            fits = [at for at in fits if questions[at].kind is not Kind.WORDS]
        closer = [at for at in fits if questions[at].kind is not Kind.WORDS]
        return closer if closely and closer and not self._is_skip(piece) else fits

    def _answer(self, question: Question, said: str) -> Answer | None:
        """Return what ``said`` answers to ``question``; None where it is no answer of its kind."""
        if not said:
            return None
        if self._is_skip(said):
            return Answer(question, said, choice=Choice.SKIP)
        if question.kind is Kind.NUMBER:
            value = self._reader.bare(said, question.log)
            return None if value is None else Answer(question, said, value)
        if question.kind is Kind.CHOICE:
            choice = self._choice(said, question.choices)
            return None if choice is None else Answer(question, said, choice=choice)
        return Answer(question, said) if _is_of(question.kind, said) else None

    def _is_skip(self, said: str) -> bool:
        return said in _DASHES or folded(said.strip(_EDGES)) in self._choices.get(Choice.SKIP, ())

    def _choice(self, said: str, choices: Sequence[Choice]) -> Choice | None:
        bare = said.strip(_EDGES)
        words = bare.split()
        exact = [one for one in choices if folded(bare) in self._choices.get(one, ())]
        if exact or len(words) > _SHORT or not words:
            return exact[0] if len(exact) == 1 else None
        first = folded(words[0].strip(_EDGES))
        begun = [one for one in choices if len(first) > 1 and first in self._choices.get(one, ())]
        if len(begun) != 1 or self._says_another(bare, begun[0], choices):
            return None
        return begun[0]

    def _says_another(self, said: str, begun: Choice, choices: Sequence[Choice]) -> bool:
        """Return whether words of another choice stand there too, as in "yes and no"."""
        spoken = f" {' '.join(_WORDS.findall(folded(said)))} "
        return any(
            f" {' '.join(_WORDS.findall(phrase))} " in spoken
            for one in choices
            if one is not begun
            for phrase in self._choices.get(one, ())
            if len(phrase) > 1 and phrase not in self._choices[begun]
        )


def _lines(text: str) -> list[str]:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) == 1:
        cut = [part.strip() for part in _NUMBER_WITHIN.split(lines[0]) if part.strip()]
        return cut if len(cut) > 1 else lines
    return lines


def _pieces(lines: Sequence[str], wanted: int) -> list[str]:
    """Return the lines; one line alone is cut where its commas, or its spaces, make answers of it."""
    if len(lines) != 1 or wanted <= 1:
        return list(lines)
    cut = [part.strip() for part in _COMMAS.split(lines[0]) if part.strip(_EDGES)]
    spaced = lines[0].split()
    if len(cut) == 1 and len(spaced) == wanted:
        return spaced
    return cut if len(cut) <= wanted else list(lines)


def _placed(fits: Sequence[Sequence[int]]) -> tuple[list[int | None], bool]:
    """Return for each piece its question, and whether there are several ways.

    As many pieces as can be are placed in their order; a piece that some ways place elsewhere is not.
    """
    ways = [way for way in _ways(fits) if any(at is not None for at in way)]
    most = max((sum(at is not None for at in way) for way in ways), default=0)
    ways = [way for way in ways if sum(at is not None for at in way) == most]
    if not ways:
        return [None] * len(fits), False
    same = [at if all(way[n] == at for way in ways) else None for n, at in enumerate(ways[0])]
    return same, len(ways) > 1


def _ways(fits: Sequence[Sequence[int]], after: int = -1) -> Iterator[list[int | None]]:
    """Yield each way to give pieces a question of their own, in order; None for a piece left out."""
    if not fits:
        yield []
        return
    for at in (None, *(one for one in fits[0] if one > after)):
        for rest in _ways(fits[1:], after if at is None else at):
            yield [at, *rest]


def _is_of(kind: Kind, said: str) -> bool:
    if kind is Kind.TIME:
        return _TIME.fullmatch(plain(said)) is not None
    if kind is Kind.EMOJI:
        return _is_emoji(said)
    # A number alone is no answer in words, nor is a line that may begin with its number or its own.
    if _NUMBERED.fullmatch(plain(said)):
        return False
    return not plain(said).strip(_EDGES).replace(",", ".").replace(".", "").isdecimal()


def _is_emoji(said: str) -> bool:
    signs = [sign for sign in said if not sign.isspace()]
    kinds = ("So", "Sk", "Cf", "Mn")
    return bool(signs) and all(
        unicodedata.category(sign) in kinds or ord(sign) >= _FIRST_EMOJI for sign in signs
    )
