import time
import unicodedata
from io import BytesIO

import pytest
from pypdf import PdfReader

from therapist_desk.domain.errors import Cancelled
from therapist_desk.exporting.document import (
    Bullets,
    Document,
    Fields,
    Heading,
    PageBreak,
    Paper,
    Paragraph,
    Rule,
    Table,
)
from therapist_desk.ui.kit.pdf import render_pdf
from therapist_desk.ui.kit.pdf_pages import preview_pages

BLOCKS = (
    Heading(1, "Session summary"),
    Fields((("Client", "<b>A.M.</b>"), ("Dates", "1 to 3 May"))),
    Rule(),
    Paragraph("Slept better.\nTwo panic episodes.\n\nBoth shorter."),
    Bullets(("Breathing log", "Walk")),
    PageBreak(),
    Table(("Day", "Mood"), tuple((f"Day {n}", str(n)) for n in range(60)), frozenset({1})),
)


def words(pdf):
    texts = [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]
    return [unicodedata.normalize("NFKC", text).replace("\t", " ") for text in texts]


@pytest.mark.parametrize("paper", list(Paper))
def test_a_document_is_printed_with_its_markup_as_text(paper, qapp):
    pdf = render_pdf(Document("Summary", BLOCKS, paper=paper, header="Confidential", footer="Desk"))
    pages = words(pdf)
    assert "<b>A.M.</b>" in pages[0]
    assert "Two panic episodes." in pages[0]
    assert "Day 0" not in pages[0]
    assert all("Confidential" in page and "Desk" in page for page in pages)
    assert f"{len(pages)} / {len(pages)}" in pages[-1]
    assert all("Mood" in page for page in pages[1:]), "the table's header is on each page"
    assert "Day 59" in pages[-1]
    width = PdfReader(BytesIO(pdf)).pages[0].mediabox.width
    assert round(float(width)) == {Paper.A4: 595, Paper.LETTER: 612}[paper]


def told(count):
    return [f"{number} {'So she told about her week. ' * 20}" for number in range(count)]


def test_a_text_like_a_book_costs_no_more_in_one_piece_than_in_many(qapp):
    def cost(*blocks):
        begun = time.process_time()
        render_pdf(Document("Summary", blocks))
        return time.process_time() - begun

    lines = told(1200)
    assert cost(Paragraph("\n".join(lines))) < 3 * cost(*map(Paragraph, lines))


def test_a_long_text_is_printed_line_for_line(qapp):
    pages = words(render_pdf(Document("Summary", (Paragraph("\n".join(told(90))),))))
    starts = (line.split()[0] for page in pages for line in page.splitlines() if "So she" in line)
    numbers = dict.fromkeys(filter(str.isdigit, starts))  # at a page's edge one is in both, clipped
    assert list(numbers) == list(map(str, range(90)))


def test_who_waits_no_longer_is_given_no_paper(qapp):
    turns = iter([False, True])
    with pytest.raises(Cancelled):
        render_pdf(Document("Summary", BLOCKS), lambda: next(turns))


def test_the_preview_shows_the_very_pages(qapp):
    pdf = render_pdf(Document("Summary", BLOCKS))
    pictures = preview_pages(pdf, 300)
    assert len(pictures) == len(words(pdf))
    assert {picture.width() for picture in pictures} <= {300, 301}
    inks = {pictures[0].pixelColor(x, y).lightness() < 128 for x in range(300) for y in range(100)}
    assert inks == {True, False}


def test_right_to_left_tables_begin_on_the_right(qapp):
    def ink(right_to_left):
        document = Document(
            "x", (Fields((("WWWWWW", ""),)),), right_to_left=right_to_left, page_words=""
        )
        picture = preview_pages(render_pdf(document), 400)[0]
        dark = [
            x for x in range(400) for y in range(120) if picture.pixelColor(x, y).lightness() < 160
        ]
        return sum(dark) / len(dark)

    assert ink(right_to_left=False) < 200 < ink(right_to_left=True)
