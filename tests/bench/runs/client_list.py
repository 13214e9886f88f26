"""From the passphrase to a client list that is painted, beside what its key derivation takes."""

import sys
import time
from pathlib import Path

from PySide6.QtTest import QTest

from tests.bench.probe import SETTLED, FirstPaint, resident_megabytes, tell
from tests.bench.runs.opened import until, window_and_vault
from therapist_desk.services import vaults
from therapist_desk.ui.kit.places import View
from therapist_desk.vault import headerfile, keyslots

folder = Path(sys.argv[1])
application, app, desk, begun = window_and_vault(folder)
desk.shell.show_view(View.CLIENTS)
model = desk.shell.pages[View.CLIENTS]._model
until(lambda: model.rowCount() > 0 and model.record_at(0) is not None)
painted: list[float] = []
FirstPaint(application).done.connect(lambda: painted.append(time.perf_counter()))
desk.shell.pages[View.CLIENTS].update()
until(lambda: painted)
taken = painted[0] - begun
QTest.qWait(SETTLED)
megabytes = resident_megabytes()

begun = time.perf_counter()
keyslots.unlock_with_passphrase(headerfile.read(folder).header, vaults.REHEARSAL_PASSPHRASE)
derivation = time.perf_counter() - begun
tell(seconds=taken, derivation=derivation, megabytes=megabytes, clients=model.rowCount())
desk.tasks.close()
desk._vault.close()
app.close()
