"""Whose a key is when two could take it: the window's, a button's of the page, a text field's."""

from collections.abc import Collection
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


def take_over(actions: Collection[QAction], root: QWidget) -> None:
    """Let ``actions`` have the keys that buttons in ``root`` have too.

    A key with two owners does nothing in Qt. The action presses the button instead while it is
    seen (``claimant``).
    """
    ours = {key.toString() for action in actions for key in action.shortcuts()}
    for button in root.findChildren(QAbstractButton):
        key = button.shortcut().toString()
        if key in ours:
            button.setShortcut(QKeySequence())
            button.setProperty(_GIVEN_UP, key)


def claimant(key: QKeySequence, page: QWidget) -> QAbstractButton | None:
    """Return the button seen on ``page`` that gave up ``key`` and can be pressed."""
    for button in page.findChildren(QAbstractButton):
        named = button.property(_GIVEN_UP) == key.toString()
        if named and button.isVisible() and button.isEnabled():
            return button
    return None


class FirstClaim(QObject):
    """Gives the window its keys before a text field takes them.

    Line edits on Linux take Ctrl+E to the end of the line. Only Ctrl+Z stays theirs, as
    long as they have something to take back.
    """

    def __init__(self, actions: Collection[QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._ours = {key.toString() for action in actions for key in action.shortcuts()}
        self._undo = QKeySequence(QKeySequence.StandardKey.Undo).toString()
        application = cast("QApplication", QApplication.instance())
        application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.ShortcutOverride:
            return False
        key = QKeySequence(cast("QKeyEvent", event).keyCombination()).toString()
        if key not in self._ours or (key == self._undo and _has_undo(watched)):
            return False
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
