"""Re-keying from the open window: the vault is closed first, and nothing saved before is left behind."""

import os
import subprocess
import sys

import pytest

from tests.support.vaults import NEW, PASSPHRASE, made_vault, records
from therapist_desk.domain.errors import WrongPassphrase

pytestmark = [pytest.mark.end2end, pytest.mark.slow]

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from tests.support.clock import FixedClock
from tests.support.vaults import FAST
from therapist_desk.app import App, Seams, make_application
from therapist_desk.services import vault_keys, vaults
from therapist_desk.ui.pages.start.rekeying import Rekeying
folder, (present, new) = Path(sys.argv[1]), sys.stdin.read().splitlines()
application = make_application(["therapist-desk"])
begun_again = []
app = App(
    application,
    FixedClock(),
    Seams(window_state=folder.parent / "window.ini", relaunch=begun_again.append),
)
vault = vaults.unlock(folder, present, FixedClock())
app.open_vault(vault)
app.window.show()
draft = vault_keys.draft_rekey(folder, present, new, FixedClock(), FAST)

def save(writer):
    writer.execute("INSERT INTO setting VALUES ('record last', 'typed a moment before')")

app.desk.tasks.do(app.window, save)
QTimer.singleShot(0, lambda: app.desk.tasks.rekey_wanted.emit(draft))

def look():
    page = next(iter(app.window.findChildren(Rekeying)), None)
    if page is not None and page.open.isVisible():
        page.open.click()
        application.quit()

looking = QTimer(interval=50)
looking.timeout.connect(look)
looking.start()
application.exec()
app.close()
print(*begun_again[0][:2])
"""


def test_what_was_saved_a_moment_before_is_in_the_vault_with_the_new_keys(tmp_path):
    made = made_vault(tmp_path / "v", records=3)
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM, made.folder],
        input=f"{PASSPHRASE}\n{NEW}\n",
        capture_output=True,
        text=True,
        timeout=60,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )
    assert ran.stdout == "--locked rekey\n", ran.stderr
    with pytest.raises(WrongPassphrase):
        made.opened(PASSPHRASE)
    vault = made.opened(NEW)
    assert records(vault)["record last"] == "typed a moment before"
    vault.close()
    assert made.names() == {"vault.hdr", "vault.hdr.bak", "vault-2.db"}
