import unicodedata
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

import pytest
from pypdf import PdfReader

from tests.support import papers
from therapist_desk.domain import agreements as rules
from therapist_desk.domain.agreements import Acceptance
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.composition import Composition, Form
from therapist_desk.domain.evidence import Reply, Signature
from therapist_desk.exporting.agreement_paper import ROLES, agreement_paper, file_name
from therapist_desk.services import agreements
from therapist_desk.ui.kit.pdf import render_pdf

LONGEST_REPEAT = 600
AT = datetime(2026, 3, 9, 12, tzinfo=UTC)
YES = Acceptance("signed on paper", AT, "Europe/London", "Alex Example", ("client",), ("Jo",))


def draft(form=Form.ESSENTIAL, **options):
    composed = papers.paper(options, form=form)
    return rules.draft(ClientId(1), composed, Composition(papers.ADULT.id, form, options))


def squeezed(text):
    """Return the letters of ``text`` alone: lines end within words, and fonts join letters."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def printed(agreement, letterhead=()):
    """Return the letters on all pages, one after the other; each foot has the fingerprint."""
    pdf = render_pdf(agreement_paper(agreement, letterhead))
    texts = [squeezed(page.extract_text()) for page in PdfReader(BytesIO(pdf)).pages]
    foot = f"SHA-256{rules.fingerprint(agreement.text)}"
    assert all(foot in text for text in texts)
    numbers = [f"{number}/{len(texts)}" for number in range(1, len(texts) + 1)]
    bare = zip(texts, numbers, strict=True)
    return "".join(text.replace(foot, "").removesuffix(number) for text, number in bare)


@pytest.mark.usefixtures("desk_app")
@pytest.mark.parametrize("form", Form)
def test_the_words_on_paper_are_the_words_that_are_sealed(form):
    agreement = rules.accept(draft(form), YES)
    rest = printed(agreement)
    # Paragraph by paragraph: one that goes over to the next page stands behind its end too.
    for paragraph in agreement.text.split("\n\n"):
        before, found, rest = rest.partition(squeezed(paragraph))
        assert found, paragraph
        assert len(before) < LONGEST_REPEAT, before
    assert rest.startswith("Agreed9March2026,signedonpaperByAlexExamplePresentJo")
    assert agreement.sha256 == rules.fingerprint(agreement.text)


@pytest.mark.usefixtures("desk_app")
def test_a_draft_has_a_line_for_everyone_who_signs_and_what_was_agreed_says_how():
    begun = draft()
    unsigned = printed(begun)
    assert all(squeezed(ROLES[role]) in unsigned for role in begun.signatures)
    agreed = printed(rules.accept(begun, YES), ("Robin Example", "1 Example Street"))
    assert agreed.startswith("RobinExample1ExampleStreet")
    assert "Agreed9March2026,signedonpaperByAlexExamplePresentJo" in agreed


@pytest.mark.usefixtures("desk_app")
def test_a_withdrawn_agreement_says_so_on_paper():
    gone = rules.withdraw(rules.accept(draft(), YES), AT, "wrote STOP")
    assert "Withdrawn9March2026,wroteSTOP" in printed(gone)


def test_every_role_of_every_template_has_a_name_on_paper():
    for template in agreements.templates().values():
        assert set(template.signatures) <= set(ROLES)


def test_the_name_of_the_file_says_nothing_of_the_client():
    assert file_name(replace(draft(), version=3)) == "agreement-version-3.pdf"


@pytest.mark.usefixtures("desk_app")
def test_what_shows_how_it_was_agreed_is_on_paper_and_a_signature_is_lines():
    strokes = (tuple((300 + 20 * n, 500 - 10 * (n % 9), 10 * n, 500) for n in range(60)),)
    drawn = Signature("client", "Alex Example", AT, strokes)
    on_screen = replace(YES, method="signed on screen", signatures=(drawn,))
    paper = agreement_paper(rules.accept(draft(), on_screen))
    last = PdfReader(BytesIO(render_pdf(paper))).pages[-1]
    assert "Client:AlexExampleDrawnonscreen,9March2026" in squeezed(last.extract_text())
    assert list(last.images) == []
    contents = last.get_contents()
    assert contents is not None
    assert contents.get_data().count(b" c\n") == len(strokes[0])  # a curve for each point
    made = "Madefromthetemplateindividual_adult"
    assert made in squeezed(last.extract_text())
    assert "ch-purpose" in last.extract_text()
    said = Reply("e-mail", AT.date(), "I agree to all of it.")
    by_reply = replace(YES, method="agreed by message after reading", reply=said)
    assert "Replye-mail,9March2026InthesewordsIagreetoallofit." in printed(
        rules.accept(draft(), by_reply)
    )
