"""An empty state: an icon, one sentence and one button, where a list would be."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.labels import Muted, Picture


class EmptyState(QWidget):
    """Says why nothing is here and what to do about it."""

    def __init__(
        self,
        icon: str,
        sentence: str,
        action: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self.setAccessibleName(sentence)
        self._sentence = Muted(sentence)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.grid(2), theme.grid(3), theme.grid(2), theme.grid(3))
        column.setSpacing(theme.grid(2))
        column.addStretch(2)
        column.addWidget(Picture(icon, "border", 40), 0, centre)
        column.addWidget(self._sentence)
        if action and act:
            column.addWidget(buttons.quiet(action, act), 0, centre)
        column.addStretch(3)

    def say(self, sentence: str) -> None:
        """Change the sentence."""
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
