"""What leaves of the calendar says when, and nothing of whom."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Calendar

from tests.support.clock import FixedClock
from tests.support.records import ask, do, saved_client, vault
from therapist_desk.domain.errors import ExportFailed, RuleBroken
from therapist_desk.domain.repeats import Every, Repeat
from therapist_desk.domain.sessions import Attendance, Modality
from therapist_desk.exporting import calendar_file
from therapist_desk.exporting.calendar_file import Mark, Words
from therapist_desk.exporting.document import Heading, Paragraph, Table
from therapist_desk.services import calendar, disclosures, planning
from therapist_desk.services.planning import Plan

BERLIN = "Europe/Berlin"
NOW = datetime(2026, 10, 22, 8, tzinfo=UTC)
at = datetime.fromisoformat


@pytest.fixture
def store():
    return vault(FixedClock(NOW))


@pytest.fixture
def ada(store):
    return saved_client(store, "Ada Moreau", email="ada@example.org", contact_note="Likes tea.")


@pytest.fixture
def stretch(store, ada):
    def of(first=date(2026, 10, 19), last=date(2026, 11, 9)):
        return ask(store, calendar.shown, first, last, BERLIN)

    wanted = Plan(
        ada.id, at("2026-10-22 14:00"), 50, BERLIN, Modality.VIDEO, repeat=Repeat(Every.WEEK)
    )
    do(store, planning.plan, wanted)
    return of


@pytest.mark.parametrize(("mark", "shown"), [(Mark.INITIALS, "A.M."), (Mark.NUMBER, "C-0001")])
def test_the_file_holds_initials_or_a_number_and_times_on_both_sides_of_the_clock_change(
    stretch, mark, shown
):
    content = calendar_file.ics(stretch(), mark, NOW)
    events = Calendar.from_ical(content).walk("VEVENT")
    assert [event.decoded("dtstart") for event in events] == [
        datetime(2026, 10, 22, 12, tzinfo=UTC),
        datetime(2026, 10, 29, 13, tzinfo=UTC),
        datetime(2026, 11, 5, 13, tzinfo=UTC),
    ]
    assert {str(event["summary"]) for event in events} == {shown}
    assert {str(event["class"]) for event in events} == {"CONFIDENTIAL"}
    for word in (b"Moreau", b"Ada", b"tea", b"example.org", b"video", b"Berlin"):
        assert word not in content
    allowed = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "CLASS"}
    assert all(set(event) == allowed for event in events)


def test_a_moved_meeting_keeps_its_name_so_that_it_is_not_there_twice(store, stretch):
    before = Calendar.from_ical(calendar_file.ics(stretch(), Mark.NUMBER, NOW))
    second = stretch().meetings[1]
    plan = replace(planning.plan_of(second), starts=at("2026-10-30 09:00"))
    do(store, planning.replan, second, plan)
    after = Calendar.from_ical(calendar_file.ics(stretch(), Mark.NUMBER, NOW))
    assert [str(e["uid"]) for e in before.walk("VEVENT")] == [
        str(e["uid"]) for e in after.walk("VEVENT")
    ]


def test_what_was_cancelled_is_not_told(store, stretch):
    do(store, planning.attend, stretch().meetings[0], Attendance.CANCELLED, fee=False)
    assert len(calendar_file.leaving(stretch())) == 2


def test_the_file_is_the_owners_alone_and_logged_with_each_client(store, stretch, ada, tmp_path):
    other = saved_client(store, "Bela Kiss")
    do(store, planning.plan, Plan(other.id, at("2026-10-23 10:00"), 50, BERLIN))
    found = stretch()
    content = calendar_file.ics(found, Mark.INITIALS, NOW)
    leaves = calendar_file.disclosed(found.meetings, NOW, "Times", "Myself", "Mine", "iCalendar")
    path = do(store, calendar_file.save, tmp_path / "c.ics", content, leaves)
    assert path.stat().st_mode & 0o777 == 0o600
    for owner in (ada, other):
        [logged] = ask(store, disclosures.of_client, owner.id)
        found_log = ask(store, disclosures.page, [logged])[logged].disclosure
        assert len(found_log.sha256) == 64


def test_without_a_purpose_or_without_a_meeting_nothing_is_written(store, stretch, tmp_path):
    path = tmp_path / "c.ics"
    leaves = calendar_file.disclosed(stretch().meetings, NOW, "Times", "Myself", " ", "iCalendar")
    with pytest.raises(RuleBroken):
        do(store, calendar_file.save, path, b"x", leaves)
    with pytest.raises(RuleBroken):
        do(store, calendar_file.save, path, b"x", [])
    assert not path.exists()


def test_what_could_not_be_logged_does_not_stay(store, stretch, tmp_path, monkeypatch):
    def refuse(*_):
        raise OSError

    monkeypatch.setattr("therapist_desk.services.disclosures.log", refuse)
    path = tmp_path / "c.ics"
    leaves = calendar_file.disclosed(stretch().meetings, NOW, "Times", "Myself", "Mine", "iCal")
    with pytest.raises(ExportFailed):
        do(store, calendar_file.save, path, b"x", leaves)
    assert not path.exists()


def test_a_printed_week_has_every_day_and_no_name(stretch):
    paper = calendar_file.week_paper(
        stretch(date(2026, 10, 19), date(2026, 10, 26)), Mark.INITIALS, Words()
    )
    assert len([each for each in paper.blocks if isinstance(each, Heading)]) == 8
    [table] = [each for each in paper.blocks if isinstance(each, Table)]
    assert table.rows == (("14:00–14:50", "A.M.", "video"),)
    assert len([each for each in paper.blocks if isinstance(each, Paragraph)]) == 6
    assert "Moreau" not in str(paper)


def test_a_meeting_over_midnight_is_on_both_days_of_the_paper_and_whole_in_the_file(store, ada):
    do(store, planning.plan, Plan(ada.id, at("2026-10-25 23:30"), 75, BERLIN))
    week = ask(store, calendar.shown, date(2026, 10, 25), date(2026, 10, 27), BERLIN)
    paper = calendar_file.week_paper(week, Mark.INITIALS, Words())
    rows = [row[0] for each in paper.blocks if isinstance(each, Table) for row in each.rows]
    assert rows == ["23:30–…", "…–00:45"]
    [event] = Calendar.from_ical(calendar_file.ics(week, Mark.INITIALS, NOW)).walk("VEVENT")
    assert event.decoded("dtend") - event.decoded("dtstart") == timedelta(minutes=75)


def test_a_meeting_to_midnight_is_on_one_day_of_the_paper(store, ada):
    do(store, planning.plan, Plan(ada.id, at("2026-10-25 23:00"), 60, BERLIN))
    week = ask(store, calendar.shown, date(2026, 10, 25), date(2026, 10, 27), BERLIN)
    paper = calendar_file.week_paper(week, Mark.INITIALS, Words())
    rows = [row[0] for each in paper.blocks if isinstance(each, Table) for row in each.rows]
    assert rows == ["23:00–00:00"]
