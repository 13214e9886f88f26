"""Tabs that fit: what has no room in the row is one press further, under *More*.

Alt and a digit bring a tab to the front, whether its title has room or not.
"""

from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMenu, QPushButton, QTabBar, QTabWidget, QWidget

from therapist_desk.ui.kit import buttons, theme

_DIGITS = "1234567890"


class _Bar(QTabBar):
    """Tells what each title needs, shown or not."""

    def width_of(self, row: int) -> int:
        return self.tabSizeHint(row).width()


class Tabs(QTabWidget):
    """Tabs of which each asks for its own room only."""

    def __init__(self) -> None:
        super().__init__()
        self._bar = _Bar()
        self._bar.setUsesScrollButtons(False)
        self.setTabBar(self._bar)
        self.more = self._more_button()
        self.setCornerWidget(self.more, Qt.Corner.TopRightCorner)
        self.more.hide()
        self._fitting = False
        self.currentChanged.connect(self._on_current)

    def addTab(self, page: QWidget, title: str) -> int:  # type: ignore[override]
        """Add a tab; the first ten have a key."""
        row = super().addTab(page, title)
        if row < len(_DIGITS):
            keys = QKeySequence(f"Alt+{_DIGITS[row]}")
            shortcut = QShortcut(keys, self, partial(self.setCurrentIndex, row))
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            self.setTabToolTip(row, keys.toString(QKeySequence.SequenceFormat.NativeText))
        return row

    def setCurrentIndex(self, row: int) -> None:
        """Bring a tab to the front; its title comes into the row."""
        if 0 <= row < self.count():
            self.setTabVisible(row, True)
        super().setCurrentIndex(row)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return the least the tab in front needs, with the row of titles over it."""
        if not self.count():
            return super().minimumSizeHint()
        least = self.currentWidget().minimumSizeHint()
        row = self._bar.width_of(self.currentIndex()) + self.more.sizeHint().width()
        height = least.height() + self.tabBar().sizeHint().height()
        return QSize(max(least.width(), row), height)

    def sizeHint(self) -> QSize:
        """Return what the tab in front asks for."""
        asked = self.currentWidget().sizeHint() if self.count() else super().sizeHint()
        return QSize(asked.width(), asked.height() + self.tabBar().sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Tell that what is in front scrolls by itself."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def hidden_titles(self) -> list[str]:
        """Return the titles that have no room in the row."""
        return [self.tabText(row) for row in range(self.count()) if not self.isTabVisible(row)]

    def _on_current(self) -> None:
        self.updateGeometry()

    def _fit(self) -> None:
        if self._fitting or not self.count():
            return
        self._fitting = True
        try:
            shown = self._rows_that_fit()
            for visible in (True, False):  # first what comes: the row is never without the front
                for row in range(self.count()):
                    if (row in shown) is visible and self.isTabVisible(row) is not visible:
                        self.setTabVisible(row, visible)
            self.more.setVisible(len(shown) < self.count())
        finally:
            self._fitting = False

    def _rows_that_fit(self) -> set[int]:
        widths = [self._bar.width_of(row) for row in range(self.count())]
        if sum(widths) <= self.width():
            return set(range(self.count()))
        room = self.width() - self.more.sizeHint().width() - theme.px(8)
        front = self.currentIndex()
        shown, left = {front}, room - widths[front]
        for row, width in enumerate(widths):
            if row == front:
                continue
            if width > left:
                break
            shown.add(row)
            left -= width
        return shown

    def _more_button(self) -> QPushButton:
        button = buttons.plain(self.tr("More"), self._offer, "down")
        button.setAccessibleName(self.tr("More parts"))
        return button

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(self.more.accessibleName())
        for row in range(self.count()):
            if not self.isTabVisible(row):
                keys = self.tabToolTip(row)
                title = self.tabText(row)
                action = menu.addAction(f"{title}\t{keys}" if keys else title)
                action.triggered.connect(partial(self._choose, row))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _choose(self, row: int, _checked: bool = False) -> None:
        self.setCurrentIndex(row)
        self._bar.setFocus(Qt.FocusReason.OtherFocusReason)
