"""PDF: a document laid out by Qt, page for page."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)

from therapist_desk.domain.errors import Cancelled
from therapist_desk.exporting import document as parts
from therapist_desk.ui.kit.typesetting import BODY_POINTS, MUTED, WITH_NEXT, Typesetter, way

_RESOLUTION = 300
_MARGIN_MM = 20.0
_EDGE_POINTS = 8.0
_EDGE_ROOM = 0.045  # of the page's height, above and below, for header and footer


def render_pdf(document: parts.Document, stopped: Callable[[], bool] = lambda: False) -> bytes:
    """Return ``document`` as a PDF; safe beside the GUI thread, needs a QGuiApplication.

    Raise Cancelled at the next page once ``stopped`` says so.
    """
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, document)
    laid_out = _lay_out(document, writer)
    painter = QPainter(writer)
    count = laid_out.pageCount()
    for number in range(count):
        if stopped():
            painter.end()  # before its paper goes
            raise Cancelled
        if number:
            writer.newPage()
        _paint_page(painter, laid_out, document, (number, count))
    painter.end()
    buffer.close()
    return bytes(held.data())


def _writer(buffer: QBuffer, document: parts.Document) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    sheet = {
        parts.Paper.A4: QPageSize.PageSizeId.A4,
        parts.Paper.LETTER: QPageSize.PageSizeId.Letter,
    }[document.paper]
    writer.setResolution(_RESOLUTION)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(sheet),
            QPageLayout.Orientation.Portrait,
            QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setTitle(document.title)
    writer.setCreator("Therapist Desk")
    return writer


def _lay_out(document: parts.Document, writer: QPdfWriter) -> QTextDocument:
    text = QTextDocument()
    text.setUndoRedoEnabled(False)
    text.documentLayout().setPaintDevice(writer)
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(BODY_POINTS)
    text.setDefaultFont(font)
    direction = way(right_to_left=document.right_to_left)
    option = QTextOption()
    option.setTextDirection(direction)
    text.setDefaultTextOption(option)
    text.setDocumentMargin(0)
    room = writer.pageLayout().paintRectPixels(_RESOLUTION)
    text.setPageSize(QRectF(0, 0, room.width(), room.height() * (1 - 2 * _EDGE_ROOM)).size())
    Typesetter(text, direction).set_all(document.blocks)
    _keep_together(text)
    return text


def _keep_together(text: QTextDocument) -> None:
    """Move to the next page, top down, what would stand at a page's foot without what it is for."""
    height = text.pageSize().height()

    def page(block: QTextBlock) -> int:
        laid_out = block.layout()
        return int((laid_out.position().y() + laid_out.lineAt(0).y() + 1) // height)

    text.documentLayout().documentSize()  # lays it out
    block, first = text.begin(), text.begin()
    while block.isValid():
        following = block.next()
        if not block.previous().blockFormat().hasProperty(WITH_NEXT):
            first = block
        is_torn = (
            block.blockFormat().hasProperty(WITH_NEXT)
            and following.isValid()
            and page(first) < page(following)
        )
        if is_torn and first.position() > 0:
            form = first.blockFormat()
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(first).setBlockFormat(form)
        block = following


def _paint_page(
    painter: QPainter, text: QTextDocument, document: parts.Document, place: tuple[int, int]
) -> None:
    number, count = place
    size = text.pageSize()
    edge = size.height() * _EDGE_ROOM / (1 - 2 * _EDGE_ROOM)
    painter.save()
    painter.translate(0, edge - number * size.height())
    text.drawContents(painter, QRectF(0, number * size.height(), size.width(), size.height()))
    painter.restore()
    font = QFont(text.defaultFont())
    font.setPointSizeF(_EDGE_POINTS)
    painter.setFont(font)
    painter.setPen(MUTED)
    top = QRectF(0, 0, size.width(), edge)
    foot = QRectF(0, edge + size.height(), size.width(), edge)
    _paint_edges(painter, document, (top, foot), _page_words(document, number, count))


def _page_words(document: parts.Document, number: int, count: int) -> str:
    locale = QLocale(document.language)
    return document.page_words.format(
        page=locale.toString(number + 1), pages=locale.toString(count)
    )


def _paint_edges(
    painter: QPainter, document: parts.Document, edges: tuple[QRectF, QRectF], page_words: str
) -> None:
    top, foot = edges
    near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    if document.right_to_left:
        near, far = far, near
    painter.drawText(top, near | Qt.AlignmentFlag.AlignTop, document.header)
    painter.drawText(foot, near | Qt.AlignmentFlag.AlignBottom, document.footer)
    painter.drawText(foot, far | Qt.AlignmentFlag.AlignBottom, page_words)
