"""The steps of the walk that agree: a signature stroke by stroke, papers to hand over, a check done."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from therapist_desk.domain import evidence
from therapist_desk.domain.readiness import Said
from therapist_desk.services import readiness
from therapist_desk.services.rehearsal import agreeing_told
from therapist_desk.services.rehearsal.agreeing_told import Place
from therapist_desk.ui.kit.signature_pad import SignaturePad
from therapist_desk.ui.pages.agreements.acceptance_form import AcceptanceForm
from therapist_desk.ui.pages.agreements.handing import Paper
from therapist_desk.ui.pages.agreements.signing import SignatureField
from therapist_desk.ui.pages.agreements.tab import AgreementsTab
from therapist_desk.walk.hand import Hand, StepFailed


def sign(hand: Hand, tab: AgreementsTab) -> None:
    """Choose to sign on the screen, and sign for the client."""
    form = tab.agreeing.form
    if not isinstance(form, AcceptanceForm):
        raise StepFailed("Nothing can be signed.")
    method = form.field("method")
    hand.until(lambda: method.isVisible(), "the ways of agreeing are there")
    form.fill({"method": evidence.ON_SCREEN})
    field = form.field("signature 0")
    assert isinstance(field, SignatureField)
    field.button.click()
    sheet = tab.agreeing.sheet
    hand.until(sheet.isVisible, "the sheet for the signature opened")
    hand.rest(100)
    for stroke in agreeing_told.scrawl():
        _draw(sheet.pad, stroke)
    hand.picture("signature-drawn")
    sheet.done_button.click()
    hand.until(field.value, "the signature was taken")


def look_at_papers(hand: Hand, tab: AgreementsTab) -> None:
    """Look at a risk sheet, do a readiness check and see what it came to."""
    tab.papers_button.click()
    handing = tab.handing
    hand.until(lambda: handing.isVisible() and handing.sheets.shown, "a paper shows")
    hand.picture("paper-etiquette-card")
    for paper in (Paper.RISKS_EASY, Paper.VIDEO):
        handing.sheets.clear()
        handing.choice.set_value(paper)
        hand.until(lambda: handing.sheets.shown, "the next paper shows")
        hand.picture(f"paper-{paper}")
    handing.check.begin_button.click()
    form = handing.form
    hand.until(form.isVisible, "the readiness check can be done")
    for item in readiness.shipped():
        answer = Said.NOT_YET if item.danger or item.id == "r06" else Said.YES
        form.form.fill({item.id: answer})
    hand.picture("readiness-check")
    form.save_button.click()
    hand.until(lambda: handing.check.latest and handing.sheets.shown, "the check was kept")
    hand.picture("readiness-result")
    handing.closed.emit()
    hand.until(tab.reader.isVisible, "the agreement shows again")


def _draw(pad: SignaturePad, places: Sequence[Place]) -> None:
    first, *others = [_pixel(pad, place) for place in places]
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=first)
    for other in others:
        QTest.mouseMove(pad, other)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=others[-1])


def _pixel(pad: QWidget, place: Place) -> QPoint:
    return QPoint(round(pad.width() * place[0]), round(pad.height() * place[1]))
