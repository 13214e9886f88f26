"""A chat's bytes as lines, whatever their encoding, a slice at a time so that memory stays small."""

import codecs
import re
from collections.abc import Iterator
from typing import NamedTuple

from therapist_desk.whatsapp.chat.refusals import ChatRefused

MOST_LINES = 5_000_000
"""A hundred times WhatsApp's limit: what has more takes longer than anyone waits."""

_SLICE = 1 << 15
"""Bytes cut into messages at once: what becomes of larger slices leaves the processor's cache."""

_CHECKED = 1 << 20
_marks = re.compile(rb"\xe2(?:\x80[\x8e\x8f\xaa-\xae]|\x81[\xa6-\xa9])").search
_UTF_16 = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


def as_utf_8(content: bytes) -> bytes:
    """Return a chat as UTF-8 with plain line ends; raise ChatRefused.

    Lines end where WhatsApp ends them and nowhere else: str.splitlines() would also cut a message
    at a form feed or a line separator.
    """
    content = _without_utf_16(content)
    if b"\0" in content:  # nobody typed it, and much software takes it for the end
        content = content.replace(b"\0", b"")
    content = content.removeprefix(codecs.BOM_UTF8)
    if not content.strip():
        raise ChatRefused("empty")
    if not _is_utf_8(content):
        content = _repaired(content)
    if b"\r" in content:
        content = content.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if content.count(b"\n") > MOST_LINES:
        raise ChatRefused("too-large")
    return content.removesuffix(b"\n")


class Slice(NamedTuple):
    """Some lines of a chat, and whether there are any of ``words.MARKS`` in them."""

    text: str
    marked: bool


def slices(content: bytes) -> Iterator[Slice]:
    """Yield what ``as_utf_8`` returned, cut at ends of lines."""
    start, size = 0, len(content)
    while start <= size:
        end = content.find(b"\n", start + _SLICE)
        end = size if end < 0 else end
        part = content[start:end]
        yield Slice(part.decode("utf-8"), _has_marks(part))
        start = end + 1


def _has_marks(text: bytes) -> bool:
    """Return what ``words.has_marks`` would, many times as fast: in UTF-8 few letters begin so."""
    return (
        _marks(text) is not None
        or (b"\xd8" in text and b"\xd8\x9c" in text)
        or (b"\xef" in text and b"\xef\xbb\xbf" in text)
    )


def _without_utf_16(content: bytes) -> bytes:
    encoding = _UTF_16.get(content[:2])
    if encoding:
        content = content[2:]
    elif content[1:400:2].count(0) > len(content[1:400:2]) * 0.6:
        encoding = "utf-16-le"
    elif content[:400:2].count(0) > len(content[:400:2]) * 0.6:
        encoding = "utf-16-be"
    if encoding is None:
        return content
    try:
        return content.decode(encoding).encode("utf-8")
    except UnicodeError:
        raise ChatRefused("encoding") from None


def _is_utf_8(content: bytes) -> bool:
    """Decode all of it, slice by slice; only whether it can be is kept."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for start in range(0, len(content), _CHECKED):
            decoder.decode(content[start : start + _CHECKED])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _repaired(content: bytes) -> bytes:
    """Return UTF-8 that was damaged here and there, or what a Windows program saved, as UTF-8."""
    damaged = content.decode("utf-8", "replace")
    wide = sum(letter > "\x7f" and letter != "\ufffd" for letter in damaged[:_CHECKED])
    return (damaged if wide else content.decode("cp1252", "replace")).encode("utf-8")
