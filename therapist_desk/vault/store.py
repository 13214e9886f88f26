"""The one connection to the encrypted database: opening it, reading from it, writing to it.

Everything SQLCipher can complain about is translated here, once, into the errors a person reads.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import quote

import sqlcipher3.dbapi2 as sqlcipher

from therapist_desk.domain.clock import Clock
from therapist_desk.domain.errors import (
    DeskError,
    VaultDamaged,
    VaultError,
    VaultInUse,
    VaultUnwritable,
)
from therapist_desk.domain.topics import Topic
from therapist_desk.vault import free_pages, migrate
from therapist_desk.vault.audit import Chain, Deed
from therapist_desk.vault.codec import Value
from therapist_desk.vault.milliseconds import from_milliseconds, to_milliseconds

T = TypeVar("T")
Row = tuple[Any, ...]

OLDEST_SQLITE = (3, 51, 3)
"""Older ones can lose committed pages when a WAL is reset; SQLCipher wheels ship newer ones."""

PLAIN_HEADER = b"SQLite format 3\x00"

FULL_OR_READ_ONLY = {
    "SQLITE_FULL": "The disk is full. Nothing was lost: make room, then it is saved.",
    "SQLITE_READONLY": "This vault can't be written to: the folder or the disk is read-only.",
    "SQLITE_IOERR": "The disk did not take the writing. Check that the drive is still there.",
    "SQLITE_CANTOPEN": "The vault's folder can't be written to. Check its permissions.",
}
DAMAGED = "The vault's database is damaged. Nothing was changed; restore a backup beside it."


class Reader:
    """Reads the record; SQLite itself refuses a write through it."""

    def __init__(self, connection: Any, clock: Clock) -> None:
        self._connection = connection
        self._clock = clock

    @property
    def now(self) -> datetime:
        """Return the present instant in UTC, to the millisecond, as the vault keeps it."""
        return from_milliseconds(to_milliseconds(self._clock.now()))

    def rows(self, sql: str, parameters: tuple[Value, ...] = ()) -> list[Row]:
        """Return every row of a query."""
        found: list[Row] = self._connection.execute(sql, parameters).fetchall()
        return found

    def row(self, sql: str, parameters: tuple[Value, ...] = ()) -> Row | None:
        """Return the first row of a query, or None."""
        found: Row | None = self._connection.execute(sql, parameters).fetchone()
        return found

    def numbers(self, sql: str, parameters: tuple[Value, ...] = ()) -> list[int]:
        """Return the first column of a query, whole numbers such as ids."""
        return [row[0] for row in self._connection.execute(sql, parameters)]


class Writer(Reader):
    """Writes within one transaction, and remembers which topics it touched."""

    def __init__(self, connection: Any, clock: Clock, chain: Chain) -> None:
        super().__init__(connection, clock)
        self._chain = chain
        self.touched: set[Topic] = set()

    def execute(self, sql: str, parameters: tuple[Value, ...] = ()) -> int:
        """Run one writing statement; return the id of the row it inserted last."""
        cursor = self._connection.execute(sql, parameters)
        return int(cursor.lastrowid or 0)

    def execute_many(self, sql: str, parameters: Iterable[tuple[Value, ...]]) -> None:
        """Run one writing statement for each tuple of ``parameters``."""
        self._connection.executemany(sql, parameters)

    def audit(
        self, deed: Deed, noun: Topic, record_id: int, content: str = "", **detail: object
    ) -> None:
        """Add one event to the audit chain; ``content`` is only fingerprinted, never kept."""
        self.touched.add(noun)
        self._chain.append(
            self._connection, self.now, deed, (str(noun), record_id), content, **detail
        )


class Store:
    """The open database; lives on the vault thread and nowhere else."""

    def __init__(self, connection: Any, clock: Clock, audit_key: bytes) -> None:
        self._connection = connection
        self._clock = clock
        self._chain = Chain(audit_key)

    @classmethod
    def open(cls, path: Path, database_key: str, audit_key: bytes, clock: Clock) -> "Store":
        """Open an existing database file with its key of 96 hex signs.

        Raises VaultDamaged (missing, empty, plain or cut file, wrong key, foreign schema),
        VaultTooNew and VaultInUse.
        """
        _refuse_odd_file(path)
        left_open = free_pages.was_left_open(path)
        store = cls(_connect(path, database_key), clock, audit_key)
        try:
            with translated():
                _prepare(store._connection)
                migrate.bring_up_to_date(store._connection)
                if left_open:
                    free_pages.make_whole(store._connection)
                _guard(store._connection)
        except BaseException:
            store.close()
            raise
        return store

    @classmethod
    def create(cls, path: Path, database_key: str, audit_key: bytes, clock: Clock) -> "Store":
        """Make a new, empty database file (mode 0600) and open it; VaultError if one is there."""
        try:
            path.touch(mode=0o600, exist_ok=False)
        except FileExistsError:
            raise VaultError("There is a vault in this folder already. Open it instead.") from None
        except OSError as trouble:
            raise VaultUnwritable("Nothing can be written in this folder.") from trouble
        connection = _connect(path, database_key)
        with translated():
            _prepare(connection)
            migrate.bring_up_to_date(connection)
            _guard(connection)
        return cls(connection, clock, audit_key)

    @classmethod
    def in_memory(cls, clock: Clock) -> "Store":
        """Return a real, empty vault that lives in memory only, for tests and dry runs."""
        connection = sqlcipher.connect(":memory:", isolation_level=None, check_same_thread=False)
        migrate.bring_up_to_date(connection)
        return cls(connection, clock, b"\x00" * 32)

    def read(self, question: Callable[[Reader], T]) -> T:
        """Answer ``question``; a write inside it fails."""
        with translated():
            self._connection.execute("PRAGMA query_only = ON")
            try:
                return question(Reader(self._connection, self._clock))
            finally:
                self._connection.execute("PRAGMA query_only = OFF")

    def write(self, verb: Callable[[Writer], T]) -> tuple[T, frozenset[Topic]]:
        """Run ``verb`` in one transaction, all or nothing; return its answer and what it touched."""
        with translated():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                writer = Writer(self._connection, self._clock, self._chain)
                answer = verb(writer)
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
        return answer, frozenset(writer.touched)

    def interrupt(self) -> None:
        """Stop a query that is running (from any thread)."""
        self._connection.interrupt()

    def broken_audit_event(self) -> int | None:
        """Return the number of the first audit event that does not fit, or None."""
        with translated():
            return self._chain.first_break(self._connection)

    def complaints(self) -> list[str]:
        """Run both integrity checks of SQLCipher and SQLite; return what they complain about."""
        with translated():
            cipher = [row[0] for row in self._connection.execute("PRAGMA cipher_integrity_check")]
            pages = [row[0] for row in self._connection.execute("PRAGMA integrity_check(10)")]
            foreign = self._connection.execute("PRAGMA foreign_key_check").fetchall()
        return (
            cipher
            + [line for line in pages if line != "ok"]
            + [f"row {row[1]} of {row[0]} points nowhere" for row in foreign]
        )

    def close(self) -> None:
        """Close the database; the key is given back."""
        self._connection.close()


@contextmanager
def translated() -> Iterator[None]:
    """Turn what SQLCipher reports into a sentence for the person; bugs pass through."""
    try:
        yield
    except DeskError:
        raise
    except sqlcipher.Error as error:
        raise _translation(error) from None


def _translation(error: Exception) -> Exception:
    name = getattr(error, "sqlite_errorname", "") or ""
    for start, sentence in FULL_OR_READ_ONLY.items():
        if name.startswith(start):
            return VaultUnwritable(sentence)
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return VaultInUse("This vault is open in another window. Close it there first.")
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return VaultDamaged(DAMAGED)
    return error


def _refuse_odd_file(path: Path) -> None:
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


def _connect(path: Path, database_key: str) -> Any:
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


def _prepare(connection: Any) -> None:
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


DENIED_PRAGMAS = frozenset(
    ["key", "rekey", "hexkey", "hexrekey", "textkey", "textrekey", "temp_store", "writable_schema"]
)


def _guard(connection: Any) -> None:
    """Deny what no code of ours needs and an attacker's SQL would: ATTACH, keys, temp files."""

    def allow(action: int, first: str | None, *_rest: object) -> int:
        attaching = action == sqlcipher.SQLITE_ATTACH
        keying = action == sqlcipher.SQLITE_PRAGMA and (first or "").lower() in DENIED_PRAGMAS
        return int(sqlcipher.SQLITE_DENY if attaching or keying else sqlcipher.SQLITE_OK)

    connection.set_authorizer(allow)
