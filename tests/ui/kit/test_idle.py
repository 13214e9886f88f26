"""The desk notices when nobody is there, under an open dialog too, and after sleep."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QMenu, QWidget

from tests.support.clock import FixedClock
from therapist_desk.ui.kit.idle import IdleWatch


class Seconds:
    """Seconds that pass when the test says so, on both clocks."""

    def __init__(self):
        self.now, self.clock, self.worked = 100.0, FixedClock(), 0.0

    def __call__(self):
        return self.now

    def pass_by(self, seconds):
        for _ in range(int(seconds)):
            self.now += 1
            self.clock.move(seconds=1)


@pytest.fixture
def seconds():
    return Seconds()


@pytest.fixture
def watch(qapp, seconds):
    made = IdleWatch(clock=seconds.clock, seconds=seconds, worked=lambda: seconds.worked)
    made.watch(5)
    yield made
    made.stop()


def _shown(qtbot, window):
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is window.windowHandle())
    return window


def _live(watch, seconds, whole):
    """Let ``whole`` seconds pass, with a beat each."""
    for _ in range(whole):
        seconds.pass_by(1)
        watch._beat()


def test_five_quiet_minutes_are_counted_down_and_told(watch, seconds):
    idle, left = [], []
    watch.idle.connect(lambda: idle.append(1))
    watch.seconds_left.connect(left.append)
    _live(watch, seconds, 299)
    assert (idle, left[0], left[-1]) == ([], 299, 1)
    _live(watch, seconds, 1)
    assert idle == [1]


def test_a_desk_that_could_not_lock_is_asked_again_after_as_long(watch, seconds):
    idle = []
    watch.idle.connect(lambda: idle.append(1))
    _live(watch, seconds, 599)
    assert idle == [1]
    _live(watch, seconds, 1)
    assert idle == [1, 1]


def test_another_number_of_minutes_counts_from_the_same_last_key(watch, seconds):
    idle = []
    watch.idle.connect(lambda: idle.append(1))
    _live(watch, seconds, 100)
    watch.watch(2)
    _live(watch, seconds, 19)
    assert idle == []
    _live(watch, seconds, 1)
    assert idle == [1]


def test_no_minutes_mean_never_but_sleep_is_still_told(watch, seconds):
    told = []
    watch.idle.connect(lambda: told.append("idle"))
    watch.slept.connect(lambda: told.append("slept"))
    watch.watch(0)
    _live(watch, seconds, 1000)
    assert told == []
    seconds.clock.move(minutes=2)
    watch._beat()
    assert told == ["slept"]


def test_a_key_or_the_mouse_begins_the_five_minutes_anew(watch, seconds, qtbot):
    idle = []
    watch.idle.connect(lambda: idle.append(1))
    window = _shown(qtbot, QWidget())
    _live(watch, seconds, 290)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    _live(watch, seconds, 290)
    QTest.mousePress(window.windowHandle(), Qt.MouseButton.LeftButton)
    _live(watch, seconds, 299)
    assert idle == []
    _live(watch, seconds, 1)
    assert idle == [1]


def test_words_of_an_input_method_are_a_sign_of_life_though_no_key_reaches_the_window(
    watch, seconds, qtbot
):
    idle = []
    watch.idle.connect(lambda: idle.append(1))
    field = QLineEdit()
    _shown(qtbot, field)
    field.setFocus()
    _live(watch, seconds, 290)
    QCoreApplication.sendEvent(field, QInputMethodEvent("诊", []))
    _live(watch, seconds, 299)
    assert idle == []


def test_whoever_works_in_a_dialog_is_there(watch, seconds, qtbot):
    idle = []
    watch.idle.connect(lambda: idle.append(1))
    _shown(qtbot, QWidget())
    dialog = _shown(qtbot, QDialog())
    _live(watch, seconds, 290)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_A)
    _live(watch, seconds, 299)
    assert idle == []


def _popup():
    """Return the window of the list or menu that is open."""
    popup = Qt.WindowType.Popup
    windows = QGuiApplication.topLevelWindows()
    return next(each for each in windows if each.isVisible() and each.type() is popup)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_whoever_looks_through_an_open_list_or_menu_is_there(watch, seconds, qtbot):
    idle = []
    watch.idle.connect(lambda: idle.append(1))
    chooser, menu = QComboBox(), QMenu()
    qtbot.addWidget(menu)
    chooser.addItems(["Active", "Paused"])
    _shown(qtbot, chooser)
    chooser.showPopup()
    _live(watch, seconds, 290)
    QTest.mouseMove(_popup(), QPoint(3, 3))
    _live(watch, seconds, 290)
    chooser.hidePopup()
    menu.addAction("Lock now")
    menu.popup(QPoint(9, 9))
    _live(watch, seconds, 5)
    QTest.mouseMove(_popup(), QPoint(4, 4))
    _live(watch, seconds, 299)
    assert idle == []
    menu.close()


def test_what_the_window_does_by_itself_is_no_sign_of_life(watch, seconds, qapp):
    idle = []
    watch.idle.connect(lambda: idle.append(1))
    _live(watch, seconds, 290)
    for kind in (QEvent.Type.Timer, QEvent.Type.UpdateRequest, QEvent.Type.WindowActivate):
        QCoreApplication.sendEvent(QObject(qapp), QEvent(kind))
    _live(watch, seconds, 10)
    assert idle == [1]


def test_waking_from_sleep_is_told_at_once_even_if_the_monotonic_clock_slept_too(watch, seconds):
    slept, idle = [], []
    watch.slept.connect(lambda: slept.append(1))
    watch.idle.connect(lambda: idle.append(1))
    seconds.clock.move(minutes=40)
    watch._beat()
    assert (slept, idle) == ([1], [])


def test_an_open_dialog_does_not_keep_the_desk_from_locking(watch, seconds, qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    watch.idle.connect(dialog.reject)
    watch._timer.setInterval(1)
    watch.watch(0.05)
    watch.seconds_left.connect(lambda _: seconds.pass_by(1))
    assert dialog.exec() == QDialog.DialogCode.Rejected.value


def test_a_window_that_was_long_at_work_was_not_asleep(watch, seconds):
    slept = []
    watch.slept.connect(lambda: slept.append(1))
    for worked, told in ((20, []), (0.5, [1])):
        seconds.pass_by(60)
        seconds.worked += worked
        watch._beat()
        assert slept == told
