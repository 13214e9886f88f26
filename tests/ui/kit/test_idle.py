"""The desk notices when nobody is there, under an open dialog too, and after sleep."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QDialog, QLineEdit

from tests.support.clock import FixedClock
from therapist_desk.ui.kit.idle import IdleWatch


class Seconds:
    """Seconds that pass when the test says so, on both clocks."""

    def __init__(self):
        self.now, self.clock = 100.0, FixedClock()

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
    made = IdleWatch(qapp, seconds.clock, minutes=5, seconds=seconds)
    made.start()
    yield made
    made.stop()
    made.setParent(None)


def _live(watch, seconds, whole):
    """Let ``whole`` seconds pass, with a beat each."""
    for _ in range(whole):
        seconds.pass_by(1)
        watch._beat()


def test_five_quiet_minutes_are_counted_down_and_told_once(watch, seconds):
    idle, left = [], []
    watch.idle.connect(lambda: idle.append(1))
    watch.left.connect(left.append)
    _live(watch, seconds, 299)
    assert (idle, left[0], left[-1]) == ([], 299, 1)
    _live(watch, seconds, 1)
    assert idle == [1]
    assert not watch._timer.isActive()


def test_a_key_or_the_mouse_begins_the_five_minutes_anew(watch, seconds, qtbot):
    idle = []
    watch.idle.connect(lambda: idle.append(1))
    field = QLineEdit()
    qtbot.addWidget(field)
    _live(watch, seconds, 290)
    qtbot.keyClick(field, Qt.Key.Key_A)
    _live(watch, seconds, 290)
    qtbot.mousePress(field, Qt.MouseButton.LeftButton)
    _live(watch, seconds, 299)
    assert idle == []
    _live(watch, seconds, 1)
    assert idle == [1]


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
    watch.set_minutes(0.05)
    watch.left.connect(lambda _: seconds.pass_by(1))
    assert dialog.exec() == QDialog.DialogCode.Rejected.value
