"""Autosave: what was typed is in the vault within two seconds, and stays on screen if it can't be."""

from collections import deque
from collections.abc import Callable
from typing import Any, Generic, TypeVar

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


class Sheet(Generic[T]):
    """One text being edited: as last taken from the screen to be saved, and as last kept.

    A save may be answered when another text is on the screen; by its sheet it finds its own.
    """

    def __init__(self) -> None:
        self.taken: T | None = None
        self.kept: T | None = None


class Autosave(QObject):
    """Saves through ``verb()`` after typing pauses; ``verb`` returns what to run on the vault.

    One save at a time: what is typed during one is saved by the next. A save that fails is tried
    again until it goes through. ``leave`` must be called before ``verb`` speaks of another text.
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
        self._is_dirty = False
        self.is_saving = False
        self._owed: deque[Callable[[Writer], Any]] = deque()
        self._under_way: Callable[[Writer], Any] | None = None
        self._left_under_way = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._latest = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        for timer in (self._pause, self._latest, self._retry):
            timer.timeout.connect(self.save_now)

    @property
    def is_dirty(self) -> bool:
        """Whether something typed here, or before in a text that was left, waits to be saved."""
        return self._is_dirty or bool(self._owed)

    @property
    def is_busy(self) -> bool:
        """Whether something typed is not known to be in the vault yet."""
        return self.is_dirty or self.is_saving

    def typed(self) -> None:
        """Something changed."""
        self._is_dirty = True
        self._pause.start()
        if not self._latest.isActive():
            self._latest.start()

    def save_now(self) -> None:
        """Save what is not saved yet; called by timers, on Ctrl+S and before the text goes away."""
        self._stop()
        if self.is_saving:
            return
        if self._owed:
            verb = self._owed.popleft()
            self._left_under_way = True
        elif self._is_dirty:
            verb = self._verb()
            self._is_dirty = self._left_under_way = False
        else:
            return
        self.is_saving, self._under_way = True, verb
        self._tasks.do(self, verb, self._done, self._not_done)

    def leave(self) -> None:
        """Take what is not saved as it stands now: from here on ``verb`` speaks of another text."""
        self._left_under_way = True
        if self._is_dirty:
            self._is_dirty = False
            self.owe(self._verb())

    def owe(self, verb: Callable[[Writer], Any]) -> None:
        """Save this too, whatever is on the screen meanwhile."""
        self._owed.append(verb)
        self.save_now()

    def forget(self) -> None:
        """Drop what is not saved: the text was thrown away on purpose."""
        self._is_dirty = False
        self._stop()
        if self._owed:
            self.save_now()

    def _stop(self) -> None:
        for timer in (self._pause, self._latest, self._retry):
            timer.stop()

    def _done(self, kept: object) -> None:
        self.is_saving = False
        self.saved.emit(kept)
        if self.is_dirty and not self._pause.isActive():
            self.save_now()

    def _not_done(self, trouble: Exception) -> None:
        self.is_saving = False
        assert self._under_way is not None
        if self._left_under_way:
            self._owed.appendleft(self._under_way)
        else:
            self._is_dirty = True
        if not isinstance(trouble, VaultLocked):
            self._retry.start()
        self.failed.emit(trouble)
