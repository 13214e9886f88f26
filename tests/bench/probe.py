"""What every measured window shares: the first paint, the memory, and one line of JSON at the end."""

import json
import resource
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

SETTLED = 1_500
"""Milliseconds after which memory is read."""


class FirstPaint(QObject):
    """Says once that a widget, and all that lies on it, was painted.

    It watches this one widget: a filter on the whole application makes PySide find a Python type
    for whatever gets an event, Qt's private classes included, and that takes longer than painting.
    """

    done = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self.done.emit)
        return False


class Watchdog(QObject):
    """Records the longest time the GUI thread did not come round to a timer of 1 ms."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(1)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000 - 1)
        self._last = now


def resident_megabytes() -> float:
    """Return what this process holds in memory now; at its most where the system does not say."""
    statm = Path("/proc/self/statm")
    if statm.exists():
        return int(statm.read_text().split()[1]) * resource.getpagesize() / 2**20
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**10


def tell(**figures: object) -> None:
    """Print the figures of this run for the bench that started it."""
    sys.stdout.write(json.dumps(figures) + "\n")
    sys.stdout.flush()


def tell_first_paint(application: QApplication, window: QWidget) -> None:
    """Print when ``window`` was first painted and, later, the memory; then end the application."""
    figures: dict[str, float] = {}
    first = FirstPaint(window)
    first.done.connect(lambda: figures.update(painted=time.time()))
    first.done.connect(lambda: QTimer.singleShot(SETTLED, finish))

    def finish() -> None:
        tell(**figures, megabytes=resident_megabytes())
        application.quit()
