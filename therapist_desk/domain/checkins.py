"""Check-ins: contact between sessions, what the client rated, and what was done about risk."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any, NewType

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.clock import local_date
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.hours import Hours, zone_of
from therapist_desk.domain.notes import Redaction
from therapist_desk.domain.shipped import Say, Shipped

CheckInId = NewType("CheckInId", int)

MOST_FEE = 1_000_000
LATE_AFTER = timedelta(hours=24)
RATINGS = "ratings"
"""Where the words of ratings and risk levels are translated."""
"""Written down later than this after the contact, a check-in is a late entry."""


class Initiator(StrEnum):
    """Who started the exchange."""

    CLIENT = "client"
    THERAPIST = "therapist"
    OTHER_PERSON = "other_person"
    AUTOMATIC = "automatic"


class ContactChannel(StrEnum):
    """Where it happened."""

    WHATSAPP_MESSAGE = "whatsapp_message"
    WHATSAPP_VOICE_NOTE = "whatsapp_voice_note"
    WHATSAPP_CALL = "whatsapp_call"
    WHATSAPP_VIDEO = "whatsapp_video"
    PHONE_CALL = "phone_call"
    SMS = "sms"
    EMAIL = "email"
    GROUP_CHAT = "group_chat"
    OTHER = "other"


class Homework(StrEnum):
    """What became of it."""

    DONE = "done"
    PARTLY = "partly"
    NOT_DONE = "not_done"
    NOT_SET = "not_set"


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


class Contact(StrEnum):
    """Which way words went."""

    IN = "in"
    OUT = "out"
    BOTH = "both"


class UrgeKind(StrEnum):
    """What an urge is about."""

    ALCOHOL_OR_DRUGS = "alcohol_or_drugs"
    FOOD = "food"
    SELF_HARM = "self_harm"
    ANGER = "anger"
    CHECKING_OR_RITUALS = "checking_or_rituals"
    GAMING_OR_GAMBLING = "gaming_or_gambling"
    CONTACT_WITH_SOMEONE = "contact_with_someone"
    OTHER = "other"


class Medication(StrEnum):
    """Whether medicine was taken as planned, as the client reports it."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    NONE_PRESCRIBED = "none_prescribed"
    NOT_ASKED = "not_asked"


class Boundary(StrEnum):
    """What about the contact itself may be worth speaking of."""

    VERY_LONG = "very_long"
    VERY_MANY = "very_many"
    AT_NIGHT = "at_night"
    FRIEND_LIKE = "friend_like"


class Billable(StrEnum):
    """Whether it is paid for."""

    NO = "no"
    YES = "yes"
    INCLUDED = "included"


class High(StrEnum):
    """What the highest number of a rating means."""

    BEST = "best"
    HARDEST = "hardest"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class Rating:
    """One thing a client can rate, from ``least`` to ``most`` of ``unit``.

    ``unit`` is points, hours, minutes or times.
    """

    key: str
    label: str
    unit: str
    least: int
    most: int
    whole: bool
    high: High

    def holds(self, value: Decimal) -> bool:
        """Return whether ``value`` can be a rating of this."""
        if not value.is_finite() or not self.least <= value <= self.most:
            return False
        return not self.whole or value == value.to_integral_value()


@dataclass(frozen=True, slots=True)
class Escalation:
    """What a risk level means and asks for; ``latest`` says by when, in words."""

    level: RiskLevel
    label: str
    meaning: str
    steps: tuple[str, ...]
    latest: str


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What a check-in can hold: ratings by key in their order, and the four risk levels."""

    ratings: Mapping[str, Rating]
    levels: Mapping[RiskLevel, Escalation]


@dataclass(frozen=True, slots=True)
class Answered:
    """What the client answered to one question, in the client's words."""

    key: str
    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class CheckIn:
    """One contact between sessions; ``id`` 0 means not saved yet.

    ``occurred_at`` is UTC with the ``zone`` it is told in beside it; ``recorded_at`` is set by the
    desk. ``minutes`` are the therapist's, for reading, thinking and replying. ``inside_hours`` is
    None where no hours were agreed. A check-in with risk is never deleted or changed: a new one
    ``amends`` it and says why; so it is with one that was signed. ``follow_up_note`` is what came of
    the follow-up. ``question_set`` is the key of the questions it answers, ``about_day`` the planned
    day it is for. ``response_minutes`` are those until the therapist first replied.
    """

    id: CheckInId
    client_id: ClientId
    occurred_at: datetime
    zone: str
    recorded_at: datetime | None = None
    initiated_by: Initiator = Initiator.CLIENT
    channel: ContactChannel = ContactChannel.WHATSAPP_MESSAGE
    planned: bool = False
    minutes: int = 0
    message_count: int | None = None
    ratings: Mapping[str, Decimal] = field(default_factory=dict)
    homework: Homework | None = None
    summary: str = ""
    risk_level: RiskLevel = RiskLevel.NONE_SEEN
    risk_kind: frozenset[RiskKind] = frozenset()
    risk_reason: str = ""
    risk_action: frozenset[RiskAction] = frozenset()
    follow_up_at: datetime | None = None
    follow_up_done_at: datetime | None = None
    follow_up_note: str = ""
    inside_hours: bool | None = None
    billable: Billable = Billable.NO
    in_record: bool = True
    amends: CheckInId | None = None
    amend_reason: str = ""
    changed_at: datetime | None = None
    binned_at: datetime | None = None
    direction: Contact | None = None
    question_set: str = ""
    about_day: date | None = None
    answers: tuple[Answered, ...] = ()
    response_minutes: int | None = None
    urge_kind: UrgeKind | None = None
    medication: Medication | None = None
    themes: str = ""
    strengths: str = ""
    protective: str = ""
    action_at: datetime | None = None
    consulted: str = ""
    boundary: frozenset[Boundary] = frozenset()
    fee: Decimal | None = None
    chat_deleted_at: datetime | None = None
    source_kept: bool = False
    signed_at: datetime | None = None
    redactions: tuple[Redaction, ...] = ()

    @property
    def has_risk(self) -> bool:
        """Whether the therapist set a risk level."""
        return self.risk_level is not RiskLevel.NONE_SEEN

    @property
    def is_fixed(self) -> bool:
        """Whether it stays as it was written, so that it can only be amended."""
        is_amended = self.has_risk or self.amends is not None
        return is_amended or self.signed_at is not None or bool(self.redactions)

    @property
    def is_late_entry(self) -> bool:
        """Whether it was written down more than a day after it happened."""
        return self.recorded_at is not None and self.recorded_at - self.occurred_at > LATE_AFTER

    @property
    def awaits_follow_up(self) -> bool:
        """Whether a follow-up is set and not done yet."""
        return self.follow_up_at is not None and self.follow_up_done_at is None


def check(checkin: CheckIn, catalogue: Catalogue, now: datetime) -> None:
    """Raise RuleBroken, naming the field, if the check-in can't be saved as it is at ``now``."""
    _check_times(checkin, now)
    if not checkin.summary.strip():
        raise RuleBroken("Write one line on what this check-in was about.", "summary")
    if not 0 <= checkin.minutes <= 24 * 60:
        raise RuleBroken("Minutes lie between 0 and 1440.", "minutes")
    _check_facts(checkin)
    for key, value in checkin.ratings.items():
        _check_rating(catalogue.ratings.get(key), value, key)
    if checkin.has_risk:
        _check_risk(checkin)
    if checkin.amends is not None and not checkin.amend_reason.strip():
        raise RuleBroken("Write why you amend it.", "amend_reason")


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


def load(text: str, say: Say = str) -> Catalogue:
    """Return the catalogue of a JSON text; KeyError or ValueError if it is not of its shape."""
    content = json.loads(text)
    ratings = [_rating(entry, say) for entry in content["ratings"]]
    minutes = str(content["unanswered_minutes"])
    levels = [_escalation(entry, minutes, say) for entry in content["levels"]]
    return Catalogue({each.key: each for each in ratings}, {each.level: each for each in levels})


def _rating(entry: dict[str, Any], say: Say) -> Rating:
    label = say(Shipped(RATINGS, entry["label"]))
    return Rating(**(entry | {"high": High(entry["high"]), "label": label}))


def _escalation(entry: dict[str, Any], minutes: str, say: Say) -> Escalation:
    def said(words: str) -> str:
        return say(Shipped(RATINGS, words))

    return Escalation(
        level=RiskLevel(entry["level"]),
        label=said(entry["label"]),
        meaning=said(entry["meaning"]),
        steps=tuple(said(step).replace("{{minutes}}", minutes) for step in entry["do"]),
        latest=said(entry["latest"]) if entry["latest"] else "",
    )


def _check_times(checkin: CheckIn, now: datetime) -> None:
    zone_of(checkin.zone)
    if checkin.occurred_at > now:
        raise RuleBroken("A check-in can't have happened in the future.", "occurred_at")
    due, done = checkin.follow_up_at, checkin.follow_up_done_at
    for name in ("action_at", "chat_deleted_at"):
        at = getattr(checkin, name)
        if at is not None and at > now:
            raise RuleBroken("This can't lie in the future.", name)
    if due is not None and due < checkin.occurred_at:
        raise RuleBroken("The follow-up can't lie before the check-in.", "follow_up_at")
    if done is not None and not checkin.occurred_at <= done <= now:
        raise RuleBroken(
            "The follow-up was done after the check-in, and not in the future.", "follow_up_done_at"
        )


def _check_facts(checkin: CheckIn) -> None:
    if checkin.message_count is not None and checkin.message_count < 0:
        raise RuleBroken("There can't be fewer than no messages.", "message_count")
    if checkin.response_minutes is not None and checkin.response_minutes < 0:
        raise RuleBroken("Minutes can't be fewer than none.", "response_minutes")
    if checkin.fee is not None and not (checkin.fee.is_finite() and 0 <= checkin.fee < MOST_FEE):
        raise RuleBroken("Write the fee as a number, such as 25 or 12.50.", "fee")


def _check_rating(rating: Rating | None, value: Decimal, key: str) -> None:
    if rating is None:
        raise RuleBroken("The desk does not know this rating.", key)
    if not rating.holds(value):
        raise RuleBroken(
            "{rating} is a whole number from {least} to {most}."
            if rating.whole
            else "{rating} is a number from {least} to {most}.",
            rating.key,
            rating=Shipped(RATINGS, rating.label),
            least=rating.least,
            most=rating.most,
        )


def _check_risk(checkin: CheckIn) -> None:
    if not checkin.risk_reason.strip():
        raise RuleBroken("Write why you set this risk level.", "risk_reason")
    if not checkin.risk_action:
        raise RuleBroken("Say what you did about the risk.", "risk_action")
    if checkin.follow_up_at is None:
        raise RuleBroken("Set a date to follow this up.", "follow_up_at")


def _next_working_day(day: date, hours: Hours | None) -> date:
    works = [bool(each) for each in hours.weekly] if hours else []
    if not any(works):
        works = [True] * 5 + [False] * 2
    holidays = hours.holidays if hours else frozenset()
    day += timedelta(days=1)
    while not works[day.weekday()] or day in holidays:
        day += timedelta(days=1)
    return day
