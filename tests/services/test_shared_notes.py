from dataclasses import replace
from datetime import timedelta

import pytest

from tests.support.records import NOON, ask, do, saved_client
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.notes import Note, NoteId
from therapist_desk.domain.sessions import Session, SessionId
from therapist_desk.services import notes, search, sessions, shared_notes, summaries
from therapist_desk.services.notes import Entry


@pytest.fixture
def ben(store):
    return saved_client(store, "Ben Okafor")


@pytest.fixture
def entry(store, ada):
    session = Session(SessionId(0), ada.id, NOON, NOON + timedelta(hours=1), "Europe/Berlin", 7)
    texts = {"data": "Ada told of the heron", "plan": "Both walk on Sunday"}
    note = Note(NoteId(0), ada.id, "dap", NOON, "Europe/Berlin", sections=texts)
    return do(store, notes.write, Entry(note, (), session))


def test_each_person_gets_a_note_of_the_one_session_with_the_chosen_parts_only(
    store, ada, ben, entry
):
    (note,) = do(store, shared_notes.write_also_for, entry.note.id, [ben.id], ["plan"])
    assert (note.client_id, note.session_id) == (ben.id, entry.note.session_id)
    assert note.sections == {"plan": "Both walk on Sunday"}
    assert ask(store, notes.of_client, ada.id) == [entry.note.id]
    assert ask(store, notes.of_client, ben.id) == [note.id]


def test_nothing_is_copied_unless_it_is_chosen(store, ben, entry):
    (note,) = do(store, shared_notes.write_also_for, entry.note.id, [ben.id], [])
    assert note.is_empty


def test_what_is_written_on_in_one_record_is_in_no_view_search_or_export_of_the_other(
    store, ada, ben, entry
):
    (note,) = do(store, shared_notes.write_also_for, entry.note.id, [ben.id], ["plan"])
    do(store, notes.save, replace(note, sections={"plan": "Ben alone saw a bittern"}))
    assert {one.client_id for one in ask(store, search.find, "bittern")} == {ben.id}
    assert {one.client_id for one in ask(store, search.find, "heron")} == {ada.id}
    for_ada = ask(store, summaries.material, ada.id)
    for_ben = ask(store, summaries.material, ben.id)
    assert "bittern" not in repr(for_ada)
    assert "heron" not in repr(for_ben)
    assert ask(store, notes.last_before, replace(entry.note, occurred_at=NOON)) is None


def test_the_session_shows_its_times_but_not_how_often_the_other_one_came(store, ben, entry):
    (note,) = do(store, shared_notes.write_also_for, entry.note.id, [ben.id], [])
    shown = ask(store, notes.get, note.id).session
    (exported,) = ask(store, summaries.material, ben.id).entries
    assert (shown.starts_at, shown.number) == (NOON, 0)
    assert exported.session == shown


def test_the_session_is_changed_in_the_record_it_belongs_to_and_in_no_other(store, ada, ben, entry):
    (note,) = do(store, shared_notes.write_also_for, entry.note.id, [ben.id], [])
    shown = ask(store, notes.get, note.id)
    later = replace(shown.session, starts_at=NOON + timedelta(minutes=5))
    do(store, notes.write, replace(shown, session=later))
    assert ask(store, sessions.of_client, ada.id) == [entry.session]
    assert ask(store, sessions.of_client, ben.id) == []


def test_who_has_a_note_of_this_session_is_not_offered_again_but_next_time_first(
    store, ada, ben, entry
):
    do(store, shared_notes.write_also_for, entry.note.id, [ben.id], [])
    assert ask(store, shared_notes.others, entry.note) == []
    assert ask(store, shared_notes.companions, ada.id) == {ben.id}
    with pytest.raises(RuleBroken, match="for whom"):
        do(store, shared_notes.write_also_for, entry.note.id, [ben.id], [])
    with pytest.raises(RuleBroken, match="for whom"):
        do(store, shared_notes.write_also_for, entry.note.id, [ada.id], [])
