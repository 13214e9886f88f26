"""The scores of a summary: number and range in one table, and how those of one measure went."""

from collections.abc import Iterable, Iterator, Sequence
from zoneinfo import ZoneInfo

from therapist_desk.domain.measure_scores import MeasureScore, Reading, comparable, plain
from therapist_desk.exporting.charts import Chart, ChartPoint, Scale, Series
from therapist_desk.exporting.document import Block, Heading, Paragraph, Plotted, Table
from therapist_desk.exporting.summary_words import Words

SCORES = "\x00scores"
"""The choice that is no section of a note: the scores. No label begins with a NUL."""


_HEIGHT_MM = 55.0


def scores_table(scores: Sequence[MeasureScore], words: Words) -> Iterator[Block]:
    """Yield a heading, a table of the scores, oldest first, a chart of each measure, what they are not."""
    rows = tuple(_row(score, words) for score in scores)
    if rows:
        yield Heading(2, words.scores_title)
        yield Table(words.scores_head, rows)
        yield from _charts(scores, words)
        yield Paragraph(words.scores_say, muted=True)


def _charts(scores: Iterable[MeasureScore], words: Words) -> Iterator[Plotted]:
    """Yield a chart for all scores that can stand in one; a single score is no trend."""
    found: list[list[MeasureScore]] = []
    for score in scores:
        if not score.is_on_scale:
            continue
        same = next((one for one in found if comparable(one[0], score)), None)
        if same is None:
            found.append([score])
        else:
            same.append(score)
    for one in found:
        if len(one) > 1:
            yield Plotted(Chart((_series(one, words),)), _HEIGHT_MM)


def _series(scores: Sequence[MeasureScore], words: Words) -> Series:
    low, high = scores[-1].reading.low, scores[-1].reading.high
    points = tuple(_point(each, words) for each in scores)
    return Series(scores[-1].name, points, Scale(low, high, (low, (low + high) / 2, high)))


def _point(score: MeasureScore, words: Words) -> ChartPoint:
    value = score.reading.total
    assert value is not None  # it is on the scale
    day = score.taken_at.astimezone(ZoneInfo(score.zone)).date()
    told = _total(score.reading, words)
    return ChartPoint(score.taken_at, value, words.short_day(day), told, _number(value))


def _row(score: MeasureScore, words: Words) -> tuple[str, ...]:
    day = score.taken_at.astimezone(ZoneInfo(score.zone)).date()
    return words.short_day(day), score.name, _total(score.reading, words), score.reading.band


def _total(reading: Reading, words: Words) -> str:
    if reading.total is not None:
        return words.score_of.format(total=_number(reading.total), most=_number(reading.high))
    parts = [f"{name} {_number(each)}" for name, each in reading.subscales.items()]
    return ", ".join(parts) or words.score_none


def _number(value: float) -> str:
    return str(plain(value)) if float(value).is_integer() else f"{value:.1f}"
