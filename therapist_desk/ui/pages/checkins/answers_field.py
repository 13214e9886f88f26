"""The answers to a set of questions, each in the client's words and each to be corrected."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from therapist_desk.domain.checkins import Answered
from therapist_desk.domain.question_sets import Kind, Question
from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.labels import PlainLabel
from therapist_desk.ui.kit.text_field import TextField

LONGEST = 500


class AnswersField(QWidget):
    """A line for each question but those for a number, which are ratings; the value is a tuple."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._asked: list[tuple[str, str]] = []
        self._lines: list[TextField] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(4))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked here."""
        return not self._asked

    def ask(self, questions: Sequence[Question]) -> None:
        """Ask these; what stands keeps its question, also one of another set."""
        asked = [(one.key, one.text) for one in questions if one.kind is not Kind.NUMBER]
        standing = self.value()
        rest = [(one.key, one.question) for one in standing]
        self._show([*asked, *(one for one in rest if one not in asked)])
        self._fill(standing)

    def change(self, answers: Mapping[str, str], before: Mapping[str, str]) -> None:
        """Put what a reply answers, by question, where no hand has been since ``before`` was put."""
        for (key, question), line in zip(self._asked, self._lines, strict=True):
            del question
            if line.value() == before.get(key, ""):
                line.set_value(answers.get(key, ""))

    def value(self) -> tuple[Answered, ...]:
        """Return what is answered."""
        lines = zip(self._asked, self._lines, strict=True)
        return tuple(
            Answered(key, question, line.value()) for (key, question), line in lines if line.value()
        )

    def set_value(self, value: Sequence[Answered] | None) -> None:
        """Show these answers under their questions, and no other question."""
        self._show([(one.key, one.question) for one in value or ()])
        self._fill(value or ())

    def _fill(self, answers: Sequence[Answered]) -> None:
        known = {(one.key, one.question): one.answer for one in answers}
        for asked, line in zip(self._asked, self._lines, strict=True):
            line.set_value(known.get(asked, ""))

    def _show(self, asked: list[tuple[str, str]]) -> None:
        empty(self._column)
        self._asked, self._lines = asked, []
        for _, question in asked:
            line = TextField(limit=LONGEST)
            line.setAccessibleName(question)
            label = PlainLabel(question, wraps=True)
            label.setBuddy(line)
            line.edited.connect(self.edited)
            self._column.addWidget(label)
            self._column.addWidget(line)
            self._lines.append(line)
        self.updateGeometry()
