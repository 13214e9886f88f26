"""Lets every page tell times by the clock of the practice, not by that of a travelling laptop."""

from PySide6.QtCore import QObject

from therapist_desk.domain.practice import Practice
from therapist_desk.domain.topics import Topic
from therapist_desk.services import practice
from therapist_desk.ui.kit import when
from therapist_desk.ui.kit.tasks import Tasks


class Timekeeping(QObject):
    """Asks where the practice is, at first and whenever it is said anew."""

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        tasks.changed.connect(self._on_changed)
        self._ask()

    def stop(self) -> None:
        """Tell times by this computer's clock again: the vault is closed."""
        when.keep_time_of("")

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if Topic.PRACTICE in topics:
            self._ask()

    def _ask(self) -> None:
        self._tasks.ask(self, practice.get, self._take)

    def _take(self, found: Practice) -> None:
        before = when.local_zone()
        when.keep_time_of(found.zone)
        if when.local_zone() != before:
            self._tasks.changed.emit(frozenset(Topic))  # every page shows a time somewhere
