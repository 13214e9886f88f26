"""While a message is written: what its words give away, where a stranger sees them, and when it waits."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScrollArea

from tests.support.accessible import nameless
from tests.support.agreed import WITHIN_HOURS, agreed_client
from tests.support.records import saved_client, whatsapp
from tests.support.shown import words_on
from therapist_desk.domain.clients import EmergencyContact, SafetyHint
from therapist_desk.domain.depth import Instead
from therapist_desk.domain.guard import Answer, Channel, Purpose
from therapist_desk.domain.lock_screen import Phone
from therapist_desk.domain.messages import Draft, LinkStyle, Outcome
from therapist_desk.services import clients, message_drafts, messages, practice
from therapist_desk.services.messages import OpenRequest
from therapist_desk.ui.kit.cards import Line
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.messages.drafts_card import DraftsCard
from therapist_desk.ui.pages.messages.write_page import WritePage
from therapist_desk.ui.pages.tasks.card import TasksCard
from therapist_desk.ui.pages.today.page import TodayPage
from therapist_desk.ui.shell.pages import join_cards

CONTROL = Qt.KeyboardModifier.ControlModifier
OPENS_AGAIN = WITHIN_HOURS.replace(day=23, hour=9)
"""The Monday after, when the practice opens."""


@pytest.fixture
def seat(seat):
    seat.clock.instant = WITHIN_HOURS
    return seat


@pytest.fixture
def owner(seat):
    return agreed_client(seat.store)


@pytest.fixture
def page(seat, owner):
    page = WritePage(seat.tasks, seat.outside)
    page.show_client(owner.id)
    seat.show(page)
    seat.wait(lambda: page.guard.verdict)
    seat.settle()
    return page


def write(seat, page, text):
    page.composer.text.setFocus()
    page.composer.text.setPlainText(text)
    seat.wait(lambda: page.watch._found and page.watch._found.text == text)


def shown_today(seat):
    today = TodayPage(seat.tasks, seat.outside)
    join_cards(seat.tasks, seat.outside, today, lambda _: None, lambda *_: None)
    seat.show(today)
    seat.settle()
    return today


def lines(today, card):
    return [one for one in today.findChild(card).findChildren(Line) if not one.isHidden()]


def to_do(today):
    """The words of what is kept for later among what is to do."""
    return [words for words in words_on(today.findChild(TasksCard)) if "you kept" in words]


def keeping(page):
    """The button of the guard that lets it wait."""
    said = buttons(page.guard)
    return next(one for words, one in said.items() if words.startswith("Keep it until"))


def offered(seat, page, words):
    """The button below what goes deep; it is shown a turn after that is known."""
    seat.wait(lambda: words in buttons(page.watch.depth))
    return buttons(page.watch.depth)[words]


def found(page):
    return [str(one.kind) for one in page.composer.given_away.findings]


def buttons(widget):
    return {one.text(): one for one in widget.findChildren(QPushButton) if one.isVisibleTo(widget)}


def test_what_gives_something_away_is_listed_and_underlined_and_mended_by_one_key(seat, page):
    write(seat, page, "🙂 Your therapy is on Friday.")
    assert found(page) == ["therapy"]
    (mark,) = page.composer.text.extraSelections()
    assert mark.cursor.selectedText() == "therapy"
    page.composer.text.setFocus()
    seat.press(Qt.Key.Key_Period, CONTROL)
    seat.wait(lambda: "appointment" in page.composer.text.value())
    assert page.composer.text.value() == "🙂 Our appointment is on Friday."
    assert seat.focused() is page.composer.text
    seat.wait(lambda: page.composer.given_away.isHidden())
    assert page.composer.text.extraSelections() == []
    seat.press(Qt.Key.Key_Z, CONTROL)
    assert page.composer.text.value() == "🙂 Your therapy is on Friday."


def test_one_key_after_another_mends_a_whole_message(seat, page):
    write(seat, page, "Your therapy is at ten. How is the anxiety? Did you take your meds?")
    for rest in (2, 1, 0):
        seat.press(Qt.Key.Key_Period, CONTROL)
        seat.wait(lambda rest=rest: len(found(page)) == rest)
    assert page.composer.text.value() == (
        "Our appointment is at ten. How is what we talked about? Did you take what we agreed?"
    )


def test_a_toast_takes_the_neutral_words_back_too(seat, page):
    write(seat, page, "How is the anxiety?")
    seat.press(Qt.Key.Key_Period, CONTROL)
    seat.wait(lambda: "anxiety" not in page.composer.text.value())
    _, undo = seat.told[-1]
    undo()
    assert page.composer.text.value() == "How is the anxiety?"


def test_the_names_of_others_come_from_the_vault_but_for_the_clients_own_people(seat, owner, page):
    saved_client(seat.store, "Bo Lindqvist", emergency=EmergencyContact("Petra Okafor"))
    known = seat.ask(clients.get, owner.id)
    seat.do(clients.save, replace(known, emergency=EmergencyContact("Quentin Hale")))
    write(seat, page, "Alex, Bo Lindqvist and Petra Okafor came, Quentin Hale did not")
    given = page.composer.given_away.findings
    text = page.composer.text.value()
    assert [text[one.start : one.end] for one in given] == ["Bo Lindqvist", "Petra Okafor"]


def test_a_therapist_hears_of_each_line_and_reaches_its_button(seat, page):
    write(seat, page, "How is the anxiety?")
    assert nameless(page) == []
    named = [
        one.accessibleName() for one in page.composer.given_away.children() if one.isWidgetType()
    ]
    assert any("anxiety" in name and "You could write" in name for name in named)
    (button,) = buttons(page.composer.given_away).values()
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_what_was_typed_meanwhile_is_never_overwritten(seat, page):
    write(seat, page, "How is the anxiety?")
    (one,) = page.composer.given_away.findings
    page.composer.text.setPlainText("Something else now")
    page.watch._take(one)
    assert page.composer.text.value() == "Something else now"


def test_the_lock_screen_shows_what_a_stranger_reads_and_names_it(seat, page):
    write(seat, page, "Hello, see you on Friday then, in the usual place. And how is the anxiety?")
    assert "anxiety" in page.watch.lock_screen.tells or "suffers" in page.watch.lock_screen.tells
    page.watch.lock_screen.phone.set_value(Phone.ANDROID)
    assert page.watch.lock_screen.shown.endswith("…")
    assert "no more" in page.watch.lock_screen.tells


def test_a_name_that_tells_of_therapy_is_named_on_the_lock_screen(seat, page):
    ours = seat.ask(practice.get)
    seat.do(practice.keep, replace(ours, therapist_name="Dr. Hale, Psychotherapy"))
    write(seat, page, "See you on Friday.")
    assert "Your name alone tells of: health or therapy" in page.watch.lock_screen.tells


def test_a_word_of_danger_brings_the_safety_plan_and_the_call_within_one_press(seat, owner, page):
    assert page.watch.depth.isHidden()
    write(seat, page, "Do you think of suicide?")
    assert page.watch.depth.shown.instead == (Instead.SAFETY_PLAN, Instead.CALL)
    offered(seat, page, "Open the safety plan").click()
    assert seat.places[-1] == (Place(View.SAFETY_PLAN, owner.id),)
    write(seat, page, "See you on Friday.")
    assert page.watch.depth.isHidden()


def test_a_long_exchange_and_a_full_week_suggest_a_longer_session(seat, owner, page):
    for _ in range(8):
        opened = seat.do(
            messages.open_link,
            OpenRequest(owner.id, Channel.CHAT, Purpose.SCHEDULING, LinkStyle.APP, "Ok", "Asked"),
        )
        seat.do(messages.close, opened.message.id, Outcome.SENT)
    page.refresh()
    seat.settle()
    page.watch.look()
    seat.wait(lambda: page.watch.depth.shown.signs)
    assert Instead.LONGER_SESSION in page.watch.depth.shown.instead
    offered(seat, page, "Plan a longer session").click()
    assert seat.places[-1] == (Place(View.CALENDAR, owner.id),)


def test_outside_the_hours_the_message_waits_and_comes_back_on_today(seat, owner, page):
    seat.clock.move(hours=9)
    page.refresh()
    seat.wait(lambda: page.guard.verdict is Answer.ASK)
    write(seat, page, "See you on Friday.")
    keep = keeping(page)
    assert "Monday" in keep.text()
    keep.setFocus()
    seat.press(Qt.Key.Key_Return)
    seat.settle()
    assert seat.ask(messages.draft, owner.id) == Draft(text="See you on Friday.", until=OPENS_AGAIN)
    assert any("Kept until Monday" in each for each in words_on(page.later))
    today = shown_today(seat)
    assert len(lines(today, DraftsCard)) == 1
    assert to_do(today) == []
    seat.clock.instant = OPENS_AGAIN
    today.findChild(DraftsCard).due.emit()
    seat.settle()
    assert lines(today, DraftsCard) == [], "it stands on Today twice"
    assert any("Send the message" in words for words in to_do(today))
    page.refresh()
    seat.wait(lambda: any("its time has come" in each for each in words_on(page.later)))


def test_a_call_has_no_words_and_may_wait_all_the_same(seat, owner, page):
    page.composer.channel.set_value(Channel.CALL)
    seat.clock.move(hours=9)
    page.refresh()
    seat.wait(lambda: any("Keep it until" in words for words in buttons(page.guard)))
    keeping(page).click()
    seat.settle()
    kept = seat.ask(messages.draft, owner.id)
    assert (kept.channel, kept.until) == (Channel.CALL, OPENS_AGAIN)
    page.keep()
    seat.settle()
    assert seat.ask(messages.draft, owner.id).until == OPENS_AGAIN
    seat.clock.instant = OPENS_AGAIN
    assert any("Make the call" in words for words in to_do(shown_today(seat)))


def test_what_waits_need_not_wait(seat, owner, page):
    seat.do(messages.keep_draft, owner.id, Draft(text="Later"))
    seat.do(message_drafts.keep_until, owner.id, OPENS_AGAIN)
    again = WritePage(seat.tasks, seat.outside)
    again.show_client(owner.id)
    seat.show(again)
    seat.wait(lambda: again.later.forget_button.isVisible())
    again.later.forget_button.click()
    seat.settle()
    assert seat.ask(messages.draft, owner.id).until is None
    assert again.later.forget_button.isHidden()


def test_typing_on_keeps_the_hour_and_sending_forgets_it(seat, owner, page):
    page.composer.text.setPlainText("See you")
    page._keep_until(OPENS_AGAIN)
    page.composer.text.setPlainText("See you then")
    page.keep()
    seat.settle()
    assert seat.ask(messages.draft, owner.id).until == OPENS_AGAIN
    page._open()
    seat.settle()
    (message,) = seat.ask(messages.unanswered)
    seat.do(messages.close, message.id, Outcome.SENT)
    assert seat.ask(messages.draft, owner.id) == Draft()


def test_today_wakes_up_when_the_next_hour_comes(seat, owner):
    soon = WITHIN_HOURS + timedelta(seconds=0.2)
    seat.do(messages.keep_draft, owner.id, Draft(text="Later"))
    seat.do(message_drafts.keep_until, owner.id, soon)
    today = shown_today(seat)
    assert to_do(today) == []
    seat.clock.instant = soon
    seat.wait(lambda: to_do(today))


def test_the_exceptions_of_the_week_are_counted_beside_the_messages(seat, owner, page):
    seat.clock.move(hours=9)
    seat.do(
        messages.open_link,
        OpenRequest(
            owner.id, Channel.CHAT, Purpose.SCHEDULING, LinkStyle.APP, "Ok", "Asked for it"
        ),
    )
    page.refresh()
    seat.wait(lambda: any("outside the hours: 1" in words for words in words_on(page.guard)))


def test_a_missing_clause_is_named(seat, page):
    page.composer.purpose.set_value(Purpose.RESOURCE)
    seat.wait(lambda: page.guard.verdict is Answer.ASK)
    seat.wait(lambda: any("missing clause: “" in words for words in words_on(page.guard)))


@pytest.mark.parametrize(("hides", "said"), [(False, "Heron"), (True, "A safe word is agreed")])
def test_the_safe_word_is_at_hand_but_not_where_someone_looks_on(seat, owner, page, hides, said):
    known = seat.ask(clients.get, owner.id)
    hints = (SafetyHint.SAFE_WORD,)
    seat.outside.preferences.change(hide_names=hides)
    seat.do(clients.save, replace(known, hints=hints, safe_word="Heron"))
    seat.wait(lambda: any(said in words for words in words_on(page.recipient)))
    assert hides == all("Heron" not in words for words in words_on(page.recipient))


def test_another_client_sees_nothing_of_the_words_before(seat, page):
    other = saved_client(seat.store, "Bo Lind", phones=(whatsapp("+447700900456"),))
    write(seat, page, "How is the anxiety?")
    page.show_client(other.id)
    seat.wait(lambda: page.recipient.shown.startswith("B.L."))
    seat.wait(lambda: not found(page))
    assert "anxiety" not in page.watch.lock_screen.shown


def test_a_reason_nobody_can_read_is_none(seat, page):
    page.composer.purpose.set_value(Purpose.GUIDANCE)
    seat.wait(lambda: page.guard.verdict is Answer.ASK)
    page.composer.reason.setText("\u200b.")
    page._open()
    seat.settle()
    assert seat.links.opened == []


def test_tab_goes_through_the_page_as_it_is_read(seat, page):
    page.composer.purpose.set_value(Purpose.GUIDANCE)
    write(seat, page, "Do you think of suicide?")
    seat.wait(lambda: buttons(page.watch.depth) and buttons(page.guard))
    page.composer.text.setFocus()
    passed = []
    while seat.focused() is not page.send.style_choice and len(passed) < 30:
        seat.press(Qt.Key.Key_Tab)
        passed.append(seat.focused())
    stops = [
        page.composer.keep_text.button,
        page.composer.reason,
        *buttons(page.composer.given_away).values(),
        *buttons(page.watch.depth).values(),
        *buttons(page.guard).values(),
        page.watch.lock_screen.phone,
        page.send.style_choice,
    ]
    assert passed == stops


def test_one_place_is_named_once_though_two_rules_found_it(seat, page):
    write(seat, page, "Your PHQ-9 score of 17 worries me.")
    assert len(page.composer.given_away.findings) == 1


def test_words_and_lock_screen_are_seen_without_scrolling_in_a_usual_window(seat, page):
    page.resize(1112, 700)
    write(seat, page, "Your PHQ-9 score of 17 worries me. Did you take the sertraline?")
    seat.settle()
    area = page.findChild(QScrollArea).viewport()
    for part in (page.composer.given_away, page.watch.lock_screen._note):
        low = part.mapTo(page, part.rect().bottomLeft()).y()
        assert low <= area.mapTo(page, area.rect().bottomLeft()).y()
    page.resize(620, 700)  # one column: what the text looks like stands below the text
    seat.settle()
    assert page.composer.isAncestorOf(page.watch.lock_screen)
