"""Rhythms and question sets in the person's words."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from therapist_desk.domain.question_sets import QuestionSet
from therapist_desk.domain.repeats import Every, Repeat
from therapist_desk.domain.rhythms import Planned, Rhythm, State
from therapist_desk.domain.shipped import Shipped
from therapist_desk.services.rhythms import Standing
from therapist_desk.ui.kit import languages, when
from therapist_desk.ui.kit.lines import commas

TONES = {
    State.DUE: "info",
    State.ASKED: "quiet",
    State.MISSED: "warn",
    State.ANSWERED: "good",
    State.PASSED: "quiet",
}
CONTEXT = "questions"
"""Where what is told of the shipped sets is translated."""

_NAMED = {"de": "dddd, d. MMMM", "es": "dddd d 'de' MMMM", "pt": "dddd, d 'de' MMMM"}


def said(text: str) -> str:
    """Return what is told of a shipped set, in the language of the window."""
    return languages.speaker()(Shipped(CONTEXT, text))


def title(found: QuestionSet | None) -> str:
    """Return the name of a set in the language of the window, or what one without is called."""
    if found is None:
        return QCoreApplication.translate("checkins", "Check-in without questions")
    return found.texts[found.speaks(QLocale().name())].title


def often() -> list[tuple[tuple[Every, int] | None, str]]:
    """Return how often a check-in can be planned."""
    translate = QCoreApplication.translate
    return [
        ((Every.WEEK, 1), translate("calendar", "Every week")),
        ((Every.DAY, 1), translate("calendar", "Every day")),
        ((Every.DAY, 2), translate("checkins", "Every two days")),
        ((Every.WEEK, 2), translate("calendar", "Every two weeks")),
        ((Every.WEEK, 3), translate("calendar", "Every three weeks")),
        ((Every.WEEK, 4), translate("calendar", "Every four weeks")),
        ((Every.MONTH, 1), translate("calendar", "Every month, on this weekday")),
        (None, translate("calendar", "Once")),
    ]


def rule(rhythm: Rhythm) -> str:
    """Return when a rhythm comes, as "Every week · Monday, Thursday · 18:00"."""
    repeat = Repeat.read(rhythm.rule)
    every = dict(often()).get((repeat.every, repeat.interval) if repeat else None, "")
    days = commas(QLocale().standaloneDayName(day + 1) for day in repeat.days) if repeat else ""
    if not days and (repeat is None or repeat.every is not Every.DAY):
        days = when.full_day(rhythm.begins_on)
        if repeat is not None:
            days = QLocale().standaloneDayName(rhythm.begins_on.weekday() + 1)
    return " · ".join(part for part in (every, days, when.clock(rhythm.begins_at)) if part)


def who(rhythm: Rhythm) -> str:
    """Return who begins."""
    if rhythm.asks:
        return QCoreApplication.translate("checkins", "I ask")
    return QCoreApplication.translate("checkins", "The client writes unasked")


def state(planned: Planned, today: date) -> str:
    """Return what became of a planned check-in, with its day."""
    translate, day = QCoreApplication.translate, when.day(planned.wall.date(), today)
    return {
        State.DUE: translate("checkins", "due ({day})"),
        State.ASKED: translate("checkins", "asked, no answer yet ({day})"),
        State.MISSED: translate("checkins", "did not come ({day})"),
        State.ANSWERED: translate("checkins", "came ({day})"),
        State.PASSED: translate("checkins", "not asked for ({day})"),
    }[planned.state].format(day=day)


def resting(standing: Standing, today: date) -> str:
    """Return why a rhythm does not go on, or when it comes next."""
    translate, rhythm = QCoreApplication.translate, standing.rhythm
    if rhythm.has_ended(today):
        assert rhythm.ended_on is not None
        return translate("checkins", "ended {day}").format(day=when.day(rhythm.ended_on, today))
    if rhythm.is_paused(today):
        if rhythm.paused_until is None:
            return translate("checkins", "paused")
        until = when.day(rhythm.paused_until, today)
        return translate("checkins", "paused until {day}").format(day=until)
    if standing.next_at is None:
        return translate("checkins", "none to come")
    next_day = when.day(standing.next_at.date(), today)
    return translate("checkins", "next {day}").format(day=next_day)


def named_day(at: datetime, language: str) -> str:
    """Return a day and time as they are written within a sentence of ``language``."""
    form = _NAMED.get(language, "dddd d MMMM")
    day = QLocale(language).toString(QDate(at.year, at.month, at.day), form)
    return commas((day, f"{at:%H:%M}"), QLocale(language))
