"""The window itself: what it shows, its size, its menus; its title never says more than the desk's name."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from therapist_desk.ui.kit.settings import Preferences

if TYPE_CHECKING:
    from therapist_desk.ui.shell.actions import Menu

TITLE = "Therapist Desk"
SMALLEST = (960, 600)
"""Not larger at a larger UI size: a small screen is what it is."""
FIRST = (1280, 800)


class DeskWindow(QMainWindow):
    """Holds the start pages or the shell; ``closing`` is asked before it goes away."""

    shown_first = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.setWindowTitle(TITLE)
        self._preferences = preferences
        self._has_menus = False
        self._may_close: Callable[[], bool] = lambda: True
        self.setMinimumSize(*SMALLEST)
        self.resize(*FIRST)
        if preferences.state.geometry:
            self.restoreGeometry(QByteArray(preferences.state.geometry))

    def show_content(self, content: QWidget, may_close: Callable[[], bool] = lambda: True) -> None:
        """Show ``content`` alone; ``may_close`` is asked when the window is to be closed."""
        self._may_close = may_close
        self.setCentralWidget(content)

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F10 and self._has_menus:
            bar = self.menuBar()
            bar.setActiveAction(bar.actions()[0])
        else:
            super().keyPressEvent(event)

    def remember_place(self) -> None:
        """Let the next window stand where this one does."""
        self._preferences.remember_place(bytes(self.saveGeometry().data()))

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close():
            event.ignore()
            return
        self.remember_place()
        event.accept()
