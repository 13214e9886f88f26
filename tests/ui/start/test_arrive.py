"""A practice arrives on a new laptop: by keyboard from the welcome, checked, with numbers to compare."""

import pytest
from PySide6.QtCore import Qt

from tests.support.accessible import nameless
from tests.support.backed_up import PASSPHRASE as OF_THAT_DAY
from tests.support.backed_up import WORDS, kept_vault
from therapist_desk.services import backups, moving
from therapist_desk.services.moving import Arrived
from therapist_desk.services.restoring import Restored


@pytest.fixture
def old(tmp_path, vault_of_two, keys_derived_once):
    return vault_of_two(tmp_path / "old")


@pytest.fixture
def carried(old, tmp_path):
    (tmp_path / "drive").mkdir()
    with old.opened() as vault:
        return tmp_path / "drive" / moving.copy(vault, tmp_path / "drive", old.clock).name


def chosen(room, carried):
    """Go to the page from the welcome and choose the file on the drive."""
    room.start.show_welcome()
    room.start.welcome.arrive_button.setFocus()
    room.press(Qt.Key.Key_Return)
    page = room.start.arrive
    room.asker.answers.append(carried)
    room.press(Qt.Key.Key_Space)
    return page


def arrived(room):
    room.wait(lambda: room.start.currentWidget() is room.start.arrival)
    return room.start.arrival


@pytest.mark.parametrize("typed", [OF_THAT_DAY, WORDS])
def test_what_comes_over_is_checked_and_can_be_compared_before_it_is_opened(room, carried, typed):
    page = chosen(room, carried)
    assert nameless(page) == []
    room.type(typed)
    room.press(Qt.Key.Key_Return)
    arrival = arrived(room)
    assert "everything is whole" in arrival.verdict.accessibleName()
    assert "Clients: 2" in arrival.tally.accessibleName()
    assert page.secret.value() == ""
    assert nameless(arrival) == []
    assert arrival.open_button.hasFocus()
    room.press(Qt.Key.Key_Return)
    assert room.start.currentWidget() is room.unlock
    room.type(OF_THAT_DAY)
    room.press(Qt.Key.Key_Return)
    room.wait(lambda: room.opened)
    assert room.opened[0].folder == room.folder / "practice" / "vault"
    assert room.opened[0].desk.ask(moving.standing).result().copied is None


def test_a_vault_that_is_here_already_is_left_where_it_is(room, carried):
    there = kept_vault(room.folder / "practice" / "vault", "Cleo")
    chosen(room, carried)
    room.type(WORDS)
    room.press(Qt.Key.Key_Return)
    arrived(room)
    assert there.clients() == ["Cleo"]
    assert (room.folder / "practice" / "vault-2" / "vault.hdr").exists()


def test_a_wrong_passphrase_is_said_beside_it(room, carried):
    page = chosen(room, carried)
    room.type("not the one of that day")
    room.press(Qt.Key.Key_Return)
    room.wait(lambda: "does not open" in page.secret.problem.words)
    assert not (room.folder / "practice").exists()


def test_a_check_that_was_stopped_or_found_damage_is_not_called_whole(room, carried, old):
    chosen(room, carried)
    room.type(WORDS)
    room.press(Qt.Key.Key_Return)
    arrival = arrived(room)
    with old.opened() as vault:
        contents = vault.desk.ask(moving.contents).result()
    restored = Restored(room.folder, old.clock.now(), None)
    arrival.show_arrived(Arrived(restored, contents, None))
    assert "not checked" in arrival.verdict.accessibleName()


def test_back_leads_to_the_welcome(room, carried):
    chosen(room, carried).back_button.click()
    assert room.start.currentWidget() is room.start.welcome


def test_a_backup_chosen_in_the_open_desk_needs_only_what_opens_it(room, old):
    with old.opened() as vault:
        path = backups.make(vault, old.backups, old.clock).backup.path
    room.start.show_restore(old.folder, path)
    room.type(OF_THAT_DAY)
    room.press(Qt.Key.Key_Return)
    room.wait(lambda: room.start.currentWidget() is room.unlock)
    assert "is kept in replaced-" in room.unlock.why.words
    assert len(list(old.folder.glob("replaced-*/vault-1.db"))) == 1
    assert old.clients() == ["Ada", "Bo"]


def test_a_restore_that_is_thought_better_of_leads_back_to_the_locked_vault(room, old):
    with old.opened() as vault:
        path = backups.make(vault, old.backups, old.clock).backup.path
    room.start.show_restore(old.folder, path)
    room.start.restore.back_button.click()
    assert room.start.currentWidget() is room.unlock
    assert room.unlock.folder == old.folder


def test_a_restore_over_the_vault_that_is_stopped_leaves_it_as_it_was(room, old):
    with old.opened() as vault:
        path = backups.make(vault, old.backups, old.clock).backup.path
    room.start.show_restore(old.folder, path)
    page = room.start.restore
    room.type(OF_THAT_DAY)  # whose key takes longer to derive than a press of a button
    room.press(Qt.Key.Key_Return)
    assert page.back_button.text() == "Cancel"
    page.back_button.click()
    room.wait(lambda: "Nothing was changed" in page.banner.words)
    assert page.bar.isHidden()
    assert list(old.folder.glob("replaced-*")) == []
    assert old.clients() == ["Ada", "Bo"]
