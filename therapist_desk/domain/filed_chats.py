"""Chats in a client's record: whose words they are, what of an export is new, what may be filed."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Any, NamedTuple, NewType
from zoneinfo import ZoneInfo

from therapist_desk.domain.chats import Chat, ChatKind, ChatMessage, DateOrder
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken

ChatId = NewType("ChatId", int)
ChatBlockId = NewType("ChatBlockId", int)
ChatMarkId = NewType("ChatMarkId", int)

BLOCK = 100
"""Messages that lie together, and are sealed together."""

ROOM = 128
"""A message's id is its block's times this, plus its place in the block."""

LIMITS = (10_000, 40_000)
"""WhatsApp exports so many of the newest messages, with media and without, and says nothing."""

GAP = timedelta(days=60)
"""So long without a word is worth a look: was another phone used, or is a part of it missing?"""


class Side(StrEnum):
    """Whose words a message is."""

    CLIENT = "client"
    ME = "me"
    OTHER = "other"
    """Somebody else's, kept on purpose."""
    LEFT_OUT = "left_out"
    NOBODY = "nobody"
    """WhatsApp's own."""


@dataclass(frozen=True, slots=True)
class Person:
    """A sender of the export, under the name the phone has, and who that is."""

    name: str
    side: Side


@dataclass(frozen=True, slots=True)
class FiledChat:
    """One import; ``id`` 0 means not filed yet.

    ``zone`` is what the person said the phone's clock shows. ``reason`` is why it was filed though
    the agreement does not say so. On ``delete_on`` the chat is to be deleted from the phone, and on
    ``deleted_at`` it was. ``gone_at`` is when its messages were let go; ``undone`` if at once.
    """

    id: ChatId
    client_id: ClientId
    zone: str
    date_order: DateOrder
    people: tuple[Person, ...]
    count: int
    first_at: datetime
    last_at: datetime
    reason: str = ""
    delete_on: date | None = None
    deleted_at: datetime | None = None
    filed_at: datetime | None = None
    gone_at: datetime | None = None
    undone: bool = False
    created_at: datetime | None = None
    changed_at: datetime | None = None

    @property
    def is_there(self) -> bool:
        """Whether its messages can be read."""
        return self.filed_at is not None and self.gone_at is None


@dataclass(frozen=True, slots=True)
class ChatBlock:
    """Up to ``BLOCK`` messages of a chat, in the order of the file; ``body`` "" once let go."""

    id: ChatBlockId
    client_id: ClientId
    chat_id: ChatId
    count: int
    body: str


@dataclass(frozen=True, slots=True)
class ChatMark:
    """A message that is to be brought to the session."""

    id: ChatMarkId
    client_id: ClientId
    message_id: int
    created_at: datetime | None = None
    changed_at: datetime | None = None
    binned_at: datetime | None = None


class Line(NamedTuple):
    """A message as it is filed: ``at`` in ms, ``local`` as ISO text without a zone."""

    at: int
    local: str
    side: Side
    sender: str
    kind: ChatKind
    text: str
    attachment: str
    raw: str


class FiledMessage(NamedTuple):
    """One filed message, with its id and the chat it is of."""

    id: int
    client_id: ClientId
    chat_id: ChatId
    at: datetime
    local: datetime
    side: Side
    sender: str
    kind: ChatKind
    text: str
    attachment: str
    raw: str


def message_id(block_id: int, place: int) -> int:
    """Return the id of a message."""
    return block_id * ROOM + place


def block_of(message: int) -> tuple[int, int]:
    """Return the block of a message and its place in it."""
    return divmod(message, ROOM)


def body_of(lines: Sequence[Line]) -> str:
    """Return what a block holds of these messages."""
    return _ENCODED(lines)


def lines_of(block: ChatBlock) -> list[list[Any]]:
    """Return the messages of a block as they stand in it."""
    found: list[list[Any]] = json.loads(block.body) if block.body else []
    return found


def message_of(block: ChatBlock, place: int, told: Sequence[Any]) -> FiledMessage:
    """Return one message of a block."""
    at, local, side, sender, kind, text, attachment, raw = told
    return FiledMessage(
        message_id(block.id, place),
        block.client_id,
        block.chat_id,
        _EPOCH + timedelta(milliseconds=at),
        datetime.fromisoformat(local),
        Side(side),
        sender,
        ChatKind(kind),
        text,
        attachment,
        raw,
    )


def lines(
    chat: Chat, sides: Mapping[str, Side], zone: str, first: date | None, last: date | None
) -> Iterator[Line]:
    """Yield what is to be filed of an export: the chosen people, within two days of the phone.

    What WhatsApp wrote itself comes along. A time that a clock change skips or repeats is the
    earlier of the two; the file's order stays.
    """
    told = ZoneInfo(zone)
    epoch, second = _EPOCH, timedelta(milliseconds=1)
    for message, raw in zip(chat.messages, chat.raw(), strict=True):
        when, sender = message.when, message.sender
        side = sides[sender] if sender is not None else Side.NOBODY
        day = when.date()
        if side is Side.LEFT_OUT or (first and day < first) or (last and day > last):
            continue
        yield Line(
            (when.replace(tzinfo=told) - epoch) // second,
            when.isoformat(),
            side,
            sender or "",
            message.kind,
            message.text,
            message.attachment or "",
            raw,
        )


def are_new(found: Iterable[Line], there: Iterable[Sequence[Any]]) -> list[bool]:
    """Return for each message whether it is not filed yet.

    Two are one when the same person wrote the same in the same minute: one phone tells seconds,
    another does not, and a contact may have another name by now. What was written twice in a minute
    is there twice. A file is one whether it came along or was left out.
    """
    known = Counter(_likeness(one[1], one[2], one[3], one[4], one[5]) for one in there)
    new = []
    for line in found:
        likeness = _likeness(line.local, line.side, line.sender, line.kind, line.text)
        is_there = known[likeness] > 0
        if is_there:
            known[likeness] -= 1
        new.append(not is_there)
    return new


def _likeness(local: str, side: str, sender: str, kind: str, text: str) -> tuple[str, ...]:
    is_file = kind in (ChatKind.MEDIA_OMITTED, ChatKind.ATTACHMENT)
    who = sender if side == Side.OTHER else side
    return local[:16], who, "file" if is_file else kind, text


def gaps(found: Sequence[ChatMessage]) -> list[tuple[date, date]]:
    """Return the days before and after each long silence, the longest first, three at most."""
    silent = [
        (later.when - earlier.when, earlier.when.date(), later.when.date())
        for earlier, later in pairwise(found)
        if later.when - earlier.when >= GAP
    ]
    return [(before, after) for _, before, after in sorted(silent, reverse=True)[:3]]


def is_cut(count: int) -> bool:
    """Return whether an export is just as long as WhatsApp lets one be."""
    return any(limit - 5 <= count <= limit + 5 for limit in LIMITS)


def check_people(people: Iterable[Person]) -> None:
    """Raise RuleBroken unless something of the client or the therapist would be filed."""
    sides = {one.side for one in people}
    if Side.CLIENT not in sides:
        raise RuleBroken("Say which of these people is your client.", "people")


_ENCODED = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_EPOCH = datetime(1970, 1, 1, tzinfo=ZoneInfo("UTC"))
