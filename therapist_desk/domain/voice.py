"""Voice: how one language writes days, dates, hours and lists, as data, for papers clients read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import groupby

from therapist_desk.domain.hours import Interval, read_hours


@dataclass(frozen=True, slots=True)
class Voice:
    """The words of a language; ``{…}`` in them is filled in.

    ``and_before_i`` stands before the sound i, where a language asks for that; ``parting`` between
    days with other times; ``closed_days`` is the whole sentence about days off; ``places`` are the
    cities of time zones that this language calls otherwise than the zone does.
    """

    days: tuple[str, ...]
    months: tuple[str, ...]
    date_: str
    comma: str
    and_: str
    and_before_i: str
    run: str
    date_run: str
    every_day: str
    times: str
    parting: str
    span: str
    next_day: str
    closed_days: str
    zone_time: str
    places: Mapping[str, str] = field(default_factory=dict)

    def listing(self, items: Sequence[str]) -> str:
        """Return "a", "a and b" or "a, b and c"."""
        *first, last = items or ("",)
        if not first:
            return last
        and_ = self.and_before_i if _sounds_i(last) else self.and_
        return f"{self.comma.join(first)}{and_}{last}"

    def listed(self, *items: str) -> str:
        """Return "a, b": parts of one line."""
        return self.comma.join(items)

    def hours(self, weekly: Mapping[str, Sequence[str]]) -> str:
        """Return weekly intervals as words: "Monday to Friday, 9:00–17:00"; "" when never open.

        Days with the same times stand together. Raises RuleBroken for intervals that are none.
        """
        return self.parting.join(
            self.times.format(
                days=self._days(days),
                times=self.listing([self._interval(one) for one in intervals]),
            )
            for intervals, days in hour_groups(weekly)
        )

    def day(self, day: date) -> str:
        """Return "6 April 2026"."""
        return self.date_.format(day=day.day, month=self.months[day.month - 1], year=day.year)

    def dates(self, days: Sequence[date]) -> str:
        """Return dates as words, runs of three or more as "3 August 2026 to 14 August 2026"."""
        words: list[str] = []
        numbered = enumerate(sorted(set(days)))
        for _, run in groupby(numbered, key=lambda pair: pair[1] - timedelta(days=pair[0])):
            texts = [self.day(day) for _, day in run]
            is_long = len(texts) > 2
            words += [self.date_run.format(first=texts[0], last=texts[-1])] if is_long else texts
        return self.listing(words)

    def closed(self, days: Sequence[date]) -> str:
        """Return the sentence about days off, "" for none."""
        return self.closed_days.format(days=self.dates(days)) if days else ""

    def zone(self, name: str) -> str:
        """Return the IANA zone ``name`` as people say it: "New York time"."""
        region, _, city = name.rpartition("/")
        if not region or region == "Etc":
            return name  # UTC, and zones that no place stands for
        return self.zone_time.format(place=self.places.get(name, city.replace("_", " ")))

    def _days(self, days: Sequence[int]) -> str:
        """Return weekdays as words, runs of three or more as "Monday to Friday"."""
        if len(days) == len(self.days):
            return self.every_day
        words: list[str] = []
        for run in day_runs(days):
            names = [self.days[day] for day in run]
            is_long = len(names) > 2
            words += [self.run.format(first=names[0], last=names[-1])] if is_long else names
        return self.listing(words)

    def _interval(self, interval: Interval) -> str:
        """Return "9:00–17:00"; an end on the next day says so, midnight is 24:00."""
        form = self.next_day if interval.past_midnight and interval.end else self.span
        return form.format(start=clock(interval.start), end=clock(interval.end or 24 * 60))


def _sounds_i(word: str) -> bool:
    """Return whether a Spanish word begins with the vowel i, not with the glide of "hielo"."""
    lower = word.lower()
    begins = lower.startswith(("i", "í", "hi", "hí"))
    return begins and not lower.startswith(("ia", "ie", "hia", "hie"))


ENGLISH = Voice(
    days=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    months=(
        *("January", "February", "March", "April", "May", "June", "July"),
        *("August", "September", "October", "November", "December"),
    ),
    date_="{day} {month} {year}",
    comma=", ",
    and_=" and ",
    and_before_i=" and ",
    run="{first} to {last}",
    date_run="{first} to {last}",
    every_day="every day",
    times="{days}, {times}",
    parting="; ",
    span="{start}–{end}",
    next_day="{start}–{end} the next day",
    closed_days="I am also away on these days: {days}.",
    zone_time="{place} time",
)


def read_voice(data: Mapping[str, str | Sequence[str] | Mapping[str, str]]) -> Voice:
    """Return the voice written in JSON; raise TypeError if something is missing or strange."""
    ours = {"and": "and_", "date": "date_"}  # words of Python, or of this class
    words = {ours.get(name, name): value for name, value in data.items()}
    held = {k: v if isinstance(v, str | Mapping) else tuple(v) for k, v in words.items()}
    return Voice(**held)  # type: ignore[arg-type]  # the schema says which are lists


def hour_groups(
    weekly: Mapping[str, Sequence[str]],
) -> list[tuple[tuple[Interval, ...], list[int]]]:
    """Return the times of a week, each with the days (0 is Monday) that have them."""
    times = [tuple(sorted(set(day), key=str)) for day in read_hours("UTC", weekly).weekly]
    groups: dict[tuple[Interval, ...], list[int]] = {}
    for day, intervals in enumerate(times):
        if intervals:
            groups.setdefault(intervals, []).append(day)
    return list(groups.items())


def day_runs(days: Sequence[int]) -> list[list[int]]:
    """Return weekdays parted where one is left out."""
    runs = groupby(enumerate(days), key=lambda pair: pair[1] - pair[0])
    return [[day for _, day in run] for _, run in runs]


def span_text(interval: Interval) -> str:
    """Return "9:00–17:00" of an interval, whichever day it ends on; midnight is 24:00."""
    return f"{clock(interval.start)}–{clock(interval.end or 24 * 60)}"


def clock(minute: int) -> str:
    """Return "9:00" for a minute of the day."""
    return f"{minute // 60}:{minute % 60:02}"
