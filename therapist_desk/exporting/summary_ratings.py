"""The ratings between sessions in a summary: the chart of the days chosen, and what it shows in numbers."""

from collections.abc import Iterator
from dataclasses import replace

from therapist_desk.exporting.charts import Chart
from therapist_desk.exporting.document import Block, Heading, Paragraph, Plotted, Table
from therapist_desk.exporting.summary_words import Words

RATINGS = "\x00ratings"
"""The choice that is no section of a note: the chart of ratings. No label begins with a NUL."""

_HEIGHT_MM = 75.0


def for_others(chart: Chart) -> Chart:
    """Return what may leave of a chart: no mark that stands out, for those tell of risk."""
    return replace(chart, marks=tuple(one for one in chart.marks if not one.strong))


def has_values(chart: Chart) -> bool:
    """Return whether there is anything to draw."""
    return any(one.points for _, one in chart.drawn)


def ratings_chart(chart: Chart, words: Words) -> Iterator[Block]:
    """Yield a heading, the chart, and a table that says the same."""
    if not has_values(chart):
        return
    rows = []
    for _, one in chart.drawn:
        if one.points:
            least, most = (end(one.points, key=lambda each: each.value) for end in (min, max))
            name = f"{one.name} ({one.reads})" if one.reads else one.name
            counted = words.number(len(one.points))
            rows.append((name, counted, least.words, most.words, one.points[-1].words))
    yield Heading(2, words.ratings_title)
    yield Plotted(chart, _HEIGHT_MM)
    yield Table(words.ratings_head, tuple(rows), frozenset({1, 2, 3, 4}))
    yield Paragraph(words.ratings_say, muted=True)
