"""What kind of file some bytes are, whatever the file is called."""

from collections.abc import Mapping
from enum import StrEnum
from pathlib import PurePath

LOOKED_AT = 4096
"""So many bytes from the beginning tell the kind."""


class FileKind(StrEnum):
    """What a file holds, as far as a person would say it."""

    IMAGE = "image"
    PDF = "pdf"
    TEXT = "text"
    DOCUMENT = "document"
    ARCHIVE = "archive"
    SOUND = "sound"
    VIDEO = "video"
    PROGRAM = "program"
    OTHER = "other"


_STARTS: tuple[tuple[bytes, FileKind], ...] = (
    (b"\x89PNG\r\n\x1a\n", FileKind.IMAGE),
    (b"\xff\xd8\xff", FileKind.IMAGE),
    (b"GIF87a", FileKind.IMAGE),
    (b"GIF89a", FileKind.IMAGE),
    (b"II*\x00", FileKind.IMAGE),
    (b"MM\x00*", FileKind.IMAGE),
    (b"%PDF-", FileKind.PDF),
    (b"{\\rtf", FileKind.DOCUMENT),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind.DOCUMENT),
    (b"PK\x05\x06", FileKind.ARCHIVE),
    (b"Rar!\x1a\x07", FileKind.ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", FileKind.ARCHIVE),
    (b"\x1f\x8b", FileKind.ARCHIVE),
    (b"OggS", FileKind.SOUND),
    (b"ID3", FileKind.SOUND),
    (b"fLaC", FileKind.SOUND),
    (b"#!AMR", FileKind.SOUND),
    (b"\x1aE\xdf\xa3", FileKind.VIDEO),
    (b"\x7fELF", FileKind.PROGRAM),
    (b"\xcf\xfa\xed\xfe", FileKind.PROGRAM),
    (b"#!", FileKind.PROGRAM),
)
_RIFF = {b"WEBP": FileKind.IMAGE, b"WAVE": FileKind.SOUND, b"AVI ": FileKind.VIDEO}
_ISO_IMAGES = (b"heic", b"heix", b"mif1", b"avif")
_ISO_SOUNDS = (b"M4A ", b"M4B ")
_OFFICE = (b"word/", b"xl/", b"ppt/", b"[Content_Types].xml", b"mimetypeapplication/vnd.oasis")
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\r\f\x1b")

_ENDINGS: Mapping[FileKind, str] = {
    FileKind.IMAGE: "png jpg jpeg jpe gif bmp webp tif tiff heic heif avif",
    FileKind.PDF: "pdf",
    FileKind.TEXT: "txt md csv tsv log json xml html htm ics vcf srt eml svg",
    FileKind.DOCUMENT: "doc docx odt rtf xls xlsx ods ppt pptx odp pages msg",
    FileKind.ARCHIVE: "zip rar 7z gz tgz",
    FileKind.SOUND: "mp3 ogg oga opus m4a wav flac amr aac",
    FileKind.VIDEO: "mp4 m4v mov avi mkv webm 3gp",
    FileKind.PROGRAM: "exe dll com scr bat cmd sh ps1 vbs",
}
_AKIN = (
    {FileKind.PROGRAM, FileKind.TEXT},  # a script is text that a computer would run
    {FileKind.DOCUMENT, FileKind.ARCHIVE},  # office files are archives
    {FileKind.SOUND, FileKind.VIDEO},  # in the same containers
)
_BY_ENDING = {one: kind for kind, endings in _ENDINGS.items() for one in endings.split()}


def kind_of(start: bytes) -> FileKind:
    """Return what a file holds that begins with ``start``, by its first bytes alone."""
    for mark, kind in _STARTS:
        if start.startswith(mark):
            return kind
    return _by_shape(start) or (FileKind.TEXT if _is_text(start) else FileKind.OTHER)


def claimed_by(name: str) -> FileKind | None:
    """Return what the ending of a file's name says it holds; None where it says nothing."""
    return _BY_ENDING.get(PurePath(name).suffix[1:].lower())


def is_mistaken(name: str, kind: FileKind) -> bool:
    """Return whether the name claims another kind than the bytes are."""
    claimed = claimed_by(name)
    if claimed is None or claimed is kind:
        return False
    return not any({claimed, kind} <= akin for akin in _AKIN)


def _by_shape(start: bytes) -> FileKind | None:
    if start.startswith(b"PK\x03\x04"):
        held = any(mark in start for mark in _OFFICE)
        return FileKind.DOCUMENT if held else FileKind.ARCHIVE
    if start.startswith(b"RIFF"):
        return _RIFF.get(start[8:12])
    if start[4:8] == b"ftyp":
        brand = start[8:12]
        images, sounds = brand in _ISO_IMAGES, brand in _ISO_SOUNDS
        return FileKind.IMAGE if images else FileKind.SOUND if sounds else FileKind.VIDEO
    if start.startswith(b"BM") and start[6:10] == bytes(4):
        return FileKind.IMAGE
    if start.startswith(b"MZ") and not _is_text(start):
        return FileKind.PROGRAM
    if len(start) > 1 and start[0] == 0xFF and start[1] & 0xE0 == 0xE0 and not _is_marked(start):
        return FileKind.SOUND
    return None


def _is_marked(start: bytes) -> bool:
    return start.startswith(_MARKS)


def _is_text(start: bytes) -> bool:
    return _is_marked(start) or not _CONTROLS & frozenset(start)
