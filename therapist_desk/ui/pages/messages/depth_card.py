"""When it goes deep: what shows it, and a call, a longer session or the safety plan at hand."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from therapist_desk.domain.depth import Depth, Instead, Sign
from therapist_desk.ui.kit import buttons, tab_order, theme
from therapist_desk.ui.kit.announce import announce
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.labels import Heading, Muted, Picture


class DepthCard(QFrame):
    """Hidden while a message is enough; ``wanted`` carries the Instead that was pressed."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._shown = Depth((), ())
        self._title = Heading(self.tr("Perhaps not in writing"), 2)
        self._why = Muted("")
        self._ways = QVBoxLayout()
        self._first_stop = tab_order.mark(self)
        head = QHBoxLayout()
        head.setSpacing(theme.px(10))
        head.addWidget(Picture("info", "accent_strong", 24))
        head.addWidget(self._title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.grid(2)] * 4)
        column.setSpacing(theme.px(6))
        column.addLayout(head)
        column.addWidget(self._why)
        column.addLayout(self._ways)
        self.hide()

    def show_depth(self, depth: Depth) -> None:
        """Show what is suggested; nothing moves while that stays the same."""
        if depth == self._shown:
            return
        new = set(depth.signs) - set(self._shown.signs)
        self._shown = depth
        self._why.setText(" ".join(self._signs()[sign] for sign in depth.signs))
        empty(self._ways)
        last = self._first_stop
        for each in depth.instead:
            button = buttons.plain(self._names()[each], partial(self.wanted.emit, each))
            button.setAccessibleDescription(self._why.text())
            self._ways.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            tab_order.after(last, button)
            last = button
        self.setVisible(bool(depth.signs))
        self.setAccessibleName(f"{self._title.text()}. {self._why.text()}")
        if new:
            announce(self, self.accessibleName(), urgent=Sign.RISK in new)

    @property
    def shown(self) -> Depth:
        """What is shown."""
        return self._shown

    def _signs(self) -> dict[Sign, str]:
        return {
            Sign.RISK: self.tr("Someone may be in danger: speak with each other."),
            Sign.EXCHANGE: self.tr("Much has gone to and fro within a day."),
            Sign.LENGTH: self.tr("This is long for a message."),
            Sign.WEEK: self.tr("This week's agreed number of messages has been reached."),
        }

    def _names(self) -> dict[Instead, str]:
        return {
            Instead.SAFETY_PLAN: self.tr("Open the safety plan"),
            Instead.CALL: self.tr("Show the number to call"),
            Instead.LONGER_SESSION: self.tr("Plan a longer session"),
        }
