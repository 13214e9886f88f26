"""The shelf of the supervision and CPD log. It is in no search: it belongs to no client."""

from therapist_desk.domain.cpd import CpdEntry, CpdKind
from therapist_desk.domain.topics import Topic
from therapist_desk.vault.shelf import Shelf
from therapist_desk.vault.store import Reader

cpd_entries = Shelf(Topic.CPD_ENTRY, CpdEntry)


def ids(reader: Reader) -> list[int]:
    """Return the ids of all entries that are not in the bin, the latest first."""
    return reader.numbers(
        "SELECT id FROM cpd_entry WHERE binned_at IS NULL ORDER BY held_on DESC, id DESC"
    )


def totals(reader: Reader) -> list[tuple[int, CpdKind, int]]:
    """Return (year, kind, minutes), the latest year first."""
    rows = reader.rows(
        "SELECT substr(held_on, 1, 4), kind, sum(minutes) FROM cpd_entry WHERE binned_at IS NULL"
        " GROUP BY 1, 2 ORDER BY 1 DESC, 2"
    )
    return [(int(row[0]), CpdKind(row[1]), int(row[2])) for row in rows]
