"""A day or a week with its hours: office hours light, the rest shaded, a line at the present."""

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication

from therapist_desk.ui.kit import theme, when
from therapist_desk.ui.pages.calendar import lanes, words
from therapist_desk.ui.pages.calendar.board import QUARTER, Board, day_at
from therapist_desk.ui.pages.calendar.lanes import DAY, HALF_HOUR, Block, Cursor

if TYPE_CHECKING:
    from therapist_desk.domain.meetings import Meeting

_HOUR = 56
_SIDE = 60
_HEAD = 44
_MORNING = 8 * 60
_LEAST = 20


class TimeBoard(Board):
    """Days as columns; minutes run down them."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._dragged: Meeting | None = None
        self._grip = 0.0
        self._before = timedelta()
        self._begun_at: QPointF | None = None
        self._ghost: tuple[date, int] | None = None
        self._was_scrolled = False

    def lay_out(self) -> None:
        """Fit the scroll bar; the first time, show where the day begins."""
        self._fit()
        if not self._was_scrolled and self.height() > theme.px(_HEAD):
            self._was_scrolled = True
            spans = (self.stretch.open or {}).values()
            starts = [each[0] for span in spans for each in span]
            early = [each.start for each in self.blocks]
            first = min([*starts, *early], default=_MORNING)
            self.verticalScrollBar().setValue(self._y(first) - theme.px(_HOUR) // 4)

    def _fit(self) -> None:
        room = self.viewport().height() - theme.px(_HEAD)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self._y(DAY) - room))
        bar.setPageStep(max(room, 1))
        bar.setSingleStep(theme.px(_HOUR) // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def bring_into_view(self) -> None:
        """Scroll so that the cursor's time is seen."""
        block = lanes.at(self.blocks, self.cursor_at)
        start = self._y(block.start if block else self.cursor_at.minute)
        end = self._y(block.end if block else self.cursor_at.minute + HALF_HOUR)
        bar, room = self.verticalScrollBar(), self.viewport().height() - theme.px(_HEAD)
        if start < bar.value():
            bar.setValue(start - theme.grid())
        elif end > bar.value() + room:
            bar.setValue(min(end - room + theme.grid(), start))

    def settled(self, cursor: Cursor) -> Cursor:
        """Return the cursor on the meeting there, if there is one."""
        return cursor if cursor.key else lanes.placed(self.blocks, cursor.day, cursor.minute)

    def step(self, key: Qt.Key) -> Cursor:
        """Return where an arrow key leads: a day aside, or to what is next in the day."""
        if key == Qt.Key.Key_Down:
            return lanes.below(self.blocks, self.cursor_at, HALF_HOUR)
        if key == Qt.Key.Key_Up:
            return lanes.above(self.blocks, self.cursor_at, HALF_HOUR)
        onward = (key == Qt.Key.Key_Right) is not self.backwards
        return lanes.beside(self.blocks, self.cursor_at, 1 if onward else -1)

    def block_at(self, where: QPointF) -> Block | None:
        """Return the meeting drawn at a place of the viewport."""
        if where.y() < theme.px(_HEAD):
            return None
        hit = (each for each in reversed(self.blocks) if self._rect(each).contains(where))
        return next(hit, None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._is_head(event.position()):
            return
        self._begun_at = event.position()
        block = self.block_at(event.position())
        if block is None:
            day, minute = self._time_at(event.position(), HALF_HOUR)
            self.set_cursor(Cursor(day, minute))
            return
        self.set_cursor(Cursor(block.day, block.start, block.meeting.key))
        self._dragged, self._before = block.meeting, block.since_start(self.stretch.zone)
        self._grip = event.position().y() - self._rect(block).y()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is None or self._begun_at is None:
            over = self.block_at(event.position()) is not None
            hand = Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(hand if over else Qt.CursorShape.ArrowCursor)
            return
        away = (event.position() - self._begun_at).manhattanLength()
        if self._ghost is None and away < QApplication.startDragDistance():
            return
        top = QPointF(event.position().x(), event.position().y() - self._grip)
        self._ghost = self._time_at(top, QUARTER)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        meeting, ghost, begun = self._dragged, self._ghost, self._begun_at
        self._let_go()
        if meeting is not None and ghost is not None:
            wanted = datetime.combine(ghost[0], time()) + timedelta(minutes=ghost[1])
            wanted -= self._before
            if wanted != when.wall_clock(meeting.starts_at, self.stretch.zone):
                self.moved.emit(meeting, wanted)
        elif meeting is not None:
            self.opened.emit(meeting)
        elif begun is not None and self.viewport().rect().contains(event.position().toPoint()):
            self.begun.emit(self.wall_of(self.cursor_at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._ghost:
            self._let_go()
        else:
            super().keyPressEvent(event)

    def _let_go(self) -> None:
        self._dragged = self._ghost = self._begun_at = None
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        painter.setClipRect(self._body())
        paints = self.block_painter(painter)
        for block in self.blocks:
            ghostly = self._ghost is not None and block.meeting is self._dragged
            self.paint_block(paints, self._rect(block), block, faint=ghostly)
        self._paint_cursor(painter)
        self._paint_ghost(painter)
        self._paint_now(painter)
        painter.setClipping(False)
        self._paint_heads(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        colors, body = theme.current(), self._body()
        painter.fillRect(self.viewport().rect(), colors.color("window"))
        painter.setClipRect(body)
        for place, day in enumerate(self.stretch.days):
            room = self._column(place)
            for start, end in self._open(day):
                top, bottom = self._on_screen(start), self._on_screen(end)
                span = QRectF(room.x(), top, room.width(), bottom - top)
                painter.fillRect(span, colors.color("base"))
            painter.setPen(QPen(colors.color("line"), 1))
            x = room.right() if self.backwards else room.x()
            painter.drawLine(QPointF(x, body.top()), QPointF(x, body.bottom()))
        for hour in range(24):
            y = self._on_screen(hour * 60)
            painter.setPen(QPen(colors.color("line"), 1))
            painter.drawLine(QPointF(body.x(), y), QPointF(body.right(), y))
        self._paint_hours(painter)

    def _paint_hours(self, painter: QPainter) -> None:
        painter.setClipRect(QRectF(0, theme.px(_HEAD), self.viewport().width(), 1e5))
        painter.setPen(theme.current().color("muted"))
        side = theme.px(_SIDE)
        x = self.viewport().width() - side if self.backwards else 0
        height = painter.fontMetrics().height()
        for hour in range(24):
            words_of_hour = when.clock(datetime.combine(self.stretch.first, time(hour)))
            y = self._on_screen(hour * 60)
            room = QRectF(x, y - height / 2, side - theme.px(6), height)
            if self.backwards:
                room.translate(theme.px(6), 0)
            edge = Qt.AlignmentFlag.AlignLeft if self.backwards else Qt.AlignmentFlag.AlignRight
            if y > theme.px(_HEAD) + height / 2:
                painter.drawText(room, edge | Qt.AlignmentFlag.AlignAbsolute, words_of_hour)

    def _open(self, day: date) -> tuple[tuple[int, int], ...]:
        if self.stretch.open is None:
            return () if day in self.stretch.days_off else ((0, DAY),)
        return () if day in self.stretch.days_off else self.stretch.open.get(day, ())

    def _paint_heads(self, painter: QPainter) -> None:
        colors = theme.current()
        for place, day in enumerate(self.stretch.days):
            column = self._column(place)
            room = QRectF(column.x(), 0, column.width(), theme.px(_HEAD))
            is_today = day == self.now.date()
            font = painter.font()
            font.setBold(is_today)
            painter.setFont(font)
            painter.setPen(colors.color("accent_strong" if is_today else "text"))
            line = painter.fontMetrics().height()
            names = f"{words.weekday(day)} {QLocale().toString(day.day)}"
            upper = room.adjusted(0, theme.px(4), 0, 0)
            painter.drawText(upper, Qt.AlignmentFlag.AlignHCenter, names)
            if day in self.stretch.days_off:
                painter.setPen(colors.color("muted"))
                lower = upper.adjusted(theme.px(2), line, -theme.px(2), 0)
                off = self.tr("Day off")
                painter.drawText(lower, Qt.AlignmentFlag.AlignHCenter, off)
        font = painter.font()
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(QPen(colors.color("line"), 1))
        y = theme.px(_HEAD) - 0.5
        painter.drawLine(QPointF(0, y), QPointF(self.viewport().width(), y))

    def _paint_cursor(self, painter: QPainter) -> None:
        cursor = self.cursor_at
        if cursor.key or cursor.day not in self.stretch.days or not self.hasFocus():
            return
        room = self._span(cursor.day, cursor.minute, cursor.minute + HALF_HOUR)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.current().color("accent"), theme.px(2)))
        painter.drawRoundedRect(room.adjusted(2, 1, -2, -1), theme.px(4), theme.px(4))

    def _paint_ghost(self, painter: QPainter) -> None:
        if self._ghost is None or self._dragged is None:
            return
        day, minute = self._ghost
        room = self._span(day, minute, minute + self._dragged.minutes)
        colors = theme.current()
        painter.setBrush(colors.color("selected"))
        painter.setPen(QPen(colors.color("accent"), theme.px(2)))
        painter.drawRoundedRect(room.adjusted(2, 1, -2, -1), theme.px(4), theme.px(4))
        painter.setPen(colors.color("text"))
        at = when.clock(datetime.combine(day, time()) + timedelta(minutes=minute))
        inner = room.adjusted(theme.px(8), theme.px(3), -theme.px(8), 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeading, at)

    def _paint_now(self, painter: QPainter) -> None:
        if self.now.date() not in self.stretch.days:
            return
        minute = self.now.hour * 60 + self.now.minute
        room = self._span(self.now.date(), minute, minute + 1)
        color = theme.current().color("accent_strong")
        painter.setPen(QPen(color, theme.px(2)))
        painter.drawLine(room.topLeft(), room.topRight())
        painter.setBrush(color)
        painter.drawEllipse(
            room.topRight() if self.backwards else room.topLeft(), theme.px(4), theme.px(4)
        )

    def _body(self) -> QRectF:
        head, side = theme.px(_HEAD), theme.px(_SIDE)
        room = self.viewport().rect()
        x = 0 if self.backwards else side
        return QRectF(x, head, room.width() - side, room.height() - head)

    def _column(self, place: int) -> QRectF:
        body, count = self._body(), len(self.stretch.days)
        width = body.width() / count
        visual = count - 1 - place if self.backwards else place
        return QRectF(body.x() + visual * width, body.y(), width, body.height())

    def _span(self, day: date, start: int, end: int) -> QRectF:
        column = self._column((day - self.stretch.first).days)
        top, bottom = self._on_screen(start), self._on_screen(end)
        return QRectF(column.x(), top, column.width(), bottom - top)

    def _rect(self, block: Block) -> QRectF:
        end = max(block.end, block.start + _LEAST)
        room = self._span(block.day, block.start, end).adjusted(
            theme.px(3), 1, -theme.px(3), -theme.px(1)
        )
        width = room.width() / block.lanes
        lane = block.lanes - 1 - block.lane if self.backwards else block.lane
        gap = theme.px(2) if block.lanes > 1 else 0
        return QRectF(room.x() + lane * width, room.y(), width - gap, room.height())

    def _is_head(self, where: QPointF) -> bool:
        return where.y() < theme.px(_HEAD)

    def _time_at(self, where: QPointF, step: int) -> tuple[date, int]:
        body = self._body()
        x = where.x() - body.x()
        day = day_at(self.stretch.days, x, body.width(), backwards=self.backwards)
        y = where.y() - theme.px(_HEAD) + self.verticalScrollBar().value()
        minute = y / theme.px(_HOUR) * 60
        nearest = int(minute // step) if step == HALF_HOUR else round(minute / step)
        return day, min(max(nearest * step, 0), DAY - step)

    def _y(self, minute: int) -> int:
        return round(minute * theme.px(_HOUR) / 60)

    def _on_screen(self, minute: int) -> float:
        return self._y(minute) - self.verticalScrollBar().value() + theme.px(_HEAD)
