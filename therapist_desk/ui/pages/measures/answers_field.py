"""The answers of a form as numbers: a digit fills a field and goes on to the next one."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from therapist_desk.domain.measure_scores import Answers
from therapist_desk.domain.measures import Measure
from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.labels import Muted, PlainLabel, plain_tooltip
from therapist_desk.ui.kit.lines import commas, count

_FOR_WORDS = 132
_BACK = (Qt.Key.Key_Up, Qt.Key.Key_Backspace)
_ON = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AnswerBox(QLineEdit):
    """One answer: empty is blank. What is no choice stays in sight and is said to be none."""

    edited = Signal()
    done = Signal(int)
    """Go on (1) or back (-1)."""

    def __init__(self, scores: Sequence[int]) -> None:
        super().__init__()
        self.scores = tuple(scores)
        self.setMaxLength(max(len(str(each)) for each in self.scores))
        self.setFixedWidth(theme.px(56))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.textEdited.connect(self._on_typed)

    def value(self) -> int | None:
        """Return the answer; what is no number is read as one that is no choice."""
        text = self.text().strip()
        if not text:
            return None
        return int(text) if text.isdecimal() else -1  # digits of any script

    def set_value(self, value: int | None) -> None:
        """Show an answer."""
        self.setText("" if value is None else str(value))
        self._mark()

    @property
    def is_wrong(self) -> bool:
        """Whether what stands here is none of the choices."""
        value = self.value()
        return value is not None and value not in self.scores

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and key in _ON:
            self.done.emit(1)
        elif plain and (key is Qt.Key.Key_Up or (key in _BACK and not self.text())):
            self.done.emit(-1)
        elif plain and key in (Qt.Key.Key_Space, Qt.Key.Key_Minus):
            self.set_value(None)
            self.edited.emit()
            self.done.emit(1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def _on_typed(self, text: str) -> None:
        self._mark()
        self.edited.emit()
        begun = str(self.value())  # in the digits the scores are compared in
        longer = any(str(each).startswith(begun) and str(each) != begun for each in self.scores)
        if text and not self.is_wrong and not longer:
            self.done.emit(1)

    def _mark(self) -> None:
        self.setProperty("wrong", self.is_wrong)
        self.style().polish(self)


class AnswersField(QWidget):
    """All questions of a measure under each other, each with the box for its number."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.boxes: list[AnswerBox] = []
        self._said: list[PlainLabel] = []
        self._labels: dict[int, str] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.grid(1.5))
        self._grid.setVerticalSpacing(theme.px(4))
        self._grid.setColumnStretch(1, 1)

    def show_measure(self, measure: Measure, scoring: str) -> None:
        """Ask the questions of ``measure``, answered in numbers of ``scoring``."""
        self._empty()
        usual = measure.scoring(scoring).scores
        scores = [each.score for each in measure.options]
        labels = [each.label for each in measure.options]
        self._labels = dict(zip(usual or scores, labels, strict=False))
        for row, item in enumerate(measure.items):
            box = AnswerBox(usual or item.scores)
            words = item.text or self.tr("Answer {number}").format(number=item.short)
            box.setAccessibleName(f"{row + 1}. {words}")
            box.setToolTip(plain_tooltip(self._choices(box.scores)))
            box.edited.connect(self._on_edited)
            box.done.connect(lambda by, row=row: self._step(row, by))
            said = Muted("")
            said.setFixedWidth(theme.px(_FOR_WORDS))
            for place, widget in enumerate((PlainLabel(f"{row + 1}."), _text(words), box, said)):
                self._grid.addWidget(widget, row, place, Qt.AlignmentFlag.AlignVCenter)
            self.boxes.append(box)
            self._said.append(said)

    def value(self) -> Answers:
        """Return the answers, None where blank."""
        return tuple(box.value() for box in self.boxes)

    def set_value(self, value: Sequence[int | None] | None) -> None:
        """Show these answers."""
        for box, each in zip(self.boxes, value or (), strict=False):
            box.set_value(each)
        self._say()

    def problem(self) -> str:
        """Return a sentence when an answer is none of the choices."""
        wrong = next((at for at, box in enumerate(self.boxes) if box.is_wrong), None)
        if wrong is None:
            return ""
        sentence = self.tr("Answer {number}: {choices}.")
        choices = self._choices(self.boxes[wrong].scores)
        return sentence.format(number=count(wrong + 1), choices=choices)

    def begin(self) -> None:
        """Put the cursor to the first blank."""
        blank = next((box for box in self.boxes if box.value() is None), None)
        if blank or self.boxes:
            (blank or self.boxes[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def _choices(self, scores: Sequence[int]) -> str:
        steps = [b - a for a, b in pairwise(scores)]
        if all(step == 1 for step in steps):
            said = self.tr("a number from {low} to {high}, or blank")
            return said.format(low=count(scores[0]), high=count(scores[-1]))
        said = self.tr("one of {numbers}, or blank")
        return said.format(numbers=commas(map(count, scores)))

    def _on_edited(self) -> None:
        self._say()
        self.edited.emit()

    def _say(self) -> None:
        for box, said in zip(self.boxes, self._said, strict=True):
            value = box.value()
            words = "" if value is None else self._labels.get(value, "")
            said.setText(self.tr("no choice") if box.is_wrong else words)

    def _step(self, row: int, by: int) -> None:
        at = row + by
        if 0 <= at < len(self.boxes):
            self.boxes[at].setFocus(Qt.FocusReason.TabFocusReason)
        elif at >= len(self.boxes):
            self.focusNextChild()

    def _empty(self) -> None:
        empty(self._grid)
        self.boxes, self._said = [], []


def _text(words: str) -> QLabel:
    return PlainLabel(words, wraps=True)
