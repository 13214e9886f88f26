"""Quick unlock: a key in a trusted keychain opens the vault; whatever fails, the passphrase does."""

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support import fake_keychain
from tests.support.clock import FixedClock
from tests.support.fake_keychain import Keeping, trust
from therapist_desk.domain.errors import (
    KeychainUnavailable,
    VaultDamaged,
    VaultUnwritable,
    WrongPassphrase,
)
from therapist_desk.services import locked_vaults, quick_unlock, vault_keys, vaults
from therapist_desk.vault import folder as folders
from therapist_desk.vault import header as headers
from therapist_desk.vault import headerfile, keys, keyslots
from therapist_desk.vault.header import SlotType

PASSPHRASE = "nine purple ducks forgot Thursday"
KEEPS = Keeping.kept

pytestmark = pytest.mark.usefixtures("keys_derived_once")


@pytest.fixture(autouse=True)
def trusted(monkeypatch):
    fake_keychain.install(monkeypatch)


@pytest.fixture(scope="module")
def closed_vault(tmp_path_factory):
    place = tmp_path_factory.mktemp("closed") / "vault"
    vaults.create(place, PASSPHRASE, vaults.new_kit(), FixedClock(), costs=vaults.FAST).close()
    return place


@pytest.fixture
def folder(tmp_path, closed_vault):
    return shutil.copytree(closed_vault, tmp_path / "vault")


def switch_on(folder):
    """Switch quick unlock on as the settings do: prove, prepare, write, forget what was before."""
    vault = vaults.unlock(folder, PASSPHRASE, FixedClock())
    try:
        prepared = quick_unlock.prepare(quick_unlock.prove(folder, PASSPHRASE))
        before, _ = vault.desk.do(lambda writer: quick_unlock.switch_on(writer, prepared)).result()
        quick_unlock.forget(before)
    finally:
        vault.close()


def slots(folder):
    return [slot.type for slot in headerfile.read(folder).header.slots]


def entries():
    return [name for _, name in KEEPS]


def assert_only_the_passphrase_opens(folder):
    with pytest.raises(KeychainUnavailable):
        quick_unlock.unlock(folder, FixedClock())
    before = dict(KEEPS)
    vaults.unlock(folder, PASSPHRASE, FixedClock()).close()
    assert before == KEEPS
    assert wrong_tries(folder) == []


def wrong_tries(folder):
    return folders.wrong_tries(folder)


def test_it_is_off_until_asked_for(folder):
    assert SlotType.KEYRING not in slots(folder)
    assert not locked_vaults.opens_by_keychain(folder)
    with pytest.raises(KeychainUnavailable, match="off"):
        quick_unlock.unlock(folder, FixedClock())
    assert KEEPS == {}


def test_switched_on_the_vault_opens_without_a_passphrase_and_still_with_it(folder):
    switch_on(folder)
    assert quick_unlock.look(folder).on_in == "a keychain that keeps"
    opened = quick_unlock.unlock(folder, FixedClock())
    assert opened.desk.ask(lambda reader: reader.folder).result() == folder
    opened.close()
    vaults.unlock(folder, PASSPHRASE, FixedClock()).close()


def test_the_keychain_holds_neither_the_passphrase_nor_the_data_key(folder):
    switch_on(folder)
    data_key = quick_unlock.prove(folder, PASSPHRASE).data_key
    (secret,) = KEEPS.values()
    assert PASSPHRASE not in secret
    assert data_key.hex() not in secret
    assert len(bytes.fromhex(secret)) == keys.DATA_KEY_BYTES


def test_it_is_never_the_only_way_in(folder):
    header = headerfile.read(folder).header
    data_key = quick_unlock.prove(folder, PASSPHRASE).data_key
    switch_on(folder)
    with_slot = headerfile.read(folder).header
    for kind in (SlotType.PASSPHRASE, SlotType.RECOVERY):
        left = tuple(slot for slot in with_slot.slots if slot.type is not kind)
        headerfile.write(folder, replace(with_slot, slots=left), data_key)
        with pytest.raises((VaultDamaged, WrongPassphrase)):
            quick_unlock.unlock(folder, FixedClock())
    headerfile.write(folder, header, data_key)
    vaults.unlock(folder, PASSPHRASE, FixedClock()).close()


def test_a_wrong_passphrase_switches_nothing_on(folder):
    with pytest.raises(WrongPassphrase):
        quick_unlock.prove(folder, "not this one")
    assert KEEPS == {}


def test_switching_on_again_leaves_one_slot_and_one_entry(folder):
    switch_on(folder)
    first = entries()
    switch_on(folder)
    assert slots(folder).count(SlotType.KEYRING) == 1
    assert len(entries()) == 1
    assert entries() != first
    quick_unlock.unlock(folder, FixedClock()).close()


@pytest.mark.parametrize("wiped", [False, True])
def test_switching_off_removes_slot_and_entry_whether_the_keychain_still_has_it_or_not(
    folder, wiped
):
    switch_on(folder)
    if wiped:
        KEEPS.clear()
        with pytest.raises(KeychainUnavailable, match="no longer has the key"):
            quick_unlock.prove_by_keychain(folder)
        proven = quick_unlock.prove(folder, PASSPHRASE)
    else:
        proven = quick_unlock.prove_by_keychain(folder)
    vault = vaults.unlock(folder, PASSPHRASE, FixedClock())
    before, _ = vault.desk.do(lambda writer: quick_unlock.switch_off(writer, proven)).result()
    vault.close()
    quick_unlock.forget(before)
    assert SlotType.KEYRING not in slots(folder)
    assert KEEPS == {}
    assert_only_the_passphrase_opens(folder)


def test_a_wiped_entry_is_said_plainly_and_no_new_key_is_made(folder):
    switch_on(folder)
    KEEPS.clear()
    with pytest.raises(KeychainUnavailable, match="no longer has the key of this vault"):
        quick_unlock.unlock(folder, FixedClock())
    assert KEEPS == {}
    assert_only_the_passphrase_opens(folder)


@pytest.mark.parametrize("kept", ["", "not hex", "00" * 16, "00" * 32])
def test_an_entry_that_something_else_wrote_over_opens_nothing_and_counts_as_no_guess(folder, kept):
    switch_on(folder)
    (place,) = KEEPS
    KEEPS[place] = kept
    assert_only_the_passphrase_opens(folder)
    assert {place: kept} == KEEPS


def test_a_locked_keychain_or_a_broken_bus_leaves_the_passphrase(folder, monkeypatch):
    switch_on(folder)
    monkeypatch.setattr(Keeping, "trouble", RuntimeError("Failed to unlock 5ec12e7!"))
    with pytest.raises(KeychainUnavailable) as told:
        quick_unlock.unlock(folder, FixedClock())
    assert "5ec12e7" not in str(told.value)
    assert told.value.__cause__ is None
    assert_only_the_passphrase_opens(folder)


@pytest.mark.parametrize(
    "backend",
    [
        ("keyring.backends.null", "Keyring", "null"),
        ("keyring.backends.fail", "Keyring", "fail"),
        ("keyring.backends.chainer", "ChainerBackend", "chainer"),
        ("keyring.backends.nowhere", "Keyring", "absent"),
        (__name__, "Forgetting", "forgets"),
        (__name__, "Stubborn", "never forgets"),
    ],
    ids=lambda backend: backend[-1],
)
def test_a_keychain_that_does_not_truly_keep_gets_no_secret(folder, monkeypatch, backend):
    trust(monkeypatch, backend)
    Stubborn.told.clear()
    proven = quick_unlock.prove(folder, PASSPHRASE)
    with pytest.raises(KeychainUnavailable):
        quick_unlock.prepare(proven)
    assert not any(proven.data_key.hex() in told for told in Stubborn.told.values())
    assert not [name for name in Stubborn.told if not name.startswith("probe/")]
    assert bool(Stubborn.told) is (backend[1] == "Stubborn"), "it was tried with a made-up secret"
    assert SlotType.KEYRING not in slots(folder)
    assert_only_the_passphrase_opens(folder)


class Forgetting(Keeping):
    """Reports success and keeps nothing, as the null backend does."""

    def get_password(self, service, name):
        return None


class Stubborn(Keeping):
    """Keeps what it was told to forget."""

    told: dict[str, str] = {}  # noqa: RUF012 - shared on purpose

    def set_password(self, service, name, secret):
        self.told[name] = secret

    def get_password(self, service, name):
        return self.told.get(name)

    def delete_password(self, service, name):
        pass


def test_another_keychain_than_the_one_remembered_is_not_asked(folder, monkeypatch):
    switch_on(folder)
    trust(monkeypatch, ("tests.support.fake_keychain", "Keeping", "another keychain"))
    assert not locked_vaults.opens_by_keychain(folder)
    assert_only_the_passphrase_opens(folder)


def test_the_remembered_keychain_stands_in_the_header_under_its_mac(folder):
    switch_on(folder)
    header = headerfile.read(folder).header
    (slot,) = header.of_type(SlotType.KEYRING)
    assert slot.keychain == "a keychain that keeps"
    forged = replace(slot, keychain="another keychain")
    others = tuple(one for one in header.slots if one is not slot)
    raw = headers.encode(replace(header, slots=(*others, forged)))
    for name in (headerfile.NAME, headerfile.COPY):
        (folder / name).write_bytes(raw)
    with pytest.raises(VaultDamaged):
        vaults.unlock(folder, PASSPHRASE, FixedClock())


def test_a_header_that_cannot_be_written_leaves_the_old_one(folder, monkeypatch):
    def no_room(*_):
        raise VaultUnwritable("The disk is full.")

    vault = vaults.unlock(folder, PASSPHRASE, FixedClock())
    prepared = quick_unlock.prepare(quick_unlock.prove(folder, PASSPHRASE))
    with monkeypatch.context() as failing:
        failing.setattr(headerfile, "write", no_room)
        with pytest.raises(VaultUnwritable):
            vault.desk.do(lambda writer: quick_unlock.switch_on(writer, prepared)).result()
    vault.close()
    assert SlotType.KEYRING not in slots(folder)
    assert_only_the_passphrase_opens(folder)


def test_facts_of_a_locked_vault_name_the_slot(folder):
    switch_on(folder)
    assert "keyring" in locked_vaults.facts(folder).slots


def test_a_header_full_of_slots_takes_no_more(folder):
    switch_on(folder)
    header = headerfile.read(folder).header
    (slot,) = header.of_type(SlotType.KEYRING)
    filler = [replace(header.slots[0], id=f"{number:016x}") for number in range(headers.MOST_SLOTS)]
    with pytest.raises(Exception, match="at most"):
        keyslots.with_keyring(replace(header, slots=tuple(filler)), slot)


PLAINTEXT = """
import keyring.backend
class Keyring(keyring.backend.KeyringBackend):
    priority = 99
    def set_password(self, service, username, password):
        open({kept!r}, "a").write(password)
    def get_password(self, service, username):
        return None
"""
ASK = """
from pathlib import Path
from therapist_desk.domain.errors import KeychainUnavailable
from therapist_desk.services import quick_unlock
proven = quick_unlock.prove(Path({folder!r}), {passphrase!r})
try:
    quick_unlock.prepare(proven)
except KeychainUnavailable as trouble:
    print(trouble)
"""


def test_a_keychain_forced_by_the_environment_gets_no_secret(folder, tmp_path):
    (tmp_path / "plaintext.py").write_text(PLAINTEXT.format(kept=str(tmp_path / "kept")), "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", ASK.format(folder=str(folder), passphrase=PASSPHRASE)],
        env=os.environ
        | {
            "PYTHON_KEYRING_BACKEND": "plaintext.Keyring",
            "PYTHONPATH": os.pathsep.join([str(tmp_path), str(Path(__file__).parents[2])]),
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere/at/all",
        },
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.stderr == ""
    if sys.platform == "linux":
        assert "no keychain that the desk trusts" in done.stdout
    assert not (tmp_path / "kept").exists()


def test_a_rekey_takes_the_old_key_out_of_the_keychain(folder):
    """What stayed there would open nothing, and look as if it did."""
    switch_on(folder)
    assert len(KEEPS) == 1
    draft = vault_keys.draft_rekey(
        folder, PASSPHRASE, "ten green frogs sang on Sunday", FixedClock(), vaults.FAST
    )
    assert len(KEEPS) == 1  # a draft that is dropped leaves quick unlock as it was
    vault_keys.rekey(draft, FixedClock())
    assert KEEPS == {}


def test_a_keychain_that_is_away_holds_no_rekey_up(folder, monkeypatch):
    switch_on(folder)
    draft = vault_keys.draft_rekey(
        folder, PASSPHRASE, "ten green frogs sang on Sunday", FixedClock(), vaults.FAST
    )
    trust(monkeypatch)
    vault_keys.rekey(draft, FixedClock())
    vaults.unlock(folder, "ten green frogs sang on Sunday", FixedClock()).close()
