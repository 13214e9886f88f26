"""Tells when the computer goes to sleep and when its screen is locked, as far as the system says.

Linux tells it on its message buses, Windows by window messages; both load here only, once the
window is painted. Elsewhere, and without a bus, it stays silent: `IdleWatch` notices a sleep by
itself when the computer wakes up.
"""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from therapist_desk.ui.kit.session_bus import BusWatch
    from therapist_desk.ui.kit.session_messages import MessageWatch


def load_session_watch() -> None:
    """Load what this system is listened to with; from any thread, before `SessionWatch.start`."""
    if sys.platform.startswith("linux"):
        import therapist_desk.ui.kit.session_bus  # noqa: F401 - to have it loaded


class SessionWatch(QObject):
    """Says nothing until `start`, and at most what the system says."""

    going_to_sleep = Signal()
    screen_locked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._native: BusWatch | MessageWatch | None = None

    def start(self) -> None:
        """Listen to this system from now on."""
        self._native = _native(self)
        if self._native is not None:
            self._native.going_to_sleep.connect(self.going_to_sleep)
            self._native.screen_locked.connect(self.screen_locked)
            self._native.start()

    def stop(self) -> None:
        """Listen no more, and let the computer sleep without asking us."""
        if self._native is not None:
            self._native.stop()
            self._native = None


def _native(parent: QObject) -> "BusWatch | MessageWatch | None":
    system = str(sys.platform)  # as text, so that each branch is checked on every system
    if system == "linux":
        from therapist_desk.ui.kit.session_bus import BusWatch, session_bus, system_bus

        return BusWatch(system_bus(), session_bus(), parent)
    if system == "win32":
        from therapist_desk.ui.kit.session_messages import MessageWatch

        return MessageWatch(parent)
    return None
