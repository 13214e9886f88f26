"""Two parts beside each other, or one above the other where there is no room for both."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from therapist_desk.ui.kit import theme

_NARROW = 600


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
