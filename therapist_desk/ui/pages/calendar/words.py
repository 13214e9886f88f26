"""The words of the calendar: what a meeting is, spoken as a sentence, and what days are called."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from therapist_desk.domain.clients import Client
from therapist_desk.domain.meetings import Meeting
from therapist_desk.domain.repeats import Every, Repeat
from therapist_desk.domain.sessions import Attendance, Modality
from therapist_desk.ui.kit import when
from therapist_desk.ui.kit.labels import isolated
from therapist_desk.ui.kit.lines import commas, count

MARKS = {
    Attendance.PLANNED: "",
    Attendance.ATTENDED: "check",
    Attendance.CANCELLED: "refuse",
    Attendance.MISSED: "warning",
}
"""The icon of what came of a meeting: colour never speaks alone."""


def modalities() -> dict[Modality, str]:
    """Return each way to meet in words."""
    translate = QCoreApplication.translate
    return {
        Modality.ROOM: translate("calendar", "In the room"),
        Modality.PHONE: translate("calendar", "Phone call"),
        Modality.VIDEO: translate("calendar", "Video call"),
        Modality.WHATSAPP_CALL: translate("calendar", "WhatsApp call"),
    }


def attendances() -> dict[Attendance, str]:
    """Return what can come of a meeting, in words."""
    translate = QCoreApplication.translate
    return {
        Attendance.PLANNED: translate("calendar", "Planned"),
        Attendance.ATTENDED: translate("calendar", "Attended"),
        Attendance.CANCELLED: translate("calendar", "Cancelled"),
        Attendance.MISSED: translate("calendar", "Missed"),
    }


def repeats() -> list[tuple[tuple[Every, int] | None, str]]:
    """Return the rhythms that are offered, in words."""
    translate = QCoreApplication.translate
    return [
        (None, translate("calendar", "Once")),
        ((Every.WEEK, 1), translate("calendar", "Every week")),
        ((Every.WEEK, 2), translate("calendar", "Every two weeks")),
        ((Every.WEEK, 3), translate("calendar", "Every three weeks")),
        ((Every.WEEK, 4), translate("calendar", "Every four weeks")),
        ((Every.MONTH, 1), translate("calendar", "Every month, on this weekday")),
        ((Every.DAY, 1), translate("calendar", "Every day")),
    ]


def repeat(shown: Repeat | None) -> str:
    """Return how a meeting comes again, as a short sentence."""
    translate = QCoreApplication.translate
    known = dict(repeats())
    if shown is None:
        return known[None]
    rhythm = known.get((shown.every, shown.interval), "")
    if shown.count is not None:
        ends = QCoreApplication.translate("calendar", "%n time(s) in all", "", shown.count)
    elif shown.until is not None:
        ends = translate("calendar", "until {day}").format(day=short_day(shown.until))
    else:
        ends = translate("calendar", "without end")
    return commas((rhythm, ends)) if rhythm else ends


def name(client: Client | None, *, hidden: bool) -> str:
    """Return what stands for a client: the name, or initials where others may look."""
    if client is None:
        return "?"
    return client.initials if hidden else client.name


def times(meeting: Meeting, zone: str) -> str:
    """Return from when until when it lasts."""
    start, end = (when.wall_clock(each, zone) for each in (meeting.starts_at, meeting.ends_at))
    span = f"{when.clock(start)}–{when.clock(end)}"
    if end.date() == start.date() or end == datetime.combine(end.date(), time()):
        return span
    return QCoreApplication.translate("hours", "{times} the next day").format(times=span)


def about(meeting: Meeting) -> str:
    """Return how it is met, what came of it, its number and whether a fee is due."""
    translate = QCoreApplication.translate
    parts = [modalities()[meeting.modality]]
    if meeting.attendance is not Attendance.PLANNED:
        parts.append(attendances()[meeting.attendance])
    if meeting.number:
        parts.append(translate("calendar", "session {number}").format(number=count(meeting.number)))
    if not meeting.fee:
        parts.append(translate("calendar", "no fee"))
    return " · ".join(parts)


def sentence(meeting: Meeting, who: str, zone: str) -> str:
    """Return a meeting as it is read aloud."""
    start = when.wall_clock(meeting.starts_at, zone)
    parts = [isolated(who), when.full_day(start.date()), times(meeting, zone)]
    parts += about(meeting).split(" · ")
    if meeting.repeats and meeting.appointment:
        parts.append(repeat(meeting.appointment.repeat))
    return commas(parts)


def short_day(shown: date) -> str:
    """Return a date with its weekday, short."""
    form = QCoreApplication.translate("calendar", "ddd d MMM yyyy")
    return QLocale().toString(QDate(shown.year, shown.month, shown.day), form)


def weekday(shown: date) -> str:
    """Return the name of the weekday, short."""
    return QLocale().standaloneDayName(shown.weekday() + 1, QLocale.FormatType.ShortFormat)


def month(shown: date) -> str:
    """Return month and year."""
    name_of_month = QLocale().standaloneMonthName(shown.month)
    return QCoreApplication.translate("calendar", "{month} {year}").format(
        month=name_of_month[:1].upper() + name_of_month[1:], year=_year(shown)
    )


def week(first: date) -> str:
    """Return a week by its first and last day."""
    last = first + timedelta(days=6)
    locale = QLocale()
    with_year = QCoreApplication.translate("calendar", "d MMM yyyy")
    without = QCoreApplication.translate("calendar", "d MMM")
    begin = with_year if first.year != last.year else without
    shown = locale.toString(QDate(first.year, first.month, first.day), begin)
    return f"{shown} – {locale.toString(QDate(last.year, last.month, last.day), with_year)}"


def first_of_week(day: date) -> date:
    """Return the day the week of ``day`` begins on, where the person lives."""
    begins = QLocale().firstDayOfWeek().value - 1
    return day - timedelta(days=(day.weekday() - begins) % 7)


def _year(shown: date) -> str:
    return QLocale().toString(QDate(shown.year, shown.month, shown.day), "yyyy")
