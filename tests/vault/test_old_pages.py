"""An old page put back is found whatever table it is of, or it held nothing that counts.

Every page of an older state is authentic, so that SQLCipher's and SQLite's own checks call many of
these vaults healthy: that is the control. What remains unfound reads row for row like the vault
that was left: a page no table uses, a counter of SQLite's own, an index whose entries are the same.
"""

from dataclasses import replace

import pytest

from tests.support import closed_vault, damage
from tests.support.closed_vault import everything, old_checks, reopen
from tests.support.records import NOON, ask, do, saved_client, saved_note
from therapist_desk.domain.guard import Channel, Purpose
from therapist_desk.domain.messages import Draft
from therapist_desk.domain.practice import Practice
from therapist_desk.services import clients, notes, practice, search, settings, verification
from therapist_desk.services.verification import SEALED, Verdict
from therapist_desk.vault.integrity import LOG, Kind
from therapist_desk.vault.looseseals import BYTES, FILED, SEAL
from therapist_desk.vault.shelves import messages

MOST = 24
"""How many old pages of one change are tried."""

LONG = "what was said and planned " * 60


def draft(text):
    return Draft(Channel.CHAT, Purpose.SCHEDULING, text, "")


def change_a_setting(store):
    do(store, settings.put, settings.Setting.IDLE_MINUTES, "9")


def go_on_with_a_drafted_client(store):
    do(store, clients.keep_draft, replace(ask(store, clients.get, 1), name="Ada Moreau-L"))


def drop_a_drafted_client(store):
    do(store, clients.forget_draft, 1)


def go_on_with_a_message(store):
    do(store, messages.keep_draft, 1, draft("See you on Thursday, then."))


def change_the_practice(store):
    do(store, practice.keep, Practice(practice_name="Quiet Room, second floor"))


def keep_what_a_check_came_to(store):
    do(store, verification.keep, Verdict(NOON, deep=False))


def edit_a_client(store):
    do(store, clients.save, replace(ask(store, clients.get, 1), name="Ada Moreau-Lind"))


def add_a_client(store):
    saved_client(store, "Ben Okafor")


def change_a_note_written_lately(store):
    change_note(store, 150)


def change_a_note_filed_long_ago(store):
    change_note(store, 3)


def change_note(store, number):
    note = ask(store, notes.get, number).note
    do(store, notes.save, replace(note, sections={"data": "Forgot the umbrella."}))


def file_more_notes(store):
    owner = ask(store, clients.get, 1)
    for number in range(70):
        saved_note(store, owner, f"Later session {number}: {LONG}")
    do(store, search.file_older)


def make_the_index_again(store):
    do(store, search.renew)


CHANGES = (
    change_a_setting,
    go_on_with_a_drafted_client,
    drop_a_drafted_client,
    go_on_with_a_message,
    change_the_practice,
    keep_what_a_check_came_to,
    edit_a_client,
    add_a_client,
    change_a_note_written_lately,
    change_a_note_filed_long_ago,
    file_more_notes,
    make_the_index_again,
)


@pytest.fixture(scope="module")
def lived_in(tmp_path_factory):
    """Return the bytes of a vault that has something in every kind of table."""
    path = tmp_path_factory.mktemp("lived in") / "vault-1.db"
    store = closed_vault.create(path)
    owner = saved_client(store, tags=("weekly",))
    for number in range(150):
        saved_note(store, owner, f"Session {number}: {LONG}")
    do(store, clients.keep_draft, replace(owner, name="Ada Mor"))
    do(store, settings.put, settings.Setting.IDLE_MINUTES, "7")
    do(store, practice.keep, Practice(practice_name="Quiet Room"))
    do(store, messages.keep_draft, 1, draft("See you"))
    do(store, verification.keep, Verdict(NOON, deep=True))
    do(store, search.file_older)
    store.seal_index()
    store.close()
    return path.read_bytes()


@pytest.fixture
def path(lived_in, tmp_path):
    file = tmp_path / "vault-1.db"
    file.write_bytes(lived_in)
    return file


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_an_old_page_is_found_or_every_row_is_as_it_was_left(path, lived_in, change):
    store = reopen(path)
    anchored = store.anchor()  # of before: the header knows nothing of the change yet
    change(store)
    store.seal_index()
    store.close()
    after, whole = path.read_bytes(), everything(path)
    assert closed_vault.found(path, deep=True, anchored=anchored) == set()
    replays = list(damage.replays(lived_in, after))
    caught = passed = 0
    for number, content in replays[:: -(-len(replays) // MOST)]:
        path.write_bytes(content)
        if closed_vault.found(path, deep=True, anchored=anchored):
            caught += 1
            path.write_bytes(content)
            passed += old_checks(path)
        else:
            assert rows_that_differ(everything(path), whole) == {}, number
    assert caught >= 1


def test_the_old_checks_call_some_of_them_healthy(path, lived_in):
    store = reopen(path)
    change_a_setting(store)
    store.close()
    after = path.read_bytes()
    healthy = 0
    for _, content in damage.replays(lived_in, after):
        path.write_bytes(content)
        healthy += old_checks(path)
    assert healthy >= 2


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ("UPDATE setting SET value = '3' WHERE key = 'idle_minutes'", Kind.LOOSE),
        ("DELETE FROM setting WHERE key LIKE 'client%'", Kind.LOOSE),
        ("UPDATE message_draft SET text = 'Never typed'", Kind.LOOSE),
        ("INSERT INTO vault_info VALUES ('more', '1')", Kind.LOOSE),
        ("UPDATE search_entry SET client_id = 2 WHERE record_id = 3", Kind.INDEX),
        ("UPDATE search_entry SET record_id = 999 WHERE record_id = 3", Kind.INDEX),
        ("UPDATE vault_info SET value = '0' WHERE key = 'search_filed_to'", Kind.LOOSE),
        ("DELETE FROM search_entry WHERE record_id = 3", Kind.INDEX),
        ("UPDATE search_data SET block = CAST(block || x'00' AS BLOB) WHERE id = 1", Kind.INDEX),
        (f"DELETE FROM {SEAL}", Kind.LOOSE),
    ],
)
def test_what_was_changed_past_the_desk_stays_told_whatever_is_saved_after(path, change, kind):
    store = reopen(path)
    store.examine(lambda db: db.execute(change))
    change_a_setting(store)
    go_on_with_a_message(store)
    store.close()
    assert kind in closed_vault.found(path, deep=True)


def test_a_log_that_lost_its_end_is_told_though_nothing_is_anchored_yet(path):
    store = reopen(path)
    store.examine(
        lambda db: db.execute(
            "DELETE FROM audit_event WHERE seq = (SELECT max(seq) FROM audit_event)"
        )
    )
    store.close()
    assert Kind.ROLLED_BACK in closed_vault.found(path, deep=False)


def test_a_seal_that_is_not_the_last_one_given_is_told(path):
    store = reopen(path)
    store.examine(lambda db: db.execute(f"UPDATE {SEAL} SET id = id - 1"))
    store.close()
    assert closed_vault.found(path, deep=True) == {Kind.LOOSE}


def test_every_table_has_a_seal_of_one_kind_or_the_other(path):
    store = reopen(path)
    there = set(store.read(lambda reader: [row[0] for row in reader.rows(TABLES)]))
    store.close()
    sealed = {str(each.noun) for each in SEALED} | set(store.seals.tables) | set(FILED)
    sealed |= set(BYTES)  # by the SHA-256 in their records
    sealed.add(LOG)  # each event by the next one, and their number
    assert there - sealed == {SEAL}


def test_a_save_that_is_rolled_back_moves_no_seal(path):
    store = reopen(path)
    with pytest.raises(ZeroDivisionError):
        do(store, fail_after_a_setting)
    go_on_with_a_message(store)  # what it moved goes into no later seal either
    store.close()
    assert closed_vault.found(path, deep=True) == set()


def test_what_was_filed_since_the_last_idle_time_is_not_called_damaged(path):
    store = reopen(path)
    file_more_notes(store)
    assert not store.seals.has_filed_seal()
    store.close()
    assert closed_vault.found(path, deep=True) == set()
    store = reopen(path)
    store.seal_index()
    assert store.seals.has_filed_seal()
    store.close()


def fail_after_a_setting(writer):
    settings.put(writer, settings.Setting.IDLE_MINUTES, "1")
    raise ZeroDivisionError


TABLES = (
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow')"
    " AND name NOT GLOB 'sqlite_*'"
)


def rows_that_differ(found, left):
    tables = (name for name in left if found.get(name) != left[name])
    return {name: (set(found[name]) ^ set(left[name])) for name in tables}
