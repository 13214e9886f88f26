"""The question a change to a repeating meeting needs: this one, this and later, or all to come."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from therapist_desk.domain.meetings import Reach
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.announce import announce
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import PlainLabel


class ReachBar(QFrame):
    """Hidden until it asks; Escape and *Leave it* change nothing."""

    def __init__(self, left: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("surface", "info")
        self._left = left
        self._chosen: Callable[[Reach], object] | None = None
        self._words = PlainLabel(wraps=True)
        self.only = buttons.quiet(self.tr("Only this one"), lambda: self._answer(Reach.ONLY))
        self.following = buttons.quiet(
            self.tr("This and later ones"), lambda: self._answer(Reach.FOLLOWING)
        )
        self.all = buttons.quiet(self.tr("All to come"), lambda: self._answer(Reach.ALL))
        row = Bar()
        for button in (self.only, self.following, self.all):
            row.addWidget(button)
        row.addWidget(buttons.plain(self.tr("Leave it"), self.leave))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(14), theme.px(8), theme.px(14), theme.px(8))
        column.setSpacing(theme.px(6))
        column.addWidget(self._words)
        column.addLayout(row)
        self.hide()

    def ask(self, words: str, chosen: Callable[[Reach], object], *, only_too: bool = True) -> None:
        """Ask, and call ``chosen`` with the answer; ``only_too`` offers the single one."""
        self._chosen = chosen
        self._words.setText(words)
        self.setAccessibleName(words)
        self.only.setVisible(only_too)
        self.show()
        announce(self, words)
        (self.only if only_too else self.following).setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Change nothing."""
        self._chosen = None
        self.hide()
        self._left()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _answer(self, reach: Reach) -> None:
        chosen, self._chosen = self._chosen, None
        self.hide()
        if chosen is not None:
            chosen(reach)
        self._left()
