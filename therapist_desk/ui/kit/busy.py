"""A quiet sign that something is under way, shown only when it takes longer than a glance."""

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.announce import announce
from therapist_desk.ui.kit.labels import Muted

PATIENCE_MS = 200
_TURN_MS, _STEPS = 80, 12


class Busy(QWidget):
    """Keeps its room while hidden, so that nothing moves when it comes and goes."""

    def __init__(self) -> None:
        super().__init__()
        self._words = Muted(wraps=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.grid())
        row.addWidget(_Spinner())
        row.addWidget(self._words, 1)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._appear)
        self.hide()

    def start(self, words: str) -> None:
        """Say ``words`` if `stop` has not come by then."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self._patience.start()

    def stop(self) -> None:
        """It is over."""
        self._patience.stop()
        self.hide()

    def _appear(self) -> None:
        self.show()
        announce(self, self._words.text())


class _Spinner(QWidget):
    """Three quarters of a ring, turning while it is seen unless nothing may move."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(theme.icon_size(18))
        self._step = 0
        self._turning = QTimer(self, interval=_TURN_MS)
        self._turning.timeout.connect(self._turn)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not theme.still():
            self._turning.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._turning.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.current().color("accent"), theme.px(2))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        edge = theme.px(2)
        sixteenths = 360 * 16
        start = -self._step * sixteenths // _STEPS
        painter.drawArc(
            QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), start, sixteenths * 3 // 4
        )

    def _turn(self) -> None:
        self._step = (self._step + 1) % _STEPS
        self.update()
