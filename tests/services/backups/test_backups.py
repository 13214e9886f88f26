"""A backup is whole, private and nobody's business, and making one is in nobody's way."""

import os
import shutil
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.support import nobody, real_vault
from tests.support.backed_up import FILLING, Kept, add, by, kept_vault, names
from therapist_desk.domain.errors import (
    Cancelled,
    VaultDamaged,
    VaultError,
    VaultUnwritable,
)
from therapist_desk.services import backups, restoring, settings
from therapist_desk.services.settings import Setting
from therapist_desk.vault import backup_file


@pytest.fixture
def small_slices(monkeypatch):
    monkeypatch.setattr("therapist_desk.vault.store.SLICE", 4)


def test_a_backup_is_one_private_encrypted_file_that_names_nobody(kept):
    path = kept.backed_up()
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]
    assert path.name == "practice-2026-11-19T14-00.tdeskbackup"
    assert path.stat().st_mode & 0o777 == 0o600
    content = path.read_bytes()
    assert not content.startswith(b"SQLite format 3")
    assert b"Client 1" not in content


def test_two_backups_in_one_minute_are_two_files(kept):
    assert kept.backed_up() != kept.backed_up()


def test_what_is_saved_during_a_backup_is_in_the_vault_and_the_copy_is_one_moment(
    kept, tmp_path, small_slices
):
    """Every slice lets saves through; the backup holds some of them, each wholly or not."""
    with kept.opened() as vault:
        waited = []

        def told(step, share):
            if step is backups.Step.COPYING:
                waited.append(vault.desk.do(lambda writer: _two(writer, len(waited))))

        made = backups.make(vault, kept.backups, kept.clock, told)
        assert [future.result() for future in waited]
        saved = names(vault)
    restoring.restore(made.backup.path, tmp_path / "new", by(), kept.clock)
    found = Kept(tmp_path / "new", kept.clock).clients()
    assert len(saved) == len(FILLING) + 2 * len(waited)
    assert saved[: len(found)] == found
    assert len(FILLING) < len(found) <= len(saved)
    assert (len(found) - len(FILLING)) % 2 == 0


def _two(writer, number):
    from tests.support.records import client
    from therapist_desk.services import clients

    clients.save(writer, client(f"First of {number}"))
    clients.save(writer, client(f"Second of {number}"))


def test_a_save_never_waits_behind_the_whole_backup(kept, small_slices):
    """A save and a question asked after the first slice are answered before the last one."""
    with kept.opened() as vault:
        answers, shares = [], []

        def told(step, share):
            shares.append(share)
            if len(shares) == 1:
                vault.desk.ask(lambda reader: answers.append(("asked", len(shares))))
                vault.desk.do(lambda writer: answers.append(("saved", len(shares))))

        backups.make(vault, kept.backups, kept.clock, told)
    assert len(shares) > 5
    assert answers == [("saved", 1), ("asked", 1)]


def test_locking_breaks_a_backup_off_and_leaves_nothing_of_it(kept, small_slices):
    with kept.opened() as vault, ThreadPoolExecutor() as others:
        closing = []

        def told(step, share):
            assert step is backups.Step.COPYING
            if not closing:
                closing.append(others.submit(vault.desk.close))
            while not vault.desk._closed:
                time.sleep(0.001)

        with pytest.raises(Cancelled):
            backups.make(vault, kept.backups, kept.clock, told)
        closing[0].result()
    assert list(kept.backups.iterdir()) == []
    assert kept.clients() == FILLING


@pytest.mark.parametrize("step", [backups.Step.COPYING, backups.Step.CHECKING])
def test_cancel_stops_at_every_step_and_leaves_nothing(kept, step, small_slices):
    def told(now, share):
        if now is step:
            raise Cancelled

    with kept.opened() as vault:
        with pytest.raises(Cancelled):
            backups.make(vault, kept.backups, kept.clock, told)
        assert list(kept.backups.iterdir()) == []
        assert backups.make(vault, kept.backups, kept.clock).backup.whole


def test_what_a_killed_backup_left_is_removed_by_the_next(kept):
    with kept.opened() as vault:
        kept.backups.mkdir()
        (kept.backups / f".{vault.vault_id}.part").write_bytes(b"half")
        made = backups.make(vault, kept.backups, kept.clock)
    assert list(kept.backups.iterdir()) == [made.backup.path]


def test_a_drive_without_room_is_told_and_nothing_is_left(kept, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10**6, 10**6, 0))
    with kept.opened() as vault:
        with pytest.raises(VaultUnwritable, match="not enough room"):
            backups.make(vault, kept.backups, kept.clock)
        assert list(kept.backups.iterdir()) == []
        add(vault, "Saved all the same")


def test_a_drive_that_is_not_there_is_told_and_not_made(kept, tmp_path):
    with kept.opened() as vault, pytest.raises(VaultUnwritable, match="drive"):
        backups.make(vault, tmp_path / "media" / "usb", kept.clock)
    assert not (tmp_path / "media").exists()


TRY_IT = """
import sys
from pathlib import Path
from tests.support import nobody
from tests.support.backed_up import Kept
from therapist_desk.domain.errors import VaultUnwritable
from therapist_desk.services import backups
before, kept, place = Kept(Path(sys.argv[1])), Kept(Path(sys.argv[2])), Path(sys.argv[3])
before.backed_up()  # loads all that is needed while it may be read
nobody.become()
with kept.opened() as vault:
    try:
        backups.make(vault, place, kept.clock)
    except VaultUnwritable as refused:
        sys.stdout.write(str(refused))
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such folders")
def test_a_read_only_folder_is_told(kept):
    with nobody.reachable_place() as place:
        shutil.copytree(kept.folder, place / "practice")
        nobody.give(place / "practice")
        (place / "locked").mkdir(mode=0o555)
        done = real_vault.python("-c", TRY_IT, kept.folder, place / "practice", place / "locked")
        assert list((place / "locked").iterdir()) == []
    assert done.stderr == ""
    assert "may be written" in done.stdout


def test_every_part_of_a_backup_that_is_changed_is_found(kept):
    path = kept.backed_up()
    whole = path.read_bytes()
    database = backup_file.read(path).database_bytes
    places = [0, database // 2, database - 1, *range(database, len(whole), 7), len(whole) - 1]
    with kept.opened() as vault:
        backups.verify(vault, path)
        for place in places:
            path.write_bytes(_flipped(whole, place))
            with pytest.raises(VaultError):
                backups.verify(vault, path)


def test_a_backup_cut_anywhere_is_no_backup(kept, tmp_path):
    path = kept.backed_up()
    whole = path.read_bytes()
    for length in [0, 1, 63, 64, *range(4096, len(whole), 4096), len(whole) - 1]:
        path.write_bytes(whole[:length])
        with pytest.raises(VaultDamaged):
            restoring.restore(path, tmp_path / "new", by(), kept.clock)
    assert not backups.listed(kept.backups)[0].whole


def test_a_backup_is_due_when_something_changed_and_at_most_once_a_day(kept):
    with kept.opened() as vault:

        def standing():
            return vault.desk.ask(backups.standing).result()

        assert standing().is_due(kept.clock.now())
        backups.make(vault, kept.backups, kept.clock)
        kept.clock.move(days=4)
        assert not standing().is_due(kept.clock.now())
        assert not standing().is_overdue(kept.clock.now())
        kept.clock.move(days=-4)
        add(vault, "New")
        assert not standing().is_due(kept.clock.now())
        kept.clock.move(days=1)
        assert standing().is_due(kept.clock.now())
        assert not standing().is_overdue(kept.clock.now())
        kept.clock.move(days=3)
        assert standing().is_overdue(kept.clock.now())


def test_unlocking_alone_makes_no_backup_due(kept):
    kept.backed_up()
    kept.clock.move(days=5)
    with kept.opened() as vault:
        assert not vault.desk.ask(backups.standing).result().is_due(kept.clock.now())


def test_older_backups_are_thinned_out_and_other_files_are_let_be(kept, tmp_path):
    kept.backups.mkdir()
    (kept.backups / "photo.jpg").write_bytes(b"mine")
    (kept.backups / f"practice-strange{backups.SUFFIX}").write_bytes(b"not a backup")
    other = kept_vault(tmp_path / "other")
    with other.opened() as vault:
        foreign = backups.make(vault, kept.backups, other.clock).backup.path
    with kept.opened() as vault:
        for _ in range(20):
            kept.clock.move(days=1)
            backups.make(vault, kept.backups, kept.clock)
    ours = [one for one in backups.listed(kept.backups, vault.vault_id) if one.ours]
    assert len(ours) == 10  # seven days, two Sundays before them, and the end of November
    assert foreign.exists()
    assert (kept.backups / "photo.jpg").exists()
    assert (kept.backups / f"practice-strange{backups.SUFFIX}").exists()


def test_a_spent_budget_is_said_and_the_newest_stays(kept):
    with kept.opened() as vault:
        vault.desk.do(lambda to: settings.put(to, Setting.BACKUP_BUDGET_MB, "0")).result()
        backups.make(vault, kept.backups, kept.clock)
        kept.clock.move(days=1)
        made = backups.make(vault, kept.backups, kept.clock)
    assert made.over_budget == 1
    assert list(kept.backups.iterdir()) == [made.backup.path]


def test_backups_on_a_drive_of_ones_own_are_never_thinned_out(kept, tmp_path):
    drive = tmp_path / "usb"
    with kept.opened() as vault:
        vault.desk.do(lambda to: settings.put(to, Setting.BACKUP_BUDGET_MB, "0")).result()
        for _ in range(3):
            kept.clock.move(minutes=1)
            backups.make(vault, drive, kept.clock)
    assert len(list(drive.iterdir())) == 3


def test_the_audit_chain_tells_of_backup_and_restore(kept, tmp_path):
    path = kept.backed_up()
    restoring.restore(path, tmp_path / "new", by(), kept.clock)
    with kept.opened() as vault:
        assert "backed_up" in _deeds(vault)
    with Kept(tmp_path / "new", kept.clock).opened() as vault:
        assert "backup_restored" in _deeds(vault)
        assert vault.desk.check(lambda store: store.broken_audit_event()).result() is None


def test_the_newest_backup_is_listed_first(kept):
    first = kept.backed_up()
    kept.clock.move(days=1)
    second = kept.backed_up()
    found = backups.listed(kept.backups)
    assert [one.path for one in found] == [second, first]
    assert found[0].created_at == kept.clock.now()


def _deeds(vault):
    rows = vault.desk.ask(lambda reader: reader.rows("SELECT deed FROM audit_event")).result()
    return {row[0] for row in rows}


def _flipped(content, place):
    changed = bytearray(content)
    changed[place] ^= 1
    return bytes(changed)
