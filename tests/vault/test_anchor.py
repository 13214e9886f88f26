"""What the header remembers of the database, so that an older or a cut one is noticed."""

import os
from dataclasses import replace

import pytest

from tests.support.clock import FixedClock
from tests.support.records import saved_client, vault
from therapist_desk.domain.errors import VaultDamaged
from therapist_desk.vault import anchor
from therapist_desk.vault.store import Store

KEY = "ab" * 48


@pytest.fixture
def path(tmp_path):
    store = Store.create(tmp_path / "vault-1.db", KEY, bytes(32), FixedClock())
    saved_client(store)
    store.close()
    return tmp_path / "vault-1.db"


def reopen(path, anchored=None):
    return Store.open(path, KEY, bytes(32), FixedClock(), anchored)


def test_an_anchor_comes_back_from_the_header_as_it_went_in():
    store = vault()
    saved_client(store)
    taken = store.anchor()
    assert (taken.events, taken.rows["client"]) == (1, 1)
    assert anchor.from_fields(taken.fields()) == taken
    assert anchor.from_fields(None) is None


def test_a_database_that_went_on_still_contains_its_anchor(path):
    store = reopen(path)
    before = store.anchor()
    saved_client(store, "Second")
    store.close()
    reopen(path, before).close()


@pytest.mark.parametrize(
    "remembered",
    [
        lambda now: replace(now, events=now.events + 1, head="ab" * 32),
        lambda now: replace(now, head="ab" * 32),
        lambda now: replace(now, rows={**now.rows, "client": now.rows["client"] + 1}),
        lambda now: replace(now, rows={**now.rows, "note": 1}),
    ],
    ids=["events", "head", "ids", "table"],
)
def test_a_database_without_what_was_anchored_is_refused_and_left_alone(path, remembered):
    store = reopen(path)
    now = store.anchor()
    store.close()
    before = path.read_bytes()
    reopen(path, now).close()
    with pytest.raises(VaultDamaged, match="older than it was"):
        reopen(path, remembered(now))
    assert path.read_bytes() == before


def test_a_database_shorter_than_anchored_is_told_as_cut(path):
    store = reopen(path)
    now = store.anchor()
    store.close()
    os.truncate(path, (now.pages - 1) * anchor.PAGE)
    with pytest.raises(VaultDamaged, match="shorter than it was"):
        reopen(path, now)
