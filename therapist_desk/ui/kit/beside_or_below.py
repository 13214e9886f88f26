"""Two parts next to each other where there is room, one below the other where there is none."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.flow import FlowLayout

_WAYS = QBoxLayout.Direction


class BesideOrBelow(QWidget):
    """The first part takes what the second leaves; it needs ``least`` pixels to be read."""

    def __init__(
        self, first: QWidget, second: QWidget, least: int, *, halves: bool = False
    ) -> None:
        super().__init__()
        self._second, self._least, self._halves = second, least, halves
        self._both = QBoxLayout(_WAYS.TopToBottom, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(theme.px(8))
        self._both.addWidget(first, 1)
        self._both.addWidget(second, 1 if halves else 0)

    @property
    def is_beside(self) -> bool:
        """Whether the two stand next to each other now."""
        return self._both.direction() == _WAYS.LeftToRight

    def settle(self) -> None:
        """Look again how much room there is: the second part has other words."""
        wanted = theme.px(self._least) if self._halves else _wish(self._second)
        fits = self.width() >= theme.px(self._least) + self._both.spacing() + wanted
        self._both.setDirection(_WAYS.LeftToRight if fits else _WAYS.TopToBottom)
        if not self._halves:
            self._second.setMinimumWidth(wanted if fits else 0)
            self._both.setAlignment(self._second, self._where(fits=fits))

    def _where(self, *, fits: bool) -> Qt.AlignmentFlag:
        if fits:
            return Qt.AlignmentFlag.AlignVCenter
        # Buttons in a flow need the whole width for their lines.
        flows = isinstance(self._second.layout(), FlowLayout)
        return Qt.AlignmentFlag(0) if flows else Qt.AlignmentFlag.AlignLeading

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.settle()


def _wish(part: QWidget) -> int:
    """Return how wide ``part`` is on one line."""
    inside = part.layout()
    if not isinstance(inside, FlowLayout):
        return part.sizeHint().width()
    shown = [item for at in range(inside.count()) if (item := inside.itemAt(at))]
    return sum(item.sizeHint().width() + inside.spacing() for item in shown)
