"""The one chat in a zip, read in memory: nothing is ever unpacked to the disk."""

import stat
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import BinaryIO

from therapist_desk.whatsapp.chat.headers import recognised
from therapist_desk.whatsapp.chat.refusals import ChatRefused
from therapist_desk.whatsapp.chat.words import without_marks

MAGIC = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")

LARGEST_CHAT = 40 << 20
"""Bytes: several times what WhatsApp's limit of 40,000 messages comes to."""

LARGEST_FILE = 200 << 20
"""Bytes of a file beside the chat: the most the vault takes."""

_MOST_FILES = 50_000
_LARGEST_LIST = 16 << 20
_MOST_SQUEEZED = 100
_SQUEEZE_STARTS = 1 << 20  # a few messages may well be a hundred times the same
_MOST_TRIED = 8
_BEGINNING = 1 << 14
_DAMAGE = (
    zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, struct.error,
    NotImplementedError, RuntimeError, OverflowError, KeyError, IndexError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Packed:
    """The bytes of the chat in an archive, and the names of the files beside it."""

    content: bytes
    files: frozenset[str]


def chat_in(file: BinaryIO) -> Packed:
    """Return the chat in a zip; raise ChatRefused."""
    try:
        _check_list(file)
        with zipfile.ZipFile(file) as archive:
            return _chat_of(archive)
    except _DAMAGE:
        raise ChatRefused("bad-zip") from None


def file_in(file: BinaryIO, name: str) -> bytes:
    """Return the bytes of the file called ``name`` in a zip, read in memory; raise ChatRefused."""
    try:
        _check_list(file)
        with zipfile.ZipFile(file) as archive:
            for entry in archive.infolist():
                if not entry.is_dir() and _is_safe(entry) and _name(entry) == name:
                    return _read(archive, entry, LARGEST_FILE)
    except _DAMAGE:
        raise ChatRefused("bad-zip") from None
    raise ChatRefused("no-file-in-zip")


def _check_list(file: BinaryIO) -> None:
    """Refuse an endless list of files before anything reads it."""
    size = file.seek(0, 2)
    file.seek(max(0, size - (1 << 16) - 22))
    tail = file.read()
    found = tail.rfind(b"PK\x05\x06")
    if found < 0 or len(tail) - found < 22:
        raise zipfile.BadZipFile
    count, length = struct.unpack("<HL", tail[found + 10 : found + 16])
    wide = tail.rfind(b"PK\x06\x06", 0, found)
    if wide >= 0 and found - wide >= 56:
        count, length = struct.unpack("<QQ", tail[wide + 32 : wide + 48])
    if count > _MOST_FILES or length > _LARGEST_LIST:
        raise ChatRefused("unsafe-zip")


def _chat_of(archive: zipfile.ZipFile) -> Packed:
    entries = [each for each in archive.infolist() if not each.is_dir()]
    if len(entries) > _MOST_FILES:
        raise ChatRefused("unsafe-zip")
    safe = [each for each in entries if _is_safe(each)]
    files = frozenset(_name(each) for each in safe)
    for content in _texts(archive, safe):
        return Packed(content, files)
    hidden = any(each.filename.lower().endswith(".txt") for each in entries if each not in safe)
    raise ChatRefused("unsafe-zip" if hidden else "no-chat-in-zip")


def _texts(archive: zipfile.ZipFile, safe: list[zipfile.ZipInfo]) -> Iterator[bytes]:
    """Yield what looks like the chat: by its name, else by how it begins."""
    texts = [each for each in safe if each.filename.lower().endswith(".txt")]
    texts.sort(key=_likeness)
    if len(texts) == 1 or (texts and _likeness(texts[0])[0] == 0):
        yield _read(archive, texts[0], LARGEST_CHAT)
        return
    for entry in texts[:_MOST_TRIED]:
        content = _read(archive, entry, LARGEST_CHAT)
        beginning = content[:_BEGINNING].decode("utf-8", "replace").lstrip("\ufeff")
        if any(recognised(line) for line in beginning.split("\n")[:20]):
            yield content


def _likeness(entry: zipfile.ZipInfo) -> tuple[int, int, int]:
    name = _name(entry).lower()
    rank = 0 if name == "_chat.txt" else 1 if "whatsapp" in name else 2
    return rank, entry.filename.count("/"), -entry.file_size


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, largest: int) -> bytes:
    if entry.flag_bits & 0x1:
        raise ChatRefused("encrypted-zip")
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise zipfile.BadZipFile
    squeezed = entry.file_size > _MOST_SQUEEZED * max(1, entry.compress_size)
    if squeezed and entry.file_size > _SQUEEZE_STARTS:
        raise ChatRefused("unsafe-zip")
    if entry.file_size > largest:
        raise ChatRefused("too-large")
    with archive.open(entry) as stream:
        content = stream.read(largest + 1)  # the size above is what the zip says of itself
        stream.read(1)  # at the end the sum of the bytes is compared
    if len(content) != entry.file_size:
        raise zipfile.BadZipFile
    return content


def _is_safe(entry: zipfile.ZipInfo) -> bool:
    """Pass over what no export of WhatsApp has: paths that lead out, links, a Mac's own files."""
    name = entry.filename.replace("\\", "/")
    parts = PurePosixPath(name).parts
    if not parts or name.startswith("/") or ".." in parts or name[1:2] == ":":
        return False
    link = stat.S_ISLNK(entry.external_attr >> 16)
    return not (link or "__MACOSX" in parts or parts[-1].startswith("._"))


def _name(entry: zipfile.ZipInfo) -> str:
    name = entry.filename.replace("\\", "/").rpartition("/")[2]
    return unicodedata.normalize("NFC", without_marks(name))
