"""The welcome page: its language, and looking around with sample clients where there is no room."""

import sys
import tempfile

import pytest
from PySide6.QtCore import QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QDateEdit

from tests.support.clock import FixedClock
from tests.support.fake_asker import FakeAsker
from therapist_desk.app import App, Seams


@pytest.fixture
def app(qtbot, qapp, desk_app, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # the app puts its own there
    seams = Seams(asker=FakeAsker(), window_state=tmp_path / "window.ini")
    made = App(qapp, FixedClock(), seams)
    made.show_locked(None, None)
    made.window.show()
    bugs = []
    made.crashes.happened.connect(bugs.append)
    yield made
    made.close()
    made.window.close()
    for each in (made.window, made):
        each.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert bugs == []


@pytest.fixture
def as_before(qapp):
    before = QLocale()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(before)


def test_the_language_chosen_there_writes_the_dates_in_inputs_too(as_before, app):
    del as_before
    for tag in ("de", "en"):
        app.start.welcome.language_chosen.emit(tag)
        made = QDateEdit(parent=app.start)
        assert made.locale().bcp47Name() == tag
    assert app.start.welcome.language.value() == "en"


def test_no_room_for_sample_clients_is_a_sentence_and_they_can_be_asked_for_again(
    app, qtbot, tmp_path, monkeypatch
):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    welcome = app.start.welcome
    welcome.look_button.click()
    qtbot.waitUntil(lambda: "folder for temporary files" in welcome.banner.words)
    assert welcome.look_button.isEnabled()
    assert not welcome.busy.isVisible()
