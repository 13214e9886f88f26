"""The shelves of chats: imports, their messages in blocks, and marks on messages.

A block is kept and sealed as one record; each of its messages is found by itself.
"""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from therapist_desk.domain import filed_chats as rules
from therapist_desk.domain.chats import ChatKind
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.filed_chats import (
    ChatBlock,
    ChatId,
    ChatMark,
    FiledChat,
    FiledMessage,
    Line,
    Side,
)
from therapist_desk.domain.topics import Topic
from therapist_desk.vault import search
from therapist_desk.vault.audit import Deed
from therapist_desk.vault.milliseconds import to_milliseconds
from therapist_desk.vault.shelf import Findable, Shelf
from therapist_desk.vault.store import Reader, Writer

LISTED = "filed_at IS NOT NULL AND undone = 0"
"""What was filed, also what was let go since; not what was taken back."""

_FILED = "chat_id IN (SELECT id FROM chat WHERE filed_at IS NOT NULL)"
_READABLE = "chat_id IN (SELECT id FROM chat WHERE filed_at IS NOT NULL AND gone_at IS NULL)"


class _Blocks(Shelf[ChatBlock]):
    """Blocks of messages; each message is found by itself, so a block hands all of them over."""

    filed_apart = rules.ROOM

    def filed(self, record: ChatBlock) -> Mapping[int, int]:
        """Return whose the messages of a block are filed as, by their ids."""
        return {number: record.client_id for number, _ in _texts(record)}

    def on_their_way(self, reader: Reader, ids: Collection[int]) -> set[int]:
        """Return which are not in the record yet, or being let go: the index has some of them only."""
        rows = reader.numbers(
            "SELECT id FROM chat_block WHERE id IN (SELECT value FROM json_each(?)) AND chat_id IN"
            " (SELECT id FROM chat WHERE filed_at IS NULL OR gone_at IS NOT NULL)",
            (json.dumps([*ids]),),
        )
        return set(rows)

    def _keep_findable(self, writer: Writer, before: ChatBlock, after: ChatBlock) -> None:
        if before.client_id != after.client_id:
            for place in range(after.count):
                found = rules.message_id(after.id, place)
                search.hand_over(writer, Topic.CHAT_BLOCK, found, after.client_id)


class _Messages(Shelf[Any]):
    """Messages as search knows them: read out of their blocks, never written one by one."""

    def page(self, reader: Reader, ids: Sequence[int]) -> Mapping[int, FiledMessage]:
        """Return the messages with these ids, as far as they are filed and there."""
        wanted: dict[int, list[int]] = {}
        for one in ids:
            block_id, place = rules.block_of(one)
            wanted.setdefault(block_id, []).append(place)
        marks = ", ".join("?" * len(wanted))
        found: dict[int, FiledMessage] = {}
        for block in blocks.where(reader, f"id IN ({marks}) AND {_READABLE}", tuple(wanted)):
            told = rules.lines_of(block)
            for place in wanted[block.id]:
                if place < len(told):
                    message = rules.message_of(block, place, told[place])
                    found[message.id] = message
        return found

    def words(self, record: FiledMessage) -> Findable | None:
        """Return what a message is found by."""
        if record.kind is ChatKind.SYSTEM or not (record.text or record.attachment):
            return None
        return Findable(record.client_id, record.at, _words(record.text, record.attachment))

    def entries(self, records: Iterable[ChatBlock]) -> Iterator[search.Entry]:
        """Yield the index entries of whole blocks."""
        for block in records:
            yield from _entries(block.id, block.client_id, rules.lines_of(block))


# What is on its way in is no record yet, and has no seal.
chats = Shelf(Topic.CHAT, FiledChat, sealed="filed_at IS NOT NULL")
blocks: Shelf[ChatBlock] = _Blocks(Topic.CHAT_BLOCK, ChatBlock, sealed=_FILED)
marks = Shelf(Topic.CHAT_MARK, ChatMark)
messages: Shelf[Any] = _Messages(Topic.CHAT_BLOCK, ChatBlock)


def put(writer: Writer, chat: FiledChat, lines: Sequence[Line]) -> None:
    """Put messages of a chat on its way in into blocks, and their words into the index."""
    found: list[search.Entry] = []
    for first in range(0, len(lines), rules.BLOCK):
        held = lines[first : first + rules.BLOCK]
        block_id = writer.execute(
            "INSERT INTO chat_block (client_id, chat_id, count, body) VALUES (?, ?, ?, ?)",
            (chat.client_id, chat.id, len(held), rules.body_of(held)),
        )
        found += _entries(block_id, chat.client_id, held)
    search.file(writer, found)


def file(writer: Writer, chat: FiledChat) -> FiledChat:
    """Make a chat whose messages are all there a part of the record, sealed block by block."""
    now = writer.now  # once: the clock goes on, and the seal holds what stands in the row
    kept = replace(chat, filed_at=now)
    writer.execute("UPDATE chat SET filed_at = ? WHERE id = ?", (to_milliseconds(now), chat.id))
    writer.audit(Deed.CREATED, Topic.CHAT, chat.id, chats.content(kept), asked=bool(chat.reason))
    for block in blocks.where(writer, "chat_id = ? ORDER BY id", (chat.id,)):
        writer.audit(Deed.CREATED, Topic.CHAT_BLOCK, block.id, blocks.content(block))
    return kept


def empty(writer: Writer, chat_id: ChatId, most: int) -> bool:
    """Take a step in taking a chat's messages away; return whether there is more to do.

    Of a filed chat its blocks stay, with nothing in them; of one that never came in whole nothing.
    The last block stays to the end, so that a step after a kill knows that the index is not clean.
    """
    writer.leave_no_journal()
    is_filed = chats.get(writer, chat_id).filed_at is not None
    others = _some(writer, chat_id, most + 1)
    if others[1:]:
        told = [each for block in others[:-1] for each in _texts(block)]
        search.drop_many(writer, Topic.CHAT_BLOCK, told)
        for block in others[:-1]:
            _wipe(writer, block, is_filed=is_filed)
        return True
    for block in others:
        if block.id > _first(writer, chat_id) and search.squeeze(writer):
            _drop_one(writer, block)
            return True
        for number, text in _texts(block):
            search.drop(writer, Topic.CHAT_BLOCK, number, text)
        _wipe(writer, block, is_filed=is_filed)
    if not is_filed:
        writer.execute("DELETE FROM chat_block WHERE chat_id = ?", (chat_id,))
        writer.execute("DELETE FROM chat WHERE id = ?", (chat_id,))
    return False


def left_over(reader: Reader, before: int) -> list[ChatId]:
    """Return the chats below id ``before`` that never came in whole, or were never wholly let go."""
    sql = (
        "SELECT id FROM chat WHERE id < ? AND (filed_at IS NULL OR gone_at IS NOT NULL AND EXISTS"
        " (SELECT 1 FROM chat_block WHERE chat_id = chat.id AND body <> ''))"
    )
    return [ChatId(one) for one in reader.numbers(sql, (before,))]


def is_coming_in(reader: Reader, client_id: ClientId) -> bool:
    """Return whether a chat of a client is on its way in, or was left half way and not cleared yet."""
    sql = "SELECT 1 FROM chat WHERE client_id = ? AND filed_at IS NULL LIMIT 1"
    return reader.row(sql, (client_id,)) is not None


def of_client(reader: Reader, client_id: ClientId) -> list[FiledChat]:
    """Return what was filed for a client, also what was let go since, the latest first."""
    return chats.where(
        reader, "client_id = ? AND filed_at IS NOT NULL ORDER BY id DESC", (client_id,)
    )


def to_be_deleted(reader: Reader) -> list[FiledChat]:
    """Return the chats that are to be deleted from the phone one day, and were not."""
    return chats.where(
        reader,
        "delete_on IS NOT NULL AND deleted_at IS NULL AND filed_at IS NOT NULL AND undone = 0"
        " AND client_id IN (SELECT id FROM client WHERE binned_at IS NULL)",
    )


def some_blocks(reader: Reader, client_id: ClientId, after: int) -> list[ChatBlock]:
    """Return the next blocks of a client's messages above id ``after``."""
    sql = f"client_id = ? AND body <> '' AND {_READABLE} AND id > ? ORDER BY id LIMIT 50"
    return blocks.where(reader, sql, (client_id, after))


def all_blocks(reader: Reader, client_id: ClientId) -> Iterator[ChatBlock]:
    """Yield the blocks of a client's messages, in the order they were filed."""
    last = 0
    while found := some_blocks(reader, client_id, last):
        yield from found
        last = found[-1].id


def others_with(reader: Reader, names: Collection[str], besides: ClientId) -> dict[str, ClientId]:
    """Return which of these senders were filed as another client."""
    found = {}
    for chat in chats.where(reader, "client_id <> ? AND filed_at IS NOT NULL", (besides,)):
        for person in chat.people:
            if person.side is Side.CLIENT and person.name in names and not chat.undone:
                found[person.name] = chat.client_id
    return found


def marked(reader: Reader, client_id: ClientId) -> list[ChatMark]:
    """Return the client's marks that stand, the latest first."""
    return marks.where(reader, "client_id = ? AND binned_at IS NULL ORDER BY id DESC", (client_id,))


def marks_in(reader: Reader, block: ChatBlock) -> list[ChatMark]:
    """Return the marks on messages of a block."""
    span = (rules.message_id(block.id, 0), rules.message_id(block.id + 1, 0))
    return marks.where(reader, "message_id >= ? AND message_id < ? AND binned_at IS NULL", span)


def mark_of(reader: Reader, message: int) -> ChatMark | None:
    """Return the mark on a message, in the bin or not."""
    return next(iter(marks.where(reader, "message_id = ?", (message,))), None)


def _some(reader: Reader, chat_id: ChatId, most: int) -> list[ChatBlock]:
    return blocks.where(reader, "chat_id = ? AND body <> '' ORDER BY id LIMIT ?", (chat_id, most))


def _first(reader: Reader, chat_id: ChatId) -> int:
    return reader.numbers("SELECT min(id) FROM chat_block WHERE chat_id = ?", (chat_id,))[0]


def _wipe(writer: Writer, block: ChatBlock, *, is_filed: bool) -> None:
    writer.execute("UPDATE chat_block SET body = '' WHERE id = ?", (block.id,))
    if is_filed:
        bare = replace(block, body="")
        writer.audit(Deed.REDACTED, Topic.CHAT_BLOCK, block.id, blocks.content(bare))
    for mark in marks_in(writer, block):
        marks.bin(writer, mark.id)


def _drop_one(writer: Writer, block: ChatBlock) -> None:
    # So that this step moves the seal of the index too, whose blocks it changed.
    for number, text in _texts(block):
        if search.is_filed(writer, Topic.CHAT_BLOCK, number):
            search.drop(writer, Topic.CHAT_BLOCK, number, text)
            return


def _texts(block: ChatBlock) -> Iterator[tuple[int, str]]:
    for place, text, _ in _findable(rules.lines_of(block)):
        yield rules.message_id(block.id, place), text


def _entries(
    block_id: int, client_id: ClientId, told: Iterable[Sequence[Any]]
) -> Iterator[search.Entry]:
    for place, text, at in _findable(told):
        number, words = rules.message_id(block_id, place), search.words_of(text)
        yield search.Entry(at, Topic.CHAT_BLOCK, number, client_id, words)


def _findable(told: Iterable[Sequence[Any]]) -> Iterator[tuple[int, str, int]]:
    for place, (at, _, _, _, kind, text, attachment, _) in enumerate(told):
        if kind != ChatKind.SYSTEM and (text or attachment):
            yield place, _words(text, attachment), at


def _words(text: str, attachment: str) -> str:
    return f"{text}\n{attachment}" if attachment else text
