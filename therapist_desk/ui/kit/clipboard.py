"""A clipboard that forgets: what was copied in the desk is gone after a while, or at once on lock.

It notices what any part of the window copies (Ctrl+C in a note, a menu, a list), so that no screen
has to think of it.
"""

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

SECONDS = 30

_MARK = "x-kde-passwordManagerHint"
_PLAIN = "application/x-therapist-desk-plain"

# What clipboard histories look at to leave a text alone.
_HINTS = {
    # KDE Klipper and others, since Plasma 5.
    _MARK: b"secret",
    # https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats (cloud and history);
    # Qt registers the quoted name as a Windows format. The last two are DWORDs meaning "no".
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\x00",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\x00\x00\x00\x00",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\x00\x00\x00\x00",
    # http://nspasteboard.org
    "org.nspasteboard.ConcealedType": b"",
}
_ALONE = ("offscreen", "minimal")
"""Platforms without a screen: they cannot tell who copied, and there is nobody else."""


def copy_for_others(text: str) -> None:
    """Copy a text without client data that is meant to leave, such as the details of a crash."""
    data = QMimeData()
    data.setText(text)
    data.setData(_PLAIN, b"")
    QGuiApplication.clipboard().setMimeData(data)


class SelfClearingClipboard(QObject):
    """Marks what was copied in this program as a secret, and takes it away if it is still there.

    Where marking a text with the mouse copies it too (X11), the same goes for that.
    """

    cleared = Signal()

    left = Signal(int)
    """Each second for how many more seconds a copied text stays; 0 once it is gone."""

    def __init__(
        self, clipboard: QClipboard, seconds: int = SECONDS, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._copied = _Board(clipboard, QClipboard.Mode.Clipboard, seconds, self)
        self._copied.emptied.connect(self.cleared)
        self._copied.left.connect(self.left)
        self._boards = [self._copied]
        if clipboard.supportsSelection():
            selected = _Board(clipboard, QClipboard.Mode.Selection, seconds, self)
            self._boards.append(selected)

    def put(self, text: str) -> None:
        """Put ``text`` there for the time set, marked as a secret."""
        self._copied.put(text)

    def clear(self) -> None:
        """Take our text away, unless something else was copied since; call it on lock and quit."""
        for board in self._boards:
            board.clear()

    def empty(self) -> None:
        """Take away whatever is there, of other programs too, and what is merely marked (X11)."""
        for board in self._boards:
            board.empty()

    @property
    def seconds_left(self) -> int:
        """How long our text stays, rounded up; 0 when none is there."""
        return self._copied.seconds_left


class _Board(QObject):
    """One of the clipboards of the system."""

    emptied = Signal()
    left = Signal(int)

    def __init__(
        self, clipboard: QClipboard, mode: QClipboard.Mode, seconds: int, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._clipboard, self._mode = clipboard, mode
        self._ours = ""
        self._timer = QTimer(self, singleShot=True, interval=seconds * 1000)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)  # the seconds are shown
        self._timer.timeout.connect(self.clear)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(lambda: self.left.emit(self.seconds_left))
        clipboard.changed.connect(self._on_changed)

    def put(self, text: str) -> None:
        """Put ``text`` there for the time set, marked."""
        data = QMimeData()
        data.setText(text)
        for kind, content in _HINTS.items():
            data.setData(kind, content)
        self._ours = text
        self._clipboard.setMimeData(data, self._mode)
        self._timer.start()
        self._tick.start()
        self.left.emit(self.seconds_left)

    def clear(self) -> None:
        """Take our text away if it is still there."""
        still_there = self._ours and self._clipboard.text(self._mode) == self._ours
        self._forget()
        if still_there:
            self._clipboard.clear(self._mode)
            self.emptied.emit()

    def empty(self) -> None:
        """Take away whatever is there, of other programs too."""
        self._forget()
        self._clipboard.clear(self._mode)
        self.emptied.emit()

    @property
    def seconds_left(self) -> int:
        """How long our text stays, rounded up; 0 when none is there."""
        return -(-self._timer.remainingTime() // 1000) if self._timer.isActive() else 0

    def _on_changed(self, mode: QClipboard.Mode) -> None:
        if mode is not self._mode:
            return
        data = self._clipboard.mimeData(mode) if self._is_from_here() else None
        if data is None:  # what others copy is looked at only to know whether ours is gone
            if self._ours and self._clipboard.text(mode) != self._ours:
                self._forget()
        elif data.hasFormat(_PLAIN):
            self._forget()
        elif data.hasText() and not (data.hasFormat(_MARK) and data.text() == self._ours):
            self.put(data.text())

    def _is_from_here(self) -> bool:
        if QGuiApplication.platformName() in _ALONE:
            return True
        if self._mode is QClipboard.Mode.Selection:
            return self._clipboard.ownsSelection()
        return self._clipboard.ownsClipboard()

    def _forget(self) -> None:
        self._ours = ""
        self._timer.stop()
        self._tick.stop()
        self.left.emit(0)
