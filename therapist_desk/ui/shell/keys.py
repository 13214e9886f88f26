"""Whose a key is when the window and the text field with the cursor could both take it."""

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget


class WindowKeys(QObject):
    """Gives the window its keys, wherever the cursor is.

    A text field is not asked: line edits on Linux take Ctrl+E to the end of the line. Only Ctrl+Z
    stays theirs, as long as they have something to take back.
    """

    def __init__(self, actions: Iterable[QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._ours = {key.toString() for action in actions for key in action.shortcuts()}
        self._undo = QKeySequence(QKeySequence.StandardKey.Undo).toString()
        application = cast("QApplication", QApplication.instance())
        application.focusChanged.connect(self._follow)
        self._follow(None, QApplication.focusWidget())

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
