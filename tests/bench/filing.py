"""A chat filed and made findable beside raw inserts of the same rows into bare SQLCipher.

The desk's time is from the parsed chat to the last commit: sorted, compared with what is there,
kept in blocks, indexed and sealed. The bare side puts one row for each message, by the same slices,
into a table with nothing beside it; so the ratio is what order, search and seals cost.
"""

import time
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from tests.bench import chats as exports
from therapist_desk.domain import filed_chats as rules
from therapist_desk.domain.chats import Chat
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.clock import SystemClock
from therapist_desk.domain.filed_chats import ChatId, FiledChat, Line, Person, Side
from therapist_desk.importing import chats
from therapist_desk.services import filing_chats, locked_vaults, vaults
from therapist_desk.services.filing_chats import Import
from therapist_desk.vault.connection import prepare

ZONE = "Europe/Berlin"


def figures(folder: Path, count: int, turns: int) -> dict[str, list[float]]:
    """Return the seconds of each turn for "filed", "raw" and "gone", and the longest "slice"."""
    path = folder / "bench-chat.txt"
    exports.write(path, "de", count)
    chat = chats.read(path)
    assert isinstance(chat, Chat)
    vault = vaults.unlock(folder, locked_vaults.REHEARSAL_PASSPHRASE, SystemClock())
    taken: dict[str, list[float]] = {name: [] for name in ("filed", "raw", "gone", "slice")}
    try:
        for turn in range(turns):
            lines = _lines(chat)
            taken["raw"].append(_raw(folder / f"raw-chat-{turn}.db", lines))
            _desk(vault, chat, taken)
    finally:
        vault.close()
        path.unlink()
    return taken


def _lines(chat: Chat) -> tuple[Line, ...]:
    senders = {one.sender for one in chat.messages if one.sender}
    sides = dict.fromkeys(senders, Side.CLIENT)
    return tuple(rules.lines(chat, sides, ZONE, None, None))


def _desk(vault, chat: Chat, taken: dict[str, list[float]]) -> None:
    desk, owner = vault.desk, ClientId(1)
    begun = last = time.perf_counter()
    longest = 0.0

    def told(_done: int, _whole: int) -> None:
        nonlocal last, longest
        now = time.perf_counter()
        longest, last = max(longest, now - last), now

    lines = _lines(chat)
    new = rules.are_new(lines, filing_chats.there(desk, owner))
    fresh = tuple(line for line, is_new in zip(lines, new, strict=True) if is_new)
    people = tuple(Person(name, Side.CLIENT) for name in {line.sender for line in fresh})
    now = SystemClock().now()
    wanted = FiledChat(ChatId(0), owner, ZONE, chat.order, people, 0, now, now, reason="A bench.")
    last = time.perf_counter()
    kept = filing_chats.file(desk, Import(wanted, fresh, others_confirmed=True), told)
    between = time.perf_counter()
    filing_chats.let_go(desk, kept.id, undone=True)
    taken["filed"].append(between - begun)
    taken["gone"].append(time.perf_counter() - between)
    taken["slice"].append(longest)


def _raw(database: Path, lines: tuple[Line, ...]) -> float:
    connection = sqlcipher.connect(str(database), isolation_level=None)
    connection.set_key("x'" + "ab" * 48 + "'")
    prepare(connection)
    connection.execute(
        "CREATE TABLE message (id INTEGER PRIMARY KEY, at INTEGER, local TEXT, side TEXT,"
        " sender TEXT, kind TEXT, text TEXT, attachment TEXT, raw TEXT)"
    )
    begun = time.perf_counter()
    for first in range(0, len(lines), filing_chats.SLICE):
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(
            "INSERT INTO message VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)",
            lines[first : first + filing_chats.SLICE],
        )
        connection.execute("COMMIT")
    taken = time.perf_counter() - begun
    connection.close()
    database.unlink()
    return taken
