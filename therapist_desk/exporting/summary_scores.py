"""The scores of a summary: what was measured, its number and its range, in one table."""

from collections.abc import Iterable, Iterator
from zoneinfo import ZoneInfo

from therapist_desk.domain.measure_scores import MeasureScore, Reading, plain
from therapist_desk.exporting.document import Block, Heading, Paragraph, Table
from therapist_desk.exporting.summary_words import Words

SCORES = "\x00scores"
"""The choice that is no section of a note: the scores. No label begins with a NUL."""


def scores_table(scores: Iterable[MeasureScore], words: Words) -> Iterator[Block]:
    """Yield a heading, a table of the scores, oldest first, and what they are not."""
    rows = tuple(_row(score, words) for score in scores)
    if rows:
        yield Heading(2, words.scores_title)
        yield Table(words.scores_head, rows)
        yield Paragraph(words.scores_say, muted=True)


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
