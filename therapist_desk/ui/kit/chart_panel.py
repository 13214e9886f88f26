"""A large chart with all that goes with it: how far back, which series, a table, paper."""

from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from therapist_desk.exporting.charts import Chart, Series
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.chart_drawing import sample
from therapist_desk.ui.kit.chart_table import ChartTable
from therapist_desk.ui.kit.charts import LineChart
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.flow import Bar, FlowLayout
from therapist_desk.ui.kit.labels import Heading, Muted
from therapist_desk.ui.kit.sides import Stack

_HEIGHT = 260
_SAMPLE = QSize(30, 14)
USUAL_DAYS = 90
EVERYTHING = 0


class ChartPanel(QFrame):
    """Shows a chart of several series; each can be taken out of the picture.

    ``title`` stands above, ``name`` tells a screen reader what is drawn. ``paper_wanted`` carries
    the chart as it is shown, and whether it is to go to a printer, or into a file.
    """

    paper_wanted = Signal(object, bool)

    def __init__(self, title: str, name: str, *, on_paper: bool = False) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._whole, self.chart = Chart(()), Chart(())
        self._now: datetime | None = None
        self._boxes: list[QCheckBox] = []
        self.plot = LineChart(name, _HEIGHT, plain=False)
        self.table = ChartTable(self.tr("{chart} as a table").format(chart=name))
        self.table.setMinimumHeight(theme.px(_HEIGHT))
        self.days = ChoiceField(
            [
                (30, self.tr("Last 30 days")),
                (USUAL_DAYS, self.tr("Last 90 days")),
                (365, self.tr("Last 365 days")),
                (EVERYTHING, self.tr("Everything")),
            ]
        )
        self.days.setAccessibleName(self.tr("How far back"))
        self.days.set_value(USUAL_DAYS)
        self.days.edited.connect(self._redraw)
        self._toggle = buttons.plain(self.tr("As a table"), self._turn)
        self.pdf_button = buttons.plain(self.tr("Save as PDF…"), self._ask_file)
        self.print_button = buttons.plain(self.tr("Print…"), self._ask_paper)
        if not on_paper:  # shown before they have a parent, they would be windows of their own
            self.pdf_button.hide()
            self.print_button.hide()
        self._legend = QWidget()
        self._boxed = FlowLayout(self._legend, gap=2)
        self._sentence = Muted("")
        self._stack = Stack()
        self._lay_out(title)

    def show_chart(self, chart: Chart, now: datetime) -> None:
        """Show this, up to ``now``; series the person took out stay out while they are the same."""
        before = [one.name for one in self._whole.series]
        same = before == [one.name for one in chart.series]
        self._whole, self._now = chart, now
        if not same:
            self._fill_legend(chart)
        self._redraw()

    def _fill_legend(self, chart: Chart) -> None:
        self._boxed.clear()
        self._boxes = []
        for number, series in enumerate(chart.series):
            box = QCheckBox(_read(series))
            box.setChecked(series.shown)
            box.setIcon(_icon(number))
            box.setIconSize(_SAMPLE * theme.scale())
            box.toggled.connect(self._redraw)
            self._boxes.append(box)
            self._boxed.addWidget(box)
        self._legend.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:  # other colours for the same series
            for number, box in enumerate(self._boxes):
                box.setIcon(_icon(number))

    def _redraw(self) -> None:
        if self._now is None:
            return
        days = self.days.value()
        start = self._now - timedelta(days=days) if days else None
        shown = [number for number, box in enumerate(self._boxes) if box.isChecked()]
        self.chart = self._whole.within(start, self._now).showing(shown)
        self.plot.show_chart(self.chart)
        sentence = self._says()
        self._sentence.setText(sentence)
        self.plot.setAccessibleDescription(sentence)
        names = [series.name for _, series in self.chart.drawn]
        self.table.show_chart(self.chart, (self.tr("When"), *names, self.tr("Marked")))

    def _says(self) -> str:
        """Return the chart in a sentence for each series."""
        drawn = [(series, series.points) for _, series in self.chart.drawn]
        told = [
            self.tr("{series}: {counted}, between {least} and {most}, last {last}.").format(
                series=_read(series),
                counted=self.tr("%n value(s)", "", len(points)),
                least=min(points, key=lambda one: one.value).words,
                most=max(points, key=lambda one: one.value).words,
                last=points[-1].words,
            )
            for series, points in drawn
            if points
        ]
        return "\n".join(told) or self.tr("Nothing in this stretch of time.")

    def _turn(self) -> None:
        as_table = self._stack.currentWidget() is self.plot
        self._stack.setCurrentWidget(self.table if as_table else self.plot)
        self._toggle.setText(self.tr("As a chart") if as_table else self.tr("As a table"))

    def _ask_file(self) -> None:
        self.paper_wanted.emit(self.chart, False)

    def _ask_paper(self) -> None:
        self.paper_wanted.emit(self.chart, True)

    def _lay_out(self, title: str) -> None:
        self._stack.addWidget(self.plot)
        self._stack.addWidget(self.table)
        top = Bar(gap=1)
        top.addWidget(Heading(title, 3))
        top.end_from_here()
        for one in (self.days, self._toggle, self.pdf_button, self.print_button):
            top.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.grid(2), theme.grid(1), theme.grid(2), theme.grid(1.5))
        column.setSpacing(theme.grid(1))
        column.addLayout(top)
        column.addWidget(self._legend)
        column.addWidget(self._stack)
        column.addWidget(self._sentence)


def _read(series: Series) -> str:
    """Return its name with how it is read."""
    return f"{series.name} ({series.reads})" if series.reads else series.name


def _icon(number: int) -> QIcon:
    ratio = 2.0  # sharp on fine screens too
    size = _SAMPLE * theme.scale() * ratio
    picture = QPixmap(size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    room = QRectF(0, 0, size.width(), size.height())
    sample(painter, room, number, theme.current(), theme.scale() * ratio)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return QIcon(picture)
