"""Events of the audit chain to be read; they are written by `audit` alone."""

from collections.abc import Sequence
from datetime import datetime

from therapist_desk.domain.topics import Topic
from therapist_desk.vault.audit import Deed, Event, event_from_row
from therapist_desk.vault.milliseconds import from_milliseconds
from therapist_desk.vault.store import Reader, Row


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


def first_at(reader: Reader) -> datetime | None:
    """Return when the vault was made, None in one without any event."""
    return _at(reader.row("SELECT at FROM audit_event ORDER BY seq LIMIT 1"))


def last_at(reader: Reader) -> datetime | None:
    """Return when the last event happened, None in a vault without any."""
    return _at(reader.row("SELECT at FROM audit_event ORDER BY seq DESC LIMIT 1"))


def last_number(reader: Reader) -> int:
    """Return the number of the last event, 0 in a vault without any."""
    row = reader.row("SELECT max(seq) FROM audit_event")
    return int(row[0] or 0) if row else 0


def has_since(reader: Reader, seq: int, deed: Deed) -> bool:
    """Say whether ``deed`` was done after the event ``seq``."""
    sql = "SELECT 1 FROM audit_event WHERE seq > ? AND deed = ? LIMIT 1"
    return reader.row(sql, (seq, deed)) is not None


def has_others_since(reader: Reader, seq: int, deeds: Sequence[Deed]) -> bool:
    """Say whether anything but ``deeds`` was done after the event ``seq``."""
    marks = ", ".join("?" * len(deeds))
    sql = f"SELECT 1 FROM audit_event WHERE seq > ? AND deed NOT IN ({marks}) LIMIT 1"  # noqa: S608 - marks only
    return reader.row(sql, (seq, *deeds)) is not None


def record_changed_at(reader: Reader, seq: int) -> datetime | None:
    """Return when the record was last changed up to the event ``seq``: settings are no record."""
    sql = "SELECT at FROM audit_event WHERE seq <= ? AND noun <> ? ORDER BY seq DESC LIMIT 1"
    return _at(reader.row(sql, (seq, Topic.SETTING)))


def record_changed_since(reader: Reader, seq: int) -> bool:
    """Say whether the record was changed after the event ``seq``: settings are no record."""
    sql = "SELECT 1 FROM audit_event WHERE seq > ? AND noun <> ? LIMIT 1"
    return reader.row(sql, (seq, Topic.SETTING)) is not None


def _at(row: Row | None) -> datetime | None:
    return from_milliseconds(row[0]) if row else None
