"""Takes away, in small steps, the bytes of files that came in and were never kept by a record."""

from PySide6.QtCore import QObject, QTimer

from therapist_desk.domain.attachments import ContentId
from therapist_desk.domain.errors import DeskError
from therapist_desk.services import attaching
from therapist_desk.ui.kit.tasks import Tasks

BEGIN_AFTER_MS = 15_000
REST_MS = 100
"""Between two steps, so that it is never in the way of whoever types."""


class Clearing(QObject):
    """Touches only what an earlier window left: a kill, a full disk, a lock in the middle."""

    def __init__(self, tasks: Tasks, parent: QObject, begin_after: int = BEGIN_AFTER_MS) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._left: list[ContentId] = []
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._step)
        tasks.closing.connect(self._pause.stop)
        # The mark is set at once: what is begun in this window comes after it.
        tasks.ask(
            self, attaching.next_id, lambda mark: self._wait(mark, begin_after), _ignore_known
        )

    def _wait(self, mark: int, begin_after: int) -> None:
        QTimer.singleShot(begin_after, self, lambda: self._look(mark))

    def _look(self, mark: int) -> None:
        self._tasks.ask(
            self, lambda reader: attaching.left_over(reader, mark), self._begin, _ignore_known
        )

    def _begin(self, left: list[ContentId]) -> None:
        self._left = left
        self._pause.start(0)

    def _step(self) -> None:
        if self._left:
            content_id = self._left[-1]
            self._tasks.do(
                self,
                lambda writer: attaching.take_away(writer, content_id),
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
