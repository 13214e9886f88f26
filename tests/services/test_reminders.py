"""Reminding of tomorrow's meetings: who is in the queue, who is left out and why, and never twice unasked."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from tests.support.agreed import NUMBER, WITHIN_HOURS, agreed_client
from tests.support.clock import FixedClock
from tests.support.records import ask, do, saved_client, whatsapp
from therapist_desk.domain.clients import SafetyHint
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.guard import Answer, Channel, FindingName, Purpose
from therapist_desk.domain.messages import LinkStyle, Outcome
from therapist_desk.services import appointments, clients, messages, planning, reminders
from therapist_desk.services.messages import OpenRequest
from therapist_desk.services.planning import Plan
from therapist_desk.services.reminders import Half, Progress, Stand

LONDON, TOMORROW = "Europe/London", date(2026, 11, 19)


@pytest.fixture
def clock():
    return FixedClock(WITHIN_HOURS)


@pytest.fixture
def owner(store):
    return agreed_client(store)


def planned(store, owner, starts="2026-11-19 10:00", **fields):
    wanted = Plan(owner.id, datetime.fromisoformat(starts), 50, LONDON, **fields)
    return do(store, planning.plan, wanted)


def queue(store, day=TOMORROW):
    return ask(store, reminders.queue, day, LONDON)


def remind(store, one, outcome=Outcome.SENT, *, again=False, **fields):
    given = {
        "client_id": one.situation.client.id,
        "channel": Channel.CHAT,
        "purpose": Purpose.SCHEDULING,
        "style": LinkStyle.APP,
        "text": "See you at 10:00.",
        "reminds": one.key,
    }
    request = OpenRequest(**(given | fields))
    opened = do(store, reminders.open_reminder, request, LONDON, again=again)
    return do(store, messages.close, opened.message.id, outcome) if outcome else opened.message


def left_out(store):
    return {one.situation.client.name: one.why for one in queue(store).left_out}


def test_tomorrows_clients_wait_in_the_order_of_the_day_and_no_other_day_is_among_them(
    store, owner
):
    other = agreed_client(store, name="Bo Lind", number="+447700900456")
    planned(store, owner, "2026-11-19 15:00")
    planned(store, other, "2026-11-19 09:00")
    planned(store, owner, "2026-11-18 18:00")
    planned(store, owner, "2026-11-20 00:00")
    found = queue(store)
    assert [one.situation.client.name for one in found.reminders] == ["Bo Lind", "Alex Example"]
    assert [one.stand for one in found.reminders] == [Stand.TO_DO, Stand.TO_DO]
    assert (found.sent, found.left_out) == (0, ())


def test_who_cannot_be_reminded_is_named_with_the_reason(store, owner):
    silent = saved_client(store, "No Phone", zone=LONDON)
    stranger = saved_client(store, "No Paper", phones=(whatsapp("+447700900456"),), zone=LONDON)
    number = whatsapp("+447700900457")
    asking = saved_client(store, "Asks", phones=(number,), zone=LONDON, status="enquiry")
    hints = (SafetyHint.CALL_ONLY,)
    do(store, clients.save, replace(ask(store, clients.get, owner.id), hints=hints))
    for each in (silent, stranger, asking, owner):
        planned(store, each)
    assert queue(store).reminders == ()
    assert left_out(store) == {
        "No Phone": FindingName.NO_WHATSAPP,
        "No Paper": FindingName.NO_AGREEMENT,
        "Asks": FindingName.FIRST_CONTACT,
        "Alex Example": FindingName.CALL_ONLY,
    }


def test_what_was_sent_is_marked_and_the_next_one_comes_to_the_front(store, owner):
    other = agreed_client(store, name="Bo Lind", number="+447700900456")
    planned(store, owner)
    planned(store, other, "2026-11-19 15:00")
    first, second = queue(store).reminders
    message = remind(store, first)
    assert message.reminds == first.key
    found = queue(store)
    assert [one.stand for one in found.reminders] == [Stand.SENT, Stand.TO_DO]
    assert found.next_after(first.key).key == second.key
    remind(store, second, Outcome.CHANGED)
    found = queue(store)
    assert (found.sent, found.next_after(second.key)) == (2, None)


def test_who_comes_after_the_one_just_done_is_the_next_of_the_day_and_then_the_first(store, owner):
    for hour, number in ((11, "+447700900456"), (12, "+447700900457")):
        other = agreed_client(store, name=f"Bo {hour}", number=number)
        planned(store, other, f"2026-11-19 {hour}:00")
    planned(store, owner)
    found = queue(store)
    keys = [one.key for one in found.reminders]
    assert [found.next_after(key).key for key in keys] == [keys[1], keys[2], keys[0]]
    assert ask(store, reminders.progress, TOMORROW, LONDON) == Progress(3, 0, 3)
    remind(store, found.reminders[0])
    remind(store, found.reminders[1], Outcome.NOT_SENT)
    assert ask(store, reminders.progress, TOMORROW, LONDON) == Progress(1, 1, 3)


def test_what_is_typed_for_a_reminder_stands_once_and_goes_with_it(store):
    for text in ("See", "See you"):
        do(store, reminders.keep_half, Half("1@2", text))
    do(store, reminders.keep_half, Half("3@4", "Hello"))
    assert {key: one.text for key, one in ask(store, reminders.halves).items()} == {
        "1@2": "See you",
        "3@4": "Hello",
    }
    for key in ("1@2", "3@4"):
        do(store, reminders.forget_half, key)
    assert ask(store, reminders.halves) == {}


def test_one_whose_outcome_nobody_told_is_asked_about_before_the_next_is_opened(store, owner):
    other = agreed_client(store, name="Bo Lind", number="+447700900456")
    planned(store, owner)
    planned(store, other, "2026-11-19 15:00")
    _, second = queue(store).reminders
    remind(store, second, None)
    found = queue(store)
    assert found.next_after("").key == second.key
    assert found.next_after("").stand is Stand.OPENED


def test_a_wrong_mark_is_taken_back_and_what_was_not_sent_is_no_reminder(store, owner):
    planned(store, owner)
    (one,) = queue(store).reminders
    sent = remind(store, one)
    do(store, messages.close, sent.id, Outcome.NOT_SENT)
    (one,) = queue(store).reminders
    assert (one.stand, one.written_at) == (Stand.NOT_SENT, None)
    do(store, messages.reopen, sent)
    assert queue(store).reminders[0].stand is Stand.SENT


def test_nobody_is_reminded_twice_without_being_asked(store, owner):
    planned(store, owner)
    planned(store, owner, "2026-11-19 15:00")
    first, second = queue(store).reminders
    remind(store, first)
    second = queue(store).reminders[1]
    assert (second.stand, second.written_at) == (Stand.TO_DO, WITHIN_HOURS)
    for again_for in (first, second):
        with pytest.raises(RuleBroken) as refused:
            remind(store, again_for)
        assert refused.value.field == "again"
    remind(store, second, again=True)
    assert queue(store).sent == 2


def test_a_reminder_sent_yesterday_is_asked_about_too(store, clock, owner):
    planned(store, owner, "2026-11-20 10:00")
    (one,) = queue(store, date(2026, 11, 20)).reminders
    remind(store, one)
    clock.instant = WITHIN_HOURS + timedelta(days=1)
    (one,) = queue(store, date(2026, 11, 20)).reminders
    assert (one.stand, one.written_at) == (Stand.SENT, WITHIN_HOURS)
    with pytest.raises(RuleBroken) as refused:
        remind(store, one, reason="Asked for it")
    assert refused.value.field == "again"


def test_a_message_about_times_written_by_hand_asks_too_and_yesterdays_does_not(
    store, clock, owner
):
    planned(store, owner)
    by_hand = OpenRequest(owner.id, Channel.CHAT, Purpose.SCHEDULING, LinkStyle.APP, "At three?")
    opened = do(store, messages.open_link, by_hand)
    do(store, messages.close, opened.message.id, Outcome.SENT)
    assert queue(store).reminders[0].written_at == WITHIN_HOURS
    clock.instant = WITHIN_HOURS + timedelta(hours=11)  # one o'clock in the night
    assert ask(store, reminders.queue, TOMORROW, LONDON).reminders[0].written_at is None


def test_the_guard_decides_each_one_and_asks_for_its_reason(store, clock, owner):
    planned(store, owner)
    clock.instant = WITHIN_HOURS.replace(hour=21)  # the practice closed at 20
    (one,) = queue(store).reminders
    assert one.situation.verdict.verdict is Answer.ASK
    with pytest.raises(RuleBroken) as asked:
        remind(store, one)
    assert asked.value.field == "reason"
    assert remind(store, one, reason="Asked to hear tonight").reason == "Asked to hear tonight"


def test_a_meeting_moved_after_its_reminder_is_to_be_reminded_of_anew(store, owner):
    planned(store, owner)
    (one,) = queue(store).reminders
    remind(store, one)
    moved = replace(
        planning.plan_of(one.meeting), starts=datetime.fromisoformat("2026-11-19 11:00")
    )
    do(store, planning.replan, one.meeting, moved)
    (again,) = queue(store).reminders
    assert again.stand is Stand.TO_DO
    assert again.written_at is not None  # and says that something was sent already


def test_a_meeting_called_off_or_over_is_no_longer_there(store, clock, owner):
    planned(store, owner)
    (meeting,) = ask(store, appointments.on, TOMORROW, LONDON)
    clock.instant = meeting.starts_at + timedelta(minutes=1)
    assert queue(store).reminders == ()
    clock.instant = WITHIN_HOURS
    do(store, planning.call_off, meeting)
    assert queue(store).reminders == ()


def test_what_was_typed_waits_over_a_lock_until_it_was_opened(store, owner):
    planned(store, owner)
    (one,) = queue(store).reminders
    do(store, reminders.keep_half, Half(one.key, "See you \ud83d", "late"))
    do(store, reminders.keep_half, Half("7/@1", "Another"))
    assert ask(store, reminders.halves)[one.key].reason == "late"
    remind(store, one)
    assert set(ask(store, reminders.halves)) == {"7/@1"}


def test_a_shared_number_is_reminded_only_when_somebody_said_whom_it_is_for(store, owner):
    saved_client(store, "Same Phone", phones=(whatsapp(NUMBER),), zone=LONDON)
    planned(store, owner)
    (one,) = queue(store).reminders
    with pytest.raises(RuleBroken):
        remind(store, one, reason="It is hers")
    assert remind(store, one, reason="It is hers", is_meant=True).reminds == one.key
