"""The work of ``chat inspect``: read an exported chat and print what is in it."""

import json
import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Iterator
from typing import Any

from therapist_desk.domain.chats import Chat, ChatMessage, DateOrder, UnclearDates
from therapist_desk.importing import chats

Written = dict[str, Any]

_ORDERS = {
    DateOrder.DMY: "the day first",
    DateOrder.MDY: "the month first",
    DateOrder.YMD: "the year first",
}


def inspect(given: Namespace) -> int:
    """Print what was read; 1 when the file is refused."""
    chosen = None if given.order == "auto" else DateOrder(given.order)
    try:
        found = chats.read(given.file, chosen)
    except chats.ChatRefused as refusal:
        if not given.json:
            raise
        _print_json({"outcome": "error", "error": refusal.code, "say": str(refusal)})
        return 1
    if given.json:
        _print_json(_chat(found) if isinstance(found, Chat) else _question(found))
    else:
        lines = _told(found) if isinstance(found, Chat) else _asked(found)
        sys.stdout.write("".join(f"{line}\n" for line in lines))
    return 0


def _print_json(answer: Written) -> None:
    for part in json.JSONEncoder(ensure_ascii=False).iterencode(answer):
        sys.stdout.write(part)
    sys.stdout.write("\n")


def _chat(chat: Chat) -> Written:
    answer: Written = {
        "outcome": "ok",
        "date_order": str(chat.order),
        "messages": [_message(each) for each in chat.messages],
    }
    if chat.files is not None:
        names = {each.attachment for each in chat.messages if each.attachment}
        answer["attachments_present"] = {name: chat.has_file(name) for name in sorted(names)}
    return answer


def _message(message: ChatMessage) -> Written:
    written: Written = {
        "timestamp": message.when.isoformat(timespec="seconds"),
        "sender": message.sender,
        "text": message.text,
        "attachment": message.attachment,
        "kind": str(message.kind),
    }
    if poll := chats.poll_in(message):
        written["poll"] = {
            "question": poll.question,
            "options": [list(one) for one in poll.options],
        }
    if place := chats.place_in(message):
        written["location"] = {"lat": place.latitude, "lon": place.longitude}
    return written


def _question(unclear: UnclearDates) -> Written:
    return {
        "outcome": "ambiguous",
        "candidates": [str(each.order) for each in unclear.readings],
        "suggested": unclear.suggested and str(unclear.suggested),
        "readings": {
            str(each.order): {"first": each.first.isoformat(), "last": each.last.isoformat()}
            for each in unclear.readings
        },
    }


def _told(chat: Chat) -> Iterator[str]:
    first, last = chat.messages[0].when, chat.messages[-1].when
    yield f"{len(chat.messages)} messages, from {first:%Y-%m-%d %H:%M} to {last:%Y-%m-%d %H:%M}"
    yield f"dates have {_ORDERS[chat.order]}"
    if chat.unread:
        yield f"{chat.unread} lines before the first message are left out"
    senders = Counter(each.sender for each in chat.messages if each.sender)
    yield from (f"{count:>7}  {sender}" for sender, count in senders.most_common())
    kinds = Counter(each.kind for each in chat.messages)
    yield from (f"{count:>7}  {kind}" for kind, count in kinds.most_common())


def _asked(unclear: UnclearDates) -> Iterator[str]:
    yield "The dates in this chat can be read in more than one way. Which one is right?"
    for each in unclear.readings:
        hint = "  (more likely)" if each.order is unclear.suggested else ""
        yield (
            f"  --order {each.order}  {_ORDERS[each.order]}: "
            f"from {each.first:%d %B %Y} to {each.last:%d %B %Y}{hint}"
        )
