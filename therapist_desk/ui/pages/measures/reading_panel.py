"""What a form came to: the number, answers that want a talk first, and the source of each figure."""

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain.measure_scores import MeasureScore
from therapist_desk.domain.measures import Measure
from therapist_desk.domain.scoring import Status
from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.edges import set_margins
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.labels import Heading, Muted, Picture, PlainLabel
from therapist_desk.ui.kit.scored import score_in_short
from therapist_desk.ui.pages.measures import words


class ReadingPanel(QWidget):
    """Shows a score as it was read; nothing of one that is not valid but why."""

    def __init__(self) -> None:
        super().__init__()
        self.headline = _wrapped(Heading("", 2))
        self.alert = QFrame()
        self.alert.setProperty("surface", "error")
        self._alerts = QVBoxLayout()
        row = QHBoxLayout(self.alert)
        row.setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(10))
        row.addWidget(Picture("warning", "danger"))
        row.addLayout(self._alerts, 1)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(2))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1))
        column.addWidget(self.alert)
        column.addWidget(self.headline)
        column.addLayout(self._lines)

    def show_score(
        self,
        score: MeasureScore,
        measure: Measure | None,
        more: Iterable[tuple[str, str]] = (),
    ) -> None:
        """Show what ``score`` came to, and ``more`` lines, each with its source."""
        is_valid = score.reading.status is not Status.INVALID
        self.headline.setText(score_in_short(score))
        self._show_flags(score, measure)
        empty(self._lines)
        found = [*words.lines(score, measure), *(more if is_valid else ())]
        for text, source in found:
            self._lines.addWidget(PlainLabel(text, wraps=True).selectable())
            if source:
                label = Muted(self.tr("Source: {source}").format(source=source))
                set_margins(label, theme.grid(1.5), 0, 0, theme.px(4))
                self._lines.addWidget(label)

    def _show_flags(self, score: MeasureScore, measure: Measure | None) -> None:
        empty(self._alerts)
        flags = (*score.reading.flags, *score.reading.soft_flags)
        for one in flags:
            self._alerts.addWidget(_wrapped(Heading(words.flag(one, measure), 3)))
            self._alerts.addWidget(PlainLabel(one.message, wraps=True))
        self.alert.setVisible(bool(flags))
        names = [words.flag(one, measure) for one in flags]
        self.alert.setAccessibleName("; ".join(names))


def _wrapped(heading: Heading) -> Heading:
    heading.setWordWrap(True)
    return heading
