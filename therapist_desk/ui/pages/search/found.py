"""The list of what was found: two lines a row, laid out before they are painted.

To shape fifteen rows of text, some in scripts whose font has yet to be loaded, takes longer than
the window may stand still. So rows are laid out in turns of a few milliseconds while the rows
before them stay on the screen, and painting only draws.
"""

import time
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from therapist_desk.domain.topics import Topic
from therapist_desk.domain.veiling import veiled
from therapist_desk.services.search import Found
from therapist_desk.ui.kit import theme, when
from therapist_desk.ui.kit.labels import isolated
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.viewport import give_viewport

FOUND_ROLE = int(Qt.ItemDataRole.UserRole)
TURN = 0.004
"""Seconds of laying out after which the window looks round for something else to do."""
_EDGE, _LINE_GAP = 14, 9

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Shape:
    """All that the look of a row depends on beside what was found; width in pixels."""

    font: QFont
    width: int
    direction: Qt.LayoutDirection
    theme: theme.Theme
    names_hidden: bool


@dataclass(frozen=True, slots=True)
class LaidOut:
    """The two lines of a row, ready to be drawn."""

    shape: Shape
    head: str
    snippet: QTextLayout


class FoundList(QListView):
    """Shows what was found once the rows in sight are laid out."""

    def __init__(self, model: "FoundModel") -> None:
        super().__init__()
        self._found = model
        self._next_row = 0
        give_viewport(self)
        self.setModel(model)
        self.setItemDelegate(FoundDelegate(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self._lay_out)

    def show_found(self, found: Sequence[Found]) -> None:
        """Show these records instead of those before."""
        self.viewport().setUpdatesEnabled(False)
        self._found.show(found)
        self._next_row = 0
        self._lay_out()

    def _lay_out(self) -> None:
        shape = self._found.shape(self.font(), self.viewport().width(), self.layoutDirection())
        rows = min(self._found.rowCount(), self._rows_in_sight())
        end = time.perf_counter() + TURN
        if self._next_row >= rows:
            self.viewport().setUpdatesEnabled(True)
            return
        while self._next_row < rows:  # one at least: on a slow machine, too, it comes to an end
            self._found.laid_out(self._next_row, shape)
            self._next_row += 1
            if time.perf_counter() > end:
                break
        self._turn.start(0)  # to paint is a turn of its own

    def _rows_in_sight(self) -> int:
        return self.viewport().height() // max(1, self.sizeHintForRow(0)) + 1


class FoundModel(QAbstractListModel):
    """The records found, at most fifty, as they came."""

    def __init__(self, outside: Outside) -> None:
        super().__init__()
        self._outside = outside
        self._found: Sequence[Found] = ()
        self._rows: dict[int, LaidOut] = {}
        self._zone, self._today = when.local_zone(), date.min

    def show(self, found: Sequence[Found]) -> None:
        """Show these records instead."""
        self.beginResetModel()
        self._found = found
        self._rows = {}
        self._zone = when.local_zone()
        self._today = when.wall_clock(self._outside.clock.now(), self._zone).date()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        found = self._shown(self._found[index.row()])
        if role == FOUND_ROLE:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{self.head(found)}. {found.snippet}"
        return None

    def _shown(self, found: Found) -> Found:
        if not self._outside.preferences.state.hide_names:
            return found
        return replace(found, snippet=veiled(found.snippet, found.client_name))

    def shape(self, font: QFont, width: int, direction: Qt.LayoutDirection) -> Shape:
        """Return what rows of ``width`` pixels look like now."""
        hidden = self._outside.preferences.state.hide_names
        # A copy, because the font of an option goes with the option.
        return Shape(QFont(font), width, direction, theme.current(), hidden)

    def laid_out(self, row: int, shape: Shape) -> LaidOut:
        """Return the lines of ``row`` in this shape; laid out once, until something differs."""
        kept = self._rows.get(row)
        if kept is None or kept.shape != shape:
            kept = self._rows[row] = self._lay_out(self._shown(self._found[row]), shape)
        return kept

    def _lay_out(self, found: Found, shape: Shape) -> LaidOut:
        width = shape.width - 2 * theme.px(_EDGE)
        head = QFontMetrics(shape.font).elidedText(
            self.head(found), Qt.TextElideMode.ElideRight, width
        )
        return LaidOut(shape, head, _snippet(found, shape, width))

    def head(self, found: Found) -> str:
        """Return the first line of a row: what it is, whose, and when."""
        hidden = self._outside.preferences.state.hide_names
        name = found.client_initials if hidden else found.client_name
        day = when.day(when.wall_clock(found.when, self._zone).date(), self._today)
        parts = (self._names()[found.noun], isolated(name) if name else "", day)
        return " · ".join(filter(None, parts))

    def _names(self) -> dict[Topic, str]:
        return {
            Topic.CLIENT: self.tr("Client"),
            Topic.NOTE: self.tr("Note"),
            Topic.AGREEMENT: self.tr("Agreement"),
            Topic.CHECKIN: self.tr("Check-in"),
            Topic.MESSAGE: self.tr("Message"),
            Topic.CHAT_BLOCK: self.tr("Chat"),
            Topic.RELATION: self.tr("Member"),
            Topic.ATTACHMENT: self.tr("File"),
            Topic.PLAN: self.tr("Plan"),
            Topic.SAFETY_PLAN: self.tr("Safety plan"),
            Topic.CLINICAL_FACT: self.tr("Medical entry"),
            Topic.MEASURE_SCORE: self.tr("Score"),
            Topic.GROUP_MEMBER: self.tr("Member of a group"),
            Topic.GROUP_INCIDENT: self.tr("Incident in a group"),
            Topic.RESOURCE_SHARE: self.tr("Resource given"),
            Topic.TASK: self.tr("Task"),
            Topic.QUESTION_SET: self.tr("Question set"),
        }


class FoundDelegate(QStyledItemDelegate):
    """Draws two lines: what it is, and the line that shows why, the words found in bold."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        return QSize(theme.px(200), option.fontMetrics.lineSpacing() * 2 + theme.px(20))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, FoundModel):
            return
        shape = model.shape(option.font, option.rect.width(), option.direction)
        lines = model.laid_out(index.row(), shape)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            _paint_ground(painter, option.rect)
        room = option.rect.adjusted(
            theme.px(_EDGE), theme.px(_LINE_GAP), -theme.px(_EDGE), -theme.px(_LINE_GAP)
        )
        line = option.fontMetrics.lineSpacing()
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading)
        painter.setPen(shape.theme.color("muted"))
        painter.drawText(QRect(room.topLeft(), QSize(room.width(), line)), side, lines.head)
        painter.setPen(shape.theme.color("text"))
        lower = QRect(room.x(), room.bottom() - line, room.width(), line)
        painter.setClipRect(lower)
        lines.snippet.draw(painter, lower.topLeft())
        painter.restore()


def _paint_ground(painter: QPainter, row: QRect) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.current().color("selected"))
    painter.drawRoundedRect(row.adjusted(4, 2, -4, -2), theme.px(6), theme.px(6))


def _snippet(found: Found, shape: Shape, width: int) -> QTextLayout:
    text = found.snippet.replace("\n", " ")
    layout = QTextLayout(text, shape.font)
    option = layout.textOption()
    option.setWrapMode(option.WrapMode.NoWrap)
    option.setTextDirection(_direction(text, shape.direction))
    layout.setTextOption(option)
    layout.setFormats([_marked(text, start, end) for start, end in found.highlights])
    layout.setCacheEnabled(True)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    spare = width - line.naturalTextWidth()
    side = shape.direction if spare >= 0 else option.textDirection()
    if side is Qt.LayoutDirection.RightToLeft:
        line.setPosition(QPointF(spare, 0))  # what finds no room goes out at its end
    layout.endLayout()
    return layout


def _direction(text: str, otherwise: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """Return which way ``text`` is read, by its first letter."""
    ways = {
        "L": Qt.LayoutDirection.LeftToRight,
        "R": Qt.LayoutDirection.RightToLeft,
        "AL": Qt.LayoutDirection.RightToLeft,
    }
    letters = filter(ways.get, map(unicodedata.bidirectional, text))
    return ways.get(next(letters, ""), otherwise)


def _marked(text: str, start: int, end: int) -> QTextLayout.FormatRange:
    # Qt counts UTF-16 units, the ranges count code points.
    shape = QTextCharFormat()
    shape.setFontWeight(QFont.Weight.Bold)
    shape.setForeground(theme.current().color("accent_strong"))
    marked = QTextLayout.FormatRange()
    marked.start = _units(text[:start])
    marked.length = _units(text[start:end])
    marked.format = shape
    return marked


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
