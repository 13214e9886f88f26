"""The inputs a form is made of; each has ``value()``, ``set_value()`` and the signal ``edited``.

A line of text is in ``text_field``, dates and hours are in ``moments``, zones, languages and countries in ``choosers``.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QSpinBox,
)

from therapist_desk.ui.kit import icons, theme
from therapist_desk.ui.kit.field_icons import fit_icons
from therapist_desk.ui.kit.flow import width_for_chosen
from therapist_desk.ui.kit.lines import commas
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.kit.text_side import keep_to_its_side

_COMMAS = re.compile("[,\u060c\u3001\uff0c]")


class Field(Protocol):
    """What a form asks of an input, which is a ``QWidget``."""

    @property
    def edited(self) -> SignalInstance:
        """The signal sent when the value changed."""
        ...

    def value(self) -> Any:
        """Return what stands in the field."""
        ...

    def set_value(self, value: Any) -> None:
        """Put ``value`` into the field."""
        ...


class SearchField(TextField):
    """A search box with a glass and a way to empty it; its shortcut stands in the placeholder."""

    def __init__(self, placeholder: str, shortcut: str = "") -> None:
        keys = QKeySequence(shortcut)
        native = keys.toString(QKeySequence.SequenceFormat.NativeText)
        super().__init__(f"{placeholder} ({native})" if native else placeholder)
        self.setAccessibleName(placeholder)
        fit_icons(self)
        self.setClearButtonEnabled(True)
        glass = self.addAction(
            icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition
        )
        glass.setText(placeholder)
        if shortcut:
            QShortcut(keys, self, self.focus_all)

    def focus_all(self) -> None:
        """Take the focus with all text marked."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class PhoneField(TextField):
    """A phone number as typed, left to right in every language; whoever saves it checks it."""

    def __init__(self, placeholder: str = "") -> None:
        super().__init__(placeholder, limit=40)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def minimumSizeHint(self) -> QSize:
        """Return room for a long number: one whose beginning is cut can't be checked."""
        room = self.fontMetrics().horizontalAdvance("+000 0000 000 000") + theme.px(24)
        return QSize(room, super().minimumSizeHint().height())


class LongTextField(QPlainTextEdit):
    """Several lines; Tab leaves the field, and it grows no higher than it is given."""

    edited = Signal()

    def __init__(self, placeholder: str = "", rows: int = 4) -> None:
        super().__init__()
        self._rows = rows
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        keep_to_its_side(self)
        self.textChanged.connect(lambda: keep_to_its_side(self))
        self.textChanged.connect(self.edited)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            keep_to_its_side(self)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(360), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        height = self.fontMetrics().lineSpacing() * self._rows + theme.px(24)
        return QSize(theme.px(160), height)

    def value(self) -> str:
        """Return the text."""
        return self.toPlainText()

    def set_value(self, value: str | None) -> None:
        """Show ``value``."""
        self.setPlainText(value or "")


class ChoiceField(QComboBox):
    """One of several values, each shown in words; a value not offered shows nothing."""

    edited = Signal()

    def __init__(self, choices: Iterable[tuple[Any, str]] = ()) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._values: list[Any] = []
        self.is_stepping = False
        """Whether a key goes through the choices right now, the list of them being closed."""
        self.set_choices(choices)
        self.currentIndexChanged.connect(self.updateGeometry)  # other words need other room
        self.currentIndexChanged.connect(self.edited)

    def set_choices(self, choices: Iterable[tuple[Any, str]]) -> None:
        """Offer ``choices`` of (value, words) and keep the chosen value where it is still there."""
        chosen = self.value() if self._values else None
        pairs = list(choices)
        was_blocked = self.blockSignals(True)
        self.clear()
        self._values = [value for value, _ in pairs]
        self.addItems([words for _, words in pairs])
        self.blockSignals(was_blocked)
        if chosen in self._values:
            self.set_value(chosen)

    def value(self) -> Any:
        """Return the chosen value, or None."""
        row = self.currentIndex()
        return self._values[row] if 0 <= row < len(self._values) else None

    def set_value(self, value: Any) -> None:
        """Choose ``value``."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def minimumSizeHint(self) -> QSize:
        """Ask for room for the chosen words, where there is none for the longest."""
        return QSize(width_for_chosen(self), super().minimumSizeHint().height())

    def showPopup(self) -> None:
        """Offer the choices in whole words, where the field itself has less room."""
        widths = (
            self.fontMetrics().horizontalAdvance(self.itemText(n)) for n in range(self.count())
        )
        self.view().setMinimumWidth(min(max(widths, default=0) + theme.px(48), theme.px(640)))
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell who listens that the next key may choose again."""
        self.is_stepping = True
        super().keyPressEvent(event)
        self.is_stepping = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel scroll the page instead of changing an answer unseen."""
        event.ignore()


def look_like_choices(completer: QCompleter) -> None:
    """Let what ``completer`` suggests below a field look like the choices of a chooser."""
    popup = completer.popup()
    assert popup  # none only for those that complete inside the field
    popup.setProperty("look", "choices")


class CheckField(QCheckBox):
    """Yes or no."""

    edited = Signal()

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.checkStateChanged.connect(lambda _: self.edited.emit())

    def value(self) -> bool:
        """Tell whether it is ticked."""
        return self.isChecked()

    def set_value(self, value: object) -> None:
        """Tick it when ``value`` is true."""
        self.setChecked(bool(value))


class NumberField(QSpinBox):
    """A whole number, or None when ``optional`` and left at "–"."""

    edited = Signal()

    def __init__(
        self, low: int = 0, high: int = 999, suffix: str = "", *, optional: bool = False
    ) -> None:
        super().__init__()
        self._nothing = low - 1 if optional else None
        self.setRange(low - 1 if optional else low, high)
        self.setSpecialValueText("–" if optional else "")
        self.setSuffix(suffix)
        pad(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(lambda _: self.edited.emit())

    def value(self) -> int | None:  # type: ignore[override]  # Qt has no number for "none given"
        """Return the number, or None."""
        number = super().value()
        return None if number == self._nothing else number

    def set_value(self, value: int | None) -> None:
        """Show ``value``."""
        nothing = self.minimum() if self._nothing is None else self._nothing
        self.setValue(nothing if value is None else value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave letters to what stands around: they may be its keys, and no number has one."""
        if event.text().isalpha():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel scroll the page instead of changing a number unseen."""
        event.ignore()


def pad(box: QAbstractSpinBox) -> None:
    """Keep the text of a spin box off its border: the style sheet's padding does not reach it."""
    if (line := box.lineEdit()) is not None:
        line.setTextMargins(theme.px(8), 0, theme.px(8), 0)


class TagsField(TextField):
    """Words parted by commas of any script; the value is a tuple of them, each once, in order."""

    def __init__(self, known: Sequence[str] = (), placeholder: str = "") -> None:
        super().__init__(placeholder)
        self._completer = QCompleter(list(known), self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setWidget(self)
        look_like_choices(self._completer)
        self._completer.activated.connect(self._complete)
        self.textEdited.connect(self._suggest)

    def value(self) -> tuple[str, ...]:  # type: ignore[override]  # several words, not a text
        """Return the tags."""
        words = (" ".join(word.split()) for word in _COMMAS.split(self.text()))
        return tuple(dict.fromkeys(word for word in words if word))

    def set_value(self, value: Iterable[str] | None) -> None:
        """Show the tags in ``value``."""
        self.setText(commas(value or ()))

    def _suggest(self) -> None:
        begun = _COMMAS.split(self.text())[-1].strip()
        self._completer.setCompletionPrefix(begun)
        if begun:
            self._completer.complete()

    def _complete(self, word: str) -> None:
        *before, _ = _COMMAS.split(self.text())
        self.set_value([*map(str.strip, before), word])
