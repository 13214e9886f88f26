"""From the passphrase to a client list that is painted, beside what its key derivation takes."""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer

from tests.bench.probe import SETTLED, resident_megabytes, tell
from tests.bench.runs.opened import unlocked, until, wait
from therapist_desk.services import locked_vaults
from therapist_desk.ui.kit.places import View
from therapist_desk.vault import headerfile, keyslots


class NamesPainted(QObject):
    """Notes when the list is first painted with a client in it."""

    def __init__(self, page) -> None:
        super().__init__(page)
        self.at = 0.0
        self._model = page._model
        page._list.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        there = self._model.rowCount() and self._model.record_at(0) is not None
        if event.type() is QEvent.Type.Paint and there and not self.at:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._take_time)
        return False

    def _take_time(self) -> None:
        self.at = time.perf_counter()


folder = Path(sys.argv[1])
application, app, desk, begun = unlocked(folder)
desk.shell.show_view(View.CLIENTS)
painted = NamesPainted(desk.shell.clients)
until(lambda: painted.at)
taken = painted.at - begun
wait(SETTLED)
megabytes = resident_megabytes()

begun = time.perf_counter()
keyslots.unlock_with_passphrase(headerfile.read(folder).header, locked_vaults.REHEARSAL_PASSPHRASE)
derivation = time.perf_counter() - begun
tell(
    seconds=taken,
    derivation=derivation,
    megabytes=megabytes,
    clients=desk.shell.clients._model.rowCount(),
)
desk.abandon()
app.close()
