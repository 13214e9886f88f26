"""Meetings at the same time lie side by side, and the keys reach each of them."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as some

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.meetings import Meeting
from therapist_desk.domain.sessions import Session, SessionId
from therapist_desk.ui.pages.calendar import lanes
from therapist_desk.ui.pages.calendar.lanes import Cursor

DAY = date(2026, 11, 19)
MIDNIGHT = datetime(2026, 11, 19, tzinfo=UTC)


def meeting(number, start, minutes):
    begin, end = (MIDNIGHT + timedelta(minutes=each) for each in (start, start + minutes))
    session = Session(SessionId(number), ClientId(1), begin, end, "UTC")
    return Meeting(ClientId(1), begin, end, "UTC", session=session)


days = some.lists(some.tuples(some.integers(0, 1439), some.integers(1, 300)), max_size=12).map(
    lambda pairs: [meeting(number, *pair) for number, pair in enumerate(pairs, 1)]
)


@given(days)
def test_no_two_at_once_lie_in_the_same_lane_and_all_fit_their_width(meetings):
    found = lanes.blocks(meetings, [DAY], "UTC")
    assert len(found) == len(meetings)
    for one in found:
        assert 0 <= one.lane < one.lanes
        for other in found:
            if one is not other and one.start < other.end and other.start < one.end:
                assert one.lane != other.lane
                assert one.lanes == other.lanes


@given(days)
def test_walking_down_the_day_meets_every_meeting_and_ends(meetings):
    found = lanes.blocks(meetings, [DAY], "UTC")
    cursor, seen = lanes.placed(found, DAY, 0), set()
    for _ in range(48 + 3 * len(found)):
        seen.add(cursor.key)
        cursor = lanes.below(found, cursor, 30)
    starting_later = {each.meeting.key for each in found if each.start > 0}
    late = {each.meeting.key for each in found if each.start > 1410}
    assert starting_later - late <= seen


@given(days)
def test_walking_up_never_goes_down(meetings):
    found = lanes.blocks(meetings, [DAY], "UTC")
    cursor = Cursor(DAY, 1410)
    for _ in range(80):
        before = cursor
        cursor = lanes.above(found, cursor, 30)
        assert cursor.minute <= before.minute
    assert cursor.minute == 0 or cursor.key


def test_past_midnight_it_lies_on_both_days():
    late = [meeting(1, 1400, 100)]
    found = lanes.blocks(late, [DAY, DAY + timedelta(days=1)], "UTC")
    assert [(each.day, each.start, each.end) for each in found] == [
        (DAY, 1400, 1440),
        (DAY + timedelta(days=1), 0, 60),
    ]
