"""What can be shown of a file: decoded beside the window, in memory only."""

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from therapist_desk.domain import text_files
from therapist_desk.domain.attachments import MIB, Attachment
from therapist_desk.domain.file_kinds import FileKind
from therapist_desk.domain.text_files import Decoded
from therapist_desk.services import attaching
from therapist_desk.services.desk import Desk
from therapist_desk.ui.kit.long_work import Told
from therapist_desk.ui.kit.pdf_pages import pages_in, preview_pages

LARGEST = 64 * MIB
"""More is not taken into memory to be looked at."""

AT_ONCE = 4
_MOST_PIXELS = 120_000_000
_WIDEST = 2400
_ALLOCATION_MB = 256
_FORMATS = frozenset({"png", "jpeg", "gif", "bmp", "webp", "tiff"})


@dataclass(frozen=True, slots=True)
class Paper:
    """A PDF with the pictures of its first pages."""

    pdf: bytes
    pages: int
    pictures: list[QImage]


@dataclass(frozen=True, slots=True)
class Nothing:
    """There is nothing to be seen; ``large`` when only for its size."""

    kind: FileKind
    large: bool = False


Look = Paper | QImage | Decoded | Nothing


def look(desk: Desk, attachment: Attachment, width: int, told: Told) -> Look:
    """Return what can be seen of a file, ``width`` pixels wide; VaultDamaged if its bytes are not whole."""
    kind = attachment.kind
    if kind is FileKind.TEXT:
        return text_files.decoded(_beginning(desk, attachment, told))
    if kind not in (FileKind.IMAGE, FileKind.PDF):
        return Nothing(kind)
    if attachment.size > LARGEST:
        return Nothing(kind, large=True)
    content = b"".join(attaching.give(desk, attachment, told))
    return _paper(content, width) if kind is FileKind.PDF else picture(content)


def picture(content: bytes) -> QImage | Nothing:
    """Return a picture, made smaller while it is decoded; Nothing for one that is none of ours.

    A small file can claim any number of pixels: what it claims is looked at before it is decoded.
    """
    QImageReader.setAllocationLimit(_ALLOCATION_MB)
    held = QByteArray(content)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()).decode("ascii", "replace") not in _FORMATS:
        return Nothing(FileKind.IMAGE)
    claimed = reader.size()
    if claimed.isValid():
        if claimed.width() * claimed.height() > _MOST_PIXELS:
            return Nothing(FileKind.IMAGE, large=True)
        reader.setScaledSize(_fitting(claimed))
    image = reader.read()
    return Nothing(FileKind.IMAGE) if image.isNull() else image


def _fitting(claimed: QSize) -> QSize:
    """Return the size to decode to: no wider and not much higher than any screen."""
    room = QSize(_WIDEST, 4 * _WIDEST)
    if claimed.width() <= room.width() and claimed.height() <= room.height():
        return claimed
    return claimed.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _paper(content: bytes, width: int) -> Paper | Nothing:
    pages = pages_in(content)
    pictures = sheets(content, width) if pages else []
    return Paper(content, pages, pictures) if pictures else Nothing(FileKind.PDF)


def sheets(pdf: bytes, width: int, first: int = 0) -> list[QImage]:
    """Return pictures of some pages from page ``first`` on; none where one of them is damaged."""
    from pypdfium2 import PdfiumError  # type: ignore[import-untyped]  # loads with the first PDF

    try:
        return preview_pages(pdf, width, AT_ONCE, first)
    except (PdfiumError, ArithmeticError, ValueError):  # a page of no width, for one
        return []


def _beginning(desk: Desk, attachment: Attachment, told: Told) -> bytes:
    if attachment.size <= LARGEST:
        return b"".join(attaching.give(desk, attachment, told))
    return next(attaching.give(desk, attachment, told))
