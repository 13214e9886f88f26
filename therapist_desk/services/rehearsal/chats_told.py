"""The chat the small rehearsal has filed, with a message to bring to the session."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from therapist_desk.domain.chats import ChatKind, DateOrder
from therapist_desk.domain.clients import Client
from therapist_desk.domain.filed_chats import ChatId, FiledChat, Line, Person, Side, message_id
from therapist_desk.services import chats
from therapist_desk.services.desk import Writer
from therapist_desk.vault.milliseconds import to_milliseconds
from therapist_desk.vault.shelves import chats as shelf

Told = dict[str, Any]
_SIDES = {"client": Side.CLIENT, "therapist": Side.ME}


def file(
    writer: Writer, client: Client, told: Sequence[Told], at: Callable[[Told], datetime]
) -> None:
    """File what is told of a chat with the client."""
    if not told:
        return
    people = (Person(client.name, Side.CLIENT), Person("Therapist", Side.ME))
    names = {one.side: one.name for one in people}
    times = [at(one) for one in told]
    begun = shelf.chats.place(
        writer,
        FiledChat(
            ChatId(0),
            client.id,
            client.zone,
            DateOrder.DMY,
            people,
            len(told),
            times[0],
            times[-1],
            reason="Agreed with the client on the phone.",
        ),
    )
    lines = [_line(when, client.zone, names, one) for when, one in zip(times, told, strict=True)]
    shelf.put(writer, begun, lines)
    shelf.file(writer, begun)
    (block,) = shelf.all_blocks(writer, client.id)
    for place, one in enumerate(told):
        if one.get("bring"):
            chats.mark(writer, message_id(block.id, place))


def _line(when: datetime, zone: str, names: dict[Side, str], told: Told) -> Line:
    side, text = _SIDES[told["from"]], told["text"]
    local = when.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    raw = f"{local:%d/%m/%Y, %H:%M} - {names[side]}: {text}"
    kind = ChatKind.MESSAGE
    return Line(to_milliseconds(when), local.isoformat(), side, names[side], kind, text, "", raw)
