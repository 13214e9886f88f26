"""Writing on WhatsApp as a therapist does it: what opens, what does not, and what is asked after."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from tests.support.accessible import nameless
from tests.support.agreed import WITHIN_HOURS
from tests.support.records import client, saved_client, whatsapp
from tests.support.shown import words_on
from tests.support.write_page import TEXT, button, log, on_today, open_it, shown, write
from therapist_desk.domain.clients import ClientStatus, SafetyHint
from therapist_desk.domain.guard import Answer, Purpose
from therapist_desk.domain.messages import Draft, LinkStyle, Outcome
from therapist_desk.services import clients, messages, settings
from therapist_desk.services.settings import Setting
from therapist_desk.ui.kit.cards import Line
from therapist_desk.ui.kit.labels import PlainLabel
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.messages.drafts_card import DraftsCard
from therapist_desk.ui.pages.messages.write_page import WritePage

LINK = "whatsapp://send?phone=447700900123"


def clipboard():
    return QGuiApplication.clipboard().text()


def test_the_link_holds_the_number_alone_and_the_text_waits_on_the_clipboard(seat, page, owner):
    write(seat, page)
    open_it(seat)
    assert seat.links.opened == [LINK]
    assert clipboard() == TEXT
    assert log(seat, owner)[0].outcome is Outcome.OPENED
    seat.clipboard.clear()
    assert clipboard() == ""


def test_the_text_goes_into_the_link_only_when_switched_on_and_the_page_says_who_sees_it(
    seat, page
):
    assert page.send.warning == ""
    seat.do(settings.put, Setting.TEXT_IN_LINK, "yes")
    seat.settle()
    assert "other programs" in page.send.warning
    page.send.style_choice.set_value(LinkStyle.WEB)
    assert "Meta" in page.send.warning
    write(seat, page)
    open_it(seat)
    assert seat.links.opened == [
        "https://web.whatsapp.com/send?phone=447700900123&text=Hello%2C%20see%20you%20on%20Friday."
    ]
    assert clipboard() == ""


def test_what_is_refused_never_opens(seat, owner, page):
    known = seat.ask(clients.get, owner.id)
    seat.do(clients.save, replace(known, hints=(SafetyHint.CALL_ONLY,)))
    seat.settle()
    assert page.guard.said == "Not from here"
    write(seat, page)
    open_it(seat)
    page._open()
    seat.settle()
    assert seat.links.opened == []
    assert log(seat, owner) == []


def test_what_the_guard_asks_about_opens_only_with_a_reason_in_the_log(seat, page, owner):
    page.composer.purpose.set_value(Purpose.GUIDANCE)
    seat.wait(lambda: page.guard.verdict is Answer.ASK)
    write(seat, page)
    open_it(seat)
    assert (seat.links.opened, log(seat, owner)) == ([], [])
    assert seat.focused() is page.composer.reason
    seat.type("Asked for it in session")
    open_it(seat)
    assert seat.links.opened == [LINK]
    assert log(seat, owner)[0].reason == "Asked for it in session"


@pytest.mark.parametrize(
    ("key", "outcome"), [(Qt.Key.Key_S, Outcome.SENT), (Qt.Key.Key_N, Outcome.NOT_SENT)]
)
def test_one_key_tells_what_became_of_it(seat, page, owner, key, outcome):
    write(seat, page)
    open_it(seat)
    assert seat.focused() is page.outcome
    seat.press(key)
    seat.settle()
    assert log(seat, owner)[0].outcome is outcome
    assert page.outcome.isHidden()
    assert page.composer.text.value() == ("" if outcome is Outcome.SENT else TEXT)


def test_the_keys_are_where_they_were_on_an_arabic_keyboard(seat, page, owner, monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    write(seat, page)
    open_it(seat)
    alone = Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.KeyPress, ord("س"), alone, 39, 0, 0, "س")
    QApplication.sendEvent(seat.focused(), event)
    seat.settle()
    assert log(seat, owner)[0].outcome is Outcome.SENT


def test_a_changed_message_is_logged_as_it_went_out(seat, page, owner):
    write(seat, page)
    open_it(seat)
    seat.press(Qt.Key.Key_C)
    seat.type("Hello, see you on Monday.")
    open_it(seat)
    (message,) = log(seat, owner)
    assert (message.outcome, message.text) == (Outcome.CHANGED, "Hello, see you on Monday.")
    assert seat.links.opened == [LINK]


def test_a_slip_of_the_finger_is_taken_back(seat, page, owner):
    write(seat, page)
    open_it(seat)
    seat.press(Qt.Key.Key_N)
    seat.settle()
    said, undo = seat.told[-1]
    assert "not sent" in said
    undo()
    seat.settle()
    assert log(seat, owner)[0].outcome is Outcome.OPENED
    seat.press(Qt.Key.Key_S)  # asked again, it is answered by a key again
    seat.settle()
    assert log(seat, owner)[0].outcome is Outcome.SENT


def test_writing_begins_where_the_page_is_read_and_not_on_its_way_back(seat, page):
    seat.wait(lambda: seat.focused() is page.composer.purpose)


def test_later_leaves_the_question_open_and_the_next_visit_asks_it(seat, page, owner):
    write(seat, page)
    open_it(seat)
    seat.press(Qt.Key.Key_Escape)
    assert page.outcome.isHidden()
    assert [one.client_id for one in seat.ask(messages.unanswered)] == [owner.id]
    again = shown(seat, owner)
    assert not again.outcome.isHidden()
    seat.wait(lambda: seat.focused() is again.composer.purpose)
    seat.type("Send")  # nothing that is typed on arrival answers it
    seat.settle()
    assert log(seat, owner)[0].outcome is Outcome.OPENED


def test_another_client_can_be_written_to_while_one_outcome_waits(seat, page, owner):
    other = saved_client(seat.store, "Bo Lind", phones=(whatsapp("+447700900456"),))
    write(seat, page)
    open_it(seat)
    assert page.send.isHidden()
    page.hide()
    page.show_client(other.id)
    page.show()
    seat.wait(lambda: page.recipient.shown.startswith("B.L."))
    assert page.outcome.isHidden()
    assert not page.send.isHidden()
    page.show_client(owner.id)
    seat.wait(lambda: not page.outcome.isHidden())


def test_a_link_the_system_refuses_is_logged_as_not_sent_and_told(seat, page, owner):
    seat.links.accepts = False
    write(seat, page)
    open_it(seat)
    assert log(seat, owner)[0].outcome is Outcome.NOT_SENT
    assert "could not be opened" in page.banner.words
    assert clipboard() == ""
    assert page.composer.text.value() == TEXT


def test_without_an_app_the_page_says_so_and_offers_other_ways(seat, owner):
    seat.links.handled = {"https"}
    page = shown(seat, owner)
    seat.wait(lambda: page.send.says_no_app)
    write(seat, page)
    open_it(seat)
    assert seat.links.opened == []
    button(page.send, "wa.me page").click()
    open_it(seat)
    assert seat.links.opened == ["https://wa.me/447700900123"]


def test_copying_opens_nothing_and_tells_the_number(seat, page, owner):
    page.send.style_choice.set_value(LinkStyle.COPY)
    write(seat, page)
    open_it(seat)
    assert (seat.links.opened, clipboard()) == ([], TEXT)
    assert "+44 7700 900123" in page.outcome.accessibleName()
    button(page.outcome, "Copy number").click()
    assert clipboard() == "+44 7700 900123"
    assert log(seat, owner)[0].style is LinkStyle.COPY


def test_a_place_still_to_be_filled_in_is_named_and_marked(seat, page):
    page.composer.template.set_value("scheduling")
    assert page.composer.gap.text() == "Still to fill in: a date, a time"
    open_it(seat)
    assert seat.links.opened == []
    assert page.composer.text.textCursor().selectedText() == "{{date}}"


def test_the_recipient_is_shown_by_initials_and_the_end_of_the_number(seat, page):
    assert page.recipient.shown.startswith("A.E.")
    assert "0123" in page.recipient.shown
    assert "Alex" not in page.recipient.shown


def test_words_typed_to_one_client_wait_there_while_another_is_written_to(seat, page, owner):
    other = saved_client(seat.store, "Bo Lind", phones=(whatsapp("+447700900456"),))
    write(seat, page)
    page.show_client(other.id)
    seat.wait(lambda: page.recipient.shown.startswith("B.L."))
    assert page.composer.text.value() == ""
    page.show_client(owner.id)
    seat.wait(lambda: page.composer.text.value() == TEXT)


def test_a_draft_is_in_the_vault_before_it_can_be_locked(seat, page, owner):
    write(seat, page)
    assert page.has_unsaved_words
    page.keep()
    seat.settle()
    assert not page.has_unsaved_words
    assert seat.ask(messages.draft, owner.id) == Draft(text=TEXT)


def test_each_finding_leads_to_what_can_be_done_about_it(seat):
    owner = seat.do(clients.save, client(phones=(whatsapp(),)))
    page = shown(seat, owner)
    button(page.guard, "Make an agreement").click()
    assert seat.places == [(Place(View.AGREEMENTS, owner.id, new=True),)]
    button(page.guard, "Confirm the number").click()
    seat.settle()
    assert seat.ask(clients.get, owner.id).whatsapp_phone.confirmed_at == WITHIN_HOURS
    assert not [each for each in page.guard.findChildren(QPushButton) if "Confirm" in each.text()]


def test_hours_that_pass_while_writing_are_noticed(seat, page):
    assert page.guard.said == "May be opened"
    seat.clock.move(hours=9)
    page._tick.timeout.emit()
    seat.wait(lambda: page.guard.verdict is Answer.ASK)
    said = [label.text() for label in page.guard.findChildren(PlainLabel)]
    assert any("Open from Monday" in each for each in said)


def test_everything_on_the_page_has_a_name_to_be_read_aloud(seat, page):
    write(seat, page)
    open_it(seat)
    assert nameless(page) == []


def test_what_the_agreement_does_not_allow_is_one_key_from_a_version_that_does(seat, page, owner):
    page.composer.purpose.set_value(Purpose.RESOURCE)
    seat.wait(lambda: page.guard.verdict is Answer.ASK)
    prepare = button(page.guard, "Prepare a new version")
    prepare.setFocus()
    seat.press(Qt.Key.Key_Space)
    wanted = ("purposes", "resource")
    assert seat.places[-1] == (Place(View.AGREEMENTS, owner.id, new=True, wanted=wanted),)


def keep_it(seat, page):
    page.later.keep_button.click()
    next(each for each in page.later.findChildren(QPushButton) if each.text() == "Keep it").click()
    seat.settle()


def test_a_message_kept_for_later_says_when_it_comes_back_and_undo_forgets_that(seat, page, owner):
    write(seat, page)
    keep_it(seat, page)
    kept = seat.ask(messages.draft, owner.id)
    assert (kept.text, kept.until) == (TEXT, WITHIN_HOURS.replace(day=19))
    assert any("Kept until tomorrow" in each for each in words_on(page.later))
    assert seat.links.opened == []
    _, undo = seat.told[-1]
    undo()
    seat.settle()
    assert seat.ask(messages.draft, owner.id).until is None


def test_nothing_written_is_not_kept_for_later_and_the_text_is_asked_for(seat, page, owner):
    keep_it(seat, page)
    assert seat.ask(messages.draft, owner.id).until is None
    assert any("Write the message first" in each for each in words_on(page.composer))


def test_messages_begun_stand_on_today(seat, owner):
    seat.do(messages.keep_draft, owner.id, Draft(text=TEXT))
    card = on_today(seat, DraftsCard)
    (line,) = [each for each in card.findChildren(Line) if not each.isHidden()]
    seat.bot.keyClick(line, Qt.Key.Key_Return)
    assert seat.places == [(Place(View.WRITE, owner.id),)]


def test_whoever_wants_to_write_goes_on_there_though_the_page_has_to_ask_first(seat, owner):
    elsewhere = QLineEdit()
    seat.show(elsewhere)
    page = WritePage(seat.tasks, seat.outside)
    around = QWidget()
    column = QVBoxLayout(around)
    column.addWidget(elsewhere)
    column.addWidget(page)
    page.show_client(owner.id)
    seat.show(around)
    elsewhere.setFocus()
    page.begin_new()
    seat.wait(lambda: page.guard.verdict)
    seat.settle()
    assert seat.focused() is page.composer.purpose


def test_a_first_contact_is_not_called_agreed(seat, page, owner):
    assert "This is what you agreed on." in words_on(page.guard)
    other = saved_client(
        seat.store, "Bo Lind", status=ClientStatus.ENQUIRY, phones=(whatsapp("+447700900456"),)
    )
    seat.do(clients.confirm_number, other.id)
    page.show_client(other.id)
    seat.wait(lambda: page._found and page._found.client.id == other.id)
    seat.settle()
    assert page.guard.verdict is Answer.OPEN
    assert "This is what you agreed on." not in words_on(page.guard)
