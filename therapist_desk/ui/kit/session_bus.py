"""Sleep and screen lock on Linux: logind on the system bus, screen savers on the session bus.

https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html
A delay inhibitor keeps the computer awake until the vault is closed; it is a descriptor that the
next process does not inherit, and logind waits for it five seconds at most.
"""

import os
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

LOGIND, LOGIND_PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
MANAGER, SESSION = f"{LOGIND}.Manager", f"{LOGIND}.Session"
SAVERS = tuple(
    f"org.{desktop}.ScreenSaver" for desktop in ("freedesktop", "gnome", "cinnamon", "mate", "xfce")
)
WHO, WHY = "Therapist Desk", "Save and lock the vault"


def system_bus() -> QDBusConnection:
    """Return the system's bus; without one it is not connected, and everything stays silent."""
    return QDBusConnection.systemBus()


def session_bus() -> QDBusConnection | None:
    """Return the desktop's bus if there is one; asked for without, libdbus would start one."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS") or (runtime and Path(runtime, "bus").exists()):
        return QDBusConnection.sessionBus()
    return None


class BusWatch(QObject):
    """Listens on both buses; a bus that is not there, or does not answer, costs nothing."""

    going_to_sleep = Signal()
    screen_locked = Signal()

    def __init__(
        self, system: QDBusConnection, session: QDBusConnection | None, parent: QObject | None
    ) -> None:
        super().__init__(parent)
        self._system, self._session = system, session
        self._waiting: set[QDBusPendingCallWatcher] = set()
        self._inhibitor: QDBusUnixFileDescriptor | None = None

    def start(self) -> None:
        """Listen, and ask logind to wait for us before a sleep."""
        if self._system.isConnected():
            self._hear(self._system, (LOGIND, LOGIND_PATH, MANAGER), "PrepareForSleep", "_on_sleep")
            self._inhibit()
            self._find_own_session()
        if self._session is not None and self._session.isConnected():
            for saver in SAVERS:  # the path differs between desktops: any will do
                self._hear(self._session, (saver, "", saver), "ActiveChanged", "_on_saver")

    def stop(self) -> None:
        """Let the computer sleep when it likes; what is told from now on is not heard."""
        self._inhibitor = None
        self._waiting.clear()
        self.blockSignals(True)

    @Slot(bool)
    def _on_sleep(self, going: bool) -> None:
        if going:
            self.going_to_sleep.emit()
        else:  # awake again and still open: something typed could not be saved
            self._inhibit()

    @Slot(bool)
    def _on_saver(self, active: bool) -> None:
        if active:
            self.screen_locked.emit()

    @Slot()
    def _on_lock(self) -> None:
        self.screen_locked.emit()

    def _hear(
        self, bus: QDBusConnection, sender: tuple[str, str, str], name: str, slot: str
    ) -> None:
        taken = "" if slot == "_on_lock" else "bool"
        # SLOT returns text, which this call alone accepts; its types say bytes.
        bus.connect(*sender, name, self, cast("bytes", SLOT(f"{slot}({taken})")))

    def _inhibit(self) -> None:
        def hold(answer: list[Any]) -> None:
            if answer and isinstance(answer[0], QDBusUnixFileDescriptor):
                self._inhibitor = answer[0]

        self._ask("Inhibit", ["sleep", WHO, WHY, "delay"], hold)

    def _find_own_session(self) -> None:
        """Listen to the lock of our own session alone: others may be logged in as well."""

        def listen(answer: list[Any]) -> None:
            if answer and isinstance(answer[0], QDBusObjectPath):
                self._hear(self._system, (LOGIND, answer[0].path(), SESSION), "Lock", "_on_lock")

        number = os.environ.get("XDG_SESSION_ID")
        if number:
            self._ask("GetSession", [number], listen)

    def _ask(self, method: str, arguments: list[Any], then: Any) -> None:
        """Ask logind without waiting for it; an error, or no answer, changes nothing."""
        message = QDBusMessage.createMethodCall(LOGIND, LOGIND_PATH, MANAGER, method)
        message.setArguments(arguments)
        watcher = QDBusPendingCallWatcher(self._system.asyncCall(message))
        self._waiting.add(watcher)

        def finished() -> None:
            if watcher in self._waiting:
                self._waiting.discard(watcher)
                reply = watcher.reply()
                if reply.type() is QDBusMessage.MessageType.ReplyMessage:
                    then(reply.arguments())
            watcher.deleteLater()  # its reply holds the descriptor too

        watcher.finished.connect(finished)
