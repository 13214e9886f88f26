"""One setting: its name and one line of explanation, and its control at the far end."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.labels import Heading, Muted, PlainLabel, line
from therapist_desk.ui.kit.page import column


class SettingRow(QWidget):
    """A setting one can find by its words; a click anywhere on a row with a tick turns it."""

    def __init__(
        self,
        title: str,
        explanation: str,
        control: QWidget | None = None,
        below: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._title, self._explanation = PlainLabel(title, wraps=True), Muted(explanation)
        self._control = control
        theme.heading(self._title, 3)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self._title)
        words.addWidget(self._explanation)
        if below is not None:
            words.addSpacing(theme.grid())
            words.addWidget(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.grid(3))
        row.addLayout(words, 1)
        if control is not None:
            self._title.setBuddy(control)
            control.setAccessibleName(control.accessibleName() or title)
            control.setAccessibleDescription(explanation)
            middle = Qt.AlignmentFlag.AlignVCenter
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignTop if below else middle)

    def explain(self, explanation: str) -> None:
        """Change the line of explanation."""
        self._explanation.setText(explanation)
        if self._control is not None:
            self._control.setAccessibleDescription(explanation)

    def matches(self, wanted: Sequence[str]) -> bool:
        """Tell whether every one of the ``wanted`` words, case folded, stands in it."""
        text = f"{self._title.text()} {self._explanation.text()}".casefold()
        return all(word in text for word in wanted)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if isinstance(self._control, QCheckBox) and self.rect().contains(
            event.position().toPoint()
        ):
            self._control.toggle()


class SettingSection(QWidget):
    """A heading over the rows of a card."""

    def __init__(self, title: str, rows: Sequence[SettingRow]) -> None:
        super().__init__()
        self._title = title.casefold()
        self._rows = list(rows)
        self._lines = [line() for _ in rows]
        card = QFrame()
        card.setProperty("surface", "card")
        inside = column(card, steps=2, spacing=1.5)
        for between, row in zip(self._lines, self._rows, strict=True):
            inside.addWidget(between)
            inside.addWidget(row)
        box = column(self, steps=0, spacing=1)
        box.addWidget(Heading(title, 2))
        box.addWidget(card)
        self._lines[0].hide()

    def show_matching(self, wanted: Sequence[str]) -> bool:
        """Show the rows with all ``wanted`` words, or every row if the heading has them.

        Return whether any is left.
        """
        whole = all(word in self._title for word in wanted)
        shown = [whole or row.matches(wanted) for row in self._rows]
        for number, (between, row) in enumerate(zip(self._lines, self._rows, strict=True)):
            row.setVisible(shown[number])
            between.setVisible(shown[number] and any(shown[:number]))
        self.setVisible(any(shown))
        return any(shown)
