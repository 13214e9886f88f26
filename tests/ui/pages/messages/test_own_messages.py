"""Own messages as a therapist meets them: written on one page, offered first on the other."""

import pytest
from PySide6.QtCore import Qt

from tests.support.accessible import nameless
from tests.support.agreed import agreed_client
from therapist_desk.domain.guard import Purpose
from therapist_desk.domain.own_messages import OwnMessage, OwnMessageId
from therapist_desk.services import own_messages
from therapist_desk.ui.kit.places import MESSAGES, Place, View
from therapist_desk.ui.pages.messages.write_page import WritePage
from therapist_desk.ui.pages.writing.page import WritingPage


@pytest.fixture
def page(seat):
    page = WritingPage(seat.tasks, seat.outside)
    seat.show(page)
    page.show_place(Place(View.WRITING, record_id=MESSAGES))
    seat.settle()
    return page


def write(seat, language="en"):
    owner = agreed_client(seat.store, language=language)
    page = WritePage(seat.tasks, seat.outside)
    page.show_client(owner.id)
    seat.show(page)
    seat.wait(lambda: page.guard.verdict)
    seat.settle()
    return page


def offered(page):
    box = page.composer.template
    return [box.itemText(row) for row in range(box.count())]


def kept(seat, title="Door code", text="It is 4711.", **fields):
    purpose = fields.pop("purpose", Purpose.SCHEDULING)
    return seat.do(own_messages.save, OwnMessage(OwnMessageId(0), title, purpose, text, **fields))


def test_a_message_is_written_saved_and_taken_back(seat, page):
    part = page.messages
    page.begin_new()
    seat.type("Door code")
    part.text.setFocus()
    seat.type("The code is 4711.")
    page.save()
    seat.settle()
    (found,) = seat.ask(own_messages.for_purpose, Purpose.SCHEDULING)
    assert (found.title, found.text) == ("Door code", "The code is 4711.")
    seat.told[-1][1]()
    seat.settle()
    assert seat.ask(own_messages.listed) == []


def test_what_is_typed_waits_over_a_lock(seat, page):
    page.begin_new()
    seat.type("Half a na")
    page.keep()
    seat.settle()
    again = WritingPage(seat.tasks, seat.outside)
    seat.show(again)
    seat.settle()
    assert again.messages.form.values()["title"] == "Half a na"


def test_one_can_begin_with_a_text_that_comes_with_the_desk(seat, page):
    page.begin_new()
    page.messages._begin_with("running_late")
    page.save()
    seat.settle()
    (found,) = seat.ask(own_messages.for_purpose, Purpose.SCHEDULING)
    assert "{{time}}" in found.text


def test_words_that_give_something_away_are_said_while_writing(seat, page):
    page.begin_new()
    page.messages.text.setFocus()
    seat.type("Your therapy begins at ten.")
    seat.wait(lambda: "therapy" in page.messages.found)
    page.messages.text.set_value("At ten.")
    seat.wait(lambda: page.messages.found == "")


def test_binned_and_brought_back(seat, page):
    one = kept(seat)
    seat.settle()
    page.messages.list.selection.choose(one.id)
    seat.settle()
    page.messages.list.setFocus()
    seat.press(Qt.Key.Key_Delete)
    seat.settle()
    assert seat.ask(own_messages.listed) == []
    seat.told[-1][1]()
    seat.settle()
    assert seat.ask(own_messages.listed) == [one.id]


def test_own_texts_are_offered_first_and_only_those_the_client_can_read(seat):
    kept(seat, "Plain")
    kept(seat, "Liked", favourite=True)
    kept(seat, "Deutsch", language="de")
    kept(seat, "For later", purpose=Purpose.GUIDANCE)
    page = write(seat)
    assert offered(page)[:4] == ["Own words", "★ Liked", "Plain", "Propose a time"]
    page.composer.purpose.set_value(Purpose.GUIDANCE)
    seat.settle()
    assert offered(page)[1] == "For later"


def test_a_chosen_one_is_put_in_and_can_be_undone(seat):
    kept(seat, text="Code 4711 at {{link}}")
    page = write(seat)
    page.composer.text.setFocus()
    seat.type("Mine")
    page.composer.template.setCurrentIndex(1)
    seat.settle()
    assert page.composer.text.value() == "Code 4711 at {{link}}"
    assert seat.focused() is page.composer.text  # at the gap
    seat.told[-1][1]()
    assert page.composer.text.value() == "Mine"


def test_keys_go_through_the_texts_one_after_another(seat):
    kept(seat, "First", text="It is 4711.")
    kept(seat, "Second", text="It is 4712.")
    page = write(seat)
    page.composer.template.setFocus()
    seat.press(Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    seat.press(Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    assert page.composer.template.currentText() == "Second"
    assert page.composer.text.value() == "It is 4712."
    assert seat.focused() is page.composer.template


def test_a_text_no_native_reader_has_seen_says_so(seat):
    page = write(seat, language="fr")
    page.composer.template.setCurrentIndex(2)
    seat.settle()
    assert "needs a native reader" in page.composer._language.text()
    assert page.composer.text.value().startswith("Bonjour")


def test_every_control_has_a_name(page, seat):
    page.begin_new()
    assert nameless(page) == []
    assert seat.focused().accessibleName()
    seat.press(Qt.Key.Key_Tab)


def test_what_was_written_is_kept_for_the_next_time_and_taken_back(seat):
    page = write(seat)
    keep = page.composer.keep_text
    assert not keep.button.isVisible()
    page.composer.text.setFocus()
    seat.type("The door code is 4711.")
    seat.bot.mouseClick(keep.button, Qt.MouseButton.LeftButton)
    assert keep.name.value() == "The door code is 4711"
    assert nameless(keep) == []
    told = []
    page.told.connect(lambda *said: told.append(said))
    seat.press(Qt.Key.Key_Return)
    seat.wait(lambda: told)
    seat.settle()
    assert "★ The door code is 4711" in [f"★ {each}" for each in offered(page)]
    assert seat.focused() is page.composer.text
    assert page.composer.text.value() == "The door code is 4711."
    told[0][1]()
    seat.settle()
    assert "The door code is 4711" not in offered(page)


def test_a_text_that_names_the_client_is_not_kept_for_others(seat):
    page = write(seat)
    keep = page.composer.keep_text
    page.composer.text.set_value(f"Dear {page.composer.situation.client.name.split()[0]}, hello.")
    seat.bot.mouseClick(keep.button, Qt.MouseButton.LeftButton)
    seat.press(Qt.Key.Key_Return)
    seat.settle()
    assert keep.isVisible()
    assert seat.ask(own_messages.listed) == []
    seat.press(Qt.Key.Key_Escape)
    assert not keep.isVisible()
    assert seat.focused() is page.composer.text
