"""The pages of any PDF as pictures, to be looked at before it is saved or printed."""

import threading
from typing import Any

from PySide6.QtGui import QImage

_TALLEST = 6  # times the width
_PDFIUM = threading.Lock()  # PDFium is not made for two threads at once


def preview_pages(pdf: bytes, width: int, most: int = 50, first: int = 0) -> list[QImage]:
    """Return ``most`` pages of ``pdf``, from page ``first`` (0 is the first) on, as pictures.

    They are ``width`` pixels wide.
    """
    import pypdfium2  # type: ignore[import-untyped]  # here, so that starting costs nothing

    with _PDFIUM:
        opened = pypdfium2.PdfDocument(pdf)
        try:
            wanted = range(first, min(len(opened), first + most))
            return [_picture(opened[number], width) for number in wanted]
        finally:
            opened.close()


def pages_in(pdf: bytes) -> int:
    """Return how many pages ``pdf`` has; 0 when it is damaged, or locked with a password."""
    import pypdfium2

    with _PDFIUM:
        try:
            opened = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError:
            return 0
        try:
            return len(opened)
        finally:
            opened.close()


def _picture(page: Any, width: int) -> QImage:
    # A page as thin as a thread would be a picture of gigabytes.
    tallest = width * _TALLEST
    scale = min(width / page.get_width(), tallest / page.get_height())
    bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
    size = (bitmap.width, bitmap.height, bitmap.stride)
    image = QImage(bytes(bitmap.buffer), *size, QImage.Format.Format_RGBX8888).copy()
    page.close()
    return image
