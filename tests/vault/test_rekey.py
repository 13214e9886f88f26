"""A re-key killed, refused or run out of room at any step leaves a vault that a known key opens."""

import os
import subprocess
import sys
from collections import Counter

import pytest

from tests.support import canary
from tests.support.clock import FixedClock
from tests.support.real_vault import complaints
from tests.support.vaults import FAST, NEW, PASSPHRASE, deeds, made_vault, records, save
from therapist_desk.domain.errors import (
    Cancelled,
    DeskError,
    RuleBroken,
    VaultDamaged,
    VaultError,
    VaultInUse,
    VaultUnwritable,
    WrongPassphrase,
)
from therapist_desk.services import vault_keys, vault_recovery
from therapist_desk.vault import headerfile, rekey, store

CLOCK = FixedClock()
FILES = {"vault.hdr", "vault.hdr.bak"}

pytestmark = pytest.mark.usefixtures("keys_derived_once")


@pytest.fixture(scope="module")
def pattern(tmp_path_factory):
    return made_vault(tmp_path_factory.mktemp("pattern") / "v", records=60, kilobytes=64)


@pytest.fixture(scope="module")
def before(pattern, tmp_path_factory):
    """Return the records, read from a copy that no test works on."""
    return look(pattern.copied_to(tmp_path_factory.mktemp("before") / "v"), PASSPHRASE)


@pytest.fixture
def made(pattern, tmp_path):
    return pattern.copied_to(tmp_path / "v")


def rekeyed(made, present=PASSPHRASE, new=NEW, watch=lambda _: None):
    draft = vault_keys.draft_rekey(made.folder, present, new, CLOCK, FAST)
    vault_keys.rekey(draft, CLOCK, watch)
    return draft.on_paper


def look(made, passphrase):
    """Return the records and whether all is well, by opening the vault as a person would."""
    vault = made.opened(passphrase)
    try:
        assert vault.desk.check(complaints).result() == []
        return records(vault)
    finally:
        vault.close()


def test_after_a_rekey_only_the_new_passphrase_and_the_new_kit_open_all_that_was_there(
    made, before
):
    old_database = (made.folder / "vault-1.db").read_bytes()
    kit = rekeyed(made)
    assert made.names() == {*FILES, "vault-2.db"}
    assert look(made, NEW) == before
    with pytest.raises(WrongPassphrase):
        made.opened(PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        vault_recovery.recover(made.folder, made.words, "a third one of these", clock=CLOCK)
    new_database = (made.folder / "vault-2.db").read_bytes()
    pages = {old_database[at : at + 4096] for at in range(0, len(old_database), 4096)}
    assert not any(
        new_database[at : at + 4096] in pages for at in range(0, len(new_database), 4096)
    )
    vault_recovery.recover(
        made.folder, " ".join(kit.words), PASSPHRASE, code=kit.code, clock=CLOCK, costs=FAST
    )
    assert look(made, PASSPHRASE) == before
    if os.name != "nt":
        assert (made.folder / "vault-2.db").stat().st_mode & 0o777 == 0o600


def test_the_chain_goes_on_over_two_rekeys_and_notices_a_change_on_either_side(made):
    rekeyed(made)
    vault = made.opened(NEW)
    save(vault, "record later", "written under the second key")
    vault.close()
    rekeyed(made, NEW, PASSPHRASE)
    vault = made.opened(PASSPHRASE)
    assert deeds(vault).count("rekeyed") == 2
    assert vault.desk.check(lambda store: store.broken_audit_event()).result() is None
    first = vault.desk.ask(
        lambda reader: reader.row("SELECT seq FROM audit_event WHERE deed = 'edited' LIMIT 1")
    ).result()[0]
    vault.desk.do(
        lambda writer: writer.execute("UPDATE audit_event SET at = at + 1 WHERE seq = ?", (first,))
    ).result()
    assert vault.desk.check(lambda store: store.broken_audit_event()).result() == first
    vault.close()


def test_the_new_kit_opens_the_new_database_with_both_headers_gone(made, before):
    kit = rekeyed(made)
    for name in FILES:
        (made.folder / name).unlink()
    with pytest.raises(VaultDamaged, match="only the newest kit"):
        vault_recovery.recover(made.folder, made.words, NEW, code=made.kit.code, clock=CLOCK)
    vault_recovery.recover(
        made.folder, " ".join(kit.words), PASSPHRASE, code=kit.code, clock=CLOCK, costs=FAST
    )
    assert look(made, PASSPHRASE) == before


# Refused


def test_a_wrong_passphrase_or_an_open_vault_is_refused_and_nothing_changes(made):
    before = {entry.name: entry.read_bytes() for entry in made.folder.iterdir()}
    with pytest.raises(RuleBroken):
        vault_keys.draft_rekey(made.folder, "not the one", NEW, CLOCK, FAST)
    draft = vault_keys.draft_rekey(made.folder, PASSPHRASE, NEW, CLOCK, FAST)
    vault = made.opened()
    with pytest.raises(VaultInUse):
        vault_keys.rekey(draft, CLOCK)
    vault.close()
    assert made.names() <= set(before)


def test_a_database_of_the_next_generation_that_lies_there_is_never_touched(made):
    newer = made.folder / "vault-2.db"
    newer.write_bytes(b"a year of notes")
    with pytest.raises(VaultError, match="may be a later state"):
        rekeyed(made)
    look(made, PASSPHRASE)
    assert newer.read_bytes() == b"a year of notes"


@pytest.mark.parametrize("part", ["copying", "checking"])
def test_stopping_leaves_the_vault_as_it_was(made, before, part):

    def stop(share):
        if part == "copying" or share == vault_keys.CHECKING:
            raise Cancelled

    with pytest.raises(Cancelled):
        rekeyed(made, watch=stop)
    assert made.names() == {*FILES, "vault-1.db"}
    assert look(made, PASSPHRASE) == before


def test_progress_is_told_in_slices(made, monkeypatch):
    monkeypatch.setattr(store, "SLICE", 16)
    told = []
    rekeyed(made, watch=told.append)
    assert told == sorted(told)
    assert len(told) > 10
    assert told[-1] == vault_keys.CHECKING


def test_a_torn_note_of_a_killed_rekey_is_cleared_at_the_next_opening(made):
    (made.folder / rekey.NOTE).touch()
    made.opened().close()
    assert made.names() == {*FILES, "vault-1.db"}


def test_a_damaged_vault_is_not_moved(made):
    database = made.folder / "vault-1.db"
    raw = bytearray(database.read_bytes())
    raw[len(raw) // 2] ^= 1
    database.write_bytes(raw)
    with pytest.raises(VaultDamaged):
        rekeyed(made)
    assert made.names() == {*FILES, "vault-1.db"}
    assert database.read_bytes() == bytes(raw)


# Cut short

STEPS = {
    "rekey._write_note": 1,
    "rekey._copy_pages": 1,
    "rekey._carry_over": 1,
    "rekey._sync": 3,
    "rekey._switch": 1,
    "headerfile._take_the_copys_place": 1,
    "rekey._open": 3,
    "rekey.clear": 2,
}
"""Where it is killed, and how often it comes there."""

DYING = """
import os, sys
from pathlib import Path
from tests.support.clock import FixedClock
from tests.support.vaults import FAST
from therapist_desk.services import vault_keys
from therapist_desk.vault import headerfile, rekey
module, name = sys.argv[2].split(".")
room = {"rekey": rekey, "headerfile": headerfile}[module]
real, when, calls = getattr(room, name), int(sys.argv[3]), [0]
def dying(*given, **named):
    calls[0] += 1
    if calls[0] == when:
        os._exit(9)
    return real(*given, **named)
setattr(room, name, dying)
present, new = sys.stdin.read().splitlines()
draft = vault_keys.draft_rekey(Path(sys.argv[1]), present, new, FixedClock(), FAST)
vault_keys.rekey(draft, FixedClock())
"""


def test_a_rekey_takes_each_step_as_often_as_it_is_killed_there(made, monkeypatch):
    taken = Counter()

    def counting(step, real):
        return lambda *given, **named: (taken.update([step]), real(*given, **named))[1]

    for step in STEPS:
        module, name = step.split(".")
        room = {"rekey": rekey, "headerfile": headerfile}[module]
        monkeypatch.setattr(room, name, counting(step, getattr(room, name)))
    rekeyed(made)
    assert taken == STEPS


@pytest.mark.parametrize(
    ("step", "when"),
    [(step, when) for step, times in STEPS.items() for when in range(1, times + 1)],
    ids=str,
)
def test_a_rekey_killed_at_any_step_leaves_one_openable_state(made, before, step, when):
    died = subprocess.run(
        [sys.executable, "-c", DYING, made.folder, step, str(when)],
        input=f"{PASSPHRASE}\n{NEW}\n".encode(),
        timeout=60,
        check=False,
    )
    assert died.returncode == 9
    assert_one_state(made, before)


def assert_one_state(made, before):
    """Fail unless exactly one passphrase opens all that was there, with nothing left over."""
    opened = []
    for passphrase in (PASSPHRASE, NEW):
        try:
            assert look(made, passphrase) == before
        except WrongPassphrase:
            continue
        opened.append(passphrase)
    assert len(opened) == 1
    number = 1 if opened == [PASSPHRASE] else 2
    assert made.names() == {*FILES, f"vault-{number}.db"}
    rekeyed(made, opened[0], "a third one after the power came back")
    assert look(made, "a third one after the power came back") == before


def test_an_old_copy_of_the_header_never_brings_the_old_key_back(made):
    """Killed between header and copy; then records are saved under the new key."""
    old_copy = (made.folder / "vault.hdr.bak").read_bytes()
    old_database = (made.folder / "vault-1.db").read_bytes()
    rekeyed(made)
    (made.folder / "vault.hdr.bak").write_bytes(old_copy)
    (made.folder / "vault-1.db").write_bytes(old_database)
    (made.folder / rekey.NOTE).write_text("1 2\n")
    with pytest.raises(WrongPassphrase):
        made.opened(PASSPHRASE)
    assert (made.folder / "vault-2.db").exists()
    look(made, NEW)
    assert made.names() == {*FILES, "vault-2.db"}


@pytest.mark.parametrize("note", ["", "1", "1 3", "0 1", "2 3\n", "x y", "1 2 3"])
def test_a_note_that_fits_nothing_removes_nothing(made, note):
    (made.folder / rekey.NOTE).write_text(note)
    (made.folder / "vault-2.db").write_bytes(b"something")
    (made.folder / "vault-3.db").write_bytes(b"something")
    look(made, PASSPHRASE)
    assert {"vault-1.db", "vault-2.db", "vault-3.db"} <= made.names()


# No room


@pytest.mark.parametrize("step", ["_write_note", "_copy_pages", "_sync", "_switch"])
def test_a_full_disk_at_any_step_leaves_the_old_state(made, before, monkeypatch, step):

    def full(*_, **__):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as failing:
        failing.setattr(rekey, step, full)
        with pytest.raises(VaultUnwritable, match="Nothing was changed"):
            rekeyed(made)
    assert made.names() == {*FILES, "vault-1.db"}
    assert look(made, PASSPHRASE) == before


def test_too_little_room_is_told_before_anything_is_written(made, monkeypatch):
    usage = type("Usage", (), {"free": 1000})
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage)
    with pytest.raises(VaultUnwritable, match="disk may be full"):
        rekeyed(made)
    assert made.names() == {*FILES, "vault-1.db"}


def test_a_copy_of_the_header_that_cannot_be_written_does_not_undo_the_rekey(
    made, before, monkeypatch
):

    def refusing(source, target):
        if str(target).endswith(".bak"):
            raise PermissionError(13, "in use")
        return real(source, target)

    real = os.replace
    with monkeypatch.context() as failing:
        failing.setattr("os.replace", refusing)
        rekeyed(made)
    assert look(made, NEW) == before
    assert headerfile.stands_twice(made.folder)


# What stays on the disk


def test_no_word_of_kit_or_passphrase_stays_on_the_disk(made, tmp_path):
    kit = rekeyed(made)
    looked_for = [PASSPHRASE, NEW, " ".join(kit.words), " ".join(kit.words[:3]), made.words]
    assert canary.findings(looked_for, [tmp_path]) == []
    (tmp_path / "control").write_text(" ".join(kit.words))
    assert canary.findings(looked_for, [tmp_path])


def test_a_header_that_was_changed_since_the_draft_is_refused(made):
    draft = vault_keys.draft_rekey(made.folder, PASSPHRASE, NEW, CLOCK, FAST)
    vault = made.opened()
    vault_keys.change_passphrase(vault, PASSPHRASE, "changed in between by its owner", CLOCK, FAST)
    vault.close()
    with pytest.raises(DeskError, match="changed meanwhile"):
        vault_keys.rekey(draft, CLOCK)
    look(made, "changed in between by its owner")
