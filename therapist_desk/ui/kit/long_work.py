"""One long piece of work at a time beside the window, with progress and a way to stop it."""

import threading
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from therapist_desk.domain.errors import Cancelled
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.beside import Beside, Failed
from therapist_desk.ui.kit.labels import ElidedLabel
from therapist_desk.ui.kit.tasks import Tasks

T = TypeVar("T")
Told = Callable[[int, int], None]
"""Hears how much is done, of how much; raises Cancelled once the work is to stop."""


class LongWork(QObject):
    """Has threads of its own and breaks off when the vault is closed, so that locking never waits."""

    began = Signal(str)
    """The words for what is being done."""

    progressed = Signal(float)
    """How much of it is done, 0 to 1."""

    ended = Signal()

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self.is_busy = False
        self._is_dropped = False
        self._stop = threading.Event()
        self._beside = Beside(self)
        self._beside.failed.connect(tasks.failed)
        tasks.closing.connect(self._drop)

    def run(
        self,
        words: str,
        job: Callable[[Told], T],
        then: Callable[[T], None],
        failed: Failed,
    ) -> bool:
        """Begin ``job`` unless another one is under way; ``failed`` hears of Cancelled as well."""
        if self.is_busy or self._is_dropped:
            return False
        self.is_busy, self._stop = True, threading.Event()
        told = self._teller(self._stop)

        def ended(answer: "tuple[T | None, Cancelled | None]") -> None:
            self._end()
            result, stopped = answer
            if stopped is not None:
                failed(stopped)
            else:
                then(result)  # type: ignore[arg-type]

        def broke(trouble: Exception) -> None:
            self._end()
            failed(trouble)

        self.began.emit(words)
        self._beside.work(self, lambda: _answered(job, told), ended, broke)
        return True

    def stop(self) -> None:
        """Break off what is under way."""
        self._stop.set()

    def _drop(self) -> None:
        self._is_dropped = True
        self.stop()

    def _teller(self, stop: threading.Event) -> Told:
        last: list[int] = []

        def told(done: int, whole: int) -> None:
            if stop.is_set():
                raise Cancelled
            now = done * 100 // max(whole, 1)
            if [now] != last:
                last[:] = [now]
                self._beside.post(lambda: self.progressed.emit(now / 100))

        return told

    def _end(self) -> None:
        self.is_busy = False
        self.ended.emit()


class WorkBar(QWidget):
    """Words, a bar and a button that stops it, seen while something is under way."""

    def __init__(self, work: LongWork) -> None:
        super().__init__()
        self._words = ElidedLabel()
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel = buttons.quiet(self.tr("Cancel"), work.stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.grid())
        row.addWidget(self._words, 2)
        row.addWidget(self.bar, 3)
        row.addWidget(self.cancel)
        work.began.connect(self._begin)
        work.progressed.connect(lambda share: self.bar.setValue(int(share * 100)))
        work.ended.connect(self.hide)
        self.hide()

    def _begin(self, words: str) -> None:
        self._words.setText(words)
        self.bar.setValue(0)
        self.show()


def _answered(job: Callable[[Told], T], told: Told) -> "tuple[T | None, Cancelled | None]":
    """Run ``job``; a stop is an answer too, which `Beside` would keep to itself."""
    try:
        return job(told), None
    except Cancelled as stopped:
        return None, stopped
