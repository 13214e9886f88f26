"""Hours are judged by the wall clock, also on the two odd nights of the year."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.hours import HORIZON, WEEKDAYS, Hours, Interval, next_open, read_hours

ZONES = [
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "America/St_Johns",
    "Pacific/Chatham",
    "Africa/Casablanca",
    "Asia/Kolkata",
]


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def berlin(holidays: tuple[date, ...] = (), **weekly: str) -> Hours:
    return read_hours("Europe/Berlin", {d: t.split() for d, t in weekly.items()}, holidays)


def test_an_interval_holds_from_its_start_up_to_but_not_including_its_end():
    hours = berlin(tue="09:00-17:00")
    assert not hours.is_open(at("2026-03-10T08:59:59+01:00"))
    assert hours.is_open(at("2026-03-10T09:00:00+01:00"))
    assert hours.is_open(at("2026-03-10T16:59:59.999+01:00"))
    assert not hours.is_open(at("2026-03-10T17:00:00+01:00"))


def test_an_interval_whose_end_is_not_after_its_start_runs_past_midnight():
    hours = berlin(tue="22:00-02:00")
    assert hours.is_open(at("2026-03-10T23:59:00+01:00"))
    assert hours.is_open(at("2026-03-11T01:59:00+01:00"))
    assert not hours.is_open(at("2026-03-11T02:00:00+01:00"))
    assert not hours.is_open(at("2026-03-10T01:00:00+01:00"))


def test_equal_ends_mean_a_whole_day():
    hours = berlin(tue="05:00-05:00")
    assert not hours.is_open(at("2026-03-10T04:59:00+01:00"))
    assert hours.is_open(at("2026-03-10T05:00:00+01:00"))
    assert hours.is_open(at("2026-03-11T04:59:00+01:00"))
    assert not hours.is_open(at("2026-03-11T05:00:00+01:00"))


def test_the_night_of_sunday_reaches_into_monday():
    assert berlin(sun="22:00-02:00").is_open(at("2026-03-09T01:00:00+01:00"))


def test_a_holiday_closes_its_day_but_not_the_tail_of_what_began_on_it():
    hours = berlin((date(2026, 3, 10),), mon="22:00-02:00", tue="22:00-02:00")
    assert hours.is_open(at("2026-03-09T23:00:00+01:00"))
    assert not hours.is_open(at("2026-03-10T01:00:00+01:00")), "the tail falls on the holiday"
    assert not hours.is_open(at("2026-03-10T23:00:00+01:00"))
    assert hours.is_open(at("2026-03-11T01:00:00+01:00")), "the tail of the holiday's interval"
    assert next_open(at("2026-03-10T12:00:00+01:00"), [hours]) == at("2026-03-11T00:00:00+01:00")


def test_a_skipped_time_never_comes():
    hours = berlin(sun="02:15-02:45")
    spring = at("2026-03-29T00:00:00+00:00")
    assert next_open(spring, [hours]) == at("2026-04-05T00:15:00+00:00")


def test_an_interval_that_begins_in_the_skipped_hour_opens_when_the_clocks_change():
    hours = berlin(sun="02:30-04:00")
    assert next_open(at("2026-03-29T00:00:00+00:00"), [hours]) == at("2026-03-29T01:00:00+00:00")


def test_a_repeated_time_comes_twice():
    hours = berlin(sun="02:15-02:45")
    first, second = at("2026-10-25T00:15:00+00:00"), at("2026-10-25T01:15:00+00:00")
    assert hours.is_open(first)
    assert hours.is_open(second)
    assert next_open(at("2026-10-24T23:00:00+00:00"), [hours]) == first
    assert next_open(at("2026-10-25T00:50:00+00:00"), [hours]) == second


def test_an_hour_that_is_repeated_may_reopen_in_its_middle():
    hours = berlin(sun="01:50-02:10")
    assert next_open(at("2026-10-25T00:30:00+00:00"), [hours]) == at("2026-10-25T01:00:00+00:00")


def test_the_next_open_minute_is_strictly_after_now():
    hours = berlin(tue="09:00-17:00")
    assert next_open(at("2026-03-10T08:59:59+01:00"), [hours]) == at("2026-03-10T08:00:00+00:00")
    assert next_open(at("2026-03-10T09:00:00+01:00"), [hours]) == at("2026-03-10T08:01:00+00:00")


def test_the_last_moment_of_the_horizon_counts():
    closed = tuple(date(2026, 3, 10) + timedelta(days=n) for n in range(1, 14))
    hours = berlin(closed, tue="09:00-09:01")
    now = at("2026-03-10T09:00:00+01:00")
    assert next_open(now, [hours]) == now + HORIZON
    assert (
        next_open(now - timedelta(seconds=1), [berlin((*closed, now.date()), tue="09:00-09:01")])
        is None
    )


def test_hours_without_intervals_are_never_open():
    assert next_open(at("2026-03-10T09:00:00+01:00"), [berlin()]) is None


def test_hours_that_never_meet_have_no_common_minute():
    morning, evening = berlin(tue="08:00-12:00"), berlin(tue="12:00-13:00")
    assert next_open(at("2026-03-10T00:00:00+01:00"), [morning, evening]) is None


def test_a_half_hour_zone_and_another_meet_at_the_right_minute():
    kolkata = read_hours("Asia/Kolkata", {"tue": ["09:00-17:00"]})
    assert next_open(at("2026-03-10T00:00:00+00:00"), [kolkata, berlin(tue="09:00-17:00")]) == at(
        "2026-03-10T08:00:00+00:00"
    )


@pytest.mark.parametrize(
    "text",
    ["", "9:00-17:00", "09:00", "09:00-24:00", "25:00-26:00", "09:60-10:00", "09:00–17:00",
     "09:00-17:00 ", "٠٩:٠٠-١٧:٠٠", "09:00-17:00\n"],  # noqa: RUF001 - Arabic digits
)  # fmt: skip
def test_an_interval_that_is_none_gets_a_sentence(text):
    with pytest.raises(RuleBroken, match="09:00-17:00") as caught:
        Interval.read(text)
    assert caught.value.field == "hours"


@pytest.mark.parametrize(
    "zone", ["", "Mars/Olympus", "../etc/passwd", "Europe", "a\x00b", "x" * 5000]
)
def test_an_unknown_zone_gets_a_sentence(zone):
    with pytest.raises(RuleBroken, match="zone"):
        read_hours(zone, {})


def test_an_unknown_weekday_is_refused():
    with pytest.raises(RuleBroken):
        read_hours("UTC", {"funday": ["09:00-17:00"]})


@st.composite
def hours(draw):
    minute = st.integers(0, 24 * 4 - 1).map(lambda n: f"{n // 4:02}:{n % 4 * 15:02}")
    interval = st.tuples(minute, minute).map("-".join)
    days = st.lists(interval, max_size=2)
    weekly = draw(st.dictionaries(st.sampled_from(WEEKDAYS), days, max_size=3))
    holidays = draw(st.lists(st.dates(date(2026, 3, 1), date(2026, 11, 30)), max_size=5))
    return read_hours(draw(st.sampled_from(ZONES)), weekly, holidays)


# Around the days clocks change in one of the zones, where mistakes would be.
nows = st.builds(
    lambda day, second: datetime.combine(day, datetime.min.time(), UTC) + timedelta(seconds=second),
    st.sampled_from(
        [date(2026, m, d) for m, d in ((3, 7), (3, 21), (3, 28), (4, 3), (10, 24), (10, 31))]
    ),
    st.integers(-3 * 86400, 2 * 86400),
)


def minute_by_minute(now: datetime, both: list[Hours]) -> datetime | None:
    minute = now.replace(second=0, microsecond=0)
    while (minute := minute + timedelta(minutes=1)) <= now + HORIZON:
        if all(each.is_open(minute) for each in both):
            return minute
    return None


@settings(max_examples=60, deadline=None)
@given(nows, hours(), hours())
def test_the_next_open_minute_is_the_one_a_patient_watcher_finds(now, one, other):
    assert next_open(now, [one, other]) == minute_by_minute(now, [one, other])


@given(hours())
def test_hours_written_and_read_again_are_the_same(one):
    assert read_hours(one.zone, one.written(), one.holidays) == one
