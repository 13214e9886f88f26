"""Slow work leaves the window alive and never answers a screen that is gone."""

import threading
import time

import pytest
import shiboken6
from PySide6.QtCore import QObject, QTimer

from therapist_desk.domain.errors import Cancelled, VaultError
from therapist_desk.ui.kit.beside import Beside


@pytest.fixture
def beside(qapp):
    made = Beside()
    yield made
    made.close()


def test_an_answer_comes_back_on_the_gui_thread_while_the_window_stays_alive(qtbot, beside):
    owner, seen, beats = QObject(), [], []
    timer = QTimer(interval=10)
    timer.timeout.connect(lambda: beats.append(1))
    timer.start()

    def doze():
        time.sleep(0.2)
        return "done"

    beside.work(owner, doze, lambda answer: seen.append((answer, threading.get_ident())))

    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [("done", threading.get_ident())]
    assert len(beats) > 5


def test_a_failure_goes_to_who_asked_and_otherwise_to_the_window(qtbot, beside):
    def fail():
        raise VaultError("No.")

    owner, mine, windows = QObject(), [], []
    beside.failed.connect(windows.append)
    beside.work(owner, fail, pytest.fail, mine.append)
    beside.work(owner, fail, pytest.fail)
    qtbot.waitUntil(lambda: bool(mine and windows))
    assert [str(one) for one in (*mine, *windows)] == ["No.", "No."]


def test_a_cancelled_job_is_told_to_nobody(qtbot, beside):
    def cancel():
        raise Cancelled

    owner, told = QObject(), []
    beside.failed.connect(told.append)
    beside.work(owner, cancel, told.append, told.append)
    qtbot.wait(60)
    assert told == []


def test_an_answer_for_a_screen_that_is_gone_is_given_back_to_be_closed(qtbot, beside):
    owner, go, late = QObject(), threading.Event(), []
    beside.work(owner, lambda: go.wait(5), pytest.fail, unclaimed=late.append)
    shiboken6.delete(owner)
    go.set()
    qtbot.waitUntil(lambda: late == [True])


def test_an_answer_nobody_could_take_before_the_end_is_given_back_once(qtbot, beside):
    owner, taken, late = QObject(), [], []
    beside.work(owner, lambda: "open", taken.append, unclaimed=late.append)
    beside.close()
    qtbot.wait(20)
    assert (taken, late) == ([], ["open"])
