"""A passphrase to be typed: its label, a button that shows the letters, and what is wrong with it."""

import sys

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.announce import announce
from therapist_desk.ui.kit.labels import Heading, Muted, Picture, PlainLabel
from therapist_desk.ui.kit.text_field import SecretField


class PassphraseField(QWidget):
    """Hides what is typed until Show is pressed; hints at Caps Lock as soon as letters tell."""

    edited = Signal()
    entered = Signal()

    def __init__(self, label: str) -> None:
        super().__init__()
        self.typing = SecretField()
        self.typing.setAccessibleName(label)
        self.typing.edited.connect(self._on_edited)
        self.typing.returnPressed.connect(self.entered)
        self.typing.installEventFilter(self)
        self._name = label
        self._show = buttons.quiet("", self._turn)
        self.problem = Problem()
        self._caps = Muted(self.tr("Caps Lock seems to be on."))
        self._caps.hide()
        self._lay_out()
        self._show_letters(shown=False)
        self.setFocusProxy(self.typing)

    def value(self) -> str:
        """Return the passphrase as typed."""
        return self.typing.value()

    def clear(self) -> None:
        """Forget what was typed and hide the letters again."""
        self.typing.clear()
        self._caps.hide()
        self._show_letters(shown=False)

    def say_wrong(self, sentence: str) -> None:
        """Say what is wrong, and let the next key replace what was typed."""
        self.problem.say(sentence)
        self.typing.setAccessibleDescription(sentence)
        self.typing.setFocus(Qt.FocusReason.OtherFocusReason)
        self.typing.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._look_for_caps_lock(event)
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        label = Heading(self._name, 3)
        label.setBuddy(self.typing)
        row = QHBoxLayout()
        row.setSpacing(theme.grid())
        row.addWidget(self.typing, 1)
        row.addWidget(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(label)
        column.addLayout(row)
        column.addWidget(self._caps)
        column.addWidget(self.problem)

    def _on_edited(self) -> None:
        self.problem.say("")
        self.typing.setAccessibleDescription("")
        self.edited.emit()

    def _turn(self) -> None:
        self._show_letters(shown=self.typing.echoMode() is SecretField.EchoMode.Password)

    def _show_letters(self, *, shown: bool) -> None:
        self.typing.show_letters(shown=shown)
        self._show.setText(self.tr("Hide") if shown else self.tr("Show"))
        name = self.tr("Hide {what}") if shown else self.tr("Show {what}")
        self._show.setAccessibleName(name.format(what=self._name.lower()))

    def _look_for_caps_lock(self, event: QKeyEvent) -> None:
        # Qt does not tell the key's state; a letter and Shift that disagree do.
        text = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self._caps.hide()
        elif len(text) == 1 and text.isalpha() and text.upper() != text.lower():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            odd = (
                text.isupper() and not shift
                if sys.platform == "darwin"
                else text.isupper() != shift
            )
            self._caps.setVisible(odd)


class Problem(QWidget):
    """What is wrong, in a line with a mark; nothing while all is well."""

    def __init__(self) -> None:
        super().__init__()
        self._words = PlainLabel(wraps=True)
        self._words.setProperty("tone", "danger")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        row.addWidget(Picture("warning", "danger", 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    @property
    def words(self) -> str:
        """What it says now, or ""."""
        return self._words.text()

    def say(self, sentence: str, *, aloud: bool = True) -> None:
        """Show ``sentence``, read ``aloud`` too, or hide when it is ""."""
        if sentence == self.words:
            return
        self._words.setText(sentence)
        self.setVisible(bool(sentence))
        if sentence and aloud:
            announce(self, sentence, urgent=True)
