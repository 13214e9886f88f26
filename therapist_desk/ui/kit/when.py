"""Days and times in the person's own way of writing: relative within a week, exact otherwise."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime, QTimeZone

from therapist_desk.ui.kit.lines import commas

_WEEK = 7


_kept = ""


def keep_time_of(zone: str) -> None:
    """Tell times by the clock of ``zone`` from now on; "" is this computer's."""
    global _kept
    _kept = zone


def local_zone() -> str:
    """Return the IANA name of the zone whose clock times are told by: the practice's, if it is known."""
    return _kept or computer_zone()


def computer_zone() -> str:
    """Return the IANA name of this computer's time zone."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    return name if "/" in name else "UTC"


def wall_clock(instant: datetime, zone: str) -> datetime:
    """Return what the clock on the wall of ``zone`` shows at ``instant``, without a zone."""
    return instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def instant_of(shown: datetime, zone: str) -> datetime:
    """Return the instant at which the clock on the wall of ``zone`` shows ``shown``."""
    return shown.replace(tzinfo=ZoneInfo(zone))


def place(zone: str) -> str:
    """Return the place a zone is named for, as "Buenos Aires"."""
    return zone.rpartition("/")[2].replace("_", " ")


def is_same_clock(instant: datetime, zone: str, other: str) -> bool:
    """Tell whether the clocks of two zones show the same at ``instant``."""
    return wall_clock(instant, zone) == wall_clock(instant, other)


def placed(words: str, instant: datetime, elsewhere: str) -> str:
    """Return ``words``, which tell ``instant`` by the clock of the desk, with its place.

    The place is left out where the clock of the zone ``elsewhere`` shows the same.
    """
    here = local_zone()
    if is_same_clock(instant, here, elsewhere):
        return words
    named = QCoreApplication.translate("when", "{when} ({place})")
    return named.format(when=words, place=place(here))


def there(instant: datetime, zone: str) -> str:
    """Return what the clock of a client in ``zone`` shows, "15:00 Helsinki"; "" where it is as ours."""
    here, elsewhere = wall_clock(instant, local_zone()), wall_clock(instant, zone)
    if here == elsewhere:
        return ""
    words = QCoreApplication.translate("when", "{time} {place}")
    if here.date() != elsewhere.date():
        words = QCoreApplication.translate("when", "{day}, {time} {place}")
    return words.format(
        day=QLocale().dayName(elsewhere.isoweekday(), QLocale.FormatType.ShortFormat),
        time=clock(elsewhere),
        place=place(zone),
    )


def differing(instant: datetime) -> str:
    """Return "times of Berlin, this computer shows those of Lisbon"; "" where both show the same."""
    ours, computer = local_zone(), computer_zone()
    if is_same_clock(instant, ours, computer):
        return ""
    words = QCoreApplication.translate(
        "when", "times are those of {ours}; this computer shows those of {computer}"
    )
    return words.format(ours=place(ours), computer=place(computer))


def day(shown: date, today: date) -> str:
    """Return "today", a weekday within a week, or the short date."""
    away = (shown - today).days
    near = {
        0: QCoreApplication.translate("when", "today"),
        -1: QCoreApplication.translate("when", "yesterday"),
        1: QCoreApplication.translate("when", "tomorrow"),
    }
    if away in near:
        return near[away]
    locale, value = QLocale(), QDate(shown.year, shown.month, shown.day)
    if 0 < away < _WEEK:
        return locale.toString(value, "dddd")
    if shown.year == today.year:
        return locale.toString(value, QCoreApplication.translate("when", "d MMM"))
    return locale.toString(value, QCoreApplication.translate("when", "d MMM yyyy"))


def day_at_start(shown: date, today: date) -> str:
    """Return the same as words begin a line: "Today"; what follows stays as it is written."""
    words = day(shown, today)
    return words[:1].upper() + words[1:]


def full_day(shown: date) -> str:
    """Return the date with its weekday, as "Thursday, 19 November 2026"."""
    return QLocale().toString(
        QDate(shown.year, shown.month, shown.day), QLocale.FormatType.LongFormat
    )


def clock(shown: datetime) -> str:
    """Return the time of day to the minute."""
    return QLocale().toString(QTime(shown.hour, shown.minute), QLocale.FormatType.ShortFormat)


def full(instant: datetime, zone: str) -> str:
    """Return day and time of ``instant`` in ``zone`` in full."""
    shown = wall_clock(instant, zone)
    return commas((full_day(shown.date()), clock(shown)))


def full_there(instant: datetime, zone: str) -> str:
    """Return day and time of ``instant`` in ``zone``, with its place where the desk's clock differs."""
    words = full(instant, zone)
    if is_same_clock(instant, zone, local_zone()):
        return words
    named = QCoreApplication.translate("when", "{when} ({place})")
    return named.format(when=words, place=place(zone))
