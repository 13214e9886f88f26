"""Exports of WhatsApp as phones write them, and what an import should make of each."""

import json
import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from therapist_desk.domain.chats import Chat, DateOrder
from therapist_desk.whatsapp.chat import decoding, parsing

CASES = Path(__file__).parent / "cases" / "chats"
_MARKS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]")
_SPACES = re.compile("[\u00a0\u202f\u2009\u2007]")


def cases():
    """Return the sample exports by name, with what is expected of each."""
    return {
        file.parent.name: json.loads(file.read_text("utf-8"))
        for file in sorted(CASES.glob("*/expected.json"))
    }


def parsed(text, chosen=None):
    """Return what an export holds, given as text or as bytes."""
    content = text if isinstance(text, bytes) else text.encode("utf-8")
    return parsing.parse(decoding.as_utf_8(content), chosen)


def messages(text, chosen=None):
    """Return the messages of an export whose dates are clear."""
    chat = parsed(text, chosen)
    assert isinstance(chat, Chat)
    return chat.messages


def seen(message):
    """Return what a person sees of an expected message, without marks and kinds of space."""
    return (
        message["timestamp"], _sender(message["sender"]), _text(message["text"]),
        _text(message["attachment"] or ""), message["kind"],
    )  # fmt: skip


def as_expected(message):
    """Return a parsed message in the form of the expected ones."""
    return {
        "timestamp": message.when.isoformat(), "sender": message.sender, "text": message.text,
        "attachment": message.attachment, "kind": message.kind,
    }  # fmt: skip


def _text(text):
    text = _SPACES.sub(" ", _MARKS.sub("", text))
    lines = "\n".join(line.rstrip(" ") for line in text.split("\n"))
    return unicodedata.normalize("NFC", lines).strip(" \n\r\t")


def _sender(name):
    if name is None:
        return None
    plain = _text(name).replace("\u2011", "-").replace("\u2010", "-")
    return re.sub(r"^~\s*", "", re.sub(r"\s+", " ", plain))


@dataclass(frozen=True)
class Style:
    """How phones of one language write the head of a message."""

    name: str
    order: DateOrder
    head: str
    seconds: bool = False
    halves: tuple[str, ...] = ()
    digits: str = "0123456789"

    def line(self, when: datetime, sender: str, text: str) -> str:
        """Return a message as this phone exports it."""
        hour = when.hour if not self.halves else when.hour % 12 or 12
        head = self.head.format(
            d=when.day, m=when.month, y=when.year, yy=when.year % 100, H=hour, M=when.minute,
            S=when.second, half=self.halves[when.hour >= 12] if self.halves else "",
        )  # fmt: skip
        own = head.translate(str.maketrans("0123456789", self.digits))
        return f"{own}{sender}: {text}"


DMY, MDY, YMD = DateOrder
STYLES = (
    Style("en-US", MDY, "{m}/{d}/{yy:02}, {H}:{M:02}\u202f{half} - ", halves=("AM", "PM")),
    Style("en-US iOS", MDY, "[{m}/{d}/{yy:02}, {H}:{M:02}:{S:02}\u202f{half}] ", True, ("AM", "PM")),
    Style("en-GB", DMY, "{d:02}/{m:02}/{y}, {H:02}:{M:02} - "),
    Style("en-IN", DMY, "{d:02}/{m:02}/{yy:02}, {H}:{M:02} {half} - ", halves=("am", "pm")),
    Style("en-CA", YMD, "{y}-{m:02}-{d:02}, {H}:{M:02} {half} - ", halves=("a.m.", "p.m.")),
    Style("es-MX", DMY, "{d}/{m}/{y}, {H}:{M:02} {half} - ", halves=("a.\u00a0m.", "p.\u00a0m.")),
    Style("pt-BR", DMY, "{d:02}/{m:02}/{y} {H:02}:{M:02} - "),
    Style("fr of old", DMY, "{d:02}/{m:02}/{y} à {H:02}:{M:02} - "),
    Style("fr-CA", YMD, "{y}-{m:02}-{d:02} {H:02} h {M:02} - "),
    Style("zh-HK", DMY, "{d}/{m}/{y}\u2009{half}{H}:{M:02} - ", halves=("上午", "下午")),
    Style("zh-TW", YMD, "{y}/{m}/{d}\u2009{half}{H}:{M:02} - ", halves=("上午", "下午")),
    Style("el", DMY, "{d}/{m}/{yy:02}, {H}:{M:02} {half} - ", halves=("π.μ.", "μ.μ.")),
    Style("id", DMY, "{d:02}/{m:02}/{yy:02} {H:02}.{M:02} - "),
    Style("de", DMY, "{d:02}.{m:02}.{yy:02}, {H:02}:{M:02} - "),
    Style("de iOS", DMY, "[{d:02}.{m:02}.{yy:02}, {H:02}:{M:02}:{S:02}] ", True),
    Style("fi", DMY, "{d}.{m}.{y} klo {H}.{M:02} - "),
    Style("sv-FI", DMY, "{d}.{m}.{y}, {H:02}.{M:02}.{S:02} - ", True),
    Style("hr", DMY, "{d:02}. {m:02}. {y}. {H:02}:{M:02} - "),
    Style("bg", DMY, "{d}.{m:02}.{yy:02} г., {H:02}:{M:02} - "),  # noqa: RUF001 - Cyrillic
    Style("nl", DMY, "{d:02}-{m:02}-{y} {H:02}:{M:02} - "),
    Style("sv", YMD, "{y}-{m:02}-{d:02} {H:02}:{M:02} - "),
    Style("ko", YMD, "{y}. {m}. {d}. {half} {H}:{M:02} - ", halves=("오전", "오후")),
    Style("hu", YMD, "{y}. {m:02}. {d:02}. {H:02}:{M:02} - "),
    Style("ja", YMD, "{y}/{m:02}/{d:02} {half}{H}:{M:02} - ", halves=("午前", "午後")),
    Style("vi", DMY, "{H:02}:{M:02}, {d:02}/{m:02}/{y} - "),
    Style("of old, iOS", MDY, "{m}/{d}/{yy:02}, {H}:{M:02}:{S:02} {half}: ", True, ("AM", "PM")),
    Style(
        "ar iOS", DMY, "\u200f[{d}\u200f/{m}\u200f/{y}، {H}:{M:02}:{S:02} {half}] ", True,
        ("ص", "م"), "٠١٢٣٤٥٦٧٨٩",
    ),
    Style("fa", YMD, "{y}/{m}/{d}، {H:02}:{M:02} - ", digits="۰۱۲۳۴۵۶۷۸۹"),
    Style("mr", DMY, "{d}/{m}/{yy:02}, {H}:{M:02} {half} - ", halves=("AM", "PM"), digits="०१२३४५६७८९"),
)  # fmt: skip
