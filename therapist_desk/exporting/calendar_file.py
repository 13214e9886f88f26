"""A calendar on its way out: an .ics file or a week on paper that names nobody.

Each meeting stands by itself with its own time in UTC, so that no reader of the file has to work
out repeats or clock changes, and nothing outside the days asked for is told. What stands for a
client are initials or the file number (RFC 5545; CLASS:CONFIDENTIAL is 3.8.1.3).
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from pathlib import Path

from therapist_desk.domain.appointments import wall
from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.disclosures import Disclosure, DisclosureId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.meetings import Meeting
from therapist_desk.domain.sessions import Attendance, Modality
from therapist_desk.exporting import disclosing, files
from therapist_desk.exporting.document import Block, Document, Heading, Paragraph, Table
from therapist_desk.services import disclosures
from therapist_desk.services.calendar import Stretch
from therapist_desk.services.desk import Writer

OWN = "own"
"""The recipient of what is made for the therapist's own calendar or desk."""


class Mark(StrEnum):
    """What stands for a client."""

    INITIALS = "initials"
    NUMBER = "number"

    def of(self, client: Client) -> str:
        """Return it for ``client``."""
        return client.code if self is Mark.NUMBER else client.initials


@dataclass(frozen=True, slots=True)
class Words:
    """What a printed week says, in the language of the window."""

    language: str = "en"
    right_to_left: bool = False
    title: str = "Week"
    head: tuple[str, str, str] = ("Time", "Who", "How")
    free: str = "Nothing planned."
    day_off: str = "Day off"
    day: Callable[[date], str] = date.isoformat
    clock: Callable[[datetime], str] = field(default=lambda at: f"{at:%H:%M}")
    modalities: Callable[[Modality], str] = str
    attendances: Callable[[Attendance], str] = str
    page_words: str = "{page} / {pages}"


def suggested_name(day: date) -> str:
    """Return a name for the file that says nothing of whom it is about."""
    return f"calendar-{day.isoformat()}.ics"


def leaving(stretch: Stretch) -> list[Meeting]:
    """Return the meetings of a stretch that are told of: those that take place, or did."""
    return [one for one in stretch.meetings if one.takes_time]


def ics(stretch: Stretch, mark: Mark, now: datetime) -> bytes:
    """Return the meetings of ``stretch`` as an iCalendar file."""
    from icalendar import Calendar, Event  # here, so that starting costs nothing

    made = Calendar()
    made.add("prodid", "-//Therapist Desk//EN")
    made.add("version", "2.0")
    for one in leaving(stretch):
        event = Event()
        event.add("uid", f"{one.key.replace('/', '-')}@therapist-desk.invalid")
        event.add("dtstamp", now)
        event.add("dtstart", one.starts_at)
        event.add("dtend", one.ends_at)
        event.add("summary", mark.of(_clients(stretch)[one.client_id]))
        event.add("class", "CONFIDENTIAL")
        made.add_component(event)
    return bytes(made.to_ical())


def week_paper(stretch: Stretch, mark: Mark, words: Words) -> Document:
    """Return a stretch of days as a paper: each day with its meetings."""
    blocks: list[Block] = [Heading(1, words.title)]
    for day in stretch.days:
        blocks += _day(stretch, day, mark, words)
    return Document(
        words.title,
        tuple(blocks),
        language=words.language,
        right_to_left=words.right_to_left,
        page_words=words.page_words,
    )


def _day(stretch: Stretch, day: date, mark: Mark, words: Words) -> list[Block]:
    off = f" · {words.day_off}" if day in stretch.days_off else ""
    head = Heading(3, words.day(day) + off)
    rows = tuple(
        (
            _times(one, day, stretch.zone, words),
            mark.of(_clients(stretch)[one.client_id]),
            _how(one, words),
        )
        for one in stretch.meetings
        if _is_on(one, day, stretch.zone)
    )
    return [head, Table(words.head, rows) if rows else Paragraph(words.free, muted=True)]


def _is_on(one: Meeting, day: date, zone: str) -> bool:
    """Say whether a part of a meeting is on that day; one to midnight is over then."""
    starts, ends = wall(one.starts_at, zone), wall(one.ends_at, zone)
    return starts.date() == day or (starts.date() < day and ends > datetime.combine(day, time()))


def _times(one: Meeting, day: date, zone: str, words: Words) -> str:
    """Return from when until when; an end on another day is left open, and so is a beginning."""
    starts, ends = wall(one.starts_at, zone), wall(one.ends_at, zone)
    midnight = datetime.combine(day + timedelta(days=1), time())
    begin = words.clock(starts) if starts.date() == day else "…"
    end = words.clock(ends) if ends <= midnight else "…"
    return f"{begin}–{end}"


def _how(one: Meeting, words: Words) -> str:
    parts = [words.modalities(one.modality)]
    if one.attendance is not Attendance.PLANNED:
        parts.append(words.attendances(one.attendance))
    return ", ".join(parts)


def disclosed(
    meetings: Iterable[Meeting], at: datetime, what: str, to_whom: str, why: str, form: str
) -> list[Disclosure]:
    """Return a line of the disclosure log for each client whose meetings leave the desk."""
    owners = sorted({one.client_id for one in meetings})
    return [
        Disclosure(DisclosureId(0), ClientId(owner), at, what, OWN, to_whom, why, form, "", False)
        for owner in owners
    ]


def log(writer: Writer, content: bytes, leaves: Sequence[Disclosure]) -> None:
    """Log what left on paper."""
    for one in leaves:
        disclosures.log(writer, replace(one, sha256=files.fingerprint(content)), printed=True)


def save(writer: Writer, path: Path, content: bytes, leaves: Sequence[Disclosure]) -> Path:
    """Write the file and log it with each client in it, both or neither."""
    if not leaves:
        raise RuleBroken("There is no meeting in these days.", "days")
    sealed = [replace(one, sha256=files.fingerprint(content)) for one in leaves]
    disclosing.save_all(writer, path, content, sealed)
    return path


def _clients(stretch: Stretch) -> dict[int, Client]:
    return dict(stretch.clients or {})
