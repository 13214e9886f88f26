"""Focus mode: everything around one part of the window is hidden, and comes back as it was."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QMenuBar, QSplitterHandle, QWidget

from therapist_desk.ui.kit.banner import Banner

STAYS = "stays_in_focus"
"""The property of what tells a person that something is amiss, or of time running out."""


class Alone(QObject):
    """Shows ``part`` and what it holds without the rest of its window; ``turned`` says which."""

    turned = Signal(bool)

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self._part = part
        self._hidden: list[QWidget] = []
        part.installEventFilter(self)

    @property
    def is_on(self) -> bool:
        """Whether the rest is hidden."""
        return bool(self._hidden)

    def turn(self) -> None:
        """Hide the rest, or bring it back."""
        if self.is_on:
            self.leave()
        else:
            self._enter()

    def leave(self) -> None:
        """Bring everything back."""
        hidden, self._hidden = self._hidden, []
        for widget in hidden:
            if shiboken6.isValid(widget):
                widget.show()
        if hidden:
            self.turned.emit(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        # Whoever leaves the page (another view, the lock) finds it whole.
        if event.type() is QEvent.Type.Hide and self.is_on and not event.spontaneous():
            self.leave()
        return False

    def _enter(self) -> None:
        inner, outer = self._part, self._part.parentWidget()
        while outer is not None and not inner.isWindow():
            if not isinstance(outer, QAbstractScrollArea):  # its bars are its own affair
                self._hide_around(outer, inner)
            inner, outer = outer, outer.parentWidget()
        if self._hidden:
            self.turned.emit(True)

    def _hide_around(self, outer: QWidget, inner: QWidget) -> None:
        for child in outer.children():
            if child is inner or not isinstance(child, QWidget) or child.isHidden():
                continue
            if _may_go(child):
                child.hide()
                self._hidden.append(child)


def _may_go(widget: QWidget) -> bool:
    if widget.isWindow() or widget.property(STAYS):
        return False
    return not isinstance(widget, Banner | QMenuBar | QSplitterHandle)
