"""A month: six weeks of days, each with its meetings in lines, as many as there is room for."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication

from therapist_desk.ui.kit import theme, when
from therapist_desk.ui.kit.lines import commas
from therapist_desk.ui.pages.calendar import words
from therapist_desk.ui.pages.calendar.block_painter import BlockPainter
from therapist_desk.ui.pages.calendar.board import Board, day_at
from therapist_desk.ui.pages.calendar.lanes import Block, Cursor

if TYPE_CHECKING:
    from therapist_desk.domain.meetings import Meeting

WEEK, WEEKS = 7, 6
_HEAD = 28


class MonthBoard(Board):
    """Weeks as rows; Enter opens the day."""

    day_wanted = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.month = date(2000, 1, 1)
        self._dragged: Meeting | None = None
        self._begun_at: QPointF | None = None
        self._ghost: date | None = None
        self._gripped = date.min
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sentence(self) -> str:
        """Return the day chosen and who comes, as it is read aloud."""
        day = self.cursor_at.day
        today = [each.meeting for each in self.by_day.get(day, [])]
        off = self.tr("day off") if day in self.stretch.days_off else ""
        counted = self.tr("%n meeting(s)", "", len(today))
        told = [f"{words.times(one, self.stretch.zone)} {self.name_of(one)}" for one in today]
        return commas((when.full_day(day), off, counted, *told))

    def step(self, key: Qt.Key) -> Cursor:
        """Return the day an arrow key leads to."""
        side = -1 if self.backwards else 1
        days = {
            Qt.Key.Key_Left: -side,
            Qt.Key.Key_Right: side,
            Qt.Key.Key_Up: -WEEK,
            Qt.Key.Key_Down: WEEK,
        }[key]
        return Cursor(self.cursor_at.day + timedelta(days=days), self.cursor_at.minute)

    def up_and_down(self) -> dict[Qt.Key, timedelta]:
        """Return how far Alt with the upright arrows moves a meeting: a week."""
        week = timedelta(weeks=1)
        return {Qt.Key.Key_Up: -week, Qt.Key.Key_Down: week}

    def enter(self) -> None:
        """Open the meeting that was clicked last, else the day."""
        if self.chosen:
            super().enter()
        else:
            self.day_wanted.emit(self.cursor_at.day)

    def block_at(self, where: QPointF) -> Block | None:
        """Return the meeting drawn at a place of the viewport."""
        day = self._day_at(where)
        drawn = self._drawn(day)
        return next((block for block, room in drawn if room.contains(where)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or event.position().y() < theme.px(
            _HEAD
        ):
            return
        self._begun_at = event.position()
        block = self.block_at(event.position())
        day = self._day_at(event.position())
        minute = self.cursor_at.minute
        self.set_cursor(
            Cursor(day, block.start, block.meeting.key) if block else Cursor(day, minute)
        )
        self._dragged = block.meeting if block else None
        self._gripped = day

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is None or self._begun_at is None:
            return
        away = (event.position() - self._begun_at).manhattanLength()
        if away >= QApplication.startDragDistance():
            self._ghost = self._day_at(event.position())
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        meeting, ghost, begun = self._dragged, self._ghost, self._begun_at
        self._dragged = self._ghost = self._begun_at = None
        self.viewport().update()
        if meeting is None or begun is None:
            return
        start = when.wall_clock(meeting.starts_at, self.stretch.zone)
        if ghost is None:
            self.opened.emit(meeting)
        elif ghost != self._gripped:
            days = ghost - self._gripped
            self.moved.emit(meeting, start + days)
        del event

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.block_at(event.position()) is None:
            self.day_wanted.emit(self._day_at(event.position()))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.viewport().rect(), theme.current().color("window"))
        self._paint_weekdays(painter)
        paints = self.block_painter(painter)
        for day in self.stretch.days:
            self._paint_day(painter, paints, day)

    def _paint_weekdays(self, painter: QPainter) -> None:
        painter.setPen(theme.current().color("muted"))
        for day in self.stretch.days[:WEEK]:
            cell = self._cell(day)
            room = QRectF(cell.x(), 0, cell.width(), theme.px(_HEAD))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words.weekday(day))

    def _paint_day(self, painter: QPainter, paints: BlockPainter, day: date) -> None:
        colors, room = theme.current(), self._cell(day)
        inside = day.month == self.month.month
        is_open = day not in self.stretch.days_off and (
            self.stretch.open is None or bool(self.stretch.open.get(day))
        )
        painter.fillRect(room, colors.color("base" if inside and is_open else "window"))
        painter.setPen(QPen(colors.color("line"), 1))
        painter.drawRect(room)
        self._paint_number(painter, day, room, inside=inside)
        drawn = self._drawn(day)
        for block, line in drawn:
            faint = self._ghost is not None and block.meeting is self._dragged
            self.paint_block(paints, line, block, faint=faint)
        self._paint_rest(painter, day, room, len(drawn))
        if day == self._ghost or (day == self.cursor_at.day and self.hasFocus()):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colors.color("accent"), theme.px(2)))
            painter.drawRect(room.adjusted(1, 1, -1, -1))

    def _paint_number(self, painter: QPainter, day: date, room: QRectF, *, inside: bool) -> None:
        colors = theme.current()
        today = day == self.now.date()
        font = painter.font()
        font.setBold(today)
        painter.setFont(font)
        tone = "accent_strong" if today else "text" if inside else "muted"
        painter.setPen(colors.color(tone))
        line = room.adjusted(theme.px(6), theme.px(3), -theme.px(6), 0)
        number = QLocale().toString(day.day)
        edge = Qt.AlignmentFlag.AlignRight if self.backwards else Qt.AlignmentFlag.AlignLeft
        far = Qt.AlignmentFlag.AlignLeft if self.backwards else Qt.AlignmentFlag.AlignRight
        absolute = Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(line, edge | absolute, number)
        font.setBold(False)
        painter.setFont(font)
        if day in self.stretch.days_off:
            painter.setPen(colors.color("muted"))
            painter.drawText(line, far | absolute, self.tr("Day off"))

    def _paint_rest(self, painter: QPainter, day: date, room: QRectF, drawn: int) -> None:
        rest = len(self.by_day.get(day, [])) - drawn
        if rest > 0:
            painter.setPen(theme.current().color("muted"))
            line = room.adjusted(theme.px(8), 0, -theme.px(8), -theme.px(2))
            bottom = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading
            painter.drawText(line, bottom, self.tr("%n more", "", rest))

    def _drawn(self, day: date) -> list[tuple[Block, QRectF]]:
        """Return the meetings of a day that there is room for, each with its line."""
        room, metrics = self._cell(day), self.fontMetrics()
        gap, side = theme.px(2), theme.px(4)
        height = metrics.height() + side
        top = room.y() + metrics.height() + theme.px(6)
        today = self.by_day.get(day, [])
        fitting = max(int((room.bottom() - top) // (height + gap)), 0)
        if len(today) > fitting:
            fitting = max(int((room.bottom() - top - metrics.height()) // (height + 2)), 0)
        return [
            (
                block,
                QRectF(
                    room.x() + side,
                    top + place * (height + gap),
                    room.width() - 2 * side,
                    height,
                ),
            )
            for place, block in enumerate(today[:fitting])
        ]

    def _cell(self, day: date) -> QRectF:
        place = (day - self.stretch.first).days
        row, column = divmod(place, WEEK)
        width = self.viewport().width() / WEEK
        head = theme.px(_HEAD)
        rows = max((self.stretch.last - self.stretch.first).days // WEEK, 1)
        height = (self.viewport().height() - head) / rows
        if self.backwards:
            column = WEEK - 1 - column
        return QRectF(column * width, head + row * height, width, height)

    def _day_at(self, where: QPointF) -> date:
        days = self.stretch.days
        rows = max(len(days) // WEEK, 1)
        height = (self.viewport().height() - theme.px(_HEAD)) / rows
        row = min(max(int((where.y() - theme.px(_HEAD)) / height), 0), rows - 1)
        week = days[row * WEEK : row * WEEK + WEEK]
        return day_at(week, where.x(), self.viewport().width(), backwards=self.backwards)


def month_days(day: date) -> tuple[date, date]:
    """Return the first day shown of the month of ``day``, and the one after the last."""
    first = words.first_of_week(day.replace(day=1))
    return first, first + timedelta(days=WEEK * WEEKS)
