"""How the scores of one measure went: a chart with the lines of its ranges."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from therapist_desk.domain.measure_scores import MeasureScore
from therapist_desk.domain.measures import Measure
from therapist_desk.exporting.charts import ChartPoint, Scale
from therapist_desk.ui.kit import when
from therapist_desk.ui.kit.charts import ChartCard
from therapist_desk.ui.kit.labels import isolated
from therapist_desk.ui.kit.lines import commas
from therapist_desk.ui.kit.scored import score_in_short, score_number

FEWEST = 2
"""One score is no trend."""


def trend(
    series: Sequence[MeasureScore], measure: Measure | None, *, on_paper: bool = False
) -> ChartCard | None:
    """Return the chart of ``series``, oldest first; None while there is nothing to compare."""
    if len(series) < FEWEST:
        return None
    translate = QCoreApplication.translate
    last = series[-1]
    bands = measure.scoring(last.scoring).bands if measure and _is_same(measure, last) else ()
    marks = (last.reading.low, *(each.low for each in bands[1:]), last.reading.high)
    names = (
        last.name,
        translate("measures", "{name} over time").format(name=last.name),
        translate("measures", "Scores of {name}").format(name=last.name),
    )
    head = (translate("measures", "When"), translate("measures", "Score"))
    scale = Scale(last.reading.low, last.reading.high, marks)
    card = ChartCard(names, head, scale, on_paper=on_paper)
    card.show_points([_point(each) for each in series], _sentence(series, bands))
    return card


def _is_same(measure: Measure, score: MeasureScore) -> bool:
    return measure.version == score.version and any(
        each.id == score.scoring for each in measure.scorings
    )


def _point(score: MeasureScore) -> ChartPoint:
    value = score.reading.total
    assert value is not None  # a series has no others
    told = when.full(score.taken_at, score.zone)
    return ChartPoint(score.taken_at, value, told, score_in_short(score), score_number(value))


def _sentence(series: Sequence[MeasureScore], bands: Sequence[object]) -> str:
    translate = QCoreApplication.translate
    values = [each.reading.total or 0.0 for each in series]
    first, last = (
        when.wall_clock(each.taken_at, each.zone).date() for each in (series[0], series[-1])
    )
    counted = translate("measures", "%n score(s)", "", len(series))
    said = translate(
        "measures", "{counted} since {since}: between {least} and {most}, last {value} on {last}."
    ).format(
        counted=counted,
        since=when.day(first, last),
        least=score_number(min(values)),
        most=score_number(max(values)),
        value=score_number(values[-1]),
        last=when.full_day(last),
    )
    lines = commas(isolated(f"{score_number(each.low)} {each.label}") for each in bands[1:])  # type: ignore[attr-defined]
    if not lines:
        return said
    return said + " " + translate("measures", "The lines: {lines}.").format(lines=lines)
