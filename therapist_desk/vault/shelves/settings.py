"""The table of settings: small texts under a key, drafts too; no record, so neither audited nor found."""

from therapist_desk.vault.store import Reader, Writer


def value(reader: Reader, key: str) -> str | None:
    """Return the text kept under ``key``, or None."""
    row = reader.row("SELECT value FROM setting WHERE key = ?", (key,))
    return None if row is None else str(row[0])


def first_value(reader: Reader, key: str) -> str | None:
    """Return the text under ``key``, else the first one under a key that goes on with ``_``."""
    row = reader.row(
        "SELECT value FROM setting WHERE key = ? OR key GLOB ? ORDER BY key LIMIT 1",
        (key, f"{key}_*"),
    )
    return None if row is None else str(row[0])


def values_under(reader: Reader, key: str) -> list[tuple[str, str]]:
    """Return key and text of what is kept under ``key`` or one that goes on with ``_``."""
    rows = reader.rows(
        "SELECT key, value FROM setting WHERE key = ? OR key GLOB ?", (key, f"{key}_*")
    )
    return [(str(row[0]), str(row[1])) for row in rows]


def keep(writer: Writer, key: str, text: str) -> None:
    """Keep ``text`` under ``key``, in place of what was there."""
    writer.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (key, text))


def drop(writer: Writer, key: str) -> None:
    """Keep nothing under ``key`` any more."""
    writer.execute("DELETE FROM setting WHERE key = ?", (key,))
