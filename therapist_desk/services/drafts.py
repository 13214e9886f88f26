"""Drafts: what was typed and not saved, kept beside the record, so that locking loses nothing.

A draft is no record: it is not audited, not found and not exported.
"""

import re
from typing import TypeVar

from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.codec import from_json, to_json
from therapist_desk.vault.shelves import settings as shelf

T = TypeVar("T")
_HALF = re.compile("[\ud800-\udfff]")


def read(reader: Reader, key: str, kind: type[T]) -> T | None:
    """Return the draft kept under ``key``, or None."""
    return _read(shelf.value(reader, key), kind)


def first(reader: Reader, key: str, kind: type[T]) -> T | None:
    """Return the draft under ``key``, else one under a key that goes on with ``_``, or None."""
    return _read(shelf.first_value(reader, key), kind)


def all_under(reader: Reader, key: str, kind: type[T]) -> list[T]:
    """Return every draft under ``key`` or one that goes on with ``_``."""
    return [from_json(kind, text) for _, text in shelf.values_under(reader, key)]


def keep(writer: Writer, key: str, record: object) -> None:
    """Keep ``record``, fit to save or not, under ``key``."""
    # Half a character can be pasted; SQLite takes it as JSON escapes it, but not as it is.
    kept = _HALF.sub(lambda half: f"\\u{ord(half[0]):04x}", to_json(record))
    shelf.keep(writer, key, kept)


def forget(writer: Writer, key: str) -> None:
    """Throw the draft under ``key`` away."""
    shelf.drop(writer, key)


def _read(text: str | None, kind: type[T]) -> T | None:
    return None if text is None else from_json(kind, text)
