"""Meetings: what a calendar shows, whether it is still planned or a session already."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from therapist_desk.domain.appointments import Appointment, Occurrence
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.sessions import Attendance, Modality, Session, SessionId


class Reach(StrEnum):
    """Which meetings of a repeating appointment a change is for."""

    ONLY = "only"
    FOLLOWING = "following"
    ALL = "all"
    """All to come: what is past stays as it was."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting of a client: an occurrence of an ``appointment``, a ``session``, or both.

    ``on`` names the occurrence; ``number`` is the session's, 0 while it is planned.
    """

    client_id: ClientId
    starts_at: datetime
    ends_at: datetime
    zone: str
    modality: Modality = Modality.ROOM
    attendance: Attendance = Attendance.PLANNED
    fee: bool = True
    number: int = 0
    appointment: Appointment | None = None
    on: date | None = None
    session: Session | None = None

    @property
    def key(self) -> str:
        """A name that stays the same while it is moved, and when it becomes a session."""
        if self.appointment is not None:
            return f"{self.appointment.id}/{self.on if self.appointment.rule else ''}"
        return f"/{self.session.id if self.session else 0}"

    @property
    def minutes(self) -> int:
        """How long it takes."""
        return int((self.ends_at - self.starts_at).total_seconds() // 60)

    @property
    def repeats(self) -> bool:
        """Whether it is one of several that can still be planned together."""
        return self.appointment is not None and bool(self.appointment.rule) and not self.session

    @property
    def takes_time(self) -> bool:
        """Whether another one at its time would be one too many."""
        return self.attendance in (Attendance.PLANNED, Attendance.ATTENDED)

    def as_session(self) -> Session:
        """Return the session it is, or a new one, not kept yet, with no number."""
        return self.session or Session(
            SessionId(0),
            self.client_id,
            self.starts_at,
            self.ends_at,
            self.zone,
            modality=self.modality,
            fee=self.fee,
            appointment_id=self.appointment.id if self.appointment else None,
            occurrence=self.on,
        )


def of_occurrence(appointment: Appointment, one: Occurrence) -> Meeting:
    """Return the meeting that is planned as this occurrence."""
    return Meeting(
        appointment.client_id,
        one.starts_at,
        one.ends_at,
        appointment.zone,
        one.modality,
        fee=one.fee,
        appointment=appointment,
        on=one.on,
    )


def of_session(session: Session, appointment: Appointment | None = None) -> Meeting:
    """Return the meeting that became ``session``."""
    return Meeting(
        session.client_id,
        session.starts_at,
        session.ends_at,
        session.zone,
        session.modality,
        session.attendance,
        session.fee,
        session.number,
        appointment,
        session.occurrence,
        session,
    )
