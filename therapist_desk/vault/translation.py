"""Everything SQLCipher can complain about, translated once into the errors a person reads."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlcipher3.dbapi2 as sqlcipher

from therapist_desk.domain.errors import (
    Cancelled,
    DeskError,
    VaultDamaged,
    VaultInUse,
    VaultUnwritable,
)

FULL_OR_READ_ONLY = {
    "SQLITE_FULL": "The disk is full. Nothing was lost: make room, then it is saved.",
    "SQLITE_READONLY": "This vault can't be written to: the folder or the disk is read-only.",
    "SQLITE_IOERR": "The disk did not take the writing. Check that the drive is still there.",
    "SQLITE_CANTOPEN": "The vault's folder can't be written to. Check its permissions.",
}
NAMELESS = {
    "database or disk is full": "SQLITE_FULL",
    "disk I/O error": "SQLITE_IOERR",
    "attempt to write a readonly database": "SQLITE_READONLY",
    "database disk image is malformed": "SQLITE_CORRUPT",
    "file is not a database": "SQLITE_NOTADB",
    "database is locked": "SQLITE_BUSY",
}
"""SQLite's own words for what a backup fails with, which comes without the name of the error."""

DAMAGED = "The vault's database is damaged. Nothing was changed; restore a backup beside it."


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
    name = getattr(error, "sqlite_errorname", "") or NAMELESS.get(str(error), "")
    for start in FULL_OR_READ_ONLY:
        if name.startswith(start):
            return VaultUnwritable(FULL_OR_READ_ONLY[start])
    if name.startswith("SQLITE_INTERRUPT"):
        return Cancelled()
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return VaultInUse("This vault is open in another window. Close it there first.")
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return VaultDamaged(DAMAGED)
    return error
