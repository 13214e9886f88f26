"""An open desk locks when the computer tells it to, with everything typed in the vault."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QDialog, QLineEdit

from tests.support.clock import FixedClock
from tests.support.fake_asker import FakeAsker
from tests.support.sat import PASSPHRASE
from tests.support.window import FakeLinks
from therapist_desk.services import vaults
from therapist_desk.services.locking import LockReason
from therapist_desk.ui.kit.clipboard import SelfClearingClipboard
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.settings import Preferences
from therapist_desk.ui.shell.open_desk import OpenDesk
from therapist_desk.ui.shell.window import DeskWindow

PANIC = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def opened(qtbot, qapp, desk_app, tmp_path, closed_vault, keys_derived_once):
    clock, preferences = FixedClock(), Preferences(tmp_path / "window.ini")
    vault = vaults.unlock(shutil.copytree(closed_vault, tmp_path / "vault"), PASSPHRASE, clock)
    clipboard = SelfClearingClipboard(qapp.clipboard())
    outside = Outside(clock, FakeAsker(), clipboard, FakeLinks(), preferences)
    window = DeskWindow(preferences)
    qtbot.addWidget(window)
    desk = OpenDesk(vault, outside, window)
    reasons = []
    desk.closed.connect(reasons.append)
    desk.show()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield desk, reasons
    if not reasons:
        desk.abandon()


def test_a_sleep_that_also_locks_the_screen_locks_the_vault_once(opened, qtbot):
    desk, reasons = opened
    desk._session.going_to_sleep.emit()
    desk._session.screen_locked.emit()
    qtbot.waitUntil(lambda: reasons != [])
    qtbot.wait(50)
    assert len(reasons) == 1


@pytest.mark.parametrize(
    ("signal", "reason"),
    [("going_to_sleep", LockReason.SLEEP), ("screen_locked", LockReason.SCREEN)],
)
def test_the_next_page_can_say_what_locked_the_vault(opened, qtbot, signal, reason):
    desk, reasons = opened
    getattr(desk._session, signal).emit()
    qtbot.waitUntil(lambda: reasons == [reason])


def test_the_panic_key_locks_and_leaves_nothing_on_the_clipboard_of_any_program(opened, qtbot):
    desk, reasons = opened
    QGuiApplication.clipboard().setText("copied elsewhere")
    qtbot.keyClick(desk._window.windowHandle(), Qt.Key.Key_L, PANIC)
    qtbot.waitUntil(lambda: reasons == [LockReason.ASKED])
    assert QGuiApplication.clipboard().text() == ""


def test_locking_as_usual_leaves_what_another_program_copied(opened, qtbot, monkeypatch):
    desk, reasons = opened
    # Without a screen there is no other program, so one is made believe.
    monkeypatch.setattr("therapist_desk.ui.kit.clipboard._ALONE", ())
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: False)
    QGuiApplication.clipboard().setText("copied elsewhere")
    qtbot.keyClick(desk._window.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: reasons == [LockReason.ASKED])
    assert QGuiApplication.clipboard().text() == "copied elsewhere"


def test_the_panic_key_works_while_a_question_is_open(opened, qtbot):
    desk, reasons = opened
    QGuiApplication.clipboard().setText("copied elsewhere")
    dialog = QDialog(desk._window)
    field = QLineEdit(dialog)
    desk.closed.connect(dialog.reject)
    dialog.setModal(True)
    dialog.show()
    field.setFocus()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is dialog.windowHandle())
    qtbot.keyClick(dialog.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(50)
    assert reasons == []
    qtbot.keyClick(dialog.windowHandle(), Qt.Key.Key_L, PANIC)
    qtbot.waitUntil(lambda: reasons == [LockReason.ASKED])
    assert QGuiApplication.clipboard().text() == ""


def test_the_panic_key_shows_the_record_again_only_when_words_could_not_be_saved(
    opened, qtbot, monkeypatch
):
    desk, reasons = opened
    monkeypatch.setattr(type(desk.shell), "has_unsaved_words", True)
    desk.lock_and_forget()
    assert reasons == []
    assert desk.shell.isVisible()
    assert "could not be saved" in desk.shell.banner.words
    monkeypatch.setattr(type(desk.shell), "has_unsaved_words", False)
    seen = []
    desk.closed.connect(lambda _: seen.append(desk.shell.isVisible()))
    desk.lock_and_forget()
    qtbot.waitUntil(lambda: reasons == [LockReason.ASKED])
    assert seen == [False]


@pytest.mark.parametrize(
    ("signal", "reason"),
    [("restore_wanted", LockReason.RESTORE), ("switch_wanted", LockReason.SWITCH)],
)
def test_what_needs_the_vault_closed_locks_it_and_says_for_what(
    opened, qtbot, tmp_path, signal, reason
):
    desk, reasons = opened
    getattr(desk.tasks, signal).emit(tmp_path / "wanted")
    qtbot.waitUntil(lambda: reasons == [reason])
    assert desk.file_wanted == tmp_path / "wanted"
