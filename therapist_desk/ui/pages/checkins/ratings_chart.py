"""A client's ratings over time, with the sessions held and the check-ins where risk was set."""

from collections.abc import Sequence
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from therapist_desk.domain.checkins import CheckIn
from therapist_desk.domain.ratings import Rating
from therapist_desk.exporting.charts import Chart, ChartPoint, Mark, Scale, Series
from therapist_desk.exporting.checkins_paper import FILE, RatingsWords, ratings_paper
from therapist_desk.services.checkin_charts import Material
from therapist_desk.ui.kit import theme, when
from therapist_desk.ui.kit.chart_panel import ChartPanel
from therapist_desk.ui.kit.chart_table import rows_of
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.paper_panel import PaperPanel, PaperWish
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.checkins import words

FEWEST, SHOWN = 2, 3
"""Ratings with fewer values are no line; at first so many series are drawn."""


class RatingsChart(QWidget):
    """Hidden while no rating was given twice; its signals carry the Disclosure of a paper."""

    saved = Signal(object)
    printed = Signal(object)

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__()
        self._material: Material | None = None
        self.panel = ChartPanel(self.tr("Ratings"), self.tr("Ratings over time"), on_paper=True)
        self.paper = PaperPanel(tasks, outside)
        self.panel.paper_wanted.connect(self._ask_paper)
        self.paper.saved.connect(self.saved)
        self.paper.printed.connect(self.printed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1))
        column.addWidget(self.panel)
        column.addWidget(self.paper)
        self.hide()

    def show_material(self, material: Material, chart: Chart) -> None:
        """Show this client's ratings, `drawn` beside the window."""
        if self._material is None or self._material.client.id != material.client.id:
            self.paper.hide()
        self._material = material
        self.setVisible(bool(chart.series))
        if chart.series:
            self.panel.show_chart(chart, material.now)

    def _ask_paper(self, chart: Chart, on_paper: bool) -> None:
        found = self._material
        if found is None:
            return
        head = (self.tr("When"), *(one.name for _, one in chart.drawn), self.tr("Marked"))
        reach = chart.reach
        zone = when.local_zone()
        days = [when.full_day(when.wall_clock(at, zone).date()) for at in reach or ()]
        read = "; ".join(f"{one.name}: {one.reads}" for _, one in chart.drawn if one.reads)
        facts = [
            (self.tr("Client"), found.client.name),
            (self.tr("Time"), " – ".join(days)),
            (self.tr("How to read it"), read),
        ]
        told = RatingsWords(
            QLocale().name(),
            QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft,
            self.tr("Ratings between sessions"),
            tuple(one for one in facts if one[1]),
            head,
            tuple(rows_of(chart)),
        )
        practice = found.practice
        self.paper.ask_for(
            PaperWish(
                found.client.id,
                self.tr("Save the ratings"),
                FILE,
                self.tr("Ratings between sessions"),
                found.client.name,
                self.tr("to look at together"),
                lambda _: ratings_paper(chart, practice, told),
                found.client.initials,
            ),
            on_paper=on_paper,
        )


def drawn(material: Material) -> Chart:
    """Return the chart of a client's check-ins: the usual ratings first, those given often shown.

    Each value is put into words: after years that takes longer than the window may stand still.
    """
    catalogue = words.catalogue().ratings
    given = {key: [one for one in material.checkins if key in one.ratings] for key in catalogue}
    lines = {key: found for key, found in given.items() if len(found) >= FEWEST}
    most = sorted(lines, key=lambda key: (key != "mood", -len(lines[key])))[:SHOWN]
    series = tuple(
        _series(catalogue[key], found, material, shown=key in most) for key, found in lines.items()
    )
    return Chart(series, _marks(material) if series else ())


def _series(rating: Rating, found: Sequence[CheckIn], material: Material, *, shown: bool) -> Series:
    middle = (rating.least + rating.most) / 2
    scale = Scale(
        rating.least, rating.most, (rating.least, middle, rating.most), material.gap_of(rating.key)
    )
    if rating.most > _highest(rating):
        most = max(float(one.ratings[rating.key]) for one in found)
        top = max(most, 1.0)
        scale = Scale(rating.least, top, (rating.least, top), material.gap_of(rating.key))
    points = tuple(map(partial(_point, rating), found))
    return Series(rating.label, points, scale, _reads(rating), shown)


def _highest(rating: Rating) -> int:
    """Return up to what a whole scale is drawn; minutes and times have no top worth showing."""
    return 24 if rating.unit in ("points", "hours") else 0


def _point(rating: Rating, checkin: CheckIn) -> ChartPoint:
    value = checkin.ratings[rating.key]
    told = " ".join(part for part in (words.number(value), words.unit(rating)) if part)
    at = when.full(checkin.occurred_at, checkin.zone)
    return ChartPoint(checkin.occurred_at, float(value), at, told, told)


def _reads(rating: Rating) -> str:
    if rating.unit != "points":
        return words.unit(rating)
    highest = words.direction(rating.high)
    return highest.format(most=words.number(Decimal(rating.most)))


def _marks(material: Material) -> tuple[Mark, ...]:
    held = [
        Mark(one.starts_at, when.full(one.starts_at, one.zone), words.session(one.number))
        for one in material.sessions
    ]
    risks = [
        Mark(
            one.occurred_at,
            when.full(one.occurred_at, one.zone),
            words.risk_marked(one),
            strong=True,
        )
        for one in material.checkins
        if one.has_risk
    ]
    return tuple(sorted((*held, *risks), key=lambda mark: mark.at))
