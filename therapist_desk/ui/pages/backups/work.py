"""Backups under way: one at a time, beside the window, with progress and a way to stop."""

import threading
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from therapist_desk.domain.clock import Clock
from therapist_desk.domain.errors import Cancelled
from therapist_desk.domain.topics import Topic
from therapist_desk.services import backups
from therapist_desk.services.backups import Made, Standing, Step, Told
from therapist_desk.services.vaults import OpenVault
from therapist_desk.ui.kit import when
from therapist_desk.ui.kit.beside import Beside, Failed
from therapist_desk.ui.kit.tasks import Tasks

T = TypeVar("T")
QUIET_SECONDS = 60
"""Without a key or a click for so long, nobody minds a computer that is busy for a moment."""
NOT_AGAIN_MS = 30 * 60 * 1000
"""After a try by itself that failed (a drive not there), the next one comes not before this."""


class BackingUp(QObject):
    """Found by pages as a child of their Tasks; has threads of its own, so that locking never waits."""

    began = Signal()
    progressed = Signal(object, float)
    """The Step under way and how much of it is done, 0 to 1."""

    ended = Signal()
    stood = Signal(object)
    """The Standing of the vault, whenever it may have changed."""

    aged = Signal(str)
    """The age of the last backup, in words."""

    def __init__(self, vault: OpenVault, tasks: Tasks, clock: Clock) -> None:
        super().__init__(tasks)
        self.vault, self._tasks, self._clock = vault, tasks, clock
        self.standing: Standing | None = None
        self.is_busy = False
        self._is_dropped = False
        self._stop = threading.Event()
        self._beside = Beside(self)
        self._beside.failed.connect(tasks.failed)
        self._quiet, self._left_before = 0, 0
        self._pause = QTimer(self, singleShot=True, interval=NOT_AGAIN_MS)
        tasks.changed.connect(lambda _: self.ask())
        self.ask()

    @staticmethod
    def of(tasks: Tasks) -> "BackingUp | None":
        """Return the one of these tasks; None where no vault lies in a folder."""
        return tasks.findChild(BackingUp)

    def ask(self) -> None:
        """Ask how the vault stands with backups."""
        if self._is_dropped:
            return
        self._tasks.ask(self, backups.standing, self._show)

    @property
    def is_due(self) -> bool:
        """Whether a backup is to be made at the next quiet moment; never of invented clients."""
        return (
            not self.vault.rehearsal
            and not self._is_dropped  # Qt asks once more whether the window may close
            and self.standing is not None
            and self.standing.is_due(self._clock.now())
        )

    def run(self, job: Callable[[Told], T], then: Callable[[T], None], failed: Failed) -> bool:
        """Begin ``job`` unless another one is under way; what it hears of progress is shown."""
        if self.is_busy or self._is_dropped:
            return False
        self.is_busy = True
        self._stop = threading.Event()
        told = self._teller(self._stop)

        def done(answer: T) -> None:
            self._end()
            then(answer)

        def stopped(trouble: Exception) -> None:
            self._end()
            failed(trouble)

        self.began.emit()
        self._beside.work(self, lambda: _answered(job, told), _sorted(done, stopped), stopped)
        return True

    def make(self, then: Callable[[Made], None], failed: Failed) -> bool:
        """Begin a backup in the folder that is set for them."""
        vault, clock = self.vault, self._clock

        def job(told: Told) -> Made:
            folder = vault.desk.ask(lambda reader: backups.folder_of(reader, vault.folder)).result()
            return backups.make(vault, folder, clock, told)

        return self.run(job, then, failed)

    def hear_of_quiet(self, seconds_left: int) -> None:
        """Count how long nobody touched anything, and use the time."""
        self._quiet = self._quiet + 1 if seconds_left < self._left_before else 0
        self._left_before = seconds_left
        if self._quiet >= QUIET_SECONDS and self.is_due and not self._pause.isActive():
            self._quiet = 0
            self._pause.start()
            self.make(lambda _: None, lambda _: None)  # the card on Today tells of one overdue

    def stop(self) -> None:
        """Break off what is under way; it leaves nothing behind."""
        self._stop.set()

    def drop(self) -> None:
        """Break off for good: the vault is being locked, and waits for nothing."""
        self._is_dropped = True
        self.stop()

    def _teller(self, stop: threading.Event) -> Told:
        last: list[tuple[Step, int]] = []

        def told(step: Step, share: float) -> None:
            if stop.is_set():
                raise Cancelled
            now = (step, int(share * 100))
            if [now] != last:
                last[:] = [now]
                self._beside.post(lambda: self.progressed.emit(step, share))

        return told

    def _end(self) -> None:
        self.is_busy = False
        self.ended.emit()
        if not self._is_dropped:
            self._tasks.changed.emit(frozenset({Topic.SETTING}))

    def _show(self, standing: Standing) -> None:
        self.standing = standing
        self.stood.emit(standing)
        self.aged.emit(self._age(standing))

    def _age(self, standing: Standing) -> str:
        if standing.last is None:
            return self.tr("No backup yet")
        zone = when.local_zone()
        made, now = (when.wall_clock(at, zone) for at in (standing.last, self._clock.now()))
        return self.tr("Backup: {day}").format(day=when.day(made.date(), now.date()))


def _answered(job: Callable[[Told], T], told: Told) -> "T | Cancelled":
    """Run ``job``; a stop is an answer too, which `Beside` would keep to itself."""
    try:
        return job(told)
    except Cancelled as stopped:
        return stopped


def _sorted(
    done: Callable[[T], None], stopped: Callable[[Exception], None]
) -> Callable[["T | Cancelled"], None]:
    def sort(answer: "T | Cancelled") -> None:
        if isinstance(answer, Cancelled):
            stopped(answer)
        else:
            done(answer)

    return sort
