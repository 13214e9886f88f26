"""Starting: what PySide would read and keep of our sources costs a person time at every unlocking."""

import subprocess
import sys

from therapist_desk.domain.clock import SystemClock
from therapist_desk.services import rehearsals
from therapist_desk.services.rehearsal.fill import Size

READ = """
import linecache
import therapist_desk.ui.shell.open_desk
print([name for name in linecache.cache if "therapist_desk" in name])
"""


def test_no_source_of_ours_is_read_while_loading():
    done = subprocess.run([sys.executable, "-c", READ], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


UPKEEP = """
import sys
from tests.support.memory_vault import memory_vault
from therapist_desk.domain.clock import SystemClock
from therapist_desk.services import search_upkeep
store = memory_vault(SystemClock())
assert not store.read(search_upkeep.is_outdated)
search_upkeep.file_when_due(store)
print("therapist_desk.services.search" in sys.modules)
"""


def test_a_vault_with_little_to_file_loads_nothing_for_it():
    done = subprocess.run(
        [sys.executable, "-c", UPKEEP], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"


LATE = ("services.verification", "services.search", "services.carrying", "domain.set_replies")


def test_what_knows_every_noun_loads_once_the_desk_is_there():
    code = "import therapist_desk.ui.shell.open_desk, sys; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    names = loaded.stdout.split()
    assert [one for one in LATE if f"therapist_desk.{one}" in names] == []


OPENED = """
import sys
from pathlib import Path
from tests.bench.runs.opened import unlocked, until, wait
from therapist_desk.ui.kit.places import View
from PySide6 import QtGui, QtWidgets

application, app, desk, begun = unlocked(Path(sys.argv[1]))
desk.shell.show_view(View.CLIENTS)
until(lambda: desk.shell.clients.client_id)
wait(500)
print(*vars(QtWidgets), *vars(QtGui))
desk.abandon()
app.close()
"""
NEVER_USED = {"QWizard", "QMdiArea", "QGraphicsView", "QDial", "QPdfWriter"}
"""Classes of PySide, which loads all of a kind when it must find out what an object is that Qt made."""


def test_opening_a_vault_makes_pyside_load_only_what_is_used(tmp_path):
    rehearsals.make(tmp_path / "vault", Size.SMALL, 1, SystemClock()).close()
    done = subprocess.run(
        [sys.executable, "-c", OPENED, str(tmp_path / "vault")],
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(done.stdout.split())
    assert {"QTableView", "QPixmap"} <= loaded
    assert loaded & NEVER_USED == set()
