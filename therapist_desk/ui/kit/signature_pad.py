"""A sheet to sign on with a mouse, a finger or a pen: strokes are kept with the time of each point."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEventPoint,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPointerEvent,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from therapist_desk.ui.kit import ink, theme
from therapist_desk.ui.kit.ink import Point, Stroke

_PAPER, _INK, _LINE = QColor("#fdfcf9"), QColor("#1d2326"), QColor("#b9b7b0")
"""A sheet is paper in every theme: so it looks in the record and in print."""
_MOST = 20_000  # points; more is no signature
_BASELINE = 0.72  # of the height


class InkView(QWidget):
    """Shows strokes on a sheet of ``size`` units, as wide as there is room for."""

    def __init__(self, size: tuple[int, int], least: int = 160) -> None:
        super().__init__()
        self._size, self._least = size, least
        self._strokes: tuple[Stroke, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """What is on the sheet."""
        return self._strokes

    def show_strokes(self, strokes: Iterable[Stroke]) -> None:
        """Show these strokes instead of those before."""
        self._strokes = tuple(strokes)
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        wide, high = self._size
        return round(width * high / wide)

    def sizeHint(self) -> QSize:
        width = theme.px(self._least)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = self._sheet()
        edge = theme.current().color("accent" if self.hasFocus() else "line")
        painter.setPen(QPen(edge, theme.px(2) if self.hasFocus() else 1))
        painter.setBrush(_PAPER)
        painter.drawRoundedRect(sheet.adjusted(1, 1, -1, -1), theme.px(6), theme.px(6))
        painter.setPen(QPen(_LINE, 1))
        low = sheet.top() + sheet.height() * _BASELINE
        inset = sheet.width() * 0.05
        painter.drawLine(QPointF(sheet.left() + inset, low), QPointF(sheet.right() - inset, low))
        painter.translate(sheet.topLeft())
        ink.draw(painter, self._strokes, sheet.width() / self._size[0], _INK)

    def _sheet(self) -> QRectF:
        """Return where the sheet lies: all of its shape that fits, in the middle."""
        wide, high = self._size
        scale = min(self.width() / wide, self.height() / high)
        size = (wide * scale, high * scale)
        return QRectF((self.width() - size[0]) / 2, (self.height() - size[1]) / 2, *size)


class SignaturePad(InkView):
    """Takes strokes; ``begun`` is told by the first one, ``edited`` comes with every change.

    Ctrl+Z takes the last change back, a clearing too; Delete clears.
    """

    edited = Signal()
    begun = Signal()

    def __init__(self, size: tuple[int, int]) -> None:
        super().__init__(size, least=320)
        self._before: list[tuple[Stroke, ...]] = []
        self._drawing: list[Point] | None = None
        self._zero = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return bool(self._before or self._strokes)

    def set_strokes(self, strokes: Sequence[Stroke]) -> None:
        """Show ``strokes`` to go on with; nothing before them can come back."""
        self._before, self._drawing = [], None
        self._zero = 0
        self.show_strokes(strokes)

    def undo(self) -> None:
        """Take the last change back: a stroke, or a clearing."""
        if self._before:
            self._change(self._before.pop())
        elif self._strokes:
            self._change(self._strokes[:-1])

    def clear(self) -> None:
        """Take every stroke away."""
        if self._strokes:
            self._before.append(self._strokes)
            self._change(())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_Z:
            self.undo()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._move(event, event.point(0))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._lift()

    def tabletEvent(self, event: QTabletEvent) -> None:
        kind = event.type()
        if kind is QEvent.Type.TabletPress:
            self._press(event)
        elif kind is QEvent.Type.TabletMove:
            self._move(event, event.point(0))
        elif kind is QEvent.Type.TabletRelease:
            self._lift()
        event.accept()  # else Qt makes a mouse of it, without the pressure

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            self._touch(event)
            return True
        return super().event(event)

    def _touch(self, event: QTouchEvent) -> None:
        """Follow the first finger; a palm that comes after it is not one."""
        kind = event.type()
        if kind is QEvent.Type.TouchBegin:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._press(event)
        elif kind is QEvent.Type.TouchUpdate and event.points():
            self._move(event, event.points()[0])
        elif kind in (QEvent.Type.TouchEnd, QEvent.Type.TouchCancel):
            self._lift()
        event.accept()

    def _press(self, event: QPointerEvent) -> None:
        if sum(map(len, self._strokes)) >= _MOST:
            return
        self._begin_clock(event.timestamp())
        self._drawing = []
        self._before.append(self._strokes)
        self._move(event, event.points()[0])

    def _begin_clock(self, now: int) -> None:
        """Count from the first stroke; one after a break in another sitting goes on behind it."""
        if not self._strokes:
            self._zero = now
            self.begun.emit()
        elif not self._zero:
            self._zero = now - self._strokes[-1][-1][2] - 1

    def _move(self, event: QPointerEvent, finger: QEventPoint) -> None:
        if self._drawing is None or len(self._drawing) >= _MOST // 4:
            return
        x, y = self._on_sheet(finger.position())
        pressed = (
            finger.pressure() if isinstance(event, QTabletEvent) else ink.USUAL_PRESSURE / 1000
        )
        if self._drawing and self._drawing[-1][:2] == (x, y):
            return
        after = max(0, event.timestamp() - self._zero)
        self._drawing.append((x, y, after, round(min(1.0, max(0.0, pressed)) * 1000)))
        drawn = self._before[-1]
        self.show_strokes((*drawn, tuple(self._drawing)))

    def _lift(self) -> None:
        if self._drawing is not None:
            self._drawing = None
            self.edited.emit()

    def _on_sheet(self, at: QPointF) -> tuple[int, int]:
        """Return a place in units of the sheet; a line that leaves it goes along its edge."""
        sheet = self._sheet()
        wide, high = self._size
        x = round((at.x() - sheet.left()) / sheet.width() * wide)
        y = round((at.y() - sheet.top()) / sheet.height() * high)
        return min(wide, max(0, x)), min(high, max(0, y))

    def _change(self, strokes: tuple[Stroke, ...]) -> None:
        self.show_strokes(strokes)
        self.edited.emit()
