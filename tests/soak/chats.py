"""Mutated exports of chats: none crashes the import, takes too long, or gets another sender."""

import random
from datetime import datetime, timedelta
from pathlib import Path
from time import process_time

from tests.soak.outcome import Outcome
from tests.support.exports import STYLES, parsed
from therapist_desk.domain.chats import Chat, DateOrder
from therapist_desk.domain.errors import DeskError
from therapist_desk.whatsapp.chat.words import without_marks

SENDERS = ("Mara Example", "Dr. Ivo Sample")
BODIES = (
    "slept a little better", "one\ntwo: three", "<Media omitted>", "\u200eimage omitted", "mood: 5",
    "\u200e<attached: 01-PHOTO.jpg>", "IMG-20250414-WA0001.jpg (file attached)\nlook", "🙂", "",
    "POLL:\nWhen?\nOPTION: Mon (1 vote)\nOPTION: Tue (2 votes)", "yes <This message was edited>",
)  # fmt: skip
PIECES = (
    "\n", "\r\n", "\r", "\u200e", "\u200f", "\u202f", "\u2028", "\ufeff", "[", "]", ": ", " - ", "<", ">",
    "99/99/9999, 99:99 - ", "[1/1/1, 1:1:1] ", "AM", "glorp", "(", ")", "https://maps.google.com/?q=1,2",
    "\x00", "٣", "9" * 400, "<" * 400, ": " * 200, "OPTION: x (1 vote)\n",
)  # fmt: skip
LONGEST = 0.5
"""Seconds of this process for one export of a few kilobytes, on a computer however slow."""


def export(dice: random.Random) -> str:
    """Return a short chat as some phone writes it."""
    style, when = dice.choice(STYLES), datetime(2025, 1, 13)  # noqa: DTZ001 - a phone's wall clock
    lines = []
    for _ in range(dice.randint(1, 12)):
        when += timedelta(seconds=dice.randint(60, 900_000))
        lines.append(style.line(when, dice.choice(SENDERS), dice.choice(BODIES)))
    return "\n".join(lines)


def mutated(text: str, dice: random.Random) -> bytes:
    """Return an export with pieces put in, cut out, doubled and moved, and some bytes broken."""
    for _ in range(dice.randint(0, 6)):
        at, to = sorted((dice.randint(0, len(text)), dice.randint(0, len(text))))
        text = dice.choice(
            (
                text[:at] + dice.choice(PIECES) + text[at:],
                text[:at] + text[to:],
                text[:to] + text[at:],
                text[to:] + text[:at],
            )
        )
    content = bytearray(text.encode(dice.choice(("utf-8",) * 8 + ("utf-16", "utf-8-sig"))))
    for _ in range(dice.choice((0, 0, 0, 1, 5))):
        if content:
            content[dice.randrange(len(content))] = dice.randrange(256)
    return bytes(content)


def trouble(content: bytes) -> str:
    """Return what went wrong with an export, "" when nothing did."""
    begun = process_time()
    try:
        chat = parsed(content)
        if not isinstance(chat, Chat):
            chat = parsed(content, chat.readings[0].order)
    except DeskError:
        return ""
    except Exception as crash:  # noqa: BLE001 - it is what is looked for
        return type(crash).__name__
    if process_time() - begun > LONGEST:
        return "too slow"
    assert isinstance(chat, Chat)
    if "".join(chat.raw()) == "" or len(list(chat.raw())) != len(chat.messages):
        return "lines lost"
    return "" if all(_stands_in(each.sender, chat) for each in chat.messages) else "wrong sender"


def measure(place: Path, count: int) -> Outcome:
    """Mutate ``count`` exports; the control is a sender that stands nowhere."""
    dice = random.Random(7)
    found = [trouble(mutated(export(dice), dice)) for _ in range(count)]
    wrong, control = sorted(set(filter(None, found))), _control()
    return Outcome(
        18, "mutated exports of chats", "no crash, none too slow, no line or sender lost",
        f"{sum(map(bool, found))} of {count:,}" + (f" ({', '.join(wrong)})" if wrong else ""),
        f"a sender that stands nowhere is {control}", not wrong and control == "noticed",
    )  # fmt: skip


def _control() -> str:
    when = datetime(2025, 1, 13)  # noqa: DTZ001 - a phone's wall clock
    chat = parsed(STYLES[0].line(when, "Mara", "x"), DateOrder.MDY)
    assert isinstance(chat, Chat)
    return "noticed" if not _stands_in("Somebody", chat) else "missed"


def _stands_in(sender: str | None, chat: Chat) -> bool:
    """Return whether the first word of a sender stands in the file, as it does of every real one."""
    return sender is None or sender.split()[0] in without_marks(chat.source.decode("utf-8"))
