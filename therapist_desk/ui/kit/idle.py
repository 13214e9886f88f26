"""Notices that nobody is at the desk any more, or that the computer was asleep.

It goes on under an open dialog: Qt's timers fire there too.
"""

import time
from collections.abc import Callable
from datetime import timedelta
from math import ceil

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

from therapist_desk.domain.clock import Clock

MINUTES = 5
_BEAT_MS = 1000
_ASLEEP = timedelta(seconds=30)
"""A beat that comes this late was no busy moment: nothing ran meanwhile."""

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
    """Watches ``app`` from `start` to `stop`; each of its signals comes at most once between."""

    idle = Signal()
    slept = Signal()
    left = Signal(int)
    """Whole seconds until ``idle``, every second."""

    def __init__(
        self,
        app: QCoreApplication,
        clock: Clock,
        minutes: float = MINUTES,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(app)
        self._app, self._clock, self._seconds = app, clock, seconds
        self._limit = minutes * 60
        self._touched = seconds()
        self._beat_at = clock.now()
        self._timer = QTimer(self, interval=_BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin anew."""
        self._touched, self._beat_at = self._seconds(), self._clock.now()
        self._app.installEventFilter(self)
        self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        self._app.removeEventFilter(self)

    def set_minutes(self, minutes: float) -> None:
        """Change how long nobody may be there."""
        self._limit = minutes * 60

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() in _LIFE:
            self._touched = self._seconds()
        return False

    def _beat(self) -> None:
        now = self._clock.now()
        since, self._beat_at = now - self._beat_at, now
        left = self._limit - (self._seconds() - self._touched)
        if since > _ASLEEP:
            self.stop()
            self.slept.emit()
        elif left <= 0:
            self.stop()
            self.idle.emit()
        else:
            self.left.emit(ceil(left))
