"""Tasks that answer when the test says so, in the order the test wants."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal


class LateTasks(QObject):
    """Keeps every question; ``answer(n)`` answers the n-th that waits."""

    changed = Signal(object)

    def __init__(self, reader: Any = None) -> None:
        super().__init__()
        self._reader = reader
        self.waiting: list[tuple[Callable[[Any], Any], Callable[[Any], None]]] = []

    def ask(self, owner, question, then, failed=None) -> None:
        self.waiting.append((question, then))

    def answer(self, number: int = 0) -> None:
        question, then = self.waiting.pop(number)
        then(question(self._reader))

    def answer_all(self) -> None:
        while self.waiting:
            self.answer()


class PromptTasks(LateTasks):
    """Answers at once."""

    def ask(self, owner, question, then, failed=None) -> None:
        then(question(self._reader))
