"""One part of what is looked at before a session: a card, and a tick that takes it into the note."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.fields import CheckField
from therapist_desk.ui.kit.growing import reading
from therapist_desk.ui.kit.labels import Heading, Muted


class PartCard(QFrame):
    """A titled surface; the tick is there only while there is something to take."""

    edited = Signal()

    def __init__(self, title: str, *, ticked: bool) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.setAccessibleName(title)
        self._usual = ticked
        self.tick = CheckField(self.tr("Into the note"))
        self.tick.setAccessibleName(self.tr("{part}: into the note").format(part=title))
        self.tick.set_value(ticked)
        self.tick.edited.connect(self.edited)
        head = QHBoxLayout()
        head.setContentsMargins(theme.grid(1.5), 0, theme.grid(1.5), 0)
        head.addWidget(Heading(title, 2), 1)
        head.addWidget(self.tick)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(6), theme.grid(2), theme.px(6), theme.grid(1))
        column.setSpacing(theme.grid(0.5))
        column.addLayout(head)
        column.addLayout(self._lines)

    @property
    def is_taken(self) -> bool:
        """Whether it goes into the note."""
        return self.tick.value() and not self.tick.isHidden()

    def begin_anew(self) -> None:
        """Tick what is usually taken; another client is shown."""
        self.tick.set_value(self._usual)

    def show_lines(self, lines: Sequence[QWidget], *, can_be_taken: bool) -> None:
        """Show these lines instead of the ones before."""
        empty(self._lines)
        for line in lines:
            self._lines.addWidget(line)
        self.tick.setVisible(can_be_taken)


def text_line(text: str, name: str) -> QWidget:
    """Return words that may take many lines and can be copied; ``name`` says what they are."""
    label = reading(text, name)
    label.setContentsMargins(theme.grid(1.5), theme.px(4), theme.grid(1.5), theme.px(4))
    return label


def quiet_line(text: str) -> QWidget:
    """Return words that say that nothing is there, or where something is from."""
    label = Muted(text)
    label.setContentsMargins(theme.grid(1.5), theme.px(2), theme.grid(1.5), theme.px(6))
    return label
