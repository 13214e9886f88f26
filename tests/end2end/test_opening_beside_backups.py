"""Twelve years of backups beside a vault cost nothing when it is opened: nobody looks at them."""

import json
import os

import pytest

from tests.support import real_vault
from therapist_desk.domain.clock import SystemClock
from therapist_desk.services import backups, locked_vaults, rehearsals, vaults
from therapist_desk.services.rehearsal.fill import Size

OPENING = """
import json, sys
from pathlib import Path
from tests.bench.runs.opened import unlocked, wait
from therapist_desk.services import backups

folder, seen = Path(sys.argv[1]), {"opening": [], "looking": []}
kept = folder / backups.FOLDER
part = "opening"
def watch(event, arguments):
    if event in ("open", "os.listdir", "os.scandir") and str(arguments[0]).startswith(str(kept)):
        seen[part].append(f"{event} {Path(str(arguments[0])).name}")
sys.addaudithook(watch)

application, app, desk, _ = unlocked(folder)
wait(1_000)
part = "looking"
backups.listed(kept)
print(json.dumps(seen))
desk.abandon()
app.close()
"""

pytestmark = [pytest.mark.end2end, pytest.mark.slow]


def test_opening_a_vault_in_the_window_neither_lists_nor_reads_its_backups(tmp_path):
    folder = tmp_path / "vault"
    rehearsals.make(folder, Size.SMALL, 7, SystemClock()).close()
    vault = vaults.unlock(folder, locked_vaults.REHEARSAL_PASSPHRASE, SystemClock())
    one = backups.make(vault, folder / backups.FOLDER, SystemClock()).backup.path
    vault.close()
    os.link(one, one.with_name(f"practice-2014-11-26T12-00{backups.SUFFIX}"))
    home = {"XDG_CONFIG_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = real_vault.python("-c", OPENING, folder, env=home)
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout.splitlines()[-1])
    assert seen["opening"] == []
    assert len(seen["looking"]) == 3  # the control: the folder and both of them
