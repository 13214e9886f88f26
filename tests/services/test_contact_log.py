"""The contact log: what came in is told by hand, what was opened here stays as it was."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.support.agreed import WITHIN_HOURS, agreed_client
from tests.support.clock import FixedClock
from tests.support.records import ask, do, vault
from therapist_desk.domain.checkins import CheckIn, CheckInId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.guard import Channel, Purpose
from therapist_desk.domain.messages import Direction, LinkStyle, Outcome
from therapist_desk.services import bin as bins
from therapist_desk.services import checkins, contact_log, messages, search
from therapist_desk.services.contact_log import Filter
from therapist_desk.services.messages import OpenRequest


@pytest.fixture
def store():
    return vault(FixedClock(WITHIN_HOURS))


@pytest.fixture
def owner(store):
    return agreed_client(store)


def told(store, owner, text="Can we move Friday?", **fields):
    fresh = ask(store, contact_log.fresh, owner.id)
    return do(store, contact_log.log, replace(fresh, text=text, **fields))


def opened(store, owner, purpose=Purpose.SCHEDULING, outcome=Outcome.SENT):
    request = OpenRequest(owner.id, Channel.CHAT, purpose, LinkStyle.APP, "At ten?", "asked")
    message = do(store, messages.open_link, request).message
    return do(store, messages.close, message.id, outcome)


def listed(store, owner, **wanted):
    ids = ask(store, contact_log.listed, owner.id, Filter(**wanted))
    found = ask(store, messages.page, ids)
    return [found[one].id for one in ids]


def test_what_was_told_by_hand_has_no_outcome_to_tell(store, owner):
    written = told(store, owner, "Hello", direction=Direction.TO_CLIENT)
    with pytest.raises(RuleBroken, match="opened from here"):
        do(store, messages.close, written.id, Outcome.NOT_SENT)
    assert ask(store, messages.get, written.id).outcome is Outcome.SENT


def test_what_came_from_the_client_is_told_in_a_moment_and_found_again(store, owner):
    kept = told(store, owner)
    assert (kept.direction, kept.outcome, kept.by_hand) == (Direction.FROM_CLIENT, None, True)
    assert kept.at == WITHIN_HOURS
    assert [hit.record_id for hit in ask(store, search.find, "move friday")] == [kept.id]


def test_what_went_out_by_hand_counts_in_the_week_and_a_call_only_with_its_minutes(store, owner):
    told(store, owner, direction=Direction.TO_CLIENT, minutes=3)
    told(store, owner, direction=Direction.TO_CLIENT, channel="call", minutes=12)
    told(store, owner, minutes=5, at=WITHIN_HOURS - timedelta(days=7))
    this, last = ask(store, contact_log.volume, owner.id).weeks
    assert (this.messages, this.minutes) == (1, 15)
    assert (last.messages, last.minutes) == (0, 5)


def test_a_week_stands_against_what_the_agreement_says_and_counts_check_ins(store, owner):
    found = CheckIn(CheckInId(0), owner.id, WITHIN_HOURS, "Europe/London", minutes=7)
    do(store, checkins.save, replace(found, summary="Fine."))
    volume = ask(store, contact_log.volume, owner.id)
    assert volume.weeks[0].minutes == 7
    assert volume.most_messages > 0


def test_the_log_is_narrowed_down_by_each_of_its_four_sides(store, owner):
    came = told(store, owner, purpose="scheduling")
    call = told(store, owner, channel="call", at=WITHIN_HOURS - timedelta(minutes=5))
    sent = opened(store, owner)
    dropped = opened(store, owner, Purpose.SAFETY, Outcome.NOT_SENT)
    assert set(listed(store, owner)) == {came.id, call.id, sent.id, dropped.id}
    assert listed(store, owner, channel=Channel.CALL) == [call.id]
    assert listed(store, owner, purpose=Purpose.SAFETY) == [dropped.id]
    assert set(listed(store, owner, direction=Direction.FROM_CLIENT)) == {came.id, call.id}
    assert listed(store, owner, outcome=Outcome.SENT) == [sent.id]
    assert listed(store, owner, purpose=Purpose.SCHEDULING, outcome=Outcome.SENT) == [sent.id]


def test_what_was_told_by_hand_can_be_put_right_and_binned_and_nothing_else_can(store, owner):
    kept = told(store, owner)
    changed = do(store, contact_log.log, replace(kept, text="Can we move Monday?"))
    assert changed.id == kept.id
    do(store, contact_log.bin_entry, kept.id)
    assert listed(store, owner) == []
    (key,) = ask(store, bins.listed)
    do(store, bins.restore, key)
    assert listed(store, owner) == [kept.id]
    sent = opened(store, owner)
    with pytest.raises(RuleBroken):
        do(store, contact_log.log, replace(sent, text="Never said", by_hand=True))
    with pytest.raises(RuleBroken):
        do(store, contact_log.bin_entry, sent.id)
    assert ask(store, messages.get, sent.id).text == "At ten?"


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"at": WITHIN_HOURS + timedelta(minutes=1)}, "at"),
        ({"minutes": -1}, "minutes"),
        ({"minutes": 1441}, "minutes"),
        ({"text": "x" * 20_001}, "text"),
    ],
)
def test_what_cannot_be_so_is_refused_at_its_field(store, owner, fields, field):
    with pytest.raises(RuleBroken) as refused:
        told(store, owner, **fields)
    assert refused.value.field == field


def test_what_is_typed_waits_for_its_client_alone(store, owner):
    other = agreed_client(store, name="Bo Lind", number="+447700900456")
    fresh = ask(store, contact_log.fresh, owner.id)
    do(store, contact_log.keep_draft, replace(fresh, text="Half \ud83d"))
    assert ask(store, contact_log.draft, other.id) is None
    assert ask(store, contact_log.draft, owner.id).text.startswith("Half")
    do(store, contact_log.log, replace(fresh, text="Whole"))
    assert ask(store, contact_log.draft, owner.id) is None
