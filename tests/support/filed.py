"""Chats as phones export them, and chats in the record of a client."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from tests.support.exports import STYLES, parsed
from tests.support.records import ask, do
from therapist_desk.domain import filed_chats as rules
from therapist_desk.domain.chats import Chat, DateOrder
from therapist_desk.domain.clients import Client
from therapist_desk.domain.filed_chats import ChatId, FiledChat, Line, Person, Side
from therapist_desk.services import chats
from therapist_desk.services.desk import Desk
from therapist_desk.vault.shelves import chats as shelf
from therapist_desk.vault.store import Store

NAME, ME = "Mara Example", "Dr. Ivo Sample"
FIRST = datetime(2026, 3, 13, 9, 0)  # noqa: DTZ001 - a phone's wall clock
TEXTS = ["Slept badly.", "I am sorry to hear it.", "The lantern helped.", "Good."]
SIDES = {NAME: Side.CLIENT, ME: Side.ME}


def export(
    texts: Sequence[str], *, style: str = "de", first: datetime = FIRST, names: Sequence[str] = ()
) -> str:
    """Return an export with a message every two hours, from the client and the therapist in turn."""
    form = next(one for one in STYLES if one.name == style)
    who = names or (NAME, ME)
    lines = [
        form.line(first + timedelta(hours=2 * row), who[row % len(who)], text)
        for row, text in enumerate(texts)
    ]
    return "\n".join(lines) + "\n"


def written(folder: Path, texts: Sequence[str], **how: object) -> Path:
    """Write such an export."""
    path = folder / "WhatsApp Chat.txt"
    path.write_text(export(texts, **how), "utf-8")  # type: ignore[arg-type]
    return path


def lines(text: str, zone: str = "Europe/Berlin") -> tuple[Line, ...]:
    """Return what would be filed of an export."""
    chat = parsed(text)
    assert isinstance(chat, Chat)
    senders = {one.sender for one in chat.messages if one.sender}
    sides = {name: SIDES.get(name, Side.LEFT_OUT) for name in senders}
    return tuple(rules.lines(chat, sides, zone, None, None))


def wanted(owner: Client, zone: str = "Europe/Berlin", **fields: object) -> FiledChat:
    """Return a chat that is not filed yet."""
    people = tuple(Person(name, side) for name, side in SIDES.items())
    reason = fields.pop("reason", "She asked for it.")
    at = FIRST.astimezone()
    return FiledChat(ChatId(0), owner.id, zone, DateOrder.DMY, people, 0, at, at, reason)  # type: ignore[arg-type]


def filed(store: Store, owner: Client, texts: Sequence[str], **how: object) -> FiledChat:
    """File a chat of the client, and return it."""
    told = lines(export(texts, **how))  # type: ignore[arg-type]
    begun = do(store, chats.begin, wanted(owner), others_confirmed=True)
    do(store, shelf.put, begun, told)
    kept: FiledChat = do(store, shelf.file, begun)
    return kept


def texts_of(store: Store, owner: Client, typed: str = "") -> list[str]:
    """Return the texts of the client's filed messages, in their order."""
    ids = ask(store, chats.of_client, owner.id, typed)
    found = ask(store, chats.page, ids)
    return [found[one].text for one in ids]


def asked(desk: Desk, question: Callable[..., Any], *given: Any) -> Any:
    """Ask a desk that runs."""
    return desk.ask(lambda reader: question(reader, *given)).result()
