"""The calendar tells who comes when, once each, and every step in it can be taken back."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrule

from tests.support.clock import FixedClock
from tests.support.records import ask, do, saved_client, saved_note
from therapist_desk.domain.appointments import wall
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.hours import read_hours
from therapist_desk.domain.meetings import Reach
from therapist_desk.domain.notes import Note, NoteId
from therapist_desk.domain.repeats import Every, Repeat
from therapist_desk.domain.sessions import Attendance, Modality, Session, SessionId
from therapist_desk.services import appointments, calendar, clients, notes, planning, sessions
from therapist_desk.services import bin as bins
from therapist_desk.services.planning import Plan

BERLIN = "Europe/Berlin"
at = datetime.fromisoformat
THURSDAY = at("2026-11-19 14:00")
SPAN = (datetime(2026, 9, 1, tzinfo=UTC), datetime(2027, 6, 1, tzinfo=UTC))


@pytest.fixture
def clock():
    return FixedClock(datetime(2026, 11, 19, 8, tzinfo=UTC))


def planned(store, owner, starts=THURSDAY, **fields):
    plan = Plan(owner.id, starts, fields.pop("minutes", 50), BERLIN, **fields)
    return do(store, planning.plan, plan)


def weekly(store, owner, starts=THURSDAY, **repeat):
    return planned(store, owner, starts, repeat=Repeat(Every.WEEK, **repeat))


def attend(store, meeting, attendance, *, fee):
    """Say it once it is over; then it is the hour it was before."""
    clock = store._clock
    now, clock.instant = clock.instant, max(clock.instant, meeting.ends_at)
    change = do(store, planning.attend, meeting, attendance, fee=fee)
    clock.instant = now
    return change


def met(store, start=SPAN[0], end=SPAN[1]):
    return ask(store, appointments.between, start, end)


def walls(store):
    return [f"{wall(one.starts_at, one.zone):%d.%m. %H:%M}" for one in met(store)]


def moved(store, meeting, to, reach=Reach.ONLY, **fields):
    wanted = replace(planning.plan_of(meeting), starts=to, **fields)
    return do(store, planning.replan, meeting, wanted, reach)


def test_a_day_holds_what_is_planned_and_what_took_place_and_nothing_of_the_next(store, ada):
    weekly(store, ada)
    planned(store, ada, at("2026-11-19 23:30"))
    planned(store, ada, at("2026-11-20 00:00"))
    kept = Session(
        SessionId(0), ada.id, datetime(2026, 11, 19, 8, tzinfo=UTC),
        datetime(2026, 11, 19, 9, tzinfo=UTC), BERLIN,
    )  # fmt: skip
    do(store, sessions.save, kept)
    found = ask(store, appointments.on, date(2026, 11, 19), BERLIN)
    assert [wall(one.starts_at, BERLIN).hour for one in found] == [9, 14, 23]


def test_a_meeting_that_took_place_stands_once_with_its_number(store, ada):
    weekly(store, ada, count=3)
    first = met(store)[0]
    attend(store, first, Attendance.ATTENDED, fee=True)
    found = met(store)
    assert [(one.attendance, one.number) for one in found] == [
        (Attendance.ATTENDED, 1),
        (Attendance.PLANNED, 0),
        (Attendance.PLANNED, 0),
    ]
    assert found[0].key == first.key
    attend(store, found[1], Attendance.MISSED, fee=True)
    attend(store, met(store)[2], Attendance.ATTENDED, fee=False)
    assert [(one.number, one.fee) for one in met(store)] == [(1, True), (0, True), (2, False)]


def test_back_to_planned_it_is_no_session_any_more_and_its_number_is_free(store, ada):
    weekly(store, ada, count=2)
    attend(store, met(store)[0], Attendance.ATTENDED, fee=True)
    attend(store, met(store)[0], Attendance.PLANNED, fee=True)
    assert [one.session for one in met(store)] == [None, None]
    assert ask(store, sessions.next_number, ada.id) == 1


def test_only_this_one_moves_alone_also_across_the_change_of_the_clocks(store, ada):
    weekly(store, ada, at("2026-10-22 14:00"), count=3)
    moved(store, met(store)[1], at("2026-10-30 09:00"))
    assert walls(store) == ["22.10. 14:00", "30.10. 09:00", "05.11. 14:00"]


def test_this_and_following_move_and_those_before_stay(store, ada):
    weekly(store, ada, count=5)
    moved(store, met(store)[3], at("2026-12-09 10:00"))  # of the fourth alone: a day early
    moved(store, met(store)[2], at("2026-12-04 15:00"), Reach.FOLLOWING)
    assert walls(store) == [
        "19.11. 14:00", "26.11. 14:00", "04.12. 15:00", "09.12. 10:00", "18.12. 15:00",
    ]  # fmt: skip


def test_all_to_come_move_and_what_is_past_stays(store, ada, clock):
    weekly(store, ada, at("2026-11-05 14:00"), count=4)  # two are past
    attend(store, met(store)[0], Attendance.ATTENDED, fee=True)
    moved(store, met(store)[3], at("2026-11-27 16:00"), Reach.ALL)
    assert walls(store) == ["05.11. 14:00", "12.11. 14:00", "20.11. 16:00", "27.11. 16:00"]


def test_moved_by_a_day_a_session_still_covers_its_own_planned_hour(store, ada):
    weekly(store, ada, count=3)
    attend(store, met(store)[0], Attendance.ATTENDED, fee=True)
    moved(store, met(store)[1], at("2026-11-27 14:00"), Reach.ALL)
    assert walls(store) == ["19.11. 14:00", "27.11. 14:00", "04.12. 14:00"]


@pytest.mark.parametrize("reach", list(Reach))
def test_every_step_can_be_taken_back(store, ada, reach):
    weekly(store, ada, count=4)
    attend(store, met(store)[0], Attendance.ATTENDED, fee=True)
    before = walls(store)
    late = met(store)[-1]
    do(store, planning.take_back, attend(store, late, Attendance.MISSED, fee=False))
    assert walls(store) == before
    changes = [moved(store, met(store)[1], at("2026-11-27 10:00"), reach)]
    changes.append(do(store, planning.call_off, met(store)[-1], reach))
    assert walls(store) != before
    for change in reversed(changes):
        do(store, planning.take_back, change)
    assert walls(store) == before
    assert met(store)[0].number == 1


def test_called_off_takes_as_many_as_was_said(store, ada):
    weekly(store, ada, count=4)
    do(store, planning.call_off, met(store)[1], Reach.ONLY)
    assert walls(store) == ["19.11. 14:00", "03.12. 14:00", "10.12. 14:00"]
    do(store, planning.call_off, met(store)[1], Reach.FOLLOWING)
    assert walls(store) == ["19.11. 14:00"]
    do(store, planning.call_off, met(store)[0], Reach.ALL)
    assert walls(store) == []
    assert len(ask(store, bins.listed)) == 1


def test_all_to_come_of_one_client_goes_at_once_and_what_was_or_is_anothers_stays(store, ada):
    weekly(store, ada, at("2026-10-29 14:00"))  # without end; three are past
    attend(store, met(store)[0], Attendance.ATTENDED, fee=True)
    moved(store, met(store)[1], at("2026-12-01 09:00"))  # called off without what came after it
    planned(store, ada, at("2026-11-24 10:00"))
    planned(store, saved_client(store, "B K"), at("2026-11-25 10:00"))
    before = walls(store)
    change = do(store, planning.call_off_all, ada.id)
    assert walls(store) == ["29.10. 14:00", "12.11. 14:00", "25.11. 10:00"]
    do(store, planning.take_back, change)
    assert walls(store) == before


def test_a_new_rhythm_from_here_on(store, ada):
    weekly(store, ada, count=6)
    wanted = replace(planning.plan_of(met(store)[2]), repeat=Repeat(Every.WEEK, 2, count=2))
    do(store, planning.replan, met(store)[2], wanted, Reach.FOLLOWING)
    assert walls(store) == ["19.11. 14:00", "26.11. 14:00", "03.12. 14:00", "17.12. 14:00"]


def test_what_is_in_the_record_is_not_cancelled_away(store, ada):
    planned(store, ada)
    attend(store, met(store)[0], Attendance.ATTENDED, fee=True)
    with pytest.raises(RuleBroken):
        do(store, planning.call_off, met(store)[0])
    session = met(store)[0].session
    do(store, notes.save, Note(NoteId(0), ada.id, "dap", session.starts_at, BERLIN, session.id))
    with pytest.raises(RuleBroken):
        moved(store, met(store)[0], at("2026-11-19 15:00"))
    attend(store, met(store)[0], Attendance.PLANNED, fee=True)
    assert met(store)[0].session is not None, "its note keeps it"


def test_a_session_planned_without_an_appointment_moves_and_goes_too(store, ada):
    start = datetime(2026, 11, 26, 9, tzinfo=UTC)
    bare = Session(
        SessionId(0), ada.id, start, start + timedelta(minutes=50), BERLIN, 1,
        attendance=Attendance.PLANNED,
    )  # fmt: skip
    do(store, sessions.save, bare)
    moved(store, met(store)[0], at("2026-11-27 11:00"))
    assert walls(store) == ["27.11. 11:00"]
    change = do(store, planning.call_off, met(store)[0])
    assert walls(store) == []
    do(store, planning.take_back, change)
    assert walls(store) == ["27.11. 11:00"]


def test_the_next_meeting_is_the_first_to_come_that_was_not_called_off(store, ada, clock):
    weekly(store, ada)
    first = ask(store, appointments.next_of_client, ada.id)
    assert wall(first.starts_at, BERLIN) == THURSDAY
    attend(store, first, Attendance.CANCELLED, fee=False)
    second = ask(store, appointments.next_of_client, ada.id)
    assert wall(second.starts_at, BERLIN) == at("2026-11-26 14:00")
    assert ask(store, appointments.next_of_client, saved_client(store, "B K").id) is None


def test_a_note_begins_for_the_meeting_that_was_planned(store, ada, clock):
    weekly(store, ada)
    clock.move(hours=6)  # 15:00 in Berlin
    beginning = ask(store, notes.beginning, ada.id)
    assert wall(beginning.session.starts_at, BERLIN) == THURSDAY
    assert (beginning.session.id, beginning.session.number) == (0, 1)
    entry = notes.Entry(
        Note(NoteId(0), ada.id, "dap", beginning.session.starts_at, BERLIN),
        session=beginning.session,
    )
    do(store, notes.write, entry)
    found = met(store)[0]
    assert (found.number, found.attendance) == (1, Attendance.ATTENDED)
    assert walls(store)[:2] == ["19.11. 14:00", "26.11. 14:00"]
    assert ask(store, appointments.awaiting_note, ada.id) is None


def test_who_is_in_the_bin_has_no_meetings(store, ada):
    weekly(store, ada)
    begun = at("2026-10-01 14:00").replace(tzinfo=UTC)
    held = Session(SessionId(0), ada.id, begun, begun + timedelta(minutes=50), BERLIN, number=1)
    do(store, sessions.save, held)
    do(store, clients.bin_client, ada.id)
    assert met(store) == []


def test_two_at_once_are_found_in_every_week_of_a_year(store, ada):
    weekly(store, ada)
    other = Plan(ada.id, at("2027-01-07 14:30"), 50, BERLIN).appointment()
    found = ask(store, appointments.overlapping, other)
    assert [wall(one.starts_at, BERLIN) for one in found] == [at("2027-01-07 14:00")]
    beside = Plan(ada.id, at("2027-01-07 14:50"), 50, BERLIN).appointment()
    assert ask(store, appointments.overlapping, beside) == []
    called_off = met(store, SPAN[0], SPAN[1])[7]
    attend(store, called_off, Attendance.CANCELLED, fee=False)
    assert ask(store, appointments.overlapping, other) == []


@pytest.mark.parametrize(
    ("plan", "field"),
    [
        ({"minutes": 0}, "ends_at"),
        ({"minutes": -30}, "ends_at"),
        ({"starts": at("2026-03-29 02:30")}, "starts_at"),
        ({"repeat": Repeat(Every.WEEK, until=date(2026, 11, 1))}, "until"),
    ],
)
def test_what_cannot_be_is_refused_by_name_and_nothing_is_kept(store, ada, plan, field):
    with pytest.raises(RuleBroken) as caught:
        planned(store, ada, **plan)
    assert caught.value.field == field
    assert met(store) == []


def test_an_endless_repeat_costs_no_more_in_twenty_years(store, ada, monkeypatch):
    walked, walk = [], vars(rrule)["_iter"]

    def counted(rule):
        for each in walk(rule):
            walked.append(each)
            yield each

    monkeypatch.setattr(rrule, "_iter", counted)
    weekly(store, ada, at("2006-11-16 14:00"))
    walked.clear()
    assert len(met(store, SPAN[0], SPAN[0] + timedelta(days=28))) == 4
    assert 4 <= len(walked) < 20


def test_how_it_is_met_can_differ_once(store, ada):
    weekly(store, ada, count=2)
    one = met(store)[0]
    moved(store, one, THURSDAY, modality=Modality.VIDEO, fee=False)
    assert [(each.modality, each.fee) for each in met(store)] == [
        (Modality.VIDEO, False),
        (Modality.ROOM, True),
    ]


def test_a_note_without_an_appointment_begins_as_before(store, ada):
    saved_note(store, ada)
    assert ask(store, notes.beginning, ada.id).session is None


def test_office_hours_are_the_same_minutes_whichever_way_they_are_worked_out():
    weekly = {"thu": ["09:00-12:30", "14:00-18:00"], "fri": ["20:00-01:00"]}
    hours = read_hours(BERLIN, weekly)
    for day in (date(2026, 11, 19), date(2026, 11, 20), date(2026, 11, 21)):
        midnight = datetime.combine(day, time(), ZoneInfo(BERLIN))
        spans = calendar._open(hours, day, BERLIN)
        for minute in range(0, 24 * 60, 15):
            inside = any(start <= minute < end for start, end in spans)
            assert inside == hours.is_open(midnight + timedelta(minutes=minute))
    elsewhere = calendar._open(hours, date(2026, 11, 19), "America/New_York")
    assert elsewhere == ((3 * 60, 6 * 60 + 30), (8 * 60, 12 * 60))


def test_nobody_came_to_what_is_still_to_come_but_it_can_be_cancelled(store, ada):
    planned(store, ada)
    with pytest.raises(RuleBroken) as caught:
        do(store, planning.attend, met(store)[0], Attendance.MISSED, fee=True)
    assert caught.value.field == "attendance"
    do(store, planning.attend, met(store)[0], Attendance.CANCELLED, fee=False)
    assert not met(store)[0].takes_time


def test_a_new_note_counts_the_sessions_that_took_place_not_those_planned(store, ada):
    planned(store, ada)
    attend(store, met(store)[0], Attendance.ATTENDED, fee=True)
    later = THURSDAY.replace(tzinfo=UTC) + timedelta(days=7)
    away = Session(SessionId(0), ada.id, later, later + timedelta(minutes=50), BERLIN, number=2)
    away = replace(away, attendance=Attendance.PLANNED)
    away = do(store, sessions.save, away)
    assert ask(store, notes.beginning, ada.id).number == 2
    saved_note(store, ada, session_id=away.id)
    assert ask(store, notes.beginning, ada.id).number == 3


def test_a_planned_session_attended_late_takes_no_number_given_away(store, ada):
    starts = datetime(2026, 11, 18, 9, tzinfo=UTC)
    waiting = Session(SessionId(0), ada.id, starts, starts + timedelta(minutes=50), BERLIN, 1)
    waiting = do(store, sessions.save, replace(waiting, attendance=Attendance.PLANNED))
    planned(store, ada)
    attend(store, met(store)[-1], Attendance.ATTENDED, fee=True)
    attend(store, met(store)[0], Attendance.ATTENDED, fee=True)
    assert sorted(one.number for one in met(store)) == [1, 2]
