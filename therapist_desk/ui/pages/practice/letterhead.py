"""The letterhead: lines of text, and how they will stand on a paper."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.fields import LongTextField
from therapist_desk.ui.kit.labels import Heading, Muted, line
from therapist_desk.ui.kit.page import column


class LinesField(LongTextField):
    """Several lines; the value is a tuple of them, the empty ones left out."""

    def value(self) -> tuple[str, ...]:  # type: ignore[override]  # lines, not one text
        """Return the lines."""
        lines = (text.strip() for text in self.toPlainText().splitlines())
        return tuple(filter(None, lines))

    def set_value(self, value: Sequence[str] | None) -> None:
        """Show the lines in ``value``."""
        self.setPlainText("\n".join(value or ()))


class LetterheadPreview(QFrame):
    """The top of a sheet of paper."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._name = Heading("", 2)
        self._lines = Muted()
        for label in (self._name, self._lines):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box = column(self, spacing=0.5)
        box.addWidget(self._name)
        box.addWidget(self._lines)
        box.addSpacing(theme.grid())
        box.addWidget(line())

    def show_letterhead(self, name: str, lines: Sequence[str]) -> None:
        """Show ``name`` over ``lines``."""
        self._name.setText(name or self.tr("Your name"))
        self._lines.setText("\n".join(lines))
        self._lines.setVisible(bool(lines))
        self.setAccessibleName(self.tr("Preview of the letterhead"))
        self.setAccessibleDescription("\n".join((name, *lines)))
