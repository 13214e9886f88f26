"""Each way of agreeing leaves what shows it, and a lock takes none of it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.support import papers
from tests.support.accessible import nameless
from tests.support.records import client, whatsapp
from therapist_desk.domain import evidence
from therapist_desk.domain.clients import ClientKind
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.minors import Guardian
from therapist_desk.domain.own_templates import copy_of
from therapist_desk.domain.sessions import Session, SessionId
from therapist_desk.services import (
    agreement_templates,
    agreements,
    attachments,
    clients,
    practice,
    sessions,
)
from therapist_desk.services.verification import Verification
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.settings import Preferences
from therapist_desk.ui.kit.signature_pad import InkView
from therapist_desk.ui.pages.agreements.tab import AgreementsTab


@pytest.fixture
def alex(seat):
    seat.do(practice.keep, papers.practice())
    return seat.do(clients.save, client("Alex Example", zone="Europe/London"))


def handed_over(seat, owner, **about):
    plan = agreements.plan_for(owner)
    draft = seat.do(agreements.save_draft, owner.id, agreements.Plan(plan.composition, about))
    return seat.do(agreements.hand_over, draft.id)


@pytest.fixture
def draft(seat, alex):
    return handed_over(seat, alex)


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


def test_a_signature_is_drawn_sealed_and_shown_again_as_it_was(seat, alex, draft):
    tab = opened(seat, alex)
    choose(seat, tab, evidence.ON_SCREEN)
    click(seat, tab.agreeing.accept_button)
    assert tab.agreeing.isVisible()  # nobody signed yet
    sign(seat, tab)
    assert nameless(tab) == []
    click(seat, tab.agreeing.accept_button)
    seat.wait(tab.reader.isVisible)
    kept = latest(seat, alex)
    (signature,) = kept.acceptance.signatures
    assert (signature.role, len(signature.strokes)) == ("client", 2)
    times = [point[2] for stroke in signature.strokes for point in stroke]
    assert times == sorted(times)
    views = tab.reader.evidence.findChildren(InkView)
    assert [view.strokes for view in views] == [signature.strokes]
    assert seat.desk.idle(lambda store: Verification(deep=True).finish(store)).result().is_healthy


def test_the_last_stroke_is_taken_back_and_a_clearing_too_by_keyboard(seat, alex, draft):
    tab = opened(seat, alex)
    choose(seat, tab, evidence.ON_SCREEN)
    click(seat, tab.agreeing.form.field("signature 0").button)
    pad = tab.agreeing.sheet.pad
    assert seat.focused() is pad
    draw(pad, (20, 60), (40, 20))
    draw(pad, (50, 60), (70, 20))
    seat.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(pad.strokes) == 1
    seat.press(Qt.Key.Key_Delete)
    assert pad.strokes == ()
    seat.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(pad.strokes) == 1
    seat.press(Qt.Key.Key_Escape)
    assert tab.agreeing.form.values()["signature 0"] is None


def test_who_cannot_draw_types_the_name_by_keyboard_alone(seat, alex, draft):
    tab = opened(seat, alex)
    choose(seat, tab, evidence.ON_SCREEN)
    tab.agreeing.form.field("signature 0").setFocus()
    seat.press(Qt.Key.Key_Space)
    while seat.focused() is not tab.agreeing.sheet.typed:
        seat.press(Qt.Key.Key_Tab)
    seat.type("Alex Example")
    seat.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    seat.wait(tab.agreeing.accept_button.isVisible)
    click(seat, tab.agreeing.accept_button)
    seat.wait(tab.reader.isVisible)
    (signature,) = latest(seat, alex).acceptance.signatures
    assert (signature.typed, signature.strokes) == ("Alex Example", ())


def test_a_lock_between_signing_and_sealing_loses_nothing(seat, alex, draft):
    tab = opened(seat, alex)
    choose(seat, tab, evidence.ON_SCREEN)
    sign(seat, tab)
    tab.agreeing.form.fill({"present": ("an interpreter",)})
    tab.keep()
    seat.settle()
    assert not tab.has_unsaved_words
    tab.close()
    again = opened(seat, alex)
    values = again.agreeing.form.values()
    assert (values["method"], values["present"]) == (evidence.ON_SCREEN, ("an interpreter",))
    assert len(values["signature 0"].strokes) == 2
    click(seat, again.agreeing.accept_button)
    seat.wait(again.reader.isVisible)
    assert latest(seat, alex).acceptance.present == ("an interpreter",)


def test_other_words_are_not_signed_by_what_was_drawn_for_these(seat, alex, draft):
    tab = opened(seat, alex)
    choose(seat, tab, evidence.ON_SCREEN)
    sign(seat, tab)
    click(seat, tab.agreeing.change_button)
    seat.wait(tab.composer.isVisible)
    seat.do(agreements.hand_over, draft.id)
    again = opened(seat, alex)
    choose(seat, again, evidence.ON_SCREEN)
    assert again.agreeing.form.values()["signature 0"] is None


def test_a_session_says_when_it_was_read_aloud(seat, alex, draft):
    end = seat.clock.now() - timedelta(days=2)
    held = Session(SessionId(0), alex.id, end - timedelta(minutes=50), end, "Europe/London")
    kept = seat.do(sessions.save, held)
    tab = opened(seat, alex)
    choose(seat, tab, evidence.READ_ALOUD)
    field = tab.agreeing.form.field("session")
    field.setFocus()
    seat.press(Qt.Key.Key_Down)
    click(seat, tab.agreeing.accept_button)
    seat.wait(tab.reader.isVisible)
    given = latest(seat, alex).acceptance
    assert given.session.session_id == kept.id
    assert given.at == end.replace(second=0, microsecond=0)


def test_a_dated_reply_keeps_its_words(seat, alex, draft):
    tab = opened(seat, alex)
    choose(seat, tab, evidence.BY_REPLY)
    click(seat, tab.agreeing.accept_button)
    assert tab.agreeing.isVisible()
    assert seat.focused() is tab.agreeing.form.field("reply_words")
    seat.type("Yes, I have read it. I agree.")
    click(seat, tab.agreeing.accept_button)
    seat.wait(tab.reader.isVisible)
    assert latest(seat, alex).acceptance.reply.words == "Yes, I have read it. I agree."
    assert "Yes, I have read it" in tab.reader.evidence.how.text()


def test_the_scan_of_a_signed_paper_is_kept_and_cannot_be_binned(seat, alex, draft, tmp_path):
    paper = tmp_path / "signed.pdf"
    paper.write_bytes(b"%PDF-1.4 signed on 3 May")
    tab = opened(seat, alex)
    field = tab.agreeing.form.field("scan")
    field.add(paper)
    seat.wait(field.value)
    click(seat, tab.agreeing.accept_button)
    seat.wait(tab.reader.isVisible)
    scan = latest(seat, alex).acceptance.scan
    assert (scan.name, len(scan.sha256)) == ("signed.pdf", 64)
    click(seat, tab.reader.evidence.scan_button)
    assert seat.places[-1] == (Place(View.FILES, alex.id, scan.attachment_id),)
    with pytest.raises(RuleBroken, match="stays with it"):
        seat.do(attachments.bin_attachment, scan.attachment_id)


@pytest.fixture
def noa(seat):
    """A young person with two guardians who must both sign; the paper waits to be agreed."""
    seat.do(practice.keep, papers.practice())
    guardians = (Guardian("Ines Reyes", "mother"), Guardian("Paul Reyes", "father"))
    born = date(2012, 1, 1)
    minor = client("Noa Reyes", kind=ClientKind.MINOR, birth_date=born, guardians=guardians)
    owner = seat.do(clients.save, replace(minor, phones=(whatsapp(),)))
    handed_over(seat, owner)
    return owner


def test_of_two_guardians_the_one_still_to_sign_is_named(seat, noa):
    tab = opened(seat, noa)
    choose(seat, tab, evidence.ON_PAPER)
    tab.agreeing.form.field("agreed 2").click()
    click(seat, tab.agreeing.accept_button)
    seat.wait(tab.reader.isVisible)
    said = [one.text() for one in tab.reader.banner.findChildren(QLabel)]
    assert any("Paul Reyes" in one and "Ines" not in one for one in said), said


def test_two_guardians_sign_later_one_after_another(seat, noa):
    owner = noa
    tab = opened(seat, owner)
    choose(seat, tab, evidence.ON_SCREEN)
    for place in (1, 2):
        tab.agreeing.form.field(f"agreed {place}").click()
    sign(seat, tab, 0)
    click(seat, tab.agreeing.accept_button)
    seat.wait(tab.reader.isVisible)
    click(seat, next(one for one in tab.reader.banner.findChildren(QPushButton) if one.text()))
    late = tab.reader.late
    for name in ("Ines", "Paul"):
        seat.wait(lambda name=name: name in late.sheet.pad.accessibleName())
        draw(late.sheet.pad, (20, 60), (40, 20))
        click(seat, late.sheet.done_button)
    seat.wait(lambda: not late.isVisible())
    kept = latest(seat, owner)
    assert kept.signatures_missing == ()
    names = [each.name for each in kept.acceptance.signatures]
    assert names == ["Noa Reyes", "Ines Reyes (mother)", "Paul Reyes (father)"]


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


def go_to(seat, widget):
    """Come to ``widget`` by a few Tabs, not by way of the rest of the page."""
    for _ in range(6):
        if seat.focused() is widget:
            return
        seat.press(Qt.Key.Key_Tab)
    raise AssertionError("Tab never came there.")


def test_who_signs_later_on_paper_is_kept_with_the_day_by_keyboard_alone(seat, noa):
    tab = one_guardian_agreed(seat, noa)
    seat.clock.move(days=3)
    press_the_banner(seat, tab)
    form = tab.reader.late_form.form
    assert seat.focused() is form.field("name")
    assert nameless(tab) == []
    signed_on = seat.clock.now().date() - timedelta(days=1)
    go_to(seat, form.field("on"))
    form.field("on").selectAll()
    seat.type(signed_on.isoformat())
    go_to(seat, tab.reader.late_form.save_button)
    seat.press(Qt.Key.Key_Space)
    seat.wait(lambda: not latest(seat, noa).signatures_missing)
    seat.settle()
    told = [(yes.role, yes.name, yes.method) for yes in latest(seat, noa).acceptance.yeses]
    assert told == [
        ("young", "Noa Reyes", evidence.ON_PAPER),
        ("guardian", "Ines Reyes (mother)", evidence.ON_PAPER),
        ("guardian", "Paul Reyes (father)", evidence.ON_PAPER),
    ]
    last = latest(seat, noa).acceptance.yeses[-1]
    assert (last.on, last.noted_at) == (signed_on, seat.clock.now())
    assert not tab.reader.late_form.isVisible()
    shown = tab.reader.evidence
    assert "Agreed by Paul Reyes (father) on " in shown.how.text()
    assert "noted on" in shown.sealed.text()
    seat.outside.preferences.change(hide_names=True)
    seat.wait(lambda: "Paul Reyes" not in shown.how.text())
    assert "Paul Reyes" not in shown.sealed.text()


def test_who_has_not_signed_on_the_day_can_answer_by_message_with_the_words(seat, noa):
    tab = one_guardian_agreed(seat, noa)
    press_the_banner(seat, tab)
    late = tab.reader.late_form
    late.form.fill({"method": evidence.BY_REPLY})
    click(seat, late.save_button)
    assert seat.focused() is late.form.field("reply_words")
    late.form.fill({"reply_words": "I agree."})
    click(seat, late.save_button)
    seat.wait(lambda: not latest(seat, noa).signatures_missing)
    assert latest(seat, noa).acceptance.yeses[-1].reply.words == "I agree."
    seat.settle()
    assert "I agree." in tab.reader.evidence.how.text()


def test_a_day_to_come_is_told_at_its_field_and_what_was_typed_stays(seat, noa):
    tab = one_guardian_agreed(seat, noa)
    press_the_banner(seat, tab)
    late = tab.reader.late_form
    tomorrow = seat.clock.now().date() + timedelta(days=2)
    late.form.fill({"on": tomorrow})
    click(seat, late.save_button)
    assert late.isVisible()
    assert late.form.values()["on"] == tomorrow
    assert seat.focused() is late.form.field("on")
    assert latest(seat, noa).signatures_missing == ("guardian",)


def test_on_the_screen_or_on_paper_each_leads_to_the_other(seat, noa):
    tab = one_guardian_agreed(seat, noa)
    press_the_banner(seat, tab)
    click(seat, tab.reader.late_form.screen_button)
    late = tab.reader.late
    seat.wait(late.isVisible)
    assert "Paul" in late.sheet.pad.accessibleName()
    click(seat, late.otherwise_button)
    assert not late.isVisible()
    assert tab.reader.late_form.form.values()["name"] == "Paul Reyes (father)"
    tab.show_client(seat.do(clients.save, client("Bo Lind")).id)
    seat.settle()
    assert not tab.reader.late_form.isVisible()


def test_the_paper_of_who_signed_later_opens_and_cannot_be_binned(seat, noa, tmp_path):
    paper = tmp_path / "father.pdf"
    paper.write_bytes(b"%PDF-1.4 signed by the father")
    tab = one_guardian_agreed(seat, noa)
    press_the_banner(seat, tab)
    late = tab.reader.late_form
    field = late.form.field("scan")
    field.add(paper)
    seat.wait(field.value)
    click(seat, late.save_button)
    seat.wait(lambda: not latest(seat, noa).signatures_missing)
    seat.settle()
    scan = latest(seat, noa).acceptance.yeses[-1].scan
    told = "".join(tab.reader.evidence.sealed.text().split())  # in groups
    assert f"father.pdf,SHA-256{scan.sha256}" in told
    button = next(
        one for one in tab.reader.evidence.findChildren(QPushButton) if "Paul" in one.text()
    )
    click(seat, button)
    assert seat.places[-1] == (Place(View.FILES, noa.id, scan.attachment_id),)
    with pytest.raises(RuleBroken, match="stays with it"):
        seat.do(attachments.bin_attachment, scan.attachment_id)


def test_a_lock_in_the_middle_of_a_signature_leaves_its_strokes_on_the_sheet(seat, alex, draft):
    tab = opened(seat, alex)
    choose(seat, tab, evidence.ON_SCREEN)
    click(seat, tab.agreeing.form.field("signature 0").button)
    draw(tab.agreeing.sheet.pad, (20, 60), (40, 20))
    tab.keep()
    seat.settle()
    tab.close()
    again = opened(seat, alex)
    field = again.agreeing.form.field("signature 0")
    assert field.value() is None  # it was not done
    click(seat, field.button)
    assert len(again.agreeing.sheet.pad.strokes) == 1
    draw(again.agreeing.sheet.pad, (50, 60), (70, 20))
    times = [stroke[0][2] for stroke in again.agreeing.sheet.pad.strokes]
    assert times[0] < times[1]
    click(seat, again.agreeing.sheet.done_button)
    assert len(field.value().strokes) == 2


def test_names_hidden_are_hidden_in_what_shows_how_it_was_agreed(seat, alex, draft):
    tab = opened(seat, alex)
    choose(seat, tab, evidence.ON_SCREEN)
    sign(seat, tab)
    click(seat, tab.agreeing.accept_button)
    shown = tab.reader.evidence
    seat.wait(tab.reader.isVisible)
    assert "Alex Example" in shown.how.text()
    assert shown.findChildren(InkView)
    seat.outside.preferences.change(hide_names=True)
    seat.wait(lambda: "Alex Example" not in shown.how.text())
    seat.settle()
    assert not [one for one in shown.findChildren(QLabel) if "Alex" in one.text()]
    assert not [one for one in shown.findChildren(InkView) if one.isVisible()]


def test_the_template_an_agreement_was_made_from_is_named_as_the_therapist_named_it(seat, alex):
    own = seat.do(agreement_templates.save, copy_of(papers.ADULT, "Letters and walks"))
    kept = seat.do(agreements.save_draft, alex.id, agreements.Plan(own.composition))
    seat.do(agreements.hand_over, kept.id)
    tab = opened(seat, alex)
    click(seat, tab.agreeing.accept_button)
    seat.wait(tab.reader.isVisible)
    assert "Template: Letters and walks, version 1" in tab.reader.evidence.sealed.text()


@pytest.mark.parametrize("shown_again", [False, True])
def test_hidden_names_are_hidden_while_it_is_signed_and_sealed_in_full(
    seat, alex, draft, shown_again
):
    seat.outside.preferences.change(hide_names=True)
    tab = opened(seat, alex)
    choose(seat, tab, evidence.ON_SCREEN)
    form, sheet = tab.agreeing.form, tab.agreeing.sheet
    sign(seat, tab)
    names = [form.field("signature 0").button.accessibleName(), sheet._title.text()]
    labels = [label.text() for label in tab.agreeing.findChildren(QLabel)]
    told = "\n".join([*names, *labels, sheet.pad.accessibleName(), form.values()["by"]])
    assert "Alex" not in told
    if shown_again:
        seat.outside.preferences.change(hide_names=False)
        seat.settle()
        assert form.values()["by"] == "Alex Example"
    click(seat, tab.agreeing.accept_button)
    seat.wait(tab.reader.isVisible)
    assert latest(seat, alex).acceptance.by == "Alex Example"


def test_a_signature_that_was_not_kept_is_laid_on_no_other_sheet(seat, alex, draft, monkeypatch):
    tab = opened(seat, alex)
    late, other = tab.reader.late, handed_over(seat, seat.do(clients.save, client("Bo Roth")))

    def refused(*_told, **_named):
        raise RuleBroken("The disk is full.")

    monkeypatch.setattr(agreements, "sign", refused)
    late.begin(draft, "client", ("Alex Example",))
    late.sheet.signed.emit(
        evidence.Signature("client", "Alex Example", seat.clock.now(), (), "Alex")
    )
    late.begin(other, "client", ("Bo Roth",))
    seat.settle()
    assert late.sheet.typed.value() == ""
    assert "Bo Roth" in late.sheet.pad.accessibleName()


def test_no_names_of_others_are_seen_while_a_client_signs(seat, alex, draft):
    tab = opened(seat, alex)
    choose(seat, tab, evidence.ON_SCREEN)
    state = seat.outside.preferences
    click(seat, tab.agreeing.form.field("signature 0").button)
    assert state.state.hide_names
    assert not Preferences(state._path).state.hide_names  # a lock now would not keep them hidden
    assert tab.agreeing.sheet.isVisible()
    click(seat, tab.agreeing.sheet.done_button)  # an empty sheet stays open
    seat.press(Qt.Key.Key_Escape)
    seat.settle()
    assert not state.state.hide_names
    click(seat, tab.agreeing.form.field("signature 0").button)
    tab.show_client(seat.do(clients.save, client("Bo Lind")).id)
    seat.settle()
    assert not state.state.hide_names


def test_names_hidden_before_stay_hidden_after_signing(seat, alex, draft):
    seat.outside.preferences.change(hide_names=True)
    tab = opened(seat, alex)
    choose(seat, tab, evidence.ON_SCREEN)
    sign(seat, tab)
    assert seat.outside.preferences.state.hide_names
