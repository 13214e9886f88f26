"""The window itself: what it shows, its size, its menus; its title never says more than the desk's name."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.settings import Preferences

TITLE = "Therapist Desk"
SMALLEST = (960, 600)
FIRST = (1280, 800)


class DeskWindow(QMainWindow):
    """Holds the start pages or the shell; ``closing`` is asked before it goes away."""

    shown_first = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.setWindowTitle(TITLE)
        self._preferences = preferences
        self._may_close: Callable[[], bool] = lambda: True
        self.setMinimumSize(theme.px(SMALLEST[0]) // 1, theme.px(SMALLEST[1]) // 1)
        self.resize(*FIRST)
        if preferences.state.geometry:
            self.restoreGeometry(QByteArray(preferences.state.geometry))

    def show_content(self, content: QWidget, may_close: Callable[[], bool] = lambda: True) -> None:
        """Show ``content`` alone; ``may_close`` is asked when the window is to be closed."""
        self._may_close = may_close
        self.setCentralWidget(content)

    def set_actions(self, actions: list[QAction]) -> None:
        """Let the keys of ``actions`` work all over the window."""
        for action in self.actions():
            self.removeAction(action)
        self.addActions(actions)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close():
            event.ignore()
            return
        self._preferences.change(geometry=self.saveGeometry().data())
        event.accept()
