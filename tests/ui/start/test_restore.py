"""A backup comes back while no vault is open: on a new computer, or over one that is spoilt."""

import pytest
from PySide6.QtCore import Qt

from tests.support.backed_up import PASSPHRASE as OF_THAT_DAY
from tests.support.backed_up import WORDS


@pytest.fixture
def kept(tmp_path, vault_of_two, keys_derived_once):
    made = vault_of_two(tmp_path / "old")
    made.backed_up()
    return made


def chosen(room, kept):
    """Go to the page from the welcome and choose the backup."""
    room.start.show_welcome()
    room.start.welcome.restore_button.click()
    page = room.start.restore
    room.asker.answers.append(next(kept.backups.iterdir()))
    room.press(Qt.Key.Key_Space)
    return page


def test_on_a_new_computer_the_passphrase_of_that_day_brings_a_practice_back(room, kept):
    page = chosen(room, kept)
    room.type(OF_THAT_DAY)
    room.press(Qt.Key.Key_Return)
    room.wait(lambda: room.start.currentWidget() is room.start.unlock)
    assert "restored and checked" in room.unlock.why.words
    assert page.secret.value() == ""
    room.type(OF_THAT_DAY)
    room.press(Qt.Key.Key_Return)
    room.wait(lambda: room.opened)
    assert room.opened[0].folder == room.folder / "practice" / "vault"
    room.opened[0].close()


def test_the_words_of_the_kit_do_it_too_and_a_vault_there_is_kept(room, kept):
    room.start.show_unlock(kept.folder)
    room.unlock.restore_wanted.emit()
    room.asker.answers.append(next(kept.backups.iterdir()))
    room.start.restore.file_button.click()
    room.type(WORDS)
    room.press(Qt.Key.Key_Return)
    room.wait(lambda: room.start.currentWidget() is room.start.unlock)
    assert "is kept in replaced-" in room.unlock.why.words
    assert kept.clients() == ["Ada", "Bo"]


def test_a_wrong_passphrase_is_said_beside_it_and_changes_nothing(room, kept):
    page = chosen(room, kept)
    room.type("not the one of that day")
    room.press(Qt.Key.Key_Return)
    room.wait(lambda: "does not open" in page.secret.problem.words)
    assert not (room.folder / "practice").exists()


def test_another_file_is_no_backup(room, kept):
    page = chosen(room, kept)
    page._file = kept.folder / "vault.hdr"
    room.type(OF_THAT_DAY)
    room.press(Qt.Key.Key_Return)
    room.wait(lambda: "not a whole backup" in page.banner.words)


def test_back_leads_to_where_one_came_from(room, kept):
    page = chosen(room, kept)
    page.back_button.click()
    assert room.start.currentWidget() is room.start.welcome
