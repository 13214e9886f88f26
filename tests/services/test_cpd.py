"""The log of supervision and CPD counts hours for a register, and names no client."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.support.clock import FixedClock
from tests.support.records import NOON, ask, do, saved_client, vault
from therapist_desk.domain.cpd import CpdEntry, CpdEntryId, CpdKind
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.services import bin as bins
from therapist_desk.services import clients, cpd, search

TODAY = NOON.date()


@pytest.fixture
def store():
    return vault(FixedClock(NOON))


def entry(held_on=TODAY, kind=CpdKind.SUPERVISION, minutes=60, topic="Endings", **fields):
    return CpdEntry(CpdEntryId(0), held_on, kind, minutes, topic=topic, **fields)


def test_each_year_has_its_totals_of_each_kind(store):
    for one in (
        entry(minutes=60),
        entry(minutes=30),
        entry(kind=CpdKind.CPD, minutes=360),
        entry(date(2025, 5, 1), minutes=45),
    ):
        do(store, cpd.save, one)
    binned = do(store, cpd.save, entry(minutes=500))
    do(store, cpd.bin_entry, binned.id)
    this, last = ask(store, cpd.totals)
    assert (this.year, this.supervision, this.cpd) == (2026, 90, 360)
    assert (last.year, last.supervision, last.cpd) == (2025, 45, 0)


def test_the_latest_comes_first_and_a_change_stays(store):
    old = do(store, cpd.save, entry(TODAY - timedelta(days=9)))
    new = do(store, cpd.save, entry())
    do(store, cpd.save, replace(old, takeaway="Ask earlier."))
    assert [one.id for one in ask(store, cpd.entries)] == [new.id, old.id]
    assert ask(store, cpd.entries)[1].takeaway == "Ask earlier."


@pytest.mark.parametrize(
    ("fields", "at"),
    [
        ({"held_on": TODAY + timedelta(days=1)}, "held_on"),
        ({"minutes": 0}, "minutes"),
        ({"topic": " "}, "topic"),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(store, fields, at):
    with pytest.raises(RuleBroken) as broken:
        do(store, cpd.save, entry(**fields))
    assert broken.value.field == at


def test_an_entry_put_away_waits_in_the_bin_though_it_has_no_client(store):
    saved_client(store)  # the client with the same number is not to be taken for its owner
    kept = do(store, cpd.save, entry())
    do(store, cpd.bin_entry, kept.id)
    (key,) = ask(store, bins.listed)
    found = ask(store, bins.page, [key])[key]
    assert (found.client_id, found.client_name) == (0, "")
    do(store, bins.restore, key)
    assert ask(store, cpd.listed) == [kept.id]


@pytest.mark.parametrize(
    "text",
    ["About Maya Lindqvist", "Maya and the ending", "lindqvist, Maya", "the case C-0001", "MAYA",
     "Lindqvist’s sister"],
)  # fmt: skip
def test_a_clients_name_in_it_is_noticed(store, text):
    maya = saved_client(store, "Maya Lindqvist")
    assert maya.code == "C-0001"
    assert ask(store, cpd.clients_named, entry(takeaway=text)) == {"takeaway": ["Maya Lindqvist"]}


def test_a_name_in_chinese_is_noticed_between_other_words(store):
    saved_client(store, "林美玲")
    assert ask(store, cpd.clients_named, entry(topic="與林美玲的結案"))


@pytest.mark.parametrize("text", ["This will help", "may be, a mayan ruin", "C-00011", ""])
def test_what_is_no_name_is_left_alone(store, text):
    saved_client(store, "Will May")
    assert ask(store, cpd.clients_named, entry(topic=text, with_whom="Dr Marsh")) == {}


def test_a_client_in_the_bin_is_still_a_client(store):
    maya = saved_client(store, "Maya Lindqvist")
    do(store, clients.bin_client, maya.id)
    assert ask(store, cpd.clients_named, entry(topic="Maya")) == {"topic": ["Maya Lindqvist"]}


def test_it_stands_in_no_search(store):
    do(store, cpd.save, entry(topic="Bereavement"))
    assert ask(store, search.find, "bereavement") == []
