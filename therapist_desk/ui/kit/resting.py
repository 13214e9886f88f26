"""The focus of controls that rest while something is under way.

Of a control that is disabled Qt hands the focus on to whatever comes next, often the rail: a key
pressed meanwhile would leave the page.
"""

import shiboken6
from PySide6.QtWidgets import QWidget


def put_by(page: QWidget) -> QWidget | None:
    """Take the focus from what has it on ``page``, and return that; None when it is elsewhere.

    The window is asked, not the application: while a dialog closes no widget of that has it.
    """
    focused = page.window().focusWidget()
    if not page.isAncestorOf(focused):
        return None
    focused.clearFocus()
    return focused


def give_back(focused: QWidget | None) -> None:
    """Give the focus back, unless it went elsewhere meanwhile or there is nothing to give it to."""
    if focused is None or not shiboken6.isValid(focused):
        return
    if focused.isVisible() and focused.window().focusWidget() is None:
        focused.setFocus()
