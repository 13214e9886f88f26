"""A drawing inside a text document, painted as lines wherever the document goes."""

from PySide6.QtCore import QObject, QRect, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter, QPyTextObject, QTextDocument, QTextFormat

from therapist_desk.exporting.document import Drawing
from therapist_desk.ui.kit import ink

KIND = QTextFormat.ObjectTypes.UserObject + 1
_DRAWING = QTextFormat.Property.UserProperty + 2
_INK = QColor("#1d2326")


class DrawnText(QPyTextObject):
    """Measures and paints the drawings of one text document."""

    def __init__(self, parent: QObject, pixels_in_a_mm: float) -> None:
        super().__init__(parent)
        self._pixels_in_a_mm = pixels_in_a_mm
        self._drawings: list[Drawing] = []

    def keep(self, drawing: Drawing) -> int:
        """Take a drawing and return the number it is painted by."""
        self._drawings.append(drawing)
        return len(self._drawings) - 1

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:
        del doc, posInDocument
        drawing = self._of(format)
        wide, high = drawing.size
        width = drawing.width_mm * self._pixels_in_a_mm
        return QSizeF(width, width * high / wide)

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,
        format: QTextFormat,
    ) -> None:
        del doc, posInDocument
        drawing = self._of(format)
        painter.save()
        painter.translate(rect.topLeft())
        ink.draw(painter, drawing.strokes, rect.width() / drawing.size[0], _INK)
        painter.restore()

    def _of(self, form: QTextFormat) -> Drawing:
        return self._drawings[form.intProperty(_DRAWING)]


def mark(form: QTextFormat, number: int) -> None:
    """Have ``form`` stand for the drawing kept under ``number``."""
    form.setObjectType(KIND)
    form.setProperty(_DRAWING, number)
