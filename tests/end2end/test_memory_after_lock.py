"""After locking the real window, no word of a note that was open is left in the process."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.memory import hidden

pytestmark = [
    pytest.mark.end2end,
    pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc"),
]

ROOT = Path(__file__).parents[2]
HIDDEN = hidden(b"She wept at the well of Zephyrine")

DESK = """
import json, os, sys
from datetime import datetime, timezone
from pathlib import Path

from PySide6.QtCore import QTimer

from tests.support.memory import copies
from tests.support.records import client
from therapist_desk.app import App, make_application
from therapist_desk.domain.clock import SystemClock
from therapist_desk.domain.notes import Note, NoteId
from therapist_desk.services import clients, notes, vaults
from therapist_desk.services.locking import LockReason, reason_among
from therapist_desk.ui.shell.open_desk import OpenDesk

HIDDEN = {hidden!r}
FOLDER = Path(sys.argv[-1])


def tell(**facts):
    print(json.dumps(facts | {{"pid": os.getpid()}}), flush=True)


def write_and_read_notes(desk):
    who, _ = desk.do(lambda writer: clients.save(writer, client())).result()
    for number in range(50):
        text = bytes(byte ^ 1 for byte in HIDDEN).decode() + f", on day {{number}}."
        now = datetime.now(timezone.utc)
        note = Note(NoteId(0), who.id, "dap", now, "Europe/Berlin", sections={{"data": text}})
        kept, _ = desk.do(lambda writer: notes.save(writer, note)).result()
    return desk.ask(lambda reader: notes.get(reader, kept.id)).result()


application = make_application(sys.argv)
app = App(application, SystemClock())
app.window.show()
reason, others = reason_among(sys.argv[1:])
if reason is None:
    vault = vaults.create(
        FOLDER, "six plain words", vaults.new_kit(), SystemClock(), costs=vaults.FAST
    )
    app.open_vault(vault)
    held = write_and_read_notes(vault.desk)
    tell(copies=copies(HIDDEN), locked=None)
    opened = app.window.findChild(OpenDesk)
    QTimer.singleShot(300, lambda: opened.lock(LockReason.ASKED))
else:
    app.show_locked(Path(others[0]), reason)
    QTimer.singleShot(500, lambda: tell(copies=copies(HIDDEN), locked=reason))
    QTimer.singleShot(800, application.quit)
sys.exit(application.exec())
"""


def copies_before_and_after_locking(folder: Path):
    """Run the real window in ``folder`` and lock it; return what was counted before and after."""
    script = folder / "desk.py"
    script.write_text(DESK.format(hidden=HIDDEN), "utf-8")
    home = {"HOME": str(folder), "XDG_CONFIG_HOME": "", "XDG_DATA_HOME": ""}
    run = subprocess.run(
        [sys.executable, str(script), str(folder / "vault")],
        capture_output=True,
        text=True,
        timeout=120,
        env=os.environ | home | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
    )
    assert run.returncode == 0, run.stderr
    before, after = map(json.loads, run.stdout.splitlines())
    return before, after


def test_locking_the_window_leaves_no_word_of_a_note_in_memory(tmp_path):
    before, after = copies_before_and_after_locking(tmp_path)
    assert before["copies"] > 10  # or the search finds nothing
    assert after == {"copies": 0, "locked": "asked", "pid": before["pid"]}
