"""A chart as a picture for paper: on white, with its series named above it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QImage, QPainter

from therapist_desk.exporting.charts import Chart
from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.chart_drawing import Drawing, Look, sample

_DPI, _MM_IN_AN_INCH = 300, 25.4
_POINTS, _POINTS_IN_AN_INCH = 8.5, 72
_SCREEN_DPI = 96
_SAMPLE = 30


def charted(chart: Chart, width_mm: float, height_mm: float, *, backwards: bool) -> QImage:
    """Return the picture; safe beside the GUI thread."""
    width, height = (round(mm / _MM_IN_AN_INCH * _DPI) for mm in (width_mm, height_mm))
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    font = QFont(QGuiApplication.font())
    font.setPixelSize(round(_POINTS / _POINTS_IN_AN_INCH * _DPI))
    metrics = QFontMetricsF(font)
    painter = QPainter(image)
    painter.setFont(font)
    unit = _DPI / _SCREEN_DPI
    top = _name_series(painter, chart, (width, unit), backwards=backwards)
    painter.translate(0, top)
    look = Look(theme.LIGHT, unit, backwards)
    Drawing(chart, QRectF(0, 0, width, height - top), look, metrics).paint(painter)
    painter.end()
    return image


def _name_series(
    painter: QPainter, chart: Chart, room: tuple[int, float], *, backwards: bool
) -> float:
    """Name each series beside what tells it apart; return how high that became."""
    width, unit = room
    metrics = painter.fontMetrics()
    line, x, y = metrics.height() + 4 * unit, 0.0, 0.0
    for number, series in chart.drawn:
        words = f"{series.name} ({series.reads})" if series.reads else series.name
        wide = _SAMPLE * unit + 6 * unit + metrics.horizontalAdvance(words)
        if x and x + wide > width:
            x, y = 0.0, y + line
        left = width - x - wide if backwards else x
        at = left + wide - _SAMPLE * unit if backwards else left
        sample(painter, QRectF(at, y, _SAMPLE * unit, line), number, theme.LIGHT, unit)
        text = left if backwards else left + (_SAMPLE + 6) * unit
        painter.setPen(theme.LIGHT.color("text"))
        where = QRectF(text, y, wide, line)
        painter.drawText(where, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        x += wide + 16 * unit
    return y + line + 4 * unit
