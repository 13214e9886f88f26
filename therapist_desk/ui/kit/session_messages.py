"""Sleep and screen lock on Windows, which tells them to windows that ask for it.

https://learn.microsoft.com/windows/win32/power/wm-powerbroadcast
https://learn.microsoft.com/windows/win32/termserv/wm-wtssession-change
"""

import ctypes
import sys
from ctypes import wintypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication

WM_POWERBROADCAST, PBT_APMSUSPEND = 0x0218, 4
WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK = 0x02B1, 7
NOTIFY_FOR_THIS_SESSION = 0


class MessageWatch(QObject):
    """Reads the messages of every window of the application and takes none of them."""

    going_to_sleep = Signal()
    screen_locked = Signal()

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._filter = _Filter(self)

    def start(self) -> None:
        """Read along, and ask to be told when the screen is locked."""
        application = QCoreApplication.instance()
        assert application
        application.installNativeEventFilter(self._filter)
        if sys.platform == "win32":
            for window in QGuiApplication.topLevelWindows():
                ctypes.windll.wtsapi32.WTSRegisterSessionNotification(
                    wintypes.HWND(int(window.winId())), NOTIFY_FOR_THIS_SESSION
                )

    def stop(self) -> None:
        """Read no more."""
        application = QCoreApplication.instance()
        if application:
            application.removeNativeEventFilter(self._filter)

    def hear(self, message: int, told: int) -> None:
        """Understand one window message and its first parameter."""
        if (message, told) == (WM_POWERBROADCAST, PBT_APMSUSPEND):
            self.going_to_sleep.emit()
        elif (message, told) == (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK):
            self.screen_locked.emit()


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, watch: MessageWatch) -> None:
        super().__init__()
        self._watch = watch

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        if bytes(_plain(kind)) == b"windows_generic_MSG":
            heard = wintypes.MSG.from_address(int(message))
            self._watch.hear(heard.message, heard.wParam)
        return False, 0


def _plain(kind: Any) -> Any:
    return kind.data() if isinstance(kind, QByteArray) else kind
