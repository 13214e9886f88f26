"""The desk: the one thread that owns the open vault, and the two verbs, ask and do.

Questions and verbs queue here; a verb (a save) always goes before a waiting question. What is done
in idle time waits for both, and gives way to them even when it is under way.

Long work comes in two kinds, and one way for both would be two in disguise. A check is many
short looks with nothing kept in SQLite between them: any may be broken off by an interrupt and done
again, so a save need not wait for the end of even one (`idle`). A copy is one call of SQLite's
`backup()` from first page to last: between its slices it must not be left, or what is saved
meanwhile would not get into the copy, and an interrupt would end it. So it calls the others in
itself (`in_slices`), and a slice of 10 ms is the longest that a save waits.
"""

import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, TypeVar

from therapist_desk.domain.errors import Cancelled, DeskError, VaultLocked
from therapist_desk.vault.store import Reader, Store, Writer

if TYPE_CHECKING:
    from therapist_desk.domain.topics import Topic

__all__ = ["Desk", "Reader", "Store", "Writer"]

T = TypeVar("T")
Job = tuple[Callable[[], Any], "Future[Any]"]


class Desk:
    """Answers questions and runs verbs against the open vault, one at a time, on its own thread."""

    def __init__(self, store: Store, last: Callable[[Store], object] = lambda _: None) -> None:
        """Take over ``store``; ``last`` is what is done with it when all verbs are finished."""
        self._store = store
        self._last = last
        self._verbs: deque[Job] = deque()
        self._questions: deque[Job] = deque()
        self._long_jobs: deque[Job] = deque()
        self._idle: deque[Job] = deque()
        self._gives_way = False
        self._tokens: SimpleQueue[None] = SimpleQueue()  # one for each job, and one for the end
        self._entry = threading.Lock()
        self._closed = False
        self._thread = threading.Thread(target=self._work, name="vault", daemon=False)
        self._thread.start()

    def ask(self, question: Callable[[Reader], T]) -> "Future[T]":
        """Queue a question; SQLite itself refuses a write inside it."""
        return self._queue(self._questions, lambda: self._store.read(question))

    def do(self, verb: Callable[[Writer], T]) -> "Future[tuple[T, frozenset[Topic]]]":
        """Queue a verb: one transaction, all or nothing. The answer comes with what it touched."""
        return self._queue(self._verbs, lambda: self._store.write(verb))

    def check(self, inspection: Callable[[Store], T]) -> "Future[T]":
        """Queue an inspection of the store itself (integrity, audit chain)."""
        return self._queue(self._questions, lambda: inspection(self._store))

    def in_slices(self, job: "Callable[[Store, Callable[[], None]], T]") -> "Future[T]":
        """Queue a long job on the store; it calls its second argument after each slice.

        There all verbs and questions that came in meanwhile are done. Locking doesn't wait: the
        call then raises Cancelled.
        """
        return self._queue(self._long_jobs, lambda: job(self._store, self._let_others_go))

    def idle(self, inspection: Callable[[Store], T]) -> "Future[T]":
        """Queue a short look at the store for when nobody wants anything else.

        Whatever else comes stops the statement it runs just then: it raises Cancelled inside.
        """
        return self._queue(self._idle, lambda: inspection(self._store))

    def interrupt(self) -> None:
        """Stop the query that runs now; only for questions, a verb would be rolled back."""
        self._store.interrupt()

    def close(self) -> None:
        """Finish the verbs that are queued, drop the questions, close the vault, end the thread."""
        with self._entry:
            self._closed = True
            for _, future in (*self._questions, *self._long_jobs, *self._idle):
                future.cancel()
            self._make_way()
            self._tokens.put(None)
        self._thread.join()

    def _queue(self, queue: "deque[Job]", work: Callable[[], T]) -> "Future[T]":
        future: Future[T] = Future()
        with self._entry:
            if self._closed:
                future.set_exception(VaultLocked("The vault is locked. Unlock it first."))
                return future
            queue.append((work, future))
            if queue is not self._idle:
                self._make_way()
            self._tokens.put(None)
        return future

    def _make_way(self) -> None:
        # Under the same lock as _next: a verb that has begun is never the one stopped.
        if self._gives_way:
            self._gives_way = False
            self._store.interrupt()

    def _work(self) -> None:
        while (job := self._next()) is not None:
            self._finish(*job)
            with self._entry:
                self._gives_way = False
        with suppress(DeskError):
            self._last(self._store)
        self._store.close()

    def _finish(self, work: Callable[[], Any], future: "Future[Any]") -> None:
        if not future.set_running_or_notify_cancel():
            return
        try:
            answer = work()
        except BaseException as trouble:  # noqa: BLE001 - it belongs to whoever asked
            future.set_exception(trouble)
        else:
            future.set_result(answer)

    def _let_others_go(self) -> None:
        while self._verbs or self._questions:
            self._tokens.get()
            self._finish(*(self._verbs or self._questions).popleft())
        if self._closed:
            raise Cancelled

    def _next(self) -> Job | None:
        self._tokens.get()
        with self._entry:
            waiting = self._verbs or self._questions or self._long_jobs or self._idle
            self._gives_way = bool(waiting) and waiting is self._idle
            return waiting.popleft() if waiting else None
