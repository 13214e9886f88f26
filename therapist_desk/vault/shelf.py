"""A shelf keeps the records of one noun: it puts them in, takes them out, and tells of it.

Whatever passes over a shelf is audited here, so that no noun can forget to; and what was audited is
findable (see `search`).
"""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Generic, TypeVar

from therapist_desk.domain.errors import DeskError
from therapist_desk.domain.topics import Topic
from therapist_desk.vault import search
from therapist_desk.vault.audit import Deed
from therapist_desk.vault.codec import RowCodec, Value, to_sealed_json
from therapist_desk.vault.milliseconds import to_milliseconds
from therapist_desk.vault.store import Reader, Writer

R = TypeVar("R", bound=Any)


@dataclass(frozen=True, slots=True)
class Findable:
    """What the search box finds a record by: whose it is, when it was, and its words."""

    client_id: int
    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Content:
    """What a check holds a record against: its canonical text, and whose the index has it as, by id.

    ``text`` is None for a row that is no record any more.
    """

    id: int
    text: str | None
    filed: Mapping[int, int] = field(default_factory=dict)


class Gone(DeskError):
    """The record is not there any more."""


class Shelf(Generic[R]):
    """The table of one noun; ``R`` is its frozen record with an ``id`` (0 = not kept yet)."""

    filed_apart = 1
    """How far apart the ids of two records lie in the index."""

    def __init__(
        self,
        noun: Topic,
        record: type[R],
        findable: Callable[[R], Findable | None] = lambda _: None,
        sealed: str = "id > 0",
    ) -> None:
        """Keep the records of ``noun``; ``sealed`` is the SQL condition for those that have a seal."""
        self.noun = noun
        self._sealed = sealed
        self._codec = RowCodec(record)
        self._findable = findable
        self._has_bin = "binned_at" in self._codec.columns
        columns = ", ".join(self._codec.columns)
        marks = ", ".join("?" * len(self._codec.columns))
        settings = ", ".join(f"{name} = ?" for name in self._codec.columns)
        self._select = f"SELECT {columns} FROM {noun}"  # noqa: S608 - names of our own records
        self._insert = f"INSERT INTO {noun} ({columns}) VALUES ({marks})"  # noqa: S608 - as above
        self._update = f"UPDATE {noun} SET {settings} WHERE id = ?"  # noqa: S608 - as above

    @property
    def columns(self) -> tuple[str, ...]:
        """Return the names of the table's columns."""
        return self._codec.columns

    @property
    def not_binned(self) -> str:
        """Return the SQL condition for records that are not in the bin."""
        return "binned_at IS NULL" if self._has_bin else "id > 0"

    def get(self, reader: Reader, record_id: int) -> R:
        """Return the record with this id, binned or not; Gone if there is none."""
        row = reader.row(f"{self._select} WHERE id = ?", (record_id,))
        if row is None:
            raise Gone("This entry is not there any more.")
        return self._codec.from_row(row)

    def page(self, reader: Reader, ids: Sequence[int]) -> Mapping[int, R]:
        """Return the records with these ids, as far as they are there."""
        found = self.where(reader, "id IN (SELECT value FROM json_each(?))", (json.dumps([*ids]),))
        return {record.id: record for record in found}

    def where(self, reader: Reader, condition: str, parameters: tuple[Any, ...] = ()) -> list[R]:
        """Return the records that meet an SQL ``condition`` (which may end in ORDER BY … LIMIT)."""
        rows = reader.rows(f"{self._select} WHERE {condition}", parameters)
        return [self._codec.from_row(row) for row in rows]

    def ids_of_client(self, reader: Reader, client_id: int) -> list[int]:
        """Return the ids of all records that belong to a client, those in the bin too."""
        sql = f"SELECT id FROM {self.noun} WHERE client_id = ? ORDER BY id"  # noqa: S608 - our own name
        return reader.numbers(sql, (client_id,))

    def count(self, reader: Reader) -> int:
        """Return how many records there are, those in the bin too."""
        (found,) = reader.numbers(f"SELECT count(*) FROM {self.noun}")  # noqa: S608 - our own name
        return found

    def binned(self, reader: Reader) -> list[tuple[int, int]]:
        """Return for each record in the bin when it was put there (in ms) and its id."""
        sql = f"SELECT binned_at, id FROM {self.noun} WHERE binned_at IS NOT NULL"  # noqa: S608 - our own name
        return [(row[0], row[1]) for row in reader.rows(sql)]

    def add(self, writer: Writer, record: R, deed: Deed = Deed.CREATED, **detail: object) -> R:
        """Keep a new record; return it with its id and times."""
        kept = self.place(writer, record)
        writer.audit(deed, self.noun, kept.id, self.content(kept), **detail)
        return kept

    def place(self, writer: Writer, record: R) -> R:
        """Make room for a record that is not whole yet: it has no event, and nobody finds it."""
        fresh = self._stamped(writer, record)
        row = self._codec.to_row(fresh)
        place = self._codec.columns.index("id")
        new_id = writer.execute(self._insert, (*row[:place], None, *row[place + 1 :]))
        kept: R = replace(fresh, id=new_id)
        return kept

    def add_all(self, writer: Writer, records: Iterable[R]) -> None:
        """Keep invented records as they are, with the ids and times they have.

        For filling a rehearsal vault: nothing is audited one by one, and so nothing findable. Whoever
        calls does both for all of them, see :meth:`entries`.
        """
        writer.touched.add(self.noun)
        writer.execute_many(self._insert, map(self._codec.to_row, records))

    def replace(self, writer: Writer, record: R, deed: Deed = Deed.EDITED, **detail: object) -> R:
        """Keep a changed record in place of the old one; return it with its times."""
        before = self.get(writer, record.id)
        kept = self._stamped(writer, record)
        writer.execute(self._update, (*self._codec.to_row(kept), record.id))
        writer.audit(deed, self.noun, kept.id, self.content(kept), **detail)
        if self.words(kept) != self.words(before):
            self._forget(writer, before)
        return kept

    def carry(
        self, writer: Writer, record: R, deed: Deed, **detail: object
    ) -> dict[str, tuple[Value, Value]]:
        """Keep a record that belongs elsewhere now, its times as they are.

        Returns what it was and is in each column that changed, to be put back by :meth:`put_back`.
        """
        before = self.get(writer, record.id)
        old, new = self._codec.to_row(before), self._codec.to_row(record)
        if old == new:
            return {}
        writer.execute(self._update, (*new, record.id))
        writer.audit(deed, self.noun, record.id, self.content(record), **detail)
        self._keep_findable(writer, before, record)
        columns = zip(self._codec.columns, old, new, strict=True)
        return {name: (was, now) for name, was, now in columns if was != now}

    def put_back(
        self,
        writer: Writer,
        record_id: int,
        changed: Mapping[str, tuple[Value, Value]],
        deed: Deed,
    ) -> None:
        """Take back what :meth:`carry` changed, column by column, where it still stands."""
        now = dict(
            zip(self._codec.columns, self._codec.to_row(self.get(writer, record_id)), strict=True)
        )
        for name, (was, then) in changed.items():
            if now[name] == then:
                now[name] = was
        self.carry(writer, self._codec.from_row(tuple(now.values())), deed)

    def _keep_findable(self, writer: Writer, before: R, after: R) -> None:
        old, new = self.words(before), self.words(after)
        if old is not None and new is not None and (old.at, old.text) == (new.at, new.text):
            search.hand_over(writer, self.noun, after.id, new.client_id)
        elif old != new:
            self._forget(writer, before)

    def bin(self, writer: Writer, record_id: int) -> R:
        """Put a record into the bin: kept, but in no list and found by no search."""
        return self.replace(
            writer, replace(self.get(writer, record_id), binned_at=writer.now), Deed.BINNED
        )

    def restore(self, writer: Writer, record_id: int) -> R:
        """Take a record back out of the bin."""
        return self.replace(
            writer, replace(self.get(writer, record_id), binned_at=None), Deed.RESTORED
        )

    def _stamped(self, writer: Writer, record: R) -> R:
        times: dict[str, object] = {}
        now = writer.now  # once: what was never changed has both times alike
        if "created_at" in self._codec.columns and record.created_at is None:
            times["created_at"] = now
        if "changed_at" in self._codec.columns:
            times["changed_at"] = now
        return replace(record, **times)

    def _forget(self, writer: Writer, record: R) -> None:
        """Take what the record was found by out of the index: it lies fresh from now on."""
        words = self.words(record)
        if words is not None:
            search.drop(writer, self.noun, record.id, words.text)

    def words(self, record: R) -> Findable | None:
        """Return what the search box finds ``record`` by; None where it may not."""
        if self._has_bin and record.binned_at is not None:
            return None
        return self._findable(record)

    def filed(self, record: R) -> Mapping[int, int]:
        """Return under which id, or ids, the index has a record that is filed, and whose it is."""
        words = self.words(record)
        return {record.id: words.client_id} if words is not None else {}

    def content(self, record: R) -> str:
        """Return the canonical text of a record that its audit events fingerprint."""
        return to_sealed_json(record)

    def contents(self, reader: Reader, after: int, most: int) -> list[Content]:
        """Return the contents of up to ``most`` records with ids above ``after``, in order."""
        sql = f"{self._select} WHERE id > ? AND {self._sealed} ORDER BY id LIMIT ?"
        return [self._content_of_row(row) for row in reader.rows(sql, (after, most))]

    def on_their_way(self, reader: Reader, ids: Collection[int]) -> set[int]:
        """Return which of these are no records yet, and have no seal."""
        sql = (
            f"SELECT id FROM {self.noun} WHERE NOT ({self._sealed})"  # noqa: S608 - our own names
            " AND id IN (SELECT value FROM json_each(?))"
        )
        return set(reader.numbers(sql, (json.dumps([*ids]),)))

    def _content_of_row(self, row: tuple[Any, ...]) -> Content:
        record_id = row[self._codec.columns.index("id")]
        try:
            record = self._codec.from_row(row)
            return Content(record_id, self.content(record), self.filed(record))
        except Exception:  # noqa: BLE001 - a damaged row can fail in any way a parser can
            return Content(record_id, None)

    def entries(self, records: Iterable[R]) -> Iterator[search.Entry]:
        """Yield the index entries of ``records``, for filling an index in bulk."""
        for record in records:
            words = self.words(record)
            if words is not None:
                keys = search.words_of(words.text)
                at = to_milliseconds(words.at)
                yield search.Entry(at, str(self.noun), record.id, words.client_id, keys)
