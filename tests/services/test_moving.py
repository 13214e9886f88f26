"""A practice moves to a new laptop: all of it arrives, can be compared, and the old vault says so."""

from dataclasses import replace

import pytest

from tests.support.backed_up import PASSPHRASE, WORDS, add, by
from tests.support.vaults import deeds
from therapist_desk.domain.errors import Cancelled, RuleBroken, VaultUnwritable, WrongPassphrase
from therapist_desk.services import backups, moving, restoring, retiring, settings, trust
from therapist_desk.services.backups import Step
from therapist_desk.services.settings import Setting
from therapist_desk.services.trust import Way
from therapist_desk.services.verification import SEALED


@pytest.fixture
def old(tmp_path, vault_of_two, keys_derived_once):
    return vault_of_two(tmp_path / "old")


@pytest.fixture
def drive(tmp_path):
    folder = tmp_path / "drive"
    folder.mkdir()
    return folder


def copied_to(vault, drive, clock):
    copied = moving.copy(vault, drive, clock)
    return copied, drive / copied.name


def standing(vault):
    return vault.desk.ask(moving.standing).result()


def retire(vault, to="the new grey laptop", **named):
    return vault.desk.do(lambda writer: moving.retire(writer, to, **named)).result()[0]


def test_what_arrives_can_be_compared_with_what_left(old, drive, tmp_path):
    with old.opened() as vault:
        copied, path = copied_to(vault, drive, old.clock)
    arrived = moving.arrive(path, tmp_path / "new", restoring.by_passphrase(PASSPHRASE), old.clock)
    assert arrived.contents == copied.contents
    assert copied.contents.rows["client"] == 2
    assert copied.contents.changed_at == old.clock.now()
    assert arrived.verdict is not None
    assert arrived.verdict.is_healthy
    assert arrived.verdict.deep
    assert replace(old, folder=tmp_path / "new").clients() == ["Ada", "Bo"]


def test_all_that_was_written_is_counted_but_the_desks_own_notes_of_it():
    kept = {str(one.noun) for one in SEALED} - {"practice"}
    assert kept - set(moving.COUNTED) == {
        *("disclosure", "device_check", "note_goal", "task_pause", "client_merge", "peer_group"),
        *("chat_block", "chat_mark"),
    }


def test_the_kit_alone_brings_it_over_and_a_wrong_passphrase_brings_nothing(old, drive, tmp_path):
    with old.opened() as vault:
        _, path = copied_to(vault, drive, old.clock)
    with pytest.raises(WrongPassphrase):
        moving.arrive(path, tmp_path / "new", restoring.opened_by("another one"), old.clock)
    assert not (tmp_path / "new").exists()
    moving.arrive(path, tmp_path / "new", restoring.opened_by(WORDS), old.clock)
    assert replace(old, folder=tmp_path / "new").clients() == ["Ada", "Bo"]


def test_a_check_that_is_stopped_leaves_the_vault_and_claims_nothing(old, drive, tmp_path):
    with old.opened() as vault:
        _, path = copied_to(vault, drive, old.clock)

    def told(step, _share):
        if step is Step.CHECKING:
            raise Cancelled

    arrived = moving.arrive(path, tmp_path / "new", by(), old.clock, told)
    assert arrived.verdict is None
    assert replace(old, folder=tmp_path / "new").clients() == ["Ada", "Bo"]


def test_the_step_is_remembered_over_a_restart_and_is_not_in_the_copy(old, drive, tmp_path):
    with old.opened() as vault:
        copied, path = copied_to(vault, drive, old.clock)
    with old.opened() as vault:
        assert standing(vault).copied == copied
        assert not standing(vault).changed
    moving.arrive(path, tmp_path / "new", by(), old.clock)
    with replace(old, folder=tmp_path / "new").opened() as vault:
        assert standing(vault) == moving.Standing(None, False, None)


def test_a_second_copy_arrives_without_the_step_of_the_first(old, drive, tmp_path):
    with old.opened() as vault:
        copied_to(vault, drive, old.clock)
        add(vault, "Cleo")
        assert standing(vault).changed
        _, path = copied_to(vault, drive, old.clock)
        assert not standing(vault).changed
    moving.arrive(path, tmp_path / "new", by(), old.clock)
    with replace(old, folder=tmp_path / "new").opened() as vault:
        assert standing(vault).copied is None


def test_a_copy_that_fails_or_is_stopped_remembers_no_step(old, drive):
    def stop(_step, _share):
        raise Cancelled

    with old.opened() as vault:
        with pytest.raises(Cancelled):
            moving.copy(vault, drive, old.clock, stop)
        with pytest.raises(VaultUnwritable):
            moving.copy(vault, drive / "gone" / "away", old.clock)
        assert standing(vault).copied is None
        assert list(drive.iterdir()) == []


def test_a_vault_is_not_retired_before_its_copy_or_while_a_note_is_only_here(old, drive):
    with old.opened() as vault:
        with pytest.raises(RuleBroken, match="Copy your practice"):
            retire(vault)
        copied_to(vault, drive, old.clock)
        with pytest.raises(RuleBroken, match="where your desk is now"):
            retire(vault, "   ")
        vault.desk.do(lambda to: settings.put(to, Setting.IDLE_MINUTES, "9")).result()
        assert not standing(vault).changed  # a setting is nothing to lose
        add(vault, "Cleo")
        with pytest.raises(RuleBroken, match="not on the new laptop"):
            retire(vault)
        assert standing(vault).retired is None
        assert retire(vault, knowing=True).to == "the new grey laptop"


def test_a_retired_vault_says_so_at_every_opening_until_it_is_taken_back(old, drive):
    with old.opened() as vault:
        assert vault.retired is None
        copied_to(vault, drive, old.clock)
        told = retire(vault)
    with old.opened() as vault:
        assert vault.retired == told
        assert deeds(vault).count("retired") == 1
        assert vault.desk.ask(backups.standing).result().changed is False  # it asks for no more
        vault.desk.do(retiring.take_back).result()
    with old.opened() as vault:
        assert vault.retired is None
    assert old.clients() == ["Ada", "Bo"]


def test_a_backup_of_a_retired_vault_that_is_restored_is_in_use(old, drive, tmp_path):
    with old.opened() as vault:
        copied_to(vault, drive, old.clock)
        retire(vault)
        later = backups.make(vault, drive, old.clock).backup.path
    restoring.restore(later, tmp_path / "again", by(), old.clock)
    with replace(old, folder=tmp_path / "again").opened() as again:
        assert again.retired is None


def test_the_copy_is_told_as_what_left_the_desk(old, drive):
    with old.opened() as vault:
        copied_to(vault, drive, old.clock)
        backups.make(vault, drive, old.clock)
        numbers = vault.desk.ask(trust.listed).result()
        found = vault.desk.ask(lambda reader: trust.page(reader, numbers)).result()
        assert [found[one].way for one in numbers] == [Way.BACKUP, Way.MOVE]
