"""The contact log: what was told by hand, how it is filtered, and a week against what was agreed.

What was opened from the desk is never edited, only its outcome is told. What a person told by hand
can be put right and put into the bin.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from therapist_desk.domain.agreements import Agreement
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.guard import AgreementState, Channel, Purpose
from therapist_desk.domain.messages import MOST_MINUTES, Direction, Message, MessageId, Outcome
from therapist_desk.domain.notes import storable
from therapist_desk.domain.rhythms import ANSWER_WITHIN
from therapist_desk.services import agreement_standings, clients, drafts, judging, rhythms
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.services.judging import WeekCount
from therapist_desk.services.messages import LONGEST
from therapist_desk.vault.milliseconds import to_milliseconds
from therapist_desk.vault.shelves import messages as shelf

ASKED_LATELY = timedelta(days=14)
"""After this nobody waits for it any more: the next session has come."""

_DRAFT = "contact_draft_"


@dataclass(frozen=True, slots=True)
class Filter:
    """Which entries are listed; None is any."""

    channel: Channel | None = None
    purpose: Purpose | None = None
    direction: Direction | None = None
    outcome: Outcome | None = None

    @property
    def wanted(self) -> dict[str, str]:
        """What is asked for, by column."""
        parts = {
            "channel": self.channel,
            "purpose": self.purpose,
            "direction": self.direction,
            "outcome": self.outcome,
        }
        return {name: str(value) for name, value in parts.items() if value is not None}


@dataclass(frozen=True, slots=True)
class Volume:
    """Weeks of contact, latest first, and what was agreed a week; 0 is no limit."""

    weeks: tuple[WeekCount, ...]
    most_messages: int = 0
    most_minutes: int = 0


def asked_in_vain(reader: Reader) -> list[Message]:
    """Return the check-ins asked for in the last weeks that no answer came to in time, oldest first.

    What went out within a day of something from the client is a reply, unless it was planned.
    """
    end = reader.now - ANSWER_WITHIN
    start = to_milliseconds(end - ASKED_LATELY)
    found = shelf.asked_in_vain(reader, start, to_milliseconds(end) + 1)
    return [
        one
        for one in found
        if not shelf.is_reply(reader, one) or rhythms.is_planned(reader, one.client_id, one.at)
    ]


def listed(reader: Reader, client_id: ClientId, wanted: Filter = Filter()) -> list[int]:
    """Return the ids of the client's entries that fit, latest first."""
    return shelf.ids_matching(reader, client_id, wanted.wanted)


def volume(reader: Reader, client_id: ClientId, how_many: int = 2) -> Volume:
    """Return the last weeks beside what the accepted agreement says of a week."""
    found = judging.weeks(reader, client_id, how_many)
    rules = _rules(agreement_standings.latest(reader, client_id))
    return Volume(found, rules.get("max_messages_week", 0), rules.get("max_minutes_week", 0))


def fresh(reader: Reader, client_id: ClientId) -> Message:
    """Return an entry to be told by hand: something that came from the client just now."""
    zone = clients.get(reader, client_id).zone
    at = reader.now.replace(second=0, microsecond=0)
    return Message(
        MessageId(0), client_id, at, zone, Direction.FROM_CLIENT, by_hand=True, channel="chat"
    )


def log(writer: Writer, message: Message) -> Message:
    """Keep an entry told by hand, new or changed; RuleBroken, naming the field, if it can't stand."""
    before = shelf.messages.get(writer, message.id) if message.id else message
    if not before.by_hand:
        raise RuleBroken("What was opened from here stays as it was; only its outcome is told.")
    sent = message.direction is Direction.TO_CLIENT
    outcome = Outcome.SENT if sent else None
    tidy = replace(message, text=storable(message.text).strip(), outcome=outcome)
    _check(writer, tidy)
    drafts.forget(writer, f"{_DRAFT}{message.client_id}")
    if message.id:
        return shelf.messages.replace(writer, tidy)
    return shelf.messages.add(writer, tidy)


def bin_entry(writer: Writer, message_id: MessageId) -> Message:
    """Put an entry told by hand into the bin; RuleBroken for one opened from here."""
    if not shelf.messages.get(writer, message_id).by_hand:
        raise RuleBroken("What was opened from here stays in the log.")
    return shelf.messages.bin(writer, message_id)


def restore(writer: Writer, message_id: MessageId) -> Message:
    """Take an entry back out of the bin."""
    return shelf.messages.restore(writer, message_id)


def draft(reader: Reader, client_id: ClientId) -> Message | None:
    """Return what was typed about this client and not saved, or None."""
    return drafts.read(reader, f"{_DRAFT}{client_id}", Message)


def keep_draft(writer: Writer, message: Message) -> None:
    """Keep what is being typed, fit to save or not."""
    drafts.keep(writer, f"{_DRAFT}{message.client_id}", message)


def forget_draft(writer: Writer, client_id: ClientId) -> None:
    """Throw away what was typed and not saved."""
    drafts.forget(writer, f"{_DRAFT}{client_id}")


def _check(reader: Reader, message: Message) -> None:
    if message.at > reader.now:
        raise RuleBroken("This is still to come. Say when it was.", "at")
    if not 0 <= message.minutes <= MOST_MINUTES:
        raise RuleBroken("Minutes lie between 0 and 1440.", "minutes")
    if len(message.text) > LONGEST:
        raise RuleBroken("A message can't be longer than {most} characters.", "text", most=LONGEST)


def _rules(agreement: Agreement | None) -> Mapping[str, Any]:
    if agreement is None or agreement.state is not AgreementState.ACCEPTED:
        return {}
    return agreement.rules
