"""What is done in the calendar, each with a way back: planned, moved, called off, attended."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QObject, Signal

from therapist_desk.domain.appointments import Appointment, occurrences, wall
from therapist_desk.domain.clients import ClientStatus, under_age
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.meetings import Meeting, Reach
from therapist_desk.domain.sessions import Attendance
from therapist_desk.services import appointments, calendar, clients, planning, practice
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.services.planning import Change, Plan
from therapist_desk.ui.kit import when
from therapist_desk.ui.kit.lines import commas
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.calendar import words

Failed = Callable[[Exception], None]
LONG = 6 * 60
"""Minutes; a longer meeting is asked about, for it may be a slip of the fingers."""
NAMED = 3
"""So many meetings at the same time are named."""


class Doing(QObject):
    """``told`` as a page's."""

    told = Signal(str, object)

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks

    def look_at(
        self, meeting: Meeting | None, wanted: Plan, then: Callable[[str], None], failed: Failed
    ) -> None:
        """Tell ``then`` in a sentence what speaks against a plan, "" for nothing."""
        try:
            planned = wanted.appointment()
        except RuleBroken as trouble:
            failed(trouble)
            return
        besides = (meeting.key,) if meeting else ()
        if meeting is not None and meeting.appointment is not None:
            planned = replace(planned, id=meeting.appointment.id)
        same_time = meeting is not None and _time_of(wanted) == _time_of(planning.plan_of(meeting))

        def question(reader: Reader) -> tuple[list[Meeting], _Shut, _Whom]:
            shut = _Shut() if same_time else _shut(reader, wanted)
            whom = _Whom() if same_time else _whom(reader, wanted)
            return appointments.overlapping(reader, planned, besides), shut, whom

        self._tasks.ask(self, question, lambda found: then(self._against(*found, planned)), failed)

    def plan(self, wanted: Plan, then: Callable[[], object], failed: Failed) -> None:
        """Keep a new appointment."""

        def done(change: Change) -> None:
            self.told.emit(self.tr("Appointment planned"), self._way_back(change))
            then()

        self._tasks.do(self, lambda writer: planning.plan(writer, wanted), done, failed)

    def change(
        self,
        meeting: Meeting,
        wanted: Plan,
        reach: Reach,
        then: Callable[[], object],
        failed: Failed,
    ) -> None:
        """Change a meeting, and others of its appointment as far as ``reach`` goes."""
        same_time = _time_of(wanted) == _time_of(planning.plan_of(meeting))

        def verb(writer: Writer) -> tuple[Change, bool, _Shut]:
            alone = replace(wanted, repeat=None).appointment()
            crowded = bool(appointments.overlapping(writer, alone, (meeting.key,)))
            shut = _Shut() if same_time else _shut(writer, replace(wanted, repeat=None))
            return planning.replan(writer, meeting, wanted, reach), crowded, shut

        def done(result: tuple[Change, bool, _Shut]) -> None:
            change, crowded, shut = result
            said = self._moved_words(wanted, shut, crowded=crowded)
            self.told.emit(said, self._way_back(change))
            then()

        self._tasks.do(self, verb, done, failed)

    def call_off(self, meeting: Meeting, reach: Reach, failed: Failed) -> None:
        """Take a meeting out of the calendar."""

        def done(change: Change) -> None:
            self.told.emit(self.tr("Taken out of the calendar"), self._way_back(change))

        self._tasks.do(
            self,
            lambda writer: planning.call_off(writer, meeting, reach),
            done,
            failed,
        )

    def attend(
        self, meeting: Meeting, attendance: Attendance, failed: Failed, *, fee: bool
    ) -> None:
        """Say what came of a meeting."""

        def done(change: Change) -> None:
            said = words.attendances()[attendance]
            self.told.emit(
                self.tr("Session: {attendance}").format(attendance=said), self._way_back(change)
            )

        self._tasks.do(
            self,
            lambda writer: planning.attend(writer, meeting, attendance, fee=fee),
            done,
            failed,
        )

    def _way_back(self, change: Change) -> Callable[[], None]:
        return lambda: self._tasks.do(self, lambda writer: planning.take_back(writer, change))

    def _moved_words(self, wanted: Plan, shut: "_Shut", *, crowded: bool) -> str:
        moved = self.tr("Now on {day}, {time}").format(
            day=words.short_day(wanted.starts.date()), time=when.clock(wanted.starts)
        )
        beside = self._shut_words(shut)
        if crowded:
            beside.append(self.tr("Another meeting is at that time too."))
        if not beside:
            return moved
        return self.tr("{moved}. {beside}").format(moved=moved, beside=" ".join(beside))

    def _shut_words(self, shut: "_Shut") -> list[str]:
        said = []
        if shut.off:
            said.append(self.tr("You have a day off then."))
        elif shut.closed:
            said.append(self.tr("This is outside your usual hours."))
        if shut.later:
            later = self.tr("It comes again on days off: {days}.")
            if len(shut.later) > NAMED:
                later = self.tr("It comes again on days off, first on {days}.")
            named = [words.short_day(day) for day in shut.later[:NAMED]]
            said.append(later.format(days="; ".join(named)))
        return said

    def _against(
        self, crowding: list[Meeting], shut: "_Shut", whom: "_Whom", planned: Appointment
    ) -> str:
        said = [*self._whom_words(whom), *self._shut_words(shut)]
        if planned.minutes > LONG:
            hours = QLocale().toString(round(planned.minutes / 60, 1))
            said.append(self.tr("It lasts {hours} hours.").format(hours=hours))
        if crowding:
            days = [self._named(one, planned.zone) for one in crowding[:NAMED]]
            more = self.tr("Another meeting is at that time: {days}.")
            if len(crowding) > NAMED:
                more = self.tr("Other meetings are at that time, the first on {days}.")
            said.append(more.format(days="; ".join(days)))
        return " ".join(said)

    def _whom_words(self, whom: "_Whom") -> list[str]:
        said = []
        if whom.has_ended:
            said.append(self.tr("Therapy with this client has ended."))
        if whom.age is not None:
            told = self.tr("By the date of birth this client is {age}, with an adult's record.")
            said.append(told.format(age=whom.age))
        return said

    def _named(self, one: Meeting, zone: str) -> str:
        day = when.wall_clock(one.starts_at, zone).date()
        return commas((words.short_day(day), words.times(one, zone)))


@dataclass(frozen=True, slots=True)
class _Shut:
    """Whether a time is on a day ``off``, or the practice ``closed`` for a part of it.

    ``later`` are the days off on which a repeat comes again, within about a year.
    """

    off: bool = False
    closed: bool = False
    later: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class _Whom:
    """Whether therapy with a client has ended, and the age of one too young for an adult's record."""

    has_ended: bool = False
    age: int | None = None


def _whom(reader: Reader, wanted: Plan) -> _Whom:
    client = clients.get(reader, wanted.client_id)
    today = when.wall_clock(reader.now, wanted.zone).date()
    return _Whom(client.status is ClientStatus.ENDED, under_age(client, today))


def _shut(reader: Reader, wanted: Plan) -> _Shut:
    planned, first = wanted.appointment(), wanted.starts.date()
    starts, ends = planned.starts_at, planned.starts_at + timedelta(minutes=wanted.minutes)
    coming = occurrences(planned, starts, starts + appointments.AHEAD)
    days = {wall(one.starts_at, planned.zone).date() for one in coming}
    off = sorted(days.intersection(practice.get(reader).holidays))
    later = tuple(day for day in off if day != first)
    return _Shut(first in off, calendar.is_closed(reader, starts, ends), later)


def _time_of(wanted: Plan) -> tuple[object, ...]:
    return wanted.starts, wanted.minutes, wanted.zone, wanted.repeat
