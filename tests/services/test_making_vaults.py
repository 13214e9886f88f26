"""A vault is on the disk with two ways in, or not at all."""

from contextlib import closing

import pytest

from tests.support.clock import FixedClock
from therapist_desk.domain.errors import VaultUnwritable
from therapist_desk.domain.practice import Practice
from therapist_desk.services import locked_vaults, practice, vaults
from therapist_desk.vault import headerfile, keyslots
from therapist_desk.vault import kit as kits
from therapist_desk.vault.store import Store

PASSPHRASE = "six plain words that nobody guesses"


def test_a_draft_is_nowhere_on_the_disk_and_says_nothing_when_shown(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    kit = vaults.new_kit()
    drafted = vaults.draft(PASSPHRASE, kit, FixedClock(), costs=vaults.FAST)
    assert list(tmp_path.iterdir()) == []
    shown = repr(drafted)
    assert PASSPHRASE not in shown
    assert " ".join(kit[:2]) not in shown  # one word alone, as memory, may name something else
    assert repr(kit)[1:-1] not in shown


def test_the_printed_code_and_words_open_the_vault_that_was_made_of_the_draft(tmp_path):
    clock, kit = FixedClock(), vaults.new_kit()
    drafted = vaults.draft(PASSPHRASE, kit, clock, costs=vaults.FAST)
    printed = drafted.on_paper.code
    made = vaults.make(tmp_path / "v", drafted, clock)
    made.close()
    on_paper = kits.header_from(printed, clock.now(), 1)
    key = keyslots.unlock_with_recovery(on_paper, " ".join(kit))
    assert key == drafted.data_key
    again = vaults.unlock(tmp_path / "v", PASSPHRASE, clock)
    assert again.vault_id == on_paper.vault_id == made.vault_id
    again.close()


def test_an_open_vault_knows_the_zone_of_its_practice_once_there_is_one(tmp_path):
    clock = FixedClock()
    drafted = vaults.draft(PASSPHRASE, vaults.new_kit(), clock, costs=vaults.FAST)
    vaults.make(tmp_path / "v", drafted, clock).close()
    with closing(vaults.unlock(tmp_path / "v", PASSPHRASE, clock)) as vault:
        assert vault.zone == ""
        vault.desk.do(lambda writer: practice.keep(writer, Practice(zone="Europe/Berlin"))).result()
    with closing(vaults.unlock(tmp_path / "v", PASSPHRASE, clock)) as vault:
        assert vault.zone == "Europe/Berlin"


def no_room(*_):
    raise VaultUnwritable("The disk is full.")


def full_half_way(database, *_):
    # SQLite can't take its journal away where it can't write.
    database.with_name(f"{database.name}-journal").write_bytes(b"half")
    raise VaultUnwritable("The disk is full.")


@pytest.mark.parametrize(
    ("room", "name", "deed"),
    [(headerfile, "write", no_room), (Store, "create", full_half_way)],
    ids=["no header", "half a database"],
)
def test_a_vault_that_could_not_be_written_leaves_the_folder_free_for_the_next_try(
    tmp_path, monkeypatch, room, name, deed
):
    folder, clock = tmp_path / "v", FixedClock()
    drafted = vaults.draft(PASSPHRASE, vaults.new_kit(), clock, costs=vaults.FAST)
    with monkeypatch.context() as failing:
        failing.setattr(room, name, deed)
        with pytest.raises(VaultUnwritable):
            vaults.make(folder, drafted, clock)
    assert [entry.name for entry in folder.iterdir() if entry.name != ".lock"] == []
    vaults.make(folder, drafted, clock).close()
    vaults.unlock(folder, PASSPHRASE, clock).close()


def test_a_vault_on_a_drive_that_is_not_there_leaves_no_folder_in_its_place(tmp_path):
    with pytest.raises(VaultUnwritable, match="missing"):
        vaults.unlock(tmp_path / "drive" / "vault", PASSPHRASE, FixedClock())
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def closed(tmp_path):
    clock = FixedClock()
    drafted = vaults.draft(PASSPHRASE, vaults.new_kit(), clock, costs=vaults.FAST)
    vaults.make(tmp_path / "v", drafted, clock).close()
    return tmp_path / "v"


@pytest.mark.parametrize("spoilt", [headerfile.NAME, headerfile.COPY])
def test_opening_lets_the_header_stand_twice_again(closed, spoilt):
    whole = (closed / spoilt).read_bytes()
    slots = headerfile.read(closed).header.slots
    (closed / spoilt).write_bytes(whole[:100])
    opened = vaults.unlock(closed, PASSPHRASE, FixedClock())
    assert headerfile.stands_twice(closed)
    opened.close()
    assert opened.from_copy is (spoilt == headerfile.NAME)
    assert headerfile.stands_twice(closed)
    assert headerfile.read(closed).header.slots == slots


def test_a_vault_that_opens_but_cannot_be_written_is_let_go_at_once(closed):
    (closed / headerfile.NAME).unlink()
    (closed / f"{headerfile.NAME}.new").mkdir()  # nothing can be written in its place
    with pytest.raises(VaultUnwritable) as kept:  # as long as somebody tells of it
        vaults.unlock(closed, PASSPHRASE, FixedClock())
    locked_vaults.require_free(closed)
    assert str(kept.value)
