"""The one connection to the encrypted database: reading from it, writing to it, copying it."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

import sqlcipher3.dbapi2 as sqlcipher

from therapist_desk.domain.clock import Clock
from therapist_desk.domain.errors import VaultDamaged, VaultError, VaultUnwritable
from therapist_desk.domain.topics import Topic
from therapist_desk.vault import anchor as anchors
from therapist_desk.vault import free_pages, migrate
from therapist_desk.vault.anchor import Anchor
from therapist_desk.vault.audit import Chain, Deed
from therapist_desk.vault.authorizer import guard
from therapist_desk.vault.codec import Value
from therapist_desk.vault.connection import connect, prepare, refuse_odd_file
from therapist_desk.vault.looseseals import LooseSeals
from therapist_desk.vault.milliseconds import from_milliseconds, to_milliseconds
from therapist_desk.vault.pages import Pages
from therapist_desk.vault.state import State, state_of
from therapist_desk.vault.translation import translated

T = TypeVar("T")
Row = tuple[Any, ...]

SLICE = 256
"""Pages copied between two chances to save: about 10 ms [measured]; 64 took twice as long in all."""

AUDIT_KEY = "audit_key"
"""Where `vault_info` keeps the key of the audit chain after a re-key."""


LOOSE = "the key of the loose seals"
"""What the audit key is put to, to have a key of their own for them."""


class Reader:
    """Reads the record; SQLite itself refuses a write through it."""

    def __init__(self, connection: Any, clock: Clock) -> None:
        self._connection = connection
        self._clock = clock

    @property
    def now(self) -> datetime:
        """Return the present instant in UTC, to the millisecond, as the vault keeps it."""
        return from_milliseconds(to_milliseconds(self._clock.now()))

    @property
    def folder(self) -> Path | None:
        """Return where the vault lies, or None while it lives in memory only."""
        file = self._connection.execute("PRAGMA database_list").fetchone()[2]
        return Path(file).parent if file else None

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

    def leave_no_journal(self) -> None:
        """Have the journal emptied at each commit from now on: it holds pages as they were before."""
        self._connection.execute("PRAGMA journal_size_limit = 0").fetchall()

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

    def __init__(
        self,
        connection: Any,
        clock: Clock,
        audit_key: bytes,
        at: tuple[Path, str] | None = None,
        anchored: Anchor | None = None,
        *,
        is_copy: bool = False,
    ) -> None:
        """Hold an open connection; ``at`` is its file and key, None for one in memory.

        Nothing is written to a copy, so nothing in it is sealed.

        The key is kept to open the file again after a bad page. That is no secret more than the
        process has: SQLCipher holds the same key for as long as the connection is open.
        """
        self._connection = connection
        self._clock = clock
        self._chain = Chain(audit_key)
        self._at = at
        self._is_lost = False
        self.anchored = anchored
        self.pages = Pages(*at) if at else None
        self._seals = None if is_copy else self._sealed()

    @classmethod
    def open(
        cls,
        path: Path,
        database_key: str,
        audit_key: bytes,
        clock: Clock,
        anchored: Anchor | None = None,
    ) -> "Store":
        """Open an existing database file with its key of 96 hex signs.

        ``anchored`` is what it must contain. Raises VaultDamaged (missing, empty, plain, cut or
        older file, wrong key, foreign schema), VaultTooNew and VaultInUse; nothing is changed then.
        """
        refuse_odd_file(path)
        anchors.refuse_cut(path, anchored)
        left_open = free_pages.was_left_open(path)
        connection = connect(path, database_key)
        try:
            with translated():
                prepare(connection)
                anchors.refuse_older(connection, anchored)
                migrate.bring_up_to_date(connection)
                if left_open:
                    free_pages.make_whole(connection)
                guard(connection)
                chain_key = _chain_key(connection, audit_key)
        except BaseException:
            connection.close()
            raise
        return cls(connection, clock, chain_key, (path, database_key), anchored)

    @classmethod
    def create(cls, path: Path, database_key: str, audit_key: bytes, clock: Clock) -> "Store":
        """Make a new, empty database file (mode 0600) and open it; VaultError if one is there."""
        try:
            path.touch(mode=0o600, exist_ok=False)
        except FileExistsError:
            raise VaultError("There is a vault in this folder already. Open it instead.") from None
        except OSError as trouble:
            raise VaultUnwritable("Nothing can be written in this folder.") from trouble
        connection = connect(path, database_key)
        with translated():
            prepare(connection)
            migrate.bring_up_to_date(connection)
            guard(connection)
        return cls(connection, clock, audit_key, (path, database_key))

    @classmethod
    def of_copy(cls, path: Path, database_key: str, clock: Clock) -> "Store":
        """Open a copy of a database only to look at it: it is neither migrated nor written to."""
        refuse_odd_file(path)
        store = cls(connect(path, database_key), clock, bytes(32), is_copy=True)
        try:
            with translated():
                prepare(store._connection)
                store._connection.execute("PRAGMA query_only = ON")
                migrate.refuse_foreign_schema(store._connection)
                guard(store._connection)
        except BaseException:
            store.close()
            raise
        return store

    def read(self, question: Callable[[Reader], T]) -> T:
        """Answer ``question``; a write inside it fails."""
        with self._mending():
            self._connection.execute("PRAGMA query_only = ON")
            try:
                return question(Reader(self._connection, self._clock))
            finally:
                self._let_write_again()

    def write(self, verb: Callable[[Writer], T]) -> tuple[T, frozenset[Topic]]:
        """Run ``verb`` in one transaction, all or nothing; return its answer and what it touched."""
        with self._mending():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                self.seals.begin()
                writer = Writer(self._connection, self._clock, self._chain)
                answer = verb(writer)
                self.seals.keep()
                self._connection.execute("COMMIT")
                self.seals.committed()
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
        return answer, frozenset(writer.touched)

    def copy_to(self, path: Path, database_key: str, between: Callable[[int, int], None]) -> State:
        """Copy the database, slice by slice, to the empty file ``path``; return what was copied.

        ``between`` hears how many pages are left, of how many, and may save through this store:
        SQLite then writes what it saved into the copy as well. What it raises ends the copying.
        """
        copied: list[State] = []

        def after_slice(_status: int, left: int, pages: int) -> None:
            if left:
                between(left, pages)
            else:  # whole, and nothing was saved since
                copied.append(state_of(self._connection))

        with translated(), closing(connect(path, database_key)) as target:
            # A copy that is broken off is thrown away, so it needs no journal and no waiting.
            for pragma in ("journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE"):
                target.execute(f"PRAGMA {pragma}")
            self._connection.backup(target, pages=SLICE, progress=after_slice)
        return copied[0]

    def state(self) -> State:
        """Return how many rows there are of everything, and where the audit chain stands."""
        with translated():
            return state_of(self._connection)

    def stop_unless(self, wanted: Callable[[], bool]) -> None:
        """Break a long question off as soon as ``wanted`` says no; it then raises Cancelled."""
        self._connection.set_progress_handler(lambda: not wanted(), 20_000)

    def interrupt(self) -> None:
        """Stop a query that is running (from any thread); it raises Cancelled."""
        with suppress(sqlcipher.ProgrammingError):  # closed this very moment, to be opened again
            self._connection.interrupt()

    def examine(self, look: Callable[[Any], T]) -> T:
        """Return what ``look`` finds in the open database, for checks of the database itself."""
        with self._mending():
            return look(self._connection)

    @property
    def chain(self) -> Chain:
        """Return what seals the audit events of this vault."""
        return self._chain

    @property
    def seals(self) -> LooseSeals:
        """Return the seals of what the chain has no events for; a copy only looked at has none."""
        if self._seals is None:
            raise VaultError("This copy of a vault can only be looked at.")
        return self._seals

    def seal_index(self) -> None:
        """Seal what the search index has filed, if it changed; reads all of it, so when idle."""
        with self._mending():
            digest = None if self.seals.has_filed_seal() else self.seals.hash_filed()
        if digest is not None:
            self.write(lambda _: self.seals.seal_filed(digest))

    def anchor(self) -> Anchor:
        """Return how far the database has come, to be kept in the header."""
        return self.examine(anchors.take)

    def broken_audit_event(self) -> int | None:
        """Return the number of the first audit event that does not fit, or None."""
        return self.examine(self._chain.first_break)

    def complaints(self) -> list[str]:
        """Run both integrity checks of SQLCipher and SQLite; return what they complain about."""
        with self._mending():
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
        if self.pages is not None:
            self.pages.close()

    @contextmanager
    def _mending(self) -> Iterator[None]:
        """Translate what goes wrong; after a bad page, open the file again.

        SQLCipher answers for nothing more on a connection that met one: the next save would fail
        too, though its own pages are whole.
        """
        if self._is_lost:
            self._open_again()
        try:
            with translated():
                yield
        except VaultDamaged:
            self._open_again()
            raise

    def _sealed(self) -> LooseSeals:
        try:
            with translated():
                return LooseSeals(self._connection, self._chain.content_mac(LOOSE))
        except BaseException:
            self._connection.close()
            raise

    def _let_write_again(self) -> None:
        try:
            self._connection.execute("PRAGMA query_only = OFF")
        except sqlcipher.OperationalError:  # interrupted in this very moment, which comes but once
            self._connection.execute("PRAGMA query_only = OFF")

    def _open_again(self) -> None:
        if self._at is None:
            return
        self.close()
        self._is_lost = True
        self._connection = connect(*self._at)
        with translated():
            prepare(self._connection)
            guard(self._connection)
            if self._seals is not None:
                self._seals = self._sealed()
        self._is_lost = False


def _chain_key(connection: Any, given: bytes) -> bytes:
    """Return the audit chain's own key where a re-key left one in the database, see `rekey`."""
    sql = "SELECT value FROM vault_info WHERE key = ?"
    row = connection.execute(sql, (AUDIT_KEY,)).fetchone()
    return given if row is None else bytes.fromhex(row[0])
