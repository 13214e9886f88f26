"""Keeps the window out of screen shots and shared screens, where the system can do that.

Windows 10 2004 and later: SetWindowDisplayAffinity with WDA_EXCLUDEFROMCAPTURE
(https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setwindowdisplayaffinity);
macOS: NSWindow.sharingType (https://developer.apple.com/documentation/appkit/nswindow/sharingtype).
Neither X11 nor Wayland offers it. Dialogs and menus are windows of their own, and each is told.
"""

import contextlib
import ctypes
import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

WDA_NONE, WDA_EXCLUDEFROMCAPTURE = 0x00, 0x11
NS_WINDOW_SHARING_NONE, NS_WINDOW_SHARING_READ_ONLY = 0, 1

Tell = Callable[[int, bool], object]
"""Takes a window's number and whether it may be captured."""


def can_refuse() -> bool:
    """Say whether this system lets a window stay out of captures."""
    # Elsewhere the platform has no window to be captured (tests), or no such wish (Linux).
    return QGuiApplication.platformName() in ("windows", "cocoa")


class CaptureGuard(QObject):
    """Tells the system of every window as it is shown; ``allow`` changes those that are."""

    def __init__(self, parent: QObject, tell: Tell | None = None) -> None:
        super().__init__(parent)
        self._tell = tell or _telling()
        self._allowed = False
        application = QGuiApplication.instance()
        if self._tell is not None and application is not None:
            application.installEventFilter(self)

    def allow(self, allowed: bool) -> None:
        """Let the windows be captured, or not, from now on."""
        if allowed == self._allowed:
            return
        self._allowed = allowed
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                self._guard(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # It has its number by now, and is not on the screen yet.
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self._guard(watched)
        return False

    def _guard(self, window: QWidget) -> None:
        if self._tell is not None:
            with contextlib.suppress(OSError, AttributeError, ValueError):  # an older system
                self._tell(int(window.winId()), self._allowed)


def _telling() -> Tell | None:
    if not can_refuse():
        return None
    return _tell_windows if QGuiApplication.platformName() == "windows" else _tell_macos


def _tell_windows(window: int, allowed: bool) -> None:
    if sys.platform == "win32":
        affinity = WDA_NONE if allowed else WDA_EXCLUDEFROMCAPTURE
        ctypes.windll.user32.SetWindowDisplayAffinity(ctypes.c_void_p(window), affinity)


def _tell_macos(view: int, allowed: bool) -> None:
    """Set the sharing type of the NSWindow of ``view``, by the Objective-C runtime."""
    objc = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
    objc.sel_registerName.restype = ctypes.c_void_p
    objc.sel_registerName.argtypes = [ctypes.c_char_p]
    send = ctypes.cast(objc.objc_msgSend, ctypes.c_void_p).value
    assert send
    get = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(send)
    put = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)(send)
    window = get(view, objc.sel_registerName(b"window"))
    if window:
        kind = NS_WINDOW_SHARING_READ_ONLY if allowed else NS_WINDOW_SHARING_NONE
        put(window, objc.sel_registerName(b"setSharingType:"), kind)
