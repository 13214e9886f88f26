"""One question on the screen of a client: large words, large choices, a digit for each."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from therapist_desk.domain.measures import Option
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.announce import announce
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.labels import Muted, PlainLabel, plain_tooltip
from therapist_desk.ui.kit.lines import count

W = TypeVar("W", bound=QWidget)
_STEM, _QUESTION, _CHOICE = 1.4, 2.0, 1.5
_FOOT = 1.2
_HEIGHT = 68


class QuestionPage(QWidget):
    """Shows a question; a choice is made by touch, mouse, its digit, or arrows and Enter."""

    chosen = Signal(object)
    """The number chosen."""
    falls_away = Signal()
    """The question does not apply."""
    stepped = Signal(int)
    """Back (-1) or on without an answer (1)."""

    def __init__(self, stem: str, single: QObject) -> None:
        super().__init__()
        self._single = single
        self._progress = Muted("", wraps=False)
        self._stem = PlainLabel(stem, wraps=True)
        self._text = PlainLabel("", wraps=True)
        self._choices = QVBoxLayout()
        self._choices.setSpacing(theme.grid(1))
        self.buttons: list[QPushButton] = []
        self._options: Sequence[Option] = ()
        self.back = buttons.quiet(self.tr("Back"), lambda: self.stepped.emit(-1), "back")
        self.skip = buttons.quiet(self.tr("Skip"), lambda: self.stepped.emit(1), "forward")
        self.away = buttons.quiet(self.tr("This does not apply to me"), self.falls_away.emit)
        self._lay_out()

    def show_question(
        self,
        progress: str,
        text: str,
        options: Sequence[Option],
        answer: int | None,
        *,
        optional: bool,
    ) -> None:
        """Ask one; what was answered before is marked."""
        self._progress.setText(progress)
        self._text.setText(text)
        self._options = options
        empty(self._choices)
        self.buttons = [self._button(at, each, answer) for at, each in enumerate(options)]
        for button in self.buttons:
            self._choices.addWidget(button)
        self.skip.setText(self.tr("Skip") if answer is None else self.tr("Next"))
        self.away.setVisible(optional)

    def show_stem(self, *, shown: bool) -> None:
        """Show the words that stand over the questions of the form, or not."""
        self._stem.setVisible(shown and bool(self._stem.text()))

    def take_focus(self) -> None:
        """Put the keyboard to the answer given before, or to the first one; read the question."""
        marked = [each for each in self.buttons if each.isChecked()]
        (marked or self.buttons)[0].setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self._stem.text()} {self._text.text()}".strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._take_key(event):
            super().keyPressEvent(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        """Do what a key says; return whether it says anything here."""
        if event.isAutoRepeat():
            return True
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False  # Ctrl+1 is a key of the desk, not an answer
        key, text = Qt.Key(event.key()), event.text()
        if text.isdecimal() and 0 < int(text) <= len(self.buttons):  # of any script
            self.buttons[int(text) - 1].click()
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_PageUp):
            if self.back.isEnabled():
                self.stepped.emit(-1)
        elif key is Qt.Key.Key_PageDown:
            self.stepped.emit(1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(-1 if key is Qt.Key.Key_Up else 1)
        else:
            return False
        return True

    def _move(self, by: int) -> None:
        here = next((at for at, each in enumerate(self.buttons) if each.hasFocus()), -by)
        self.buttons[(here + by) % len(self.buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def _button(self, place: int, option: Option, answer: int | None) -> QPushButton:
        number = option.score
        # An ampersand in a published answer is no shortcut.
        words = option.label.replace("&", "&&")
        button = buttons.quiet(words, lambda: self.chosen.emit(number))
        button.setCheckable(True)
        button.setChecked(answer == number)
        button.setMinimumHeight(theme.px(_HEIGHT))
        button.setStyleSheet("text-align: left;")
        said = self.tr("Key {number}").format(number=count(place + 1))
        button.setToolTip(plain_tooltip(said))
        button.installEventFilter(self._single)
        return enlarge(button, _CHOICE)

    def _lay_out(self) -> None:
        enlarge(self._stem, _STEM)
        enlarge(self._text, _QUESTION)
        foot = QHBoxLayout()
        for button in (self.back, self.away, self.skip):
            enlarge(button, _FOOT)
            button.installEventFilter(self._single)
            button.setMinimumHeight(theme.px(_HEIGHT * 0.8))
            button.setMinimumWidth(theme.px(120))
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.away)
        foot.addWidget(self.skip)
        column = QVBoxLayout(self)
        column.setSpacing(theme.grid(2))
        column.addStretch(1)
        column.addWidget(self._progress)
        column.addWidget(self._stem)
        column.addWidget(self._text)
        column.addSpacing(theme.grid(1))
        column.addLayout(self._choices)
        column.addSpacing(theme.grid(1))
        column.addLayout(foot)
        column.addStretch(2)


def enlarge(widget: W, times: float) -> W:
    """Give ``widget`` letters so many times as large as those of the desk; return it."""
    larger = QFont(widget.font())
    larger.setPointSizeF(larger.pointSizeF() * times)
    widget.setFont(larger)
    return widget
