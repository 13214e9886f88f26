"""What is written in one record is in no answer about another: not a member's, not the joint one's."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.records import ask, do, saved_client, vault
from tests.support.separate import KINDS, NOUNS, canary, filled, write
from therapist_desk.domain.clients import ClientId, ClientKind
from therapist_desk.domain.guard import Channel, Purpose
from therapist_desk.domain.notes import NoteId
from therapist_desk.domain.relations import RelationKind
from therapist_desk.domain.repeats import Every, Repeat
from therapist_desk.domain.topics import Topic
from therapist_desk.services import (
    agreements,
    appointments,
    attachments,
    chats,
    checkin_charts,
    checkins,
    clients,
    clinical_facts,
    decisions,
    endings,
    measure_scores,
    messages,
    note_history,
    notes,
    parties,
    peer_groups,
    planning,
    plans,
    preparing,
    readiness,
    relations,
    rhythms,
    safety_plans,
    search,
    sessions,
    summaries,
    tasks,
    timeline,
)
from therapist_desk.services.desk import Reader

Question = Callable[[Reader, ClientId], Any]

ABOUT_ONE: dict[str, Question] = {
    "notes": lambda reader, one: notes.page(reader, notes.of_client(reader, one)),
    "the last note": lambda reader, one: notes.beginning(reader, one),
    "process notes": lambda reader, one: notes.process_notes_page(
        reader, notes.process_note_ids(reader, one)
    ),
    "check-ins": lambda reader, one: checkins.page(reader, checkins.of_client(reader, one)),
    "a new check-in": lambda reader, one: checkins.beginning(reader, one),
    "planned check-ins": lambda reader, one: rhythms.of_client(reader, one),
    "planned days a reply could answer": lambda reader, one: rhythms.open_days(reader, one),
    "what is agreed of silence": lambda reader, one: rhythms.silence(reader, one),
    "a chart of check-ins": lambda reader, one: checkin_charts.material(reader, one),
    "sessions": lambda reader, one: sessions.of_client(reader, one),
    "agreements": lambda reader, one: agreements.folder(reader, one),
    "a new agreement": lambda reader, one: agreements.look(
        reader, one, agreements.plan_for(clients.get(reader, one))
    ),
    "who signs": lambda reader, one: parties.signers(reader, clients.get(reader, one)),
    "the contact log": lambda reader, one: messages.page(reader, messages.of_client(reader, one)),
    "the guard": lambda reader, one: messages.situation(
        reader, one, Channel.CHAT, Purpose.SCHEDULING
    ),
    "what is being written": lambda reader, one: messages.draft(reader, one),
    "the details": lambda reader, one: clients.get(reader, one),
    "relations": lambda reader, one: relations.of_client(reader, one),
    "decisions": lambda reader, one: decisions.open_questions(reader, one),
    "files": lambda reader, one: attachments.page(reader, attachments.of_client(reader, one)),
    "what a file can belong to": lambda reader, one: attachments.linkable(reader, one),
    "the plan": lambda reader, one: plans.folder(reader, one),
    "the safety plan": lambda reader, one: safety_plans.folder(reader, one),
    "readiness checks": lambda reader, one: readiness.of_client(reader, one),
    "half a readiness check": lambda reader, one: readiness.half(reader, one),
    "scores": lambda reader, one: measure_scores.listed(reader, one),
    "half answered": lambda reader, one: measure_scores.waiting(reader, one),
    "chats": lambda reader, one: chats.page(reader, chats.of_client(reader, one)),
    "what was filed": lambda reader, one: chats.chats_of(reader, one),
    "a new chat": lambda reader, one: chats.import_start(reader, one, ["Nobody"], "x.txt"),
    "marked messages": lambda reader, one: chats.marked_since(reader, one, 0),
    "medical entries": lambda reader, one: clinical_facts.listed(reader, one),
    "what a draft said before": lambda reader, one: [
        note_history.state(reader, note_id, version)
        for note_id in map(NoteId, notes.of_client(reader, one))
        for version in note_history.listed(reader, note_id, every=True)
    ],
    "before a session": lambda reader, one: preparing.prepare(reader, one),
    "the group chat": lambda reader, one: peer_groups.get(reader, one),
    "the ending": lambda reader, one: endings.get(reader, one),
    "what was given": lambda reader, one: timeline.page(
        reader, timeline.keys(reader, one, "UTC", [Topic.RESOURCE_SHARE])
    ),
    "tasks": lambda reader, one: tasks.of_client(reader, one),
    "a summary": lambda reader, one: summaries.material(reader, one),
}
"""Every question a screen or an export asks about one client."""


@pytest.fixture(scope="module")
def store():
    return vault()


@pytest.fixture(scope="module")
def practice(store):
    return filled(store)


@pytest.mark.parametrize("who", KINDS)
@pytest.mark.parametrize("name", ABOUT_ONE)
def test_no_answer_about_one_record_holds_a_word_of_another(store, practice, who, name):
    told = repr(ask(store, ABOUT_ONE[name], practice.records[who].id))
    assert {word for word in practice.strangers(who) if word in told} == set()


@pytest.mark.parametrize("who", KINDS)
def test_the_words_are_there_for_the_record_they_were_written_in(store, practice, who):
    told = "".join(
        repr(ask(store, question, practice.records[who].id)) for question in ABOUT_ONE.values()
    )
    assert [noun for noun in NOUNS if canary(who, noun) not in told] == []


@pytest.mark.parametrize("is_settled", [False, True])
@pytest.mark.parametrize("who", KINDS)
def test_a_search_in_one_record_finds_nothing_of_another(store, practice, who, is_settled):
    if is_settled:
        do(store, search.file_older, keep=0)
    for other in KINDS:
        found = ask(store, search.find, f"{other}canary", client_id=practice.records[who].id)
        assert bool(found) is (other == who)
        assert {one.client_id for one in found} <= {practice.records[who].id}
    everywhere = ask(store, search.find, "adacanary")
    assert {one.client_id for one in everywhere} == {practice.records["ada"].id}


def test_meetings_and_the_next_one_are_those_of_the_record_alone():
    store = vault()
    records = {
        "ada": saved_client(store, "Ada"),
        "ben": saved_client(store, "Ben"),
        "both": saved_client(store, "Together", kind=ClientKind.COUPLE),
    }
    for member in ("ada", "ben"):
        do(store, relations.add, records["both"].id, RelationKind.MEMBER, records[member].id)
    for hour, record in enumerate(records.values()):
        starts = datetime.combine(date(2026, 11, 23), time(9 + hour))
        thrice = Repeat(Every.WEEK, count=3)
        wanted = planning.Plan(record.id, starts, 50, "Europe/London", repeat=thrice)
        do(store, planning.plan, wanted)
    span = (datetime(2026, 11, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC))
    for record in records.values():
        met = ask(store, appointments.of_client_between, record.id, *span)
        assert len(met) == 3
        assert {one.client_id for one in met} == {record.id}
        assert ask(store, appointments.next_of_client, record.id).client_id == record.id


WRITTEN = st.lists(
    st.tuples(
        st.sampled_from(("ada", "ben", "both")),
        st.sampled_from(
            (
                *("note", "process", "checkin", "message", "draft", "file", "fact", "task"),
                *("score", "rhythm"),
            )
        ),
    ),
    max_size=12,
)


@settings(max_examples=25, deadline=None)
@given(WRITTEN, st.lists(st.sampled_from(("ada", "ben")), unique=True))
def test_whatever_is_written_where_in_whatever_order_stays_there(written, members):
    store = vault()
    records = {
        "ada": saved_client(store, "Ada"),
        "ben": saved_client(store, "Ben"),
        "both": saved_client(store, "Together", kind=ClientKind.COUPLE),
    }
    for member in members:
        do(store, relations.add, records["both"].id, RelationKind.MEMBER, records[member].id)
    for number, (who, noun) in enumerate(written):
        write(store, records[who], noun, f"{who}canary{number}q")
    last = {(who, noun): number for number, (who, noun) in enumerate(written)}
    for who, record in records.items():
        told = "".join(repr(ask(store, each, record.id)) for each in ABOUT_ONE.values())
        for number, (owner, noun) in enumerate(written):
            word = f"{owner}canary{number}q"
            is_kept = noun != "draft" or last[owner, noun] == number
            assert (word in told) is (owner == who and is_kept)
            found = ask(store, search.find, word, client_id=record.id)
            is_findable = noun in ("note", "checkin", "message", "file", "fact", "task", "score")
            assert bool(found) is (owner == who and is_findable)
