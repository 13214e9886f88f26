import unicodedata
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication, QTextLayout

from tests.support import papers
from tests.support.choosing import USES
from therapist_desk.domain import agreements as rules
from therapist_desk.domain.agreements import Acceptance, Side
from therapist_desk.domain.attachments import AttachmentId
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.composition import Composition, Form, compose
from therapist_desk.domain.evidence import HeldIn, Reply, Scan, Signature, Yes
from therapist_desk.domain.sessions import SessionId
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


EVIDENCE = replace(
    YES,
    signatures=(Signature("client", "Alex Example", AT, typed="Alex E."),),
    scan=Scan(AttachmentId(1), "scan.pdf", "ab12"),
    session=HeldIn(SessionId(1), AT, "Europe/London"),
    reply=Reply("WhatsApp", AT.date(), "Sí, acepto."),
)


@pytest.mark.usefixtures("desk_app")
@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "es",
            (
                "En la sesión del 9 de marzo de 2026, 12:00 (hora de Londres)",
                "Respuesta WhatsApp, 9 de marzo de 2026",
                "Con estas palabras Sí, acepto.",
                "Papel firmado scan.pdf",
                "Cliente: Alex Example «Alex E.», escrito como firma, 9 de marzo de 2026",
                "Hecho con la plantilla individual_adult",
                "Retirado por el terapeuta 9 de marzo de 2026",
            ),
        ),
        (
            "zh-Hant",
            (
                "同意的晤談 2026年3月9日、12:00 (倫敦時間)",
                "回覆 WhatsApp、2026年3月9日",
                "已簽名的紙本 scan.pdf",
                "個案: Alex Example 以輸入姓名「Alex E.」作為簽名、2026年3月9日",
                "依範本 individual_adult",
                "治療師撤回 2026年3月9日",
            ),
        ),
    ],
)
def test_what_shows_how_it_was_agreed_is_in_the_language_of_the_paper(language, told):
    agreed = rules.accept(in_language(language), EVIDENCE)
    whole = printed(rules.withdraw(agreed, AT, "STOP", Side.THERAPIST))
    for words in told:
        assert squeezed(words) in whole, words
    for english in ("Signedpaper", "Madefrom", "signature", "Withdrawn", "March"):
        assert english not in whole


@pytest.mark.usefixtures("desk_app")
def test_a_withdrawn_agreement_says_so_on_paper():
    gone = rules.withdraw(rules.accept(draft(), YES), AT, "wrote STOP")
    assert "Withdrawnbytheclient9March2026,wroteSTOP" in printed(gone)


@pytest.mark.usefixtures("desk_app")
@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "en",
            (
                "Client Alex Example, 9 March 2026, signed on paper Noted in the record:",
                "Parent or guardian Kim Example, 11 March 2026, signed on paper",
                "Signed paper: kim.pdf SHA-256 cd34",
                "Noted in the record: 12 March 2026, 12:00 (London time)",
            ),
        ),
        (
            "es",
            (
                "Madre, padre o tutor legal Kim Example, 11 de marzo de 2026, firmado en papel",
                "Anotado en el registro: 12 de marzo de 2026, 12:00 (hora de Londres)",
            ),
        ),
        (
            "zh-Hant",
            ("Kim Example、2026年3月11日、在紙上簽名", "2026年3月12日、12:00 (倫敦時間)"),
        ),
    ],
)
def test_each_who_agreed_is_on_paper_with_the_way_the_day_and_when_it_was_noted(language, told):
    first = Yes("client", "Alex Example", YES.method, AT.date(), AT, YES.zone)
    later = Yes(
        "guardian",
        "Kim Example",
        YES.method,
        date(2026, 3, 11),
        AT.replace(day=12),
        YES.zone,
        Scan(AttachmentId(1), "kim.pdf", "cd34"),
    )
    both = replace(in_language(language), signatures=("client", "guardian", "therapist"))
    signed = rules.sign(rules.accept(both, replace(YES, yeses=(first,))), later)
    whole = printed(signed)
    for words in told:
        assert squeezed(words) in whole, words


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
