"""The search index: words folded so that any script is found, newest first by construction.

Words are folded (compatibility form, no accents, case folded). Scripts written without spaces
are cut into single signs, so that a phrase of two Chinese signs finds its place. The index keeps no
text of its own (contentless FTS5 with secure-delete); what was put in is taken out by the same text.
"""

import re
import unicodedata
from dataclasses import dataclass

from therapist_desk.vault.store import Reader, Writer

SPACELESS = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Myanmar, Khmer
    "\u3040-\u30ff\u3100-\u312f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
_SPACELESS_SIGN = re.compile(f"([{SPACELESS}])")
_WORD = re.compile(r"[^\W_]+")
_SEQUENCE_BITS = 20


@dataclass(frozen=True, slots=True)
class Hit:
    """One record the search found."""

    noun: str
    record_id: int
    client_id: int


def fold(text: str) -> str:
    """Return ``text`` as the index sees it: no case, no accents, spaceless scripts sign by sign."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    return _SPACELESS_SIGN.sub(r" \1 ", unicodedata.normalize("NFC", bare))


def put(writer: Writer, noun: str, record_id: int, client_id: int, at: int, text: str) -> None:
    """Make a record findable; ``at`` is milliseconds since 1970."""
    entry_id = _free_id(writer, at)
    writer.execute(
        "INSERT INTO search_entry VALUES (?, ?, ?, ?)", (entry_id, noun, record_id, client_id)
    )
    writer.execute("INSERT INTO search (rowid, body) VALUES (?, ?)", (entry_id, fold(text)))


def drop(writer: Writer, noun: str, record_id: int, text: str) -> None:
    """Take a record out of the index; ``text`` is what it was put in with."""
    row = writer.row(
        "SELECT id FROM search_entry WHERE noun = ? AND record_id = ?", (noun, record_id)
    )
    if row is None:
        return
    writer.execute(
        "INSERT INTO search (search, rowid, body) VALUES ('delete', ?, ?)", (row[0], fold(text))
    )
    writer.execute("DELETE FROM search_entry WHERE id = ?", (row[0],))


def find(reader: Reader, typed: str, limit: int = 50) -> list[Hit]:
    """Return the newest ``limit`` records that hold every word of ``typed`` (prefixes match)."""
    query = _query(typed)
    if not query:
        return []
    rows = reader.rows(
        "SELECT noun, record_id, client_id FROM search JOIN search_entry ON search_entry.id = search.rowid"
        " WHERE search MATCH ? ORDER BY search.rowid DESC LIMIT ?",
        (query, limit),
    )
    return [Hit(*row) for row in rows]


def _query(typed: str) -> str:
    phrases = []
    for chunk in typed.split():
        words = _WORD.findall(fold(chunk))
        if words:
            phrases.append(" + ".join(f'"{word}"' for word in words) + " *")
    return " AND ".join(phrases)


def _free_id(writer: Writer, at: int) -> int:
    first = (at // 1000) << _SEQUENCE_BITS
    row = writer.row(
        "SELECT max(id) FROM search_entry WHERE id >= ? AND id < ?",
        (first, first + (1 << _SEQUENCE_BITS)),
    )
    return first if row is None or row[0] is None else row[0] + 1
