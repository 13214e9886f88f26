"""Charts: values over time as a line, the sentence they say, and the same as a table."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from therapist_desk.exporting.charts import Chart, ChartPoint, Mark, Scale, Series
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.announce import announce
from therapist_desk.ui.kit.chart_drawing import Drawing, Look
from therapist_desk.ui.kit.chart_table import ChartTable
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Heading, Muted
from therapist_desk.ui.kit.sides import Stack

_HEIGHT = 96


class ChartCard(QFrame):
    """A chart under its title; a button turns it into a table and back.

    ``names`` are the title, the chart and the table, ``head`` the two columns. ``paper_wanted`` says
    whether it is to go to a printer, or into a file.
    """

    paper_wanted = Signal(bool)

    def __init__(
        self,
        names: tuple[str, str, str],
        head: tuple[str, str],
        scale: Scale,
        *,
        on_paper: bool = False,
    ) -> None:
        super().__init__()
        title, plotted, listed = names
        self.setProperty("surface", "card")
        self._scale = scale
        self.chart = Chart(())
        self.plot = LineChart(plotted)
        self._head = head
        self.table = ChartTable(listed)
        self.table.setMaximumHeight(theme.px(200))
        self._sentence = Muted("")
        self._stack = Stack()
        self._stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._stack.addWidget(self.plot)
        self._stack.addWidget(self.table)
        self._toggle = buttons.plain(self.tr("As a table"), self._turn)
        top = Bar(gap=1)
        top.addWidget(Heading(title, 3))
        top.end_from_here()
        top.addWidget(self._toggle)
        if on_paper:
            self.pdf_button = buttons.plain(
                self.tr("Save as PDF…"), lambda: self.paper_wanted.emit(False)
            )
            self.print_button = buttons.plain(
                self.tr("Print…"), lambda: self.paper_wanted.emit(True)
            )
            top.addWidget(self.pdf_button)
            top.addWidget(self.print_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.grid(2), theme.grid(1), theme.grid(2), theme.grid(1.5))
        column.setSpacing(theme.px(4))
        column.addLayout(top)
        column.addWidget(self._stack)
        column.addWidget(self._sentence)

    def show_points(self, points: Sequence[ChartPoint], sentence: str) -> None:
        """Show these points, oldest first, and say ``sentence`` of them."""
        self._sentence.setText(sentence)
        chart = self.chart = Chart((Series("", points, self._scale),))
        self.plot.show_chart(chart)
        self.plot.setAccessibleDescription(sentence)
        self.table.show_chart(chart, self._head)

    def _turn(self) -> None:
        as_table = self._stack.currentWidget() is self.plot
        self._stack.setCurrentWidget(self.table if as_table else self.plot)
        self._toggle.setText(self.tr("As a chart") if as_table else self.tr("As a table"))


class LineChart(QWidget):
    """Draws a chart; the arrow keys go from one thing in it to the next and read it aloud.

    Left and right go along the values of one series and what is marked between them, up and down to
    another series.
    """

    def __init__(self, name: str, height: int = _HEIGHT, *, plain: bool = True) -> None:
        super().__init__()
        self._chart, self._height, self._plain = Chart(()), height, plain
        self._series = 0
        self._stops: list[ChartPoint | Mark] = []
        self._chosen: int | None = None
        self._made: tuple[object, Drawing, QPixmap] | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(320), theme.px(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(self._height))

    @property
    def chosen(self) -> ChartPoint | Mark | None:
        """What the arrow keys came to."""
        return None if self._chosen is None else self._stops[self._chosen]

    def show_chart(self, chart: Chart) -> None:
        """Draw this instead."""
        self._chart, self._chosen = chart, None
        self._series = chart.drawn[0][0] if chart.drawn else 0
        self._stops = self._in_order()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and len(self._chart.drawn) > 1:
            self._change_series(1 if key == Qt.Key.Key_Down else -1)
            return
        rightwards = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        last = len(self._stops) - 1
        steps = {
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
            Qt.Key.Key_Right: self._stepped(rightwards, last),
            Qt.Key.Key_Left: self._stepped(-rightwards, last),
        }
        wanted = steps.get(key)
        if wanted is None or last < 0:
            super().keyPressEvent(event)
            return
        self._choose(min(max(wanted, 0), last))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._chosen = None
        self.update()

    def _choose(self, stop: int) -> None:
        self._chosen = stop
        self.update()
        announce(self, self._told())

    def _told(self) -> str:
        found = self.chosen
        if found is None:
            return ""
        told = self.tr("{when}: {words}").format(when=found.when, words=found.words)
        if isinstance(found, Mark) or len(self._chart.drawn) == 1:
            return told
        name = self._chart.series[self._series].name
        return self.tr("{series}, {told}").format(series=name, told=told)

    def _change_series(self, by: int) -> None:
        """Go to what lies nearest in time in the series above or below."""
        before = self.chosen
        shown = [number for number, _ in self._chart.drawn]
        self._series = shown[(shown.index(self._series) + by) % len(shown)]
        self._stops = self._in_order()
        own = [place for place, one in enumerate(self._stops) if isinstance(one, ChartPoint)]
        self._chosen = None
        if own:
            at = before.at if before else self._stops[own[-1]].at
            self._choose(min(own, key=lambda place: abs(self._stops[place].at - at)))

    def _stepped(self, by: int, last: int) -> int:
        return last if self._chosen is None else self._chosen + by

    def _in_order(self) -> list[ChartPoint | Mark]:
        points = self._chart.series[self._series].points if self._chart.drawn else ()
        return sorted((*points, *self._chart.marks), key=lambda one: one.at)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        drawing, picture = self._drawn()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, picture)
        self._draw_told(painter, drawing)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.current().color("accent"), theme.px(2)))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), theme.px(4), theme.px(4))

    def _drawn(self) -> tuple[Drawing, QPixmap]:
        """Return the chart as it is drawn, made anew only when it looks otherwise."""
        backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        look = Look(theme.current(), theme.scale(), backwards, self._plain)
        key = (self.size().toTuple(), self.devicePixelRatioF(), look, self._chart)
        if self._made is None or self._made[0] != key:
            room = QRectF(self.rect())
            drawing = Drawing(self._chart, room, look, QFontMetricsF(self.font()))
            picture = QPixmap(self.size() * self.devicePixelRatioF())
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setFont(self.font())
            drawing.paint(painter)
            painter.end()
            self._made = (key, drawing, picture)
        return self._made[1], self._made[2]

    def _draw_told(self, painter: QPainter, drawing: Drawing) -> None:
        chosen = self.chosen
        if isinstance(chosen, Mark):
            text = f"{chosen.words} · {chosen.when}"
            drawing.tell(painter, drawing.place_of(chosen), text, aside=True)
        elif chosen is not None:
            series = self._chart.series[self._series]
            place = drawing.places[self._series][series.points.index(chosen)]
            drawing.ring(painter, place, self._series)
            text = f"{chosen.short} · {chosen.when}"
            drawing.tell(painter, place, text, aside=True)
        elif self._plain and drawing.places and drawing.places[0]:
            place, last = drawing.places[0][-1], self._chart.series[0].points[-1]
            drawing.ring(painter, place, 0)
            drawing.tell(painter, place, last.short, aside=False)
