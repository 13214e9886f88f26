"""Looks for words in whatever a program left on the disk, also where they are wrapped or packed."""

import base64
import io
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

_DEFLATED = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08")
"""How a zlib or a gzip stream begins (RFC 1950, RFC 1952)."""
_ZLIB, _GZIP = 15, 31
"""What zlib calls the two."""
_MOST = 1 << 24
"""Bytes unpacked of one stream."""
_DEEPEST = 3


def findings(words: Iterable[str], places: Iterable[Path]) -> list[str]:
    """Return "file: word as encoding" for each word found in a file of ``places`` or in its name.

    A place is a file or a folder. Looked for, as written and in small letters: UTF-8, UTF-16 both
    ways, base64 however it is aligned, hex; in the file as it is and in what is packed into it.
    """
    needles = [(word, *needle) for word in words for needle in encodings(word)]
    found = []
    for file in _files(places):
        content = b"\n".join((str(file).encode(), *_unpacked(file.read_bytes())))
        content = content.translate(None, b"\r\n")  # base64 and hex come broken into lines
        told = {f"{word} as {coding}" for word, coding, needle in needles if needle in content}
        found += [f"{file}: {each}" for each in sorted(told)]
    return found


def encodings(word: str) -> Iterator[tuple[str, bytes]]:
    """Yield (name, bytes) of every form of ``word`` that is looked for."""
    for written in {word, word.lower()}:
        utf16 = written.encode("utf-16-le").rstrip(b"\0")  # what both ways of it have in common
        for coding, raw in (("UTF-8", written.encode()), ("UTF-16", utf16)):
            yield coding, raw
            yield f"{coding} in hex", raw.hex().encode()
            yield f"{coding} in hex", raw.hex().upper().encode()
            for shift in range(3):
                yield f"{coding} in base64", _inner_base64(raw, shift)


def _inner_base64(raw: bytes, shift: int) -> bytes:
    """Return the part of a base64 text that is the same whatever stands around ``raw``."""
    whole = base64.b64encode(bytes(shift) + raw)
    first = -(-shift * 8 // 6)
    return whole[first : (shift + len(raw)) * 8 // 6]


def _files(places: Iterable[Path]) -> Iterator[Path]:
    for place in places:
        yield from (
            [place]
            if place.is_file()
            else (file for file in place.rglob("*") if file.is_file() and not file.is_symlink())
        )


def _unpacked(content: bytes, depth: int = 0) -> Iterator[bytes]:
    """Yield ``content`` and whatever is packed into it."""
    yield content
    if depth == _DEEPEST:
        return
    for inner in (*_from_zip(content), *_from_streams(content)):
        yield from _unpacked(inner, depth + 1)


def _from_zip(content: bytes) -> Iterator[bytes]:
    if b"PK\x03\x04" not in content:
        return
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as opened:
            yield "\n".join(opened.namelist()).encode()
            for entry in opened.infolist():
                with opened.open(entry) as stream:
                    yield stream.read(_MOST)
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, zlib.error):
        return


def _from_streams(content: bytes) -> Iterator[bytes]:
    for start in _DEFLATED.finditer(content):
        window = _GZIP if start[0].startswith(b"\x1f") else _ZLIB
        yield _inflated(memoryview(content)[start.start() :], window)


def _inflated(stream: memoryview, window: int) -> bytes:
    """Return what a stream holds, as far as it can be read."""
    reader, result = zlib.decompressobj(window), b""
    try:
        for at in range(0, len(stream), 4096):
            result += reader.decompress(stream[at : at + 4096], _MOST)
            if reader.eof or len(result) >= _MOST:
                break
    except zlib.error:
        pass
    return result
