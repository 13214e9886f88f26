"""A change of passphrase or kit that is killed: the old way in or the new one, never none."""

import shutil
import subprocess
import sys

import pytest

from tests.support.real_vault import complaints
from tests.support.vaults import NEW, PASSPHRASE, MadeVault, made_vault, records
from therapist_desk.domain.errors import WrongPassphrase
from therapist_desk.vault import headerfile, keyslots

CHANGING = """
import os, sys
from pathlib import Path
from tests.support.clock import FixedClock
from tests.support.vaults import FAST
from therapist_desk.services import vault_keys, vaults
name, when, calls = sys.argv[3], int(sys.argv[4]), [0]
real = getattr(os, name)
def dying(*given, **named):
    if calls[0] == when:
        os._exit(9)
    calls[0] += 1
    return real(*given, **named)
present, new = sys.stdin.read().splitlines()
vault = vaults.unlock(Path(sys.argv[1]), present, FixedClock())
draft = vault_keys.draft_kit(vault, present, FixedClock())
setattr(os, name, dying)
print(*draft.on_paper.words, flush=True)
if sys.argv[2] == "kit":
    vault_keys.take_kit(vault, draft)
else:
    vault_keys.change_passphrase(vault, present, new, FixedClock(), FAST)
vault.close()
"""


@pytest.fixture(scope="module")
def pattern(tmp_path_factory):
    return made_vault(tmp_path_factory.mktemp("pattern") / "v", records=3)


def begun(made, what, name, when):
    process = subprocess.Popen(
        [sys.executable, "-c", CHANGING, made.folder, what, name, str(when)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdin is not None
    process.stdin.write(f"{PASSPHRASE}\n{NEW}\n".encode())
    process.stdin.close()
    return process


def assert_one_way(made, what, new_words):
    """Fail unless one of old and new opens the whole record, and what was not changed still does."""
    tried = {
        "passphrase": [(PASSPHRASE, made.words), (NEW, made.words)],
        "kit": [(PASSPHRASE, made.words), (PASSPHRASE, new_words)],
    }[what]
    opened = [both for both in tried if _opens(made, *both)]
    assert len(opened) == 1
    vault = made.opened(opened[0][0])
    assert len(records(vault)) == 3
    assert vault.desk.check(complaints).result() == []
    vault.close()
    assert made.names() == {"vault.hdr", "vault.hdr.bak", "vault-1.db"}
    assert headerfile.stands_twice(made.folder)


def _opens(made, passphrase, words):
    try:
        for way in (
            lambda header: keyslots.unlock_with_passphrase(header, passphrase),
            lambda header: keyslots.unlock_with_recovery(header, words),
        ):
            headerfile.unlock(made.folder, way)
    except WrongPassphrase:
        return False
    return True


@pytest.mark.parametrize("what", ["passphrase", "kit"])
@pytest.mark.parametrize(
    ("name", "when"), [("fsync", n) for n in range(5)] + [("replace", 0), ("replace", 1)], ids=str
)
def test_a_change_killed_at_any_step_leaves_one_way_in(pattern, tmp_path, what, name, when):
    shutil.copytree(pattern.folder, tmp_path / "v")
    made = MadeVault(tmp_path / "v", pattern.kit)
    process = begun(made, what, name, when)
    assert process.stdout is not None
    new_words = process.stdout.read().decode()
    process.stdout.close()
    process.wait()
    assert_one_way(made, what, new_words)
