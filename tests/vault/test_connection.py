"""Each vault is opened the way that lost nothing to a power cut, and trusts no schema but its own."""

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from tests.support.clock import FixedClock
from therapist_desk.domain.errors import VaultError
from therapist_desk.vault import connection
from therapist_desk.vault.store import Store

KEY, AUDIT = "0123456789abcdef" * 6, bytes(32)


@pytest.fixture
def path(tmp_path):
    Store.create(tmp_path / "vault-1.db", KEY, AUDIT, FixedClock()).close()
    return tmp_path / "vault-1.db"


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("synchronous", 3),  # EXTRA
        ("journal_mode", "delete"),
        ("locking_mode", "exclusive"),
        ("temp_store", 2),  # in memory: nothing of a record goes into a file beside the vault
        ("secure_delete", 1),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
    ],
)
def test_an_open_vault_is_set_up_to_lose_and_leak_nothing(path, setting, value):
    opened = connection.connect(path, KEY)
    connection.prepare(opened)
    assert opened.execute(f"PRAGMA {setting}").fetchone()[0] == value
    opened.close()


def test_an_sqlite_that_can_lose_pages_is_refused(path, monkeypatch):
    monkeypatch.setattr(sqlcipher, "sqlite_version", "3.51.2")
    with pytest.raises(VaultError, match="too old an SQLite"):
        Store.open(path, KEY, AUDIT, FixedClock())
    monkeypatch.setattr(sqlcipher, "sqlite_version", "3.51.3")
    Store.open(path, KEY, AUDIT, FixedClock()).close()
