"""Two parts beside each other, or one above the other where there is no room for both."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QWidget

from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.edges import set_margins
from therapist_desk.ui.kit.page import scrolled

_NARROW = 600
_WIDEST = 460


class Sides(QWidget):
    """``lead`` and ``rest`` share the width as ``shares`` say."""

    def __init__(self, lead: QWidget, rest: QWidget, shares: tuple[int, int] = (1, 1)) -> None:
        super().__init__()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.grid(2))
        self._box.addWidget(lead, shares[0])
        self._box.addWidget(rest, shares[1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        narrow = self.width() < theme.px(_NARROW)
        self._box.setDirection(way.TopToBottom if narrow else way.LeftToRight)


def side(content: QWidget) -> QScrollArea:
    """Return ``content`` in a scroll area whose first line stands level with what is beside it."""
    area = scrolled(content, widest=_WIDEST)
    held = area.widget()
    assert held is not None  # made by scrolled
    layout = held.layout()
    assert layout is not None
    set_margins(layout, 0, 0, theme.grid(), theme.grid(2))
    return area
