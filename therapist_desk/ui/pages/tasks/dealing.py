"""What is done with a task, each with its way back."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

from therapist_desk.domain.clock import local_date
from therapist_desk.domain.tasks import Task, next_week
from therapist_desk.services import practice
from therapist_desk.services import tasks as todos
from therapist_desk.services.desk import Writer
from therapist_desk.services.tasks import Before
from therapist_desk.services.to_do import ToDo
from therapist_desk.ui.kit import when
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.tasks import Tasks


class Dealing(QObject):
    """Finishes, puts off, brings back and bins; ``told`` as a page's, ``failed`` with what is wrong."""

    told = Signal(str, object)
    failed = Signal(object)

    def __init__(self, tasks: Tasks, outside: Outside, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._outside = tasks, outside

    @property
    def today(self) -> date:
        """The day it is here."""
        return local_date(self._outside.clock.now(), when.local_zone())

    def finish(self, todo: ToDo) -> None:
        """Say that a task is done, or set one aside that follows from the record."""
        own = isinstance(todo.about, Task)
        words = self.tr("Task done") if own else self.tr("Set aside until something changes")
        self._do(lambda writer: todos.finish(writer, todo), words)

    def put_off(self, todo: ToDo, until: date) -> None:
        """Let a task rest until a day."""
        self._put_off(todo, until, lambda _: until)

    def tomorrow(self, todo: ToDo) -> None:
        """Let a task rest until tomorrow."""
        # The day is the practice's, which a computer abroad may not have reached yet.
        day = timedelta(days=1)
        self._put_off(todo, self.today + day, lambda today: today + day)

    def next_week(self, todo: ToDo) -> None:
        """Let a task rest until Monday."""
        self._put_off(todo, next_week(self.today), next_week)

    def bring_back(self, todo: ToDo) -> None:
        """Put a task back among those to do."""
        self._do(lambda writer: todos.bring_back(writer, todo), self.tr("Back among what is to do"))

    def bin_task(self, task: Task) -> None:
        """Put a task a person wrote into the bin."""

        def restore() -> None:
            self._tasks.do(self, lambda writer: todos.restore(writer, task.id))

        self._tasks.do(
            self,
            lambda writer: todos.bin_task(writer, task.id),
            lambda _: self.told.emit(self.tr("Task put into the bin"), restore),
        )

    def _put_off(self, todo: ToDo, shown: date, until: Callable[[date], date]) -> None:
        words = self.tr("Put off: {day}").format(day=when.day(shown, self.today))
        self._do(lambda writer: todos.put_off(writer, todo, until(practice.today(writer))), words)

    def _do(self, verb: Callable[[Writer], Before], words: str) -> None:
        self._tasks.do(
            self,
            verb,
            lambda before: self.told.emit(words, lambda: self._take_back(before)),
            self.failed.emit,
        )

    def _take_back(self, before: Before) -> None:
        self._tasks.do(self, lambda writer: todos.take_back(writer, before))
