"""Autosave: what was typed is in the vault within two seconds, and stays on screen if it can't be."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from therapist_desk.domain.errors import VaultLocked
from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit.tasks import Tasks

T = TypeVar("T")

PAUSE_MS = 700
"""A save follows this long after the last key …"""
LONGEST_MS = 1500
"""… and at the latest this long after the first key not saved yet."""
RETRY_MS = 5000


class Autosave(QObject):
    """Saves through ``verb()`` after typing pauses; ``verb`` returns what to run on the vault.

    One save at a time: what is typed during one is saved by the next. A save that fails is tried
    again until it goes through.
    """

    saved = Signal(object)
    """What the verb returned, after it was committed."""

    failed = Signal(object)
    """Why the last save did not go through; the text is still unsaved and will be tried again."""

    def __init__(
        self, tasks: Tasks, verb: Callable[[], Callable[[Writer], T]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._verb = verb
        self.is_dirty = False
        self.is_saving = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._latest = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        for timer in (self._pause, self._latest, self._retry):
            timer.timeout.connect(self.save_now)

    def typed(self) -> None:
        """Something changed."""
        self.is_dirty = True
        self._pause.start()
        if not self._latest.isActive():
            self._latest.start()

    def save_now(self) -> None:
        """Save what is not saved yet; called by timers, on Ctrl+S and before the text goes away."""
        for timer in (self._pause, self._latest, self._retry):
            timer.stop()
        if not self.is_dirty or self.is_saving:
            return
        self.is_dirty, self.is_saving = False, True
        self._tasks.do(self, self._verb(), self._done, self._not_done)

    def forget(self) -> None:
        """Drop what is not saved: the text was thrown away on purpose."""
        self.is_dirty = False
        for timer in (self._pause, self._latest, self._retry):
            timer.stop()

    def _done(self, kept: object) -> None:
        self.is_saving = False
        self.saved.emit(kept)
        if self.is_dirty and not self._pause.isActive():
            self.save_now()

    def _not_done(self, trouble: Exception) -> None:
        self.is_saving = False
        self.is_dirty = True
        if not isinstance(trouble, VaultLocked):
            self._retry.start()
        self.failed.emit(trouble)
