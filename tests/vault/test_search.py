"""Filed or fresh, the index finds what a plain look through every record would, and forgets what was taken out."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.records import NOON, ask, do, saved_client, saved_note, vault
from therapist_desk.domain import finding
from therapist_desk.services import clients, notes, search
from therapist_desk.vault import search as index

WORDS = ["anx", "anxious", "anxiety", "Ängste", "mother", "焦慮", "睡不好", "慮症", "e-mail", "email",
         "+44 7700 900123", "2024-03-05", "don’t", "قلق", "OR", "NOT", "near"]  # fmt: skip
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join)
SOUGHT = st.lists(
    st.sampled_from([*WORDS, "an", "m", "焦", "0123", "07700 900", '"anx mother"', '"慮'])
    | st.text(max_size=4),
    min_size=1,
    max_size=3,
).map(" ".join)
ODD = "zyzzogeton"


def sources(store):
    return ask(store, lambda reader: reader.rows("SELECT block FROM search_data"))


@pytest.fixture
def store():
    return vault()


@pytest.fixture
def owner(store):
    return saved_client(store, "Q")


def put(store, owner, texts):
    return [
        saved_note(store, owner, text, occurred_at=NOON + timedelta(seconds=number))
        for number, text in enumerate(texts, 1)
    ]


def change(store, note, text):
    return do(store, notes.save, replace(note, sections={"data": text}))


def found(store, typed, limit=50):
    hits = ask(store, search.find, typed, limit=limit)
    return [hit.record_id for hit in hits if hit.noun == "note"]


def fresh(store):
    return [one.record_id for one in ask(store, index.fresh) if one.noun == "note"]


@settings(max_examples=100, deadline=None)
@given(
    st.lists(TEXTS, max_size=8),
    SOUGHT,
    st.integers(0, 8),
    st.dictionaries(st.integers(1, 8), TEXTS),
)
def test_fresh_or_filed_the_index_finds_what_a_look_through_all_finds(texts, typed, keep, changed):
    store = vault()
    kept = put(store, saved_client(store, "Q"), texts)
    do(store, search.file_older, keep)
    for number, text in changed.items():
        if number <= len(texts):
            change(store, kept[number - 1], text)
            texts[number - 1] = text
    sought = finding.read(typed)
    met = [
        number
        for number, text in reversed(list(enumerate(texts, 1)))
        if sought.terms and sought.is_met_by(text)
    ]
    assert found(store, typed) == met


@settings(max_examples=200, deadline=None)
@given(st.text() | st.text('"*^():-+{}ANDORT焦\x00\ud800 '))
def test_nothing_that_can_be_typed_upsets_the_index(typed):
    store = vault()
    put(store, saved_client(store, "Q"), ["a b c"])
    do(store, search.file_older, 0)
    found(store, typed)


def test_a_pasted_page_is_only_a_question(store, owner):
    put(store, owner, ["word " * 10])
    assert found(store, "word " * 10_000) == [1]


def test_the_newest_come_first_also_when_older_records_are_written_later(store, owner):
    for seconds in (5, 9, 1, 9):
        saved_note(store, owner, "same", occurred_at=NOON + timedelta(seconds=seconds))
        do(store, search.file_older, 1)
    for _ in ("the last one fresh", "all filed, two of the very same second"):
        assert found(store, "same") == [4, 2, 1, 3]
        assert found(store, "same", limit=2) == [4, 2]
        do(store, search.file_older, 0)


def test_an_edited_word_is_gone_from_every_page_of_the_index(store, owner):
    put(store, owner, [f"plain words {number}" for number in range(300)])
    note = saved_note(store, owner, f"a {ODD} was here")
    do(store, search.file_older, 0)
    assert any(ODD[-5:].encode() in row[0] for row in sources(store))
    change(store, note, "nothing was here")
    assert not any(ODD[-5:].encode() in row[0] for row in sources(store))
    assert found(store, ODD) == []
    assert found(store, "nothing") == [note.id]


def test_a_draft_saved_again_and_again_never_reaches_the_index(store, owner):
    (note,) = put(store, owner, [f"draft {ODD} 0"])
    for number in range(1, 2 * index.FRESH):
        note = change(store, note, f"draft {ODD} {number}")
        saved_note(store, owner, "another")
        store.write(search.file_older)
    assert found(store, str(number)) == [note.id]
    assert found(store, str(number - 1)) == []
    assert fresh(store)[:2] == [note.id + number, note.id]
    assert not any(ODD.encode() in row[0] for row in sources(store))


def test_a_record_kept_again_with_the_same_words_is_found_once_and_filed_once(store, owner):
    (note,) = put(store, owner, ["heron"])
    do(store, search.file_older, 0)
    do(store, notes.save, replace(note, format_id="soap"))
    assert found(store, "heron") == [note.id]
    do(store, search.file_older, 0)
    assert found(store, "heron") == [note.id]


def test_what_was_written_long_ago_is_filed_in_idle_time_once_it_is_worth_it(store, owner):
    put(store, owner, ["word"] * (index.FRESH + index.BATCH - 2))  # the client is fresh too
    search.file_when_due(store)
    assert len(fresh(store)) == index.FRESH + index.BATCH - 2
    put(store, owner, ["word"])
    search.file_when_due(store)
    assert len(fresh(store)) == index.FRESH
    assert len(found(store, "word", 500)) == index.FRESH + index.BATCH - 1


def test_records_of_a_client_in_the_bin_are_not_found(store, owner):
    put(store, owner, ["heron", "heron"])
    do(store, search.file_older, 1)
    do(store, clients.bin_client, owner.id)
    assert found(store, "heron") == []
    do(store, clients.restore, owner.id)
    assert found(store, "heron") == [2, 1]


def test_an_index_folded_in_another_way_is_known_as_such(store, owner):
    put(store, owner, ["heron"])
    do(store, search.file_older, 0)
    assert not ask(store, index.is_outdated)
    do(
        store,
        lambda writer: writer.execute(
            "UPDATE vault_info SET value = '0' WHERE key = 'search_folding'"
        ),
    )
    assert ask(store, index.is_outdated)


def test_an_emptied_index_holds_no_word_and_all_is_fresh_again(store, owner):
    put(store, owner, [ODD, "heron"])
    do(store, search.file_older, 1)
    do(store, index.empty)
    assert not any(ODD.encode() in row[0] for row in sources(store))
    assert fresh(store) == [2, 1]
    assert found(store, ODD) == [1]
