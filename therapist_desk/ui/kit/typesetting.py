"""Sets the blocks of a paper into a text document, with text cursors only.

Nothing is made from HTML, so a client's name is never markup.
"""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextListFormat,
    QTextTableCellFormat,
    QTextTableFormat,
)

from therapist_desk.exporting import document as parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from therapist_desk.ui.kit.drawn_text import DrawnText

MUTED = QColor("#515c61")
BODY_POINTS = 10.0
LARGE_POINTS = 12.0
WITH_NEXT = QTextFormat.Property.UserProperty + 1
"""Stands on what stays with the block after it."""

_INK, _LINE = QColor("#1d2326"), QColor("#b9b7b0")
_HEADING_POINTS = {1: 18.0, 2: 13.0, 3: 10.5}
_LEADING = 108  # per cent of the font's own line height, which leaves room already
_SAME_PARAGRAPH = "\u2028"  # a new line that begins no paragraph
_STRETCH = 40  # lines
_MM_IN_AN_INCH = 25.4
_SQUARE = 8  # pixels
_PAPER_DPI = 300
_IMAGE_DPI = 96  # what Qt takes the size of a picture in a text to be measured in


class Typesetter:
    """Puts blocks into a text document, one after the other."""

    def __init__(self, text: QTextDocument, direction: Qt.LayoutDirection) -> None:
        self._cursor = QTextCursor(text)
        self._direction = direction
        self._unit = text.pageSize().width() / 100
        self._is_first = True
        self._breaks = False
        self._drawn: DrawnText | None = None
        self._ways: dict[type, Callable[[Any], None]] = {
            parts.Heading: self._heading,
            parts.Paragraph: self._paragraph,
            parts.Fields: self._fields,
            parts.Table: self._table,
            parts.Bullets: self._bullets,
            parts.Squares: self._squares,
            parts.Drawing: self._drawing,
            parts.Plotted: self._chart,
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
        self, above: float, below: float, direction: Qt.LayoutDirection | None = None
    ) -> QTextBlockFormat:
        form = QTextBlockFormat()
        form.setLayoutDirection(self._direction if direction is None else direction)
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
            self._cursor.insertBlock(form, look)  # its bullet is drawn in the look of the block
        self._cursor.insertText(words.replace("\n", _SAME_PARAGRAPH), look)

    def _heading(self, block: parts.Heading) -> None:
        form = self._begin(1.8 if block.level < 3 else 1.0, 0.3)
        form.setHeadingLevel(block.level)
        form.setProperty(WITH_NEXT, 1)
        self._write(form, block.text, _look(_HEADING_POINTS[block.level], strong=True))

    def _paragraph(self, block: parts.Paragraph) -> None:
        look = _look(BODY_POINTS, color=MUTED if block.muted else _INK)
        direction = None
        if block.right_to_left is not None:
            direction = way(right_to_left=block.right_to_left)
        belongs_above = block.muted and self._cursor.blockFormat().headingLevel() > 0
        for number, piece in enumerate(block.text.split("\n\n")):
            for words, is_first, is_last in _stretches(piece):
                above, below = 1.2 if number and is_first else 0, 0.6 if is_last else 0
                form = self._begin(above, below, direction)
                if belongs_above:
                    form.setProperty(WITH_NEXT, 1)
                self._write(form, words, look)

    def _bullets(self, block: parts.Bullets) -> None:
        points = QTextListFormat()
        points.setStyle(QTextListFormat.Style.ListDisc)
        made = None
        for item in block.items:
            points_high, room = (LARGE_POINTS, 0.4) if block.large else (BODY_POINTS, 0.3)
            self._write(self._begin(0, room), item, _look(points_high))
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

    def _drawing(self, block: parts.Drawing) -> None:
        from therapist_desk.ui.kit import drawn_text  # few papers bear one

        text = self._cursor.document()
        if self._drawn is None:
            pixels = text.documentLayout().paintDevice().logicalDpiX() / _MM_IN_AN_INCH
            self._drawn = drawn_text.DrawnText(text, pixels)
            text.documentLayout().registerHandler(drawn_text.KIND, self._drawn)
        form = QTextCharFormat()
        drawn_text.mark(form, self._drawn.keep(block))
        self._write(self._begin(0, 0.3), "\N{OBJECT REPLACEMENT CHARACTER}", form)

    def _chart(self, block: parts.Plotted) -> None:
        from therapist_desk.ui.kit.chart_paper import charted  # most papers have none

        backwards = self._direction is Qt.LayoutDirection.RightToLeft
        width_mm = 100 * self._unit / _PAPER_DPI * _MM_IN_AN_INCH
        image = charted(block.chart, width_mm, block.height_mm, backwards=backwards)
        name = f"chart-{id(block)}"
        self._cursor.document().addResource(QTextDocument.ResourceType.ImageResource, name, image)
        form = QTextImageFormat()
        form.setName(name)
        form.setWidth(width_mm / _MM_IN_AN_INCH * _IMAGE_DPI)
        form.setHeight(block.height_mm / _MM_IN_AN_INCH * _IMAGE_DPI)
        self._cursor.insertBlock(self._begin(0.6, 0.6))
        self._cursor.insertImage(form)
        self._is_first = False

    def _rule(self, block: parts.Rule) -> None:
        del block
        form = self._begin(1, 1)
        form.setProperty(
            QTextFormat.Property.BlockTrailingHorizontalRulerWidth,
            QTextLength(QTextLength.Type.PercentageLength, 100),
        )
        form.setBackground(_LINE)
        form.setProperty(WITH_NEXT, 1)
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
                look = _look(BODY_POINTS, color=MUTED if faint else _INK, strong=strong)
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


def _stretches(text: str) -> "Iterator[tuple[str, bool, bool]]":
    """Yield the lines of ``text``, some at a time, and whether they are its first and its last.

    For each page Qt goes through all lines of a block: one of a whole book took minutes.
    """
    lines = text.split("\n")
    for first in range(0, len(lines), _STRETCH):
        end = first + _STRETCH
        yield "\n".join(lines[first:end]), first == 0, end >= len(lines)


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


def way(*, right_to_left: bool) -> Qt.LayoutDirection:
    """Return the direction a paper is read in."""
    ways = Qt.LayoutDirection
    return ways.RightToLeft if right_to_left else ways.LeftToRight


def _look(points: float, *, color: QColor = _INK, strong: bool = False) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFontPointSize(points)
    look.setForeground(color)
    look.setFontWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return look
