"""How long a passphrase would last: a bar, a word, and the time it would take to guess."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from therapist_desk.services.passphrases import Strength
from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.labels import Muted

_GUESSES_A_SECOND_LOG10 = 4
"""Ten thousand, each of which fills some 256 MiB: about what a roomful of machines does."""

_TONES = ("danger", "danger", "warn", "good", "good")


class StrengthLine(QWidget):
    """Four marks that fill up, with the same in words below; empty until something was measured."""

    def __init__(self) -> None:
        super().__init__()
        self._bar = _Bar()
        self._words = Muted()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self._bar)
        column.addWidget(self._words)
        self.show_strength(None)

    @property
    def words(self) -> str:
        """What is said of the strength."""
        return self._words.text()

    def show_strength(self, found: Strength | None) -> None:
        """Show ``found``, or what the line is for."""
        self._bar.score = found.score if found else -1
        self._bar.update()
        if found is None:
            self._words.setText(self.tr("Several words that do not belong together are best."))
            return
        grades = (
            self.tr("Very weak"),
            self.tr("Weak"),
            self.tr("Fair"),
            self.tr("Good"),
            self.tr("Strong"),
        )
        text = self.tr("{grade}. A thief with many fast computers would need {time}.")
        self._words.setText(text.format(grade=grades[found.score], time=self._time_to_guess(found)))

    def _time_to_guess(self, found: Strength) -> str:
        spans = (
            (1.8, self.tr("less than a minute")),
            (3.6, self.tr("some minutes")),
            (4.9, self.tr("some hours")),
            (6.4, self.tr("some days")),
            (7.5, self.tr("some months")),
            (9.5, self.tr("years")),
        )
        seconds_log10 = found.guesses_log10 - _GUESSES_A_SECOND_LOG10
        found_span = (words for limit, words in spans if seconds_log10 < limit)
        return next(found_span, self.tr("centuries"))


class _Bar(QWidget):
    """Four segments; ``score`` 0 to 4 as `Strength.score`, -1 for nothing yet."""

    def __init__(self) -> None:
        super().__init__()
        self.score = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        gap, filled = theme.px(4), max(1, self.score) if self.score >= 0 else 0
        width = (self.width() - 3 * gap) / 4
        colors = theme.current()
        for number in range(4):
            lit = number < filled
            painter.setBrush(colors.color(_TONES[self.score] if lit else "line"))
            place = number
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                place = 3 - number
            box = QRectF(place * (width + gap), 0, width, self.height())
            painter.drawRoundedRect(box, self.height() / 2, self.height() / 2)
