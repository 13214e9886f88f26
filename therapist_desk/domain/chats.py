"""A WhatsApp chat as a person exported it: what stands in it, and what must be asked first."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple


class ChatKind(StrEnum):
    """What a line of an export is."""

    MESSAGE = "message"
    SYSTEM = "system"
    MEDIA_OMITTED = "media-omitted"
    ATTACHMENT = "attachment"
    DELETED = "deleted"
    CALL = "call"
    POLL = "poll"
    LOCATION = "location"
    EDITED = "edited"


class DateOrder(StrEnum):
    """Which of a date's three numbers is the day, the month and the year."""

    DMY = "DMY"
    MDY = "MDY"
    YMD = "YMD"


class ChatMessage(NamedTuple):
    """One message of an export, in the time of the phone that exported it (no zone is known).

    ``sender`` is None for what WhatsApp itself wrote. ``text`` is without placeholders and marks of
    direction. It begins at line ``line`` of the file; ``Chat.raw`` has what stands there.

    A named tuple, as chats have a hundred thousand of them: a frozen dataclass takes four times as
    long to make.
    """

    when: datetime
    sender: str | None
    kind: ChatKind
    text: str
    attachment: str | None
    line: int


@dataclass(frozen=True, slots=True)
class Poll:
    """A question put to a chat; each option with its votes."""

    question: str
    options: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A place somebody shared, in degrees."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Chat:
    """An export that was read; ``messages`` in the order of the file.

    ``source`` is the text of the file in UTF-8, ``unread`` how many of its lines stand before the
    first message. ``files`` are the names beside the chat in its archive, None without one.
    """

    order: DateOrder
    messages: tuple[ChatMessage, ...]
    source: bytes = field(repr=False)
    unread: int = 0
    files: frozenset[str] | None = None

    def raw(self) -> Iterator[str]:
        """Yield each message as it stands in the file, so that it can be read anew one day."""
        begins = [message.line - 1 for message in self.messages]
        lines = self.source.split(b"\n")
        for begin, end in zip(begins, [*begins[1:], len(lines)], strict=True):
            yield b"\n".join(lines[begin:end]).decode("utf-8")

    def has_file(self, name: str) -> bool | None:
        """Return whether the archive has an attachment; None where there is no archive."""
        return None if self.files is None else name in self.files


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read an export's dates: the days of its first and of its last message."""

    order: DateOrder
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class UnclearDates:
    """An export whose dates can be read in more than one way; only the person can know."""

    readings: tuple[Reading, ...]
    suggested: DateOrder | None = None
