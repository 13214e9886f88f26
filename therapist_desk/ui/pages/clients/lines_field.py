"""A field of a form that is a line for each of several, such as phones, and a button for another one."""

from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from therapist_desk.ui.kit import tab_order, theme


class FieldLine(QFrame):
    """One line; `first` is where typing in it begins."""

    edited = Signal()
    removed = Signal()
    first: QWidget


L = TypeVar("L", bound=FieldLine)


class LinesField(QWidget, Generic[L]):
    """A field of a form; its value is a tuple, and it shows one empty line where that is empty.

    ``country`` (ISO 3166) says how numbers without a country code are meant. A field of a kind says
    with `_line` what a line is, and hands `_begin` its button for another one.
    """

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.country = ""
        self._lines: list[L] = []
        self._above = tab_order.mark(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.grid())

    def set_value(self, value: tuple[Any, ...]) -> None:
        """Show ``value``, or one empty line."""
        while self._lines:
            self._remove(self._lines[-1])
        for each in value or (None,):
            self._add(each)

    def setFocus(self, *_reason: object) -> None:
        """Put the cursor where typing in the first line begins."""
        self._lines[0].first.setFocus()

    def _line(self, value: Any | None) -> L:
        """Return a line that shows ``value``, an empty one for None."""
        raise NotImplementedError

    def _begin(self, more: QPushButton) -> None:
        self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)
        self._add(None)

    def _add(self, value: Any | None) -> L:
        before: QWidget = self._lines[-1] if self._lines else self._above
        line = self._line(value)
        line.edited.connect(self.edited)
        line.removed.connect(lambda: self._on_removed(line))
        self._column.insertWidget(self._column.count() - 1, line)
        tab_order.after(before, line)
        self._lines.append(line)
        return line

    def _add_and_focus(self) -> None:
        self._add(None).first.setFocus()

    def _on_removed(self, line: L) -> None:
        self._remove(line)
        if not self._lines:
            self._add(None)
        self.edited.emit()

    def _remove(self, line: L) -> None:
        self._lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
