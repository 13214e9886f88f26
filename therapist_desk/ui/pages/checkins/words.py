"""Check-ins in the person's words: channels, levels, actions, ratings."""

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from therapist_desk.domain.checkins import (
    Billable,
    Boundary,
    CheckIn,
    Contact,
    ContactChannel,
    Homework,
    Initiator,
    Medication,
    UrgeKind,
)
from therapist_desk.domain.ratings import Catalogue, High, Rating
from therapist_desk.domain.risk import RiskAction, RiskKind, RiskLevel
from therapist_desk.services import ratings
from therapist_desk.ui.kit import languages
from therapist_desk.ui.kit.lines import count

TONES = {
    RiskLevel.NONE_SEEN: "muted",
    RiskLevel.WATCH: "warn",
    RiskLevel.CONCERN: "danger",
    RiskLevel.URGENT: "danger",
}
"""The colour of a risk level; its words always stand beside."""


def catalogue() -> Catalogue:
    """Return what a check-in can hold, in the language of the window."""
    return ratings.shipped(languages.speaker())


def channels() -> dict[ContactChannel, str]:
    """Return the channels in words."""
    return {
        ContactChannel.WHATSAPP_MESSAGE: QCoreApplication.translate("checkins", "WhatsApp message"),
        ContactChannel.WHATSAPP_VOICE_NOTE: QCoreApplication.translate(
            "checkins", "WhatsApp voice note"
        ),
        ContactChannel.WHATSAPP_CALL: QCoreApplication.translate("checkins", "WhatsApp call"),
        ContactChannel.WHATSAPP_VIDEO: QCoreApplication.translate(
            "checkins", "WhatsApp video call"
        ),
        ContactChannel.PHONE_CALL: QCoreApplication.translate("checkins", "Phone call"),
        ContactChannel.SMS: QCoreApplication.translate("checkins", "Text message (SMS)"),
        ContactChannel.EMAIL: QCoreApplication.translate("checkins", "E-mail"),
        ContactChannel.GROUP_CHAT: QCoreApplication.translate("checkins", "Group chat"),
        ContactChannel.OTHER: QCoreApplication.translate("checkins", "Another way"),
    }


def initiators() -> dict[Initiator, str]:
    """Return who can start an exchange, in words."""
    return {
        Initiator.CLIENT: QCoreApplication.translate("checkins", "The client"),
        Initiator.THERAPIST: QCoreApplication.translate("checkins", "I did"),
        Initiator.OTHER_PERSON: QCoreApplication.translate("checkins", "Somebody else"),
        Initiator.AUTOMATIC: QCoreApplication.translate("checkins", "A reminder"),
    }


def homework() -> dict[Homework | None, str]:
    """Return what became of homework, in words."""
    return {
        None: QCoreApplication.translate("checkins", "Not spoken of"),
        Homework.DONE: QCoreApplication.translate("checkins", "Done"),
        Homework.PARTLY: QCoreApplication.translate("checkins", "Partly done"),
        Homework.NOT_DONE: QCoreApplication.translate("checkins", "Not done"),
        Homework.NOT_SET: QCoreApplication.translate("checkins", "None was set"),
    }


def billable() -> dict[Billable, str]:
    """Return whether a check-in is paid for, in words."""
    return {
        Billable.NO: QCoreApplication.translate("checkins", "No"),
        Billable.YES: QCoreApplication.translate("checkins", "Yes"),
        Billable.INCLUDED: QCoreApplication.translate("checkins", "Included in the fee"),
    }


def levels() -> dict[RiskLevel, str]:
    """Return the risk levels in words, the calmest first."""
    return {level: one.label for level, one in catalogue().levels.items()}


def kinds() -> dict[RiskKind, str]:
    """Return what a risk can be about, in words."""
    return {
        RiskKind.SUICIDE: QCoreApplication.translate("checkins", "Suicide"),
        RiskKind.SELF_HARM: QCoreApplication.translate("checkins", "Self-harm"),
        RiskKind.HARM_TO_OTHERS: QCoreApplication.translate("checkins", "Harm to others"),
        RiskKind.HARM_FROM_OTHERS: QCoreApplication.translate("checkins", "Harm from others"),
        RiskKind.CHILD_OR_VULNERABLE_ADULT: QCoreApplication.translate(
            "checkins", "A child or vulnerable adult"
        ),
        RiskKind.SUBSTANCE: QCoreApplication.translate("checkins", "Alcohol or drugs"),
        RiskKind.PSYCHOSIS_OR_MANIA: QCoreApplication.translate("checkins", "Psychosis or mania"),
        RiskKind.MEDICAL: QCoreApplication.translate("checkins", "Medical"),
        RiskKind.OTHER: QCoreApplication.translate("checkins", "Something else"),
    }


def actions() -> dict[RiskAction, str]:
    """Return what can be done about a risk, in words."""
    return {
        RiskAction.REPLIED: QCoreApplication.translate("checkins", "Replied in writing"),
        RiskAction.CALLED_CLIENT: QCoreApplication.translate("checkins", "Called the client"),
        RiskAction.CALLED_EMERGENCY_CONTACT: QCoreApplication.translate(
            "checkins", "Called the emergency contact"
        ),
        RiskAction.CRISIS_LINE_GIVEN: QCoreApplication.translate("checkins", "Gave a crisis line"),
        RiskAction.EMERGENCY_SERVICES: QCoreApplication.translate(
            "checkins", "Called emergency services"
        ),
        RiskAction.SAFETY_PLAN_REVIEWED: QCoreApplication.translate(
            "checkins", "Went through the safety plan"
        ),
        RiskAction.EXTRA_SESSION_BOOKED: QCoreApplication.translate(
            "checkins", "Booked an extra session"
        ),
        RiskAction.CONSULTED_SUPERVISOR: QCoreApplication.translate(
            "checkins", "Consulted my supervisor"
        ),
        RiskAction.OTHER: QCoreApplication.translate("checkins", "Something else"),
    }


def directions() -> dict[Contact | None, str]:
    """Return which way words can go, in words."""
    return {
        None: QCoreApplication.translate("checkins", "Not said"),
        Contact.IN: QCoreApplication.translate("checkins", "From the client"),
        Contact.OUT: QCoreApplication.translate("checkins", "To the client"),
        Contact.BOTH: QCoreApplication.translate("checkins", "Both ways"),
    }


def medication() -> dict[Medication | None, str]:
    """Return whether medicine was taken, in words."""
    return {
        None: QCoreApplication.translate("checkins", "Not spoken of"),
        Medication.YES: QCoreApplication.translate("checkins", "Yes"),
        Medication.PARTLY: QCoreApplication.translate("checkins", "Partly"),
        Medication.NO: QCoreApplication.translate("checkins", "No"),
        Medication.NONE_PRESCRIBED: QCoreApplication.translate("checkins", "None prescribed"),
        Medication.NOT_ASKED: QCoreApplication.translate("checkins", "Not asked"),
    }


def urge_kinds() -> dict[UrgeKind | None, str]:
    """Return what an urge can be about, in words."""
    return {
        None: QCoreApplication.translate("checkins", "Not said"),
        UrgeKind.ALCOHOL_OR_DRUGS: QCoreApplication.translate("checkins", "Alcohol or drugs"),
        UrgeKind.FOOD: QCoreApplication.translate("checkins", "Food"),
        UrgeKind.SELF_HARM: QCoreApplication.translate("checkins", "Self-harm"),
        UrgeKind.ANGER: QCoreApplication.translate("checkins", "Anger"),
        UrgeKind.CHECKING_OR_RITUALS: QCoreApplication.translate("checkins", "Checking or rituals"),
        UrgeKind.GAMING_OR_GAMBLING: QCoreApplication.translate("checkins", "Gaming or gambling"),
        UrgeKind.CONTACT_WITH_SOMEONE: QCoreApplication.translate(
            "checkins", "Contact with someone"
        ),
        UrgeKind.OTHER: QCoreApplication.translate("checkins", "Something else"),
    }


def boundaries() -> dict[Boundary, str]:
    """Return what about the contact may be worth speaking of, in words."""
    return {
        Boundary.VERY_LONG: QCoreApplication.translate("checkins", "Very long"),
        Boundary.VERY_MANY: QCoreApplication.translate("checkins", "Very many messages"),
        Boundary.AT_NIGHT: QCoreApplication.translate("checkins", "At night"),
        Boundary.FRIEND_LIKE: QCoreApplication.translate("checkins", "Like a friend"),
    }


def amount(value: Decimal) -> str:
    """Return a sum of money with the decimal mark of the person's language."""
    places = 0 if value == value.to_integral_value() else 2
    return QLocale().toString(float(value), "f", places)


def number(value: Decimal) -> str:
    """Return ``value`` with the decimal mark of the person's language."""
    exponent = value.normalize().as_tuple().exponent
    places = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    return QLocale().toString(float(value), "f", places)


def unit(rating: Rating) -> str:
    """Return the short sign of a rating's unit; "" for points and times."""
    signs = {
        "hours": QCoreApplication.translate("checkins", "h"),
        "minutes": QCoreApplication.translate("checkins", "min"),
    }
    return signs.get(rating.unit, "")


def direction(high: High) -> str:
    """Return what the highest number of a rating means, with {most} in it."""
    return {
        High.BEST: QCoreApplication.translate("checkins", "{most} is best"),
        High.HARDEST: QCoreApplication.translate("checkins", "{most} is hardest"),
        High.NEITHER: QCoreApplication.translate("checkins", "up to {most}"),
    }[high]


def session(number: int) -> str:
    """Return a session as it is marked in a chart; 0 is one that is not counted."""
    if not number:
        return QCoreApplication.translate("checkins", "Session")
    return QCoreApplication.translate("checkins", "Session {number}").format(number=count(number))


def risk_marked(checkin: CheckIn) -> str:
    """Return the risk of a check-in as it is marked in a chart."""
    said = QCoreApplication.translate("checkins", "Risk: {level}")
    return said.format(level=risk(checkin))


def rated(key: str, value: Decimal) -> str:
    """Return one rating as "Mood 4" or "Sleep 6.5 h"."""
    rating = catalogue().ratings[key]
    return " ".join(part for part in (rating.label, number(value), unit(rating)) if part)


def all_rated(values: Mapping[str, Decimal]) -> list[str]:
    """Return each rating in words, in the order the desk shows them."""
    return [rated(key, values[key]) for key in catalogue().ratings if key in values]


def in_short(values: Mapping[str, Decimal]) -> str:
    """Return all ratings on one line."""
    return " · ".join(all_rated(values))


def about(checkin: CheckIn) -> str:
    """Return the second line of a check-in in a list: how it came and what it rates."""
    parts = (channels()[checkin.channel], in_short(checkin.ratings))
    return " · ".join(part for part in parts if part)


def risk(checkin: CheckIn) -> str:
    """Return the risk of a check-in in words; "" for none seen."""
    return levels()[checkin.risk_level] if checkin.has_risk else ""
