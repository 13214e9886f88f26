"""Messages: what went to a client over WhatsApp or came from one, with what was agreed then."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.guard import Channel, Purpose

MessageId = NewType("MessageId", int)

MOST_MINUTES = 24 * 60
"""What one contact can take at most."""


class Direction(StrEnum):
    """Who wrote."""

    TO_CLIENT = "to_client"
    FROM_CLIENT = "from_client"


class Outcome(StrEnum):
    """What became of a link that was opened; the desk never sends by itself."""

    OPENED = "opened"
    SENT = "sent"
    CHANGED = "changed"
    NOT_SENT = "not_sent"


class LinkStyle(StrEnum):
    """How a chat is opened: the desktop app, WhatsApp Web, the wa.me page, or by hand (copy)."""

    APP = "app"
    WEB = "web"
    WA_ME = "wa.me"
    COPY = "copy"


class CallKind(StrEnum):
    """What a call link starts."""

    VOICE = "voice"
    VIDEO = "video"


@dataclass(frozen=True, slots=True)
class Message:
    """One message; for those opened from the desk also the guard's verdict at that moment.

    ``text`` is what the therapist prepared (or, for an imported chat, what was written);
    ``outcome`` is None for messages from a client. ``findings`` and ``notes`` are the guard's
    names; ``rules`` is a JSON text of the rules in force when the link was opened. ``reminds`` names
    the meeting it is a reminder of, with its time, or is "". One ``by_hand`` was told by the
    therapist and passed no guard; ``minutes`` is how long it took, 0 where nobody said.
    """

    id: MessageId
    client_id: ClientId
    at: datetime
    zone: str
    direction: Direction
    text: str = ""
    channel: str = "chat"
    purpose: str = ""
    style: LinkStyle | None = None
    outcome: Outcome | None = None
    outcome_at: datetime | None = None
    verdict: str = ""
    findings: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    reason: str = ""
    agreement_id: int | None = None
    rules: str = ""
    created_at: datetime | None = None
    changed_at: datetime | None = None
    binned_at: datetime | None = None
    reminds: str = ""
    by_hand: bool = False
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class Draft:
    """What is being written to a client and was not opened yet; ``reason`` answers the guard.

    It comes back as a task at ``until``.
    """

    channel: Channel = Channel.CHAT
    purpose: Purpose = Purpose.SCHEDULING
    text: str = ""
    reason: str = ""
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft and whom it is for."""

    client_id: ClientId
    draft: Draft
