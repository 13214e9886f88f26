"""What one can do with appointments: plan, move, call off, say who came, and take it back.

Each verb returns what it changed, so that one step takes all of it back.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from therapist_desk.domain import appointments as rules
from therapist_desk.domain import meetings, repeats
from therapist_desk.domain.appointments import Appointment, AppointmentId, Variation, instant
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.meetings import Meeting, Reach
from therapist_desk.domain.notes import Note, NoteId
from therapist_desk.domain.preparing import Part, placed
from therapist_desk.domain.repeats import Repeat
from therapist_desk.domain.sessions import Attendance, Modality, Session
from therapist_desk.services import appointments, note_formats, notes, sessions, settings
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.services.settings import Setting
from therapist_desk.vault.shelf import Shelf
from therapist_desk.vault.shelves import appointments as shelf
from therapist_desk.vault.shelves import notes as note_shelf
from therapist_desk.vault.shelves import sessions as session_shelf

TO_COME = "This meeting is still to come."


@dataclass(frozen=True, slots=True)
class Change:
    """What a verb changed: the records as they were ``before``, and those it ``added``."""

    before: tuple[Appointment | Session, ...] = ()
    added: tuple[Appointment | Session, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """When and how a meeting is wanted; ``starts`` is wall time in ``zone``."""

    client_id: ClientId
    starts: datetime
    minutes: int
    zone: str
    modality: Modality = Modality.ROOM
    fee: bool = True
    repeat: Repeat | None = None

    def appointment(self) -> Appointment:
        """Return it as an appointment not kept yet; RuleBroken if it can't stand."""
        rules.check_stands(self.starts, self.zone)
        wanted = Appointment(
            AppointmentId(0),
            self.client_id,
            instant(self.starts, self.zone),
            self.minutes,
            self.zone,
            self.repeat.rule(self.starts) if self.repeat else "",
            self.modality,
            self.fee,
        )
        rules.check(wanted)
        return rules.enclosed(wanted)


def plan_of(meeting: Meeting) -> Plan:
    """Return when and how ``meeting`` is planned now."""
    return Plan(
        meeting.client_id,
        rules.wall(meeting.starts_at, meeting.zone),
        meeting.minutes,
        meeting.zone,
        meeting.modality,
        meeting.fee,
        meeting.appointment.repeat if meeting.appointment else None,
    )


def plan(writer: Writer, wanted: Plan) -> Change:
    """Keep a new appointment."""
    return Change(added=(shelf.appointments.add(writer, wanted.appointment()),))


def replan(writer: Writer, meeting: Meeting, wanted: Plan, reach: Reach = Reach.ONLY) -> Change:
    """Move or change a meeting, and others of its appointment as far as ``reach`` goes."""
    wanted.appointment()  # refuses what can't stand
    if meeting.session is not None:
        return _replan_session(writer, meeting.session, wanted)
    if not meeting.repeats:
        return _replan_from(writer, meeting, wanted, _on(meeting))
    if reach is Reach.ONLY:
        return _vary(
            writer,
            meeting,
            Variation(
                _on(meeting),
                instant(wanted.starts, wanted.zone),
                wanted.minutes,
                wanted.modality,
                wanted.fee,
            ),
        )
    day = _on(meeting) if reach is Reach.FOLLOWING else _first_to_come(writer, meeting)
    return _replan_from(writer, meeting, wanted, day)


def call_off(writer: Writer, meeting: Meeting, reach: Reach = Reach.ONLY) -> Change:
    """Take a meeting out of the calendar, and others of its appointment as far as ``reach`` goes."""
    if meeting.session is not None:
        return _bin_session(writer, meeting.session)
    appointment = _fresh(writer, meeting)
    if meeting.repeats and reach is Reach.ONLY:
        return _vary(writer, meeting, Variation(_on(meeting)))
    day = _first_to_come(writer, meeting) if reach is Reach.ALL else _on(meeting)
    left = rules.before(appointment, day)
    if left is None:
        shelf.appointments.bin(writer, appointment.id)
    else:
        shelf.appointments.replace(writer, left)
    return Change(before=(appointment,))


def still_to_come(reader: Reader, client_id: ClientId) -> Meeting | None:
    """Return the client's next meeting that could be called off, within about a year, or None."""
    now = reader.now
    found = appointments.of_client_between(reader, client_id, now, now + appointments.AHEAD)
    return next((one for one in found if one.starts_at > now and _can_go(reader, one)), None)


def call_off_all(writer: Writer, client_id: ClientId) -> Change:
    """Take all that is still to come of a client out of the calendar; what was before stays."""
    before: dict[tuple[type, int], Appointment | Session] = {}
    while (meeting := still_to_come(writer, client_id)) is not None:
        today = rules.wall(writer.now, meeting.zone).date()
        moved_here = meeting.on is not None and meeting.on < today
        reach = Reach.ONLY if moved_here else Reach.FOLLOWING
        for record in call_off(writer, meeting, reach).before:
            before.setdefault((type(record), record.id), record)
    return Change(before=tuple(before.values()))


def attend(writer: Writer, meeting: Meeting, attendance: Attendance, *, fee: bool) -> Change:
    """Say what came of a meeting; a planned one becomes a session, with a number if it counts.

    Back to planned, one without a note is no session any more.
    """
    if attendance in (Attendance.ATTENDED, Attendance.MISSED) and meeting.starts_at > writer.now:
        raise RuleBroken(TO_COME, "attendance")
    session = meeting.session
    if session is None:
        if attendance is Attendance.PLANNED:
            return replan(writer, meeting, replace(plan_of(meeting), fee=fee))
        fresh = replace(meeting.as_session(), attendance=attendance, fee=fee)
        return Change(added=(sessions.save(writer, _numbered(writer, fresh)),))
    if attendance is Attendance.PLANNED and meeting.appointment and not _notes(writer, session):
        session_shelf.sessions.bin(writer, session.id)
        return Change(before=(session,))
    changed = _numbered(writer, replace(session, attendance=attendance, fee=fee))
    sessions.save(writer, changed)
    return Change(before=(session,))


def begin_note(writer: Writer, meeting: Meeting, parts: Mapping[Part, str] | None = None) -> NoteId:
    """Return the note of a meeting; a draft is begun where there is none, and the session with it.

    ``parts`` of what was looked at before go into the sections of the draft they belong into.
    """
    found = note_of(writer, meeting)
    if found is not None:
        return found
    if meeting.starts_at > writer.now + sessions.SOON:
        raise RuleBroken(TO_COME, "attendance")
    session = meeting.session or sessions.save(writer, _numbered(writer, meeting.as_session()))
    draft = Note(NoteId(0), session.client_id, "", session.starts_at, session.zone, session.id)
    return notes.save(writer, begun_with(writer, draft, parts or {})).id


def begun_with(reader: Reader, draft: Note, parts: Mapping[Part, str]) -> Note:
    """Return a draft in the format used last with the client, with ``parts`` in their sections."""
    last = notes.beginning(reader, draft.client_id).last_note
    format_id = last.format_id if last else settings.get(reader, Setting.NOTE_FORMAT)
    keys = [section.key for section in note_formats.shipped().get(format_id).sections]
    return replace(draft, format_id=format_id, sections=placed(parts, keys))


def note_of(reader: Reader, meeting: Meeting) -> NoteId | None:
    """Return the note written for a meeting, the first if there are several; None before."""
    if meeting.session is None:
        return None
    written = note_shelf.of_sessions(reader, [meeting.session.id]).get(meeting.session.id)
    return written.note_id if written else None


def take_back(writer: Writer, change: Change) -> None:
    """Undo what a verb of this module did."""
    for record in change.added:
        _shelf_of(record).bin(writer, record.id)
    for record in change.before:
        _shelf_of(record).replace(writer, record)


def _shelf_of(record: Appointment | Session) -> Shelf[Any]:
    return shelf.appointments if isinstance(record, Appointment) else session_shelf.sessions


def _fresh(writer: Writer, meeting: Meeting) -> Appointment:
    """Return the appointment as it is kept now: the page may have asked a moment ago."""
    assert meeting.appointment is not None  # a meeting is one or the other
    return shelf.appointments.get(writer, meeting.appointment.id)


def _on(meeting: Meeting) -> date:
    assert meeting.on is not None
    return meeting.on


def _vary(writer: Writer, meeting: Meeting, variation: Variation) -> Change:
    appointment = _fresh(writer, meeting)
    shelf.appointments.replace(writer, rules.varied(appointment, variation))
    return Change(before=(appointment,))


def _first_to_come(writer: Writer, meeting: Meeting) -> date:
    """Return the day of the first occurrence from today on, or of ``meeting`` if that is earlier."""
    appointment = _fresh(writer, meeting)
    now = rules.wall(writer.now, appointment.zone)
    coming = repeats.dates(appointment.first, appointment.rule, now, repeats.LATEST)
    first = next(coming, None)
    return min(first.date(), _on(meeting)) if first else _on(meeting)


def _replan_from(writer: Writer, meeting: Meeting, wanted: Plan, day: date) -> Change:
    """Change all occurrences from ``day`` on; what was before goes on as an appointment of its own."""
    old = _fresh(writer, meeting)
    earlier, rest = rules.before(old, day), rules.after(old, day)
    planned = rules.occurrence(replace(old, variations=()), _on(meeting))
    was = rules.wall(planned.starts_at, old.zone) if planned else rest.first
    days = wanted.starts.date() - was.date()
    first = datetime.combine(rest.first.date() + days, wanted.starts.time())
    rules.check_stands(first, wanted.zone)
    kept = tuple(each for each in rest.variations if each.on != meeting.on)
    repeat = rest.repeat if wanted.repeat == old.repeat else wanted.repeat
    changed = replace(
        rules.shifted(replace(rest, variations=kept, zone=wanted.zone), first, repeat),
        client_id=wanted.client_id,
        minutes=wanted.minutes,
        modality=wanted.modality,
        fee=wanted.fee,
    )
    changed = rules.enclosed(changed)
    rules.check(changed)
    held = [
        one
        for one in session_shelf.of_appointments(writer, [old.id])
        if one.occurrence and one.occurrence >= day
    ]
    if earlier is None:
        new = shelf.appointments.replace(
            writer, replace(changed, id=old.id, created_at=old.created_at)
        )
    else:
        shelf.appointments.replace(writer, earlier)
        new = shelf.appointments.add(writer, changed)
    _follow(writer, held, rest, new)
    return Change((old, *held), () if earlier is None else (new,))


def _follow(writer: Writer, held: list[Session], old: Appointment, new: Appointment) -> None:
    """Let sessions name the occurrences they came of by what those are called now."""
    names = rules.renamed(old, new, {one.occurrence for one in held if one.occurrence})
    for one in held:
        assert one.occurrence is not None  # as asked for
        followed = replace(one, appointment_id=new.id, occurrence=names[one.occurrence])
        if followed != one:
            session_shelf.sessions.replace(writer, followed)


def _replan_session(writer: Writer, session: Session, wanted: Plan) -> Change:
    if _notes(writer, session):
        raise RuleBroken("This session has a note. Change its time in the note.", "starts_at")
    starts_at = instant(wanted.starts, wanted.zone)
    sessions.save(
        writer,
        replace(
            session,
            starts_at=starts_at,
            ends_at=starts_at + timedelta(minutes=wanted.minutes),
            zone=wanted.zone,
            modality=wanted.modality,
            fee=wanted.fee,
        ),
    )
    return Change(before=(session,))


def _bin_session(writer: Writer, session: Session) -> Change:
    if session.attendance is not Attendance.PLANNED or _notes(writer, session):
        raise RuleBroken("This session is part of the record. Say instead that it was cancelled.")
    before: list[Appointment | Session] = [session]
    if session.appointment_id and session.occurrence:
        appointment = shelf.appointments.get(writer, session.appointment_id)
        before.append(appointment)
        off = rules.varied(appointment, Variation(session.occurrence))
        shelf.appointments.replace(writer, off)
    session_shelf.sessions.bin(writer, session.id)
    return Change(before=tuple(before))


def _can_go(reader: Reader, meeting: Meeting) -> bool:
    session = meeting.session
    if session is None:
        return True
    return session.attendance is Attendance.PLANNED and not _notes(reader, session)


def _notes(reader: Reader, session: Session) -> bool:
    return bool(note_shelf.of_session(reader, session.id))


def _numbered(writer: Writer, session: Session) -> Session:
    """Give a session that counts its number, and take it from one that doesn't."""
    if not meetings.of_session(session).takes_time:
        return replace(session, number=0)
    if session.number and not session_shelf.is_numbered(writer, session):
        return session
    return replace(session, number=sessions.next_number(writer, session.client_id))
