"""Cards: a titled surface with lines, each one press away from the place it speaks of."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.labels import ElidedLabel, Heading, Muted, Picture
from therapist_desk.ui.kit.lines import commas


class Line(QFrame):
    """One line of a card: an icon, words, a muted aside; pressing it calls ``pressed``."""

    def __init__(
        self, icon: str, words: str, aside: str, pressed: Callable[[], object], tone: str = "muted"
    ) -> None:
        super().__init__()
        self._pressed = pressed
        self.setProperty("surface", "pressable")
        self.setAccessibleName(commas((words, aside)) if aside else words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.grid(1.5), theme.px(10), theme.grid(1.5), theme.px(10))
        row.setSpacing(theme.grid(1.5))
        row.addWidget(Picture(icon, tone))
        row.addWidget(ElidedLabel(words), 1)
        if aside:
            row.addWidget(Muted(aside, wraps=False))
        row.addWidget(Picture("forward", "muted", 16))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self._pressed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._pressed()
        else:
            super().keyPressEvent(event)


class Card(QFrame):
    """A titled surface; ``show_lines`` fills it, an empty one says so in a sentence."""

    def __init__(self, title: str, nothing: str) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.setAccessibleName(title)
        self._nothing = nothing
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        head = Heading(title, 2)
        head.setContentsMargins(theme.grid(1.5), 0, theme.grid(1.5), theme.px(4))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(6), theme.grid(2), theme.px(6), theme.grid(1))
        column.setSpacing(theme.px(2))
        column.addWidget(head)
        column.addLayout(self._lines)

    def show_lines(self, lines: list[QWidget]) -> None:
        """Show these lines instead of the ones before."""
        empty(self._lines)
        for line in lines or [self._quiet()]:
            self._lines.addWidget(line)

    def _quiet(self) -> QWidget:
        label = Muted(self._nothing)
        label.setContentsMargins(theme.grid(1.5), theme.px(6), theme.grid(1.5), theme.grid())
        return label
