"""Trying the recovery kit: its words restore the last backup, and all is cleared away again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.labels import Muted, PlainLabel
from therapist_desk.ui.kit.text_field import SecretField


class DrillBox(QWidget):
    """``wanted`` carries the words as typed."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.words = SecretField()
        self.button = buttons.quiet(self.tr("Try it"), self._try, "key")
        self.words.returnPressed.connect(self._try)
        label = PlainLabel(self.tr("The 24 words of the kit"))
        label.setBuddy(self.words)
        self.words.setAccessibleName(label.text())
        self._show = buttons.quiet(self.tr("Show"), self._turn)
        self._lay_out(label)

    def clear(self) -> None:
        """Forget the words."""
        self.words.clear()
        self.words.show_letters(shown=False)

    def _try(self) -> None:
        if self.words.value() and self.button.isEnabled():
            self.wanted.emit(self.words.value())

    def _turn(self) -> None:
        shown = self.words.echoMode() == self.words.EchoMode.Normal
        self.words.show_letters(shown=not shown)
        self._show.setText(self.tr("Show") if shown else self.tr("Hide"))

    def _lay_out(self, label: PlainLabel) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.grid())
        lines.addWidget(
            Muted(
                self.tr(
                    "Once a month, see that the paper in your drawer really opens your vault: the last "
                    "backup is restored with it beside the vault, counted, and cleared away."
                )
            )
        )
        lines.addWidget(label)
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addWidget(self._show)
        row.addWidget(self.button)
        lines.addLayout(row)
