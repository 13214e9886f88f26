"""One step of an ending: what it is, how it stands, what can be done about it, and its tick."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.fields import CheckField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Heading, Muted, Picture

Deed = tuple[str, str, Callable[[], object]]
"""The words of a button, its icon, and what it does."""


class StepRow(QFrame):
    """Shows one step; ``ticked`` tells that somebody said it is done, or is not."""

    ticked = Signal(bool)

    def __init__(
        self, title: str, tick: str, deeds: Sequence[Deed] = (), more: QWidget | None = None
    ) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.setAccessibleName(title)
        self._picture = Picture("clock", "muted")
        self.about = Muted("")
        self.tick = CheckField(tick)
        self.tick.edited.connect(lambda: self.ticked.emit(self.tick.value()))
        head = QHBoxLayout()
        head.setSpacing(theme.grid(1))
        head.addWidget(self._picture)
        head.addWidget(Heading(title, 3), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.grid(2), theme.grid(1.5), theme.grid(2), theme.grid(1.5))
        column.setSpacing(theme.grid(1))
        column.addLayout(head)
        column.addWidget(self.about)
        if more is not None:
            column.addWidget(more)
        bar = Bar()
        for words, icon, deed in deeds:
            bar.addWidget(buttons.quiet(words, deed, icon))
        bar.addWidget(self.tick)
        column.addLayout(bar)

    def show_state(self, about: str, *, done: bool, said: bool, can_tick: bool = True) -> None:
        """Show how the step stands; ``said`` when somebody ticked it, not only the record."""
        self.about.setText(about)
        self._picture.show_icon("ok" if done else "clock", "good" if done else "muted")
        self.tick.blockSignals(True)
        self.tick.set_value(said)
        self.tick.blockSignals(False)
        self.tick.setVisible(can_tick)
