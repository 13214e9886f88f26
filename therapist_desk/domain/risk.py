"""Risk between sessions: how it is rated, what it is about, what was done, and by when to act."""

from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from therapist_desk.domain.clock import local_date
from therapist_desk.domain.hours import Hours, zone_of


class RiskLevel(StrEnum):
    """How the therapist, and nobody else, rates the risk."""

    NONE_SEEN = "none_seen"
    WATCH = "watch"
    CONCERN = "concern"
    URGENT = "urgent"


class RiskKind(StrEnum):
    """What the risk is about."""

    SUICIDE = "suicide"
    SELF_HARM = "self_harm"
    HARM_TO_OTHERS = "harm_to_others"
    HARM_FROM_OTHERS = "harm_from_others"
    CHILD_OR_VULNERABLE_ADULT = "child_or_vulnerable_adult"
    SUBSTANCE = "substance"
    PSYCHOSIS_OR_MANIA = "psychosis_or_mania"
    MEDICAL = "medical"
    OTHER = "other"


class RiskAction(StrEnum):
    """What was done; a text sent is a reply, never a client reached."""

    REPLIED = "replied"
    CALLED_CLIENT = "called_client"
    CALLED_EMERGENCY_CONTACT = "called_emergency_contact"
    CRISIS_LINE_GIVEN = "crisis_line_given"
    EMERGENCY_SERVICES = "emergency_services"
    SAFETY_PLAN_REVIEWED = "safety_plan_reviewed"
    EXTRA_SESSION_BOOKED = "extra_session_booked"
    CONSULTED_SUPERVISOR = "consulted_supervisor"
    OTHER = "other"


def act_before(
    level: RiskLevel, noticed_at: datetime, zone: str, hours: Hours | None
) -> datetime | None:
    """Return the instant, in UTC, by which a risk noticed must have been acted on; None for none.

    Urgent is at once, concern before the day ends in ``zone``, watch before the next working day
    ends. Working days are those with office ``hours``; without any, Monday to Friday.
    """
    if level is RiskLevel.NONE_SEEN:
        return None
    if level is RiskLevel.URGENT:
        return noticed_at.astimezone(UTC)
    day = local_date(noticed_at, zone)
    if level is RiskLevel.WATCH:
        day = _next_working_day(day, hours)
    return datetime.combine(day + timedelta(days=1), time(), zone_of(zone)).astimezone(UTC)


def _next_working_day(day: date, hours: Hours | None) -> date:
    works = [bool(each) for each in hours.weekly] if hours else []
    if not any(works):
        works = [True] * 5 + [False] * 2
    holidays = hours.holidays if hours else frozenset()
    day += timedelta(days=1)
    while not works[day.weekday()] or day in holidays:
        day += timedelta(days=1)
    return day
