"""A clock that stands where a test puts it."""

from datetime import UTC, datetime, timedelta


class FixedClock:
    """Tells the instant it was given until it is moved."""

    def __init__(self, now: datetime = datetime(2026, 11, 19, 14, 0, tzinfo=UTC)) -> None:
        self.instant = now

    def now(self) -> datetime:
        return self.instant

    def move(self, **parts: float) -> None:
        self.instant += timedelta(**parts)


class TickingClock(FixedClock):
    """Goes on by a millisecond or more each time it is asked, as a real one may."""

    def now(self) -> datetime:
        self.move(milliseconds=1)
        return super().now()
