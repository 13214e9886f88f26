"""The search index: what every record is found by, folded into a contentless FTS5 index.

A record that was written lately lies *fresh*: it is in the index nowhere. The log of what happened
says which these are, so a save costs the index nothing, and they are looked through one by one (see
services/search.py). In idle time the older of them are *filed* together. So a draft that is saved
again and again stays out of the index, whose secure-delete has to touch a page for every word, and
the index is changed rarely and in batches. It keeps no text and no positions, only which entry holds
which key (``detail=none``): a tenth of the size, and prefixes of common words stay cheap. Whether
words follow each other is looked up in the record itself.

The id of an entry is its time in seconds, so newest first is id order and a search for a
word that stands everywhere reads fifty entries, not all.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from therapist_desk.domain import finding, folding
from therapist_desk.domain.finding import Part, Sought
from therapist_desk.vault import info
from therapist_desk.vault.store import Reader, Writer

FRESH = 64
"""The records written last are not filed yet: drafts are changed while they are among them."""

BATCH = 64
"""How many are filed together, so that the index is changed rarely."""

SQUEEZED = 400
"""Pages of the index that one step goes through: some 30 ms."""

BULK_MEMORY = 64 * 1024 * 1024
USUAL_MEMORY = 1024 * 1024
"""Bytes FTS5 collects before it writes a segment (its default; more while a vault is filled)."""

FOLDED_BY = "search_folding"
"""The key in vault_info that says how the filed words were folded."""

FILED_TO = "search_filed_to"
"""The key in vault_info that says up to which audit event every record written is filed."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One record the search found; ``at`` is in seconds since 1970."""

    noun: str
    record_id: int
    client_id: int
    at: int


@dataclass(frozen=True, slots=True)
class Written:
    """A record of whatever noun, and the number of the audit event that wrote it last."""

    noun: str
    record_id: int
    seq: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One record to be made findable in bulk; ``at`` in milliseconds since 1970."""

    at: int
    noun: str
    record_id: int
    client_id: int
    words: str


def words_of(text: str) -> str:
    """Return the keys of ``text`` as the index takes them: a space before and after each."""
    return f" {' '.join(finding.index_words(text))} "


def drop(writer: Writer, noun: str, record_id: int, text: str) -> None:
    """Take a record out of the index, if it is filed; ``text`` is what it was filed with."""
    filed = writer.row(
        "SELECT id FROM search_entry WHERE noun = ? AND record_id = ?", (noun, record_id)
    )
    if filed is not None:
        writer.execute(
            "INSERT INTO search (search, rowid, body) VALUES ('delete', ?, ?)",
            (filed[0], words_of(text)),
        )
        writer.execute("DELETE FROM search_entry WHERE id = ?", (filed[0],))


def drop_many(writer: Writer, noun: str, told: Iterable[tuple[int, str]]) -> None:
    """Take many records out of the index, each with the text it was put in with.

    Their words are struck out only, at a hundredth of the cost: `squeeze` then takes them away.
    """
    _set(writer, "secure-delete", 0)
    for record_id, text in told:
        drop(writer, noun, record_id, text)
    _set(writer, "secure-delete", 1)


def is_filed(reader: Reader, noun: str, record_id: int) -> bool:
    """Return whether a record lies in the index."""
    sql = "SELECT 1 FROM search_entry WHERE noun = ? AND record_id = ?"
    return reader.row(sql, (noun, record_id)) is not None


def squeeze(writer: Writer) -> bool:
    """Take a step in taking away what was struck out; return whether there is more to do."""
    before = writer.numbers("SELECT total_changes()")[0]
    _set(writer, "merge", -SQUEEZED)
    # FTS5 counts one change for the command itself, more where it moved something.
    return writer.numbers("SELECT total_changes()")[0] - before >= 2


def hand_over(writer: Writer, noun: str, record_id: int, client_id: int) -> None:
    """Let a record be found as another client's, by the same words."""
    writer.execute(
        "UPDATE search_entry SET client_id = ? WHERE noun = ? AND record_id = ?",
        (client_id, noun, record_id),
    )


def fresh(reader: Reader) -> list[Written]:
    """Return what was written lately and is not filed, what was written last first.

    A record written without a change of its words is filed still, and not among them.
    """
    rows = reader.rows(
        "SELECT noun, record_id, max(seq) FROM audit_event WHERE seq > ? AND NOT EXISTS (SELECT 1"
        " FROM search_entry AS entry WHERE entry.noun = audit_event.noun"
        " AND entry.record_id = audit_event.record_id)"
        " GROUP BY noun, record_id ORDER BY max(seq) DESC",
        (int(info.value(reader, FILED_TO) or 0),),
    )
    return [Written(*row) for row in rows]


def file(writer: Writer, entries: Iterable[Entry]) -> None:
    """File records in the order of their time; FTS5 begins a new segment at every step back."""
    taken = None
    filed = []
    for entry in sorted(entries, key=lambda entry: entry.at):
        taken = _free_id(writer, entry.at // 1000, taken)
        filed.append((taken, entry))
    writer.execute_many(
        "INSERT INTO search_entry VALUES (?, ?, ?, ?)",
        ((number, entry.noun, entry.record_id, entry.client_id) for number, entry in filed),
    )
    writer.execute_many(
        "INSERT INTO search (rowid, body) VALUES (?, ?)",
        ((number, entry.words) for number, entry in filed),
    )
    writer.execute("INSERT OR IGNORE INTO vault_info VALUES (?, ?)", (FOLDED_BY, folding.FOLDING))


def filed_to(writer: Writer, seq: int) -> None:
    """Call nothing fresh any more that was written last by audit event ``seq`` or before: it is filed."""
    info.keep(writer, FILED_TO, str(seq))


def file_in_bulk(writer: Writer, entries: Iterable[Entry]) -> None:
    """File many records that were never fresh: what a new or renewed index is filled with."""
    _set(writer, "hashsize", BULK_MEMORY)
    file(writer, entries)
    # One segment instead of many: every later search looks into one.
    writer.execute("INSERT INTO search (search) VALUES ('optimize')")
    _set(writer, "hashsize", USUAL_MEMORY)


def empty(writer: Writer) -> None:
    """Take everything out of the index, before it is made again."""
    writer.execute("INSERT INTO search (search) VALUES ('delete-all')")
    writer.execute("DELETE FROM search_entry")
    writer.execute("DELETE FROM vault_info WHERE key IN (?, ?)", (FOLDED_BY, FILED_TO))


def is_outdated(reader: Reader) -> bool:
    """Return whether the index was folded in another way than now and has to be made again."""
    return info.value(reader, FOLDED_BY) not in (None, folding.FOLDING)


def find(reader: Reader, sought: Sought, limit: int, client_id: int | None = None) -> list[Hit]:
    """Return the newest ``limit`` filed records, none of binned clients, that hold every key sought.

    Of all clients, or of one only.

    Where ``sought.needs_check`` the keys may stand apart in a record.
    """
    if not sought.terms:
        return []
    rows = reader.rows(
        "SELECT noun, record_id, client_id, search_entry.id FROM search"
        " CROSS JOIN search_entry ON search_entry.id = search.rowid"
        " CROSS JOIN client ON client.id = client_id"
        " WHERE search MATCH ? AND client.binned_at IS NULL AND coalesce(client_id = ?, 1)"
        " ORDER BY search.rowid DESC LIMIT ?",
        (_expression(sought), client_id, limit),
    )
    return [Hit(*row) for row in rows]


def is_met(sought: Sought, text: str) -> bool:
    """Say whether ``text`` holds every key sought, as :func:`find` would if it were filed."""
    words = _words_of_fresh(text)

    def stands(part: Part) -> bool:
        return all((f" {key}" if goes_on else f" {key} ") in words for key, goes_on in part.keys)

    return all(any(all(map(stands, way)) for way in term) for term in sought.terms)


# What is fresh is looked through at every key press, and changes between two of them rarely.
_words_of_fresh = lru_cache(maxsize=4 * FRESH)(words_of)


def _expression(sought: Sought) -> str:
    return " AND ".join(
        f"({' OR '.join(f'({_way_expression(way)})' for way in term)})" for term in sought.terms
    )


def _way_expression(way: tuple[Part, ...]) -> str:
    # A key is letters, digits and marks only, so that no operator of FTS5 can stand in it.
    keys = [f'"{key}" *' if goes_on else f'"{key}"' for part in way for key, goes_on in part.keys]
    return " AND ".join(keys)


def _free_id(writer: Writer, second: int, taken: int | None) -> int:
    """Return the first id from ``second`` on that no entry has, above the one just taken."""
    first = second if taken is None else max(second, taken + 1)
    if writer.row("SELECT 1 FROM search_entry WHERE id = ?", (first,)) is None:
        return first
    row = writer.row(
        "SELECT id + 1 FROM search_entry AS entry WHERE id >= ? AND NOT EXISTS"
        " (SELECT 1 FROM search_entry AS next WHERE next.id = entry.id + 1) ORDER BY id LIMIT 1",
        (first,),
    )
    return int(row[0]) if row else first


def _set(writer: Writer, option: str, value: int) -> None:
    writer.execute("INSERT INTO search (search, rank) VALUES (?, ?)", (option, value))
