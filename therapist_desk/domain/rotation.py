"""Which backups stay: seven daily, four weekly, twelve monthly ones, within a budget of bytes."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import datetime

DAYS, WEEKS, MONTHS = 7, 4, 12


@dataclass(frozen=True, slots=True)
class Kept:
    """A backup as rotation sees it; ``verified`` ones can bring everything back."""

    name: str
    created_at: datetime
    size: int
    verified: bool = True


@dataclass(frozen=True, slots=True)
class Thinning:
    """Names that go because newer ones cover their time, and because the budget is spent."""

    by_age: tuple[str, ...] = ()
    by_budget: tuple[str, ...] = ()


def thinning(backups: Sequence[Kept], budget: int) -> Thinning:
    """Return which of ``backups`` may go; never the newest verified one.

    Of each day, week and month with a backup the newest stays, as far back as there are 7, 4 and
    12 of them. One that is not verified holds no place and stays no longer than a verified one
    newer than it is there. Over budget, the oldest go first.
    """
    newest_first = sorted(backups, key=lambda one: (one.created_at, one.name), reverse=True)
    sound = [one for one in newest_first if one.verified]
    staying = _of_each(sound, lambda at: at.date(), DAYS)
    staying |= _of_each(sound, lambda at: at.isocalendar()[:2], WEEKS)
    staying |= _of_each(sound, lambda at: (at.year, at.month), MONTHS)
    staying |= _newer_than(newest_first, sound[0] if sound else None)
    by_age = [one.name for one in newest_first if one.name not in staying]
    rest = [one for one in newest_first if one.name in staying]
    return Thinning(tuple(by_age), tuple(_over(rest, sound[:1], budget)))


def _of_each(
    backups: Sequence[Kept], period: Callable[[datetime], Hashable], most: int
) -> set[str]:
    newest: dict[Hashable, str] = {}
    for one in backups:
        newest.setdefault(period(one.created_at), one.name)
    return set(list(newest.values())[:most])


def _newer_than(backups: Sequence[Kept], newest: Kept | None) -> set[str]:
    return {one.name for one in backups if newest is None or one.created_at >= newest.created_at}


def _over(backups: Sequence[Kept], newest: Sequence[Kept], budget: int) -> list[str]:
    total, gone = sum(one.size for one in backups), []
    for one in reversed(backups):
        if total > budget and one not in newest:
            total -= one.size
            gone.append(one.name)
    return gone
