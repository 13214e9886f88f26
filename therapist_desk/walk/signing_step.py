"""The step of the walk that signs on the screen, stroke by stroke, as a hand with a mouse would."""

import math
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from therapist_desk.domain import evidence
from therapist_desk.ui.kit.signature_pad import SignaturePad
from therapist_desk.ui.pages.agreements.acceptance_form import AcceptanceForm
from therapist_desk.ui.pages.agreements.signing import SignatureField
from therapist_desk.ui.pages.agreements.tab import AgreementsTab
from therapist_desk.walk.hand import Hand, StepFailed

_Place = tuple[float, float]
_STEPS = 90


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
    for stroke in (list(_scrawl()), [(0.16, 0.7), (0.45, 0.65), (0.72, 0.62)]):
        _draw(sheet.pad, stroke)
    hand.picture("signature-drawn")
    sheet.done_button.click()
    hand.until(field.value, "the signature was taken")


def _scrawl() -> Iterator[_Place]:
    """Yield a large first letter and the waves of a hand that has signed often."""
    for step in range(_STEPS + 1):
        share = step / _STEPS
        x = 0.18 + 0.6 * share + 0.03 * math.sin(9 * math.pi * share)
        height = 0.22 * (1 - share) ** 1.6 + 0.05
        yield x, 0.52 - height * math.sin(9 * math.pi * share + 0.9)


def _draw(pad: SignaturePad, places: Sequence[_Place]) -> None:
    first, *others = [_pixel(pad, place) for place in places]
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=first)
    for other in others:
        QTest.mouseMove(pad, other)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=others[-1])


def _pixel(pad: QWidget, place: _Place) -> QPoint:
    return QPoint(round(pad.width() * place[0]), round(pad.height() * place[1]))
