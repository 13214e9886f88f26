"""Reminding tomorrow's clients by keyboard: one key opens, one key tells, and the next one is there."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from tests.support.accessible import nameless
from tests.support.agreed import agreed_client
from tests.support.planned import plan
from tests.support.records import saved_client, whatsapp
from tests.support.shown import words_on
from therapist_desk.domain.messages import Outcome
from therapist_desk.services import messages, reminders
from therapist_desk.services.reminders import Stand
from therapist_desk.services.today import today
from therapist_desk.ui.kit import when
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.messages.reminders_card import RemindersCard
from therapist_desk.ui.pages.messages.reminders_page import RemindersPage

CONTROL = Qt.KeyboardModifier.ControlModifier
ALEX, BO = "whatsapp://send?phone=447700900123", "whatsapp://send?phone=447700900456"


@pytest.fixture
def owners(seat):
    alex = agreed_client(seat.store)
    bo = agreed_client(seat.store, name="Bo Lind", number="+447700900456", language="de")
    plan(seat, alex, "2026-11-19 11:00")
    plan(seat, bo, "2026-11-19 16:00")
    return alex, bo


def shown(seat):
    page = RemindersPage(seat.tasks, seat.outside)
    seat.show(page)
    seat.settle()
    return page


@pytest.fixture
def page(seat, owners):
    return shown(seat)


def said_on(widget):
    return " ".join(words_on(widget))


def stands(seat):
    found = seat.ask(reminders.queue, date(2026, 11, 19), when.local_zone())
    return [one.stand for one in found.reminders]


def open_it(seat):
    seat.press(Qt.Key.Key_Return)
    seat.bot.wait(150)
    seat.settle()


def tell(seat, key=Qt.Key.Key_S):
    seat.press(key)
    seat.settle()


def test_enter_opens_and_s_tells_for_one_client_after_the_other(seat, page):
    assert seat.focused() is page.desk.send.button
    open_it(seat)
    assert seat.links.opened == [ALEX]
    assert seat.focused() is page.desk.outcome
    tell(seat)
    assert seat.focused() is page.desk.send.button
    open_it(seat)
    tell(seat)
    assert seat.links.opened == [ALEX, BO]
    assert stands(seat) == [Stand.SENT, Stand.SENT]
    assert "nobody left" in said_on(page.nothing)


def test_the_text_names_the_time_by_the_clients_clock_in_the_clients_language(seat, page):
    assert page.desk.form.text.value() == "Hello, see you on Thursday 19 November at 10:00."
    page.lists.chosen.emit(page._queue.reminders[1].key)
    seat.settle()
    assert "wir sehen uns am Donnerstag, 19. November um 15:00" in page.desk.form.text.value()


def test_a_day_without_anybody_to_remind_counts_nobody(seat, page):
    assert "0 of 2 reminded" in said_on(page)
    page.step(30)
    seat.wait(lambda: "No meetings are planned for this day." in said_on(page))
    assert "of 0" not in said_on(page)


def test_a_wrong_mark_is_taken_back_and_asked_about_again(seat, page):
    open_it(seat)
    tell(seat, Qt.Key.Key_N)
    assert stands(seat)[0] is Stand.NOT_SENT
    _, undo = seat.told[-1]
    undo()
    seat.settle()
    assert seat.focused() is page.desk.outcome
    tell(seat)
    assert stands(seat) == [Stand.SENT, Stand.TO_DO]


def test_a_mark_can_be_mended_later_from_the_list(seat, page):
    open_it(seat)
    tell(seat)
    page.lists.lines[page._queue.reminders[0].key]._pressed()
    seat.settle()
    assert "Change it?" in said_on(page.desk.outcome)
    tell(seat, Qt.Key.Key_N)
    assert stands(seat)[0] is Stand.NOT_SENT


def test_the_queue_goes_on_where_it_was_left_with_the_words_typed(seat, page):
    open_it(seat)
    tell(seat)
    page.desk.form.text.setFocus()
    seat.type("PS ")
    page.keep()
    seat.settle()
    again = shown(seat)
    assert again.current.situation.client.name == "Bo Lind"
    assert "PS " in again.desk.form.text.value()


def test_a_second_reminder_opens_only_after_the_tick_that_it_is_meant(seat, page):
    open_it(seat)
    tell(seat)
    page.lists.lines[page._queue.reminders[0].key]._pressed()
    seat.settle()
    page.desk.again_button.click()
    seat.settle()
    assert seat.focused() is page.desk.form.again
    page.desk.send.button.click()
    seat.settle()
    assert seat.links.opened == [ALEX]
    page.desk.form.again.setFocus()
    seat.press(Qt.Key.Key_Space)
    page.desk.send.button.click()
    seat.settle()
    assert seat.links.opened == [ALEX, ALEX]


def test_outside_hours_the_reason_comes_first_and_nothing_opens_without_it(seat, owners):
    seat.clock.instant = datetime(2026, 11, 18, 21, 0, tzinfo=UTC)
    page = shown(seat)
    assert seat.focused() is page.desk.form.reason
    seat.press(Qt.Key.Key_Return, CONTROL)
    seat.bot.wait(150)
    seat.settle()
    assert seat.links.opened == []
    seat.type("Asked to hear tonight")
    seat.press(Qt.Key.Key_Return, CONTROL)
    seat.bot.wait(150)
    seat.settle()
    assert seat.links.opened == [ALEX]


def test_who_is_left_out_is_named_with_why_and_where_to_mend_it(seat, page):
    stranger = saved_client(seat.store, "No Paper", phones=(whatsapp("+447700900458"),))
    plan(seat, stranger, "2026-11-19 17:00")
    said = said_on(page.lists.left_out)
    assert "No Paper" in said
    assert "no agreement" in said
    page.lists.left_out.findChildren(QPushButton)[-1].click()
    assert seat.places[-1] == (Place(View.AGREEMENTS, stranger.id, new=True),)


def test_a_link_that_does_not_open_is_told_and_logged_as_not_sent(seat, page, owners):
    seat.links.accepts = False
    open_it(seat)
    assert "could not be opened" in page.banner.words
    ids = seat.ask(messages.of_client, owners[0].id)
    assert seat.ask(messages.page, ids)[ids[0]].outcome is Outcome.NOT_SENT


def test_names_go_at_once_when_they_are_hidden(seat, page):
    assert "Alex Example" in said_on(page.lists)
    seat.outside.preferences.change(hide_names=True)
    seat.settle()
    assert "Alex Example" not in said_on(page)


def test_today_says_how_many_are_left_and_nothing_once_all_are_reminded(seat, page):
    held = QWidget()  # on its own it would be a window and take the keys
    card = RemindersCard()
    card.setParent(held)

    def look():
        day = date(2026, 11, 18)
        card.show_found(seat.ask(today, day, when.local_zone()).to_remind)

    look()
    assert not card.isHidden()
    assert "2 to remind 2 to remind 0 of 2 reminded" in said_on(card).replace(",", "")
    for _ in range(2):
        open_it(seat)
        tell(seat)
    look()
    assert card.isHidden()


def test_every_control_has_a_name(page):
    assert nameless(page) == []
