"""Quick unlock with a real gnome-keyring on a bus of its own, as on a Linux desktop."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.support import bus
from tests.support.clock import FixedClock
from therapist_desk.services import vaults
from therapist_desk.vault import headerfile
from therapist_desk.vault.header import SlotType

DAEMON = shutil.which("gnome-keyring-daemon")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        sys.platform != "linux" or bus.MISSING or DAEMON is None,
        reason="needs dbus-daemon and gnome-keyring",
    ),
]
PASSPHRASE = "nine purple ducks forgot Thursday"
START = """
import sys
from pathlib import Path
from tests.support.clock import FixedClock
from therapist_desk.domain.errors import DeskError
from therapist_desk.services import locked_vaults, quick_unlock, vaults
folder, clock = Path(sys.argv[1]), FixedClock()

def on():
    vault = vaults.unlock(folder, sys.argv[2], clock)
    try:
        prepared = quick_unlock.prepare(quick_unlock.prove(folder, sys.argv[2]))
        vault.desk.do(lambda writer: quick_unlock.switch_on(writer, prepared)).result()
    finally:
        vault.close()

def off():
    vault = vaults.unlock(folder, sys.argv[2], clock)
    proven = quick_unlock.prove_by_keychain(folder)
    before, _ = vault.desk.do(lambda writer: quick_unlock.switch_off(writer, proven)).result()
    vault.close()
    quick_unlock.forget(before)

def opens():
    quick_unlock.unlock(folder, clock).close()

def collection():
    import atexit, secretstorage
    bus = secretstorage.dbus_init()
    atexit.register(bus.close)
    return secretstorage.get_collection_by_alias(bus, "default")

def said(deed):
    try:
        deed()
        print("done")
    except DeskError as trouble:
        print(f"{type(trouble).__name__}: {trouble}")

"""


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "vault"
    vaults.create(place, PASSPHRASE, vaults.new_kit(), FixedClock(), costs=vaults.FAST).close()
    return place


@pytest.fixture
def desktop(tmp_path):
    """Start a bus with an unlocked gnome-keyring on it; give what a program there finds around it."""
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    with bus.message_bus(tmp_path) as address:
        surroundings = os.environ | {
            "DBUS_SESSION_BUS_ADDRESS": address,
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "XDG_RUNTIME_DIR": str(home),
            "PYTHONPATH": str(Path(__file__).parents[2]),
        }
        daemon = subprocess.Popen(
            [str(DAEMON), "--foreground", "--unlock", "--components=secrets",
             f"--control-directory={home / 'keyring'}"],
            env=surroundings,
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        assert daemon.stdin
        daemon.stdin.write(b"the desktop's own password")
        daemon.stdin.close()
        _wait_for(home / "data" / "keyrings" / "login.keyring")
        try:
            yield surroundings
        finally:
            daemon.terminate()
            daemon.wait(10)


def _wait_for(file: Path) -> None:
    patience = time.monotonic() + 10
    while not file.exists():
        assert time.monotonic() < patience, "gnome-keyring did not start"
        time.sleep(0.05)


def _run(surroundings, folder, *deeds):
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", START + "\n".join(deeds), str(folder), PASSPHRASE],
        env=surroundings, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.stderr == ""
    return done.stdout.splitlines()


def _has_slot(folder):
    return bool(headerfile.read(folder).header.of_type(SlotType.KEYRING))


def test_on_and_open_and_off_again(desktop, folder):
    assert _run(desktop, folder, "on()", "print(quick_unlock.look(folder).on_in)", "opens()") == [
        "Secret Service"
    ]
    assert _has_slot(folder)
    # Another program, later: what was kept outlives the one that kept it.
    assert _run(desktop, folder, "print(locked_vaults.opens_by_keychain(folder))", "opens()") == [
        "True"
    ]
    count = "print(len(list(collection().get_all_items())))"
    assert _run(desktop, folder, count, "off()", count, "said(opens)") == [
        "1",
        "0",
        "KeychainUnavailable: Quick unlock is off for this vault.",
    ]
    assert not _has_slot(folder)


def test_a_locked_keyring_asks_nothing_makes_nothing_and_leaves_the_passphrase(desktop, folder):
    deeds = "on()", "collection().lock()", "said(opens)", "said(on)"
    said = _run(desktop, folder, *deeds)
    locked = "KeychainUnavailable: This computer's keychain is locked. Unlock it there first."
    assert said == [locked, locked]
    vaults.unlock(folder, PASSPHRASE, FixedClock()).close()


def test_a_wiped_entry_is_told_and_the_passphrase_opens(desktop, folder):
    wipe = "[item.delete() for item in collection().get_all_items()]"
    (said,) = _run(desktop, folder, "on()", wipe, "said(opens)")
    assert "no longer has the key of this vault" in said
    count = "print(len(list(collection().get_all_items())))"
    assert _run(desktop, folder, count) == ["0"]
    vaults.unlock(folder, PASSPHRASE, FixedClock()).close()


def test_the_environment_cannot_put_another_keychain_in_its_place(desktop, folder):
    forced = desktop | {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    assert _run(forced, folder, "on()", "print(quick_unlock.look(folder).on_in)", "opens()") == [
        "Secret Service"
    ]
