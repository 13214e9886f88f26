"""What one can ask about appointments: who comes when, what is next, what overlaps."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from therapist_desk.domain import appointments as rules
from therapist_desk.domain import meetings
from therapist_desk.domain.appointments import Appointment
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.meetings import Meeting
from therapist_desk.domain.sessions import Session
from therapist_desk.services.desk import Reader
from therapist_desk.services.sessions import NOTE_DUE, SOON
from therapist_desk.vault.milliseconds import to_milliseconds
from therapist_desk.vault.shelves import appointments as shelf
from therapist_desk.vault.shelves import sessions as session_shelf

AHEAD = timedelta(days=400)
"""How far ahead a next meeting, or one that overlaps, is looked for."""


def between(reader: Reader, start: datetime, end: datetime) -> list[Meeting]:
    """Return every meeting that touches the time from ``start`` up to, not at, ``end``, in order.

    Sessions, and what is planned and no session yet. Clients in the bin are left out.
    """
    first, last = to_milliseconds(start), to_milliseconds(end)
    held = session_shelf.touching(reader, first, last)
    return _joined(reader, held, shelf.reaching(reader, first, last), start, end)


def on(reader: Reader, day: date, zone: str) -> list[Meeting]:
    """Return the meetings of one day, as long as it is by the clock of ``zone``."""
    begin = datetime.combine(day, time(), ZoneInfo(zone))
    return between(reader, begin, datetime.combine(day + timedelta(days=1), time(), ZoneInfo(zone)))


def of_client_between(
    reader: Reader, client_id: ClientId, start: datetime, end: datetime
) -> list[Meeting]:
    """Return the meetings of one client between two times, in order."""
    first, last = to_milliseconds(start), to_milliseconds(end)
    held = session_shelf.of_client_touching(reader, client_id, first, last)
    planned = shelf.of_client_reaching(reader, client_id, first, last)
    return _joined(reader, held, planned, start, end)


def next_of_client(reader: Reader, client_id: ClientId) -> Meeting | None:
    """Return the client's next meeting that was not called off; None when none is planned."""
    now = reader.now
    found = of_client_between(reader, client_id, now, now + AHEAD)
    return next((one for one in found if one.starts_at > now and one.takes_time), None)


def awaiting_note(reader: Reader, client_id: ClientId) -> Session | None:
    """Return the latest planned meeting of the last days as a session not kept yet.

    One that begins within the hour counts; None when there is none, or it is a session already.
    """
    now = reader.now
    found = of_client_between(reader, client_id, now - NOTE_DUE, now + SOON)
    due = [one for one in found if one.session is None and one.starts_at <= now + SOON]
    return due[-1].as_session() if due else None


def overlapping(reader: Reader, wanted: Appointment, besides: Sequence[str] = ()) -> list[Meeting]:
    """Return the meetings that share time with one of ``wanted``, within about a year.

    Those whose ``key`` is among ``besides``, and those of the appointment itself, don't count.
    """
    start = wanted.starts_at
    ours = rules.occurrences(wanted, start, start + AHEAD)
    if not ours:
        return []
    theirs = [
        one
        for one in between(reader, ours[0].starts_at, ours[-1].ends_at)
        if one.takes_time
        and one.key not in besides
        and not (wanted.id and one.appointment and one.appointment.id == wanted.id)
    ]
    return [
        one
        for one in theirs
        if any(one.starts_at < each.ends_at and one.ends_at > each.starts_at for each in ours)
    ]


def _joined(
    reader: Reader,
    held: Sequence[Session],
    planned: Sequence[Appointment],
    start: datetime,
    end: datetime,
) -> list[Meeting]:
    """Return sessions and planned meetings, those left out that became a session, whenever it was."""
    known: dict[int, Appointment] = {one.id: one for one in planned}
    far = {one.appointment_id for one in held if one.appointment_id} - known.keys()
    known |= shelf.appointments.page(reader, sorted(far))
    held_ones = session_shelf.of_appointments(reader, sorted(one.id for one in planned))
    done = {(one.appointment_id, one.occurrence) for one in held_ones}
    found = [meetings.of_session(one, known.get(one.appointment_id or 0)) for one in held]
    for appointment in planned:
        found += [
            meetings.of_occurrence(appointment, one)
            for one in rules.occurrences(appointment, start, end)
            if (appointment.id, one.on) not in done
        ]
    return sorted(found, key=lambda one: (one.starts_at, one.ends_at, one.key))
