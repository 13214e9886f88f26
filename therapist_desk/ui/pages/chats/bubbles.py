"""A chat as one knows it: bubbles on two sides, as many as there are, measured when they come in sight."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from therapist_desk.domain.filed_chats import Side
from therapist_desk.ui.kit import icons, theme

Index = QModelIndex | QPersistentModelIndex
BUBBLE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
SHOWN_SIGNS = 4_000
"""So much of one message is painted: the longest that can be sent has sixteen times as many."""

_SHARE, _WIDEST = 0.78, 0.92
_PAD, _GAP, _STAR = 10, 4, 14
_USUAL = 62
_WRAP = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)
_TO_THE_RIGHT = (
    int(Qt.AlignmentFlag.AlignRight)
    | int(Qt.AlignmentFlag.AlignAbsolute)
    | int(Qt.TextFlag.TextWordWrap)
)
"""Where a text in Arabic or Hebrew stands in its bubble, whichever way the window runs."""

_UNBROKEN = re.compile(r"\S{40}")
"""So much of a link or a long word stands on one line; a break goes where nobody sees it."""


@dataclass(frozen=True, slots=True)
class Bubble:
    """What is shown of a message: ``head`` is who and when; ``words`` are read aloud.

    ``faint`` is filed already, or not to be filed; ``star`` is brought to the session.
    """

    side: Side
    head: str
    text: str
    words: str
    faint: bool = False
    star: bool = False

    @property
    def shown(self) -> str:
        """The text as it is painted."""
        text = self.text if len(self.text) <= SHOWN_SIGNS else f"{self.text[:SHOWN_SIGNS]} …"
        return _UNBROKEN.sub(lambda run: f"{run.group()}\u200b", text)


class BubbleView(QTableView):
    """Any model that tells a ``Bubble`` for each row; the height of a row is worked out in sight.

    A list that knew all heights at once would measure 40,000 texts before it shows one.
    """

    entered = Signal()
    """Enter was pressed on a message."""

    def __init__(self, model: QAbstractItemModel, name: str, *, choosable: bool) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setModel(model)
        model.setParent(self)
        kinds = QAbstractItemView
        self.setSelectionBehavior(kinds.SelectionBehavior.SelectRows)
        mode = kinds.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if choosable else mode.SingleSelection)
        self.setEditTriggers(kinds.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(kinds.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setItemDelegate(BubbleDelegate(self))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(theme.px(20))
        rows.setDefaultSectionSize(theme.px(_USUAL))
        self._sized: set[int] = set()
        self._is_sizing = False
        self.verticalScrollBar().valueChanged.connect(self.size_rows)
        model.modelReset.connect(self._begin_anew)
        model.dataChanged.connect(self._on_changed)

    @property
    def chosen_rows(self) -> list[int]:
        """The rows chosen, from top to bottom."""
        return sorted(one.row() for one in self.selectionModel().selectedRows())

    def show_end(self) -> None:
        """Scroll to the last message."""
        self.scrollToBottom()
        self.size_rows()
        self.scrollToBottom()

    def show_row(self, row: int) -> None:
        """Choose a message and bring it into sight."""
        self.selectRow(row)
        where = QAbstractItemView.ScrollHint.PositionAtCenter
        self.scrollTo(self.model().index(row, 0), where)
        self.size_rows()
        self.scrollTo(self.model().index(row, 0), where)

    def again(self) -> None:
        """Paint what is in sight again, which may say something else now."""
        self._sized.clear()
        self.size_rows()
        self.viewport().update()

    def size_rows(self) -> None:
        """Give the rows in sight the height of their texts."""
        if self._is_sizing:
            return
        self._is_sizing = True
        row = max(0, self.rowAt(0))
        top, low = 0, self.viewport().height()
        while row < self.model().rowCount() and top <= low:
            if row not in self._sized:
                self._size(row)
            top += self.rowHeight(row)
            row += 1
        self._is_sizing = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sized.clear()
        self.size_rows()

    def _size(self, row: int) -> None:
        told = self.model().index(row, 0).data(BUBBLE_ROLE)
        if isinstance(told, Bubble):
            self._sized.add(row)
            self.verticalHeader().resizeSection(row, _Shape(self, told).height)

    def _begin_anew(self) -> None:
        self._sized.clear()
        self.size_rows()

    def _on_changed(self, first: Index, last: Index) -> None:
        self._sized.difference_update(range(first.row(), last.row() + 1))
        self.size_rows()

    def keyPressEvent(self, event: Any) -> None:
        """Tell of Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class PreviewModel(QAbstractTableModel):
    """Bubbles in memory, each made when it is looked at."""

    def __init__(self) -> None:
        super().__init__()
        self._told: Sequence[Any] = ()
        self._bubble: Callable[[Any], Bubble] | None = None

    def show(self, told: Sequence[Any], bubble: Callable[[Any], Bubble] | None) -> None:
        """Show these instead; ``bubble`` makes the one of a row."""
        self.beginResetModel()
        self._told, self._bubble = told, bubble
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._told)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if (
            self._bubble is None
            or not index.isValid()
            or role not in (Qt.ItemDataRole.DisplayRole, BUBBLE_ROLE)
        ):
            return None
        bubble = self._bubble(self._told[index.row()])
        return bubble if role == BUBBLE_ROLE else bubble.words


class _Shape:
    """Where the parts of a bubble stand in a row that begins at 0."""

    def __init__(self, view: QTableView, told: Bubble) -> None:
        metrics, room = view.fontMetrics(), max(view.viewport().width(), theme.px(120))
        widest = int(room * _WIDEST) - 2 * theme.px(_PAD)
        most = widest
        if told.side is not Side.NOBODY:
            most = int(room * _SHARE) - 2 * theme.px(_PAD)
        wide = QRect(0, 0, most, 1 << 20)
        text = metrics.boundingRect(wide, _WRAP, told.shown) if told.shown else QRect()
        head = (
            metrics.horizontalAdvance(told.head)
            + theme.px(6)
            + (theme.px(_STAR + 6) if told.star else 0)
        )
        self.line = metrics.lineSpacing()
        # The head may take more room than a text: who, when, and that it is filed already.
        across = max(min(most, text.width() + 2), min(widest, head))
        self.inner = QSize(across, text.height())
        self.width = self.inner.width() + 2 * theme.px(_PAD)
        self.height = self.line + self.inner.height() + 2 * theme.px(7) + 2 * theme.px(_GAP)


class BubbleDelegate(QStyledItemDelegate):
    """Paints one: the therapist's at the far edge, the client's at the near one."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        told = index.data(BUBBLE_ROLE)
        assert isinstance(view, BubbleView)
        height = _Shape(view, told).height if isinstance(told, Bubble) else theme.px(_USUAL)
        return QSize(option.rect.width(), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        told = index.data(BUBBLE_ROLE)
        view = self.parent()
        if not isinstance(told, Bubble) or not isinstance(view, BubbleView):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        shape = _Shape(view, told)
        where = self._placed(option, told, shape)
        self._paint_ground(painter, option, where, told)
        self._paint_words(painter, where, told, shape)
        painter.restore()

    def _placed(self, option: QStyleOptionViewItem, told: Bubble, shape: _Shape) -> QRect:
        room = option.rect
        far = told.side is Side.ME
        left = room.right() - shape.width - theme.px(_PAD) if far else room.left() + theme.px(_PAD)
        if told.side is Side.NOBODY:
            left = room.left() + (room.width() - shape.width) // 2
        high = shape.height - 2 * theme.px(_GAP)
        where = QRect(left, room.top() + theme.px(_GAP), shape.width, high)
        return QStyle.visualRect(option.direction, room, where)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, where: QRect, told: Bubble
    ) -> None:
        colors = theme.current()
        flags = QStyle.StateFlag
        chosen = bool(option.state & flags.State_Selected)
        grounds = {Side.ME: "info_tint", Side.CLIENT: "base", Side.OTHER: "quiet_tint"}
        ground = "selected" if chosen else grounds.get(told.side, "window")
        painter.setBrush(colors.color(ground))
        edge = "accent" if chosen or option.state & flags.State_HasFocus else "line"
        bare = told.side is Side.NOBODY and edge == "line"
        painter.setPen(Qt.PenStyle.NoPen if bare else QPen(colors.color(edge), 1))
        painter.drawRoundedRect(QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _paint_words(self, painter: QPainter, where: QRect, told: Bubble, shape: _Shape) -> None:
        colors = theme.current()
        inner = where.adjusted(theme.px(_PAD), theme.px(7), -theme.px(_PAD), -theme.px(7))
        head = QRect(inner.topLeft(), QSize(inner.width(), shape.line))
        painter.setPen(colors.color("muted"))
        if told.star:
            side = theme.px(_STAR)
            corner = QRect(head.right() - side + 1, head.top() + 1, side, side)
            icons.icon("star", "accent").paint(painter, corner)
            head.setRight(corner.left() - theme.px(4))
        text = painter.fontMetrics().elidedText(
            told.head, Qt.TextElideMode.ElideRight, head.width()
        )
        painter.drawText(head, int(Qt.AlignmentFlag.AlignLeft), text)
        if told.shown:
            painter.setPen(colors.color("muted" if told.faint else "text"))
            body = inner.adjusted(0, shape.line, 0, 0)
            painter.drawText(
                body, _TO_THE_RIGHT if _runs_leftward(told.shown) else _WRAP, told.shown
            )


def _runs_leftward(text: str) -> bool:
    """Return whether a text begins in a script written from right to left."""
    ways = (unicodedata.bidirectional(sign) for sign in text[:200])
    return next((way != "L" for way in ways if way in ("L", "R", "AL")), False)
