"""One paper on its way into a file: locked beside the window, then written and logged at once."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from therapist_desk.domain.disclosures import Disclosure, DisclosureId
from therapist_desk.domain.errors import ExportFailed, RuleBroken
from therapist_desk.exporting import disclosing, files, summary
from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.exports.preview import Paper


class Saver(QObject):
    """Saves papers; of each, ``saved`` carries where it is, or ``failed`` what was in the way."""

    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks

    def save(self, paper: Paper, path: Path, password: str) -> None:
        """Write the very bytes of ``paper`` to ``path``, encrypted if there is a ``password``."""
        leaving = _disclosure(paper, encrypted=bool(password))
        self._tasks.work(
            self,
            lambda: files.encrypted(paper.pdf, password) if password else paper.pdf,
            lambda content: self._write(path, content, leaving),
            self.failed.emit,
        )

    def _write(self, path: Path, content: bytes, leaving: Disclosure) -> None:
        logged = replace(leaving, sha256=files.fingerprint(content))

        def verb(writer: Writer) -> Disclosure:
            return disclosing.save(writer, path, content, logged)

        def fail(trouble: Exception) -> None:
            # Past those two the file was written and only its line in the log could not be kept.
            if not isinstance(trouble, ExportFailed | RuleBroken):
                trouble = _taken_away(path)
            self.failed.emit(trouble)

        self._tasks.do(self, verb, lambda _: self.saved.emit(path), fail)


def _disclosure(paper: Paper, *, encrypted: bool) -> Disclosure:
    request = paper.request
    return Disclosure(
        id=DisclosureId(0),
        client_id=request.client.id,
        at=request.at,
        what=summary.described(request, paper.words),
        recipient=request.recipient,
        to_whom=request.to_whom,
        why=request.why,
        format="PDF",
        sha256="",
        encrypted=encrypted,
    )


def _taken_away(path: Path) -> ExportFailed:
    try:
        files.remove(path)
    except ExportFailed as trouble:
        return trouble
    return ExportFailed(disclosing.NOT_LOGGED)
