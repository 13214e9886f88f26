"""The reminders of one day: whose meetings it holds, who may be reminded, and who was already.

Nothing is queued anywhere: what is left to do follows from the calendar and the contact log, so a
lock or a crash in the middle costs nothing. Each one is opened like any other message, guard and all.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.guard import Answer, Channel, Effect, FindingName, Purpose
from therapist_desk.domain.meetings import Meeting
from therapist_desk.domain.messages import Message, Outcome
from therapist_desk.domain.notes import storable
from therapist_desk.domain.sessions import Attendance
from therapist_desk.services import appointments, drafts, messages
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.services.messages import Opened, OpenRequest, Situation
from therapist_desk.vault.milliseconds import from_milliseconds, to_milliseconds
from therapist_desk.vault.shelves import messages as shelf

SENT = (Outcome.SENT, Outcome.CHANGED)
_DRAFT, _MOST_HALVES = "reminder_draft", 30
NOT_AGREED = frozenset(
    {
        FindingName.NO_AGREEMENT,
        FindingName.NOT_ACCEPTED,
        FindingName.FIRST_CONTACT,
        FindingName.PURPOSE,
        FindingName.CHANNEL,
    }
)
"""What says that no agreement allows a reminder."""


class Stand(StrEnum):
    """How far a reminder is."""

    TO_DO = "to_do"
    OPENED = "opened"
    """The chat was opened and nobody said what became of it."""

    NOT_SENT = "not_sent"
    SENT = "sent"


@dataclass(frozen=True, slots=True)
class Reminder:
    """One meeting whose client may be reminded; ``message`` is the last reminder of it.

    ``written_at`` is when the client was reminded of it, or written to about times on this very day.
    """

    meeting: Meeting
    situation: Situation
    message: Message | None = None
    written_at: datetime | None = None

    @property
    def key(self) -> str:
        """A name of it: another one once the meeting is moved."""
        return key_of(self.meeting)

    @property
    def stand(self) -> Stand:
        """How far it is."""
        outcome = self.message.outcome if self.message else None
        known = {Outcome.OPENED: Stand.OPENED, Outcome.NOT_SENT: Stand.NOT_SENT}
        return known.get(outcome, Stand.SENT) if outcome else Stand.TO_DO


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One meeting whose client is not reminded from here; ``why`` is what the guard found."""

    meeting: Meeting
    situation: Situation
    why: FindingName


@dataclass(frozen=True, slots=True)
class Queue:
    """Every meeting of one day, by the clock."""

    reminders: tuple[Reminder, ...]
    left_out: tuple[LeftOut, ...]

    @property
    def sent(self) -> int:
        """How many were reminded."""
        return sum(one.stand is Stand.SENT for one in self.reminders)

    def next_after(self, key: str) -> Reminder | None:
        """Return the next one to do, from the one named on and round; None when none is left."""
        keys = [one.key for one in self.reminders]
        start = keys.index(key) + 1 if key in keys else 0
        in_turn = [*self.reminders[start:], *self.reminders[:start]]
        for wanted in (Stand.OPENED, Stand.TO_DO):
            for one in in_turn:
                if one.stand is wanted:
                    return one
        return None


@dataclass(frozen=True, slots=True)
class Progress:
    """How many reminders are left, were sent, and there are, those not sent on purpose among them."""

    left: int
    sent: int
    every: int


@dataclass(frozen=True, slots=True)
class Half:
    """What was typed for the reminder ``key`` and not opened yet."""

    key: str
    text: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class _Halves:
    typed: tuple[Half, ...]


def key_of(meeting: Meeting) -> str:
    """Return what a reminder says it reminds of: the meeting, and when it begins."""
    return f"{meeting.key}@{to_milliseconds(meeting.starts_at)}"


def queue(reader: Reader, day: date, zone: str) -> Queue:
    """Return the reminders of ``day`` by the clock of ``zone``, and who is left out and why."""
    found = _meetings(reader, day, zone)
    told = _told(reader, found)
    reminders, left_out = [], []
    for meeting in found:
        client_id = meeting.client_id
        situation = messages.situation(reader, client_id, Channel.CHAT, Purpose.SCHEDULING)
        why = _why_not(situation)
        if why is not None:
            left_out.append(LeftOut(meeting, situation, why))
            continue
        written = _last_written(reader, client_id, key_of(meeting), zone)
        reminders.append(Reminder(meeting, situation, told.get(key_of(meeting)), written))
    return Queue(tuple(reminders), tuple(left_out))


def progress(reader: Reader, day: date, zone: str) -> Progress:
    """Return how far the reminders of ``day`` are."""
    found = queue(reader, day, zone)
    left = sum(one.stand in {Stand.TO_DO, Stand.OPENED} for one in found.reminders)
    return Progress(left, found.sent, len(found.reminders))


def open_reminder(writer: Writer, request: OpenRequest, zone: str, *, again: bool) -> Opened:
    """Open the link of a reminder as :func:`messages.open_link` does.

    RuleBroken if the client was reminded of it, or written to about times today, unless ``again``
    says that it is wanted.
    """
    written = _last_written(writer, request.client_id, request.reminds, zone)
    if not again and written is not None:
        raise RuleBroken("This client was reminded. Tick that you want to do it again.", "again")
    opened = messages.open_link(writer, request)
    forget_half(writer, request.reminds)
    return opened


def halves(reader: Reader) -> Mapping[str, Half]:
    """Return what was typed for reminders and not opened yet, by their keys."""
    kept = drafts.read(reader, _DRAFT, _Halves)
    return {one.key: one for one in kept.typed} if kept else {}


def keep_half(writer: Writer, typed: Half) -> None:
    """Keep what is typed for a reminder, to go on after a lock; only the last few are."""
    others = [one for key, one in halves(writer).items() if key != typed.key]
    fit = replace(typed, text=storable(typed.text), reason=storable(typed.reason))
    drafts.keep(writer, _DRAFT, _Halves((*others[1 - _MOST_HALVES :], fit)))


def forget_half(writer: Writer, key: str) -> None:
    """Throw away what was typed for a reminder."""
    others = tuple(one for each, one in halves(writer).items() if each != key)
    if others:
        drafts.keep(writer, _DRAFT, _Halves(others))
    else:
        drafts.forget(writer, _DRAFT)


def _meetings(reader: Reader, day: date, zone: str) -> list[Meeting]:
    found = appointments.on(reader, day, zone)
    begin = datetime.combine(day, time(), ZoneInfo(zone))
    return [
        one
        for one in found
        if one.attendance is Attendance.PLANNED and begin <= one.starts_at > reader.now
    ]


def _told(reader: Reader, found: Sequence[Meeting]) -> Mapping[str, Message]:
    """Return the last reminder of each meeting; one that went out counts before one that did not."""
    told: dict[str, Message] = {}
    for message in shelf.reminding(reader, [key_of(one) for one in found]) if found else ():
        before = told.get(message.reminds)
        if before is None or (before.outcome is Outcome.NOT_SENT and message.outcome in SENT):
            told[message.reminds] = message
    return told


def _why_not(situation: Situation) -> FindingName | None:
    """Return what keeps a client from being reminded from here, or None."""
    for reason in situation.reasons:
        if reason.finding.effect is Effect.REFUSE or reason.finding.name in NOT_AGREED:
            return reason.finding.name
    assert situation.verdict.verdict is not Answer.REFUSE
    return None


def _last_written(reader: Reader, client_id: ClientId, key: str, zone: str) -> datetime | None:
    """Return when a reminder of this meeting went out, or anything about times since midnight."""
    for message in shelf.reminding(reader, [key]):
        if message.outcome in SENT:
            return message.at
    today = reader.now.astimezone(ZoneInfo(zone)).date()
    since = to_milliseconds(datetime.combine(today, time(), ZoneInfo(zone)))
    last = shelf.last_sent_for(reader, client_id, Purpose.SCHEDULING, since)
    return None if last is None else from_milliseconds(last)
