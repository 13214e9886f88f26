"""What the database says of itself: which vault it belongs to, and whether its clients are invented."""

from therapist_desk.vault.store import Reader, Writer

_VAULT_ID, _REHEARSAL = "vault_id", "rehearsal"


def remember_birth(writer: Writer, vault_id: str, *, rehearsal: bool) -> None:
    """Write into a new database whose it is, once for all."""
    for key, text in ((_VAULT_ID, vault_id), (_REHEARSAL, str(int(rehearsal)))):
        writer.execute("INSERT INTO vault_info VALUES (?, ?)", (key, text))


def vault_id(reader: Reader) -> str | None:
    """Return the id of the vault that the database was made for; None where none was written."""
    return value(reader, _VAULT_ID)


def is_rehearsal(reader: Reader) -> bool:
    """Say whether the vault was made for invented clients."""
    return value(reader, _REHEARSAL) == "1"


def value(reader: Reader, key: str) -> str | None:
    """Return what is kept under ``key``, or None."""
    row = reader.row("SELECT value FROM vault_info WHERE key = ?", (key,))
    return None if row is None else str(row[0])


def last_given(reader: Reader, table: str) -> int:
    """Return the highest id a table ever gave, 0 for none."""
    row = reader.row("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,))
    return int(row[0]) if row else 0


def keep(writer: Writer, key: str, text: str) -> None:
    """Keep ``text`` under ``key``, in place of what was there."""
    writer.execute("INSERT OR REPLACE INTO vault_info VALUES (?, ?)", (key, text))
