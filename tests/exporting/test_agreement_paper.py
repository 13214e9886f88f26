import unicodedata
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication, QTextLayout

from tests.support import papers
from tests.support.choosing import USES
from therapist_desk.domain import agreements as rules
from therapist_desk.domain.agreements import Acceptance
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.composition import Composition, Form, compose
from therapist_desk.exporting.agreement_paper import AWAITING, ROLES, agreement_paper, file_name
from therapist_desk.services import agreements
from therapist_desk.services.agreement_languages import translation_into
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


def in_language(language, **options):
    made = compose(
        papers.ADULT,
        papers.CATALOGUE,
        Composition(papers.ADULT.id, options=options),
        papers.circumstances(),
        translation_into(language),
    )
    return rules.draft(ClientId(1), made, Composition(papers.ADULT.id))


@pytest.mark.usefixtures("desk_app")
@pytest.mark.parametrize(
    ("language", "agreed", "notice"),
    [
        (
            "es",
            "Aceptado9demarzode2026,firmadoenpapelPorAlexExample",
            "Estatraduccióntodavíanolaharevisado",
        ),
        ("zh-Hant", "同意日期2026年3月9日、在紙上簽名同意人AlexExample", "這份譯文尚未"),
    ],
)
def test_a_paper_in_another_language_says_all_in_it_and_at_its_end_that_it_awaits_a_reader(
    language, agreed, notice
):
    rest = printed(rules.accept(in_language(language), YES))
    for paragraph in rules.accept(in_language(language), YES).text.split("\n\n"):
        before, found, rest = rest.partition(squeezed(paragraph))
        assert found, paragraph
        assert len(before) < LONGEST_REPEAT, before
    assert rest.startswith(squeezed(agreed))
    assert squeezed(notice) in rest
    assert rest.endswith(squeezed(AWAITING))


@pytest.mark.usefixtures("desk_app")
@pytest.mark.parametrize("language", ["es", "zh-Hant"])
def test_every_sign_of_a_translation_can_be_drawn_with_the_fonts_the_desk_asks_for(language):
    agreement = in_language(language, allowed_uses=list(USES))
    translation = translation_into(language)
    assert translation
    text = "\n".join((agreement.text, *translation.paper.values()))
    layout = QTextLayout(text.replace("\n", " "), QGuiApplication.font())
    layout.beginLayout()
    layout.createLine().setLineWidth(1e9)
    layout.endLayout()
    drawn = [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]
    assert len(drawn) > len(text) / 2
    assert 0 not in drawn  # the box that stands for a sign no font has


@pytest.mark.usefixtures("desk_app")
def test_a_draft_in_spanish_has_its_lines_to_sign_in_spanish():
    unsigned = printed(in_language("es"))
    assert all(squeezed(word) in unsigned for word in ("Cliente", "Terapeuta", "Lugar y fecha"))
    assert "Signature" not in unsigned
    assert AWAITING.replace(" ", "") not in printed(draft())


@pytest.mark.usefixtures("desk_app")
def test_a_withdrawn_agreement_says_so_on_paper():
    gone = rules.withdraw(rules.accept(draft(), YES), AT, "wrote STOP")
    assert "Withdrawnbytheclient9March2026,wroteSTOP" in printed(gone)


def test_every_role_of_every_template_has_a_name_on_paper():
    for template in agreements.templates().values():
        assert set(template.signatures) <= set(ROLES)


def test_the_name_of_the_file_says_nothing_of_the_client():
    assert file_name(replace(draft(), version=3)) == "agreement-version-3.pdf"
