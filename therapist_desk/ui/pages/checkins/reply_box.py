"""The line a client's reply is pasted into: what of it is a rating shows at once, and what is not."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from therapist_desk.domain.checkin_replies import Reply
from therapist_desk.domain.question_sets import Question
from therapist_desk.domain.set_replies import Answer, Answers
from therapist_desk.services import question_sets, ratings
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.fields import LongTextField
from therapist_desk.ui.kit.flow import FlowLayout
from therapist_desk.ui.kit.labels import Picture, Pill, PlainLabel
from therapist_desk.ui.pages.checkins import words

LONGEST = 20_000
"""Longer texts are no replies: nothing is read out of them, and all of them is kept as words."""


_STOPS = ".,;،؛、。"


class ReplyBox(QWidget):
    """Takes a reply; the value is its text. ``edited`` comes after it was read."""

    edited = Signal()
    keep_wanted = Signal()
    """The person wants what is no rating in the summary."""

    def __init__(self) -> None:
        super().__init__()
        self.language = "en"
        self.questions: Sequence[Question] = ()
        self.answers = Answers()
        self.reply = _nothing()
        self._text = LongTextField(self.tr("Paste the reply or type: mood 4 sleep 3"), rows=2)
        self._text.setAccessibleName(self.tr("Reply"))
        self._text.edited.connect(self._read)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self._unclear, self._unclear_words = QWidget(), PlainLabel(wraps=True)
        self._keep = buttons.plain(self.tr("Put it into the summary"), self.keep_wanted.emit, "add")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFocusProxy(self._text)
        self._lay_out()

    @property
    def rest(self) -> str:
        """What the client said that is no rating, without stops left standing alone."""
        said = " ".join(word for word in self.reply.words.split() if word.strip(_STOPS))
        return "\n".join(part for part in (said, *self.reply.not_understood) if part)

    def value(self) -> str:
        """Return the text."""
        return self._text.value()

    def set_value(self, value: str | None) -> None:
        """Show ``value`` and read it."""
        self._text.set_value(value)

    def ask(self, questions: Sequence[Question]) -> None:
        """Read the reply as answers to these questions from now on."""
        if tuple(questions) != tuple(self.questions):
            self.questions = questions
            self._read()

    def offer_to_keep(self, *, offered: bool) -> None:
        """Offer to put the rest into the summary, or not."""
        self._keep.setVisible(offered)

    def _read(self) -> None:
        self.answers, self.reply = read_along(self._text.value(), self.language, self.questions)
        self._flow.clear()
        chips = [words.rated(key, value) for key, value in self.reply.ratings.items()]
        chips += [f"{number}. {one.words}" for number, one in self._in_words()]
        for chip in chips:
            self._flow.addWidget(Pill(chip, "good", "check"))
        self._chips.setVisible(bool(chips))
        self._chips.updateGeometry()
        unclear = "; ".join(f"“{piece}”" for piece in self.reply.not_understood)
        sentence = self._says_unclear().format(pieces=unclear)
        self._unclear_words.setText(sentence)
        self._unclear.setVisible(bool(unclear))
        self._text.setAccessibleDescription(". ".join([*chips, sentence] if unclear else chips))
        self.edited.emit()

    def _in_words(self) -> list[tuple[int, Answer]]:
        """Return the answers that are no ratings, with the number of their question."""
        numbered = [(self.questions.index(one.question) + 1, one) for one in self.answers.found]
        return [pair for pair in numbered if pair[1].value is None]

    def _says_unclear(self) -> str:
        if self.answers.is_ambiguous:
            return self.tr(
                "May answer more than one question, so put it where it belongs: {pieces}"
            )
        if self.questions and (self.answers.found or self.answers.not_understood):
            return self.tr("Not read as an answer: {pieces}")
        return self.tr("Not read as a rating: {pieces}")

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._unclear)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        row.addWidget(Picture("ask", "warn", 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._unclear_words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid())
        column.addWidget(self._text)
        column.addWidget(self._chips)
        column.addWidget(self._unclear)
        column.addWidget(self._keep, 0, Qt.AlignmentFlag.AlignLeading)
        for part in (self._chips, self._unclear, self._keep):
            part.hide()


def read(text: str, language: str) -> Reply:
    """Return ``text`` read in the client's language, or in English where that gives no rating."""
    if len(text) > LONGEST:
        return Reply({}, (), text, ())
    reply = ratings.read_reply(text, language)
    if reply.ratings:
        return reply
    english = ratings.read_reply(text, "en")
    return english if english.ratings else reply


def read_along(text: str, language: str, questions: Sequence[Question]) -> tuple[Answers, Reply]:
    """Return ``text`` read as answers to ``questions``, and as a reply; a chatty one is only that."""
    if not questions or not text.strip():
        return Answers(), read(text, language)
    answers = question_sets.read_reply(text, language, questions)
    if not answers.found and not answers.is_ambiguous:
        return Answers(), read(text, language)
    values = {one.question.log: one.value for one in answers.found if one.value is not None}
    ratings_read = {**values, **answers.others}
    told = tuple(one.words for one in answers.found)
    return answers, Reply(ratings_read, told, "", answers.not_understood)


def changes(before: Mapping[str, Decimal], reply: Reply) -> dict[str, Decimal | None]:
    """Return how ratings read ``before`` change: new values, and None for what is gone."""
    gone: dict[str, Decimal | None] = {key: None for key in before if key not in reply.ratings}
    return gone | {key: value for key, value in reply.ratings.items() if before.get(key) != value}


def _nothing() -> Reply:
    return Reply({}, (), "", ())
