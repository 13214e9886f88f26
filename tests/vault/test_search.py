"""The index finds what a plain look through every record would, and forgets what was taken out."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.records import ask, do, saved_client, vault
from therapist_desk.domain import finding
from therapist_desk.services import clients
from therapist_desk.vault import search

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
    for number, text in enumerate(texts, 1):
        do(store, search.put, "note", number, owner.id, number * 1000, text)


def found(store, typed, limit=50):
    hits = ask(store, search.find, finding.read(typed), limit)
    return [hit.record_id for hit in hits if hit.noun == "note"]


@settings(max_examples=150, deadline=None)
@given(st.lists(TEXTS, max_size=8), SOUGHT, st.integers(0, 8), st.sets(st.integers(1, 8)))
def test_fresh_or_settled_the_index_finds_what_a_look_through_all_finds(
    texts, typed, fresh, dropped
):
    store = vault()
    owner = saved_client(store, "Q")
    put(store, owner, texts)
    do(store, search.settle, keep=fresh)
    for number in dropped & set(range(1, len(texts) + 1)):
        do(store, search.drop, "note", number, texts[number - 1])
    sought = finding.read(typed)
    met = [
        number
        for number, text in reversed(list(enumerate(texts, 1)))
        if number not in dropped and sought.terms and sought.is_met_by(text)
    ]
    answer = found(store, typed)
    if sought.needs_check:  # the index knows which words, not that they follow each other
        answer = [number for number in answer if sought.is_met_by(texts[number - 1])]
    assert answer == met


@settings(max_examples=200, deadline=None)
@given(st.text() | st.text('"*^():-+{}ANDORT焦\x00\ud800 '))
def test_nothing_that_can_be_typed_upsets_the_index(typed):
    store = vault()
    put(store, saved_client(store, "Q"), ["a b c"])
    found(store, typed)


def test_a_pasted_page_is_only_a_question(store, owner):
    put(store, owner, ["word " * 10])
    assert found(store, "word " * 10_000) == [1]


def test_the_newest_come_first_also_when_older_records_are_written_later(store, owner):
    for number, at in [(1, 5_000), (2, 9_000), (3, 1_000), (4, 9_000)]:
        do(store, search.put, "note", number, owner.id, at, "same")
        do(store, search.settle, keep=1)
    for _ in ("the last one fresh", "all settled, two of the very same second"):
        assert found(store, "same")[2:] == [1, 3]
        assert set(found(store, "same", limit=2)) == {2, 4}
        do(store, search.settle, keep=0)


def test_an_edited_word_is_gone_from_every_page_of_the_index(store, owner):
    put(store, owner, [f"plain words {number}" for number in range(300)])
    do(store, search.put, "note", 999, owner.id, 999_000, f"a {ODD} was here")
    do(store, search.settle, keep=0)
    assert any(ODD[-5:].encode() in row[0] for row in sources(store))
    do(store, search.drop, "note", 999, f"a {ODD} was here")
    do(store, search.put, "note", 999, owner.id, 999_000, "nothing was here")
    assert not any(ODD[-5:].encode() in row[0] for row in sources(store))
    assert found(store, ODD) == []
    assert found(store, "nothing") == [999]


def test_a_draft_saved_again_and_again_never_reaches_the_index(store, owner):
    for number in range(200):
        if number:
            do(store, search.drop, "note", 1, f"draft {ODD} {number - 1}")
        do(store, search.put, "note", 1, owner.id, 1000, f"draft {ODD} {number}")
    assert found(store, "199") == [1]
    assert found(store, "198") == []
    assert not any(ODD.encode() in row[0] for row in sources(store))


def test_what_was_written_long_ago_is_settled_without_being_asked(store, owner):
    put(store, owner, ["word"] * (search.FRESH + search.BATCH + 5))
    fresh = ask(store, lambda reader: reader.numbers("SELECT count(*) FROM search_fresh"))
    assert fresh[0] < search.FRESH + search.BATCH
    assert len(found(store, "word", 500)) == search.FRESH + search.BATCH + 5


def test_records_of_a_client_in_the_bin_are_not_found(store, owner):
    put(store, owner, ["heron", "heron"])
    do(store, search.settle, keep=1)
    do(store, clients.bin_client, owner.id)
    assert found(store, "heron") == []
    do(store, clients.restore, owner.id)
    assert found(store, "heron") == [2, 1]


def test_an_index_folded_in_another_way_is_known_as_such(store, owner):
    put(store, owner, ["heron"])
    do(store, search.settle, keep=0)
    assert not ask(store, search.is_outdated)
    do(
        store,
        lambda writer: writer.execute(
            "UPDATE vault_info SET value = '0' WHERE key = 'search_folding'"
        ),
    )
    assert ask(store, search.is_outdated)


def test_an_emptied_index_holds_no_word(store, owner):
    put(store, owner, [ODD, "heron"])
    do(store, search.settle, keep=1)
    do(store, search.empty)
    assert found(store, "heron") == found(store, ODD) == []
    assert not any(ODD.encode() in row[0] for row in sources(store))
