"""Draws a chart into a rectangle of any painter: a widget's, a picture's for paper."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from therapist_desk.exporting.charts import Chart, Mark, Series
from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.chart_days import days_between

if TYPE_CHECKING:
    from collections.abc import Sequence

    from therapist_desk.exporting.charts import ChartPoint

# The colours of Okabe and Ito, which the colour-blind tell apart, dark enough for white or light
# enough for a dark window. A form and a stroke of its own go with each: none is told by colour alone.
_ON_LIGHT = ("#0068a8", "#b04a00", "#00735a", "#96447a", "#6a5a00")
_ON_DARK = ("#56b4e9", "#f0a03c", "#2fc79b", "#e5a3cc", "#f0e442")
_STROKES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
    Qt.PenStyle.DashDotDotLine,
)
_FORMS = len(_STROKES)
_DOT, _CHOSEN = 3.0, 5.0
_CLOSEST, _APART = 5.0, 40.0
"""Dots that would stand closer are left out, but for one in each so many pixels and those alone."""

_LONGEST = 100
"""Pieces in one stroke; Qt takes a hundred times as long for one much longer than for its pieces."""

_INSET, _FOR_LAST, _FLAG = 10.0, 44.0, 7.0


@dataclass(frozen=True, slots=True)
class Look:
    """How large and in which colours; a ``plain`` chart has no days and numbers beside it."""

    colors: theme.Theme
    unit: float
    backwards: bool = False
    plain: bool = False


def color(number: int, colors: theme.Theme) -> QColor:
    """Return the colour of a chart's series ``number``."""
    return QColor((_ON_DARK if colors.dark else _ON_LIGHT)[number % _FORMS])


class Drawing:
    """A chart laid out in ``room``; ``metrics`` are those of the font it is drawn with."""

    def __init__(self, chart: Chart, room: QRectF, look: Look, metrics: QFontMetricsF) -> None:
        self._chart, self._look, self._metrics = chart, look, metrics
        self._room = room
        self._field = self._laid_out()
        reach = chart.reach
        self._first = reach[0] if reach else None
        self._whole = (reach[1] - reach[0]).total_seconds() or 1.0 if reach else 1.0
        self.places = [self._of_series(one) for one in chart.series]

    def paint(self, painter: QPainter) -> None:
        """Draw it all."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_bands(painter)
        self._draw_grid(painter)
        self._draw_marks(painter)
        for number, one in self._chart.drawn:
            self._draw_series(painter, number, one)

    def place_of(self, mark: Mark) -> QPointF:
        """Return where a mark stands."""
        return QPointF(self._across(mark.at), self._field.top())

    def ring(self, painter: QPainter, place: QPointF, number: int) -> None:
        """Set a point of series ``number`` apart."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color(number))
        _form(painter, place, self._u(_CHOSEN), number)

    def tell(self, painter: QPainter, place: QPointF, text: str, *, aside: bool) -> None:
        """Write ``text`` beside a place, inside the drawing; ``aside`` off its line."""
        metrics = self._metrics
        width = metrics.horizontalAdvance(text) + self._u(6)
        height = metrics.height()
        near = self._u(8)
        x = place.x() - width - near if self._look.backwards else place.x() + near
        x = min(max(x, 0), self._room.width() - width)
        y = min(max(place.y() - height / 2, 0), self._room.height() - height)
        if aside:
            y = y - height if y > height else y + height
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colors.color("base"))
            painter.drawRoundedRect(QRectF(x, y, width, height), self._u(3), self._u(3))
        painter.setPen(self._look.colors.color("text"))
        painter.drawText(QRectF(x, y, width, height), Qt.AlignmentFlag.AlignCenter, text)

    def _u(self, pixels: float) -> float:
        return pixels * self._look.unit

    def _color(self, number: int) -> QColor:
        if self._look.plain and len(self._chart.series) == 1:
            return self._look.colors.color("accent")
        return color(number, self._look.colors)

    def _laid_out(self) -> QRectF:
        inset = self._u(_INSET)
        near, far, top, foot = inset, self._u(_FOR_LAST), inset, inset
        if not self._look.plain:
            scale = self._chart.common
            numbers = [_number(value) for value in scale.marks] if scale else []
            widths = (self._metrics.horizontalAdvance(one) for one in numbers)
            near = max(widths, default=0.0) + inset
            far, foot = inset, self._metrics.height() + inset
            top += self._u(_FLAG) if self._chart.marks else 0
        if self._look.backwards:
            near, far = far, near
        return self._room.adjusted(near, top, -far, -foot)

    def _across(self, at: datetime) -> float:
        part = (at - self._first).total_seconds() / self._whole if self._first else 0.0
        if self._look.backwards:
            part = 1 - part
        return self._field.left() + part * self._field.width()

    def _up(self, value: float, series: Series) -> float:
        scale = series.scale
        part = (value - scale.least) / ((scale.most - scale.least) or 1)
        return self._field.bottom() - part * self._field.height()

    def _of_series(self, series: Series) -> list[QPointF]:
        # Once for each of thousands of points: what is the same for all is worked out before.
        first, bottom, least = self._first, self._field.bottom(), series.scale.least
        if first is None or not series.shown:
            return []
        start = self._across(first)
        across = self._field.width() / self._whole * (-1 if self._look.backwards else 1)
        up = self._field.height() / ((series.scale.most - least) or 1)
        return [
            QPointF(
                start + (one.at - first).total_seconds() * across, bottom - (one.value - least) * up
            )
            for one in series.points
        ]

    def _draw_bands(self, painter: QPainter) -> None:
        if not self._chart.drawn:
            return
        colors, first = self._look.colors, self._chart.drawn[0][1]
        for number, band in enumerate(self._chart.bands):
            top, bottom = self._up(band.most, first), self._up(band.least, first)
            where = QRectF(self._field.left(), top, self._field.width(), bottom - top)
            if number % 2 == 0:
                painter.fillRect(where, colors.color("quiet_tint"))
            painter.setPen(colors.color("muted"))
            side = (
                Qt.AlignmentFlag.AlignLeft if self._look.backwards else Qt.AlignmentFlag.AlignRight
            )
            inside = where.adjusted(self._u(4), 0, -self._u(4), 0)
            if where.height() >= self._metrics.height():
                painter.drawText(inside, side | Qt.AlignmentFlag.AlignVCenter, band.name)

    def _draw_grid(self, painter: QPainter) -> None:
        colors = self._look.colors
        if not self._chart.drawn:
            return
        first = self._chart.drawn[0][1]
        left, right = self._field.left(), self._field.right()
        if self._look.plain:
            left, right = self._room.left(), self._room.right()
        for value in first.scale.marks:
            y = self._up(value, first)
            painter.setPen(QPen(colors.color("line"), 1))
            painter.drawLine(QPointF(left, y), QPointF(right, y))
            if not self._look.plain and self._chart.common:
                self._draw_number(painter, _number(value), y)
        if not self._look.plain:
            self._draw_days(painter)

    def _draw_number(self, painter: QPainter, text: str, y: float) -> None:
        height, gap = self._metrics.height(), self._u(6)
        backwards = self._look.backwards
        width = (self._room.right() - self._field.right()) if backwards else self._field.left()
        x = self._field.right() + gap if backwards else 0
        side = Qt.AlignmentFlag.AlignLeft if backwards else Qt.AlignmentFlag.AlignRight
        painter.setPen(self._look.colors.color("muted"))
        where = QRectF(x, y - height / 2, width - gap, height)
        painter.drawText(where, side | Qt.AlignmentFlag.AlignVCenter, text)

    def _draw_days(self, painter: QPainter) -> None:
        if self._chart.reach is None:
            return
        start, end = self._chart.reach
        room = self._metrics.horizontalAdvance("00 MMMM 0000")
        most = max(int(self._field.width() / room), 1)
        height, top = self._metrics.height(), self._field.bottom() + self._u(4)
        for at, words in days_between(start, end, most):
            width = self._metrics.horizontalAdvance(words)
            x = self._across(at)
            painter.setPen(QPen(self._look.colors.color("line"), 1))
            painter.drawLine(QPointF(x, self._field.bottom()), QPointF(x, top))
            edge = self._u(4)
            left = min(max(x - width / 2, edge), self._room.right() - width - edge)
            painter.setPen(self._look.colors.color("muted"))
            painter.drawText(
                QRectF(left, top, width + 1, height), Qt.AlignmentFlag.AlignCenter, words
            )

    def _draw_marks(self, painter: QPainter) -> None:
        for strong in (False, True):
            marked = [self._across(one.at) for one in self._chart.marks if one.strong is strong]
            self._draw_flags(painter, marked, strong=strong)

    def _draw_flags(self, painter: QPainter, marked: "Sequence[float]", *, strong: bool) -> None:
        size, top, foot = self._u(_FLAG), self._field.top(), self._field.bottom()
        tone = self._look.colors.color("danger" if strong else "border")
        pen = QPen(tone, 1, Qt.PenStyle.DashLine if strong else Qt.PenStyle.DotLine)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawLines([QLineF(x, top, x, foot) for x in marked])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone)
        base, tip = (top, top - size) if strong else (top - size, top)
        for x in marked:
            corners = [QPointF(x - size / 2, base), QPointF(x, tip), QPointF(x + size / 2, base)]
            painter.drawPolygon(QPolygonF(corners))

    def _draw_series(self, painter: QPainter, number: int, series: Series) -> None:
        places, tone = self.places[number], self._color(number)
        room = self._field.width() / max(len(places), 1)
        is_dense = room < self._u(_CLOSEST)
        pen = QPen(tone, 1 if is_dense else self._u(2), _STROKES[number % _FORMS])
        pen.setCosmetic(True)
        painter.setPen(pen)
        runs = _runs(series.points, series)
        for start, end in runs:
            _join(painter, places[start:end])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone)
        step = round(self._u(_APART) / room) if is_dense else 1
        dotted = {start for start, end in runs if end - start == 1}
        dotted.update(range(number % step, len(places), step))
        for at in dotted:
            _form(painter, places[at], self._u(_DOT), number)


def sample(painter: QPainter, room: QRectF, number: int, colors: theme.Theme, unit: float) -> None:
    """Draw what tells series ``number`` from the others: a stretch of its line with its form."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    tone = color(number, colors)
    painter.setPen(QPen(tone, 2 * unit, _STROKES[number % _FORMS]))
    middle = room.center().y()
    painter.drawLine(QPointF(room.left(), middle), QPointF(room.right(), middle))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tone)
    _form(painter, room.center(), (_DOT + 1) * unit, number)


def _runs(points: "Sequence[ChartPoint]", series: Series) -> list[tuple[int, int]]:
    """Return the stretches of points a line may join, as pairs of first and behind the last."""
    gap, begun, found = series.scale.gap, 0, []
    for after in range(1, len(points)):
        if gap is not None and points[after].at - points[after - 1].at > gap:
            found.append((begun, after))
            begun = after
    if points:
        found.append((begun, len(points)))
    return found


def _join(painter: QPainter, places: "Sequence[QPointF]") -> None:
    for start in range(0, len(places) - 1, _LONGEST):
        painter.drawPolyline(QPolygonF(places[start : start + _LONGEST + 1]))


def _form(painter: QPainter, at: QPointF, size: float, number: int) -> None:
    form, x, y = number % _FORMS, at.x(), at.y()
    if form == 0:
        painter.drawEllipse(at, size, size)
    elif form == 1:
        painter.drawRect(QRectF(x - size, y - size, 2 * size, 2 * size))
    elif form == 2:
        corners = [(0, -1.2), (1.2, 1), (-1.2, 1)]
        painter.drawPolygon(QPolygonF([QPointF(x + a * size, y + b * size) for a, b in corners]))
    elif form == 3:
        corners = [(0, -1.4), (1.4, 0), (0, 1.4), (-1.4, 0)]
        painter.drawPolygon(QPolygonF([QPointF(x + a * size, y + b * size) for a, b in corners]))
    else:
        corners = [(0, 1.2), (1.2, -1), (-1.2, -1)]
        painter.drawPolygon(QPolygonF([QPointF(x + a * size, y + b * size) for a, b in corners]))


def _number(value: float) -> str:
    return QLocale().toString(float(value), "f", 0 if value == int(value) else 1)
