"""A client's mood over time: a small chart, the sentence it says, and the same as a table."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from therapist_desk.services.checkins import Point
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.labels import Heading, Muted
from therapist_desk.ui.pages.checkins import words

GAP = timedelta(days=8)
"""Between check-ins further apart no line is drawn: nobody knows what was between."""

FEWEST = 2
KEY = "mood"
_HEIGHT, _INSET = 96, 10


class MoodChart(QFrame):
    """Hidden while there are fewer than two moods to see."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._sentence = Muted("")
        self._plot = _Plot()
        self._table = self._new_table()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._plot)
        self._stack.addWidget(self._table)
        self._toggle = buttons.plain(self.tr("As a table"), self._turn)
        self._lay_out()
        self.hide()

    def show_series(self, points: Sequence[Point]) -> None:
        """Show these moods, oldest first."""
        self.setVisible(len(points) >= FEWEST)
        if len(points) < FEWEST:
            return
        sentence = self._says(points)
        self._sentence.setText(sentence)
        self._plot.show_points(points)
        self._plot.setAccessibleDescription(sentence)
        self._fill(points)

    def _says(self, points: Sequence[Point]) -> str:
        values = [point.value for point in points]
        since = when.wall_clock(points[0].at, points[0].zone).date()
        last = when.wall_clock(points[-1].at, points[-1].zone).date()
        counted = self.tr("%n mood(s)", "", len(points))
        return self.tr(
            "{counted} since {since}: between {least} and {most}, last {value} on {last}."
        ).format(
            counted=counted,
            since=when.day(since, last),
            least=words.number(min(values)),
            most=words.number(max(values)),
            value=words.number(values[-1]),
            last=when.full_day(last),
        )

    def _fill(self, points: Sequence[Point]) -> None:
        self._table.setRowCount(len(points))
        for row, point in enumerate(reversed(points)):
            texts = (when.full(point.at, point.zone), words.number(point.value))
            for place, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self._table.setItem(row, place, item)

    def _turn(self) -> None:
        as_table = self._stack.currentWidget() is self._plot
        self._stack.setCurrentWidget(self._table if as_table else self._plot)
        self._toggle.setText(self.tr("As a chart") if as_table else self.tr("As a table"))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(Heading(words.catalogue().ratings[KEY].label, 3), 1)
        top.addWidget(self._toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.grid(2), theme.grid(1), theme.grid(2), theme.grid(1.5))
        column.setSpacing(theme.px(4))
        column.addLayout(top)
        column.addWidget(self._stack)
        column.addWidget(self._sentence)

    def _new_table(self) -> QTableWidget:
        table = QTableWidget(0, 2)
        table.setAccessibleName(self.tr("Moods"))
        table.setHorizontalHeaderLabels([self.tr("When"), self.tr("Mood")])
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.setMaximumHeight(theme.px(200))
        return table


class _Plot(QWidget):
    """Draws the moods at their times; missing days are gaps, never zeros."""

    def __init__(self) -> None:
        super().__init__()
        self._points: Sequence[Point] = ()
        self.setAccessibleName(self.tr("Mood over time"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(320), theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(_HEIGHT))

    def show_points(self, points: Sequence[Point]) -> None:
        """Draw these instead."""
        self._points = points
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme.current()
        places = self._places()
        painter.setPen(QPen(colors.color("line"), 1))
        for value in (0, 5, 10):
            y = self._height_of(value)
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
        painter.setPen(QPen(colors.color("accent"), theme.px(2)))
        for before, after in zip(range(len(places)), range(1, len(places)), strict=False):
            if self._points[after].at - self._points[before].at <= GAP:
                painter.drawLine(places[before], places[after])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.color("accent"))
        for place in places:
            painter.drawEllipse(place, theme.px(3), theme.px(3))
        if places:
            self._draw_last(painter, places[-1])

    def _draw_last(self, painter: QPainter, place: QPointF) -> None:
        colors = theme.current()
        painter.drawEllipse(place, theme.px(5), theme.px(5))
        painter.setPen(colors.color("text"))
        text = words.number(self._points[-1].value)
        width, height = theme.px(28), painter.fontMetrics().height()
        backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = place.x() - width - theme.px(8) if backwards else place.x() + theme.px(8)
        y = min(max(place.y() - height / 2, 0), self.height() - height)
        side = Qt.AlignmentFlag.AlignRight if backwards else Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(x, y, width, height), side | Qt.AlignmentFlag.AlignVCenter, text)

    def _places(self) -> list[QPointF]:
        if not self._points:
            return []
        first = self._points[0].at
        whole = (self._points[-1].at - first).total_seconds() or 1.0
        room = self.width() - theme.px(_INSET) - theme.px(44)
        places = []
        for point in self._points:
            x = theme.px(_INSET) + room * (point.at - first).total_seconds() / whole
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                x = self.width() - x
            places.append(QPointF(x, self._height_of(float(point.value))))
        return places

    def _height_of(self, value: float) -> float:
        rating = words.catalogue().ratings[KEY]
        part = (value - rating.least) / (rating.most - rating.least)
        inset = theme.px(_INSET)
        return self.height() - inset - part * (self.height() - 2 * inset)
