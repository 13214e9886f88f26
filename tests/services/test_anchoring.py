"""The header follows the database, and a database put back behind it is refused."""

import shutil

import pytest

from tests.support.clock import FixedClock
from tests.support.records import client
from therapist_desk.domain.errors import VaultDamaged, VaultUnwritable
from therapist_desk.services import clients, vaults
from therapist_desk.vault import headerfile, keyslots

PASSPHRASE = "six plain words that nobody guesses"
OTHER = "other words that nobody guesses either"


@pytest.fixture
def opened(tmp_path):
    drafted = vaults.draft(PASSPHRASE, vaults.new_kit(), FixedClock(), costs=vaults.FAST)
    vault = vaults.make(tmp_path / "v", drafted, FixedClock())
    yield vault
    vault.close()


def unlock(folder):
    return vaults.unlock(folder, PASSPHRASE, FixedClock())


def save(vault, name="Ada Moreau"):
    return vault.desk.do(lambda writer: clients.save(writer, client(name))).result()


def anchor_of(vault):
    return headerfile.read(vault.folder).header.anchor


def test_a_vault_is_anchored_when_it_is_locked(opened):
    assert anchor_of(opened) is None
    save(opened)
    opened.close()
    assert anchor_of(opened)["rows.client"] == 1
    assert headerfile.stands_twice(opened.folder)


def test_a_save_does_not_wait_for_the_header(opened):
    save(opened)
    assert anchor_of(opened) is None


def test_the_database_alone_put_back_is_refused_and_nothing_is_changed(opened, tmp_path):
    save(opened)
    opened.close()
    database = opened.folder / "vault-1.db"
    shutil.copy(database, tmp_path / "old.db")
    again = unlock(opened.folder)
    save(again, "Second")
    again.close()
    newer = database.read_bytes()
    shutil.copy(tmp_path / "old.db", database)
    before = {entry: entry.read_bytes() for entry in opened.folder.iterdir()}
    with pytest.raises(VaultDamaged, match="older than it was"):
        unlock(opened.folder)
    assert {entry: entry.read_bytes() for entry in opened.folder.iterdir()} == before
    database.write_bytes(newer)
    unlock(opened.folder).close()


def test_header_and_database_put_back_together_are_an_old_vault_that_opens(opened, tmp_path):
    save(opened)
    opened.close()
    shutil.copytree(opened.folder, tmp_path / "copy")
    again = unlock(opened.folder)
    save(again, "Second")
    again.close()
    unlock(tmp_path / "copy").close()


def test_a_vault_that_was_killed_after_its_last_anchor_opens(opened, tmp_path):
    save(opened)
    opened.desk.check(opened.anchoring.renew).result()
    save(opened, "After the anchor")
    shutil.copytree(opened.folder, tmp_path / "killed")
    unlock(tmp_path / "killed").close()


def test_an_anchor_leaves_a_passphrase_changed_meanwhile_as_it_is(opened):
    found = headerfile.unlock(
        opened.folder, lambda header: keyslots.unlock_with_passphrase(header, PASSPHRASE)
    )
    changed = keyslots.replace_passphrase(found.header, found.data_key, OTHER, vaults.FAST)
    headerfile.write(opened.folder, changed, found.data_key)
    save(opened)
    opened.close()
    assert anchor_of(opened)["rows.client"] == 1
    vaults.unlock(opened.folder, OTHER, FixedClock()).close()


def test_a_header_that_cannot_be_written_does_not_keep_the_vault_from_locking(opened):
    blocker = opened.folder / f"{headerfile.NAME}.new"
    blocker.mkdir()
    save(opened)
    with pytest.raises(VaultUnwritable):
        opened.desk.check(opened.anchoring.renew).result()
    opened.close()
    blocker.rmdir()
    unlock(opened.folder).close()


def test_nothing_new_writes_no_header(opened):
    opened.desk.check(opened.anchoring.renew).result()
    before = (opened.folder / headerfile.NAME).stat().st_mtime_ns
    opened.desk.check(opened.anchoring.renew).result()
    assert (opened.folder / headerfile.NAME).stat().st_mtime_ns == before
