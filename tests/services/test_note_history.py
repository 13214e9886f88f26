from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.clock import FixedClock
from tests.support.records import ask, do, saved_client, saved_note, vault
from therapist_desk.domain import note_history as rules
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.notes import storable
from therapist_desk.services import note_history, notes, search
from therapist_desk.vault.shelf import Gone

TEXTS = st.text(max_size=12) | st.sampled_from(["Slept better.", "Slept", "睡得好", "x" * 300])
SECTIONS = st.dictionaries(st.sampled_from(["data", "plan", "goal"]), TEXTS, max_size=3)


def typed(store, note, **sections):
    return do(store, notes.save, replace(note, sections=sections))


def all_texts(store, note):
    ids = ask(store, note_history.listed, note.id, every=True)
    return [ask(store, note_history.state, note.id, one).sections for one in ids]


@given(SECTIONS, SECTIONS)
def test_the_way_back_leads_to_the_very_text(older, newer):
    assert rules.went_back(newer, rules.steps_back(older, newer)) == older


@settings(max_examples=40, deadline=None)
@given(st.lists(SECTIONS, min_size=1, max_size=8))
def test_no_save_is_lost_until_the_note_is_signed(states):
    store = vault(FixedClock())
    owner = saved_client(store)
    note = saved_note(store, owner, sections=states[0])
    other = saved_note(store, owner, "Another note")
    for state in states[1:]:
        typed(store, note, **state)
        typed(store, other, data=f"Another note {len(state)}")
    stored = [ask_storable(state) for state in states]
    wanted = [one for at, one in enumerate(stored) if at == 0 or one != stored[at - 1]]
    assert all_texts(store, note) == wanted[::-1]


def ask_storable(state):
    return {key: storable(text) for key, text in state.items()}


def test_signing_leaves_the_signed_text_alone(store):
    note = saved_note(store, saved_client(store), "Draft with a heron")
    typed(store, note, data="What I sign")
    do(store, notes.sign, note.id, "Dr. Ines Vidal")
    assert ask(store, note_history.versions, note.id) == []
    assert store.read(lambda reader: reader.rows("SELECT * FROM note_revision")) == []
    with pytest.raises(RuleBroken, match="signed"):
        do(store, note_history.restore, note.id, 1)


def test_a_save_that_changes_nothing_is_no_version(store):
    note = saved_note(store, saved_client(store))
    typed(store, note, data="Slept better.")
    assert len(all_texts(store, note)) == 1


def test_taking_an_old_version_back_can_be_taken_back(store):
    note = saved_note(store, saved_client(store), "one")
    typed(store, note, data="two", plan="walk")
    first = ask(store, note_history.listed, note.id, every=True)[-1]
    restored, undo = do(store, note_history.restore, note.id, first)
    assert restored.sections == {"data": "one"}
    again, _ = do(store, note_history.restore, note.id, undo)
    assert again.sections == {"data": "two", "plan": "walk"}
    assert len(all_texts(store, note)) == 4


def test_the_format_comes_back_with_the_text(store):
    note = saved_note(store, saved_client(store), "one")
    do(store, notes.save, replace(note, format_id="soap"))
    restored, _ = do(store, note_history.restore, note.id, 1)
    assert restored.format_id == "dap"


def test_a_version_that_is_gone_is_said(store):
    note = saved_note(store, saved_client(store), "one")
    with pytest.raises(Gone):
        ask(store, note_history.state, note.id, 77)


def test_what_was_taken_out_of_a_draft_is_found_by_no_search(store):
    note = saved_note(store, saved_client(store), "A heron came")
    typed(store, note, data="Nothing came")
    assert ask(store, search.find, "heron") == []
    assert all_texts(store, note)[1] == {"data": "A heron came"}


def test_the_list_shows_the_last_version_of_each_minute_until_all_are_asked_for():
    clock = FixedClock()
    store = vault(clock)
    note = saved_note(store, saved_client(store), "0")
    for number in range(1, 9):
        clock.instant += timedelta(seconds=20)
        typed(store, note, data=str(number))
    every = ask(store, note_history.versions, note.id, every=True)
    shown = ask(store, note_history.versions, note.id)
    assert len(every) == 9
    assert len(shown) == 3
    assert [one.is_now for one in shown] == [True, False, False]
    ids = [one.id for one in every]
    assert ask(store, note_history.page, ids) == {one.id: one for one in every}


def test_what_was_deleted_a_moment_ago_is_in_the_short_list_too(store):
    note = saved_note(store, saved_client(store), "All that was said in this session.")
    typed(store, note, data="")
    shown = ask(store, note_history.listed, note.id)
    assert ask(store, note_history.state, note.id, shown[1]).sections == {
        "data": "All that was said in this session."
    }


def test_typing_on_costs_a_few_bytes_a_save(store):
    note = saved_note(store, saved_client(store), "x" * 20_000)
    typed(store, note, data="x" * 20_001)
    row = store.read(lambda reader: reader.row("SELECT steps FROM note_revision"))
    assert len(row[0]) < 100
