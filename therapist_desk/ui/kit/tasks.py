"""How a screen asks the vault and acts on it without ever waiting.

Callbacks run on the GUI thread, and only while the widget that asked is still there.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from therapist_desk.domain.errors import Cancelled
from therapist_desk.services.desk import Desk, Reader, Writer

T = TypeVar("T")
Failed = Callable[[Exception], None]


class Tasks(QObject):
    """Hands work to the vault thread or a small pool and brings the answers back."""

    changed = Signal(object)
    """A frozenset of Topics, after a verb was committed."""

    failed = Signal(object)
    """An exception that nobody who asked took care of."""

    saving = Signal(int)
    """How many verbs are under way."""

    _finished = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="work")
        self._verbs = 0
        self._finished.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def ask(
        self,
        owner: QObject,
        question: Callable[[Reader], T],
        then: Callable[[T], None],
        failed: Failed | None = None,
    ) -> None:
        """Ask the record; ``then`` gets the answer unless ``owner`` is gone by then."""
        self._bring_back(self._desk.ask(question), owner, then, failed)

    def do(
        self,
        owner: QObject,
        verb: Callable[[Writer], T],
        then: Callable[[T], None] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Change the record in one transaction; ``changed`` tells everyone what was touched."""
        self._count(+1)

        def done(result: tuple[T, frozenset[Any]]) -> None:
            answer, topics = result
            if then is not None and shiboken6.isValid(owner):
                then(answer)
            self.changed.emit(topics)

        future = self._desk.do(verb)
        future.add_done_callback(lambda _: self._post(lambda: self._count(-1)))
        # The change is announced even when the screen that asked for it has closed.
        self._bring_back(future, self, done, self._guarded(owner, failed))

    def work(
        self,
        owner: QObject,
        job: Callable[[], T],
        then: Callable[[T], None],
        failed: Failed | None = None,
    ) -> None:
        """Run pure work (parsing, rendering) beside the window."""
        self._bring_back(self._pool.submit(job), owner, then, failed)

    @property
    def verbs_under_way(self) -> int:
        """Return how many verbs were asked for and are not committed yet."""
        return self._verbs

    def close(self) -> None:
        """Finish all verbs, then close the vault."""
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._desk.close()

    def _bring_back(
        self,
        future: "Future[T]",
        owner: QObject,
        then: Callable[[T], None],
        failed: Failed | None,
    ) -> None:
        def deliver() -> None:
            if future.cancelled() or not shiboken6.isValid(owner):
                return
            trouble = future.exception()
            if trouble is None:
                then(future.result())
            elif isinstance(trouble, Exception):
                self._tell(trouble, failed)

        future.add_done_callback(lambda _: self._post(deliver))

    def _post(self, call: Callable[[], None]) -> None:
        if shiboken6.isValid(self):
            self._finished.emit(call)

    def _run(self, call: Callable[[], None]) -> None:
        call()

    def _tell(self, trouble: Exception, failed: Failed | None) -> None:
        if isinstance(trouble, Cancelled):
            return
        if failed is not None:
            failed(trouble)
        else:
            self.failed.emit(trouble)

    def _guarded(self, owner: QObject, failed: Failed | None) -> Failed:
        def tell(trouble: Exception) -> None:
            if failed is not None and shiboken6.isValid(owner):
                failed(trouble)
            else:
                self.failed.emit(trouble)

        return tell

    def _count(self, step: int) -> None:
        self._verbs += step
        self.saving.emit(self._verbs)
