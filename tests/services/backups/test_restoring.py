"""A backup brings everything back: beside a vault, in its place, or for a trial."""

import pytest

from tests.support.backed_up import FILLING, WORDS, Kept, add, by
from therapist_desk.domain.errors import (
    Cancelled,
    VaultInUse,
    VaultUnwritable,
    WrongPassphrase,
)
from therapist_desk.services import backups, restoring
from therapist_desk.vault import headerfile


def test_a_backup_restored_into_a_new_folder_holds_every_row(kept, tmp_path):
    path = kept.backed_up()
    new = tmp_path / "new"
    restored = restoring.restore(path, new, by(), kept.clock)
    assert restored.aside is None
    assert Kept(new, kept.clock).clients() == FILLING
    assert sorted(entry.name for entry in new.iterdir()) == [
        ".lock", "vault-1.db", "vault.hdr", "vault.hdr.bak",
    ]  # fmt: skip
    assert all(entry.stat().st_mode & 0o077 == 0 for entry in new.iterdir())


def test_the_kit_alone_brings_a_backup_back(kept):
    path = kept.backed_up()
    drilled = restoring.drill(kept.folder, path, WORDS, kept.clock)
    assert drilled.rows["client"] == len(FILLING)
    assert not (kept.folder / restoring.DRILL).exists()


def test_a_drill_with_another_kit_fails_and_clears_away(kept):
    from therapist_desk.services import vaults

    path = kept.backed_up()
    with pytest.raises(WrongPassphrase, match="kit that counted"):
        restoring.drill(kept.folder, path, " ".join(vaults.new_kit()), kept.clock)
    assert not (kept.folder / restoring.DRILL).exists()


def test_restoring_over_a_vault_keeps_it_aside_and_openable(kept):
    path = kept.backed_up()
    with kept.opened() as vault:
        add(vault, "Came later")
    restored = restoring.restore(path, kept.folder, by(), kept.clock)
    assert restored.aside is not None
    assert restored.aside.name == "replaced-2026-11-19T14-00"
    assert kept.clients() == FILLING
    assert Kept(restored.aside, kept.clock).clients() == [*FILLING, "Came later"]


def test_a_journal_goes_aside_with_its_database_and_never_stays_beside_a_restored_one(kept):
    path = kept.backed_up()
    (kept.folder / "vault-1.db-journal").write_bytes(b"hot")
    (kept.folder / "vault-2.db-journal").write_bytes(b"stale")
    restored = restoring.restore(path, kept.folder, by(), kept.clock)
    assert restored.aside
    assert (restored.aside / "vault-1.db-journal").read_bytes() == b"hot"
    assert kept.clients() == FILLING


def test_a_vault_with_both_headers_gone_is_restored_over_and_kept(kept):
    path = kept.backed_up()
    for name in ("vault.hdr", "vault.hdr.bak"):
        (kept.folder / name).unlink()
    restored = restoring.restore(path, kept.folder, by(), kept.clock)
    assert restored.aside
    assert (restored.aside / "vault-1.db").exists()
    assert kept.clients() == FILLING


def test_a_vault_that_is_open_is_not_restored_over(kept):
    path = kept.backed_up()
    with kept.opened(), pytest.raises(VaultInUse):
        restoring.restore(path, kept.folder, by(), kept.clock)


def test_a_restore_that_is_cancelled_or_fails_changes_nothing(kept, tmp_path, monkeypatch):
    path = kept.backed_up()
    before = _content(kept.folder)

    def told(step, share):
        raise Cancelled

    with pytest.raises(Cancelled):
        restoring.restore(path, kept.folder, by(), kept.clock, told)
    with pytest.raises(Cancelled):
        restoring.restore(path, tmp_path / "new", by(), kept.clock, told)
    monkeypatch.setattr(headerfile, "write", _no_room)
    with pytest.raises(VaultUnwritable):
        restoring.restore(path, kept.folder, by(), kept.clock)
    assert _content(kept.folder) == before
    assert not (tmp_path / "new").exists()


def test_a_wrong_passphrase_restores_nothing(kept, tmp_path):
    path = kept.backed_up()
    with pytest.raises(WrongPassphrase):
        restoring.restore(
            path, tmp_path / "new", restoring.by_passphrase("another one entirely"), kept.clock
        )
    assert not (tmp_path / "new").exists()


def test_a_folder_with_other_things_in_it_is_no_place_to_restore_to(kept, tmp_path):
    path = kept.backed_up()
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "letter.txt").write_text("mine")
    with pytest.raises(Exception, match="not empty"):
        restoring.restore(path, tmp_path / "other", by(), kept.clock)
    assert [entry.name for entry in (tmp_path / "other").iterdir()] == ["letter.txt"]


def test_a_synced_folder_takes_backups_and_no_restored_vault(kept, tmp_path):
    synced = tmp_path / "Dropbox"
    synced.mkdir()
    with kept.opened() as vault:
        made = backups.make(vault, synced, kept.clock)
    with pytest.raises(Exception, match="Dropbox"):
        restoring.restore(made.backup.path, synced / "practice", by(), kept.clock)


def _content(folder):
    return {
        path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def _no_room(*_):
    raise VaultUnwritable("The disk is full.")
