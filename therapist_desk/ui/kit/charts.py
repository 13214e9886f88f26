"""Charts: values over time as a line, the sentence they say, and the same as a table."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.announce import announce
from therapist_desk.ui.kit.labels import Heading, Muted
from therapist_desk.ui.kit.sides import Stack

_HEIGHT, _INSET, _FOR_LAST = 96, 10, 44


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """One value at an instant: ``when`` and ``words`` tell both; ``short`` stands in the drawing."""

    at: datetime
    value: float
    when: str
    words: str
    short: str


@dataclass(frozen=True, slots=True)
class Scale:
    """What the values lie between, where thin lines are drawn, and how far a line may reach.

    Between points further apart than ``gap`` none is drawn: nobody knows what was between.
    """

    least: float
    most: float
    marks: tuple[float, ...]
    gap: timedelta | None = None


class ChartCard(QFrame):
    """A chart under its title; a button turns it into a table and back.

    ``names`` are the title, the chart and the table, ``head`` the two columns.
    """

    def __init__(self, names: tuple[str, str, str], head: tuple[str, str], scale: Scale) -> None:
        super().__init__()
        title, plotted, listed = names
        self.setProperty("surface", "card")
        self.plot = LineChart(plotted, scale)
        self.table = _table(listed, head)
        self._sentence = Muted("")
        self._stack = Stack()
        self._stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._stack.addWidget(self.plot)
        self._stack.addWidget(self.table)
        self._toggle = buttons.plain(self.tr("As a table"), self._turn)
        top = QHBoxLayout()
        top.addWidget(Heading(title, 3), 1)
        top.addWidget(self._toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.grid(2), theme.grid(1), theme.grid(2), theme.grid(1.5))
        column.setSpacing(theme.px(4))
        column.addLayout(top)
        column.addWidget(self._stack)
        column.addWidget(self._sentence)

    def show_points(self, points: Sequence[ChartPoint], sentence: str) -> None:
        """Show these points, oldest first, and say ``sentence`` of them."""
        self._sentence.setText(sentence)
        self.plot.show_points(points)
        self.plot.setAccessibleDescription(sentence)
        self.table.setRowCount(len(points))
        for row, point in enumerate(reversed(points)):
            for place, text in enumerate((point.when, point.words)):
                item = QTableWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self.table.setItem(row, place, item)

    def _turn(self) -> None:
        as_table = self._stack.currentWidget() is self.plot
        self._stack.setCurrentWidget(self.table if as_table else self.plot)
        self._toggle.setText(self.tr("As a chart") if as_table else self.tr("As a table"))


class LineChart(QWidget):
    """Draws points at their times; the arrow keys go from one to the next and read it aloud."""

    def __init__(self, name: str, scale: Scale) -> None:
        super().__init__()
        self._points: Sequence[ChartPoint] = ()
        self._scale = scale
        self._chosen: int | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(320), theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(_HEIGHT))

    @property
    def chosen(self) -> ChartPoint | None:
        """The point the arrow keys came to."""
        return None if self._chosen is None else self._points[self._chosen]

    def show_points(self, points: Sequence[ChartPoint]) -> None:
        """Draw these instead."""
        self._points, self._chosen = points, None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rightwards = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        last = len(self._points) - 1
        steps = {
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
            Qt.Key.Key_Right: self._stepped(rightwards),
            Qt.Key.Key_Left: self._stepped(-rightwards),
        }
        wanted = steps.get(Qt.Key(event.key()))
        if wanted is None or last < 0:
            super().keyPressEvent(event)
            return
        self._chosen = min(max(wanted, 0), last)
        self.update()
        point = self._points[self._chosen]
        announce(self, f"{point.when}: {point.words}")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._chosen = None
        self.update()

    def _stepped(self, by: int) -> int:
        return len(self._points) - 1 if self._chosen is None else self._chosen + by

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, places = theme.current(), self._places()
        painter.setPen(QPen(colors.color("line"), 1))
        for value in self._scale.marks:
            y = self._height_of(value)
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
        self._draw_lines(painter, places)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.color("accent"))
        for place in places:
            painter.drawEllipse(place, theme.px(3), theme.px(3))
        if places:
            told = len(places) - 1 if self._chosen is None else self._chosen
            self._draw_told(painter, places[told], self._points[told])
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colors.color("accent"), theme.px(2)))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), theme.px(4), theme.px(4))

    def _draw_lines(self, painter: QPainter, places: Sequence[QPointF]) -> None:
        painter.setPen(QPen(theme.current().color("accent"), theme.px(2)))
        for after in range(1, len(places)):
            away = self._points[after].at - self._points[after - 1].at
            if self._scale.gap is None or away <= self._scale.gap:
                painter.drawLine(places[after - 1], places[after])

    def _draw_told(self, painter: QPainter, place: QPointF, point: ChartPoint) -> None:
        painter.drawEllipse(place, theme.px(5), theme.px(5))
        painter.setPen(theme.current().color("text"))
        text = f"{point.short} · {point.when}" if self._chosen is not None else point.short
        metrics = painter.fontMetrics()
        width, height = metrics.horizontalAdvance(text) + theme.px(2), metrics.height()
        backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = place.x() - width - theme.px(8) if backwards else place.x() + theme.px(8)
        x = min(max(x, 0), self.width() - width)
        y = min(max(place.y() - height / 2, 0), self.height() - height)
        if self._chosen is not None:  # beside the line, which may pass right through it
            y = y - height if y > height else y + height
        painter.drawText(QRectF(x, y, width, height), Qt.AlignmentFlag.AlignCenter, text)

    def _places(self) -> list[QPointF]:
        if not self._points:
            return []
        first = self._points[0].at
        whole = (self._points[-1].at - first).total_seconds() or 1.0
        room = self.width() - theme.px(_INSET) - theme.px(_FOR_LAST)
        places = []
        for point in self._points:
            x = theme.px(_INSET) + room * (point.at - first).total_seconds() / whole
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                x = self.width() - x
            places.append(QPointF(x, self._height_of(point.value)))
        return places

    def _height_of(self, value: float) -> float:
        part = (value - self._scale.least) / (self._scale.most - self._scale.least)
        inset = theme.px(_INSET)
        return self.height() - inset - part * (self.height() - 2 * inset)


def _table(name: str, head: tuple[str, str]) -> QTableWidget:
    table = QTableWidget(0, 2)
    table.setAccessibleName(name)
    table.setHorizontalHeaderLabels(list(head))
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.setMaximumHeight(theme.px(200))
    return table
