"""How a document falls on pages: nothing stands alone at a page's foot."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from therapist_desk.exporting.document import Document, Heading, Paragraph
from therapist_desk.ui.kit.pdf import render_pdf


def pages_of(*blocks):
    pdf = render_pdf(Document("Paper", blocks))
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]


def page_with(pages, words):
    # Qt also draws, out of sight, what begins where the page before ends.
    return max(number for number, text in enumerate(pages) if words in text)


@pytest.mark.parametrize("lines", range(36, 60, 2))
def test_a_heading_and_its_small_line_stay_with_the_first_words_below(qapp, lines):
    pages = pages_of(
        Paragraph("\n".join(["Above."] * lines)),
        Heading(2, "Thursday"),
        Paragraph("Session 14", muted=True),
        Heading(3, "Plan"),
        Paragraph("Walk daily."),
    )
    places = {page_with(pages, words) for words in ("Thursday", "Session 14", "Walk daily.")}
    assert len(places) == 1


def test_headings_alone_do_not_push_each_other_for_ever(qapp):
    pages = pages_of(*[Heading(2, f"Heading {number}") for number in range(120)])
    assert 2 <= len(pages) < 30
    assert "Heading 119" in "".join(pages)
