"""Buttons that hold a menu: three dots for what is done seldom, words for a choice of beginnings."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QWidget

from therapist_desk.ui.kit import buttons, icons
from therapist_desk.ui.kit.labels import plain_tooltip

Choice = tuple[str, str, Callable[[], object]]
"""Words, the name of an icon or "", and what happens."""
Choices = Callable[[], Sequence[Choice]]


def more_button(name: str, choices: Choices) -> QToolButton:
    """Return the button; ``choices`` are asked for each time it is pressed."""
    button = buttons.icon_button("more", name, lambda: _open_below(button, name, choices))
    return button


def menu_button(words: str, name: str, choices: Choices, icon: str = "") -> QPushButton:
    """Return an outlined button with ``words``; ``name`` says in full what its menu is for."""
    button = buttons.quiet(words, lambda: _open_below(button, name, choices), icon)
    button.setToolTip(plain_tooltip(name))
    button.setAccessibleDescription(name)
    return button


def _open_below(button: QWidget, name: str, choices: Choices) -> None:
    menu = QMenu(button)
    menu.setAccessibleName(name)
    for words, icon, act in choices():
        action = menu.addAction(icons.icon(icon), words) if icon else menu.addAction(words)
        action.triggered.connect(lambda _=False, act=act: act())
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
