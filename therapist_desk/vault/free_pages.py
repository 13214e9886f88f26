"""Makes the free pages of a database whole again after it was not closed.

SQLite does not journal what a free page held, for it matters to nobody. When the power goes while
one is taken into use it can be torn, and its HMAC is wrong from then on: no record is lost, but a
check calls the vault damaged and a backup, which copies every page, fails.
"""

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

_FILL = (
    "BEGIN IMMEDIATE",
    "CREATE TABLE filling (pages)",
    "INSERT INTO filling SELECT zeroblob(freelist_count * page_size)"
    " FROM pragma_freelist_count, pragma_page_size",
    "DROP TABLE filling",
    "COMMIT",
)


def was_left_open(database: Path) -> bool:
    """Return whether a journal tells that the desk ended without closing the vault."""
    journal = database.with_name(f"{database.name}-journal")
    return journal.exists() and journal.stat().st_size > 0


def make_whole(connection: Any) -> None:
    """Take every free page into use and give it back, which writes it anew.

    What fails, on a full disk for instance, is left for the next time: the record is whole as it is.
    """
    try:
        if connection.execute("PRAGMA freelist_count").fetchone()[0]:
            for statement in _FILL:
                connection.execute(statement)
    except sqlcipher.Error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
