"""The open desk, for runs that need one: its passphrase typed into its window, key by key."""

import therapist_desk.ui  # noqa: F401  first, as __main__ does

# isort: split

import gc
import sys
import time
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest

from therapist_desk.services.locked_vaults import REHEARSAL_PASSPHRASE

PATIENCE = 10.0
BETWEEN_KEYS = 60
"""Milliseconds: somebody who types very fast."""


def until(met, seconds=PATIENCE) -> bool:
    """Let the window work until ``met()``; whether it came to that in time."""
    end = time.perf_counter() + seconds
    while not met():
        if time.perf_counter() > end:
            return False
        wait(1)
    return True


def wait(milliseconds: int) -> None:
    """Let the window work; QTest.qWait would keep every other thread of Python waiting too."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def unlocked(folder: Path):
    """Return (application, app, desk, when Enter was pressed) once the desk is there."""
    gc.disable()  # as __main__ does before it loads the rest
    joined = import_module("therapist_desk.app")
    application = joined.make_application(sys.argv)
    app = joined.App(application, joined.SystemClock())
    app.show_locked(folder, None)
    app.window.resize(1180, 760)
    app.window.show()
    QTest.qWaitForWindowExposed(app.window)
    typing = app.start.unlock.passphrase.typing
    for letter in REHEARSAL_PASSPHRASE:
        QTest.keyClicks(typing, letter)
        wait(BETWEEN_KEYS)
    begun = time.perf_counter()
    QTest.keyClick(typing, Qt.Key.Key_Return)
    if not until(lambda: app.desk):
        raise SystemExit("the vault did not open")
    return application, app, app.desk, begun
