"""Paper: the pages of a PDF on a printer the person chooses."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from therapist_desk.ui.kit.pdf_pages import preview_pages

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PrintPdf = Callable[[bytes, str, QWidget], bool]
"""Prints a PDF under a title from a dialog over a widget; False when the person chose not to."""

_WIDEST = 4000  # pixels across the sheet: 480 dots per inch of A4


def print_pdf(pdf: bytes, title: str, parent: QWidget) -> bool:
    """Ask for a printer and print ``pdf``; False when the person chose not to.

    ``title`` stands in the printer's queue, which others may see.
    """
    # Here, because printing brings in the printers of the system, which opening need not wait for.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    answer = dialog.exec()
    dialog.deleteLater()
    if answer != QDialog.DialogCode.Accepted.value:
        return False
    paint(pdf, printer)
    return True


def paint(pdf: bytes, printer: "QPrinter") -> None:
    """Paint each page of ``pdf`` as large as the printer's sheet."""
    printer.setFullPage(True)
    sheet = QRect(0, 0, printer.width(), printer.height())
    painter = QPainter(printer)
    for number, page in enumerate(preview_pages(pdf, min(sheet.width(), _WIDEST))):
        if number:
            printer.newPage()
        painter.drawImage(_fitted(page, sheet), page)
    painter.end()


def _fitted(page: QImage, sheet: QRect) -> QRect:
    size = page.size().scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
    fitted = QRect(sheet.topLeft(), size)
    fitted.moveCenter(sheet.center())
    return fitted
