"""One paper on its way into a file: locked beside the window, then written and logged at once."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from therapist_desk.domain.disclosures import Disclosure, DisclosureId
from therapist_desk.exporting import disclosing, files, summary
from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit.departing import depart
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

        depart(self._tasks, self, path, verb, lambda _: self.saved.emit(path), self.failed.emit)


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
