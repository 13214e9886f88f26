"""Sessions: when therapist and client met, and how."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NewType

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken

SessionId = NewType("SessionId", int)

LONGEST = timedelta(hours=24)


class Modality(StrEnum):
    """Where a session takes place."""

    ROOM = "room"
    PHONE = "phone"
    VIDEO = "video"
    WHATSAPP_CALL = "whatsapp_call"


class Attendance(StrEnum):
    """Whether the session came about."""

    PLANNED = "planned"
    ATTENDED = "attended"
    CANCELLED = "cancelled"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Session:
    """One session; times are instants in UTC, ``zone`` is where the clock on the wall hung.

    ``number`` counts the client's sessions that took place from 1; 0 means not counted.
    ``fee`` says whether one is due. ``appointment_id`` and ``occurrence`` (a local date) name the
    planned meeting it came of, None where none was planned.
    """

    id: SessionId
    client_id: ClientId
    starts_at: datetime
    ends_at: datetime
    zone: str
    number: int = 0
    modality: Modality = Modality.ROOM
    attendance: Attendance = Attendance.ATTENDED
    created_at: datetime | None = None
    changed_at: datetime | None = None
    binned_at: datetime | None = None
    fee: bool = True
    appointment_id: int | None = None
    occurrence: date | None = None


def check(session: Session) -> None:
    """Raise RuleBroken, naming the field, if the session can't be saved as it is."""
    if session.ends_at <= session.starts_at:
        raise RuleBroken("A session ends after it starts.", "ends_at")
    if session.ends_at - session.starts_at > LONGEST:
        raise RuleBroken("A session can't be longer than a day.", "ends_at")
    if session.number < 0:
        raise RuleBroken("Session numbers count from 1.", "number")
