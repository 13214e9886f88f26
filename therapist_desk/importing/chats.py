"""Reads a chat that a person exported from WhatsApp: a text file, or a zip with one in it."""

from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from therapist_desk.domain.chats import (
    Chat,
    ChatKind,
    ChatMessage,
    DateOrder,
    Place,
    Poll,
    UnclearDates,
)
from therapist_desk.whatsapp.chat import archives, decoding, details, parsing
from therapist_desk.whatsapp.chat.refusals import ChatRefused

__all__ = ["ChatRefused", "attachment", "place_in", "poll_in", "read"]

LARGEST = 256 << 20
"""Bytes of a text file: some two million messages."""


def read(path: Path, chosen: DateOrder | None = None) -> Chat | UnclearDates:
    """Return the chat in a file; raise ChatRefused. Nothing is written anywhere.

    What a file is its first bytes say, not its name. ``chosen`` is the person's answer where dates
    can be read in more than one way.
    """
    try:
        with path.open("rb") as file:
            text, files = _text(file)
    except OSError:
        raise ChatRefused("unreadable") from None
    chat = parsing.parse(text, chosen)
    return replace(chat, files=files) if isinstance(chat, Chat) else chat


def attachment(path: Path, name: str) -> bytes:
    """Return the bytes of a file beside the chat in its archive; raise ChatRefused."""
    try:
        with path.open("rb") as file:
            return archives.file_in(file, name)
    except OSError:
        raise ChatRefused("unreadable") from None


def poll_in(message: ChatMessage) -> Poll | None:
    """Return the poll that a message is, None when it is none."""
    return details.poll(message.text) if message.kind is ChatKind.POLL else None


def place_in(message: ChatMessage) -> Place | None:
    """Return where a shared place is, None when the message doesn't say."""
    return details.place(message.text, own=True) if message.kind is ChatKind.LOCATION else None


def _text(file: BinaryIO) -> tuple[bytes, frozenset[str] | None]:
    """Return the chat in UTF-8; the bytes of the file itself are let go."""
    beginning = file.read(4)
    file.seek(0)
    if beginning in archives.MAGIC:
        packed = archives.chat_in(file)
        return decoding.as_utf_8(packed.content), packed.files
    content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise ChatRefused("too-large")
    return decoding.as_utf_8(content), None
