"""An appointment half planned: what stands in its form, fit to save or not, kept over a lock."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.meetings import Meeting
from therapist_desk.domain.repeats import Every
from therapist_desk.domain.sessions import Modality
from therapist_desk.services import appointments, drafts
from therapist_desk.services.desk import Reader, Writer

_DRAFT = "appointment_draft"


@dataclass(frozen=True, slots=True)
class HalfPlanned:
    """What stands in the form; times are by the clock on the wall, such as ``09:30:00``.

    ``changes`` is the key of the meeting that is changed, which begins at ``planned_at``; "" for a
    new one.
    """

    client_id: ClientId | None
    day: date | None
    starts_at: str
    ends_at: str
    modality: Modality
    fee: bool
    every: Every | None
    interval: int
    ends: str
    count: int
    until: date | None
    changes: str = ""
    planned_at: datetime | None = None


def keep(writer: Writer, half: HalfPlanned) -> None:
    """Keep what stands in the form: no record, not audited."""
    drafts.keep(writer, _DRAFT, half)


def found(reader: Reader) -> tuple[HalfPlanned, Meeting | None] | None:
    """Return what was half planned and the meeting it changes, if that is still there; else None."""
    half = drafts.read(reader, _DRAFT, HalfPlanned)
    return None if half is None else (half, _meeting(reader, half))


def forget(writer: Writer) -> None:
    """Forget it: it was saved, or thrown away on purpose."""
    drafts.forget(writer, _DRAFT)


def _meeting(reader: Reader, half: HalfPlanned) -> Meeting | None:
    if half.planned_at is None:
        return None
    near = appointments.between(reader, half.planned_at, half.planned_at + timedelta(minutes=1))
    return next((one for one in near if one.key == half.changes), None)
