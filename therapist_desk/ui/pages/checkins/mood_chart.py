"""A client's mood over time: what the chart of the kit shows of check-ins."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from therapist_desk.exporting.charts import ChartPoint, Scale
from therapist_desk.services.checkins import Point
from therapist_desk.ui.kit import when
from therapist_desk.ui.kit.charts import ChartCard
from therapist_desk.ui.pages.checkins import words

GAP = timedelta(days=8)
"""Between check-ins further apart no line is drawn."""

FEWEST = 2
KEY = "mood"
_MARKS = (0, 5, 10)


class MoodChart(ChartCard):
    """Hidden while there are fewer than two moods to see."""

    def __init__(self) -> None:
        rating = words.catalogue().ratings[KEY]
        translate = QCoreApplication.translate
        names = (
            rating.label,
            translate("MoodChart", "Mood over time"),
            translate("MoodChart", "Moods"),
        )
        head = (translate("MoodChart", "When"), translate("MoodChart", "Mood"))
        super().__init__(names, head, Scale(rating.least, rating.most, _MARKS, GAP))
        self.hide()

    def show_series(self, points: Sequence[Point]) -> None:
        """Show these moods, oldest first."""
        self.setVisible(len(points) >= FEWEST)
        if len(points) >= FEWEST:
            self.show_points([_drawn(point) for point in points], self._says(points))

    def _says(self, points: Sequence[Point]) -> str:
        values = [point.value for point in points]
        since = when.wall_clock(points[0].at, points[0].zone).date()
        last = when.wall_clock(points[-1].at, points[-1].zone).date()
        counted = self.tr("%n mood(s)", "", len(points))
        return self.tr(
            "{counted} since {since}: between {least} and {most}, last {value} on {last}."
        ).format(
            counted=counted,
            since=when.day(since, last),
            least=words.number(min(values)),
            most=words.number(max(values)),
            value=words.number(values[-1]),
            last=when.full_day(last),
        )


def _drawn(point: Point) -> ChartPoint:
    value = words.number(point.value)
    told = when.full(point.at, point.zone)
    return ChartPoint(point.at, float(point.value), told, value, value)
