"""A weekly hour stays a weekly hour: the same clock time, the right days, until it ends."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as some

from therapist_desk.domain import repeats
from therapist_desk.domain.appointments import (
    Appointment,
    AppointmentId,
    Variation,
    after,
    before,
    check,
    check_stands,
    enclosed,
    instant,
    occurrence,
    occurrences,
    shifted,
    varied,
    wall,
)
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.repeats import Every, Repeat

ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Tehran", "UTC")
FAR = datetime(2031, 1, 1, tzinfo=UTC)
at = datetime.fromisoformat

firsts = some.builds(
    lambda day, minutes: datetime.combine(day, time()) + timedelta(minutes=minutes),
    some.dates(date(2018, 1, 1), date(2026, 12, 31)),
    some.integers(0, 24 * 60 - 1),
)
ends = some.one_of(
    some.tuples(some.none(), some.none()),
    some.tuples(some.integers(1, 60), some.none()),
    some.tuples(some.none(), some.integers(0, 900)),
)


@some.composite
def planned(draw):
    """Return a repeating appointment of any kind, in any zone, at any time of day."""
    first, zone = draw(firsts), draw(some.sampled_from(ZONES))
    count, days = draw(ends)
    until = None if days is None else first.date() + timedelta(days=days)
    repeat = Repeat(draw(some.sampled_from(Every)), draw(some.integers(1, 6)), count, until)
    starts_at = instant(first, zone)
    return enclosed(
        Appointment(
            AppointmentId(1), ClientId(1), starts_at, 50, zone, repeat.rule(wall(starts_at, zone))
        )
    )


def all_of(appointment, until=FAR):
    return occurrences(appointment, appointment.starts_at - timedelta(days=3), until)


def shown(appointment, until=FAR):
    return [wall(each.starts_at, appointment.zone) for each in all_of(appointment, until)]


@given(planned(), some.integers(-30, 3000), some.integers(1, 60))
@settings(deadline=None, max_examples=150)
def test_whatever_stretch_is_asked_for_holds_what_the_rule_says(appointment, away, length):
    start = appointment.starts_at + timedelta(days=away)
    end = start + timedelta(days=length)
    rule = rrulestr(appointment.rule, dtstart=appointment.first)
    walls = rule.between(
        wall(start, appointment.zone) - timedelta(days=2),
        wall(end, appointment.zone) + timedelta(days=2),
        inc=True,
    )
    instants = [instant(each, appointment.zone) for each in walls]
    expected = [each for each in instants if each < end and each + timedelta(minutes=50) > start]
    assert [each.starts_at for each in occurrences(appointment, start, end)] == expected


@given(planned())
@settings(deadline=None)
def test_the_clock_on_the_wall_shows_the_same_time_in_summer_and_winter(appointment):
    found = all_of(appointment, appointment.starts_at + timedelta(days=800))
    assert found
    for each in found:
        there = wall(each.starts_at, appointment.zone)
        expected = datetime.combine(each.on, appointment.first.time())
        # Only a time the clocks leave out that very night comes later.
        assert there == expected or not repeats.stands(expected, appointment.zone)


@given(planned())
@settings(deadline=None)
def test_a_repeat_comes_as_often_as_was_said_and_no_day_longer(appointment):
    repeat = appointment.repeat
    if repeat.is_endless:
        assert appointment.last_at is None
        return
    found = all_of(appointment, datetime(2070, 1, 1, tzinfo=UTC))
    if repeat.count:
        assert len(found) == repeat.count
    else:
        assert found
        assert all(each.on <= repeat.until for each in found)
    assert all(each.ends_at <= appointment.last_at for each in found)


@given(planned(), some.data())
@settings(deadline=None)
def test_one_called_off_is_gone_one_moved_is_elsewhere_and_the_others_stay(appointment, data):
    found = all_of(appointment, appointment.starts_at + timedelta(days=400))
    if not found:
        return
    chosen = data.draw(some.sampled_from(found))
    off = varied(appointment, Variation(chosen.on))
    assert occurrence(off, chosen.on) is None
    rest = [each for each in found if each != chosen]
    assert all_of(off, appointment.starts_at + timedelta(days=400)) == rest
    away = chosen.starts_at + timedelta(days=data.draw(some.integers(-40, 40)), hours=1)
    moved = varied(appointment, Variation(chosen.on, away, 30))
    there = occurrence(moved, chosen.on)
    assert there is not None
    assert there.starts_at == away
    assert moved.first_at <= away
    assert moved.last_at is None or moved.last_at >= away + timedelta(minutes=30)
    met = occurrences(moved, away, away + timedelta(minutes=1))
    assert chosen.on in {each.on for each in met}


@given(planned(), some.data())
@settings(deadline=None)
def test_parted_at_any_meeting_the_two_halves_are_the_whole(appointment, data):
    until = appointment.starts_at + timedelta(days=400)
    found = shown(appointment, until)
    if not found:
        return
    day = data.draw(some.sampled_from([each.on for each in all_of(appointment, until)]))
    earlier, rest = before(appointment, day), after(appointment, day)
    halves = (shown(earlier, until) if earlier else []) + shown(rest, until)
    assert halves == found


@given(planned(), some.data())
@settings(deadline=None)
def test_moved_by_a_day_all_follow_and_one_called_off_stays_off(appointment, data):
    until = appointment.starts_at + timedelta(days=300)
    found = all_of(appointment, until)
    if len(found) < 3:
        return
    place = data.draw(some.integers(0, len(found) - 2))
    off = varied(appointment, Variation(found[place].on))
    first = off.first + timedelta(days=1)
    moved = shifted(off, first, off.repeat)
    whole = shifted(appointment, first, appointment.repeat)
    expected = all_of(whole, until)
    del expected[place]
    assert all_of(moved, until) == expected


def weekly(first, zone="Europe/Berlin", **repeat):
    rule = Repeat(Every.WEEK, **repeat).rule(first)
    return enclosed(
        Appointment(AppointmentId(1), ClientId(1), instant(first, zone), 50, zone, rule)
    )


def test_fourteen_hundred_on_thursday_is_that_in_march_and_in_april():
    walls = shown(weekly(at("2026-03-19 14:00"), count=4))
    assert {each.time() for each in walls} == {time(14)}
    offsets = {each.starts_at.hour for each in all_of(weekly(at("2026-03-19 14:00"), count=4))}
    assert offsets == {12, 13}


def test_the_fifth_tuesday_is_the_last_one_of_every_month():
    first = at("2026-03-31 10:00")
    rule = Repeat(Every.MONTH, count=3).rule(first)
    assert [each.date() for each in repeats.dates(first, rule, first, repeats.LATEST)] == [
        date(2026, 3, 31),
        date(2026, 4, 28),
        date(2026, 5, 26),
    ]


def test_a_time_the_clocks_leave_out_is_refused_where_it_is_typed():
    check_stands(at("2026-03-29 03:00"), "Europe/Berlin")
    check_stands(at("2026-10-25 02:30"), "Europe/Berlin")  # comes twice, so it stands
    with pytest.raises(RuleBroken) as caught:
        check_stands(at("2026-03-29 02:30"), "Europe/Berlin")
    assert caught.value.field == "starts_at"


@pytest.mark.parametrize(
    ("repeat", "field"),
    [
        (Repeat(Every.WEEK, 0), "repeat"),
        (Repeat(Every.WEEK, count=0), "count"),
        (Repeat(Every.WEEK, count=repeats.MOST + 1), "count"),
        (Repeat(Every.WEEK, until=date(2026, 3, 18)), "until"),
    ],
)
def test_a_repeat_that_comes_to_nothing_is_refused_by_name(repeat, field):
    with pytest.raises(RuleBroken) as caught:
        repeats.check(repeat, date(2026, 3, 19))
    assert caught.value.field == field


@pytest.mark.parametrize("minutes", [0, -5, 24 * 60 + 1])
def test_an_appointment_ends_after_it_starts_and_within_a_day(minutes):
    with pytest.raises(RuleBroken) as caught:
        check(replace(weekly(at("2026-03-19 14:00")), minutes=minutes))
    assert caught.value.field == "ends_at"


@pytest.mark.parametrize("rule", ["FREQ=SECONDLY", "COUNT=2", "nonsense", "FREQ=WEEKLY;COUNT=x"])
def test_a_rule_of_another_kind_is_no_repeat(rule):
    with pytest.raises(RuleBroken):
        Repeat.read(rule)
