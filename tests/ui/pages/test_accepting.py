"""Each way of agreeing leaves what shows it, and a lock takes none of it."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.support import papers
from tests.support.accessible import nameless
from tests.support.agreeing import choose, click, draw, handed_over, latest, opened, sign
from tests.support.records import client
from therapist_desk.domain import evidence
from therapist_desk.domain.errors import RuleBroken
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


@pytest.fixture
def alex(seat):
    seat.do(practice.keep, papers.practice())
    return seat.do(clients.save, client("Alex Example", zone="Europe/London"))


@pytest.fixture
def draft(seat, alex):
    return handed_over(seat, alex)


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
