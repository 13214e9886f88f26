"""Handouts fit their sheets, in letters large enough for a wall where they hang there."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from tests.support import papers
from therapist_desk.domain import agreements as rules
from therapist_desk.domain import handouts
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.composition import Composition, Form
from therapist_desk.domain.handouts import IN_ENGLISH, Level
from therapist_desk.exporting.document import Bullets
from therapist_desk.exporting.handout_paper import handout_paper
from therapist_desk.services import handouts as services
from therapist_desk.ui.kit.pdf import render_pdf

USES = {"allowed_uses": ["times and bookings", "voice or video calls", "sending worksheets"]}


def pages(handout, *, large):
    composed = papers.paper(USES, form=Form.FULL)
    agreement = rules.draft(ClientId(1), composed, Composition(papers.ADULT.id, Form.FULL, USES))
    written = handouts.written(handout, handouts.facts(agreement, papers.practice(), IN_ENGLISH))
    paper = handout_paper(written, papers.practice(), "From our agreement, version 1", large=large)
    assert all(block.large is large for block in paper.blocks if isinstance(block, Bullets))
    read = PdfReader(BytesIO(render_pdf(paper))).pages
    return [" ".join(page.extract_text().split()) for page in read]


@pytest.mark.usefixtures("desk_app")
def test_the_cards_are_one_page_in_large_letters():
    shipped = services.shipped()
    assert len(pages(shipped.etiquette_card, large=True)) == 1
    assert len(pages(shipped.video_card, large=True)) == 1


@pytest.mark.usefixtures("desk_app")
@pytest.mark.parametrize("level", Level)
def test_a_risk_sheet_is_two_pages_at_most_and_names_no_client(level):
    texts = pages(services.shipped().risk_sheets[level], large=level is Level.EASY)
    assert len(texts) <= 2
    assert "Alex" not in "".join(texts)
    assert "version 1" in texts[0]
