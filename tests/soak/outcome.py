"""One row of the table in docs/reliability.md: what was tried, what came of it, and its control."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Outcome:
    """What was measured; ``kept`` only when the target is met and the control failed as it must."""

    row: int
    test: str
    target: str
    measured: str
    control: str
    kept: bool


@dataclass(frozen=True)
class Trial:
    """A measuring function of one row, with its counts: all of them, and those of the short form.

    ``measure`` gets an empty folder of its own and a count. It raises Impossible where this
    computer cannot try it.
    """

    row: int
    measure: Callable[[Path, int], Outcome]
    full: int
    short: int


class Impossible(Exception):
    """This computer can't try it; says what it would take."""


HEAD = ("row", "test", "target", "measured", "control", "kept")


def table(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """Yield the lines of a Markdown table, as it stands in docs/reliability.md."""
    yield f"| {' | '.join(HEAD)} |"
    yield "|---" * len(HEAD) + "|"
    for each in outcomes:
        kept = "yes" if each.kept else "NO"
        cells = (str(each.row), each.test, each.target, each.measured, each.control, kept)
        yield f"| {' | '.join(cells)} |"
