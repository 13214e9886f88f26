"""The one bridge for questions that stop everything; tests answer them with a fake."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Question:
    """A question that needs a yes before something happens.

    ``yes`` is the verb on its button. ``dangerous`` means it cannot be taken back; ``typed`` must
    then be typed first if it is not "".
    """

    title: str
    sentence: str
    yes: str
    dangerous: bool = False
    typed: str = ""


class Asker(Protocol):
    """Asks the person; each answer may be "no"."""

    def confirm(self, question: Question) -> bool:
        """Ask ``question`` and tell whether it was answered with its verb."""
        ...

    def choose_file(self, title: str, kinds: Sequence[str]) -> Path | None:
        """Ask for a file that is there; ``kinds`` are like ``Word lists (*.txt)``."""
        ...

    def choose_files(self, title: str, kinds: Sequence[str]) -> list[Path]:
        """Ask for any number of files that are there; none if the person changed their mind."""
        ...

    def save_file(self, title: str, suggested: Path, kinds: Sequence[str]) -> Path | None:
        """Ask where to write a file; writing over one was confirmed."""
        ...

    def choose_folder(self, title: str) -> Path | None:
        """Ask for a folder."""
        ...
