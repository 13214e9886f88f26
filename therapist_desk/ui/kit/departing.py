"""A file leaves the desk: written and logged in one verb, and taken away if that is not kept."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject

from therapist_desk.domain.errors import ExportFailed
from therapist_desk.exporting import disclosing, files
from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit.tasks import Tasks

T = TypeVar("T")


def depart(
    tasks: Tasks,
    owner: QObject,
    path: Path,
    verb: Callable[[Writer], T],
    then: Callable[[T], None],
    otherwise: Callable[[Exception], None],
) -> None:
    """Run ``verb``, which writes ``path`` and logs it, both or neither.

    A full disk can still refuse the line in the log when the verb is through: then the file goes too,
    and ``otherwise`` hears of it as ExportFailed.
    """
    written: list[Path] = []

    def through(writer: Writer) -> T:
        answer = verb(writer)
        written.append(path)
        return answer

    def fail(trouble: Exception) -> None:
        otherwise(_taken_away(path) if written else trouble)

    tasks.do(owner, through, then, fail)


def _taken_away(path: Path) -> ExportFailed:
    try:
        files.remove(path)
    except ExportFailed as trouble:
        return trouble
    return ExportFailed(disclosing.NOT_LOGGED)
