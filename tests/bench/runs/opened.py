"""The open desk, for runs that need one: unlocked, with its window shown."""

import sys
import time
from pathlib import Path

from PySide6.QtTest import QTest

from therapist_desk.app import App, make_application
from therapist_desk.domain.clock import SystemClock
from therapist_desk.services import vaults
from therapist_desk.ui.shell.open_desk import OpenDesk

PATIENCE = 10.0


def until(met, seconds=PATIENCE) -> bool:
    """Let the window work until ``met()``; whether it came to that in time."""
    end = time.perf_counter() + seconds
    while not met():
        if time.perf_counter() > end:
            return False
        QTest.qWait(1)
    return True


def window_and_vault(folder: Path):
    """Return (application, app, desk, seconds from passphrase to the open shell's first event)."""
    application = make_application(sys.argv)
    app = App(application, SystemClock())
    app.window.resize(1180, 760)
    app.window.show()
    QTest.qWaitForWindowExposed(app.window)
    begun = time.perf_counter()
    vault = vaults.unlock(folder, vaults.REHEARSAL_PASSPHRASE, SystemClock())
    app.open_vault(vault)
    desk = next(child for child in app.window.children() if isinstance(child, OpenDesk))
    return application, app, desk, begun
