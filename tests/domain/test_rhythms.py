"""A rhythm says what is due and what did not come, by the clock on the client's wall."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from therapist_desk.domain.checkins import CheckIn, CheckInId
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.rhythms import (
    Rhythm,
    RhythmId,
    State,
    check,
    next_day,
    planned,
    unanswered,
)

MONDAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 20, 10, tzinfo=UTC)  # a Friday
WEEKLY = Rhythm(
    RhythmId(1), ClientId(1), MONDAY, "18:00", "Europe/Berlin", "FREQ=WEEKLY", set_key="daily3"
)


def at(day: int, hour: int = 18) -> datetime:
    return datetime(2026, 3, day, hour, tzinfo=UTC)


def told(day: int, about: date | None = None) -> CheckIn:
    return CheckIn(CheckInId(day), ClientId(1), at(day), "UTC", summary="Told.", about_day=about)


def states(rhythm=WEEKLY, now=NOW, asked=(), checkins=()) -> list[tuple[int, State]]:
    found = planned(rhythm, now, asked, checkins)
    return [(one.wall.day, one.state) for one in found]


def test_a_pause_holds_from_its_first_day_and_the_day_it_ends_is_none_of_it():
    paused = replace(WEEKLY, paused_from=date(2026, 3, 9), paused_until=date(2026, 3, 16))
    check(paused)
    days = [date(2026, 3, day) for day in (8, 9, 15, 16)]
    assert [paused.is_paused(day) for day in days] == [False, True, True, False]
    assert [day for day, _ in states(paused)] == [2, 16]
    assert [paused.still_since(day) for day in days[1:]] == [date(2026, 3, 9)] * 2 + [None]
    ended = replace(paused, ended_on=date(2026, 3, 12))  # while it rested
    assert ended.still_since(date(2026, 4, 1)) == date(2026, 3, 9)
    over = replace(WEEKLY, ended_on=date(2026, 3, 12))
    assert [over.still_since(day) for day in days[1:3]] == [None, date(2026, 3, 12)]


@pytest.mark.parametrize(
    "wrong",
    [
        {"paused_until": date(2026, 3, 16)},
        {"paused_from": date(2026, 3, 16), "paused_until": date(2026, 3, 16)},
        {"zone": "Nowhere"},
    ],
)
def test_a_rhythm_that_cannot_be_is_refused_at_its_field(wrong):
    with pytest.raises(RuleBroken) as refused:
        check(replace(WEEKLY, **wrong))
    assert refused.value.field in {"paused_until", "zone"}


def test_what_was_never_asked_for_is_due_once_and_then_has_passed():
    assert states() == [(2, State.PASSED), (9, State.PASSED), (16, State.DUE)]


def test_what_was_asked_for_waits_a_day_and_is_missed_then():
    assert states(asked=[at(16)], now=at(16, 20))[-1] == (16, State.ASKED)
    assert states(asked=[at(16)])[-1] == (16, State.MISSED)


def test_a_check_in_answers_the_day_it_names_or_else_its_own_stretch():
    assert states(checkins=[told(17)])[-1] == (16, State.ANSWERED)
    late = states(asked=[at(9)], checkins=[told(17, date(2026, 3, 9))])
    assert late[1:] == [(9, State.ANSWERED), (16, State.DUE)]


def test_who_begins_by_agreement_is_missed_without_being_asked():
    own = replace(WEEKLY, asks=False)
    assert states(own, now=at(16, 20))[-1] == (16, State.DUE)
    assert states(own)[-1] == (16, State.MISSED)


def test_a_pause_leaves_days_out_and_an_end_ends():
    resting = replace(WEEKLY, paused_from=date(2026, 3, 8), paused_until=date(2026, 3, 15))
    assert [day for day, _ in states(resting)] == [2, 16]
    assert [day for day, _ in states(replace(WEEKLY, ended_on=date(2026, 3, 16)))] == [2, 9]
    assert next_day(replace(WEEKLY, paused_from=date(2026, 3, 18)), NOW) is None
    assert next_day(WEEKLY, NOW) == datetime.fromisoformat("2026-03-23T18:00")


def test_the_clock_may_change_and_the_time_stays():
    found = WEEKLY.days(*(datetime.fromisoformat(day) for day in ("2026-03-20", "2026-04-01")))
    assert [WEEKLY.instant(one).hour for one in found] == [17, 16]


def test_a_reply_may_be_for_two_days_that_wait():
    daily = replace(WEEKLY, rule="FREQ=DAILY")
    asked = [at(18), at(19)]
    waiting = unanswered(planned(daily, NOW, asked, ()))
    assert [one.wall.day for one in waiting] == [19, 18]


def test_history_is_not_waited_for():
    years = replace(WEEKLY, begins_on=date(2016, 3, 7))
    assert len(states(years)) <= 5


def test_silence_longer_than_the_rhythm_is_a_gap():
    assert WEEKLY.gap == timedelta(days=10.5)
    assert replace(WEEKLY, rule="FREQ=DAILY").gap == timedelta(days=1.5)
    assert replace(WEEKLY, rule="FREQ=WEEKLY;BYDAY=MO,TH").gap == timedelta(days=6)


def test_a_pause_that_ends_before_it_begins_is_refused():
    with pytest.raises(RuleBroken) as caught:
        check(replace(WEEKLY, paused_from=MONDAY, paused_until=MONDAY))
    assert caught.value.field == "paused_until"


def test_two_days_a_week_are_one_rhythm():
    twice = replace(WEEKLY, rule="FREQ=WEEKLY;BYDAY=MO,TH")
    assert [day for day, _ in states(twice)] == [2, 5, 9, 12, 16, 19]
    old = replace(twice, begins_on=date(2016, 3, 7), rule="FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH")
    assert {one.wall.weekday() for one in planned(old, NOW, (), ())} == {0, 3}
