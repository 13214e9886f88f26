"""Check-ins: contact between sessions, what the client rated, and what was done about risk."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import NewType

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.hours import zone_of
from therapist_desk.domain.notes import Redaction
from therapist_desk.domain.ratings import Catalogue, Rating
from therapist_desk.domain.risk import RiskAction, RiskKind, RiskLevel

CheckInId = NewType("CheckInId", int)

MOST_FEE = 1_000_000
LATE_AFTER = timedelta(hours=24)
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
    rating.check(value)


def _check_risk(checkin: CheckIn) -> None:
    if not checkin.risk_reason.strip():
        raise RuleBroken("Write why you set this risk level.", "risk_reason")
    if not checkin.risk_action:
        raise RuleBroken("Say what you did about the risk.", "risk_action")
    if checkin.follow_up_at is None:
        raise RuleBroken("Set a date to follow this up.", "follow_up_at")
