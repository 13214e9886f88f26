"""Toasts: what was just done, at the foot of the window for six seconds, with Undo when it can be.

A toast waits while the mouse is on it or the keyboard in it, and is read aloud. It lies over no
button that could not be scrolled out from under it.
"""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QScrollArea, QWidget

from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.announce import announce
from therapist_desk.ui.kit.edges import set_margins
from therapist_desk.ui.kit.labels import PlainLabel

SECONDS = 6


class Toasts(QObject):
    """Shows one toast at a time over ``host``; ``said`` carries each text to the status bar."""

    said = Signal(str)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._toast: Toast | None = None
        self.last = ""
        host.installEventFilter(self)
        # A form that opens under the toast takes the focus, and has its buttons once it is laid out.
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusObjectChanged.connect(self._follow)

    def show(self, words: str, undo: Callable[[], object] | None = None) -> None:
        """Say ``words``, which name what was done; ``undo`` takes it back."""
        self.close()
        self._toast = Toast(self._host, words, undo)
        self._toast.destroyed.connect(self._forget)
        self._place()
        self._place_soon()
        self._toast.show()
        self._toast.raise_()
        self.last = words
        self.said.emit(words)
        announce(self._toast, words)

    def close(self) -> None:
        """Take away the toast that is shown."""
        if self._toast:
            self._toast.destroyed.disconnect(self._forget)
            self._toast.dismiss()
            self._toast = None

    @property
    def is_shown(self) -> bool:
        """Whether a toast is there to be closed."""
        return self._toast is not None and self._toast.isVisible()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _follow(self, _focused: QObject | None) -> None:
        self._place_soon()

    def _place_soon(self) -> None:
        if self._toast:
            QTimer.singleShot(0, self, self._place)

    def _place(self) -> None:
        if not self._toast:
            return
        room = self._host.rect()
        self._toast.setMaximumWidth(room.width() - theme.grid(4))
        self._toast.adjustSize()
        left = (room.width() - self._toast.width()) // 2
        top = room.height() - self._toast.height() - theme.grid(5)
        spot = QRect(QPoint(left, top), self._toast.size())
        for button in sorted(self._buttons(), key=QRect.bottom, reverse=True):
            if spot.intersects(button):
                spot.moveBottom(button.top() - theme.grid())
        self._toast.move(spot.topLeft())

    def _buttons(self) -> Iterator[QRect]:
        """Give where each button stands that stays in its place whatever is scrolled."""
        for button in self._host.findChildren(QAbstractButton):
            if button.isVisible() and not self._moves(button):
                yield QRect(button.mapTo(self._host, QPoint()), button.size())

    def _moves(self, button: QWidget) -> bool:
        """Whether ``button`` is on a toast, or can be scrolled out of its way."""
        above = button.parentWidget()
        while above is not self._host and above is not None:
            if isinstance(above, Toast):
                return True
            if isinstance(above, QScrollArea) and above.verticalScrollBar().maximum():
                return True
            above = above.parentWidget()
        return False

    def _forget(self) -> None:
        self._toast = None


class Toast(QFrame):
    """One toast."""

    def __init__(self, host: QWidget, words: str, undo: Callable[[], object] | None) -> None:
        super().__init__(host)
        self.setProperty("surface", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(words)
        self._undo = undo
        self._timer = QTimer(self, singleShot=True, interval=SECONDS * 1000)
        self._timer.timeout.connect(self.dismiss)
        row = QHBoxLayout(self)
        set_margins(row, theme.grid(2), theme.px(10), theme.px(12), theme.px(10))
        row.setSpacing(theme.grid(2))
        row.addWidget(PlainLabel(words))
        if undo:
            button = buttons.quiet(self.tr("Undo"), self._take_back)
            button.installEventFilter(self)
            row.addWidget(button)
        self._timer.start()

    def dismiss(self) -> None:
        """Go away."""
        self.hide()
        self.deleteLater()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() is QEvent.Type.FocusOut:
            self._timer.start()
        return super().eventFilter(watched, event)

    @property
    def is_waiting(self) -> bool:
        """Whether it stays because the person is on it."""
        return not self._timer.isActive()

    def _take_back(self) -> None:
        self.dismiss()
        if self._undo:
            self._undo()
