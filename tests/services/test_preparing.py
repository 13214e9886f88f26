"""Before a session: what lies since the last one is there, of that record alone, and goes into the note."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.support.clock import FixedClock
from tests.support.papers import practice as paper_practice
from tests.support.records import ask, do, saved_client, saved_note, vault
from therapist_desk.domain.checkins import CheckIn, CheckInId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.preparing import Part, placed
from therapist_desk.domain.sessions import Attendance, Session, SessionId
from therapist_desk.services import (
    appointments,
    checkins,
    note_formats,
    notes,
    planning,
    practice,
    preparing,
    sessions,
)

NOW = datetime(2026, 11, 19, 14, 0, tzinfo=UTC)
WEEK = timedelta(days=7)


@pytest.fixture
def store():
    kept = vault(FixedClock())
    do(kept, practice.keep, replace(paper_practice(), zone="UTC"))
    return kept


@pytest.fixture
def ada(store):
    return saved_client(store, zone="UTC")


def held(store, ada, at, number=1):
    session = Session(SessionId(0), ada.id, at, at + timedelta(minutes=50), "UTC", number)
    return do(store, sessions.save, session)


def planned(store, ada, at):
    plan = planning.Plan(ada.id, at.replace(tzinfo=None), 50, "UTC")
    return do(store, planning.plan, plan)


def checked_in(store, ada, at, summary):
    kept = CheckIn(CheckInId(0), ada.id, at, "UTC", summary=summary)
    return do(store, checkins.save, kept)


def prepared(store, ada):
    return ask(store, preparing.prepare, ada.id)


def test_only_what_came_after_the_last_session_is_shown(store, ada):
    held(store, ada, NOW - WEEK)
    checked_in(store, ada, NOW - 2 * WEEK, "Before")
    checked_in(store, ada, NOW - timedelta(days=2), "After")
    saved_note(
        store, ada, occurred_at=NOW - WEEK, sections={"data": "Said much.", "plan": "Breathe."}
    )
    found = prepared(store, ada)
    assert [one.summary for one in found.since.checkins] == ["After"]
    assert found.planned == "Breathe."
    assert found.since.notes == ()


def test_a_note_of_a_call_in_between_hides_nothing_before_it_and_stands_there_once(store, ada):
    held(store, ada, NOW - WEEK)
    checked_in(store, ada, NOW - timedelta(days=6), "Before the call")
    saved_note(store, ada, occurred_at=NOW - timedelta(days=5), sections={"plan": "Breathe."})
    other = saved_note(store, ada, occurred_at=NOW - timedelta(days=3), sections={"what": "Wrote."})
    found = prepared(store, ada)
    assert [one.summary for one in found.since.checkins] == ["Before the call"]
    assert found.planned == "Breathe."
    assert [one.id for one in found.since.notes] == [other.id]


def test_the_plan_is_found_behind_a_note_that_has_none(store, ada):
    saved_note(store, ada, occurred_at=NOW - WEEK, sections={"plan": "Breathe."})
    saved_note(store, ada, occurred_at=NOW - timedelta(days=1), sections={"what": "Did not come."})
    assert prepared(store, ada).planned == "Breathe."


def test_nothing_known_of_a_client_is_no_trouble(store, ada):
    found = prepared(store, ada)
    assert (found.meeting, found.last, found.planned, bool(found.since)) == (None, None, "", False)
    note_id = do(store, preparing.begin_note, ada.id, {})
    assert ask(store, notes.get, note_id).note.sections == {}


def test_the_note_is_begun_once_for_its_meeting(store, ada):
    planned(store, ada, NOW + timedelta(minutes=10))
    parts = {Part.PLAN: "Breathe.", Part.SINCE: "Mood 4 on Monday."}
    note_id = do(store, preparing.begin_note, ada.id, parts)
    entry = ask(store, notes.get, note_id)
    assert sorted(entry.note.sections.values()) == ["Breathe.", "Mood 4 on Monday."]
    assert entry.session.starts_at == NOW + timedelta(minutes=10)
    assert (entry.session.number, entry.session.attendance) == (1, Attendance.ATTENDED)
    assert prepared(store, ada).begun == note_id
    assert prepared(store, ada).since.notes == (), "it is what is being prepared for"
    again = do(store, preparing.begin_note, ada.id, {Part.PLAN: "Something else."})
    assert again == note_id
    assert "Something else." not in repr(ask(store, notes.get, note_id))
    assert len(ask(store, appointments.on, NOW.date(), "UTC")) == 1


def test_a_meeting_far_ahead_can_be_looked_at_and_has_no_note_yet(store, ada):
    planned(store, ada, NOW + timedelta(days=3))
    assert prepared(store, ada).number == 1
    with pytest.raises(RuleBroken):
        do(store, preparing.begin_note, ada.id, {Part.PLAN: "Breathe."})


def test_the_next_client_is_the_one_whose_hour_is_not_over(store, ada):
    ben = saved_client(store, "Ben Roth", zone="UTC")
    planned(store, ada, NOW - timedelta(hours=2))
    planned(store, ben, NOW - timedelta(minutes=20))
    assert ask(store, preparing.next_client, NOW.date(), "UTC") == ben.id
    assert ask(store, preparing.next_client, (NOW + WEEK).date(), "UTC") is None
    assert prepared(store, ben).meeting.starts_at == NOW - timedelta(minutes=20)


def test_a_meeting_just_over_without_a_note_is_still_the_one(store, ada):
    planned(store, ada, NOW - timedelta(hours=1))
    planned(store, ada, NOW + WEEK)
    assert prepared(store, ada).meeting.starts_at == NOW - timedelta(hours=1)
    do(store, preparing.begin_note, ada.id, {})
    assert prepared(store, ada).meeting.starts_at == NOW + WEEK


@pytest.mark.parametrize("form", [one.id for one in note_formats.shipped().formats])
def test_every_format_has_a_place_for_every_part(form):
    keys = [section.key for section in note_formats.shipped().get(form).sections]
    texts = placed({part: f"the {part}" for part in Part}, keys)
    assert set(texts) <= set(keys)
    assert all(f"the {part}" in "\n".join(texts.values()) for part in Part)


def test_parts_go_where_they_belong():
    parts = {Part.SINCE: "week", Part.RISK: "watch", Part.PLAN: "breathe", Part.GOALS: "ride"}
    assert placed(parts, ["subjective", "objective", "assessment", "plan"]) == {
        "subjective": "week",
        "assessment": "watch\n\nride",
        "plan": "breathe",
    }
    assert placed(parts, ["narrative", "risk", "plan"])["risk"] == "watch"
