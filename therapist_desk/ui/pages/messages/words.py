"""The words for what a message can be, in one place for the page that writes and the log."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from therapist_desk.domain import link_trials
from therapist_desk.domain.guard import Answer, Channel, Effect, FindingName
from therapist_desk.domain.guard_words import WORDS
from therapist_desk.domain.messages import Direction, LinkStyle, Message, Outcome
from therapist_desk.ui.kit import when
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.purposes import purposes as purposes

MARKS = {
    Effect.NOTE: ("info", "accent_strong"),
    Effect.ASK: ("ask", "warn"),
    Effect.REFUSE: ("refuse", "danger"),
}
"""The icon and tone of each effect; words always stand beside them."""

STATUS = {Answer.OPEN: "good", Answer.ASK: "ask", Answer.REFUSE: "danger"}


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


def style_here(wanted: LinkStyle, outside: Outside) -> LinkStyle:
    """Return how chats open on this computer: as the practice wants, unless that was found not to."""
    return link_trials.style_here(wanted, link_trials.read(outside.preferences.state.link_trials))


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


def outcome_of(message: Message) -> str:
    """Return what became of a message or call; of what came from the client, nothing."""
    if message.outcome is None:
        return ""
    translate = QCoreApplication.translate
    of_call = {
        Outcome.SENT: translate("messages", "called"),
        Outcome.NOT_SENT: translate("messages", "no call"),
    }
    known = of_call if message.channel == Channel.CALL else {}
    return known.get(message.outcome) or outcomes()[message.outcome]


def minutes_of(message: Message) -> str:
    """Return how long it took; "" where nobody said."""
    said = QCoreApplication.translate("messages", "%n minute(s)", "", message.minutes)
    return said if message.minutes else ""


def purpose_of(message: Message) -> str:
    """Return a message's purpose in words; "" for an imported one."""
    known = {str(purpose): words for purpose, words in purposes().items()}
    return known.get(message.purpose, "")


def channel_of(message: Message) -> str:
    """Return how a message went, in words."""
    known = {str(channel): words for channel, words in channels().items()}
    return known.get(message.channel, QCoreApplication.translate("messages", "Group"))


def every_channel() -> dict[Channel, str]:
    """Return all ways of contact a log can hold."""
    return {**channels(), Channel.GROUP: QCoreApplication.translate("messages", "Group")}


def directions() -> dict[Direction, str]:
    """Return who wrote or called, in words."""
    translate = QCoreApplication.translate
    return {
        Direction.TO_CLIENT: translate("messages", "To the client"),
        Direction.FROM_CLIENT: translate("messages", "From the client"),
    }


def direction_of(message: Message) -> str:
    """Return who wrote, in words."""
    return directions()[message.direction]


def why(name: str) -> str:
    """Return the sentence for a finding, also for one that a later version named."""
    known = {str(finding): words.why for finding, words in WORDS.items()}
    return QCoreApplication.translate("guard", known[name]) if name in known else name


def button_of(name: FindingName) -> str:
    """Return what the button of a finding says."""
    return QCoreApplication.translate("guard", WORDS[name].button)


def ltr(number: str) -> str:
    """Return ``number`` so that it runs left to right within a text of any direction."""
    return f"\u2066{number}\u2069"


def last_four(e164: str) -> str:
    """Return the end of a number, enough to see that it is the right one."""
    return ltr(f"··· {e164[-4:]}")


def moment(message: Message, now: datetime) -> str:
    """Return when a message was by the desk's clock, near days by name."""
    words = near(message.at, now)
    return words[:1].upper() + words[1:]


def near(instant: datetime, now: datetime, zone: str = "") -> str:
    """Return a day and time within a sentence, by the clock of ``zone`` or else the desk's."""
    zone = zone or when.local_zone()
    shown, today = when.wall_clock(instant, zone), when.wall_clock(now, zone).date()
    words = QCoreApplication.translate("messages", "{day}, {time}")
    return words.format(day=when.day(shown.date(), today), time=when.clock(shown))
