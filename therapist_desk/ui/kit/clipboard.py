"""A clipboard that forgets: what it was given is gone after a while, or at once on lock."""

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QClipboard

SECONDS = 30

# What clipboard histories look at to leave a text alone.
_HINTS = {
    # KDE Klipper and others, since Plasma 5.
    "x-kde-passwordManagerHint": b"secret",
    # https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats (cloud and history);
    # Qt registers the quoted name as a Windows format. The last two are DWORDs meaning "no".
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\x00",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\x00\x00\x00\x00",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\x00\x00\x00\x00",
    # http://nspasteboard.org
    "org.nspasteboard.ConcealedType": b"",
}


class SelfClearingClipboard(QObject):
    """Puts text on the clipboard and takes it away again if it is still there."""

    cleared = Signal()

    def __init__(
        self, clipboard: QClipboard, seconds: int = SECONDS, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._ours = ""
        self._timer = QTimer(self, singleShot=True, interval=seconds * 1000)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)  # the seconds are shown
        self._timer.timeout.connect(self.clear)

    def put(self, text: str) -> None:
        """Put ``text`` there for the time set, marked as a secret."""
        data = QMimeData()
        data.setText(text)
        for kind, content in _HINTS.items():
            data.setData(kind, content)
        self._clipboard.setMimeData(data)
        self._ours = text
        self._timer.start()

    def clear(self) -> None:
        """Take our text away, unless something else was copied since; call it on lock and quit."""
        self._timer.stop()
        if self._ours and self._clipboard.text() == self._ours:
            self._clipboard.clear()
            self.cleared.emit()
        self._ours = ""

    def empty(self) -> None:
        """Take away whatever is there, of other programs too, and what is merely marked (X11)."""
        self._timer.stop()
        self._ours = ""
        self._clipboard.clear()
        if self._clipboard.supportsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)
        self.cleared.emit()

    @property
    def seconds_left(self) -> int:
        """How long our text stays, rounded up; 0 when none is there."""
        return -(-self._timer.remainingTime() // 1000) if self._timer.isActive() else 0
