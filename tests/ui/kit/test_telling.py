"""Toasts, crash reports, questions, the clipboard, preferences and pages."""

import os
import stat
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QEvent, QMimeData, Qt
from PySide6.QtGui import QEnterEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QPushButton, QWidget

from tests.support.late_tasks import PromptTasks
from therapist_desk.domain.topics import Topic
from therapist_desk.ui.kit import buttons
from therapist_desk.ui.kit.asker import Question
from therapist_desk.ui.kit.clipboard import SelfClearingClipboard, copy_for_others
from therapist_desk.ui.kit.confirm import ConfirmDialog
from therapist_desk.ui.kit.crashes import Crashes, report
from therapist_desk.ui.kit.dialogs import DialogAsker
from therapist_desk.ui.kit.page import Page
from therapist_desk.ui.kit.settings import Preferences, WindowState
from therapist_desk.ui.kit.theme import Scheme
from therapist_desk.ui.kit.toast import Toast, Toasts


@pytest.fixture
def host(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 400)
    host.show()
    return host


def test_a_toast_takes_back_what_it_names(host, qtbot):
    toasts, undone = Toasts(host), []
    said = []
    toasts.said.connect(said.append)
    toasts.show("Note moved to the bin", lambda: undone.append(True))
    toast = host.findChild(Toast)
    assert host.rect().contains(toast.geometry())
    qtbot.mouseClick(toast.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert undone == [True]
    assert not toast.isVisible()
    assert said == [toasts.last] == ["Note moved to the bin"]


def test_a_toast_waits_while_the_mouse_is_on_it(host):
    toast = Toast(host, "Saved", None)
    where = toast.rect().center().toPointF()
    waited = [toast.is_waiting]
    toast.enterEvent(QEnterEvent(where, where, where))
    waited.append(toast.is_waiting)
    toast.leaveEvent(QEvent(QEvent.Type.Leave))
    waited.append(toast.is_waiting)
    assert waited == [False, True, False]


def test_a_second_toast_takes_the_place_of_the_first(host):
    toasts = Toasts(host)
    toasts.show("One")
    toasts.show("Two")
    assert [toast.accessibleName() for toast in host.findChildren(Toast) if toast.isVisible()] == [
        "Two"
    ]
    toasts.close()


def test_the_clipboard_forgets_what_is_still_ours(qapp, qtbot):
    board = QGuiApplication.clipboard()
    ours = SelfClearingClipboard(board, seconds=0)
    with qtbot.waitSignal(ours.cleared):
        ours.put("Hi, how was your week?")
    assert board.text() == ""


def test_the_clipboard_leaves_alone_what_was_copied_since(qapp):
    board = QGuiApplication.clipboard()
    ours = SelfClearingClipboard(board)
    ours.put("Hi")
    assert 0 < ours.seconds_left <= 30
    copy_for_others("a recipe")
    ours.clear()
    assert board.text() == "a recipe"
    assert ours.seconds_left == 0


def test_what_any_part_of_the_window_copies_is_marked_and_forgotten(qapp, qtbot):
    board, seconds = QGuiApplication.clipboard(), []
    ours = SelfClearingClipboard(board)
    ours.left.connect(seconds.append)
    note = QPlainTextEdit("She slept better.")
    qtbot.addWidget(note)
    note.selectAll()
    note.copy()
    assert bytes(board.mimeData().data("x-kde-passwordManagerHint").data()) == b"secret"
    assert board.text() == "She slept better."
    assert seconds[-1] == 30
    ours.clear()
    assert board.text() == ""
    assert seconds[-1] == 0


def test_details_without_client_data_stay_for_whoever_asked_for_them(qapp):
    ours = SelfClearingClipboard(QGuiApplication.clipboard())
    ours.put("Hi")
    copy_for_others("Qt 6.11")
    assert ours.seconds_left == 0
    ours.clear()
    assert QGuiApplication.clipboard().text() == "Qt 6.11"


def test_clipboard_histories_are_told_to_look_away(qapp):
    board = QGuiApplication.clipboard()
    ours = SelfClearingClipboard(board)
    ours.put("Hi")
    data: QMimeData = board.mimeData()
    assert bytes(data.data("x-kde-passwordManagerHint").data()) == b"secret"
    assert any("ExcludeClipboardContentFromMonitorProcessing" in kind for kind in data.formats())
    ours.clear()


def test_a_crash_report_says_where_and_never_what(qapp):
    client = "Zebulon Quark"
    with pytest.raises(KeyError) as caught:
        {"someone else": 1}[client]
    text = report(caught.value)
    assert "KeyError" in text
    assert "test_telling.py" in text
    assert client not in text


def test_what_nobody_caught_reaches_the_window(qapp, monkeypatch, caplog):
    crashes, heard = Crashes(), []
    crashes.happened.connect(heard.append)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    crashes.install()
    sys.excepthook(ValueError, ValueError("Zebulon Quark"), None)
    assert len(heard) == 1
    assert "Zebulon" not in heard[0] + caplog.text


def test_deleting_for_good_needs_the_word_typed(qtbot):
    dialog = ConfirmDialog(Question("Delete?", "Gone.", "Delete", dangerous=True, typed="A.M."))
    qtbot.addWidget(dialog)
    assert not dialog.yes.isEnabled()
    qtbot.keyClicks(dialog._typed, "A.M.")
    assert dialog.yes.isEnabled()
    assert not dialog.yes.isDefault()


def test_enter_on_cancel_says_no(qtbot):
    dialog = ConfirmDialog(Question("Export?", "It leaves the vault.", "Export"))
    qtbot.addWidget(dialog)
    dialog.no.setFocus()
    qtbot.keyClick(dialog.no, Qt.Key.Key_Return)
    assert dialog.result() == ConfirmDialog.DialogCode.Rejected.value


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_button_with_the_focus_is_pressed_by_every_key_people_try(host, qtbot, key):
    pressed = []
    made = [
        buttons.quiet("Back", lambda: pressed.append("words")),
        buttons.icon_button("close", "Close", lambda: pressed.append("icon")),
    ]
    for button in made:
        button.setParent(host)
        qtbot.keyClick(button, key)
    qtbot.keyClick(made[0], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["words", "icon"]


def test_a_file_is_offered_a_place_in_a_folder_that_is_there(tmp_path, monkeypatch, host):
    offered = []

    def remember(dialog):
        offered.append(Path(dialog.selectedFiles()[0]))
        return 0

    monkeypatch.setattr(QFileDialog, "exec", remember)
    asker = DialogAsker(host)
    for folder in (tmp_path, tmp_path / "no Documents"):
        assert asker.save_file("Save", folder / "summary.pdf", ["PDF (*.pdf)"]) is None
    assert offered == [tmp_path / "summary.pdf", Path(QDir.homePath()) / "summary.pdf"]


def test_preferences_are_kept_for_the_person_alone(tmp_path: Path, qapp):
    path = tmp_path / "made" / "window.ini"
    before = os.umask(0o022)
    try:
        Preferences(path).change(scheme=Scheme.DARK, ui_size=150, geometry=b"\x00\xff%[x]\n")
    finally:
        assert os.umask(before) == 0o022
    assert Preferences(path).state == WindowState(Scheme.DARK, 150, geometry=b"\x00\xff%[x]\n")
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert [one.name for one in path.parent.iterdir()] == ["window.ini"]


@pytest.mark.parametrize(
    "content", ["", "nonsense", "[window]\nscheme=pink\n", "[window]\nui_size=x", "\x00[["]
)
def test_preferences_that_make_no_sense_are_forgotten(content, tmp_path, qapp):
    path = tmp_path / "window.ini"
    path.write_text(content)
    assert Preferences(path).state == WindowState()


class Counting(Page):
    topics = frozenset({Topic.CLIENT})

    def __init__(self, tasks):
        super().__init__(tasks, "Clients")
        self.asked = 0

    def refresh(self):
        self.asked += 1


def test_a_page_asks_when_it_is_seen_and_not_before(qtbot):
    tasks = PromptTasks()
    page = Counting(tasks)
    qtbot.addWidget(page)
    tasks.changed.emit(frozenset({Topic.CLIENT}))
    assert page.asked == 0
    page.show()
    assert page.asked == 1
    tasks.changed.emit(frozenset({Topic.CLIENT, Topic.NOTE}))
    assert page.asked == 2
    tasks.changed.emit(frozenset({Topic.NOTE}))
    page.hide()
    page.show()
    assert page.asked == 2
