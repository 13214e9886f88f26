"""Pages of a paper one under the other, as pictures as wide as the room for them."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from therapist_desk.ui.kit import buttons, theme

_WIDEST = 640


class PaperSheets(QScrollArea):
    """Shows the first pages; ``more_wanted`` asks for those that follow."""

    more_wanted = Signal()

    def __init__(self, widest: int = _WIDEST) -> None:
        super().__init__()
        self._widest, self._pages = widest, 0
        self._sheets: list[_Sheet] = []
        self._more = buttons.quiet(self.tr("Show more pages"), self._ask_more)
        held = QWidget()
        held.setProperty("page", True)
        self._column = QVBoxLayout(held)
        self._column.setContentsMargins(0, theme.grid(), 0, theme.grid())
        self._column.setSpacing(theme.grid(2))
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        self.setWidget(held)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def shown(self) -> int:
        """How many pages are there."""
        return len(self._sheets)

    @property
    def sharp_width(self) -> int:
        """How many pixels of the screen a page is wide."""
        return round(self._width() * self.devicePixelRatioF())

    def show_first(self, pictures: Sequence[QImage], pages: int) -> None:
        """Show the first of ``pages`` pages in place of what was there."""
        self.clear()
        self._pages = pages
        self.verticalScrollBar().setValue(0)
        self.add(pictures)

    def add(self, pictures: Sequence[QImage]) -> None:
        """Show more pages below."""
        for picture in pictures:
            sheet = _Sheet(picture)
            self._column.insertWidget(len(self._sheets), sheet, 0, Qt.AlignmentFlag.AlignHCenter)
            self._sheets.append(sheet)
        self._more.setEnabled(True)
        self._more.setVisible(len(self._sheets) < self._pages)
        self._size_sheets()

    def clear(self) -> None:
        """Show nothing."""
        for sheet in self._sheets:
            sheet.deleteLater()
        self._sheets.clear()

    def _ask_more(self) -> None:
        self._more.setEnabled(False)
        self.more_wanted.emit()

    def _width(self) -> int:
        room = self.width() - theme.grid(4)  # a scroll bar and a margin
        return max(theme.px(120), min(room, theme.px(self._widest)))

    def _size_sheets(self) -> None:
        for sheet in self._sheets:
            sheet.set_width(self._width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._size_sheets()


class _Sheet(QWidget):
    """One page on the desk."""

    def __init__(self, picture: QImage) -> None:
        super().__init__()
        self._picture = picture

    def set_width(self, width: int) -> None:
        """Show the page ``width`` pixels wide."""
        height = round(width * self._picture.height() / self._picture.width())
        self.setFixedSize(QSize(width, height))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._picture)
        painter.setPen(theme.current().color("line"))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
