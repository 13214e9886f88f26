"""Where meetings lie on a day: those at the same time side by side. No Qt in here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from therapist_desk.domain.appointments import wall
from therapist_desk.domain.meetings import Meeting

DAY = 24 * 60
HALF_HOUR = 30
LEAST = 20
"""Minutes that a shorter meeting is drawn as, so that its name can be read."""


@dataclass(frozen=True, slots=True)
class Block:
    """A meeting's part of one ``day``, in minutes since midnight; it has ``lane`` of ``lanes``."""

    meeting: Meeting
    day: date
    start: int
    end: int
    lane: int = 0
    lanes: int = 1

    def since_start(self, zone: str) -> timedelta:
        """Return how long after the meeting's beginning this part begins."""
        here = datetime.combine(self.day, time()) + timedelta(minutes=self.start)
        return here - wall(self.meeting.starts_at, zone).replace(second=0, microsecond=0)


@dataclass(frozen=True, slots=True)
class Cursor:
    """What is chosen: a minute of a day, and the meeting there by its ``key``, "" for none."""

    day: date
    minute: int
    key: str = ""


def blocks(meetings: Iterable[Meeting], days: Sequence[date], zone: str) -> list[Block]:
    """Return the parts of ``meetings`` on ``days`` by the clock of ``zone``, those at once in lanes."""
    found: dict[date, list[Block]] = {day: [] for day in days}
    for one in meetings:
        for part in _parts(one, zone):
            if part.day in found:
                found[part.day].append(part)
    return [block for day in days for block in _in_lanes(found[day])]


def _parts(one: Meeting, zone: str) -> Iterable[Block]:
    starts = wall(one.starts_at, zone)
    ends = starts + (one.ends_at - one.starts_at)
    day = starts.date()
    while datetime.combine(day, time()) < ends:
        midnight = datetime.combine(day, time())
        start = max(0, int((starts - midnight).total_seconds() // 60))
        end = min(DAY, int((ends - midnight).total_seconds() // 60))
        yield Block(one, day, start, end)
        day += timedelta(days=1)


def _in_lanes(parts: list[Block]) -> Iterable[Block]:
    """Give each part the first free lane; those that touch each other share the width."""
    group: list[Block] = []
    until = -1
    for part in sorted(parts, key=lambda each: (each.start, -each.end)):
        if part.start >= until:
            yield from _shared(group)
            group, until = [], -1
        taken = {each.lane for each in group if _drawn_end(each) > part.start}
        lane = next(each for each in range(len(group) + 1) if each not in taken)
        group.append(replace(part, lane=lane))
        until = max(until, _drawn_end(part))
    yield from _shared(group)


def _shared(group: list[Block]) -> Iterable[Block]:
    lanes = max((each.lane for each in group), default=0) + 1
    return (replace(each, lanes=lanes) for each in group)


def _drawn_end(block: Block) -> int:
    return max(block.end, block.start + LEAST)


def at(found: Sequence[Block], cursor: Cursor) -> Block | None:
    """Return the block the cursor is on; None on free time."""
    if not cursor.key:
        return None
    same = [each for each in found if each.meeting.key == cursor.key]
    return next((each for each in same if each.day == cursor.day), same[0] if same else None)


def placed(found: Sequence[Block], day: date, minute: int) -> Cursor:
    """Return the cursor on that minute, on the meeting there or in the half hour from it on."""
    today = [each for each in found if each.day == day and each.end > minute]
    soon = [each for each in today if each.start < minute + HALF_HOUR]
    block = next((each for each in soon if each.start <= minute), soon[0] if soon else None)
    return Cursor(day, block.start, block.meeting.key) if block else Cursor(day, minute)


def below(found: Sequence[Block], cursor: Cursor, step: int) -> Cursor:
    """Return the next place down the day: another meeting, or free time ``step`` minutes on."""
    today = [each for each in found if each.day == cursor.day]
    here = at(today, cursor)
    if here is not None:
        rest = today[today.index(here) + 1 :]
        if rest and rest[0].start <= here.end:
            return Cursor(cursor.day, rest[0].start, rest[0].meeting.key)
        limit = min(_ceil(here.end, step), DAY - step)
    else:
        limit = min(_ceil(cursor.minute + 1, step), DAY - step)
    after = here.start if here else cursor.minute
    coming = (each for each in today if after < each.start <= limit and each is not here)
    block = next(coming, None)
    return (
        Cursor(cursor.day, block.start, block.meeting.key) if block else Cursor(cursor.day, limit)
    )


def above(found: Sequence[Block], cursor: Cursor, step: int) -> Cursor:
    """Return the next place up the day: another meeting, or free time ``step`` minutes before."""
    today = [each for each in found if each.day == cursor.day]
    here = at(today, cursor)
    limit = max(_floor((here.start if here else cursor.minute) - 1, step), 0)
    before = today[: today.index(here)] if here else [e for e in today if e.start < cursor.minute]
    block = next((each for each in reversed(before) if each.end > limit), None)
    return (
        Cursor(cursor.day, block.start, block.meeting.key) if block else Cursor(cursor.day, limit)
    )


def beside(found: Sequence[Block], cursor: Cursor, days: int) -> Cursor:
    """Return the same time so many days on."""
    return placed(found, cursor.day + timedelta(days=days), cursor.minute)


def _ceil(minute: int, step: int) -> int:
    return -(-minute // step) * step


def _floor(minute: int, step: int) -> int:
    return minute // step * step
