"""Each sample export, of every language and shape, is read as its phone meant it."""

import dataclasses

import pytest

from tests.support.exports import CASES, as_expected, cases, seen
from therapist_desk.domain.chats import Chat, DateOrder, UnclearDates
from therapist_desk.importing import chats

SAMPLES = cases()


def variants(expected):
    return [seen(expected), *(seen(expected | each) for each in expected.get("alt") or ())]


def check(chat, expected):
    got = [seen(as_expected(each)) for each in chat.messages]
    assert len(got) == len(expected)
    for one, wanted in zip(got, expected, strict=True):
        assert one in variants(wanted)


def chosen(case):
    order = case.get("options", {}).get("date_order")
    return DateOrder(order) if order else None


def outcomes(name):
    return SAMPLES[name].get("outcome_accept") or [SAMPLES[name]["outcome"]]


@pytest.mark.parametrize("name", [each for each in SAMPLES if "ok" in outcomes(each)])
def test_a_sample_is_read_message_by_message(name):
    case = SAMPLES[name]
    file = CASES / name / case["input"]
    chat = chats.read(file, chosen(case))
    if isinstance(chat, UnclearDates):  # as the sample allows, with a suggestion
        assert "ambiguous" in outcomes(name)
        assert chat.suggested == case["suggested"]
        chat = chats.read(file, chat.suggested)
    assert isinstance(chat, Chat)
    check(chat, case["messages"])
    assert chat.order == case["date_order"]
    for wanted, message in zip(case["messages"], chat.messages, strict=True):
        if "poll" in wanted:
            poll = chats.poll_in(message)
            assert poll
            assert poll.question == wanted["poll"]["question"]
            assert [list(each) for each in poll.options] == wanted["poll"]["options"]
        if "location" in wanted:
            place = chats.place_in(message)
            assert place
            assert dataclasses.astuple(place) == tuple(wanted["location"].values())
    for file, there in case.get("attachments_present", {}).items():
        assert chat.has_file(file) is there


@pytest.mark.parametrize("name", [each for each in SAMPLES if outcomes(each) == ["error"]])
def test_what_is_no_chat_is_refused_for_its_reason(name):
    with pytest.raises(chats.ChatRefused) as refused:
        chats.read(CASES / name / SAMPLES[name]["input"])
    assert refused.value.code == SAMPLES[name]["error"]


@pytest.mark.parametrize("name", [each for each in SAMPLES if outcomes(each) == ["ambiguous"]])
def test_dates_that_can_be_read_in_two_ways_are_asked_about(name):
    file = CASES / name / SAMPLES[name]["input"]
    unclear = chats.read(file)
    assert isinstance(unclear, UnclearDates)
    assert [each.order for each in unclear.readings] == SAMPLES[name]["candidates"]
    for reading in unclear.readings:
        chat = chats.read(file, reading.order)
        assert isinstance(chat, Chat)
        check(chat, SAMPLES[name]["messages_by_order"][reading.order])
        days = [each.when.date() for each in chat.messages]
        assert (reading.first, reading.last) == (days[0], days[-1])
