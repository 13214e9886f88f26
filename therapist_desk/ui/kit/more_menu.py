"""A button with three dots that holds what is done seldom."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QToolButton

from therapist_desk.ui.kit import buttons, icons

Choice = tuple[str, str, Callable[[], object]]
"""Words, the name of an icon or "", and what happens."""


def more_button(name: str, choices: Callable[[], Sequence[Choice]]) -> QToolButton:
    """Return the button; ``choices`` are asked for each time it is pressed."""

    def show() -> None:
        menu = QMenu(button)
        menu.setAccessibleName(name)
        for words, icon, act in choices():
            action = menu.addAction(icons.icon(icon), words) if icon else menu.addAction(words)
            action.triggered.connect(lambda _=False, act=act: act())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    button = buttons.icon_button("more", name, show)
    return button
