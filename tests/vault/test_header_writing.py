"""Writing the header: cut short at any moment, a header that opens the vault is there."""

import os
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.headers import made
from therapist_desk.domain.errors import (
    VaultDamaged,
    VaultUnwritable,
    WrongPassphrase,
)
from therapist_desk.vault import headerfile, keys, keyslots, recovery
from therapist_desk.vault.header import (
    encode,
)


class Killed(BaseException):
    """The process ends here."""


@pytest.mark.parametrize("survived", [0, 1])
def test_a_write_killed_before_either_file_leaves_an_openable_vault(vault, monkeypatch, survived):
    replaced = []

    def dying(source, target):
        if len(replaced) == survived:
            raise Killed
        replaced.append(target)
        return real(source, target)

    real = os.replace
    monkeypatch.setattr("os.replace", dying)
    with pytest.raises(Killed):
        headerfile.write(vault, replace(made().header, rehearsal=True), made().data_key)
    opened = headerfile.unlock(vault, made().by_words)
    assert opened.header.rehearsal is bool(survived)
    assert not opened.from_copy


def test_a_process_killed_between_header_and_copy_leaves_an_openable_vault(vault):
    program = (
        "import os, sys, pathlib\n"
        "from therapist_desk.vault import headerfile\n"
        "from dataclasses import replace\n"
        "folder = pathlib.Path(sys.argv[1])\n"
        "header = headerfile.read(folder).header\n"
        "headerfile._take_the_copys_place = lambda copy: os._exit(9)\n"
        "headerfile.write(folder, replace(header, rehearsal=True), bytes.fromhex(sys.stdin.read()))\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, vault], input=made().data_key.hex(), text=True, check=False
    )
    assert ran.returncode == 9
    assert (vault / "vault.hdr.bak.new").exists()
    opened = headerfile.unlock(vault, made().by_words)
    assert opened.header.rehearsal
    headerfile.write(vault, opened.header, opened.data_key)
    assert {path.name for path in vault.iterdir()} == {"vault.hdr", "vault.hdr.bak"}
    assert (vault / "vault.hdr.bak").read_bytes() == encode(opened.header)


@pytest.mark.skipif(os.name == "nt", reason="Windows opens no folder")
def test_each_file_is_on_the_disk_before_its_name_and_its_name_before_the_copys(vault, monkeypatch):
    seen = []

    def synced(handle):
        seen.append("sync folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "sync file")
        real_fsync(handle)

    def replaced(source, target):
        seen.append(target.name)
        real_replace(source, target)

    real_fsync, real_replace = os.fsync, os.replace
    monkeypatch.setattr("os.fsync", synced)
    monkeypatch.setattr("os.replace", replaced)
    headerfile.write(vault, made().header, made().data_key)
    assert seen == [
        *("sync file", "sync file"),
        *("vault.hdr", "sync folder"),
        *("vault.hdr.bak", "sync folder"),
    ]


def test_a_proof_that_fails_leaves_the_old_header(vault):
    before = {path.name: path.read_bytes() for path in vault.iterdir()}
    stranger = keyslots.proof_of_recovery(" ".join(recovery.words_of(bytes(32))), made().data_key)
    with pytest.raises(WrongPassphrase):
        headerfile.write(vault, made().header, made().data_key, stranger)
    assert {path.name: path.read_bytes() for path in vault.iterdir()} == before


@pytest.mark.parametrize("call", ["os.fsync", "os.open", "os.replace"])
def test_a_full_disk_is_a_sentence_and_changes_nothing(vault, monkeypatch, call):
    before = {path.name: path.read_bytes() for path in vault.iterdir()}

    def full(*_, **__):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(call, full)
        with pytest.raises(VaultUnwritable, match="disk may be full"):
            headerfile.write(vault, replace(made().header, rehearsal=True), made().data_key)
    assert {path.name: path.read_bytes() for path in vault.iterdir()} == before


def test_a_copy_that_cannot_be_replaced_is_said_and_the_change_stands(vault, monkeypatch):
    def refusing(source, target):
        if str(target).endswith(".bak"):
            raise PermissionError(13, "in use")
        return real(source, target)

    real = os.replace
    monkeypatch.setattr("os.replace", refusing)
    with pytest.raises(VaultUnwritable, match="The change is made"):
        headerfile.write(vault, replace(made().header, rehearsal=True), made().data_key)
    assert headerfile.unlock(vault, made().by_words).header.rehearsal


def test_a_disk_that_keeps_something_else_is_noticed_before_the_old_header_goes(vault, monkeypatch):
    before = (vault / "vault.hdr").read_bytes()
    monkeypatch.setattr("pathlib.Path.read_bytes", lambda _: before)
    with pytest.raises(VaultUnwritable, match="did not keep"):
        headerfile.write(vault, replace(made().header, rehearsal=True), made().data_key)
    monkeypatch.undo()
    assert (vault / "vault.hdr").read_bytes() == before


def test_a_disk_that_gives_back_something_else_afterwards_is_said(vault, monkeypatch):
    def reading(path):
        return b"something else" if path.name == "vault.hdr" else real(path)

    real = Path.read_bytes
    monkeypatch.setattr("pathlib.Path.read_bytes", reading)
    with pytest.raises(VaultUnwritable, match="cannot be written"):
        headerfile.write(vault, replace(made().header, rehearsal=True), made().data_key)
    monkeypatch.undo()
    assert headerfile.unlock(vault, made().by_words).data_key == made().data_key


def test_an_anchor_never_goes_into_a_header_of_another_key(vault):
    mac_key = keys.header_mac_key(made().data_key, made().header.vault_id)
    kept = headerfile.write_anchor(vault, mac_key, {"audit": 7})
    assert headerfile.read(vault).header == kept
    headerfile.write(vault, made().header, keys.new_data_key())  # re-keyed meanwhile
    before = (vault / "vault.hdr").read_bytes()
    with pytest.raises(VaultDamaged):
        headerfile.write_anchor(vault, mac_key, {"audit": 8})
    assert (vault / "vault.hdr").read_bytes() == (vault / "vault.hdr.bak").read_bytes() == before
