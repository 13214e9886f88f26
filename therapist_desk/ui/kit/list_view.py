"""The list of a page: rows of two lines, a small text at the far end, a status mark, an empty state."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QKeySequence, QPainter, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from therapist_desk.ui.kit import icons, theme
from therapist_desk.ui.kit.lines import commas
from therapist_desk.ui.kit.record_model import WAITING, Column, RecordModel
from therapist_desk.ui.kit.record_table import RecordTable

R = TypeVar("R")
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_LOWEST = 44
_EDGE, _GAP, _BAR, _MARK = 14, 8, 3, 16


@dataclass(frozen=True, slots=True)
class Row:
    """What a row shows: ``mark`` is an icon's name and ``tone`` its colour; ``aside`` is short.

    ``words`` are read aloud for the row; they must say what the mark means.
    """

    title: str
    subtitle: str = ""
    aside: str = ""
    mark: str = ""
    tone: str = "muted"
    words: str = ""


def list_column(
    row: Callable[[R], Row], title: str = "", more: Mapping[int, Callable[[R], Any]] | None = None
) -> Column[R]:
    """Return the one column of a ``RecordModel`` behind a ``RecordList``; ``more`` are its roles."""

    def read_aloud(record: R) -> str:
        shown = row(record)
        return shown.words or commas(
            part for part in (shown.title, shown.subtitle, shown.aside) if part
        )

    return Column(title, read_aloud, roles={ROW_ROLE: row, **(more or {})})


class RecordList(RecordTable):
    """A list of ``Row``s over a ``RecordModel``; ``selection.chosen`` tells what was chosen.

    It is a table of one column: a QListView visits every row to lay itself out, which for 100,000
    of them holds the window up.
    """

    def __init__(self, model: "RecordModel[Any]", name: str, empty: QWidget | None = None) -> None:
        super().__init__(model, name)
        self.horizontalHeader().hide()
        self.setItemDelegate(RowDelegate(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._records = model
        self._empty = empty
        if empty:
            empty.setParent(self.viewport())
            empty.hide()
        model.loaded.connect(self._show_emptiness)

    def on_delete(self, deed: Callable[[Any], object]) -> None:
        """Have the Delete key put away what is chosen: ``deed`` gets its id.

        The record beside the list may still be another one; a deed that acts on that has to look.
        """

        def act() -> None:
            if self.selection.current is not None:
                deed(self.selection.current)

        key = QShortcut(QKeySequence(Qt.Key.Key_Delete), self, act)
        key.setContext(Qt.ShortcutContext.WidgetShortcut)

    def row_height(self) -> int:
        return max(self.fontMetrics().lineSpacing() * 2 + theme.px(20), theme.px(_LOWEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_emptiness()

    def _show_emptiness(self) -> None:
        if self._empty:
            self._empty.setGeometry(self.viewport().rect())
            self._empty.setVisible(self._records.is_loaded and not self._records.rowCount())


class RowDelegate(QStyledItemDelegate):
    """Paints a ``Row``; left and right change places when the language runs right to left."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Each text runs as its own script does: "A.M." keeps its dot in a list of Arabic names.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._paint_ground(painter, option)
        row = index.data(ROW_ROLE)
        self._paint_row(painter, option, row if isinstance(row, Row) else Row(WAITING))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colors = theme.current()
        flags = QStyle.StateFlag
        selected = bool(option.state & flags.State_Selected)
        ground = option.rect.adjusted(theme.px(4), theme.px(2), -theme.px(4), -theme.px(2))
        if selected or option.state & flags.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.color("selected" if selected else "hover"))
            painter.drawRoundedRect(ground, theme.px(6), theme.px(6))
        if selected:
            bar = QRect(ground.topLeft(), QSize(theme.px(_BAR), ground.height()))
            bar.adjust(0, theme.px(8), 0, -theme.px(8))
            painter.setBrush(colors.color("accent"))
            painter.drawRoundedRect(_sided(option, bar), 1.5, 1.5)
        if option.state & flags.State_HasFocus:
            painter.setPen(colors.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, theme.px(6), theme.px(6))

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        room = option.rect.adjusted(theme.px(_EDGE), theme.px(9), -theme.px(_EDGE), -theme.px(9))
        upper = QRect(room.topLeft(), QSize(room.width(), option.fontMetrics.lineSpacing()))
        lower = QRect(upper.translated(0, room.height() - upper.height()))
        if row.subtitle:
            self._paint_mark(painter, option, lower, row)
            self._paint_text(painter, option, lower, (row.subtitle, "muted"))
        else:
            upper = room
            self._paint_mark(painter, option, upper, row)
        taken = self._paint_text(painter, option, upper, (row.aside, "muted"), far=True)
        upper.setRight(upper.right() - taken)
        self._paint_text(painter, option, upper, (row.title, "text"), strong=True)

    def _paint_mark(
        self, painter: QPainter, option: QStyleOptionViewItem, line: QRect, row: Row
    ) -> None:
        if not row.mark:
            return
        side = theme.px(_MARK)
        where = QRect(
            QPoint(line.right() - side + 1, line.center().y() - side // 2), QSize(side, side)
        )
        icons.icon(row.mark, row.tone).paint(painter, _sided(option, where))
        line.setRight(line.right() - side - theme.px(_GAP))

    def _paint_text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        line: QRect,
        shown: tuple[str, str],
        *,
        far: bool = False,
        strong: bool = False,
    ) -> int:
        """Paint one line; return the width that a text at the ``far`` end takes, else 0."""
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(theme.current().color(shown[1]))
        metrics = painter.fontMetrics()
        text = metrics.elidedText(
            " ".join(shown[0].split()), Qt.TextElideMode.ElideRight, line.width()
        )
        edge = Qt.AlignmentFlag.AlignTrailing if far else Qt.AlignmentFlag.AlignLeading
        side = QStyle.visualAlignment(option.direction, edge | Qt.AlignmentFlag.AlignVCenter)
        side |= Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(_sided(option, line), side, text)
        return metrics.horizontalAdvance(text) + theme.px(_GAP) if far and text else 0


def _sided(option: QStyleOptionViewItem, where: QRect) -> QRect:
    """Return ``where``, thought of left to right, for the direction of the view."""
    return QStyle.visualRect(option.direction, option.rect, where)
