"""Ink: strokes of a pen as smooth lines, the same on the screen and on paper.

A stroke is points (x, y, milliseconds, pressure 0 to 1000) on a sheet of its own units. The line goes
through the middle between two points, with the point itself pulling it: no corner is seen.
"""

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

Point: TypeAlias = tuple[int, int, int, int]
Stroke: TypeAlias = tuple[Point, ...]

_THIN, _THICK = 9.0, 26.0
"""Widths of a line on a sheet 3000 wide, without and with all pressure."""
USUAL_PRESSURE = 500
"""What stands for a finger or a mouse, which press alike all the time."""


def draw(painter: QPainter, strokes: Sequence[Stroke], scale: float, color: QColor) -> None:
    """Draw ``strokes`` from the painter's origin, each unit of the sheet ``scale`` wide."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    for stroke in strokes:
        _draw_stroke(painter, stroke, color)
    painter.restore()


def _draw_stroke(painter: QPainter, stroke: Stroke, color: QColor) -> None:
    if not stroke:
        return
    places = [QPointF(x, y) for x, y, _, _ in stroke]
    if len(stroke) == 1:
        painter.setPen(_pen(color, stroke[0][3]))
        painter.drawPoint(places[0])
        return
    middles = [places[0], *map(_middle, places, places[1:]), places[-1]]
    for number, place in enumerate(places):
        line = QPainterPath(middles[number])
        line.quadTo(place, middles[number + 1])
        painter.strokePath(line, _pen(color, stroke[number][3]))


def _middle(one: QPointF, other: QPointF) -> QPointF:
    return (one + other) / 2


def _pen(color: QColor, pressure: int) -> QPen:
    pen = QPen(color, _THIN + (_THICK - _THIN) * pressure / 1000)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
