"""What other nouns call their own before a session, and what of it goes into the note."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from therapist_desk.domain.agreements import Standing
from therapist_desk.domain.checkins import CheckIn
from therapist_desk.domain.clients import Client
from therapist_desk.domain.filed_chats import Side
from therapist_desk.domain.meetings import Meeting
from therapist_desk.domain.messages import Direction
from therapist_desk.domain.note_formats import NoteFormats
from therapist_desk.domain.plans import Goal
from therapist_desk.domain.preparing import Part
from therapist_desk.exporting.charts import Chart
from therapist_desk.services.measure_scores import Latest
from therapist_desk.services.preparing import Preparation
from therapist_desk.ui.kit import when
from therapist_desk.ui.kit.lines import commas
from therapist_desk.ui.kit.places import Place, View


@dataclass(frozen=True, slots=True)
class Words:
    """The words of other pages, which this one does not know."""

    hints: Callable[[Client], list[str]]
    checkin: Callable[[CheckIn], str]
    risk: Callable[[CheckIn], str]
    standing: Callable[[Standing | None], str]
    step: Callable[[int], str]
    times: Callable[[Meeting, str], str]
    modality: Callable[[Meeting], str]
    score: Callable[[Latest], tuple[str, str]]
    rated: Callable[[Preparation], Chart]
    """Asked beside the window: each value of years is put into words."""
    charts: Callable[[Preparation, Chart], list[QWidget]]


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that came since the last session; ``line`` is how it stands in the note."""

    icon: str
    text: str
    at: datetime
    zone: str
    place: Place
    in_note: bool = True

    def line(self, today: date) -> str:
        """Return it as a line of the note."""
        shown = when.wall_clock(self.at, self.zone).date()
        return f"- {when.day(shown, today)}: {self.text}"


def entries(found: Preparation, words: Words, forms: NoteFormats) -> list[Entry]:
    """Return what came since the last session, latest first."""
    return sorted(
        (
            *_checkins(found, words),
            *_messages(found),
            *_marked(found),
            *_notes(found, forms),
            *_files(found),
        ),
        key=lambda one: one.at,
        reverse=True,
    )


def goal(one: Goal, found: Preparation, words: Words, today: date) -> tuple[str, str]:
    """Return a goal, and how it was rated last."""
    rating = found.ratings.get(one.key)
    if rating is None:
        return one.text, QCoreApplication.translate("preparing", "not rated yet")
    rated = commas((words.step(rating.value), when.day(rating.rated_on, today)))
    return one.text, rated


def parts(found: Preparation, words: Words, today: date, forms: NoteFormats) -> dict[Part, str]:
    """Return what could go into the note, as text."""
    since = [one.line(today) for one in reversed(entries(found, words, forms)) if one.in_note]
    goals = [" · ".join(goal(one, found, words, today)) for one in found.goals]
    return {
        Part.SINCE: "\n".join(since),
        Part.RISK: risk(found, words, today),
        Part.SCORES: "\n".join(_score(one, words, today) for one in found.scores),
        Part.GOALS: "\n".join(f"- {each}" for each in goals),
        Part.PLAN: found.planned,
    }


def _score(one: Latest, words: Words, today: date) -> str:
    """Return the last score of a measure as a line of the note."""
    day = when.day(when.wall_clock(one.score.taken_at, one.score.zone).date(), today)
    text = commas(words.score(one))
    return f"- {day}: {text}"


def risk(found: Preparation, words: Words, today: date) -> str:
    """Return the last risk in a sentence, "" where none was seen."""
    if found.risk is None:
        return ""
    one = found.risk
    at = when.wall_clock(one.occurred_at, one.zone).date()
    told = QCoreApplication.translate("preparing", "{level} ({day}): {reason}")
    return told.format(
        level=words.risk(one), day=when.day(at, today), reason=" ".join(one.risk_reason.split())
    )


def _checkins(found: Preparation, words: Words) -> Iterator[Entry]:
    for one in found.since.checkins:
        rated = words.checkin(one)
        text = f"{one.summary} ({rated})" if rated else one.summary
        icon = "warning" if one.has_risk else "check-in"
        place = Place(View.CHECKINS, one.client_id, one.id)
        yield Entry(icon, text, one.occurred_at, one.zone, place)


def _messages(found: Preparation) -> Iterator[Entry]:
    translate = QCoreApplication.translate
    for one in found.since.messages:
        from_client = one.direction is Direction.FROM_CLIENT
        told = (
            translate("preparing", "Wrote: {text}")
            if from_client
            else translate("preparing", "You wrote: {text}")
        )
        place = Place(View.MESSAGES, one.client_id, one.id)
        text = told.format(text=" ".join(one.text.split()))
        yield Entry("message", text, one.at, one.zone, place, in_note=from_client)


def _marked(found: Preparation) -> Iterator[Entry]:
    translate = QCoreApplication.translate
    for one in found.since.marked:
        message = one.message
        told = (
            translate("preparing", "To bring up: you wrote: {text}")
            if message.side is Side.ME
            else translate("preparing", "To bring up: {text}")
        )
        text = told.format(text=" ".join((message.text or message.attachment).split()))
        place = Place(View.CHATS, found.client.id, message.id)
        yield Entry("star", text, message.at, one.zone, place)


def _notes(found: Preparation, forms: NoteFormats) -> Iterator[Entry]:
    for one in found.since.notes:
        text = forms.get(one.format_id).title
        place = Place(View.NOTES, one.client_id, one.id)
        yield Entry("note", text, one.occurred_at, one.zone, place, in_note=False)


def _files(found: Preparation) -> Iterator[Entry]:
    for one in found.since.files:
        if one.created_at is not None:
            place = Place(View.FILES, one.client_id, one.id)
            yield Entry("folder", one.name, one.created_at, when.local_zone(), place)
