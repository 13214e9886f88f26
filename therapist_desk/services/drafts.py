"""Drafts: what was typed and not saved, kept beside the record, so that locking loses nothing.

A draft is no record: it is not audited, not found and not exported.
"""

from typing import TypeVar

from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.codec import from_json, to_json

T = TypeVar("T")


def read(reader: Reader, key: str, kind: type[T]) -> T | None:
    """Return the draft kept under ``key``, or None."""
    row = reader.row("SELECT value FROM setting WHERE key = ?", (key,))
    return from_json(kind, row[0]) if row else None


def keep(writer: Writer, key: str, record: object) -> None:
    """Keep ``record``, fit to save or not, under ``key``."""
    writer.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (key, to_json(record)))


def forget(writer: Writer, key: str) -> None:
    """Throw the draft under ``key`` away."""
    writer.execute("DELETE FROM setting WHERE key = ?", (key,))
