"""Opening the file of a database: what is refused unread, its key, and how it is set up."""

from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlcipher3.dbapi2 as sqlcipher

from therapist_desk.domain.errors import VaultDamaged, VaultError, VaultUnwritable
from therapist_desk.vault.translation import translated

OLDEST_SQLITE = (3, 51, 3)
"""Older ones can lose committed pages when a WAL is reset; SQLCipher wheels ship newer ones."""

PLAIN_HEADER = b"SQLite format 3\x00"


def refuse_odd_file(path: Path) -> None:
    """Raise VaultDamaged for a file that is missing, empty or not encrypted."""
    try:
        with path.open("rb") as file:
            start = file.read(len(PLAIN_HEADER))
    except FileNotFoundError:
        raise VaultDamaged(
            "The vault's database file is missing. Nothing was created in its place; "
            "put the file back or restore a backup."
        ) from None
    except OSError as trouble:
        raise VaultUnwritable(
            "The vault's database can't be read. Check its permissions."
        ) from trouble
    if not start:
        raise VaultDamaged("The vault's database file is empty. Restore a backup beside it.")
    if start == PLAIN_HEADER:
        raise VaultDamaged("This database is not encrypted, so it is not a vault of this desk.")


def connect(path: Path, database_key: str) -> Any:
    """Return a connection to the file at ``path`` (there already) with its key, nothing read yet."""
    if len(database_key) != 96 or not set(database_key) <= set("0123456789abcdef"):
        # Any other length silently becomes a passphrase (or no encryption at all).
        raise ValueError("a database key is 96 hex signs")
    uri = f"file:{quote(str(path.absolute()))}?mode=rw"
    with translated():
        connection = sqlcipher.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
        # Its own log goes to stderr, past every filter of ours.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.set_key(f"x'{database_key}'")
    return connection


def prepare(connection: Any) -> None:
    """Set a connection up as the vault needs it, and read from it: a wrong key fails here."""
    if tuple(map(int, sqlcipher.sqlite_version.split("."))) < OLDEST_SQLITE:
        raise VaultError("This copy of the desk has too old an SQLite. Install the desk again.")
    if not connection.execute("PRAGMA cipher_version").fetchone():
        raise VaultError("This copy of the desk has no SQLCipher. Install the desk again.")
    # Rollback journal and EXTRA: the only settings that lost nothing in the power-cut model.
    for pragma in (
        "locking_mode = EXCLUSIVE",
        "temp_store = MEMORY",
        "journal_mode = DELETE",
        "synchronous = EXTRA",
        "secure_delete = ON",
        "foreign_keys = ON",
        "trusted_schema = OFF",
    ):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
