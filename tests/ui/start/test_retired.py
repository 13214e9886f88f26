"""A vault that was left behind says so before it shows anything, and opens all the same on purpose."""

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from tests.support.accessible import nameless
from tests.support.backed_up import PASSPHRASE, kept_vault
from tests.support.clock import FixedClock
from tests.support.fake_asker import FakeAsker
from therapist_desk.app import App, Seams
from therapist_desk.services import moving, vaults
from therapist_desk.services.locking import LockReason
from therapist_desk.ui.pages.start.retired import RetiredVault


@pytest.fixture
def left(tmp_path, vault_of_two, keys_derived_once):
    """A vault that was copied and retired."""
    kept = vault_of_two(tmp_path / "old")
    (tmp_path / "drive").mkdir()
    with kept.opened() as vault:
        moving.copy(vault, tmp_path / "drive", kept.clock)
        vault.desk.do(lambda writer: moving.retire(writer, "the new grey laptop")).result()
    return kept


@pytest.fixture
def begun_again():
    return []


@pytest.fixture
def app(qtbot, qapp, desk_app, tmp_path, monkeypatch, begun_again):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # the app puts its own there
    seams = Seams(
        asker=FakeAsker(), window_state=tmp_path / "window.ini", relaunch=begun_again.append
    )
    made = App(qapp, FixedClock(), seams)
    made.window.show()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    bugs = []
    made.crashes.happened.connect(bugs.append)
    yield made
    if made.desk is not None:
        made.desk.abandon()
    made.close()
    made.window._may_close = lambda: True
    made.window.close()
    for each in (made.window, made):
        each.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert bugs == []


def shown(app, kept):
    app.open_vault(vaults.unlock(kept.folder, PASSPHRASE, kept.clock))
    return app.window.content


def test_it_says_where_the_desk_is_and_since_when_and_shows_nothing_else(app, left):
    page = shown(app, left)
    assert isinstance(page, RetiredVault)
    assert "the new grey laptop" in page.said.text()
    assert "2026" in page.said.text()
    assert app.desk is None
    assert page.lock_button.hasFocus()  # what changes nothing
    assert nameless(page) == []
    app.window.close()


def test_it_is_locked_again_by_one_key(app, left, qtbot, begun_again):
    page = shown(app, left)
    qtbot.keyClick(page.lock_button, Qt.Key.Key_Return)
    assert begun_again == [["--locked", "asked", str(left.folder)]]
    assert left.clients() == ["Ada", "Bo"]  # nobody holds it


def test_it_does_not_stay_open_unattended(app, left, qtbot, begun_again):
    page = shown(app, left)
    page._patience.start(1)
    qtbot.waitUntil(lambda: bool(begun_again))
    assert left.clients() == ["Ada", "Bo"]


def test_closing_the_window_lets_go_of_it(app, left):
    shown(app, left)
    assert app.window.close()
    assert left.clients() == ["Ada", "Bo"]


def test_it_opens_on_purpose_and_keeps_saying_so(app, left, qtbot):
    page = shown(app, left)
    page.open_button.setFocus()
    qtbot.keyClick(page.open_button, Qt.Key.Key_Space)
    assert app.desk is not None
    assert "the new grey laptop" in app.desk.shell.banner.words
    app.desk.lock(LockReason.ASKED)


def test_what_is_to_be_restored_or_opened_instead_is_told_to_the_next_process(
    app, tmp_path, qtbot, begun_again
):
    kept = kept_vault(tmp_path / "one", "Ada")
    shown(app, kept)
    app.desk.tasks.restore_wanted.emit(tmp_path / "b.tdeskbackup")
    qtbot.waitUntil(lambda: bool(begun_again))
    wanted = str(tmp_path / "b.tdeskbackup")
    assert begun_again == [["--locked", "restore", str(kept.folder), wanted]]
    begun_again.clear()
    shown(app, kept)
    app.desk.tasks.switch_wanted.emit(tmp_path / "another")
    qtbot.waitUntil(lambda: bool(begun_again))
    assert begun_again == [["--locked", "switch", str(tmp_path / "another")]]
