"""Layouts that set widgets in lines, as words of a text, from the leading edge."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QLayout,
    QLayoutItem,
    QWidget,
)

from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.labels import ElidedLabel

_LEAST = 0.6
"""The part of its wish that an input for a number needs at least."""


def _visual(direction: Qt.LayoutDirection, room: QRect, where: QRect) -> QRect:
    """Return ``where`` as it lies in ``room`` for ``direction``."""
    if direction is Qt.LayoutDirection.LeftToRight:
        return where
    from PySide6.QtWidgets import QStyle  # takes a tenth of the start to load

    return QStyle.visualRect(direction, room, where)


class FlowLayout(QLayout):
    """Begins a new line where the room ends; each widget has the size it asks for."""

    def __init__(self, parent: QWidget | None = None, gap: float = 1) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(theme.grid(gap))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:  # Qt asks for the same width many times over
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        widest = max((item.sizeHint().width() for item in self._shown()), default=0)
        highest = max((item.sizeHint().height() for item in self._shown()), default=0)
        return QSize(widest, highest)

    def setGeometry(self, room: QRect) -> None:
        super().setGeometry(room)
        self._place(room, move=True)

    def clear(self) -> None:
        """Take everything out and away."""
        empty(self)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight

    def _place(self, room: QRect, *, move: bool) -> int:
        """Return the height taken within ``room``, and set the items there if they may ``move``."""
        x, y, line = room.x(), room.y(), 0
        for item in self._shown():
            size = item.sizeHint()
            if line and x + size.width() > room.right() + 1:
                x, y, line = room.x(), y + line + self.spacing() // 2, 0
            if move:
                where = QRect(QPoint(x, y), size)
                item.setGeometry(_visual(self._direction(), room, where))
            x += size.width() + self.spacing()
            line = max(line, size.height())
        return y + line - room.y()


class Bar(FlowLayout):
    """A line of words and buttons; what comes after ``end_from_here`` stands at the trailing edge.

    Long words or a narrow window break it into lines, each widget in the middle of its own.
    """

    _ending: int | None = None

    def end_from_here(self) -> None:
        """Set what is added from now on at the trailing edge, where a line has room for both."""
        self._ending = self.count()

    def _place(self, room: QRect, *, move: bool) -> int:
        y = room.y()
        for line in self._lines(room.width()):
            height = max(item.sizeHint().height() for item in line)
            if move:
                self._set_line(line, QRect(room.x(), y, room.width(), height), room)
            y += height + self.spacing() // 2
        return max(0, y - self.spacing() // 2 - room.y())

    def _set_line(self, line: list[QLayoutItem], where: QRect, room: QRect) -> None:
        x, slack = where.x(), where.width() - self._width(line, _wanted)
        give = sum(_wanted(item) - _least(item) for item in line)
        for item in line:
            if item is self._first_at_end() and (self._ending == 0 or item is not line[0]):
                x += max(0, slack)
            width = _wanted(item)
            if slack < 0 and give:
                width += slack * (width - _least(item)) // give
            size = QSize(min(width, where.width()), item.sizeHint().height())
            spot = QRect(QPoint(x, where.y() + (where.height() - size.height()) // 2), size)
            item.setGeometry(_visual(self._direction(), room, spot))
            x += size.width() + self.spacing()

    def _first_at_end(self) -> QLayoutItem | None:
        ending = [] if self._ending is None else self._items[self._ending :]
        return next((item for item in ending if not item.isEmpty()), None)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        apart = self._starts_line(width)
        for item in self._shown():
            fits = bool(lines) and self._width([*lines[-1], item], _least) <= width
            if fits and item is not apart:
                lines[-1].append(item)
            else:
                lines.append([item])
        return lines

    def _starts_line(self, width: int) -> QLayoutItem | None:
        """Return the first button at the end, if all of them need a line and have room on one.

        Two lines are needed anyhow; one button that stands alone in the second looks forgotten.
        """
        shown, first = self._shown(), self._first_at_end()
        if first is None or self._width(shown, _least) <= width:
            return None
        ending = shown[shown.index(first) :]
        return first if self._width(ending, _least) <= width else None

    def _width(self, line: list[QLayoutItem], each: Callable[[QLayoutItem], int]) -> int:
        return sum(map(each, line)) + self.spacing() * (len(line) - 1)


class Line(FlowLayout):
    """Things on one line that share its room, from the top; a narrow one breaks as a text does.

    What is added as ``wide`` takes the room that is left, and is cut to it before it breaks.
    """

    def __init__(self, parent: QWidget | None = None, gap: float = 2) -> None:
        super().__init__(parent, gap)
        self._wide: set[QWidget] = set()

    def add(self, widget: QWidget, *, wide: bool) -> None:
        """Add ``widget`` to the end of the line."""
        if wide:
            self._wide.add(widget)
        self.addWidget(widget)

    def minimumSize(self) -> QSize:
        widest = max((self._needed(item) for item in self._shown()), default=0)
        return QSize(widest, max(map(_lowest, self._shown()), default=0))

    def sizeHint(self) -> QSize:
        wanted = sum(_wanted(item) + self.spacing() for item in self._shown())
        lowest = max(map(_lowest, self._shown()), default=0)
        return QSize(max(0, wanted - self.spacing()), lowest)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def _needed(self, item: QLayoutItem) -> int:
        return item.minimumSize().width() if item.widget() in self._wide else _wanted(item)

    def _place(self, room: QRect, *, move: bool) -> int:
        y = room.y()
        for line in self._broken(room.width()):
            x, tallest = room.x(), 0
            for item, width in zip(line, self._widths(line, room.width()), strict=True):
                height = _height(item, width)
                if move:
                    where = QRect(x, y, width, height)
                    item.setGeometry(_visual(self._direction(), room, where))
                x, tallest = x + width + self.spacing(), max(tallest, height)
            y += tallest + self.spacing() // 2
        return max(0, y - self.spacing() // 2 - room.y())

    def _broken(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        for item in self._shown():
            held = [*lines[-1], item] if lines else []
            gaps = self.spacing() * (len(held) - 1)
            if held and sum(map(self._needed, held)) + gaps <= width:
                lines[-1].append(item)
            else:
                lines.append([item])
        return lines

    def _widths(self, line: list[QLayoutItem], width: int) -> list[int]:
        """Return the width of each: the wide ones are equal where each has enough then."""
        needed = [self._needed(item) for item in line]
        wide = [at for at, item in enumerate(line) if item.widget() in self._wide]
        if not wide:
            return [min(each, width) for each in needed]
        fixed = sum(each for at, each in enumerate(needed) if at not in wide)
        left = width - fixed - self.spacing() * (len(line) - 1)
        even = all(needed[at] <= left // len(wide) for at in wide)
        spare = (left - sum(needed[at] for at in wide)) // len(wide)
        for at in wide:
            needed[at] = left // len(wide) if even else needed[at] + spare
        return needed


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def _lowest(item: QLayoutItem) -> int:
    """Return the least height: what breaks into lines wants as many as fit its narrowest else."""
    size = item.minimumSize() if item.hasHeightForWidth() else item.sizeHint()
    return size.height()


def _wanted(item: QLayoutItem) -> int:
    widget = item.widget()
    if isinstance(widget, ElidedLabel):  # its item says that it needs nothing
        return widget.sizeHint().width()
    return item.sizeHint().width()


def _least(item: QLayoutItem) -> int:
    """Return how narrow ``item`` may be set: a chooser asks for its longest words, rarely shown."""
    widget = item.widget()
    if isinstance(widget, QComboBox):
        return max(widget.minimumWidth(), width_for_chosen(widget))
    if isinstance(widget, QAbstractSpinBox):
        return max(widget.minimumWidth(), round(_wanted(item) * _LEAST))
    if isinstance(widget, ElidedLabel):
        return min(_wanted(item), widget.minimumSizeHint().width())
    return _wanted(item)


def width_for_chosen(chooser: QComboBox) -> int:
    """Return the width at which the chosen words can be read to their end."""
    width = chooser.fontMetrics().horizontalAdvance
    longest = max((width(chooser.itemText(row)) for row in range(chooser.count())), default=0)
    return chooser.sizeHint().width() - longest + width(chooser.currentText())
