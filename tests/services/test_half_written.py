"""A message half written waits beside the record until it has gone out."""

from dataclasses import replace

import pytest

from tests.services.test_messages import TEXT, log, opened
from tests.support.agreed import WITHIN_HOURS, agreed_client
from tests.support.clock import FixedClock
from tests.support.records import ask, do
from therapist_desk.domain.guard import Channel, Purpose
from therapist_desk.domain.messages import Draft, Outcome
from therapist_desk.services import messages, search


@pytest.fixture
def clock():
    return FixedClock(WITHIN_HOURS)


@pytest.fixture
def owner(store):
    return agreed_client(store)


def test_a_draft_is_kept_apart_from_the_record_until_it_has_gone_out(store, owner):
    draft = Draft(Channel.CHAT, Purpose.CHECK_IN, "Zebras tod\ud800ay?", "")
    do(store, messages.keep_draft, owner.id, draft)
    assert ask(store, messages.draft, owner.id) == replace(draft, text="Zebras tod\ufffday?")
    assert log(store, owner) == []
    assert ask(store, search.find, "zebras") == []


@pytest.mark.parametrize(
    ("outcome", "left"), [(Outcome.SENT, ""), (Outcome.CHANGED, ""), (Outcome.NOT_SENT, TEXT)]
)
def test_a_draft_that_went_out_is_done_with_and_one_that_did_not_stays(store, owner, outcome, left):
    do(store, messages.keep_draft, owner.id, Draft(text=TEXT))
    message = opened(store, owner).message
    assert ask(store, messages.draft, owner.id).text == TEXT
    do(store, messages.close, message.id, outcome)
    assert ask(store, messages.draft, owner.id).text == left


def test_a_draft_that_ends_with_an_empty_line_is_done_with_too(store, owner):
    typed = f"{TEXT}\n"
    do(store, messages.keep_draft, owner.id, Draft(text=typed))
    message = opened(store, owner, text=typed).message
    do(store, messages.close, message.id, Outcome.SENT)
    assert ask(store, messages.draft, owner.id).text == ""


def test_a_draft_begun_since_is_not_taken_for_the_one_that_went_out(store, owner):
    message = opened(store, owner).message
    do(store, messages.keep_draft, owner.id, Draft(text="Another thing"))
    do(store, messages.close, message.id, Outcome.SENT)
    assert ask(store, messages.draft, owner.id).text == "Another thing"


def test_a_reason_alone_is_half_written_too(store, owner):
    do(store, messages.keep_draft, owner.id, Draft(reason="She \ud83d asked for it"))
    assert ask(store, messages.draft, owner.id).reason == "She \ufffd asked for it"
