"""Chats on their way into the record and out of it, a slice at a time.

Blocks, so it belongs on a thread of its own. Each slice is a verb for itself, so that a save never
waits for more than one. What comes in is no part of the record before its last verb: until then,
whatever happens, there is nothing to be seen of it, and what a kill left is cleared after opening.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from therapist_desk.domain import filed_chats as rules
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import Cancelled, DeskError, RuleBroken
from therapist_desk.domain.filed_chats import ChatId, FiledChat, Line
from therapist_desk.services import chats
from therapist_desk.services.desk import Desk, Reader, Writer
from therapist_desk.vault.shelves import chats as shelf

Told = Callable[[int, int], None]
"""Hears how much is done, of how much; raises Cancelled to stop."""

SLICE = 1_000
"""Messages filed in one verb: about 60 ms [measured]."""

_BLOCKS = 4
"""Blocks let go in one verb: the index has to find every word."""


@dataclass(frozen=True, slots=True)
class Import:
    """What is to be filed: whose, how it was read, and the messages that are not there yet."""

    chat: FiledChat
    lines: tuple[Line, ...]
    others_confirmed: bool = False


def quietly(_done: int, _whole: int) -> None:
    """Hear of no progress."""


def there(desk: Desk, client_id: ClientId) -> Iterator[Sequence[Any]]:
    """Yield what is filed for a client already."""
    after = 0
    while blocks := desk.ask(_asking(client_id, after)).result():
        for block in blocks:
            yield from rules.lines_of(block)
        after = blocks[-1].id


def file(desk: Desk, wanted: Import, told: Told = quietly) -> FiledChat:
    """File a chat; RuleBroken, VaultUnwritable or Cancelled: then nothing of it stays."""
    if not wanted.lines:
        raise RuleBroken("Every message of it is filed already.")
    chat = _counted(wanted)
    begun = desk.do(
        lambda writer: chats.begin(writer, chat, others_confirmed=wanted.others_confirmed)
    )
    kept = begun.result()[0]
    try:
        whole = len(wanted.lines)
        for first in range(0, whole, SLICE):
            part = wanted.lines[first : first + SLICE]
            desk.do(_putting(kept, part)).result()
            told(first + len(part), whole)
        return desk.do(lambda writer: shelf.file(writer, kept)).result()[0]
    except BaseException:
        discard(desk, kept.id)
        raise


def let_go(desk: Desk, chat_id: ChatId, *, undone: bool = False, told: Told = quietly) -> FiledChat:
    """Take a chat's messages out of record, index and journal for good; what it was stays known.

    ``undone`` where it was filed by mistake. Once begun it goes on to the end, at the latest after
    the next unlocking; it can't be stopped half way.
    """
    gone: FiledChat = desk.do(lambda writer: _go(writer, chat_id, undone=undone)).result()[0]
    done = 0
    while desk.do(lambda writer: shelf.empty(writer, chat_id, _BLOCKS)).result()[0]:
        done += _BLOCKS * rules.BLOCK
        with suppress(Cancelled):
            told(min(done, gone.count), gone.count)
    return gone


def discard(desk: Desk, chat_id: ChatId) -> None:
    """Take away what came in and is wanted no more; what can't be now is cleared later."""
    with suppress(DeskError):
        while desk.do(lambda writer: shelf.empty(writer, chat_id, _BLOCKS)).result()[0]:
            pass


def clear(writer: Writer, chat_id: ChatId) -> bool:
    """Take a step in clearing what an earlier window left; return whether there is more to do."""
    return shelf.empty(writer, chat_id, _BLOCKS)


def left_over(reader: Reader, before: int) -> list[ChatId]:
    """Return the chats that stand half way, begun before ``before``, see `chat_leftovers`."""
    return shelf.left_over(reader, before)


def _counted(wanted: Import) -> FiledChat:
    times = [line.at for line in wanted.lines]
    first, last = (datetime.fromtimestamp(at / 1000, UTC) for at in (min(times), max(times)))
    return replace(wanted.chat, count=len(wanted.lines), first_at=first, last_at=last)


def _asking(client_id: ClientId, after: int) -> Callable[[Reader], list[rules.ChatBlock]]:
    return lambda reader: shelf.some_blocks(reader, client_id, after)


def _putting(chat: FiledChat, part: Sequence[Line]) -> Callable[[Writer], None]:
    return lambda writer: shelf.put(writer, chat, part)


def _go(writer: Writer, chat_id: ChatId, *, undone: bool) -> FiledChat:
    writer.leave_no_journal()
    gone = replace(chats.get(writer, chat_id), gone_at=writer.now, undone=undone)
    if undone:  # what never should have come in leaves no names either
        gone = replace(gone, people=(), reason="")
    return shelf.chats.replace(writer, gone)
