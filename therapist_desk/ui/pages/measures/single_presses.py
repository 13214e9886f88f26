"""One press is one answer: what a double click or a key held down adds falls on nothing."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent

_HELD = 100
_GAP = 25
"""Milliseconds. A key pressed again so soon after so long a press was never let go."""


class SinglePresses(QObject):
    """Lets only true presses reach what it watches; one and the same watches all pages of a screen.

    The second half of a double click would fall on what comes next there. So would the repeats of
    a key held down: X tells each as a release and a press, and the toolkit does not always know
    them for what they are. The hand that lets go and presses again takes longer than ``_GAP``;
    a press made by a program is short, so it is one.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._key, self._down, self._up = 0, 0, 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.MouseButtonDblClick:
            return True
        if isinstance(event, QKeyEvent):
            if kind is QEvent.Type.KeyPress:
                return self._is_repeat(event)
            if kind is QEvent.Type.KeyRelease and event.key() == self._key:
                self._up = event.timestamp()
        return super().eventFilter(watched, event)

    def _is_repeat(self, event: QKeyEvent) -> bool:
        """Tell whether the key was down all the while; a true press is remembered."""
        key, at = event.key(), event.timestamp()
        was_held = key == self._key and self._up - self._down >= _HELD
        if event.isAutoRepeat() or (was_held and at - self._up <= _GAP):
            return True
        self._key, self._down, self._up = key, at, at
        return False
