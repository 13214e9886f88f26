"""An asker whose answers the test gives beforehand."""

from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from therapist_desk.ui.kit.asker import Question


class FakeAsker:
    """Answers from ``answers`` in order and keeps what was asked; running out is a failure."""

    def __init__(self, *answers: Any) -> None:
        self.answers = deque(answers)
        self.asked: list[Any] = []

    def confirm(self, question: Question) -> bool:
        return bool(self._next(question))

    def choose_file(self, title: str, kinds: Sequence[str]) -> Path | None:
        return self._path(title)

    def choose_files(self, title: str, kinds: Sequence[str]) -> list[Path]:
        return [Path(one) for one in self._next(title)]

    def save_file(self, title: str, suggested: Path, kinds: Sequence[str]) -> Path | None:
        return self._path((title, suggested))

    def choose_folder(self, title: str) -> Path | None:
        return self._path(title)

    def _path(self, asked: Any) -> Path | None:
        answer = self._next(asked)
        return Path(answer) if answer else None

    def _next(self, asked: Any) -> Any:
        self.asked.append(asked)
        assert self.answers, f"nobody answers {asked!r}"
        return self.answers.popleft()
