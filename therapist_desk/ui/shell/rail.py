"""The rail: the views of the desk, one under the other, with the bin, settings and the lock below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout

from therapist_desk.ui.kit import buttons, icons, theme
from therapist_desk.ui.kit.labels import plain_tooltip
from therapist_desk.ui.kit.places import View

WIDTH = 168
NARROW = 900
"""In a window under this width (at 100 %) the rail shows icons alone."""


class Rail(QFrame):
    """Says which view is wanted; ``show_view`` marks the one that is shown."""

    wanted = Signal(object)
    lock_wanted = Signal()

    def __init__(
        self, upper: Sequence[tuple[View, str, str]], lower: Sequence[tuple[View, str, str]]
    ) -> None:
        """Take (view, icon, words) for the upper and the lower part."""
        super().__init__()
        self.setProperty("surface", "rail")
        self.setAccessibleName(self.tr("Views"))
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[View, QToolButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.grid(), theme.grid(1.5), theme.grid(), theme.grid(1.5))
        column.setSpacing(theme.px(4))
        self._column = column
        for view, icon, words in upper:
            column.addWidget(self._view_button(view, icon, words))
        column.addStretch(1)
        for view, icon, words in lower:
            column.addWidget(self._view_button(view, icon, words))
        lock = _button("lock", self.tr("Lock now"))
        lock.clicked.connect(lambda: self.lock_wanted.emit())
        column.addWidget(lock)
        self.fit(theme.px(NARROW))

    def show_view(self, view: View) -> None:
        """Mark the view that is shown; none if it has no button."""
        self._group.setExclusive(False)
        for each, button in self._buttons.items():
            button.setChecked(each is view)
        self._group.setExclusive(True)

    def fit(self, room: int) -> None:
        """Show icons with their words as tooltips where a window ``room`` wide needs its width."""
        narrow = room < theme.px(NARROW)
        styles = Qt.ToolButtonStyle
        for button in self.findChildren(QToolButton):
            style = styles.ToolButtonIconOnly if narrow else styles.ToolButtonTextBesideIcon
            button.setToolButtonStyle(style)
            button.setToolTip(plain_tooltip(button.text()) if narrow else "")
            button.setProperty("narrow", narrow)
            theme.polish(button)
        self.setMinimumWidth(0 if narrow else theme.px(WIDTH))  # wider where words are longer

    def _view_button(self, view: View, icon: str, words: str) -> QToolButton:
        button = _button(icon, words)
        button.setCheckable(True)
        button.clicked.connect(lambda: self.wanted.emit(view))
        self._group.addButton(button)
        self._buttons[view] = button
        return button


def _button(icon: str, words: str) -> QToolButton:
    button = buttons.ToolButton()
    button.setProperty("look", "rail")
    button.setText(words)
    button.setAccessibleName(words)
    button.setIcon(icons.icon(icon, "text"))
    button.setIconSize(theme.icon_size())
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setSizePolicy(button.sizePolicy().Policy.Expanding, button.sizePolicy().verticalPolicy())
    return button
