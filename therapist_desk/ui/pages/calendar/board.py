"""What day, week and month share: the days shown, what is chosen on them, its keys and its words."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from itertools import groupby

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy, QToolTip

from therapist_desk.domain.meetings import Meeting
from therapist_desk.services.calendar import Stretch
from therapist_desk.ui.kit import theme, when
from therapist_desk.ui.kit.announce import announce
from therapist_desk.ui.kit.labels import plain_tooltip
from therapist_desk.ui.kit.letters import key_of
from therapist_desk.ui.kit.lines import commas
from therapist_desk.ui.kit.viewport import give_viewport
from therapist_desk.ui.pages.calendar import lanes, words
from therapist_desk.ui.pages.calendar.block_painter import BlockPainter
from therapist_desk.ui.pages.calendar.lanes import Block, Cursor

QUARTER = 15


class Board(QAbstractScrollArea):
    """A painted stretch of days; a subclass says where each lies."""

    opened = Signal(object)
    """A Meeting somebody wants to see."""

    begun = Signal(object)
    """A wall time, without a zone, at which a new meeting is wanted."""

    moved = Signal(object, object)
    """A Meeting and the wall time it is to begin at."""

    called_off = Signal(object)
    """A Meeting that is to go."""

    pressed = Signal(str)
    """A letter that is a command of the page: d, w, m, t."""

    stepped = Signal(int)
    """So many stretches on; the cursor stands on its day already."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.cursor_at = Cursor(date(2000, 1, 1), 9 * 60)
        self.blocks: list[Block] = []
        self.by_day: dict[date, list[Block]] = {}
        self.stretch = Stretch(date(2000, 1, 1), date(2000, 1, 2), "UTC")
        self.now = datetime.combine(date(2000, 1, 1), time())
        self.hides_names = False
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        give_viewport(self)
        self.viewport().setMouseTracking(True)

    def show_stretch(
        self, stretch: Stretch, found: list[Block], now: datetime, *, hides_names: bool
    ) -> None:
        """Show these days and blocks; ``now`` is what the clock on the wall says."""
        self.stretch, self.now, self.hides_names = stretch, now, hides_names
        self.blocks = found
        self.by_day = {day: list(group) for day, group in groupby(found, lambda e: e.day)}
        self.lay_out()
        self.set_cursor(self.settled(self.cursor_at), tell=False)
        self.viewport().update()

    def settled(self, cursor: Cursor) -> Cursor:
        """Return where the cursor is once it is known who comes when."""
        return cursor

    def show_now(self, now: datetime) -> None:
        """Move the line that says what time it is."""
        self.now = now
        self.viewport().update()

    @property
    def chosen(self) -> Meeting | None:
        """The meeting the cursor is on."""
        block = lanes.at(self.blocks, self.cursor_at)
        return block.meeting if block else None

    def set_cursor(self, cursor: Cursor, *, tell: bool = True) -> None:
        """Choose another place, and say what is there."""
        if cursor.key and not lanes.at(self.blocks, cursor):
            known = [e for e in self.blocks if e.day == cursor.day]
            cursor = lanes.placed(known, cursor.day, cursor.minute)
        elif block := lanes.at(self.blocks, cursor):
            cursor = Cursor(block.day, block.start, cursor.key)
        self.cursor_at = cursor
        said = self.sentence()
        self.setAccessibleDescription(said)
        if tell and self.hasFocus():
            announce(self, said)
        if tell:
            self.bring_into_view()
        self.viewport().update()

    def choose(self, meeting: Meeting) -> None:
        """Put the cursor on a meeting."""
        start = when.wall_clock(meeting.starts_at, self.stretch.zone)
        minute = start.hour * 60 + start.minute
        self.set_cursor(Cursor(start.date(), minute, meeting.key))

    def sentence(self) -> str:
        """Return what is chosen, as it is read aloud."""
        meeting, day = self.chosen, self.cursor_at.day
        if meeting is not None:
            return words.sentence(meeting, self.name_of(meeting), self.stretch.zone)
        at = when.clock(self.wall_of(self.cursor_at))
        off = self.tr("day off") if day in self.stretch.days_off else ""
        free = self.tr("free")
        return commas((when.full_day(day), off, at, free))

    def name_of(self, meeting: Meeting) -> str:
        """Return what stands for the client of a meeting."""
        known = self.stretch.clients or {}
        return words.name(known.get(meeting.client_id), hidden=self.hides_names)

    def wall_of(self, cursor: Cursor) -> datetime:
        """Return the wall time the cursor stands on."""
        return datetime.combine(cursor.day, time()) + timedelta(minutes=cursor.minute)

    def lay_out(self) -> None:
        """Fit the scroll bars to what is shown."""

    def bring_into_view(self) -> None:
        """Scroll to the cursor."""

    def block_at(self, where: QPointF) -> Block | None:
        """Return the meeting drawn at a place of the viewport."""
        raise NotImplementedError

    def step(self, key: Qt.Key) -> Cursor:
        """Return where an arrow key leads."""
        raise NotImplementedError

    @property
    def backwards(self) -> bool:
        """Whether days run from right to left."""
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def sizeHint(self) -> QSize:
        return QSize(theme.px(640), theme.px(480))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(280), theme.px(200))

    def event(self, event: QEvent) -> bool:
        # Alt+arrows move a meeting here; elsewhere Alt+Left goes back.
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.modifiers() & Qt.KeyboardModifier.AltModifier
            and event.key() in _ARROWS
            and self.chosen
        ):
            event.accept()
            return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            block = self.block_at(QPointF(event.pos()))
            said = ""
            if block is not None:
                said = words.sentence(block.meeting, self.name_of(block.meeting), self.stretch.zone)
            QToolTip.showText(event.globalPos(), plain_tooltip(said), self.viewport())
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        announce(self, self.sentence())
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = key_of(event), event.modifiers()
        with_alt = modifiers == Qt.KeyboardModifier.AltModifier
        alone = not modifiers & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ARROWS and with_alt and self.chosen:
            self._move(key)
        elif key in _ARROWS and alone:
            self._walk(self.step(key))
        elif alone and self._act(key):
            pass
        else:
            event.ignore()

    def _act(self, key: Qt.Key) -> bool:
        """Do what a key alone stands for; False for one that stands for nothing."""
        meeting = self.chosen
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.stepped.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.enter()
        elif key == Qt.Key.Key_N:
            self.begun.emit(self.wall_of(self.cursor_at))
        elif key == Qt.Key.Key_Delete and meeting:
            self.called_off.emit(meeting)
        elif key in _LETTERS:
            self.pressed.emit(_LETTERS[key])
        else:
            return False
        return True

    def enter(self) -> None:
        """Open the meeting chosen, or begin one on free time."""
        if meeting := self.chosen:
            self.opened.emit(meeting)
        else:
            self.begun.emit(self.wall_of(self.cursor_at))

    def _walk(self, cursor: Cursor) -> None:
        if self.stretch.first <= cursor.day < self.stretch.last:
            self.set_cursor(cursor)
            return
        self.cursor_at = cursor
        self.stepped.emit(1 if cursor.day >= self.stretch.last else -1)

    def _move(self, key: Qt.Key) -> None:
        meeting = self.chosen
        assert meeting is not None
        side = -1 if self.backwards else 1
        by = {
            Qt.Key.Key_Left: timedelta(days=-side),
            Qt.Key.Key_Right: timedelta(days=side),
            **self.up_and_down(),
        }[key]
        start = when.wall_clock(meeting.starts_at, self.stretch.zone)
        self.moved.emit(meeting, start + by)

    def up_and_down(self) -> dict[Qt.Key, timedelta]:
        """Return how far Alt with the upright arrows moves a meeting."""
        quarter = timedelta(minutes=QUARTER)
        return {Qt.Key.Key_Up: -quarter, Qt.Key.Key_Down: quarter}

    def block_painter(self, painter: QPainter) -> BlockPainter:
        """Return what paints the meetings, made once for all of them."""
        return BlockPainter(painter, self.stretch, backwards=self.backwards)

    def paint_block(self, paints: BlockPainter, room: QRectF, block: Block, *, faint: bool) -> None:
        """Paint a meeting, ringed where it is chosen."""
        ring = 0
        if block.meeting.key == self.cursor_at.key:
            ring = theme.px(2) if self.hasFocus() else 1
        paints.paint(room, block, self.name_of(block.meeting), faint=faint, ring=ring)


_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_LETTERS = {Qt.Key.Key_D: "d", Qt.Key.Key_W: "w", Qt.Key.Key_M: "m", Qt.Key.Key_T: "t"}


def day_at(days: Sequence[date], x: float, width: float, *, backwards: bool) -> date:
    """Return the day whose column holds ``x`` when the days share ``width``."""
    place = min(max(int(x / max(width, 1) * len(days)), 0), len(days) - 1)
    return days[-1 - place] if backwards else days[place]
