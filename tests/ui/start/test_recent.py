"""Several vaults: those opened last are one press away, and one in a synced folder says so."""

import shutil

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.support.accessible import nameless
from tests.support.sat import PASSPHRASE
from therapist_desk.ui.kit.settings import MOST_OTHERS, Preferences


def _vaults(room, *names):
    """Make copies of the vault, opened in this order, and return their folders newest first."""
    folders = []
    for name in names:
        folder = room.folder / name
        folder.parent.mkdir(exist_ok=True)
        shutil.copytree(room._closed_vault, folder)
        room.start._outside.preferences.remember_vault(str(folder))
        folders.insert(0, folder)
    return folders


def _words(recent):
    return [button.accessibleName() for button in recent.offered]


def test_the_unlock_page_offers_the_other_vaults_and_opens_the_one_pressed(room):
    mine, old = _vaults(room, "Old practice", "My practice")
    room.start.show_unlock(mine)
    room.wait(lambda: room.unlock.recent.offered)
    assert _words(room.unlock.recent) == ["Open the vault Old practice"]
    room.unlock.recent.offered[0].setFocus()
    room.press(Qt.Key.Key_Return)
    room.wait(lambda: room.unlock._folder == old)
    room.wait(lambda: _words(room.unlock.recent) == ["Open the vault My practice"])
    room.type(PASSPHRASE)
    room.press(Qt.Key.Key_Return)
    room.wait(lambda: room.opened)
    assert room.opened[0].folder == old


def test_the_welcome_page_offers_them_all_and_leaves_out_what_is_gone(room):
    gone, here = _vaults(room, "Here", "Gone")
    shutil.rmtree(gone)
    room.start.show_welcome()
    recent = room.start.welcome.recent
    room.wait(lambda: recent.offered)
    assert _words(recent) == ["Open the vault Here"]
    assert str(here.parent) not in recent.offered[0].text()
    assert nameless(room.start.welcome) == []


def test_a_first_start_shows_no_list(room):
    room.start.show_welcome()
    assert room.start.welcome.recent is None


def test_two_vaults_of_one_name_are_told_apart_by_the_folder_around_them(room):
    _vaults(room, "first/vault", "second/vault")
    room.start.show_welcome()
    room.wait(lambda: room.start.welcome.recent.offered)
    assert _words(room.start.welcome.recent) == [
        "Open the vault second/vault",
        "Open the vault first/vault",
    ]


def test_a_vault_in_a_synced_folder_says_what_copies_it(room):
    _vaults(room, "Dropbox/vault")
    room.start.show_welcome()
    recent = room.start.welcome.recent
    room.wait(lambda: recent.offered)
    assert any("Kept in step by Dropbox" in each.text() for each in recent.findChildren(QLabel))


def test_a_few_are_remembered_each_once_the_newest_first_and_in_the_file(room):
    names = [f"vault {number}" for number in range(MOST_OTHERS + 3)]
    for name in [*names, "vault 5"]:
        room.start._outside.preferences.remember_vault(name)
    kept = Preferences(room.folder / "window.ini").state
    assert kept.vaults[:2] == ("vault 5", names[-1])
    assert len(kept.vaults) == MOST_OTHERS + 1
    assert len(set(kept.vaults)) == len(kept.vaults)


def test_the_vault_to_be_unlocked_says_so_too(room):
    (mine,) = _vaults(room, "Nextcloud/vault")
    room.start.show_unlock(mine)
    room.wait(lambda: "kept in step by Nextcloud" in room.unlock.banner.words)
    assert room.unlock.button.isEnabled()
