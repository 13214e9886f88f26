"""Moving to a new laptop by keyboard: the page says what is next, and remembers it over a restart."""

import pytest
from PySide6.QtCore import Qt

from tests.support import fake_keychain
from tests.support.accessible import nameless
from tests.support.backed_up import PASSPHRASE, add
from tests.support.fake_keychain import Keeping
from therapist_desk.services import moving, quick_unlock, retiring
from therapist_desk.ui.kit.places import View
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.backups.move_page import MovePage
from therapist_desk.ui.pages.backups.page import BackupsPage
from therapist_desk.ui.pages.backups.work import BackingUp


class Desk:
    """A vault in a folder, opened as often as one likes."""

    def __init__(self, seat, kept, drive):
        self.seat, self.kept = seat, kept
        self.kept.clock = seat.clock
        self.drive = drive
        self.drive.mkdir()
        self.open()

    def open(self):
        self.opening = self.kept.opened()
        self.vault = self.opening.__enter__()
        self.tasks = Tasks(self.vault.desk)
        self.tasks.vault = self.vault
        self.tasks.failed.connect(self.seat.bugs.append)
        self.work = BackingUp(self.vault, self.tasks, self.seat.clock)
        self.page = MovePage(self.tasks, self.seat.outside)
        self.seat.show(self.page)
        self.seat.wait(lambda: self.work.standing)
        self.rest()

    def rest(self):
        for _ in range(2):
            self.vault.desk.ask(lambda _: None).result()
            self.seat.bot.wait(30)

    def close(self):
        self.seat.wait(lambda: not self.work.is_busy)
        self.work.drop()
        self.work._beside.close()
        self.tasks.close()
        self.opening.__exit__(None, None, None)

    def standing(self):
        return self.vault.desk.ask(moving.standing).result()

    def copy(self):
        self.seat.asker.answers.append(self.drive)
        self.page.copy_step.button.setFocus()
        self.seat.press(Qt.Key.Key_Space)
        self.seat.wait(lambda: self.page.copy_step.done.isVisible())

    def fill(self, place="the new grey laptop"):
        self.page.retire_step.opens.setFocus()
        self.seat.press(Qt.Key.Key_Space)
        self.page.retire_step.form.field(retiring.FIELD).setFocus()
        self.seat.type(place)
        self.page.retire_step.button.setFocus()
        self.seat.press(Qt.Key.Key_Return)


@pytest.fixture
def desk(seat, tmp_path, vault_of_two, keys_derived_once):
    taken = Desk(seat, vault_of_two(tmp_path / "old"), tmp_path / "drive")
    yield taken
    taken.close()


def test_a_copy_goes_to_the_drive_and_the_numbers_to_compare_are_shown(desk):
    assert not desk.page.arrive_step.tally.isVisible()
    assert not desk.page.retire_step.button.isEnabled()
    assert nameless(desk.page) == []
    desk.copy()
    assert [path.suffix for path in desk.drive.iterdir()] == [".tdeskbackup"]
    assert "Clients: 2" in desk.page.arrive_step.tally.accessibleName()
    assert "Copied and checked" in desk.page.banner.words
    assert desk.page.copy_step.button.hasFocus()
    assert desk.page.retire_step.button.isEnabled()


def test_a_stopped_copy_leaves_nothing_and_no_step(desk):
    desk.work.began.connect(desk.work.stop)
    desk.seat.asker.answers.append(desk.drive)
    desk.page.copy_step.button.click()
    desk.seat.wait(lambda: "Stopped" in desk.page.banner.words)
    assert list(desk.drive.iterdir()) == []
    assert desk.standing().copied is None


def test_a_drive_that_is_gone_is_a_sentence(desk):
    desk.seat.asker.answers.append(desk.drive / "gone" / "away")
    desk.page.copy_step.button.click()
    desk.seat.wait(lambda: "drive is connected" in desk.page.banner.words)


def test_the_step_is_there_after_a_restart(desk):
    desk.copy()
    desk.close()
    desk.open()
    desk.seat.wait(lambda: desk.page.copy_step.done.isVisible())
    assert "Clients: 2" in desk.page.arrive_step.tally.accessibleName()


def test_a_note_written_after_the_copy_is_told_and_asked_about(desk):
    desk.copy()
    add(desk.vault, "Cleo")
    desk.page.refresh()
    desk.seat.wait(lambda: "not on the drive" in desk.page.copy_step.changed.words)
    desk.seat.asker.answers.append(False)
    desk.fill()
    assert desk.seat.asker.asked[-1].yes == "Retire all the same"
    assert desk.standing().retired is None
    desk.copy()
    assert desk.page.copy_step.changed.words == ""


def test_a_vault_is_retired_only_with_a_yes_and_a_place(desk):
    desk.copy()
    desk.page.retire_step.button.click()
    assert desk.page.retire_step.opens.hasFocus()
    assert desk.standing().retired is None
    desk.fill()
    desk.seat.wait(lambda: desk.page.retire_step.back_button.isVisible())
    assert desk.standing().retired.to == "the new grey laptop"
    assert "Nothing was deleted" in desk.page.banner.words
    assert desk.page.retire_step.form.isHidden()
    assert desk.page.retire_step.back_button.hasFocus()
    desk.seat.press(Qt.Key.Key_Return)
    desk.seat.wait(lambda: desk.page.retire_step.form.isVisible())
    assert desk.page.retire_step.opens.hasFocus()
    assert desk.standing().retired is None


def test_a_retired_laptop_opens_by_no_press_of_a_button(desk, monkeypatch):
    fake_keychain.install(monkeypatch)
    folder = desk.vault.folder
    prepared = quick_unlock.prepare(quick_unlock.prove(folder, PASSPHRASE))
    desk.vault.desk.do(lambda writer: quick_unlock.switch_on(writer, prepared)).result()
    assert len(Keeping.kept) == 1
    desk.copy()
    desk.fill()
    desk.seat.wait(lambda: not Keeping.kept)
    desk.seat.wait(lambda: not quick_unlock.look(folder).on_in)


def test_the_backups_lead_there(desk):
    page = BackupsPage(desk.tasks, desk.seat.outside)
    desk.seat.show(page)
    page.move_button.setFocus()
    desk.seat.press(Qt.Key.Key_Return)
    assert desk.seat.places[-1][0].view is View.MOVE


def test_where_no_vault_lies_in_a_folder_nothing_is_offered(seat):
    page = MovePage(seat.tasks, seat.outside)
    seat.show(page)
    assert not page.copy_step.button.isEnabled()
