"""Lets every page tell times by the clock of the practice, and know of what time alone changes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from therapist_desk.domain.practice import Practice
from therapist_desk.domain.topics import Topic
from therapist_desk.services import passing, practice
from therapist_desk.services.passing import Passed
from therapist_desk.ui.kit import when
from therapist_desk.ui.kit.tasks import Tasks

if TYPE_CHECKING:
    from datetime import datetime

LOOK_MS = 30_000
"""Between two looks at what has come due: half of what a clock shows."""


class Timekeeping(QObject):
    """Asks where the practice is, at first and whenever it is said anew, and what has come due.

    ``zone`` is where it was last known to be, for what is shown before that is answered.
    """

    def __init__(self, tasks: Tasks, zone: str, parent: QObject) -> None:
        super().__init__(parent)
        when.keep_time_of(zone)
        self._tasks = tasks
        tasks.changed.connect(self._on_changed)
        self._ask()
        self._seen: datetime | None = None
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Tell every page what time has changed since the last look."""
        seen = self._seen
        self._tasks.ask(self, lambda reader: passing.passed(reader, seen), self._on_passed)

    def stop(self) -> None:
        """Tell times by this computer's clock again: the vault is closed."""
        self._timer.stop()
        when.keep_time_of("")

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if Topic.PRACTICE in topics:
            self._ask()

    def _on_passed(self, found: Passed) -> None:
        self._seen = found.at
        if found.topics:
            self._tasks.changed.emit(found.topics)

    def _ask(self) -> None:
        self._tasks.ask(self, practice.get, self._take)

    def _take(self, found: Practice) -> None:
        before = when.local_zone()
        when.keep_time_of(found.zone)
        if when.local_zone() != before:
            self._tasks.changed.emit(frozenset(Topic))  # every page shows a time somewhere
