"""Events of the audit chain to be read; they are written by `audit` alone."""

from collections.abc import Sequence
from datetime import datetime

from therapist_desk.vault.audit import Event, event_from_row
from therapist_desk.vault.milliseconds import from_milliseconds
from therapist_desk.vault.store import Reader


def departures(reader: Reader) -> list[int]:
    """Return the numbers of the events by which something left the vault, latest first."""
    return reader.numbers(  # the very condition of the index of these few
        "SELECT seq FROM audit_event WHERE deed IN ('link_opened', 'exported', 'backed_up')"
        " ORDER BY seq DESC"
    )


def page(reader: Reader, numbers: Sequence[int]) -> list[Event]:
    """Return the events with these numbers, as far as they are there."""
    marks = ", ".join("?" * len(numbers))
    sql = f"SELECT * FROM audit_event WHERE seq IN ({marks})"  # noqa: S608 - marks only
    return [event_from_row(row) for row in reader.rows(sql, tuple(numbers))]


def last_at(reader: Reader) -> datetime | None:
    """Return when the last event happened, None in a vault without any."""
    row = reader.row("SELECT at FROM audit_event ORDER BY seq DESC LIMIT 1")
    return from_milliseconds(row[0]) if row else None
