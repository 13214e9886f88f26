"""A list and what is chosen in it: side by side where there is room, else one over or for the other."""

from typing import cast

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.record_table import RecordTable

NARROW = 732
"""Under this width (at 100 %) a page shows its list or what is chosen in it: a window of 900."""
_STACKED = 560
_ROWS = 2.5
_TALLEST = 16_777_215  # QWIDGETSIZE_MAX, which PySide does not name


class ListBeside(QWidget):
    """A list beside ``paper``; over it, some rows high, where both do not fit."""

    def __init__(self, side: QWidget, listed: RecordTable, paper: QWidget, width: int) -> None:
        super().__init__()
        self._side, self._listed, self._paper, self._wide = side, listed, paper, width
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, theme.grid(2), 0, 0)
        self._row.setSpacing(theme.grid(3))
        self._row.addWidget(side)
        self._row.addWidget(paper, 1)
        self._set(narrow=False)

    def minimumSizeHint(self) -> QSize:
        """Return the least this needs, its list on top."""
        parts = (self._side.minimumSizeHint(), self._paper.minimumSizeHint())
        return QSize(max(part.width() for part in parts), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set(narrow=self.width() < theme.px(_STACKED))

    def _set(self, *, narrow: bool) -> None:
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._row.setSpacing(theme.grid(1.5 if narrow else 3))
        self._side.setMinimumWidth(0 if narrow else theme.px(self._wide))
        self._side.setMaximumWidth(_TALLEST if narrow else theme.px(self._wide))
        rows = round(self._listed.row_height() * _ROWS)
        self._listed.setMinimumHeight(rows if narrow else 0)
        self._listed.setMaximumHeight(rows if narrow else _TALLEST)


class Sides(QSplitter):
    """A list and a record; in a narrow window the record takes the room, and a button leads back.

    What is clicked, opened or begun in the list is then shown in its place.
    """

    def __init__(self, orientation: Qt.Orientation) -> None:
        super().__init__(orientation)
        self.back_button = buttons.icon_button("back", self.tr("Back to the list"), self._show_list)
        self._narrow = False
        self._parts: list[QWidget] = []

    def addWidget(self, widget: QWidget) -> None:
        """Add the list, then what is chosen in it."""
        if self._parts:
            widget = self._with_way_back(widget)
        super().addWidget(widget)
        self._parts.append(widget)
        if len(self._parts) > 1:
            return
        for listed in widget.findChildren(RecordTable):
            listed.clicked.connect(lambda _: self.show_record())
            listed.activated.connect(lambda _: self.show_record())
        for button in widget.findChildren(QPushButton):
            button.clicked.connect(lambda: self.show_record())

    def show_record(self) -> None:
        """Show what is chosen; in a narrow window in place of the list."""
        self._show(listed=not self._narrow, record=True)

    def minimumSizeHint(self) -> QSize:
        """Return the least this needs: the wider of both."""
        least = max((part.minimumSizeHint().width() for part in self._parts), default=0)
        return QSize(least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self.width() < theme.px(NARROW)
        if narrow is not self._narrow:
            self._narrow = narrow
            self.show_record()
        super().resizeEvent(event)

    def _show_list(self) -> None:
        self._show(listed=True, record=False)
        for listed in self._parts[0].findChildren(RecordTable):
            listed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, *, listed: bool, record: bool) -> None:
        self.back_button.setVisible(self._narrow)
        for part, shown in zip(self._parts, (listed, record), strict=False):
            part.setVisible(shown)

    def _with_way_back(self, record: QWidget) -> QWidget:
        if isinstance(record, QStackedWidget):  # something was begun by a key
            record.currentChanged.connect(lambda _: self.show_record())
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        way = QVBoxLayout()
        way.setContentsMargins(0, theme.grid(2), 0, 0)
        way.addWidget(self.back_button)
        way.addStretch(1)
        row.addLayout(way)
        row.addWidget(record, 1)
        self.back_button.hide()
        return both


class Stack(QStackedWidget):
    """Pages of which each asks for its own room only, not for that of the largest."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        """Return the least the page shown needs, its lines broken at the present width."""
        page = self.currentWidget()
        if page is None:
            return super().minimumSizeHint()
        least, layout = page.minimumSizeHint(), page.layout()
        if layout is not None and layout.hasHeightForWidth():
            least.setHeight(max(least.height(), layout.minimumHeightForWidth(self.width())))
        return least

    def sizeHint(self) -> QSize:
        """Return what the page shown asks for."""
        page = self.currentWidget()
        return page.sizeHint() if page else super().sizeHint()

    def hasHeightForWidth(self) -> bool:
        """Tell that it does not: its layout would ask all pages."""
        return False


class Tall(QScrollArea):
    """Lets a window too low for ``content`` be scrolled, always to where the keys go."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        held = QWidget()  # asks the content itself for its height, where a stack's layout asks all
        box = QVBoxLayout(held)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(content)
        self.setWidgetResizable(True)
        self.setWidget(held)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Methods, not lambdas: these Qt lets go when this is gone.
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._follow)
        # What is begun has the cursor before it has its place.
        self.verticalScrollBar().rangeChanged.connect(self._follow)

    def _follow(self, *_: object) -> None:
        now = QApplication.focusWidget()
        if now is not None and self.isAncestorOf(now):
            QTimer.singleShot(0, now, lambda: self.ensureWidgetVisible(now, 0, theme.grid(2)))
