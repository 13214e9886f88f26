"""The recovery kit is one page, on either paper, with nothing left out."""

import unicodedata
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from tests.support.clock import FixedClock
from therapist_desk.exporting.document import Paper
from therapist_desk.exporting.recovery_kit import recovery_kit
from therapist_desk.services import vaults
from therapist_desk.ui.kit.pdf import render_pdf
from therapist_desk.ui.kit.pdf_pages import preview_pages
from therapist_desk.ui.kit.printing import paint


@pytest.fixture(scope="module")
def draft():
    return vaults.draft("six plain words", vaults.new_kit(), FixedClock(), costs=vaults.FAST)


def _pdf(draft, paper=Paper.A4):
    day = date(2026, 11, 22)
    return render_pdf(recovery_kit(draft.on_paper, day, paper))


@pytest.mark.parametrize("paper", Paper)
def test_words_code_vault_and_day_stand_on_one_page(qapp, draft, paper):
    pages = PdfReader(BytesIO(_pdf(draft, paper))).pages
    assert len(pages) == 1
    text = unicodedata.normalize("NFKC", pages[0].extract_text())  # the font joins f and i
    together = "".join(text.split())
    for number, word in enumerate(draft.kit, 1):
        assert f"{number}.{word}" in together
    assert draft.on_paper.code.replace(" ", "") in together
    assert draft.header.database in together
    assert draft.header.vault_id in together
    assert "2026-11-22" in together


def test_printing_fills_one_sheet_of_the_printer(qapp, draft, tmp_path):
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    paint(_pdf(draft), printer)
    page, *others = PdfReader(tmp_path / "printed.pdf").pages
    assert others == []
    assert len(page.images) == 1


def test_the_square_on_the_page_is_the_code_of_the_kit_to_the_last_module(qapp, draft):
    import segno

    from therapist_desk.exporting.document import Squares

    page = recovery_kit(draft.on_paper, date(2026, 11, 22))
    (drawn,) = [block for block in page.blocks if isinstance(block, Squares)]
    code = segno.make_qr(draft.on_paper.code.replace(" ", ""), error="m")
    wanted = tuple(tuple(bool(dark) for dark in row) for row in code.matrix_iter(border=4))
    assert drawn.rows == wanted
    width = 1600
    (picture,) = preview_pages(_pdf(draft), width)
    assert _modules(picture, len(wanted) - 8) == tuple(row[4:-4] for row in wanted[4:-4])


def _modules(picture, count):
    """Read the square of ``count`` modules from a page: its dark corner marks bound it."""
    right = picture.width() * 3 // 5  # no text of the page is as far over and as black as this
    dark = [
        (x, y)
        for y in range(picture.height() // 3, picture.height() * 2 // 3)
        for x in range(right, picture.width())
        if picture.pixelColor(x, y).lightness() < 8
    ]
    left, top = min(x for x, _ in dark), min(y for _, y in dark)
    side = (max(x for x, _ in dark) + 1 - left) / count
    return tuple(
        tuple(
            picture.pixelColor(
                int(left + (x + 0.5) * side), int(top + (y + 0.5) * side)
            ).lightness()
            < 128
            for x in range(count)
        )
        for y in range(count)
    )
