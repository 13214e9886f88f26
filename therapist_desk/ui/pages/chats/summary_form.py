"""A summary of some messages, in the therapist's own words, for the contact log."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.fields import LongTextField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Muted


class SummaryForm(QFrame):
    """Hidden until it is begun for some messages; ``kept`` carries the text."""

    kept = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.messages: list[int] = []
        self.setProperty("surface", "card")
        self._about = Muted("")
        self.text = LongTextField(self.tr("What it was about, in a few words"), rows=3)
        self.text.setAccessibleName(self.tr("Summary"))
        row = Bar()
        row.end_from_here()
        row.addWidget(buttons.quiet(self.tr("Cancel"), self.close_form))
        row.addWidget(buttons.primary(self.tr("Keep the summary"), self._keep, "save"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.grid(1.5)] * 4)
        column.addWidget(self._about)
        column.addWidget(self.text)
        column.addLayout(row)
        self.hide()

    @property
    def has_words(self) -> bool:
        """Whether something was typed that is not kept yet."""
        return not self.isHidden() and bool(self.text.value().strip())

    def begin(self, messages: Sequence[int]) -> None:
        """Begin one for these messages, or go on with the one begun."""
        self.messages = list(messages)
        self._about.setText(
            self.tr("A summary of %n message(s), for the contact log", "", len(messages))
        )
        self.show()
        self.text.setFocus()

    def close_form(self) -> None:
        """Put it away."""
        self.text.set_value("")
        self.messages = []
        self.hide()

    def _keep(self) -> None:
        self.kept.emit(self.text.value())
