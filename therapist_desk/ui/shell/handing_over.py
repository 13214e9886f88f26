"""The window handed to a client: one widget alone in it, full screen, until it is given back.

Everything of the record is taken out of sight before: pages, menus and the keys of the window. Of other
programs the desk can say nothing; the window comes back to the front when it loses it.
"""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.shell.window import DeskWindow

_BACK_AFTER_MS = 150
_GOES_AWAY = (QEvent.Type.WindowDeactivate, QEvent.Type.WindowStateChange)


class HandingOver(QObject):
    """Shows what ``tasks.alone_wanted`` brings, alone; its ``left`` signal gives the window back."""

    def __init__(self, window: DeskWindow, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._alone: QWidget | None = None
        tasks.alone_wanted.connect(self._begin)

    @property
    def is_on(self) -> bool:
        """Whether the window is in the hands of a client."""
        return self._alone is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _GOES_AWAY and self.is_on:
            QTimer.singleShot(_BACK_AFTER_MS, self, self._come_back)
        return super().eventFilter(watched, event)

    def _begin(self, alone: QWidget) -> None:
        if self.is_on:
            return
        self._close_what_lies_over()
        self._alone = alone
        alone.left.connect(self._end)  # type: ignore[attr-defined]  # what asks to stand alone has it
        self._window.lay_over(alone, self._may_close)
        self._window.installEventFilter(self)

    def _end(self, _: object) -> None:
        self._window.removeEventFilter(self)
        self._alone = None
        self._window.lift()

    def _may_close(self) -> bool:
        if self._alone is not None:
            self._alone.ask_passphrase()  # type: ignore[attr-defined]
        return False

    def _come_back(self) -> None:
        if not self.is_on:
            return
        if self._window.isMinimized():  # by the desktop's own menu or key
            self._window.showFullScreen()
        if QApplication.activeWindow() is None:
            self._window.raise_()
            self._window.activateWindow()

    def _close_what_lies_over(self) -> None:
        """Close menus, tooltips and windows of our own that could still show something."""
        for other in QApplication.topLevelWidgets():
            if other is not self._window and other.isVisible():
                other.close()
