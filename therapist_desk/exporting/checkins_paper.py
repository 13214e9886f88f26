"""Ratings or scores on paper: the chart as it was on the screen, and every value beside it."""

from dataclasses import dataclass

from therapist_desk.domain.practice import Practice
from therapist_desk.exporting.charts import Chart
from therapist_desk.exporting.document import (
    Block,
    Document,
    Fields,
    Heading,
    Paragraph,
    Plotted,
    Table,
)
from therapist_desk.exporting.letterhead import letterhead, paper_size

FILE = "ratings.pdf"


@dataclass(frozen=True, slots=True)
class RatingsWords:
    """The fixed words of the paper; ``facts`` are label and value, ``head`` and ``rows`` a table."""

    language: str
    right_to_left: bool
    title: str
    facts: tuple[tuple[str, str], ...]
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    closing: tuple[str, ...] = ()
    height_mm: float = 90.0


def ratings_paper(chart: Chart, practice: Practice, words: RatingsWords) -> Document:
    """Return the paper."""
    blocks: list[Block] = [*letterhead(practice), Heading(1, words.title), Fields(words.facts)]
    blocks.append(Plotted(chart, words.height_mm))
    if words.rows:
        blocks.append(Table(words.head, words.rows))
    blocks += [Paragraph(line, muted=True) for line in words.closing]
    return Document(
        words.title,
        tuple(blocks),
        words.language,
        words.right_to_left,
        paper_size(practice),
    )
