"""Several vaults from inside the desk: what is open, what else there is, and which one is in danger."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.support.accessible import nameless
from tests.support.backed_up import kept_vault
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.vaults.page import VaultsPage


class Desk:
    """The page over a vault in ``folder``, and the folders it wanted to switch to."""

    def __init__(self, seat, folder):
        self.seat = seat
        self.opening = kept_vault(folder, "Ada").opened()
        vault = self.opening.__enter__()
        self.tasks = Tasks(vault.desk)
        self.tasks.vault = vault
        self.wanted = []
        self.tasks.switch_wanted.connect(self.wanted.append)

    def shown(self):
        self.page = VaultsPage(self.tasks, self.seat.outside)
        self.seat.show(self.page)
        return self.page

    def close(self):
        self.tasks.close()
        self.opening.__exit__(None, None, None)


@pytest.fixture
def desk(seat, tmp_path, request):
    taken = Desk(seat, tmp_path / getattr(request, "param", "mine"))
    yield taken
    taken.close()


def test_the_others_are_listed_and_one_key_opens_one_of_them(desk, seat, tmp_path):
    other = kept_vault(tmp_path / "Old practice").folder
    for folder in (other, tmp_path / "mine"):
        seat.outside.preferences.remember_vault(str(folder))
    page = desk.shown()
    seat.wait(lambda: page.recent.offered)
    assert [one.accessibleName() for one in page.recent.offered] == ["Open the vault Old practice"]
    assert nameless(page) == []
    assert not page.nothing.isVisible()
    page.recent.offered[0].setFocus()
    seat.press(Qt.Key.Key_Return)
    assert desk.wanted == [other]


def test_another_folder_opens_only_if_a_vault_lies_there(desk, seat, tmp_path):
    page = desk.shown()
    seat.wait(page.nothing.isVisible)
    (tmp_path / "empty").mkdir()
    seat.asker.answers.append(tmp_path / "empty")
    page.open_button.click()
    seat.wait(lambda: "No vault lies" in page.banner.words)
    assert desk.wanted == []
    other = kept_vault(tmp_path / "other").folder
    seat.asker.answers.append(other)
    page.open_button.click()
    seat.wait(lambda: desk.wanted == [other])


@pytest.mark.parametrize("desk", ["Dropbox/practice"], indirect=True)
def test_the_open_vault_in_a_synced_folder_says_what_copies_it_and_why_that_is_bad(desk, seat):
    page = desk.shown()
    seat.wait(lambda: "kept in step by Dropbox" in page.synced.words)
    assert "move its folder elsewhere" in page.synced.words


def test_another_vault_in_a_synced_folder_is_flagged_beside_it(desk, seat, tmp_path):
    other = kept_vault(tmp_path / "Nextcloud" / "practice").folder
    seat.outside.preferences.remember_vault(str(other))
    page = desk.shown()
    seat.wait(lambda: page.recent.offered)
    said = " ".join(label.text() for label in page.recent.findChildren(QLabel))
    assert "Kept in step by Nextcloud" in said
    assert page.synced.words == ""


def test_over_a_vault_in_memory_nothing_is_switched(seat):
    page = VaultsPage(seat.tasks, seat.outside)
    seat.show(page)
    assert not page.open_button.isEnabled()
