"""When a window has come to rest: nothing is asked any more, and what was answered is shown."""

from concurrent.futures import Future
from typing import Any

from therapist_desk.ui.kit.tasks import Tasks

TURN_MS, MOST_TURNS = 10, 6


class Quiet:
    """Knows of every question, verb and job whose answer a window still waits for."""

    def __init__(self, bot: Any, tasks: Tasks) -> None:
        self._bot, self._tasks = bot, tasks
        self._awaited: set[Future[Any]] = set()
        beside = tasks.beside
        bring_back = beside.bring_back

        def counted(future: Future[Any], *to: Any) -> None:
            self._awaited.add(future)
            bring_back(future, *to)
            future.add_done_callback(lambda _: beside.post(lambda: self._awaited.discard(future)))

        # Every answer goes this way, and the window has no need to count them.
        beside.bring_back = counted  # type: ignore[assignment,method-assign]

    def settle(self) -> None:
        """Wait for a turn in which nothing was awaited; give up on a job that is slow."""
        for _ in range(MOST_TURNS):
            self._tasks.desk.ask(lambda _: None).result()  # what was asked before is answered now
            was_quiet = not self._awaited
            self._bot.wait(
                TURN_MS
            )  # what was answered is shown now, and painted: Qt takes 5 for it
            if was_quiet and not self._awaited:
                break
