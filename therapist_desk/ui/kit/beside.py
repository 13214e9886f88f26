"""Slow work beside the window: a small pool, and the answers back on the GUI thread.

Callbacks run only while the widget that asked is still there.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from therapist_desk.domain.errors import Cancelled

T = TypeVar("T")
Failed = Callable[[Exception], None]


class Beside(QObject):
    """Runs jobs on a small pool and brings their answers, and any other future's, back."""

    failed = Signal(object)
    """An exception that nobody who asked took care of."""

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="work")
        self._unclaimed: dict[Future[Any], Callable[[Any], None]] = {}
        self._given_away: set[Future[Any]] = set()
        self._finished.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def work(
        self,
        owner: QObject,
        job: Callable[[], T],
        then: Callable[[T], None],
        failed: Failed | None = None,
        unclaimed: Callable[[T], None] | None = None,
    ) -> None:
        """Run ``job`` off the GUI thread; ``then`` gets its answer unless ``owner`` is gone.

        ``unclaimed`` gets an answer that came too late, to close what must not stay open.
        """
        try:
            future = self._pool.submit(job)
        except RuntimeError:  # closed already: nobody is left to show an answer to
            return
        if unclaimed is not None:
            self._unclaimed[future] = unclaimed
        self.bring_back(future, owner, then, failed)

    def bring_back(
        self,
        future: "Future[T]",
        owner: QObject,
        then: Callable[[T], None],
        failed: Failed | None = None,
    ) -> None:
        """Hand what ``future`` comes to to ``then`` or ``failed``, on the GUI thread."""

        def deliver() -> None:
            if future.cancelled() or future in self._given_away:
                return
            if not shiboken6.isValid(owner):
                self._give_away(future)
                return
            self._unclaimed.pop(future, None)
            trouble = future.exception()
            if trouble is None:
                then(future.result())
            elif isinstance(trouble, Exception):
                self._tell(trouble, failed)

        future.add_done_callback(lambda _: self.post(deliver))

    def post(self, call: Callable[[], None]) -> None:
        """Have ``call`` run on the GUI thread, from whichever thread this is."""
        if shiboken6.isValid(self):
            self._finished.emit(call)

    def close(self) -> None:
        """Finish the jobs that run and forget those that wait."""
        self._pool.shutdown(wait=True, cancel_futures=True)
        for future in list(self._unclaimed):
            self._give_away(future)

    def _run(self, call: Callable[[], None]) -> None:
        call()

    def _give_away(self, future: "Future[T]") -> None:
        take = self._unclaimed.pop(future, None)
        if take and not future.cancelled() and future.exception() is None:
            self._given_away.add(future)
            take(future.result())

    def _tell(self, trouble: Exception, failed: Failed | None) -> None:
        if isinstance(trouble, Cancelled):
            return
        if failed is not None:
            failed(trouble)
        else:
            self.failed.emit(trouble)
