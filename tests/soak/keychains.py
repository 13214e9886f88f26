"""Row 11: keychains that forget, fail, write plain text or are put there by the environment.

The trials are those of the suite, against false keychains and a real gnome-keyring. The control is
what the desk does not do: to take whatever keychain the surroundings name.
"""

import os
import re
from pathlib import Path

from tests.services import test_quick_unlock as trials
from tests.soak.outcome import Outcome
from tests.support import real_vault

FILES = ("tests/services/test_quick_unlock.py", "tests/services/test_quick_unlock_gnome.py")
SHORT = ("-k", "truly_keep or environment")
TRUSTING = """
import keyring
from therapist_desk.vault import keychain
keychain.first = lambda: keychain.Keychain("whatever is there", keyring.get_keyring())
"""


def measure(place: Path, count: int) -> Outcome:
    """Run the suite's trials, only the false keychains when ``count`` is 0; then the control."""
    folder = real_vault.make(place / "vault").folder
    some = () if count else SHORT
    done = real_vault.python(
        *("-m", "pytest", "-q", "-p", "no:cacheprovider", *FILES, *some), cwd=real_vault.ROOT
    )
    passed, skipped = (_number(done.stdout, word) for word in ("passed", "skipped"))
    kept = _kept_in_plain_text(place, folder)
    return Outcome(
        11,
        "keychains null, fail, chainer, absent, forgetting, never forgetting, wiped, written over, "
        "locked, another one, plain text by the environment; a real gnome-keyring",
        "0 secrets stored wrongly, the passphrase opens",
        f"{passed} trials passed" + (f", {skipped} not possible here" if skipped else "")
        if not done.returncode
        else f"FAILED: {done.stdout[-300:]}",
        "by the environment's choice of keychain the key of the slot lies in plain text: "
        f"{'yes' if kept else 'no'}",
        done.returncode == 0 < passed and kept,
    )


def _number(said: str, word: str) -> int:
    found = re.search(rf"(\d+) {word}", said.splitlines()[-1])
    return int(found[1]) if found else 0


def _kept_in_plain_text(place: Path, folder: Path) -> bool:
    kept = place / "kept"
    (place / "plaintext.py").write_text(trials.PLAINTEXT.format(kept=str(kept)), "utf-8")
    ask = trials.ASK.format(folder=str(folder), passphrase=real_vault.PASSPHRASE)
    path = os.pathsep.join([str(place), str(real_vault.ROOT)])
    surroundings = {"PYTHON_KEYRING_BACKEND": "plaintext.Keyring", "PYTHONPATH": path}
    done = real_vault.python("-c", TRUSTING + ask, env=surroundings)
    assert done.returncode == 0, done.stderr
    return kept.exists() and bool(re.search("[0-9a-f]{64}", kept.read_text("utf-8")))
