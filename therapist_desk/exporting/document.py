"""A document as every exporter takes it: headings, paragraphs, fields and tables, in order.

Texts are plain: what looks like markup is printed as it is.
"""

from dataclasses import dataclass
from enum import StrEnum

from therapist_desk.exporting.charts import Chart


class Paper(StrEnum):
    """The sheet a document is laid out for."""

    A4 = "a4"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of ``level`` 1 to 3; it stays with what follows."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; line breaks in ``text`` are kept.

    ``right_to_left`` is for text in another direction than the document's; None means the same.
    """

    text: str
    muted: bool = False
    right_to_left: bool | None = None


@dataclass(frozen=True, slots=True)
class Fields:
    """Facts: (label, value) rows."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table; ``header`` is repeated on each page, ``numeric`` are the columns set to the far edge.

    Every row has as many cells as the header.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of points; ``large`` is for what hangs on a wall or is read without glasses."""

    items: tuple[str, ...]
    large: bool = False


@dataclass(frozen=True, slots=True)
class Squares:
    """A picture of dark and light squares, such as a QR code, ``width_mm`` wide with its margin.

    It stands at the far edge, and what follows flows beside it.
    """

    rows: tuple[tuple[bool, ...], ...]
    width_mm: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """Lines drawn by hand, such as a signature, as lines on paper too, ``width_mm`` wide.

    A stroke is points (x, y, milliseconds, pressure 0 to 1000) on a sheet of ``size``.
    """

    strokes: tuple[tuple[tuple[int, int, int, int], ...], ...]
    size: tuple[int, int]
    width_mm: float


@dataclass(frozen=True, slots=True)
class Plotted:
    """A chart across the whole page, ``height_mm`` high, with the names of its series."""

    chart: Chart
    height_mm: float


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line across."""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins a new page."""


Block = (
    Heading | Paragraph | Fields | Table | Bullets | Squares | Drawing | Plotted | Rule | PageBreak
)


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document.

    ``language`` is a tag such as ``de`` or ``zh_TW``; ``header`` and ``footer`` are lines on every
    page; ``page_words`` numbers them, with {page} and {pages} in it, or is "" for no numbers.
    """

    title: str
    blocks: tuple[Block, ...]
    language: str = "en"
    right_to_left: bool = False
    paper: Paper = Paper.A4
    header: str = ""
    footer: str = ""
    page_words: str = "{page} / {pages}"
