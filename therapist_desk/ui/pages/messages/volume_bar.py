"""A week of contact against what was agreed: bars, and the same in words."""

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from therapist_desk.services.contact_log import Volume
from therapist_desk.services.judging import WeekCount
from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.labels import Muted, PlainLabel
from therapist_desk.ui.kit.lines import commas, count


class VolumeBar(QWidget):
    """This week in bars where something was agreed, and this and the last one in words."""

    def __init__(self) -> None:
        super().__init__()
        self.messages, self.minutes = QProgressBar(), QProgressBar()
        self._said = {bar: PlainLabel("", wraps=True) for bar in (self.messages, self.minutes)}
        self._last = Muted("")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(4))
        for bar, said in self._said.items():
            bar.setTextVisible(False)
            bar.setFixedHeight(theme.px(8))
            layout.addWidget(said)
            layout.addWidget(bar)
        layout.addWidget(self._last)

    def show_volume(self, found: Volume) -> None:
        """Show the first two weeks of ``found``."""
        this, *before = found.weeks
        self._show(self.messages, this.messages, found.most_messages, self._messages(this, found))
        self._show(self.minutes, this.minutes, found.most_minutes, self._minutes(this, found))
        said = self.tr("Last week: {count}")
        self._last.setText(said.format(count=self._week(before[0])) if before else "")

    @property
    def said(self) -> str:
        """All that stands here, in words."""
        parts = [*(label.text() for label in self._said.values()), self._last.text()]
        return " ".join(part for part in parts if part)

    def _show(self, bar: QProgressBar, count: int, most: int, said: str) -> None:
        bar.setVisible(most > 0)
        bar.setRange(0, most or 1)
        bar.setValue(min(count, most))
        bar.setAccessibleName(said)
        bar.setProperty("tone", "warn" if most and count >= most else "")
        bar.style().polish(bar)
        self._said[bar].setText(said)
        self._said[bar].setVisible(bool(said))

    def _messages(self, week: WeekCount, found: Volume) -> str:
        if not found.most_messages:
            return self.tr("This week: {count}").format(count=self._week(week))
        said = self.tr("This week: {count} of {most} agreed messages")
        parts = [said.format(count=count(week.messages), most=count(found.most_messages))]
        if week.outside_hours:
            parts.append(self._outside(week))
        return commas(parts)

    def _minutes(self, week: WeekCount, found: Volume) -> str:
        if found.most_minutes:
            said = self.tr("{count} of {most} agreed minutes")
            return said.format(count=count(week.minutes), most=count(found.most_minutes))
        return self.tr("%n minute(s)", "", week.minutes) if week.minutes else ""

    def _outside(self, week: WeekCount) -> str:
        return self.tr("%n opened outside hours", "", week.outside_hours)

    def _week(self, week: WeekCount) -> str:
        parts = [self.tr("%n sent", "", week.messages)]
        if week.outside_hours:
            parts.append(self._outside(week))
        return commas(parts)
