"""One key that works even while a dialog is open, where the window's own keys do not.

It looks only at what reaches the window that has the focus. There an action with the same key has
been asked already, so with no dialog open this never sees it.
"""

from typing import cast

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow

KEYS = "Ctrl+Shift+L"
"""Free on every keyboard: with Ctrl+Alt, many write a letter (AltGr), and desktops take some."""


class PanicKey(QObject):
    """Follows the focus from window to window, over dialogs and open menus."""

    pressed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = cast("QGuiApplication", QGuiApplication.instance())
        application.focusWindowChanged.connect(self._follow)
        self._follow(QGuiApplication.focusWindow())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() is not QEvent.Type.KeyPress:
            return False
        if QKeySequence(cast("QKeyEvent", event).keyCombination()).toString() != KEYS:
            return False
        self.pressed.emit()
        return True

    def _follow(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # a second time changes nothing
