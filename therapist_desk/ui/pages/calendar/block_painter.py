"""How one meeting looks on a day, a week or a month: a quiet surface with an edge, its time, its name."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from therapist_desk.domain.meetings import Meeting
from therapist_desk.domain.sessions import Attendance
from therapist_desk.services.calendar import Stretch
from therapist_desk.ui.kit import icons, theme, when
from therapist_desk.ui.kit.labels import isolated
from therapist_desk.ui.pages.calendar import words
from therapist_desk.ui.pages.calendar.lanes import Block

_NARROW = 64
_TOO_FEW = 2
"""Signs of a text cut short that say nothing any more."""


class BlockPainter:
    """Paints meetings of ``stretch``; ``backwards`` where one reads from right to left.

    A month has hundreds of them: one painter is made for all, and what it looked up it knows.
    """

    def __init__(self, painter: QPainter, stretch: Stretch, *, backwards: bool) -> None:
        self._painter, self._stretch, self._backwards = painter, stretch, backwards
        self._theme, self._scale = theme.current(), theme.scale()
        self._metrics = painter.fontMetrics()
        self._line = self._metrics.height()
        self._plain, self._struck = painter.font(), QFont(painter.font())
        self._struck.setStrikeOut(True)
        self._colors: dict[str, QColor] = {}
        self._shown: dict[tuple[str, int], str] = {}

    def paint(self, room: QRectF, block: Block, name: str, *, faint: bool, ring: int) -> None:
        """Paint a meeting with ``name`` in ``room``; ``ring`` is as wide as so many pixels, 0 is none."""
        painter = self._painter
        if faint:
            painter.setOpacity(0.5)
        self._paint_surface(room, block.meeting, chosen=bool(ring))
        if ring:
            self._paint_ring(room, ring)
        painter.setFont(self._plain if block.meeting.takes_time else self._struck)
        self._paint_words(room, block, name)
        painter.setFont(self._plain)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if faint:
            painter.setOpacity(1.0)

    def _px(self, pixels: float) -> int:
        return round(pixels * self._scale)

    def _color(self, token: str) -> QColor:
        found = self._colors.get(token)
        if found is None:
            found = self._colors[token] = self._theme.color(token)
        return found

    def _paint_surface(self, room: QRectF, meeting: Meeting, *, chosen: bool) -> None:
        painter, happens = self._painter, meeting.takes_time
        painter.setPen(Qt.PenStyle.NoPen)
        tint = "selected" if chosen else "info_tint" if happens else "quiet_tint"
        painter.setBrush(self._color(tint))
        painter.drawRoundedRect(room, self._px(4), self._px(4))
        edge = QRectF(room.x(), room.y(), self._px(3), room.height())
        if self._backwards:
            edge.moveRight(room.right())
        painter.setBrush(self._color("accent" if happens else "border"))
        painter.drawRoundedRect(edge, self._px(1), self._px(1))

    def _paint_ring(self, room: QRectF, width: int) -> None:
        painter, inset = self._painter, width / 2
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._color("accent"), width))
        ring = room.adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(ring, self._px(4), self._px(4))

    def _paint_words(self, room: QRectF, block: Block, name: str) -> None:
        meeting = block.meeting
        inner = self._paint_mark(self._inside(room), meeting)
        who = self._fitting(meeting, name, inner.width())
        start = self._hours(block)
        line = self._line
        tall = inner.height() >= 2 * line
        self._draw_line(inner, who if tall else f"{start} {who}", self._color("text"))
        if tall:
            self._draw_line(inner.adjusted(0, line, 0, 0), start, self._color("muted"))
        if inner.height() >= 3 * line:
            below = inner.adjusted(0, 2 * line, 0, 0)
            self._draw_line(below, words.about(meeting), self._color("muted"))

    def _hours(self, block: Block) -> str:
        """Return when it begins; of what went on over midnight, until when."""
        meeting, zone = block.meeting, self._stretch.zone
        start = when.wall_clock(meeting.starts_at, zone)
        if start.date() == block.day:
            return when.clock(start)
        return f"…{when.clock(when.wall_clock(meeting.ends_at, zone))}"

    def _inside(self, room: QRectF) -> QRectF:
        """Return ``room`` less the edge at its beginning and some air."""
        near, far = self._px(8), self._px(6)
        left, right = (far, near) if self._backwards else (near, far)
        return room.adjusted(left, self._px(2), -right, -self._px(2))

    def _fitting(self, meeting: Meeting, name: str, width: float) -> str:
        """Return the name, or initials where it would be cut to less than those say."""
        metrics = self._metrics
        known = (self._stretch.clients or {}).get(meeting.client_id)
        if known is None or metrics.horizontalAdvance(name) <= width or width >= self._px(_NARROW):
            return name
        fits = metrics.horizontalAdvance(known.initials) <= width
        return known.initials if fits else known.initials[:1]

    def _paint_mark(self, inner: QRectF, meeting: Meeting) -> QRectF:
        """Paint how it went; return the room that is left."""
        mark = words.MARKS[meeting.attendance]
        side = self._px(14)
        if not mark or inner.width() < 3 * side:
            return inner
        tone = "good" if meeting.attendance is Attendance.ATTENDED else "muted"
        height = min(side, int(inner.height()))
        x = inner.left() if self._backwards else inner.right() - height
        where = QRectF(x, inner.top() + self._px(1), height, height).toRect()
        icons.icon(mark, tone).paint(self._painter, where)
        gap = height + self._px(2)
        return inner.adjusted(gap, 0, 0, 0) if self._backwards else inner.adjusted(0, 0, -gap, 0)

    def _draw_line(self, room: QRectF, text: str, color: QColor) -> None:
        self._painter.setPen(color)
        width = int(room.width())
        shown = self._shown.get((text, width))
        if shown is None:
            shown = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            self._shown[text, width] = shown
        if len(shown) <= _TOO_FEW and shown != text:
            return
        side = Qt.AlignmentFlag.AlignRight if self._backwards else Qt.AlignmentFlag.AlignLeft
        line = QRectF(room.x(), room.y(), room.width(), min(room.height(), self._line))
        upright = Qt.AlignmentFlag.AlignVCenter
        where = side | upright | Qt.AlignmentFlag.AlignAbsolute
        self._painter.drawText(line, where, isolated(shown))  # or “M.L.” shows its dot first
