"""Seals what no audit event does: settings, drafts, what the search index has filed.

Every page of a database is authentic wherever an old one is put back, so that only a second place
can tell. An event for every autosaved draft would drown the chain. So for each of these *loose*
tables one sum is kept: the keyed hashes of its rows added up. A row that comes, goes or changes moves
the sum by its own hash, in the same transaction, whatever the size of the table. Triggers of the
connection (no part of the file) tell of every change, so that no statement can forget to.

The sums stand in the one row of ``loose_seal``, whose id is never given twice. So ``sqlite_sequence``,
on another page, and from there the anchor in the header, know which is the latest.

FTS5 does not bear triggers on its own tables. What it has filed changes rarely, with ``search_entry``;
its blocks are hashed in idle time, and that seal counts as long as ``search_entry`` did not change.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from therapist_desk.vault import seals

SEAL = "loose_seal"
ENTRIES = "search_entry"
FILED = ("search_data", "search_idx", "search_config")
"""What FTS5 keeps the settled part of the search index in."""
BYTES = ("attachment_content", "attachment_slice")
"""The bytes of files: the records hold their SHA-256."""

_SUMS = 1 << 128

_LOOSE = (
    "SELECT list.name FROM pragma_table_list AS list JOIN sqlite_schema AS made USING (name)"
    " WHERE list.schema = 'main' AND list.type = 'table' AND made.type = 'table'"
    " AND made.sql NOT LIKE '%AUTOINCREMENT%' AND list.name NOT GLOB 'sqlite_*'"
    " AND list.name <> 'attachment_slice' ORDER BY list.name"
)
"""A record's table, and the log, give no id twice; every other one is loose, those to come as well.

But for the bytes of attachments: their SHA-256 stands in a record, and all of them would be hashed at
once here."""


def loose_tables(connection: Any) -> list[str]:
    """Return the tables no event seals the rows of."""
    names = (row[0] for row in connection.execute(_LOOSE))
    return [name for name in names if name not in BYTES]


@dataclass(frozen=True, slots=True)
class _Seal:
    """What the row holds: for each table its sum in hex and the id under which it changed last.

    ``filed`` is the hash of what FTS5 has filed and the change of ``search_entry`` it was taken at.
    """

    schema: int = 0
    tables: dict[str, Sequence[Any]] = field(default_factory=dict)
    filed: Sequence[Any] | None = None

    def sum_of(self, table: str) -> str | None:
        return self.tables[table][0] if table in self.tables else None

    def change_of(self, table: str) -> int:
        return int(self.tables[table][1]) if table in self.tables else 0


class LooseSeals:
    """The seals of one open database; lives with its connection."""

    def __init__(self, connection: Any, key: bytes) -> None:
        """Begin to watch; what was never sealed, or by an earlier schema, is sealed as it is."""
        self._connection, self._key = connection, key
        self._moved: dict[str, int] = {}
        self._kept: tuple[int, _Seal] | None = None  # the row as it stands, once that is certain
        self._written: tuple[int, _Seal] | None = None
        self.tables = loose_tables(connection)
        if self._last_id() == 0 or self._seal().schema not in (0, self._schema()):
            self._seal_all()
        self._watch()

    def begin(self) -> None:
        """Forget what was moved outside of a transaction of the desk: that is not sealed."""
        self._moved.clear()
        self._written = None

    def keep(self) -> None:
        """Bring the sums up to what this transaction moved; call it last before its commit."""
        if not any(self._moved.values()):
            return
        last, seal = self._kept or (self._last_id(), self._seal())
        number = last + 1
        for table, moved in self._moved.items():
            total = (int(seal.sum_of(table) or "0", 16) + moved) % _SUMS
            seal.tables[table] = (f"{total:032x}", number)
        self._moved.clear()
        self._write(seal, number)

    def committed(self) -> None:
        """Remember what was written last instead of reading it again: it stands now."""
        self._kept, self._written = self._written or self._kept, None

    def holds(self, table: str) -> bool:
        """Return whether ``table`` is as it was left; it reads all of it."""
        return self._seal().sum_of(table) == self._weigh(table)

    def is_latest(self) -> bool:
        """Return whether the seal is the last one that was given."""
        (found,) = self._connection.execute(f"SELECT max(id) FROM {SEAL}").fetchone()  # noqa: S608 - our own name
        return bool(found == self._last_id())

    def has_filed_seal(self) -> bool:
        """Return whether what FTS5 has filed is sealed as it is now."""
        seal = self._seal()
        return seal.filed is not None and seal.filed[1] == seal.change_of(ENTRIES)

    def filed_hold(self) -> bool:
        """Return whether what FTS5 has filed is as it was sealed; it reads all of it."""
        filed = self._seal().filed
        return filed is not None and filed[0] == self.hash_filed()

    def seal_filed(self, digest: str) -> None:
        """Keep ``digest``, taken just before, as the seal of what FTS5 has filed."""
        seal = self._seal()
        told = replace(seal, filed=(digest, seal.change_of(ENTRIES)))
        self._write(told, self._last_id() + 1)

    def hash_filed(self) -> str:
        """Return a keyed hash of all that FTS5 has filed."""
        digest = b""
        for table in FILED:
            for row in self._connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2"):  # noqa: S608 - ours
                digest = seals.mac(self._key, digest + repr((table, row)).encode())
        return digest.hex()

    def _seal_all(self) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        number = self._last_id() + 1
        sums: dict[str, Sequence[Any]] = {
            table: (self._weigh(table), number) for table in self.tables
        }
        self._write(_Seal(self._schema(), sums), number)
        self._connection.execute("COMMIT")

    def _write(self, seal: _Seal, given: int) -> None:
        self._kept, self._written = None, (given, seal)
        told = {"schema": seal.schema, "tables": seal.tables, "filed": seal.filed}
        body = json.dumps(told)
        # At every save: to change the row takes a fifth less of it than a new one in its place [measured].
        changed = self._connection.execute(f"UPDATE {SEAL} SET id = ?, body = ?", (given, body))  # noqa: S608 - ours
        if changed.rowcount:
            self._connection.execute(
                "UPDATE sqlite_sequence SET seq = ? WHERE name = ?", (given, SEAL)
            )
        else:
            self._connection.execute(f"INSERT INTO {SEAL} VALUES (?, ?)", (given, body))  # noqa: S608 - our own name

    def _seal(self) -> _Seal:
        sql = f"SELECT body FROM {SEAL} ORDER BY id DESC LIMIT 1"  # noqa: S608 - our own name
        row = self._connection.execute(sql).fetchone()
        return _Seal(**json.loads(row[0])) if row else _Seal()

    def _last_id(self) -> int:
        sql = "SELECT seq FROM sqlite_sequence WHERE name = ?"
        row = self._connection.execute(sql, (SEAL,)).fetchone()
        return int(row[0]) if row else 0

    def _schema(self) -> int:
        return int(self._connection.execute("PRAGMA user_version").fetchone()[0])

    def _weigh(self, table: str) -> str:
        rows = self._connection.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - of our schema
        return f"{sum(self._weight(table, row) for row in rows) % _SUMS:032x}"

    def _weight(self, table: str, row: Iterable[object]) -> int:
        text = repr((table, tuple(row))).encode()
        return int.from_bytes(seals.mac(self._key, text)[:16], "big")

    def _watch(self) -> None:
        def move(sign: int, table: str, *row: object) -> None:
            self._moved[table] = self._moved.get(table, 0) + sign * self._weight(table, row)

        # Else REPLACE takes a row away without telling.
        self._connection.execute("PRAGMA recursive_triggers = ON")
        self._connection.create_function("desk_moves", -1, move)
        for table in self.tables:
            names = [row[1] for row in self._connection.execute(f'PRAGMA table_info("{table}")')]
            was, now = (
                f"SELECT desk_moves({sign}, '{table}', {', '.join(f'{when}.{n}' for n in names)});"
                for sign, when in ((-1, "OLD"), (1, "NEW"))
            )
            for event, body in (("INSERT", now), ("DELETE", was), ("UPDATE", was + now)):
                self._connection.execute(
                    f'CREATE TEMP TRIGGER "{table}_{event}" AFTER {event} ON main."{table}"'
                    f" BEGIN {body} END"
                )
