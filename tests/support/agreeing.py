"""A paper handed over to be agreed, and the hands that sign it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from therapist_desk.domain import evidence
from therapist_desk.services import (
    agreements,
)
from therapist_desk.ui.pages.agreements.tab import AgreementsTab


def handed_over(seat, owner, **about):
    plan = agreements.plan_for(owner)
    draft = seat.do(agreements.save_draft, owner.id, agreements.Plan(plan.composition, about))
    return seat.do(agreements.hand_over, draft.id)


def opened(seat, owner):
    tab = AgreementsTab(seat.tasks, seat.outside)
    seat.show(tab)
    tab.show_client(owner.id)
    seat.wait(tab.agreeing.isVisible)
    seat.settle()
    return tab


def choose(seat, tab, method):
    tab.agreeing.form.field("method").set_value(method)
    seat.settle()


def click(seat, button):
    seat.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    seat.settle()


def draw(pad, *ends):
    """Draw a line between two points of the sheet, in hundredths of its size, with the mouse."""
    wide, high = pad.width(), pad.height()
    first, *others = [QPoint(wide * x // 100, high * y // 100) for x, y in ends]
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=first)
    for other in others:
        QTest.mouseMove(pad, other)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=others[-1])


def sign(seat, tab, place=0):
    click(seat, tab.agreeing.form.field(f"signature {place}").button)
    sheet = tab.agreeing.sheet
    draw(sheet.pad, (20, 60), (40, 20), (60, 60))
    draw(sheet.pad, (30, 40), (50, 40))
    click(seat, sheet.done_button)


def latest(seat, owner):
    return seat.ask(agreements.latest, owner.id)


def one_guardian_agreed(seat, owner):
    """Return the page where Ines has signed on paper and Paul has not."""
    tab = opened(seat, owner)
    choose(seat, tab, evidence.ON_PAPER)
    tab.agreeing.form.field("agreed 2").click()
    click(seat, tab.agreeing.accept_button)
    seat.wait(tab.reader.isVisible)
    return tab


def press_the_banner(seat, tab):
    button = next(one for one in tab.reader.banner.findChildren(QPushButton) if one.text())
    button.setFocus()
    seat.press(Qt.Key.Key_Space)
    seat.settle()
