"""The words for what a message can be, in one place for the page that writes and the log."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from therapist_desk.domain.guard import Answer, Channel, Effect, FindingName, Purpose
from therapist_desk.domain.guard_words import WORDS, Action
from therapist_desk.domain.messages import Direction, LinkStyle, Message, Outcome
from therapist_desk.ui.kit import when

MARKS = {
    Effect.NOTE: ("info", "accent_strong"),
    Effect.ASK: ("ask", "warn"),
    Effect.REFUSE: ("refuse", "danger"),
}
"""The icon and tone of each effect; words always stand beside them."""

STATUS = {Answer.OPEN: "good", Answer.ASK: "ask", Answer.REFUSE: "danger"}


def purposes() -> dict[Purpose, str]:
    """Return what contact is for, in words."""
    translate = QCoreApplication.translate
    return {
        Purpose.SCHEDULING: translate("messages", "Times and bookings"),
        Purpose.CHECK_IN: translate("messages", "Short check-in"),
        Purpose.RESOURCE: translate("messages", "Worksheet or link"),
        Purpose.GUIDANCE: translate("messages", "Short guidance"),
        Purpose.CALL: translate("messages", "Arranging a call"),
        Purpose.ENDING: translate("messages", "Ending"),
        Purpose.SAFETY: translate("messages", "Safety: someone is in danger"),
    }


def channels(chosen: Channel = Channel.CHAT) -> dict[Channel, str]:
    """Return the ways of contact this page offers; a group has only its own chat."""
    translate = QCoreApplication.translate
    if chosen is Channel.GROUP:
        return {Channel.GROUP: translate("messages", "Group chat")}
    return {
        Channel.CHAT: translate("messages", "Chat"),
        Channel.CALL: translate("messages", "WhatsApp call"),
    }


def styles() -> dict[LinkStyle, str]:
    """Return the ways to open a chat."""
    translate = QCoreApplication.translate
    return {
        LinkStyle.APP: translate("messages", "WhatsApp app"),
        LinkStyle.WEB: translate("messages", "WhatsApp Web"),
        LinkStyle.WA_ME: translate("messages", "wa.me page"),
        LinkStyle.COPY: translate("messages", "Copy number and text"),
    }


def verdicts() -> dict[Answer, str]:
    """Return what the guard says, in words."""
    translate = QCoreApplication.translate
    return {
        Answer.OPEN: translate("messages", "May be opened"),
        Answer.ASK: translate("messages", "Needs a reason"),
        Answer.REFUSE: translate("messages", "Not from here"),
    }


def effects() -> dict[Effect, str]:
    """Return what one finding does, in a word."""
    translate = QCoreApplication.translate
    return {
        Effect.NOTE: translate("messages", "Note"),
        Effect.ASK: translate("messages", "Reason needed"),
        Effect.REFUSE: translate("messages", "Stop"),
    }


def outcomes() -> dict[Outcome, str]:
    """Return what became of an opened link."""
    translate = QCoreApplication.translate
    return {
        Outcome.OPENED: translate("messages", "opened, outcome not told yet"),
        Outcome.SENT: translate("messages", "sent"),
        Outcome.CHANGED: translate("messages", "sent, changed"),
        Outcome.NOT_SENT: translate("messages", "not sent"),
    }


def purpose_of(message: Message) -> str:
    """Return a message's purpose in words; "" for an imported one."""
    known = {str(purpose): words for purpose, words in purposes().items()}
    return known.get(message.purpose, "")


def channel_of(message: Message) -> str:
    """Return how a message went, in words."""
    known = {str(channel): words for channel, words in channels().items()}
    return known.get(message.channel, QCoreApplication.translate("messages", "Group"))


def direction_of(message: Message) -> str:
    """Return who wrote, in words."""
    translate = QCoreApplication.translate
    if message.direction is Direction.FROM_CLIENT:
        return translate("messages", "From the client")
    return translate("messages", "To the client")


def why(name: str) -> str:
    """Return the sentence for a finding, also for one that a later version named."""
    known = {str(finding): words.why for finding, words in WORDS.items()}
    return QCoreApplication.translate("guard", known[name]) if name in known else name


def button_of(name: FindingName) -> str:
    """Return what the button of a finding says."""
    if WORDS[name].action is Action.PLAN_SESSION:  # there is no calendar yet to plan one in
        return QCoreApplication.translate("messages", "Keep it for later")
    return QCoreApplication.translate("guard", WORDS[name].button)


def ltr(number: str) -> str:
    """Return ``number`` so that it runs left to right within a text of any direction."""
    return f"\u2066{number}\u2069"


def last_four(e164: str) -> str:
    """Return the end of a number, enough to see that it is the right one."""
    return ltr(f"··· {e164[-4:]}")


def moment(message: Message, now: datetime) -> str:
    """Return when a message was by this computer's clock, near days by name."""
    zone = when.local_zone()
    shown = when.wall_clock(message.at, zone)
    today = when.wall_clock(now, zone).date()
    day = when.day(shown.date(), today)
    words = QCoreApplication.translate("messages", "{day}, {time}")
    return words.format(day=day[:1].upper() + day[1:], time=when.clock(shown))
