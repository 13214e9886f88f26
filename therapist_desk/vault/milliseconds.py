"""Instants as the vault keeps them: whole milliseconds since 1970 in UTC."""

from datetime import UTC, datetime, timedelta

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MILLISECOND = timedelta(milliseconds=1)


def to_milliseconds(instant: datetime) -> int:
    """Return milliseconds since 1970 UTC for an aware ``instant``."""
    return (instant - EPOCH) // MILLISECOND


def from_milliseconds(milliseconds: int) -> datetime:
    """Return the aware UTC instant ``milliseconds`` after 1970."""
    return EPOCH + milliseconds * MILLISECOND
