"""PDF: a document laid out by Qt, and the pages of any PDF as pictures to look at first.

Everything is laid out with text cursors, never from HTML, so a client's name is never markup.
"""

import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextListFormat,
    QTextOption,
    QTextTableCellFormat,
    QTextTableFormat,
)

from therapist_desk.exporting import document as parts

if TYPE_CHECKING:
    from collections.abc import Callable

_RESOLUTION = 300
_MARGIN_MM = 20.0
_MM_IN_AN_INCH = 25.4
_SQUARE = 8  # pixels
_TALLEST = 6  # times the width
_IMAGE_DPI = 96  # what Qt takes the size of a picture in a text to be measured in
_INK, _MUTED, _LINE = QColor("#1d2326"), QColor("#515c61"), QColor("#b9b7b0")
_BODY_POINTS = 10.0
_HEADING_POINTS = {1: 18.0, 2: 13.0, 3: 10.5}
_EDGE_POINTS = 8.0
_LEADING = 108  # per cent of the font's own line height, which leaves room already
_SAME_PARAGRAPH = "\u2028"  # a new line that begins no paragraph
_PDFIUM = threading.Lock()  # PDFium is not made for two threads at once
_WITH_NEXT = QTextFormat.Property.UserProperty + 1  # on what stays with the block after it
_EDGE_ROOM = 0.045  # of the page's height, above and below, for header and footer


def preview_pages(pdf: bytes, width: int, most: int = 50, first: int = 0) -> list[QImage]:
    """Return ``most`` pages of ``pdf``, from page ``first`` (0 is the first) on, as pictures.

    They are ``width`` pixels wide.
    """
    import pypdfium2  # type: ignore[import-untyped]  # here, so that starting costs nothing

    with _PDFIUM:
        opened = pypdfium2.PdfDocument(pdf)
        try:
            wanted = range(first, min(len(opened), first + most))
            return [_picture(opened[number], width) for number in wanted]
        finally:
            opened.close()


def pages_in(pdf: bytes) -> int:
    """Return how many pages ``pdf`` has; 0 when it is damaged, or locked with a password."""
    import pypdfium2

    with _PDFIUM:
        try:
            opened = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError:
            return 0
        try:
            return len(opened)
        finally:
            opened.close()


def _picture(page: Any, width: int) -> QImage:
    # A page as thin as a thread would be a picture of gigabytes.
    tallest = width * _TALLEST
    scale = min(width / page.get_width(), tallest / page.get_height())
    bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
    size = (bitmap.width, bitmap.height, bitmap.stride)
    image = QImage(bytes(bitmap.buffer), *size, QImage.Format.Format_RGBX8888).copy()
    page.close()
    return image


def render_pdf(document: parts.Document) -> bytes:
    """Return ``document`` as a PDF; safe beside the GUI thread, needs a QGuiApplication."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, document)
    laid_out = _lay_out(document, writer)
    painter = QPainter(writer)
    count = laid_out.pageCount()
    for number in range(count):
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
    font.setPointSizeF(_BODY_POINTS)
    text.setDefaultFont(font)
    direction = _way(right_to_left=document.right_to_left)
    option = QTextOption()
    option.setTextDirection(direction)
    text.setDefaultTextOption(option)
    text.setDocumentMargin(0)
    room = writer.pageLayout().paintRectPixels(_RESOLUTION)
    text.setPageSize(QRectF(0, 0, room.width(), room.height() * (1 - 2 * _EDGE_ROOM)).size())
    _Typesetter(text, direction).set_all(document.blocks)
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
        if not block.previous().blockFormat().hasProperty(_WITH_NEXT):
            first = block
        is_torn = (
            block.blockFormat().hasProperty(_WITH_NEXT)
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
    painter.setPen(_MUTED)
    locale = QLocale(document.language)
    page_words = document.page_words.format(
        page=locale.toString(number + 1), pages=locale.toString(count)
    )
    near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    if document.right_to_left:
        near, far = far, near
    top = QRectF(0, 0, size.width(), edge)
    foot = QRectF(0, edge + size.height(), size.width(), edge)
    painter.drawText(top, near | Qt.AlignmentFlag.AlignTop, document.header)
    painter.drawText(foot, near | Qt.AlignmentFlag.AlignBottom, document.footer)
    painter.drawText(foot, far | Qt.AlignmentFlag.AlignBottom, page_words)


class _Typesetter:
    """Puts blocks into a text document, one after the other."""

    def __init__(self, text: QTextDocument, direction: Qt.LayoutDirection) -> None:
        self._cursor = QTextCursor(text)
        self._direction = direction
        self._unit = text.pageSize().width() / 100
        self._is_first = True
        self._breaks = False
        self._ways: dict[type, Callable[[Any], None]] = {
            parts.Heading: self._heading,
            parts.Paragraph: self._paragraph,
            parts.Fields: self._fields,
            parts.Table: self._table,
            parts.Bullets: self._bullets,
            parts.Squares: self._squares,
            parts.Rule: self._rule,
            parts.PageBreak: self._page_break,
        }

    def set_all(self, blocks: tuple[parts.Block, ...]) -> None:
        """Set every block."""
        self._cursor.beginEditBlock()  # laid out once at the end, not after each word
        for block in blocks:
            self._ways[type(block)](block)
        self._cursor.endEditBlock()

    def _begin(
        self, above: float, below: float, way: Qt.LayoutDirection | None = None
    ) -> QTextBlockFormat:
        form = QTextBlockFormat()
        form.setLayoutDirection(self._direction if way is None else way)
        form.setTopMargin(0 if self._is_first else above * self._unit)
        form.setBottomMargin(below * self._unit)
        form.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._breaks:
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            self._breaks = False
        return form

    def _write(self, form: QTextBlockFormat, words: str, look: QTextCharFormat) -> None:
        if self._is_first:
            self._cursor.setBlockFormat(form)
            self._is_first = False
        else:
            self._cursor.insertBlock(form)
        self._cursor.insertText(words.replace("\n", _SAME_PARAGRAPH), look)

    def _heading(self, block: parts.Heading) -> None:
        form = self._begin(1.8 if block.level < 3 else 1.0, 0.3)
        form.setHeadingLevel(block.level)
        form.setProperty(_WITH_NEXT, 1)
        self._write(form, block.text, _look(_HEADING_POINTS[block.level], strong=True))

    def _paragraph(self, block: parts.Paragraph) -> None:
        look = _look(_BODY_POINTS, color=_MUTED if block.muted else _INK)
        way = None if block.right_to_left is None else _way(right_to_left=block.right_to_left)
        belongs_above = block.muted and self._cursor.blockFormat().headingLevel() > 0
        for number, piece in enumerate(block.text.split("\n\n")):
            form = self._begin(1.2 if number else 0, 0.6, way)
            if belongs_above:
                form.setProperty(_WITH_NEXT, 1)
            self._write(form, piece, look)

    def _bullets(self, block: parts.Bullets) -> None:
        points = QTextListFormat()
        points.setStyle(QTextListFormat.Style.ListDisc)
        made = None
        for item in block.items:
            self._write(self._begin(0, 0.3), item, _look(_BODY_POINTS))
            if made is None:
                made = self._cursor.createList(points)
            else:
                made.add(self._cursor.block())

    def _squares(self, block: parts.Squares) -> None:
        image = _drawn(block.rows)
        place = QTextFrameFormat.Position
        mirrored = self._direction is Qt.LayoutDirection.RightToLeft
        side = place.FloatLeft if mirrored else place.FloatRight
        name = f"squares-{id(block)}"
        self._cursor.document().addResource(QTextDocument.ResourceType.ImageResource, name, image)
        form = QTextImageFormat()
        form.setName(name)
        form.setWidth(block.width_mm / _MM_IN_AN_INCH * _IMAGE_DPI)
        form.setHeight(form.width())
        self._cursor.insertImage(form, side)

    def _rule(self, block: parts.Rule) -> None:
        del block
        form = self._begin(1, 1)
        form.setProperty(
            QTextFormat.Property.BlockTrailingHorizontalRulerWidth,
            QTextLength(QTextLength.Type.PercentageLength, 100),
        )
        form.setBackground(_LINE)
        form.setProperty(_WITH_NEXT, 1)
        self._write(form, "", _look(2))

    def _page_break(self, block: parts.PageBreak) -> None:
        del block
        self._breaks = True

    def _fields(self, block: parts.Fields) -> None:
        self._grid(2, [(label, value) for label, value in block.rows], (30, 70), "")

    def _table(self, block: parts.Table) -> None:
        columns = len(block.header)
        rows = [block.header, *block.rows]
        self._grid(columns, rows, (100 / columns,) * columns, "header", block.numeric)

    def _grid(
        self,
        columns: int,
        rows: "list[tuple[str, ...]]",
        widths: tuple[float, ...],
        kind: str,
        numeric: frozenset[int] = frozenset(),
    ) -> None:
        if not rows:
            return
        mirrored = self._direction is Qt.LayoutDirection.RightToLeft  # Qt's tables do not mirror
        if mirrored:
            widths = widths[::-1]
        if self._breaks:
            self._cursor.insertBlock(self._begin(0, 0))
        table = self._cursor.insertTable(len(rows), columns, self._table_form(widths, kind))
        for number, row in enumerate(rows):
            for column, words in enumerate(row):
                strong = bool(kind) and number == 0
                faint = not kind and column == 0
                place = columns - 1 - column if mirrored else column
                made = table.cellAt(number, place)
                made.setFormat(self._padding(kind))
                cell = made.firstCursorPosition()
                cell.setBlockFormat(self._cell_form(far=column in numeric))
                look = _look(_BODY_POINTS, color=_MUTED if faint else _INK, strong=strong)
                cell.insertText(words.replace("\n", _SAME_PARAGRAPH), look)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._is_first = False

    def _padding(self, kind: str) -> QTextTableCellFormat:
        """Return the room in a cell; facts stand at the margin, for they have no lines around."""
        form = QTextTableCellFormat()
        form.setTopPadding(0.3 * self._unit)
        form.setBottomPadding(0.3 * self._unit)
        form.setLeftPadding(0.5 * self._unit if kind else 0)
        form.setRightPadding(0.5 * self._unit if kind else 0)
        return form

    def _cell_form(self, *, far: bool) -> QTextBlockFormat:
        form = QTextBlockFormat()
        form.setLayoutDirection(self._direction)
        form.setAlignment(Qt.AlignmentFlag.AlignTrailing if far else Qt.AlignmentFlag.AlignLeading)
        return form

    def _table_form(self, widths: tuple[float, ...], kind: str) -> QTextTableFormat:
        form = QTextTableFormat()
        form.setLayoutDirection(self._direction)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, width) for width in widths]
        )
        form.setCellSpacing(0)
        form.setBorderCollapse(True)
        form.setBorder(self._unit / 20 if kind else 0)
        form.setBorderBrush(_LINE)
        style = QTextFrameFormat.BorderStyle
        form.setBorderStyle(style.BorderStyle_Solid if kind else style.BorderStyle_None)
        form.setTopMargin(0.6 * self._unit)
        form.setBottomMargin(0.6 * self._unit)
        form.setHeaderRowCount(1 if kind else 0)
        return form


def _drawn(rows: tuple[tuple[bool, ...], ...]) -> QImage:
    """Return ``rows`` as a picture, every square as sharp as another."""
    image = QImage(len(rows) * _SQUARE, len(rows) * _SQUARE, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    for row, line in enumerate(rows):
        for column, dark in enumerate(line):
            if dark:
                at = (column * _SQUARE, row * _SQUARE)
                painter.fillRect(*at, _SQUARE, _SQUARE, Qt.GlobalColor.black)
    painter.end()
    return image


def _way(*, right_to_left: bool) -> Qt.LayoutDirection:
    way = Qt.LayoutDirection
    return way.RightToLeft if right_to_left else way.LeftToRight


def _look(points: float, *, color: QColor = _INK, strong: bool = False) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFontPointSize(points)
    look.setForeground(color)
    look.setFontWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return look
