"""The rows of the command palette: what each shows, and what choosing it does."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QAction, QKeySequence, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from therapist_desk.ui.kit import icons, theme
from therapist_desk.ui.kit.lines import commas
from therapist_desk.ui.kit.list_view import ROW_ROLE, Row, RowDelegate

ROW = 40
_ICON = 18
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Hit:
    """A row of the palette and what choosing it does."""

    row: Row
    deed: Callable[[], object]


class Hits(QAbstractListModel):
    """The rows offered now, best first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hits: Sequence[Hit] = ()

    def show(self, hits: Sequence[Hit]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def hit(self, index: Index) -> Hit | None:
        """Return the row at ``index``, if there is one."""
        return self._hits[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        hit = self.hit(index)
        if hit is None:
            return None
        if role == ROW_ROLE:
            return hit.row
        if role == Qt.ItemDataRole.DisplayRole:
            return commas((hit.row.title, hit.row.aside))
        return None


class HitDelegate(RowDelegate):
    """One line: an icon at the near end, words, and the keys at the far end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(theme.px(200), theme.px(ROW))

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        room, side, edge = option.rect, theme.px(_ICON), theme.px(14)
        near = QRect(room.x() + edge, room.center().y() - side // 2, side, side)
        if row.mark:
            where = QStyle.visualRect(option.direction, room, near)
            icons.icon(row.mark, row.tone).paint(painter, where)
        beside = QStyleOptionViewItem(option)
        lead = side + theme.px(12)
        backwards = option.direction is Qt.LayoutDirection.RightToLeft
        beside.rect = room.adjusted(0, 0, -lead, 0) if backwards else room.adjusted(lead, 0, 0, 0)
        super()._paint_row(painter, beside, replace(row, mark=""))


def command(action: QAction) -> Hit:
    """Return the row of an action: its words, its keys, and itself."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    row = Row(action.text(), aside=keys, mark=str(action.data() or ""))
    return Hit(row, action.trigger)
