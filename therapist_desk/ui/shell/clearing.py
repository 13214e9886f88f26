"""Takes away, in small steps, what came in and was never kept by a record: bytes of files, chats."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer

from therapist_desk.domain.errors import DeskError
from therapist_desk.services import attaching, chat_leftovers
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.ui.kit.tasks import Tasks

BEGIN_AFTER_MS = 15_000
REST_MS = 100
"""Between two steps, so that it is never in the way of whoever types."""


@dataclass(frozen=True, slots=True)
class Leftovers:
    """How one kind of them is found, begun before a mark, and a step done in taking one away."""

    mark: Callable[[Reader], int]
    found: Callable[[Reader, int], Sequence[Any]]
    take_away: Callable[[Writer, Any], bool]


FILES = Leftovers(attaching.next_id, attaching.left_over, attaching.take_away)
CHATS = Leftovers(chat_leftovers.next_id, chat_leftovers.left_over, chat_leftovers.take_away)


class Clearing(QObject):
    """Touches only what an earlier window left: a kill, a full disk, a lock in the middle."""

    def __init__(
        self,
        tasks: Tasks,
        parent: QObject,
        begin_after: int = BEGIN_AFTER_MS,
        kind: Leftovers = FILES,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._tasks = tasks
        self._left: list[Any] = []
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._step)
        tasks.closing.connect(self._pause.stop)
        # The mark is set at once: what is begun in this window comes after it.
        tasks.ask(self, kind.mark, lambda mark: self._wait(mark, begin_after), _ignore_known)

    def _wait(self, mark: int, begin_after: int) -> None:
        QTimer.singleShot(begin_after, self, lambda: self._look(mark))

    def _look(self, mark: int) -> None:
        self._tasks.ask(
            self, lambda reader: self._kind.found(reader, mark), self._begin, _ignore_known
        )

    def _begin(self, left: Sequence[Any]) -> None:
        self._left = list(left)
        self._pause.start(0)

    def _step(self) -> None:
        if self._left:
            last = self._left[-1]
            self._tasks.do(
                self,
                lambda writer: self._kind.take_away(writer, last),
                self._go_on,
                _ignore_known,
            )

    def _go_on(self, more: bool) -> None:
        if not more:
            self._left.pop()
        self._pause.start(REST_MS)


def _ignore_known(trouble: Exception) -> None:
    """Let a full disk or a vault just locked be: the next window tries again."""
    if not isinstance(trouble, DeskError):
        raise trouble
