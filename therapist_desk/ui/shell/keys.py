"""Whose a key is when two could take it: the window's, a button's of the page, a text field's."""

from collections.abc import Callable, Iterable
from typing import cast

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

_GIVEN_UP = "window_key"
"""The property of a button that says which of its keys the window took over."""


class WindowKeys(QObject):
    """Gives the window its keys, wherever the cursor is.

    A button of a page that has one of them gives it up, for a key with two owners does nothing in
    Qt; the action presses that button (``claimant``). A text field is not asked: line edits on
    Linux take Ctrl+E to the end of the line. Only Ctrl+Z stays theirs, as long as they have
    something to take back.
    """

    def __init__(
        self, actions: Iterable[QAction], page: Callable[[], QWidget], parent: QObject
    ) -> None:
        """Take the keys of ``actions``; ``page`` tells which page is shown."""
        super().__init__(parent)
        self._page = page
        self._ours = {key.toString() for action in actions for key in action.shortcuts()}
        self._undo = QKeySequence(QKeySequence.StandardKey.Undo).toString()
        application = cast("QApplication", QApplication.instance())
        application.focusChanged.connect(self._follow)

    def take_over(self) -> None:
        """Let the buttons of the page shown give up the keys of the window."""
        for button in self._page().findChildren(QAbstractButton):
            key = button.shortcut().toString()
            if key in self._ours:
                button.setShortcut(QKeySequence())
                button.setProperty(_GIVEN_UP, key)

    def claimant(self, key: QKeySequence) -> QAbstractButton | None:
        """Return the button seen on the page that gave up ``key`` and can be pressed."""
        for button in self._page().findChildren(QAbstractButton):
            named = not key.isEmpty() and button.property(_GIVEN_UP) == key.toString()
            if named and button.isVisible() and button.isEnabled():
                return button
        return None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at a key before anyone takes it: a button may have been made since the last one."""
        if event.type() is not QEvent.Type.ShortcutOverride:
            return False
        key = QKeySequence(cast("QKeyEvent", event).keyCombination()).toString()
        if key not in self._ours or (key == self._undo and _has_undo(watched)):
            return False
        self.take_over()
        event.ignore()
        return True

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if new is not None:
            new.installEventFilter(self)


def _has_undo(widget: QObject) -> bool:
    if isinstance(widget, QLineEdit):
        return widget.isUndoAvailable()
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return widget.document().isUndoAvailable() and not widget.isReadOnly()
    return False
