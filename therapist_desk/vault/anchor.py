"""The anchor: what the header remembers of the database, so that an older or a cut one is noticed.

The header and the database are two files. Somebody, or a program that syncs folders, can put back
last month's database beside today's header; every page of it is authentic, and no check of its
pages finds anything. So the header remembers how far the database had come: the length and the
head of the audit chain, the highest row id ever given in each table, and the number of pages.

What is remembered must be *contained* in the database that is found, and the rule stays true
whatever happens in between: the chain only grows, an id is never given twice (AUTOINCREMENT, so not
even erasing lowers it), and a file that is never vacuumed never shrinks. A count of rows would have
to be explained by the events since, and takes longer the more a vault holds; all of this takes
four look-ups. The database may be ahead of its anchor by everything since it was written.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from therapist_desk.domain.errors import VaultDamaged

PAGE = 4096
"""Bytes of a page, as SQLCipher makes them."""

CUT = (
    "The vault's database is shorter than it was, so the end of it is missing. Nothing was "
    "changed; put the whole file back or restore a backup."
)
ROLLED_BACK = (
    "The vault's database is older than it was when the vault was last open, so what was written "
    "since is missing. Nothing was changed; put the newer file back or restore a backup."
)

_ROWS = "rows."


@dataclass(frozen=True, slots=True)
class Anchor:
    """How far a database had come; ``head`` is the MAC of audit event ``events``, in hex.

    ``rows`` is the highest id ever given in each table of records.
    """

    events: int
    head: str
    pages: int
    rows: Mapping[str, int] = field(default_factory=dict)

    def fields(self) -> dict[str, int | str]:
        """Return the anchor as the header keeps it."""
        rows = {f"{_ROWS}{table}": highest for table, highest in self.rows.items()}
        return {"events": self.events, "head": self.head, "pages": self.pages, **rows}


def from_fields(given: Mapping[str, int | str] | None) -> Anchor | None:
    """Return what the header keeps, which its MAC answers for; None where nothing is kept yet."""
    if given is None:
        return None
    rows = {
        name.removeprefix(_ROWS): int(highest)
        for name, highest in given.items()
        if name.startswith(_ROWS)
    }
    return Anchor(int(given["events"]), str(given["head"]), int(given["pages"]), rows)


def take(connection: Any) -> Anchor:
    """Return how far the open database has come, in the same time whatever its size."""
    last = connection.execute(
        "SELECT seq, mac FROM audit_event ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    seq, mac = last or (0, b"")
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    return Anchor(seq, mac.hex(), pages, _rows(connection))


def refuse_cut(path: Path, anchored: Anchor | None) -> None:
    """Raise VaultDamaged if the file at ``path`` has not even the pages it had.

    Before it is opened: SQLite could only say that something is wrong with it.
    """
    if anchored is not None and path.stat().st_size < anchored.pages * PAGE:
        raise VaultDamaged(CUT)


def refuse_older(connection: Any, anchored: Anchor | None) -> None:
    """Raise VaultDamaged unless the open database contains what ``anchored`` remembers."""
    if anchored is None:
        return
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    found = connection.execute(
        "SELECT mac FROM audit_event WHERE seq = ?", (anchored.events,)
    ).fetchone()
    head = found[0].hex() if found else ""
    rows = _rows(connection)
    grew = pages >= anchored.pages and all(
        rows.get(table, 0) >= highest for table, highest in anchored.rows.items()
    )
    if not grew or head != anchored.head:
        raise VaultDamaged(ROLLED_BACK)


def _rows(connection: Any) -> dict[str, int]:
    return dict(connection.execute("SELECT name, seq FROM sqlite_sequence").fetchall())
