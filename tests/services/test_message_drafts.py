"""A message kept for later comes back as a task at its time, and nothing is ever sent by itself."""

from datetime import timedelta

import pytest

from tests.support.agreed import WITHIN_HOURS, agreed_client
from tests.support.clock import FixedClock
from tests.support.records import ask, do
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.guard import Channel, Purpose
from therapist_desk.domain.messages import Draft, LinkStyle, Outcome
from therapist_desk.domain.tasks import TaskKind
from therapist_desk.services import clients, message_drafts, messages, tasks
from therapist_desk.services.messages import OpenRequest
from therapist_desk.services.to_do import Which
from therapist_desk.services.today import today

LATER = WITHIN_HOURS + timedelta(hours=18)


@pytest.fixture
def clock():
    return FixedClock(WITHIN_HOURS)


@pytest.fixture
def owner(store):
    owner = agreed_client(store)
    do(store, messages.keep_draft, owner.id, Draft(text="See you at ten."))
    return owner


def drafts(store):
    found = ask(store, tasks.everything)
    return [one for one in found if one.kind is TaskKind.MESSAGE_DRAFT]


def test_it_waits_among_what_comes_later_and_is_to_do_once_its_time_has_come(store, clock, owner):
    assert drafts(store) == []
    do(store, message_drafts.keep_until, owner.id, LATER)
    (waiting,) = drafts(store)
    assert waiting.which is Which.LATER
    clock.instant = LATER
    (due,) = drafts(store)
    assert (due.which, due.client.id) == (Which.OPEN, owner.id)
    assert ask(store, messages.of_client, owner.id) == []


def test_typing_on_leaves_its_time_and_emptying_it_ends_it(store, owner):
    do(store, message_drafts.keep_until, owner.id, LATER)
    do(store, messages.keep_draft, owner.id, Draft(text="See you at eleven."))
    assert ask(store, messages.draft, owner.id).until == LATER
    do(store, messages.keep_draft, owner.id, Draft())
    assert drafts(store) == []


def test_once_it_was_sent_it_is_gone(store, clock, owner):
    do(store, message_drafts.keep_until, owner.id, LATER)
    request = OpenRequest(
        owner.id, Channel.CHAT, Purpose.SCHEDULING, LinkStyle.APP, "See you at ten."
    )
    opened = do(store, messages.open_link, request)
    do(store, messages.close, opened.message.id, Outcome.SENT)
    assert ask(store, message_drafts.every) == []
    assert drafts(store) == []


def test_brought_back_early_it_is_to_do_at_once_and_that_can_be_taken_back(store, owner):
    do(store, message_drafts.keep_until, owner.id, LATER)
    before = do(store, tasks.bring_back, drafts(store)[0])
    assert drafts(store)[0].which is Which.OPEN
    do(store, tasks.take_back, before)
    assert drafts(store)[0].which is Which.LATER


@pytest.mark.parametrize("until", [WITHIN_HOURS, WITHIN_HOURS - timedelta(days=1)])
def test_a_time_that_is_over_is_refused(store, owner, until):
    with pytest.raises(RuleBroken) as refused:
        do(store, message_drafts.keep_until, owner.id, until)
    assert refused.value.field == "until"


def test_nothing_cannot_be_kept_for_later(store):
    empty = agreed_client(store, name="Bo Lind", number="+447700900456")
    with pytest.raises(RuleBroken) as refused:
        do(store, message_drafts.keep_until, empty.id, LATER)
    assert refused.value.field == "text"
    assert do(store, message_drafts.keep_until, empty.id, None) is None


def test_a_call_has_no_words_and_waits_for_its_hour_alone(store, owner):
    do(store, messages.keep_draft, owner.id, Draft(Channel.CALL, until=LATER))
    do(store, message_drafts.keep_until, owner.id, LATER)
    do(store, messages.keep_draft, owner.id, Draft(Channel.CALL))
    assert ask(store, messages.draft, owner.id).until == LATER
    assert len(drafts(store)) == 1
    do(store, messages.keep_draft, owner.id, Draft())
    assert drafts(store) == []


def test_on_today_it_is_begun_until_its_time_and_to_do_from_then_on(store, clock, owner):
    do(store, message_drafts.keep_until, owner.id, LATER)
    zone = "Europe/London"
    assert len(ask(store, today, WITHIN_HOURS.date(), zone).drafts) == 1
    clock.instant = LATER
    found = ask(store, today, LATER.date(), zone)
    assert found.drafts == ()
    assert [one.kind for one in found.todos] == [TaskKind.MESSAGE_DRAFT]


def test_all_drafts_are_listed_those_with_a_time_first_and_none_of_a_binned_client(store, owner):
    other = agreed_client(store, name="Bo Lind", number="+447700900456")
    do(store, messages.keep_draft, other.id, Draft(text="Hello"))
    do(store, message_drafts.keep_until, other.id, LATER)
    assert [one.client_id for one in ask(store, message_drafts.every)] == [other.id, owner.id]
    do(store, clients.bin_client, other.id)
    assert [one.client_id for one in ask(store, message_drafts.every)] == [owner.id]
