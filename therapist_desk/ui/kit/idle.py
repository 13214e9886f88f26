"""Notices that nobody is at the desk any more, or that the computer was asleep.

It goes on under an open dialog: Qt's timers fire there too.

Keys, mouse and touch reach a window first, what an input method wrote only the widget with the
focus, so both are looked at. An open list or menu is a window too, which takes the focus on some
systems only, so it is asked for. A filter on the whole application would see them too, at the price
of running Python for every event of every object.
"""

import time
from collections.abc import Callable
from datetime import timedelta
from math import ceil
from typing import cast

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from therapist_desk.domain.clock import Clock, SystemClock

_BEAT_MS = 1000
_ASLEEP = timedelta(seconds=30)
_AT_WORK = 10
"""A beat comes this late after sleep, or after work that took more than a tenth of the time."""

_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    }
)


class IdleWatch(QObject):
    """Counts from the last sign of life in any window of the application."""

    idle = Signal()
    """Nobody was there for as long as was set; said again each time that passes once more."""

    slept = Signal()
    """The computer was asleep, or the desk was halted."""

    seconds_left = Signal(int)
    """Whole seconds until ``idle``, every second."""

    def __init__(
        self,
        parent: QObject | None = None,
        clock: Clock | None = None,
        seconds: Callable[[], float] = time.monotonic,
        worked: Callable[[], float] = time.thread_time,
    ) -> None:
        super().__init__(parent)
        self._clock, self._seconds, self._worked = clock or SystemClock(), seconds, worked
        self._limit = 0.0
        self._touched = seconds()
        self._beat_at, self._worked_at = self._clock.now(), worked()
        self._timer = QTimer(self, interval=_BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def watch(self, minutes: float) -> None:
        """Begin to watch, or go on with another number of ``minutes``; 0 tells of sleep only."""
        self._limit = minutes * 60
        if self._timer.isActive():
            return
        self._touched, self._beat_at = self._seconds(), self._clock.now()
        self._worked_at = self._worked()
        self._follow_focus()
        self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        application = cast("QApplication", QApplication.instance())
        application.focusWindowChanged.disconnect(self._follow_window)
        application.focusChanged.disconnect(self._follow_widget)

    def _follow_focus(self) -> None:
        application = cast("QApplication", QApplication.instance())
        application.focusWindowChanged.connect(self._follow_window)
        application.focusChanged.connect(self._follow_widget)
        self._follow_window(QGuiApplication.focusWindow())
        self._follow_widget(None, QApplication.focusWidget())

    def _follow_window(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # a second time changes nothing

    def _follow_popup(self) -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            self._follow_window(popup.window().windowHandle())

    def _follow_widget(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if new is not None:
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() in _LIFE:
            self._touched = self._seconds()
        return False

    def _beat(self) -> None:
        self._follow_popup()
        now, worked = self._clock.now(), self._worked()
        since, self._beat_at = now - self._beat_at, now
        busy, self._worked_at = timedelta(seconds=worked - self._worked_at), worked
        left = self._limit - (self._seconds() - self._touched)
        if since > _ASLEEP and busy * _AT_WORK < since:
            self.slept.emit()
        elif self._limit and left <= 0:
            self._touched = self._seconds()
            self.idle.emit()
        elif self._limit:
            self.seconds_left.emit(ceil(left))
