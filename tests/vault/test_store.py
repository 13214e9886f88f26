from dataclasses import replace

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from tests.support.clock import FixedClock
from tests.support.records import ask, client, do, saved_client, vault
from therapist_desk.domain.errors import VaultDamaged, VaultError, VaultTooNew, VaultUnwritable
from therapist_desk.domain.topics import Topic
from therapist_desk.services import clients
from therapist_desk.vault import migrate
from therapist_desk.vault.store import Store

KEY = "ab" * 48
AUDIT = bytes(32)


@pytest.fixture
def path(tmp_path):
    Store.create(tmp_path / "vault-1.db", KEY, AUDIT, FixedClock()).close()
    return tmp_path / "vault-1.db"


def reopen(path, key=KEY):
    return Store.open(path, key, AUDIT, FixedClock())


def test_what_was_saved_is_there_after_closing(path):
    store = reopen(path)
    kept = saved_client(store, "Šárka Ångström")
    store.close()
    assert ask(reopen(path), clients.get, kept.id) == kept


def test_the_file_is_encrypted_and_private(path):
    store = reopen(path)
    saved_client(store, "Quetzalcoatl Findling")
    store.close()
    content = path.read_bytes()
    assert b"Quetzal" not in content
    assert not content.startswith(b"SQLite format 3")
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_failing_verb_leaves_no_trace():
    store = vault()
    saved = saved_client(store)

    def half_done(writer):
        clients.save(writer, replace(saved, name="Changed"))
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        store.write(half_done)
    assert ask(store, clients.get, saved.id).name == "Ada Moreau"


def test_a_question_cannot_write():
    store = vault()
    with pytest.raises(VaultUnwritable):
        store.read(lambda reader: reader.rows("DELETE FROM client"))


def test_a_write_says_what_it_touched():
    _, topics = vault().write(lambda writer: clients.save(writer, client()))
    assert topics == {Topic.CLIENT}


def test_a_wrong_key_is_a_sentence_and_changes_nothing(path):
    before = path.read_bytes()
    with pytest.raises(VaultDamaged):
        reopen(path, "cd" * 48)
    assert path.read_bytes() == before


@pytest.mark.parametrize("key", ["ab" * 32, "ab" * 47, "zz" * 48, "AB" * 48, ""])
def test_a_key_of_another_shape_never_reaches_sqlcipher(path, key):
    with pytest.raises(ValueError, match="96"):
        reopen(path, key)


def test_a_missing_database_is_not_replaced_by_a_fresh_one(path):
    path.unlink()
    with pytest.raises(VaultDamaged, match="missing"):
        reopen(path)
    assert not path.exists()


def test_an_empty_database_file_is_not_taken_for_a_fresh_vault(path):
    path.write_bytes(b"")
    with pytest.raises(VaultDamaged, match="empty"):
        reopen(path)
    assert path.read_bytes() == b""


def test_a_plain_database_is_refused(path):
    path.unlink()
    plain = sqlcipher.connect(str(path))
    plain.execute("CREATE TABLE t (x)")
    plain.close()
    with pytest.raises(VaultDamaged, match="not encrypted"):
        reopen(path)


def _tamper(path, *statements):
    connection = sqlcipher.connect(str(path), isolation_level=None)
    connection.set_key(f"x'{KEY}'")
    for statement in statements:
        connection.execute(statement)
    connection.close()


def test_a_newer_schema_is_refused_unchanged(path):
    _tamper(path, "PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(VaultTooNew, match="newer version"):
        reopen(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "planted",
    [
        "CREATE TRIGGER t AFTER INSERT ON client BEGIN DELETE FROM note; END",
        "CREATE VIEW v AS SELECT 1",
        "CREATE TABLE more (x)",
        "DROP INDEX note_by_client",
    ],
)
def test_a_schema_the_desk_did_not_make_is_refused(path, planted):
    _tamper(path, planted)
    with pytest.raises(VaultDamaged, match="did not make"):
        reopen(path)


def test_a_folder_without_room_for_a_vault_is_refused_in_a_sentence(path, tmp_path):
    with pytest.raises(VaultError, match="already"):
        Store.create(path, KEY, AUDIT, FixedClock())
    with pytest.raises(VaultUnwritable):
        Store.create(tmp_path / "nowhere" / "v.db", KEY, AUDIT, FixedClock())


@pytest.mark.parametrize(
    "statement",
    [
        "ATTACH DATABASE ':memory:' AS other",
        "PRAGMA rekey = 'x'",
        "PRAGMA key = 'x'",
        "PRAGMA temp_store = FILE",
        "PRAGMA writable_schema = ON",
    ],
)
def test_no_sql_reaches_another_file_or_the_key(path, statement):
    store = reopen(path)
    with pytest.raises(sqlcipher.DatabaseError, match="not authorized"):
        store.write(lambda writer: writer.execute(statement))
    store.close()


def test_a_failed_migration_leaves_no_trace(monkeypatch, path):
    good = migrate.scripts()
    broken = "CREATE TABLE half (x) STRICT; SELECT no_such_function();"
    monkeypatch.setattr(migrate, "scripts", lambda: (*good, broken))
    with pytest.raises(sqlcipher.Error):
        reopen(path)
    monkeypatch.setattr(migrate, "scripts", lambda: good)
    reopen(path).close()


def test_every_migration_is_numbered_without_a_gap():
    import re
    from importlib import resources

    names = sorted(
        entry.name
        for entry in (resources.files("therapist_desk.vault") / "migrations").iterdir()
        if entry.name.endswith(".sql")
    )
    numbers = [int(re.sub(r"^(\d{4})_\w+\.sql$", r"\1", name)) for name in names]
    assert numbers == list(range(1, len(names) + 1))


def test_a_full_disk_is_told_and_the_next_save_goes_through():
    store = vault()
    saved_client(store)
    (pages,) = store.read(lambda reader: reader.numbers("PRAGMA page_count"))
    store._connection.execute(f"PRAGMA max_page_count = {pages}")
    long = "x" * 500_000
    with pytest.raises(VaultUnwritable, match="disk is full"):
        saved_client(store, "Next", contact_note=long)
    store._connection.execute("PRAGMA max_page_count = 1000000")
    assert saved_client(store, "Next", contact_note=long).contact_note == long


def test_what_the_chain_seals_cannot_be_changed_unseen():
    store = vault()
    first = saved_client(store)
    saved_client(store, "Second")
    do(store, clients.bin_client, first.id)
    assert store.broken_audit_event() is None
    for change in (
        "UPDATE audit_event SET deed = 'edited' WHERE seq = 2",
        "DELETE FROM audit_event WHERE seq = 2",
        "UPDATE audit_event SET at = at + 1 WHERE seq = 2",
    ):
        store._connection.execute("SAVEPOINT before")
        store._connection.execute(change)
        assert store.broken_audit_event() == 2
        store._connection.execute("ROLLBACK TO before")
        store._connection.execute("RELEASE before")


def test_nothing_but_the_database_lies_beside_it_after_saving(path):
    store = reopen(path)
    saved_client(store)
    store.close()
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]
