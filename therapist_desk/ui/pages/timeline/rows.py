"""The list of the timeline: months as headings that are passed over, entries with their icon."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from therapist_desk.ui.kit import icons, theme
from therapist_desk.ui.kit.list_view import ROW_ROLE, RecordList, Row, RowDelegate
from therapist_desk.ui.kit.record_model import ID_ROLE, RecordModel

ICON_ROLE = ROW_ROLE + 1
_MOVES = QAbstractItemView.CursorAction
_ICON, _INDENT, _EDGE = 18, 30, 14


class TimelineModel(RecordModel[Any]):
    """Its headings can't be chosen: the keys step over them."""

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        key = index.data(ID_ROLE) if index.isValid() else None
        if isinstance(key, int) and key < 0:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def first_entry(self) -> int | None:
        """Return the key of the latest entry, or None."""
        return self.id_at(1) if self.rowCount() > 1 else None


class TimelineList(RecordList):
    """Entries under their months."""

    def __init__(self, model: TimelineModel, name: str, empty: QWidget) -> None:
        super().__init__(model, name, empty)
        self.setItemDelegate(_Delegate(self))

    def moveCursor(
        self,
        cursorAction: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        """Go where a key leads; where that is a month, to the entry beyond it."""
        del modifiers
        here, last = self.currentIndex().row(), self.model().rowCount() - 1
        page = max(1, self.viewport().height() // self.row_height() - 1)
        rows = {
            _MOVES.MoveUp: here - 1,
            _MOVES.MoveDown: here + 1,
            _MOVES.MovePageUp: here - page,
            _MOVES.MovePageDown: here + page,
            _MOVES.MoveHome: 0,
            _MOVES.MoveEnd: last,
        }
        row = max(0, min(last, rows.get(cursorAction, here)))
        if self._is_month(row):
            row += -1 if row < here and row > 0 else 1
        return self.model().index(row, 0)

    def _is_month(self, row: int) -> bool:
        key = self.model().index(row, 0).data(ID_ROLE)
        return isinstance(key, int) and key < 0


class _Delegate(RowDelegate):
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        key = index.data(ID_ROLE)
        if isinstance(key, int) and key < 0:
            self._paint_month(painter, option, index.data(ROW_ROLE))
            return
        self._icon = index.data(ICON_ROLE)
        super().paint(painter, option, index)

    _icon: object = None

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        whole = QRect(option.rect)
        if isinstance(self._icon, str) and self._icon:
            side = theme.px(_ICON)
            where = QRect(whole.x() + theme.px(_EDGE), whole.center().y() - side // 2, side, side)
            placed = QStyle.visualRect(option.direction, whole, where)
            icons.icon(self._icon, "muted").paint(painter, placed)
        inner = whole.adjusted(theme.px(_INDENT), 0, 0, 0)
        option.rect = QStyle.visualRect(option.direction, whole, inner)
        super()._paint_row(painter, option, row)
        option.rect = whole

    def _paint_month(self, painter: QPainter, option: QStyleOptionViewItem, row: object) -> None:
        if not isinstance(row, Row):
            return
        painter.save()
        edge = theme.px(_EDGE)
        room = option.rect.adjusted(edge, theme.px(10), -edge, -theme.px(6))
        ends = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignAbsolute
        leading = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading)
        trailing = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignTrailing)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.current().color("accent_strong"))
        painter.drawText(room, leading | ends, row.title)
        painter.setFont(option.font)
        painter.setPen(theme.current().color("muted"))
        painter.drawText(room, trailing | ends, row.aside)
        painter.setPen(theme.current().color("line"))
        low = option.rect.bottom() - theme.px(1)
        painter.drawLine(room.left(), low, room.right(), low)
        painter.restore()
