"""Where the system can keep a window out of screen shots, every window of the desk asks for it."""

import pytest
from PySide6.QtWidgets import QDialog, QWidget

from therapist_desk.ui.kit import capture
from therapist_desk.ui.kit.capture import CaptureGuard


@pytest.fixture
def told():
    return []


@pytest.fixture
def guard(qapp, told):
    made = CaptureGuard(qapp, lambda window, allowed: told.append((window, allowed)))
    yield made
    qapp.removeEventFilter(made)


def test_each_window_is_kept_out_as_it_is_shown_and_dialogs_too(qtbot, guard, told):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    dialog = QDialog(window)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert told == [(int(window.winId()), False), (int(dialog.winId()), False)]


def test_allowing_it_counts_at_once_for_what_is_shown_and_for_what_follows(qtbot, guard, told):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    told.clear()
    guard.allow(True)
    guard.allow(True)
    assert told.count((int(window.winId()), True)) == 1
    guard.allow(False)
    assert (int(window.winId()), False) in told


def test_a_window_shown_again_is_told_again(qtbot, guard, told):
    window = QWidget()
    qtbot.addWidget(window)
    for _ in range(2):
        window.show()
        qtbot.waitExposed(window)
        window.hide()
    assert len(told) == 2


def test_a_system_that_refuses_costs_nothing(qtbot, qapp):
    asked = []

    def refuse(_window, allowed):
        asked.append(allowed)
        raise OSError

    guard = CaptureGuard(qapp, refuse)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    guard.allow(True)
    assert {False, True} == set(asked)
    assert window.isVisible()
    qapp.removeEventFilter(guard)


def test_where_no_window_can_be_kept_out_nothing_is_watched(qapp, told):
    assert not capture.can_refuse()
    CaptureGuard(qapp).allow(True)
