"""Who signs later is kept like who signed on the day: how, when and by which paper."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from tests.support.accessible import nameless
from tests.support.agreeing import (
    choose,
    click,
    draw,
    latest,
    one_guardian_agreed,
    opened,
    press_the_banner,
    sign,
)
from tests.support.records import client
from therapist_desk.domain import evidence
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.services import (
    attachments,
    clients,
)
from therapist_desk.ui.kit.places import Place, View


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
    for name in ("Ines Reyes", "Paul Reyes"):
        seat.wait(lambda name=name: name in late.sheet.pad.accessibleName())
        draw(late.sheet.pad, (20, 60), (40, 20))
        click(seat, late.sheet.done_button)
    seat.wait(lambda: not late.isVisible())
    kept = latest(seat, owner)
    assert kept.signatures_missing == ()
    names = [each.name for each in kept.acceptance.signatures]
    assert names == ["Noa Reyes", "Ines Reyes (mother)", "Paul Reyes (father)"]


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


def test_no_names_of_others_are_seen_while_somebody_signs_later(seat, noa):
    tab = one_guardian_agreed(seat, noa)
    press_the_banner(seat, tab)
    names = seat.outside.preferences
    click(seat, tab.reader.late_form.screen_button)
    assert names.state.hide_names
    assert "Paul Reyes" in tab.reader.late.sheet.pad.accessibleName()  # their own they see
    names.change(hide_names=True)
    assert "Paul" not in tab.reader.late.sheet.pad.accessibleName()  # unless somebody chose
    names.change(hide_names=False)
    seat.press(Qt.Key.Key_Escape)
    seat.settle()
    assert not tab.reader.late.isVisible()
    assert not names.state.hide_names


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
