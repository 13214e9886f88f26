"""The questions of a set: up to five lines, each with the kind of answer it asks for."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from therapist_desk.domain.question_sets import ANSWERS, LONGEST, MOST, Choice, Kind, Question
from therapist_desk.services import ratings
from therapist_desk.ui.kit import languages, theme
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.labels import PlainLabel
from therapist_desk.ui.kit.lines import count
from therapist_desk.ui.kit.text_field import TextField

_YES_NO = "yes_no"
_PARTLY = "partly"
_WORDS, _TIME = "words", "time"
_CHOICES = {
    _YES_NO: (Choice.YES, Choice.NO, Choice.NOT_SURE),
    _PARTLY: (Choice.YES, Choice.PARTLY, Choice.NO),
}


class QuestionsField(QWidget):
    """An input of a form: its value is a tuple of questions, without lines left empty."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[TextField] = []
        self.kinds: list[ChoiceField] = []
        self._shown: list[Question | None] = [None] * MOST
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1))
        for number in range(1, MOST + 1):
            column.addLayout(self._row(number))

    def value(self) -> tuple[Question, ...]:
        """Return the questions that are written."""
        rows = zip(self.lines, self.kinds, self._shown, strict=True)
        return tuple(
            _question(line.value(), kind.value(), shown)
            for line, kind, shown in rows
            if line.value()
        )

    def set_value(self, value: Iterable[Question] | None) -> None:
        """Show these questions."""
        found = [*(value or ())][:MOST]
        self._shown = [*found, *[None] * (MOST - len(found))]
        for line, kind, shown in zip(self.lines, self.kinds, self._shown, strict=True):
            line.set_value(shown.text if shown else "")
            kind.set_value(_asked(shown) if shown else _WORDS)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the focus on; a proxy would keep Tab from going through the lines."""
        super().focusInEvent(event)
        self.lines[0].setFocus()

    def _row(self, number: int) -> QHBoxLayout:
        line, kind = TextField(limit=LONGEST), ChoiceField(self._kinds())
        line.setAccessibleName(self.tr("Question {number}").format(number=count(number)))
        kind.setAccessibleName(self.tr("Answer to question {number}").format(number=count(number)))
        kind.set_value(_WORDS)
        line.edited.connect(self.edited)
        kind.edited.connect(self.edited)
        self.lines.append(line)
        self.kinds.append(kind)
        row = QHBoxLayout()
        row.setSpacing(theme.grid(1))
        row.addWidget(PlainLabel(f"{number}."))
        row.addWidget(line, 1)
        row.addWidget(kind)
        return row

    def _kinds(self) -> list[tuple[str, str]]:
        catalogue = ratings.shipped(languages.speaker()).ratings
        numbers = [
            (key, self.tr("Number: {rating}").format(rating=rating.label))
            for key, rating in catalogue.items()
        ]
        return [
            (_WORDS, self.tr("A few words")),
            (_YES_NO, self.tr("Yes, no or not sure")),
            (_PARTLY, self.tr("Yes, partly or no")),
            (_TIME, self.tr("A time of day")),
            *numbers,
        ]


def _question(text: str, asked: str, shown: Question | None) -> Question:
    """Return what a line asks; a copied one keeps its answers while its kind stays."""
    if shown is not None and asked == _asked(shown):
        return replace(shown, text=text)
    if asked in _CHOICES:
        return Question("", text, Kind.CHOICE, ANSWERS, _CHOICES[asked])
    if asked in (_WORDS, _TIME):
        return Question("", text, Kind(asked))
    return Question("", text, Kind.NUMBER, asked)


def _asked(question: Question) -> str:
    if question.kind is Kind.NUMBER:
        return question.log
    if question.kind is Kind.CHOICE:
        return _PARTLY if Choice.PARTLY in question.choices else _YES_NO
    return _TIME if question.kind is Kind.TIME else _WORDS
