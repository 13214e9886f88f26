"""Appointments: meetings that are planned, once or repeating, with what is different about some.

An appointment is kept by the clock on the wall of its zone. One of its meetings is an *occurrence*,
named by the day it was first planned for; it becomes a session once it is known what came of it.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import NewType
from zoneinfo import ZoneInfo

from therapist_desk.domain import repeats
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.hours import zone_of
from therapist_desk.domain.repeats import Repeat
from therapist_desk.domain.sessions import LONGEST, Modality

AppointmentId = NewType("AppointmentId", int)

USUAL_MINUTES = 50
_REACH = timedelta(days=2)
"""Wall time is looked for so much around a stretch of instants: more than zones and lengths differ."""


@dataclass(frozen=True, slots=True)
class Variation:
    """What is different about the occurrence of one day; one without a time is called off."""

    on: date
    starts_at: datetime | None = None
    minutes: int = 0
    modality: Modality = Modality.ROOM
    fee: bool = True


@dataclass(frozen=True, slots=True)
class Appointment:
    """A planned meeting; ``starts_at`` is the first one's instant, ``rule`` an RRULE or "".

    ``fee`` says whether one is due. ``first_at`` and ``last_at`` enclose all its occurrences
    (:func:`enclosed` sets them); ``last_at`` is None when there is no end.
    """

    id: AppointmentId
    client_id: ClientId
    starts_at: datetime
    minutes: int
    zone: str
    rule: str = ""
    modality: Modality = Modality.ROOM
    fee: bool = True
    variations: tuple[Variation, ...] = ()
    first_at: datetime | None = None
    last_at: datetime | None = None
    created_at: datetime | None = None
    changed_at: datetime | None = None
    binned_at: datetime | None = None

    @property
    def first(self) -> datetime:
        """What the clock on the wall shows at the first meeting."""
        return wall(self.starts_at, self.zone)

    @property
    def repeat(self) -> Repeat | None:
        """How it comes again; None when it is once."""
        return Repeat.read(self.rule)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One meeting of an appointment; ``on`` is the day it was first planned for."""

    on: date
    starts_at: datetime
    ends_at: datetime
    modality: Modality = Modality.ROOM
    fee: bool = True


def wall(instant: datetime, zone: str) -> datetime:
    """Return what the clock on the wall of ``zone`` shows at ``instant``."""
    return instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def instant(shown: datetime, zone: str) -> datetime:
    """Return the instant at which that clock shows ``shown``; of an hour that comes twice, the first.

    A time that is left out in spring comes as much later as the clocks go forward (RFC 5545, 3.3.5).
    """
    return shown.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(UTC)


def occurrences(appointment: Appointment, start: datetime, end: datetime) -> list[Occurrence]:
    """Return the meetings that touch the time from ``start`` up to, not at, ``end``, in order."""
    besides = {each.on for each in appointment.variations}
    found = [
        *_planned(appointment, start, end, besides),
        *_moved(appointment),
    ]
    touching = [each for each in found if each.starts_at < end and each.ends_at > start]
    return sorted(touching, key=lambda each: each.starts_at)


def occurrence(appointment: Appointment, on: date) -> Occurrence | None:
    """Return the meeting first planned for the day ``on``; None when none is or it was called off."""
    different = next((each for each in appointment.variations if each.on == on), None)
    if different is not None:
        return _of_variation(different)
    begin = datetime.combine(on, time())
    days = begin + timedelta(days=1)
    found = repeats.dates(appointment.first, appointment.rule, begin, days)
    return next((_at(appointment, each) for each in found), None)


def check(appointment: Appointment) -> None:
    """Raise RuleBroken, naming the field, if the appointment can't be saved as it is."""
    zone_of(appointment.zone)
    if appointment.minutes <= 0:
        raise RuleBroken("An appointment ends after it starts.", "ends_at")
    if timedelta(minutes=appointment.minutes) > LONGEST:
        raise RuleBroken("An appointment can't be longer than a day.", "ends_at")
    repeat = appointment.repeat
    if repeat is not None:
        repeats.check(repeat, appointment.first.date())


def check_stands(shown: datetime, zone: str) -> None:
    """Raise RuleBroken if the clock of ``zone`` never shows this time."""
    if not repeats.stands(shown, zone):
        raise RuleBroken(
            "The clocks go forward that night, and this time is left out. Choose another one.",
            "starts_at",
        )


def enclosed(appointment: Appointment) -> Appointment:
    """Return it with the bounds of all its occurrences, by which they are looked for."""
    shown = repeats.last(appointment.first, appointment.rule)
    length = timedelta(minutes=appointment.minutes)
    moved = _moved(appointment)
    first = min([appointment.starts_at, *(each.starts_at for each in moved)])
    if shown is None:
        return replace(appointment, first_at=first, last_at=None)
    ends = [instant(shown, appointment.zone) + length, *(each.ends_at for each in moved)]
    return replace(appointment, first_at=first, last_at=max(ends))


def varied(appointment: Appointment, variation: Variation) -> Appointment:
    """Return it with one occurrence moved or called off."""
    others = (each for each in appointment.variations if each.on != variation.on)
    kept = sorted((*others, variation), key=lambda each: each.on)
    return enclosed(replace(appointment, variations=tuple(kept)))


def before(appointment: Appointment, day: date) -> Appointment | None:
    """Return what is left of it when the meetings from ``day`` on are taken away; None if nothing."""
    repeat = appointment.repeat
    if repeat is None or appointment.first.date() >= day:
        return None
    ended = replace(repeat, count=None, until=day - timedelta(days=1))
    kept = tuple(each for each in appointment.variations if each.on < day)
    rule = ended.rule(appointment.first)
    return enclosed(replace(appointment, rule=rule, variations=kept))


def after(appointment: Appointment, day: date) -> Appointment:
    """Return the meetings from the occurrence of ``day`` on as an appointment not kept yet."""
    repeat = appointment.repeat
    begin = datetime.combine(day, time())
    first = next(
        repeats.dates(appointment.first, appointment.rule, begin, repeats.LATEST), appointment.first
    )
    rule = ""
    if repeat is not None:
        gone = sum(
            1 for _ in repeats.dates(appointment.first, appointment.rule, repeats.EARLIEST, first)
        )
        count = repeat.count - gone if repeat.count else None
        rule = replace(repeat, count=count).rule(first)
    return enclosed(
        replace(
            appointment,
            id=AppointmentId(0),
            starts_at=instant(first, appointment.zone),
            rule=rule,
            variations=tuple(each for each in appointment.variations if each.on >= day),
            created_at=None,
        )
    )


def shifted(appointment: Appointment, first: datetime, repeat: Repeat | None) -> Appointment:
    """Return it beginning at ``first`` (wall time) and coming again as ``repeat`` says.

    A day that ends it moves along. What was different about a single one stays with it.
    """
    days = first.date() - appointment.first.date()
    if repeat is not None and repeat.until is not None and repeat == appointment.repeat:
        repeat = replace(repeat, until=repeat.until + days)
    moved = replace(
        appointment,
        starts_at=instant(first, appointment.zone),
        rule=repeat.rule(first) if repeat else "",
    )
    names = renamed(appointment, moved, {each.on for each in appointment.variations})
    kept = (replace(each, on=names[each.on]) for each in appointment.variations)
    return enclosed(replace(moved, variations=tuple(kept)))


def renamed(old: Appointment, new: Appointment, days: Collection[date]) -> dict[date, date]:
    """Return for the occurrences of ``old`` on these ``days`` the days they have in ``new``.

    One after the other where both come equally often, else each keeps its day.
    """
    names = {day: day for day in days}
    was, now = old.repeat, new.repeat
    if not days or (was and (was.every, was.interval)) != (now and (now.every, now.interval)):
        return names
    end = datetime.combine(max(days), time.max)
    planned = repeats.dates(old.first, old.rule, old.first, end)
    for before_it, after_it in zip(
        planned, repeats.dates(new.first, new.rule, new.first, repeats.LATEST), strict=False
    ):
        if before_it.date() in names:
            names[before_it.date()] = after_it.date()
    return names


def _planned(
    appointment: Appointment, start: datetime, end: datetime, besides: set[date]
) -> Iterator[Occurrence]:
    first = wall(start, appointment.zone) - _REACH
    last = wall(end, appointment.zone) + _REACH
    for shown in repeats.dates(appointment.first, appointment.rule, first, last):
        if shown.date() not in besides:
            yield _at(appointment, shown)


def _at(appointment: Appointment, shown: datetime) -> Occurrence:
    starts_at = instant(shown, appointment.zone)
    ends_at = starts_at + timedelta(minutes=appointment.minutes)
    return Occurrence(shown.date(), starts_at, ends_at, appointment.modality, appointment.fee)


def _moved(appointment: Appointment) -> list[Occurrence]:
    return [each for each in map(_of_variation, appointment.variations) if each]


def _of_variation(variation: Variation) -> Occurrence | None:
    if variation.starts_at is None:
        return None
    ends_at = variation.starts_at + timedelta(minutes=variation.minutes)
    return Occurrence(variation.on, variation.starts_at, ends_at, variation.modality, variation.fee)
