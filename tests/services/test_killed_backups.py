"""However a backup or a restore is cut off, a vault opens and no row is lost."""

import os
import subprocess
import sys
import time
from random import Random

import pytest

from tests.support.backed_up import WORDS, Kept, add, kept_vault
from therapist_desk.services import backups, restoring

KILLS = int(os.environ.get("DESK_KILLS", "6"))
"""How many of each; the full form is 200."""

NAMES = [f"Client {number}" for number in range(30)]

BACKUP = """
import sys
from pathlib import Path
from tests.support.backed_up import Kept, add
from therapist_desk.services import backups
from therapist_desk.vault import store
store.SLICE = 2
kept = Kept(Path(sys.argv[1]))
with kept.opened() as vault:
    print("begun", flush=True)
    while True:
        kept.clock.move(minutes=1)
        backups.make(vault, kept.backups, kept.clock)
"""
RESTORE = """
import sys
from pathlib import Path
from tests.support.backed_up import by
from tests.support.clock import FixedClock
from therapist_desk.services import restoring
clock = FixedClock()
print("begun", flush=True)
while True:
    clock.move(minutes=1)
    restoring.restore(Path(sys.argv[2]), Path(sys.argv[1]), by(), clock)
"""


def killed(script, *arguments, after):
    """Run ``script`` and kill it ``after`` seconds of its work."""
    process = subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)], stdout=subprocess.PIPE
    )
    assert process.stdout
    assert process.stdout.readline() == b"begun\n"
    time.sleep(after)
    assert process.poll() is None
    process.kill()
    process.stdout.close()
    process.wait()


@pytest.mark.slow
def test_a_backup_killed_anywhere_leaves_only_whole_ones_and_the_vault_as_it_was(tmp_path):
    kept, chance = kept_vault(tmp_path / "practice", *NAMES), Random(3)
    for _ in range(KILLS):
        killed(BACKUP, kept.folder, after=chance.uniform(0, 0.3))
        named = list(kept.backups.glob(f"*{backups.SUFFIX}")) if kept.backups.exists() else []
        with kept.opened() as vault:
            for path in named:
                backups.verify(vault, path)
    assert kept.clients() == NAMES


@pytest.mark.slow
def test_a_restore_killed_anywhere_leaves_a_vault_that_opens_with_all_its_rows(tmp_path):
    kept, chance = kept_vault(tmp_path / "practice", *NAMES), Random(5)
    path = kept.backed_up()
    for _ in range(KILLS):
        with kept.opened() as vault:
            add(vault, "Came later")
        now = kept.clients()
        killed(RESTORE, kept.folder, path, after=chance.uniform(0, 0.2))
        found = kept.clients()
        assert found in (NAMES, now)
    assert restoring.drill(kept.folder, path, WORDS, kept.clock).rows["client"] == len(NAMES)


@pytest.mark.slow
def test_a_vault_restored_over_is_never_gone(tmp_path):
    """The database that counted before lies aside, or still beside the one that counts now."""
    kept = kept_vault(tmp_path / "practice", *NAMES)
    path = kept.backed_up()
    with kept.opened() as vault:
        add(vault, "Came later")
    killed(RESTORE, kept.folder, path, after=0.2)
    databases = [*kept.folder.glob("vault-*.db"), *kept.folder.glob("replaced-*/vault-*.db")]
    assert len(databases) >= 2 or kept.clients() == [*NAMES, "Came later"]
    assert Kept(kept.folder).clients()
