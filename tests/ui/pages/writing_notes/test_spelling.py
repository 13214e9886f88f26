"""Unknown words in a note are underlined, offered another way, and may be learned."""

import pytest

from tests.support.records import client
from tests.support.written import K, begin, fields, menu_open, press_in_menu, underlined, written
from therapist_desk.services import clients, notes, own_words, spelling

pytestmark = pytest.mark.qt_log_ignore("does not support grabbing", extend=True)
needs_english = pytest.mark.skipif(
    not spelling.best_tag("en_US"), reason="no English dictionary here"
)


@needs_english
def test_unknown_words_are_underlined_but_names_and_the_word_being_written(seat, tab):
    seat.type("Ada Moreau recieved teh")
    seat.wait(lambda: underlined(fields(tab)["data"]) == ["recieved"])
    seat.type(" book")
    seat.wait(lambda: underlined(fields(tab)["data"]) == ["recieved", "teh"])
    tab.keep()
    seat.settle()
    assert not tab.has_unsaved_words  # marks are no words


@needs_english
def test_the_key_goes_to_the_unknown_word_and_offers_what_was_meant(seat, tab):
    seat.type("She recieves it ")
    seat.press(K.Key_Home)
    seat.press(K.Key_F7)
    seat.wait(lambda: menu_open() and menu_open().actions()[0].text() == "receives")
    press_in_menu(seat, K.Key_Return)
    seat.wait(lambda: written(tab) == "She receives it ")


@needs_english
def test_a_word_of_ones_own_is_kept_in_the_vault_and_can_be_taken_back(seat, tab):
    seat.type("Brainspottingx helps ")
    seat.wait(lambda: underlined(fields(tab)["data"]) == ["Brainspottingx"])
    seat.press(K.Key_Home)
    seat.press(K.Key_F7)
    seat.wait(menu_open)
    learn = next(one for one in menu_open().actions() if "my words" in one.text())
    learn.trigger()
    menu_open().close()
    seat.settle()
    assert seat.ask(own_words.every) == ("Brainspottingx",)
    seat.wait(lambda: underlined(fields(tab)["data"]) == [])
    seat.told[-1][1]()
    seat.settle()
    assert seat.ask(own_words.every) == ()


def test_the_language_chosen_stays_with_the_note(seat, tab, ada):
    seat.type("Words")
    choice = tab.editor.tools.foot.language
    if not choice.isVisible():
        pytest.skip("no dictionary here")
    choice.setFocus()
    choice.set_value("off")
    tab.keep()
    seat.settle()
    (note,) = seat.ask(notes.of_client, ada.id)
    assert seat.ask(notes.get, note).note.spelling == "off"


def test_a_missing_dictionary_is_a_quiet_line(seat, tab, ada):
    swahili = seat.do(clients.save, client("Bo Lind", language="sw"))
    tab.show_client(swahili.id)
    seat.settle()
    begin(seat, tab)
    seat.wait(lambda: "no dictionary" in tab.editor.tools.foot.trouble.text())
    seat.type("Habari teh")
    seat.press(K.Key_F7)
    seat.wait(lambda: seat.told and "no dictionary" in seat.told[-1][0])
    assert underlined(fields(tab)["data"]) == []
