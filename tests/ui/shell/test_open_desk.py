"""An open desk locks when the computer tells it to, with everything typed in the vault."""

import pytest

from tests.support.clock import FixedClock
from tests.support.fake_asker import FakeAsker
from tests.support.window import FakeLinks
from therapist_desk.services import vaults
from therapist_desk.services.locking import LockReason
from therapist_desk.ui.kit.clipboard import SelfClearingClipboard
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.settings import Preferences
from therapist_desk.ui.shell.open_desk import OpenDesk
from therapist_desk.ui.shell.window import DeskWindow

PASSPHRASE = "nine purple ducks forgot Thursday"


@pytest.fixture
def opened(qtbot, qapp, desk_app, tmp_path):
    clock, preferences = FixedClock(), Preferences(tmp_path / "window.ini")
    vault = vaults.create(
        tmp_path / "vault", PASSPHRASE, vaults.new_kit(), clock, costs=vaults.FAST
    )
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
