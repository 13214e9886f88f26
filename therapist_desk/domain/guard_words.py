"""The guard's words: for each finding one sentence why, and one thing that can be done about it.

English source sentences, used by the window (through its translator) and the command line alike.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from therapist_desk.domain.guard import Channel, FindingName, Purpose


class Action(StrEnum):
    """What the window can lead to from a finding."""

    SHOW_PHONE = "show_phone"
    OPEN_CLIENT = "open_client"
    MAKE_AGREEMENT = "make_agreement"
    ACCEPT_AGREEMENT = "accept_agreement"
    COLLECT_SIGNATURES = "collect_signatures"
    RENEW_AGREEMENT = "renew_agreement"
    REVIEW_AGREEMENT = "review_agreement"
    CHOOSE_PURPOSE = "choose_purpose"
    CHOOSE_CHANNEL = "choose_channel"
    WAIT = "wait"
    PLAN_SESSION = "plan_session"
    CONFIRM_NUMBER = "confirm_number"
    CHECK_NUMBER = "check_number"
    ASK_MEMBERS = "ask_members"


@dataclass(frozen=True, slots=True)
class Words:
    """Why (one sentence), the action offered, and what its button says."""

    why: str
    action: Action
    button: str


WORDS: Mapping[FindingName, Words] = {
    FindingName.NO_WHATSAPP: Words(
        "This client does not use WhatsApp, or has no number here.",
        Action.SHOW_PHONE,
        "Show other ways to reach the client",
    ),
    FindingName.CALL_ONLY: Words(
        "For this client's safety, nothing may be written: call only.",
        Action.SHOW_PHONE,
        "Show the number to call",
    ),
    FindingName.WITHDRAWN: Words(
        "The agreement on using WhatsApp has been withdrawn.",
        Action.SHOW_PHONE,
        "Show other ways to reach the client",
    ),
    FindingName.CASE_ENDED: Words(
        "Therapy with this client has ended.",
        Action.OPEN_CLIENT,
        "Open the client's file",
    ),
    FindingName.NO_AGREEMENT: Words(
        "There is no agreement with this client on using WhatsApp.",
        Action.MAKE_AGREEMENT,
        "Make an agreement",
    ),
    FindingName.NOT_ACCEPTED: Words(
        "The agreement is still a draft; the client has not accepted it.",
        Action.ACCEPT_AGREEMENT,
        "Go through the agreement",
    ),
    FindingName.FIRST_CONTACT: Words(
        "This is a first contact: keep to finding a time, and make an agreement then.",
        Action.MAKE_AGREEMENT,
        "Make an agreement",
    ),
    FindingName.SIGNATURES_MISSING: Words(
        "Someone who must agree has not signed yet.",
        Action.COLLECT_SIGNATURES,
        "Show who has to sign",
    ),
    FindingName.EXPIRED: Words(
        "The agreement has passed its end date.",
        Action.RENEW_AGREEMENT,
        "Renew the agreement",
    ),
    FindingName.REVIEW_OVERDUE: Words(
        "The agreement should have been reviewed more than 30 days ago.",
        Action.REVIEW_AGREEMENT,
        "Review the agreement",
    ),
    FindingName.REVIEW_DUE: Words(
        "The agreement is due for review.",
        Action.REVIEW_AGREEMENT,
        "Review the agreement",
    ),
    FindingName.PURPOSE: Words(
        "WhatsApp was not agreed for this purpose.",
        Action.CHOOSE_PURPOSE,
        "Choose another purpose",
    ),
    FindingName.CHANNEL: Words(
        "This way of contact was not agreed.",
        Action.CHOOSE_CHANNEL,
        "Choose another way",
    ),
    FindingName.HOURS: Words(
        "It is outside the hours you agreed on.",
        Action.WAIT,
        "Keep it for the next open hour",
    ),
    FindingName.CLIENT_HOURS: Words(
        "It is outside the hours at which this client wants to be reached.",
        Action.WAIT,
        "Keep it for the next open hour",
    ),
    FindingName.VOLUME: Words(
        "This week's agreed number of messages has been reached.",
        Action.PLAN_SESSION,
        "Plan a session instead",
    ),
    FindingName.NUMBER_CHANGED: Words(
        "The number has changed since the client last confirmed it.",
        Action.CONFIRM_NUMBER,
        "Confirm the number",
    ),
    FindingName.NUMBER_SHARED: Words(
        "Another client has the same number.",
        Action.CHECK_NUMBER,
        "Check whose number it is",
    ),
    FindingName.GROUP_CONSENT: Words(
        "Someone in this group has not agreed to it.",
        Action.ASK_MEMBERS,
        "Show who has not agreed",
    ),
}

_CLAUSES_OF_PURPOSES = {
    Purpose.CHECK_IN: "sf-checkin",
    Purpose.RESOURCE: "rs-docs",
    Purpose.CALL: "cl-calls",
}


def missing_clause(name: FindingName, channel: Channel, purpose: Purpose) -> str:
    """Return the id of the clause that would agree to what was not; "" where none would."""
    if name is FindingName.PURPOSE:
        return _CLAUSES_OF_PURPOSES.get(purpose, "ch-purpose")
    if name is FindingName.CHANNEL:
        return "cl-calls" if channel is Channel.CALL else "ch-purpose"
    return ""
