"""What is half told, or half drawn, by who signs later waits, and is forgotten in time."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QPushButton

from tests.support.agreeing import (
    click,
    draw,
    latest,
    one_guardian_agreed,
    press_the_banner,
)
from tests.support.records import client
from therapist_desk.domain import evidence
from therapist_desk.domain.evidence import Yes
from therapist_desk.domain.sessions import Session, SessionId
from therapist_desk.services import (
    accepting,
    agreements,
    client_merges,
    clients,
    sessions,
)
from therapist_desk.ui.pages.agreements.tab import AgreementsTab


def begun_by_reply(seat, owner):
    """Return the page where the father's reply is half told."""
    tab = one_guardian_agreed(seat, owner)
    press_the_banner(seat, tab)
    tab.reader.late_form.form.fill({"method": evidence.BY_REPLY, "reply_words": "I agree, Paul"})
    seat.settle()
    return tab


def opened_again(seat, owner):
    tab = AgreementsTab(seat.tasks, seat.outside)
    seat.show(tab)
    tab.show_client(owner.id)
    seat.wait(tab.reader.isVisible)
    seat.settle()
    return tab


def test_what_is_typed_of_who_signs_later_waits_over_a_lock(seat, noa):
    tab = begun_by_reply(seat, noa)
    day = seat.clock.now().date() - timedelta(days=2)
    tab.reader.late_form.form.fill({"on": day})
    assert tab.has_unsaved_words
    tab.keep()
    seat.settle()
    assert not tab.has_unsaved_words
    tab.close()
    seat.clock.move(days=1)
    late = opened_again(seat, noa).reader.late_form
    seat.wait(late.isVisible)
    seat.settle()
    values = late.form.values()
    assert (values["method"], values["reply_words"]) == (evidence.BY_REPLY, "I agree, Paul")
    assert values["on"] == day
    assert late.form.field("reply_words").isVisible()
    click(seat, late.save_button)
    seat.wait(lambda: not latest(seat, noa).signatures_missing)
    assert latest(seat, noa).acceptance.yeses[-1].reply.words == "I agree, Paul"
    seat.settle()
    assert not late.isVisible()
    assert seat.ask(accepting.half_signed, noa.id, latest(seat, noa).id) is None


def test_a_paper_chosen_and_a_session_named_wait_with_it(seat, noa, tmp_path):
    end = seat.clock.now() - timedelta(days=3)
    held = Session(SessionId(0), noa.id, end - timedelta(minutes=50), end, "Europe/London")
    seat.do(sessions.save, held)
    paper = tmp_path / "father.pdf"
    paper.write_bytes(b"%PDF-1.4 signed by the father")
    tab = one_guardian_agreed(seat, noa)
    press_the_banner(seat, tab)
    late = tab.reader.late_form
    late.form.field("scan").add(paper)
    seat.wait(late.form.field("scan").value)
    session = late.form.field("session")
    session.setCurrentIndex(1)
    late.form.fill({"on": seat.clock.now().date()})
    before = late.form.values()
    tab.keep()
    seat.settle()
    tab.close()
    again = opened_again(seat, noa).reader.late_form
    seat.wait(again.isVisible)
    seat.settle()
    assert again.form.values() == before
    assert before["session"] is not None
    assert before["scan"] is not None


def test_another_client_shows_nothing_of_it_and_coming_back_it_stands_there_again(seat, noa):
    tab = begun_by_reply(seat, noa)
    other = seat.do(clients.save, client("Bo Lind"))
    tab.show_client(other.id)
    seat.settle()
    assert not tab.reader.late_form.isVisible()
    tab.show_client(noa.id)
    late = tab.reader.late_form
    seat.wait(late.isVisible)
    seat.settle()
    assert late.form.values()["reply_words"] == "I agree, Paul"


def test_pressed_again_the_banner_takes_nothing_of_what_is_typed(seat, noa):
    tab = begun_by_reply(seat, noa)
    press_the_banner(seat, tab)
    assert tab.reader.late_form.form.values()["reply_words"] == "I agree, Paul"
    assert seat.focused() is tab.reader.late_form.form.field("name")


def test_the_screen_tried_in_between_takes_nothing_of_what_is_typed(seat, noa):
    tab = begun_by_reply(seat, noa)
    click(seat, tab.reader.late_form.screen_button)
    seat.wait(tab.reader.late.isVisible)
    click(seat, tab.reader.late.otherwise_button)
    seat.settle()
    assert tab.reader.late_form.form.values()["reply_words"] == "I agree, Paul"


def test_what_is_thrown_away_is_gone_but_can_be_taken_back_at_once(seat, noa):
    tab = begun_by_reply(seat, noa)
    tab.keep()
    seat.settle()
    told = []
    tab.told.connect(lambda words, undo: told.append((words, undo)))
    late = tab.reader.late_form
    cancel = next(one for one in late.findChildren(QPushButton) if one.text() == "Cancel")
    click(seat, cancel)
    assert not late.isVisible()
    again = opened_again(seat, noa)
    assert not again.reader.late_form.isVisible()
    ((words, undo),) = told
    assert words == "Changes discarded"
    undo()
    seat.wait(late.isVisible)
    seat.settle()
    assert late.form.values()["reply_words"] == "I agree, Paul"


def test_nothing_typed_is_nothing_to_wait_and_nothing_to_take_back(seat, noa):
    tab = one_guardian_agreed(seat, noa)
    told = []
    tab.told.connect(lambda words, undo: told.append(words))
    press_the_banner(seat, tab)
    late = tab.reader.late_form
    late.form.fill({"reply_words": "x"})
    late.form.fill({"reply_words": ""})
    tab.keep()
    seat.settle()
    cancel = next(one for one in late.findChildren(QPushButton) if one.text() == "Cancel")
    click(seat, cancel)
    assert told == []
    assert not opened_again(seat, noa).reader.late_form.isVisible()


def test_a_client_that_was_kept_twice_takes_what_is_half_told_along(seat, noa):
    tab = begun_by_reply(seat, noa)
    tab.keep()
    seat.settle()
    tab.close()
    twin = seat.do(clients.save, client("Noa Reyes"))
    seat.do(client_merges.merge, twin.id, noa.id, {})
    kept = latest(seat, twin)
    half = seat.ask(accepting.half_signed, twin.id, kept.id)
    assert half is not None
    assert half.reply_words == "I agree, Paul"
    assert half.client_id == twin.id


def on_the_sheet(seat, tab):
    """Press "Sign on the screen" where the father has still to sign, and return what opens."""
    press_the_banner(seat, tab)
    click(seat, tab.reader.late_form.screen_button)
    seat.wait(tab.reader.late.isVisible)
    seat.settle()
    return tab.reader.late


def begun_to_draw(seat, owner):
    """Return the page where the father is in the middle of his signature."""
    tab = one_guardian_agreed(seat, owner)
    draw(on_the_sheet(seat, tab).sheet.pad, (20, 60), (40, 20), (60, 60))
    return tab


def cancel(seat, late):
    click(seat, next(one for one in late.findChildren(QPushButton) if one.text() == "Cancel"))


def test_what_is_drawn_by_who_signs_later_waits_over_a_lock(seat, noa):
    tab = begun_to_draw(seat, noa)
    drawn = tab.reader.late.sheet.pad.strokes
    assert tab.has_unsaved_words
    tab.keep()
    seat.settle()
    assert not tab.has_unsaved_words
    tab.close()
    late = on_the_sheet(seat, opened_again(seat, noa))
    assert late.sheet.pad.strokes == drawn != ()
    draw(late.sheet.pad, (30, 40), (50, 40))
    click(seat, late.sheet.done_button)
    seat.wait(lambda: not latest(seat, noa).signatures_missing)
    kept = latest(seat, noa)
    assert kept.acceptance.signatures[-1].strokes[:1] == drawn
    assert len(kept.acceptance.signatures[-1].strokes) == 2
    seat.settle()
    assert not late.isVisible()
    assert seat.ask(accepting.half_drawn, noa.id, kept.id) is None


def test_a_name_typed_instead_waits_too(seat, noa):
    tab = one_guardian_agreed(seat, noa)
    on_the_sheet(seat, tab).sheet.typed.setText("Paul R")
    tab.keep()
    seat.settle()
    tab.close()
    again = opened_again(seat, noa)
    assert on_the_sheet(seat, again).sheet.typed.value() == "Paul R"
    assert not again.has_unsaved_words  # nobody has done anything yet


def test_a_sheet_left_for_another_client_is_found_again_and_names_are_shown_meanwhile(seat, noa):
    tab = begun_to_draw(seat, noa)
    late = tab.reader.late
    drawn = late.sheet.pad.strokes
    assert seat.outside.preferences.state.hide_names
    tab.show_client(seat.do(clients.save, client("Bo Lind")).id)
    seat.settle()
    assert not seat.outside.preferences.state.hide_names
    tab.show_client(noa.id)
    seat.wait(tab.reader.isVisible)
    seat.settle()
    assert not late.isVisible()
    assert on_the_sheet(seat, tab).sheet.pad.strokes == drawn


def test_another_way_looked_at_in_between_takes_nothing_of_what_is_drawn(seat, noa):
    tab = begun_to_draw(seat, noa)
    late = tab.reader.late
    drawn = late.sheet.pad.strokes
    click(seat, late.otherwise_button)
    click(seat, tab.reader.late_form.screen_button)
    seat.wait(late.isVisible)
    seat.settle()
    assert late.sheet.pad.strokes == drawn


def test_a_sheet_that_was_cancelled_or_wiped_is_empty_the_next_time(seat, noa):
    tab = begun_to_draw(seat, noa)
    late = tab.reader.late
    tab.keep()
    seat.settle()
    cancel(seat, late)
    assert on_the_sheet(seat, tab).sheet.pad.strokes == ()
    draw(late.sheet.pad, (30, 40), (50, 40))
    tab.keep()
    seat.settle()
    late.sheet.pad.clear()
    tab.keep()
    seat.settle()
    tab.close()
    assert on_the_sheet(seat, opened_again(seat, noa)).sheet.pad.strokes == ()


def test_nobody_is_shown_what_another_one_drew(seat, noa):
    tab = begun_to_draw(seat, noa)
    agreement = latest(seat, noa)
    tab.keep()
    seat.settle()
    tab.close()
    again = opened_again(seat, noa)
    again.reader.late.begin(agreement, "guardian", ("Ines Reyes (mother)", "Omar Reyes (uncle)"))
    seat.settle()
    assert "Omar" in again.reader.late.sheet.pad.accessibleName()
    assert again.reader.late.sheet.pad.strokes == ()


def test_a_client_that_was_kept_twice_takes_what_is_half_drawn_along(seat, noa):
    tab = begun_to_draw(seat, noa)
    tab.keep()
    seat.settle()
    tab.close()
    twin = seat.do(clients.save, client("Noa Reyes"))
    seat.do(client_merges.merge, twin.id, noa.id, {})
    assert seat.ask(accepting.half_drawn, twin.id, latest(seat, twin).id) is not None


@pytest.fixture(params=["told", "drawn"])
def half(request, seat, noa):
    """Return what asks for what the father has half told, or half drawn."""
    begin, kept = {
        "told": (begun_by_reply, accepting.half_signed),
        "drawn": (begun_to_draw, accepting.half_drawn),
    }[request.param]
    begin(seat, noa).keep()
    seat.settle()
    agreement = latest(seat, noa)
    return lambda: seat.ask(kept, noa.id, agreement.id)


def test_once_somebody_agreed_in_any_way_nothing_half_given_of_theirs_is_left(seat, noa, half):
    agreement, now = latest(seat, noa), seat.clock.now()
    assert half().name == "Paul Reyes (father)"
    yes = Yes("guardian", "Ines Reyes (mother)", evidence.ON_PAPER, now.date(), now, "UTC")
    seat.do(agreements.sign, agreement.id, yes)
    assert half() is not None  # another one signed
    seat.do(agreements.sign, agreement.id, replace(yes, name="Paul Reyes (father)"))
    assert half() is None


def test_an_agreement_that_ended_has_nothing_half_given(seat, noa, half):
    assert half() is not None
    seat.do(agreements.withdraw, latest(seat, noa).id, "wrote STOP")
    assert half() is None
