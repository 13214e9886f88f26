"""Backups in the window: made while one writes, told in words, never in the way of closing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.support.backed_up import WORDS, Kept, names
from tests.support.records import client
from therapist_desk.services import backups, clients
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.backups.page import BackupsPage
from therapist_desk.ui.pages.backups.quitting import Quitting
from therapist_desk.ui.pages.backups.row import BackupRow
from therapist_desk.ui.pages.backups.work import QUIET_SECONDS, BackingUp
from therapist_desk.ui.shell import panes


class Place:
    """A seat before a vault that lies in a folder."""

    def __init__(self, seat, kept):
        self.seat, self.kept = seat, kept
        self.kept.clock = seat.clock
        self.opening = self.kept.opened()
        self.vault = self.opening.__enter__()
        self.tasks = Tasks(self.vault.desk)
        self.tasks.failed.connect(seat.bugs.append)
        self.work = BackingUp(self.vault, self.tasks, seat.clock)
        self.windows: list[QWidget] = []
        seat.wait(lambda: self.work.standing)

    def page(self):
        page = BackupsPage(self.tasks, self.seat.outside)
        self.seat.show(page)
        return page

    def done(self):
        self.seat.wait(lambda: not self.work.is_busy)

    def leave(self):
        self.seat.wait(lambda: not self.work.is_busy)
        self.work.drop()
        self.work._beside.close()  # its threads let go of widgets here, not after them
        self.tasks.close()
        self.opening.__exit__(None, None, None)


@pytest.fixture
def place(seat, tmp_path, vault_of_two, keys_derived_once):
    taken = Place(seat, vault_of_two(tmp_path / "practice"))
    yield taken
    taken.leave()


def rows(page):
    return [row for row in page.findChildren(BackupRow) if not row.isHidden()]


def test_a_backup_is_made_by_keyboard_and_listed(place):
    page = place.page()
    assert "None was made" in page._header._subtitle.text()
    page.now_button.setFocus()
    place.seat.press(Qt.Key.Key_Space)
    place.seat.wait(lambda: len(rows(page)) == 1)
    assert page.banner.words == "Backup made and checked."
    assert "checked when it was made" in rows(page)[0].accessibleName()
    assert " kB" in rows(page)[0].accessibleName()  # as the room for them is in MB
    place.seat.wait(lambda: "Last made" in page._header._subtitle.text())
    assert len(list(place.kept.backups.iterdir())) == 1
    assert page.now_button.hasFocus()


def test_one_begins_at_the_button_not_in_the_words_of_the_kit(place):
    page = place.page()
    panes.enter(page)
    assert page.now_button.hasFocus()


def test_a_backup_goes_to_a_drive_and_the_list_is_of_the_usual_folder(place, tmp_path):
    page = place.page()
    (tmp_path / "usb").mkdir()
    place.seat.asker.answers.append(tmp_path / "usb")
    page.drive_button.click()
    place.seat.wait(lambda: page.banner.words)
    assert len(list((tmp_path / "usb").iterdir())) == 1
    assert rows(page) == []


def test_the_focus_is_back_at_the_button_though_a_dialog_was_open(place, tmp_path, monkeypatch):
    """While the window is not yet the active one again, no widget has the application's focus."""
    page = place.page()
    page.drive_button.setFocus()
    place.seat.asker.answers.append(tmp_path)
    monkeypatch.setattr(QApplication, "focusWidget", lambda: None)
    page.drive_button.click()
    assert page.window().focusWidget() is page.progress.cancel
    place.seat.wait(lambda: page.banner.words)
    assert page.window().focusWidget() is page.drive_button


def test_a_drive_that_is_gone_is_a_sentence(place, tmp_path):
    page = place.page()
    place.seat.asker.answers.append(tmp_path / "media" / "usb")
    page.drive_button.click()
    place.seat.wait(lambda: page.banner.words)
    assert "drive" in page.banner.words


def test_what_is_typed_during_a_backup_is_saved(place, monkeypatch):
    monkeypatch.setattr("therapist_desk.vault.store.SLICE", 2)
    page = place.page()
    saved = []
    place.work.progressed.connect(
        lambda *_: place.tasks.do(
            page, lambda writer: clients.save(writer, client("Typed")), saved.append
        )
    )
    page.now_button.click()
    assert not page.now_button.isEnabled()
    place.done()
    place.seat.wait(lambda: saved)
    assert "Typed" in names(place.vault)


def test_a_backup_is_checked_and_restored_into_a_new_folder(place, tmp_path):
    place.kept.clock = place.seat.clock
    backups.make(place.vault, place.kept.backups, place.seat.clock)
    page = place.page()
    place.seat.wait(lambda: rows(page))
    rows(page)[0].check_button.click()
    place.seat.wait(lambda: "byte for byte" in page.banner.words)
    place.seat.asker.answers.append(tmp_path)
    rows(page)[0].restore_button.click()
    page.choice.beside_button.click()
    place.seat.wait(lambda: "Restored" in page.banner.words)
    assert Kept(tmp_path / "restored-practice").clients() == ["Ada", "Bo"]


def test_a_backup_goes_over_this_vault_only_after_a_choice(place):
    made = backups.make(place.vault, place.kept.backups, place.seat.clock).backup
    page, wanted = place.page(), []
    place.tasks.restore_wanted.connect(wanted.append)
    place.seat.wait(lambda: rows(page))
    button = rows(page)[0].restore_button
    button.setFocus()
    place.seat.press(Qt.Key.Key_Return)
    assert page.choice.beside_button.hasFocus()  # what changes least
    place.seat.press(Qt.Key.Key_Escape)
    assert button.hasFocus()
    assert wanted == []
    place.seat.press(Qt.Key.Key_Return)
    page.choice.over_button.setFocus()
    place.seat.press(Qt.Key.Key_Return)
    assert wanted == [made.path]


def test_the_words_of_the_kit_are_tried_and_forgotten(place):
    backups.make(place.vault, place.kept.backups, place.seat.clock)
    page = place.page()
    place.seat.wait(lambda: rows(page))
    page.drill.words.setFocus()
    place.seat.type(WORDS)
    place.seat.press(Qt.Key.Key_Return)
    place.seat.wait(lambda: "recovery kit works" in page.banner.words)
    assert page.drill.words.text() == ""
    assert place.vault.desk.ask(backups.standing).result().drilled == place.seat.clock.now()


def test_stopping_a_backup_leaves_nothing(place):
    page = place.page()
    place.work.began.connect(place.work.stop)
    page.now_button.click()
    place.seat.wait(lambda: "Stopped" in page.banner.words)
    assert list(place.kept.backups.iterdir()) == []


def test_a_quiet_minute_is_used_when_something_changed(place):
    for second in range(QUIET_SECONDS + 2, 0, -1):
        place.work.hear_of_quiet(second)
    place.done()
    assert len(list(place.kept.backups.iterdir())) == 1
    place.seat.wait(lambda: not place.work.is_due)


def test_a_minute_with_keys_in_it_is_not_quiet(place):
    for second in (*range(60, 20, -1), *range(60, 20, -1)):
        place.work.hear_of_quiet(second)
    assert not place.work.is_busy


def test_the_foot_says_how_old_the_last_backup_is(place):
    said = []
    place.work.aged.connect(said.append)
    place.work.ask()
    place.seat.wait(lambda: said[-1:] == ["No backup yet"])
    place.work.make(lambda _: None, lambda _: None)
    place.seat.wait(lambda: said[-1] == "Backup: today")


def closing(place):
    window, closed = QWidget(), []
    place.windows.append(window)  # as the desk's, it outlives the question before closing
    place.seat.show(window)
    quitting = Quitting(place.work, window)
    quitting.begin(lambda: closed.append(len(list(place.kept.backups.glob("*.tdeskbackup")))))
    return quitting, closed


def test_closing_makes_the_days_backup_first(place):
    _, closed = closing(place)
    place.seat.wait(lambda: closed)
    assert closed == [1]


def test_later_closes_at_once_and_drops_the_backup(place):
    quitting, closed = closing(place)
    quitting.dialog.later_button.click()
    assert closed == [0]
    place.done()
    assert list(place.kept.backups.iterdir()) == []


def test_closing_waits_for_nothing_when_no_backup_is_due(place):
    backups.make(place.vault, place.kept.backups, place.seat.clock)
    place.work.ask()
    place.seat.wait(lambda: not place.work.is_due)
    _, closed = closing(place)
    assert closed == [1]


def test_closing_is_asked_once_more_by_qt_and_makes_no_second_backup(place):
    """QApplication.quit closes every window again, when the vault is closed already."""
    place.work.drop()
    _, closed = closing(place)
    assert closed == [0]
    assert not place.work.make(lambda _: None, lambda _: None)


def test_a_backup_that_fails_at_closing_says_so_and_lets_go(place):
    place.kept.backups.write_bytes(b"a file where the folder should be")
    quitting, closed = closing(place)
    place.seat.wait(lambda: "Close without" in quitting.dialog.later_button.text())
    assert closed == []
    quitting.dialog.later_button.click()
    assert len(closed) == 1


def test_nothing_of_a_backup_is_offered_where_no_vault_lies_in_a_folder(seat):
    page = BackupsPage(seat.tasks, seat.outside)
    seat.show(page)
    assert not page.now_button.isEnabled()
    assert BackingUp.of(seat.tasks) is None
