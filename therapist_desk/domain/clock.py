"""The clock: the one place that asks what time it is, so that tests can say it."""

from datetime import UTC, date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo


class Clock(Protocol):
    """Tells the present instant."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        ...


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        return datetime.now(UTC)


def local_date(instant: datetime, zone: str) -> date:
    """Return the calendar date that ``instant`` falls on in the IANA ``zone``."""
    return instant.astimezone(ZoneInfo(zone)).date()
