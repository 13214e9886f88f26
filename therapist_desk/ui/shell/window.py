"""The window itself: what it shows, its size, its menus; its title never says more than the desk's name."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QIcon, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QScrollArea, QWidget

from therapist_desk.paths import resources
from therapist_desk.ui.kit.settings import Preferences

if TYPE_CHECKING:
    from therapist_desk.ui.shell.actions import Menu

TITLE = "Therapist Desk"
SMALLEST = QSize(960, 600)
"""Not larger at a larger UI size: a small screen is what it is."""
FIRST = QSize(1280, 800)
ICON_AFTER_MS = 200
"""Time enough for the first paint: reading the picture of the window must not delay it."""
_MENUS = 32
_FRAME = QSize(8, 40)
"""What the desktop draws around a window, at most; not known before it is shown."""


@dataclass(frozen=True, slots=True)
class _Under:
    """What lies under content laid over it, and how the window was."""

    content: QWidget
    may_close: Callable[[], bool]
    scrolls: bool
    actions: Sequence[QAction]
    geometry: QByteArray
    state: Qt.WindowState


class DeskWindow(QMainWindow):
    """Holds the start pages or the shell, which scrolls where large words find no room on the screen."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.setWindowTitle(TITLE)
        self._preferences = preferences
        self._has_menus = False
        self._may_close: Callable[[], bool] = lambda: True
        self._scrolls = False
        self._under: _Under | None = None
        self._room = QScrollArea()
        self._room.setWidgetResizable(True)
        self._room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCentralWidget(self._room)
        self._fit()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)
        self.resize(self._on_screen(FIRST))
        if preferences.state.geometry:
            self.restoreGeometry(QByteArray(preferences.state.geometry))

    @property
    def content(self) -> QWidget:
        """What is shown."""
        shown = self._room.widget()
        assert shown is not None  # since show_content
        return shown

    def show_content(
        self,
        content: QWidget,
        may_close: Callable[[], bool] = lambda: True,
        *,
        scrolls: bool = False,
    ) -> None:
        """Show ``content`` alone; ``may_close`` is asked when the window is to be closed.

        One that ``scrolls`` keeps the size it needs at least; the others scroll by themselves.
        """
        self._may_close, self._scrolls = may_close, scrolls
        if (old := self._room.takeWidget()) is not None:
            old.setParent(self)  # a signal of its own may have led here: it goes when that is over
            old.deleteLater()
        self._room.setWidget(content)
        self._fit()

    def lay_over(self, content: QWidget, may_close: Callable[[], bool]) -> None:
        """Show ``content`` alone on the full screen; what was shown waits out of sight for `lift`."""
        under = self._room.takeWidget()
        assert under is not None
        under.hide()
        under.setParent(self)
        self._under = _Under(
            under,
            self._may_close,
            self._scrolls,
            self.actions(),
            self.saveGeometry(),
            self.windowState(),
        )
        self._has_keys(shown=False)
        self._may_close, self._scrolls = may_close, False
        self._room.setWidget(content)
        self.showFullScreen()

    def lift(self) -> None:
        """Show again what lies under."""
        under, self._under = self._under, None
        if under is None:
            return
        over = self._room.takeWidget()
        over.setParent(self)  # a signal of its own led here
        over.hide()
        over.deleteLater()
        self._may_close, self._scrolls = under.may_close, under.scrolls
        self._room.setWidget(under.content)
        under.content.show()
        self._fit()
        self.addActions(under.actions)
        self._has_keys(shown=True)
        self.setWindowState(under.state)

    def _has_keys(self, *, shown: bool) -> None:
        """Let the window have its menus and their keys, or neither."""
        if not shown:
            for action in self.actions():
                self.removeAction(action)
        bar = self.menuWidget()
        if bar is not None:
            bar.setVisible(shown and self._has_menus)
            bar.setEnabled(shown)

    def _follow(self, _left: QWidget | None, focused: QWidget | None) -> None:
        """Keep what has the focus in sight, however it got there."""
        if not self._scrolls or focused is None or not self._room.isAncestorOf(focused):
            return
        from PySide6.QtWidgets import QStyle  # takes a tenth of the start to load

        # Of something larger than the screen, its beginning.
        seen = QRect(QPoint(), focused.size().boundedTo(self._room.viewport().size() / 2))
        begins = QStyle.visualRect(focused.layoutDirection(), focused.rect(), seen)
        middle = focused.mapTo(self.content, begins.center())
        margins = (begins.width() // 2, begins.height() // 2)
        self._room.ensureVisible(middle.x(), middle.y(), *margins)

    def _fit(self) -> None:
        """Leave no edge of the window beyond the screen."""
        self.setMinimumSize(self._on_screen(SMALLEST))
        if self._scrolls:
            self.content.setMinimumSize(SMALLEST - QSize(0, _MENUS))

    def _on_screen(self, size: QSize) -> QSize:
        room = self.screen().availableSize() - _FRAME
        if room.width() < SMALLEST.width():  # nobody sits at a screen like that
            return size
        return size.boundedTo(room)

    def set_actions(self, actions: Sequence[QAction], menus: "Sequence[Menu]" = ()) -> None:
        """Let the keys of ``actions`` work all over the window, and show ``menus`` over it."""
        for action in self.actions():
            self.removeAction(action)
        self.addActions(actions)
        if menus or self._has_menus:
            self._show_menus(menus)

    def _show_menus(self, menus: "Sequence[Menu]") -> None:
        bar = self.menuBar()
        bar.clear()
        for menu in menus:
            shown = bar.addMenu(menu.title)
            for action in menu.actions:
                if action is None:
                    shown.addSeparator()
                else:
                    shown.addAction(action)
        self._has_menus = bool(menus)
        bar.setVisible(self._has_menus)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.windowIcon().isNull():
            QTimer.singleShot(ICON_AFTER_MS, self, _wear_icon)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F10 and self._has_menus and self._under is None:
            bar = self.menuBar()
            bar.setActiveAction(bar.actions()[0])
        else:
            super().keyPressEvent(event)

    def remember_place(self) -> None:
        """Let the next window stand where this one does."""
        stood = self._under.geometry if self._under else self.saveGeometry()
        self._preferences.remember_place(bytes(stood.data()))

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close():
            event.ignore()
            return
        self.remember_place()
        event.accept()


def _wear_icon() -> None:
    """Give every window of the program its picture, dialogs too."""
    QApplication.setWindowIcon(QIcon(str(resources() / "icons" / "app.svg")))
