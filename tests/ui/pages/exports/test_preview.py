"""The paper that is shown before it is saved: waited for, stopped, given up."""

import time
from threading import Event

import pytest
from PySide6.QtCore import Qt

from tests.ui.pages.exports.test_export_page import fill, is_current, log, unprotect
from therapist_desk.domain.errors import Cancelled
from therapist_desk.ui.pages.exports import preview


def test_a_preview_that_takes_too_long_can_be_stopped_and_asked_again(qtbot, page):
    page.form.set_values({"why": "Handover"})
    page.preview.stop()
    qtbot.wait(400)
    assert page.preview.paper is None
    assert not page.save_button.isEnabled()
    page.form.set_values({"why": "Handover to a day clinic"})
    qtbot.waitUntil(lambda: page.preview.paper is not None)
    assert page.save_button.isEnabled()
    assert is_current(page)


@pytest.fixture
def press(qtbot, desk, page, tmp_path, monkeypatch):
    """Ctrl+Enter while the paper is being laid out; it is held up until the event is set."""
    fill(qtbot, page)
    unprotect(page)
    may_go_on, made = Event(), preview._made

    def held_up(*asked):
        assert may_go_on.wait(20)
        return made(*asked)

    monkeypatch.setattr(preview, "_made", held_up)
    desk.asker.answers.extend([True, tmp_path / "out.pdf"])
    page.form.set_values({"why": "Handover to a day clinic"})
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.preview.stop_button.isVisible)  # a button's key presses it a little later
    assert page.preview.is_coming
    assert desk.asker.asked == []
    yield may_go_on
    may_go_on.set()


def test_saving_before_the_preview_is_there_waits_for_it_and_saves_what_it_shows(
    qtbot, desk, page, press, tmp_path
):
    press.set()
    qtbot.waitUntil(lambda: bool(page.banner.words))
    assert (tmp_path / "out.pdf").read_bytes() == page.preview.paper.pdf
    (line,) = log(desk)
    assert line.why == "Handover to a day clinic"


@pytest.mark.parametrize("turn", ["writes on", "types a password", "stops", "leaves"])
def test_who_goes_on_to_something_else_is_not_asked_where_to_save(qtbot, desk, page, press, turn):
    {
        "writes on": lambda: page.form.set_values({"why": "Handover to a clinic by the sea"}),
        "types a password": lambda: page.protection.first.set_value("c"),
        "stops": page.preview.stop,
        "leaves": page.hide,
    }[turn]()
    press.set()
    if turn == "stops":
        page.form.set_values({"why": "Handover to a clinic by the sea"})
    qtbot.waitUntil(lambda: page.preview.paper is not None and is_current(page))
    qtbot.wait(50)
    assert desk.asker.asked == []


@pytest.mark.parametrize("turn", ["locks", "stops", "writes on"])
def test_a_paper_nobody_waits_for_any_more_keeps_nobody_waiting(
    qtbot, desk, page, monkeypatch, turn
):
    under_way, let_go = Event(), Event()

    def endless(_document, stopped):
        under_way.set()
        patience = time.monotonic() + 20
        while not stopped() and time.monotonic() < patience:
            time.sleep(0.01)  # as long as a page takes
        if stopped():
            let_go.set()
        raise Cancelled

    monkeypatch.setattr(preview, "render_pdf", endless)
    page.form.set_values({"why": "Handover"})
    qtbot.waitUntil(under_way.is_set)
    {
        "locks": desk.tasks.close,
        "stops": page.preview.stop,
        "writes on": lambda: page.form.set_values({"why": "Handover to a day clinic"}),
    }[turn]()
    assert let_go.wait(2)
