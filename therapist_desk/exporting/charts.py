"""What a chart shows, on the screen and on paper: series of dated values, marks and bands, in words.

All words are ready to be shown; whoever draws a chart knows nothing of what it is about.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypeVar


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """One value at an instant: ``when`` and ``words`` tell both; ``short`` stands in the drawing."""

    at: datetime
    value: float
    when: str
    words: str
    short: str


@dataclass(frozen=True, slots=True)
class Scale:
    """What the values lie between, where thin lines are drawn, and how far a line may reach.

    Between points further apart than ``gap`` none is drawn: nobody knows what was between.
    """

    least: float
    most: float
    marks: tuple[float, ...]
    gap: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Series:
    """Values of one kind, oldest first; ``reads`` says how they are read, as "10 is best".

    One that is not ``shown`` is offered and drawn when the person asks for it.
    """

    name: str
    points: Sequence[ChartPoint]
    scale: Scale
    reads: str = ""
    shown: bool = True


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened at an instant, told as ``when`` and ``words``; a ``strong`` one stands out."""

    at: datetime
    when: str
    words: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch of the first series' scale that has a name."""

    least: float
    most: float
    name: str


T = TypeVar("T", ChartPoint, Mark)


@dataclass(frozen=True, slots=True)
class Chart:
    """All that is drawn together, from ``start`` to ``end``; without them, as far as it goes.

    Each series has a height of its own scale, so that hours and points can stand in one picture.
    """

    series: tuple[Series, ...]
    marks: tuple[Mark, ...] = ()
    bands: tuple[Band, ...] = ()
    start: datetime | None = None
    end: datetime | None = None

    @property
    def reach(self) -> tuple[datetime, datetime] | None:
        """The first and the last instant drawn; None where there is nothing."""
        ends = [(one.points[0].at, one.points[-1].at) for _, one in self.drawn if one.points]
        found = [at for pair in ends for at in pair]
        if not found:
            found = [mark.at for mark in self.marks]
        if not found and (self.start is None or self.end is None):
            return None
        return self.start or min(found), self.end or max(found)

    @property
    def common(self) -> Scale | None:
        """The scale all series share, so that its numbers can stand beside; None for several."""
        scales = {(one.scale.least, one.scale.most): one.scale for _, one in self.drawn}
        return next(iter(scales.values())) if len(scales) == 1 else None

    @property
    def drawn(self) -> list[tuple[int, Series]]:
        """The series that are shown, each with its place among all: its colour stays with it."""
        return [(number, one) for number, one in enumerate(self.series) if one.shown]

    def within(self, start: datetime | None, end: datetime | None) -> "Chart":
        """Return what of it lies between these instants, both included."""
        series = tuple(replace(one, points=_between(one.points, start, end)) for one in self.series)
        marks = tuple(_between(self.marks, start, end))
        return replace(self, series=series, marks=marks, start=start, end=end)

    def showing(self, numbers: Iterable[int]) -> "Chart":
        """Return it with just these series shown."""
        wanted = set(numbers)
        series = (replace(one, shown=number in wanted) for number, one in enumerate(self.series))
        return replace(self, series=tuple(series))


NOTHING = Chart(())


def _between(found: Sequence[T], start: datetime | None, end: datetime | None) -> Sequence[T]:
    first = bisect_left(found, start, key=lambda one: one.at) if start else 0
    last = bisect_right(found, end, key=lambda one: one.at) if end else len(found)
    return found[first:last]
