"""Finding out what works on this computer, with one's own number and no client's."""

import pytest
from PySide6.QtCore import Qt

from tests.support.accessible import nameless
from tests.support.agreed import WITHIN_HOURS, agreed_client
from tests.support.shown import words_on
from therapist_desk.domain.messages import CallKind, LinkStyle
from therapist_desk.services import links
from therapist_desk.ui.kit.settings import Preferences
from therapist_desk.ui.pages.messages.link_test_page import LinkTestPage
from therapist_desk.ui.pages.messages.write_page import WritePage

OWN = "+4915123456789"
CALL = "Ab0_-EfGhIjKlMnOpQrStU"


@pytest.fixture
def page(seat):
    seat.practise(whatsapp_number=OWN, country="DE")
    return shown(seat)


def shown(seat):
    page = LinkTestPage(seat.tasks, seat.outside)
    seat.show(page)
    seat.settle()
    seat.wait(lambda: page.handler.text())
    return page


def said(widget):
    return " ".join(words_on(widget))


def try_it(seat, page, style, *, works):
    row = page.rows[style]
    row.try_button.click()
    seat.settle()
    assert seat.focused() is row.yes
    (row.yes if works else row.no).setFocus()
    seat.press(Qt.Key.Key_Return)
    seat.settle()


def test_the_test_chat_goes_to_ones_own_number_without_a_text_and_is_remembered(seat, page):
    try_it(seat, page, LinkStyle.APP, works=True)
    assert seat.links.opened == ["whatsapp://send?phone=4915123456789"]
    assert "works here" in said(page.rows[LinkStyle.APP])
    assert "works here" in said(shown(seat).rows[LinkStyle.APP])


def test_it_is_remembered_for_this_computer_in_a_file_without_any_number(seat, page, tmp_path):
    try_it(seat, page, LinkStyle.WA_ME, works=False)
    path = seat.outside.preferences._path
    written = path.read_text("utf-8")
    assert "wa.me=no" in written
    assert "151234" not in written
    assert "wa.me=no" in Preferences(path).state.link_trials


def test_where_the_app_opens_no_chat_writing_takes_the_way_that_does(seat, page):
    try_it(seat, page, LinkStyle.APP, works=False)
    try_it(seat, page, LinkStyle.WEB, works=True)
    assert "this computer opens chats with WhatsApp Web" in page.result.text()
    seat.clock.instant = WITHIN_HOURS
    owner = agreed_client(seat.store)
    write = WritePage(seat.tasks, seat.outside)
    write.show_client(owner.id)
    seat.show(write)
    seat.wait(lambda: write.guard.verdict)
    assert write.send.link_style is LinkStyle.WEB


def test_a_clients_number_is_not_opened_past_the_guard(seat, page):
    agreed_client(seat.store, number="+447911123456")
    page.number.set_value("+44 7911 123456")
    page.rows[LinkStyle.APP].try_button.click()
    seat.settle()
    assert seat.links.opened == []
    assert "A client has this number" in said(page.form)


@pytest.mark.parametrize("raw", ["", "hello", "12"])
def test_what_is_no_number_is_said_at_the_field(seat, page, raw):
    page.number.set_value(raw)
    page.rows[LinkStyle.APP].try_button.click()
    seat.settle()
    assert seat.links.opened == []
    assert seat.focused() is page.number


def test_without_a_program_that_takes_links_the_app_cannot_be_tried(seat, page):
    seat.links.handled = {"https"}
    page._look()
    seat.wait(lambda: not page.rows[LinkStyle.APP].try_button.isEnabled())
    assert "No program" in page.handler.text()
    assert page.rows[LinkStyle.WEB].try_button.isEnabled()


def test_a_link_the_system_does_not_take_counts_as_tried_in_vain(seat, page):
    seat.links.accepts = False
    page.rows[LinkStyle.WEB].try_button.click()
    seat.settle()
    assert "opens no chat here" in said(page.rows[LinkStyle.WEB])


def test_what_was_tried_can_be_forgotten_and_that_taken_back(seat, page):
    try_it(seat, page, LinkStyle.APP, works=True)
    page._forget()
    assert "not tried yet" in said(page.rows[LinkStyle.APP])
    seat.told[-1][1]()
    assert "works here" in said(page.rows[LinkStyle.APP])


def test_call_links_are_kept_as_links_and_nothing_else_is(seat, page):
    url = f"https://call.whatsapp.com/video/{CALL}"
    page.calls.form.field("video").set_value(f"Join: {url}?x=1")
    page.calls.save()
    seat.settle()
    assert seat.ask(links.call_links)[CallKind.VIDEO] == url
    page.calls.open_buttons[CallKind.VIDEO].click()
    assert seat.links.opened == [url]
    page.calls.form.field("voice").set_value("https://wa.me/settings/linked_devices#2@abc")
    page.calls.save()
    seat.settle()
    assert "no call link" in said(page.calls)
    page.calls.form.field("voice").set_value(url)
    page.calls.save()
    seat.settle()
    assert "other kind" in said(page.calls)
    assert seat.ask(links.call_links)[CallKind.VOICE] == ""


def test_call_links_can_be_taken_back(seat, page):
    page.calls.form.field("voice").set_value(f"https://call.whatsapp.com/voice/{CALL}")
    page.calls.save()
    seat.settle()
    seat.told[-1][1]()
    seat.settle()
    assert seat.ask(links.call_links)[CallKind.VOICE] == ""


def test_every_control_has_a_name(page):
    assert nameless(page) == []


def test_one_begins_at_the_number_and_not_at_what_forgets_everything(seat, page):
    assert page.first_stop is page.number
