"""What helps with writing a note, each by its key."""

import time

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QApplication, QMenu

from tests.support.records import client
from therapist_desk.domain.note_formats import Section
from therapist_desk.domain.own_formats import OwnFormat, OwnFormatId
from therapist_desk.domain.phrases import Phrase, PhraseId
from therapist_desk.services import (
    clients,
    notes,
    own_formats,
    own_words,
    phrases,
    settings,
    spelling,
)
from therapist_desk.services.settings import Setting
from therapist_desk.ui.pages.notes.tab import NotesTab

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
K = Qt.Key

pytestmark = pytest.mark.qt_log_ignore("does not support grabbing", extend=True)
needs_english = pytest.mark.skipif(
    not spelling.best_tag("en_US"), reason="no English dictionary here"
)


@pytest.fixture
def ada(seat):
    seat.practise()
    return seat.do(clients.save, client(pronouns="she"))


@pytest.fixture
def tab(seat, ada):
    page = NotesTab(seat.tasks, seat.outside)
    seat.show(page)
    page.show_client(ada.id)
    seat.settle()
    begin(seat, page)
    return page


def begin(seat, tab):
    tab.begin_new()
    seat.wait(lambda: tab.editor.note is not None and not tab.editor.note.id)
    seat.wait(lambda: tab.editor.isVisible() and tab.editor.tools.is_ready)
    seat.settle()


def fields(tab):
    return tab.editor._fields


def written(tab, key="data"):
    return fields(tab)[key].toPlainText()


def menu_open():
    shown = QApplication.activePopupWidget()
    return shown if isinstance(shown, QMenu) else None


def press_in_menu(seat, key):
    seat.wait(menu_open)
    seat.bot.keyClick(menu_open(), key)


def underlined(field):
    block, found = field.document().firstBlock(), []
    while block.isValid():
        found += [
            block.text()[one.start : one.start + one.length]
            for one in block.layout().formats()
            if one.format.underlineColor().isValid()
        ]
        block = block.next()
    return found


# Finding


def test_every_place_is_counted_and_stepped_through_over_all_sections(seat, tab):
    seat.type("Sleep is better. sleep")
    seat.press(K.Key_Tab)
    seat.type("Sleep diary")
    fields(tab)["data"].setFocus()
    seat.press(K.Key_Home, CTRL)
    assert tab.find_here()
    bar = tab.editor.tools.bar
    seat.type("sleep")
    seat.wait(lambda: bar.count.text() == "1 of 3")
    seat.press(K.Key_Return)
    seat.press(K.Key_F3)
    assert bar.count.text() == "3 of 3"
    seat.press(K.Key_F3, SHIFT)
    assert bar.count.text() == "2 of 3"
    seat.press(K.Key_Escape)
    assert seat.focused() is fields(tab)["data"]
    assert fields(tab)["data"].textCursor().selectedText() == "sleep"
    assert fields(tab)["assessment"].extraSelections() == []


def test_finding_goes_on_while_one_writes_and_never_moves_the_cursor(seat, tab):
    seat.focused().insertPlainText("😀 one")  # no key of a test writes this
    tab.find_here()
    bar = tab.editor.tools.bar
    seat.type("one")
    seat.wait(lambda: bar.count.text() == "1 of 1")
    assert fields(tab)["data"].textCursor().selectedText() == "one"
    fields(tab)["data"].setFocus()
    seat.press(K.Key_End)
    seat.type(" one")
    seat.wait(lambda: bar.count.text() == "1 of 2")
    assert written(tab) == "😀 one one"


def test_a_second_time_the_key_is_left_to_the_search_of_the_desk(seat, tab):
    assert tab.find_here()
    assert not tab.find_here()


# Counting and focus


def test_the_foot_counts_the_words_of_all_sections(seat, tab):
    seat.type("Slept well - twice.")
    seat.press(K.Key_Tab)
    seat.focused().insertPlainText("睡眠")
    seat.wait(lambda: tab.editor.tools.foot.words.text().startswith("5 "))


def test_only_the_text_is_left_and_escape_brings_the_rest_back(seat, tab):
    seat.type("Words")
    seat.press(K.Key_F11)
    assert not tab._new.isVisible()
    assert not tab.editor.sign_button.isVisible()
    assert fields(tab)["data"].isVisible()
    assert tab.editor.tools.foot.isVisible()
    seat.type(" and more")
    seat.press(K.Key_Escape)
    assert tab._new.isVisible()
    assert tab.editor.sign_button.isVisible()
    assert written(tab) == "Words and more"


def test_whoever_leaves_the_page_finds_the_rest_of_the_window_again(seat, tab):
    seat.press(K.Key_F11)
    tab.hide()
    tab.show()
    assert tab.editor.sign_button.isVisible()


# Phrases


@pytest.fixture
def known(seat, tab):
    seat.do(
        phrases.save,
        Phrase(PhraseId(0), "slp", "{{client_first_name}} ({{pronouns}}) slept {{x}}."),
    )
    seat.do(phrases.save, Phrase(PhraseId(0), "nr", "Next: session {{session_number}}"))
    seat.settle()
    seat.wait(lambda: len(tab.editor.tools.phrases._phrases) == 2)
    tab.editor.focus_first()


def test_letters_and_a_key_become_the_phrase_and_what_is_open_waits_marked(seat, tab, known):
    seat.type("Then slp")
    seat.press(K.Key_Space, CTRL)
    assert written(tab) == "Then Ada (she) slept {{x}}."
    assert seat.focused().textCursor().selectedText() == "{{x}}"
    seat.type("well")
    assert written(tab) == "Then Ada (she) slept well."
    tab.keep()
    seat.settle()
    (note,) = seat.ask(notes.of_client, tab.client_id)
    assert seat.ask(notes.get, note).note.sections == {"data": "Then Ada (she) slept well."}


def test_the_key_alone_offers_all_phrases_to_choose_from(seat, tab, known):
    seat.press(K.Key_Space, CTRL)
    press_in_menu(seat, K.Key_Return)  # the first is marked
    seat.wait(lambda: written(tab) == "Next: session 1")


def test_letters_begun_offer_only_what_begins_with_them(seat, tab, known):
    seat.type("sl")
    seat.press(K.Key_Space, CTRL)
    seat.wait(menu_open)
    assert [one.text().split()[0] for one in menu_open().actions()[:1]] == ["slp"]
    press_in_menu(seat, K.Key_Return)
    seat.wait(lambda: written(tab).startswith("Ada (she)"))


def test_without_a_phrase_the_key_leads_to_where_they_are_written(seat, tab):
    seat.press(K.Key_Space, CTRL)
    press_in_menu(seat, K.Key_Return)
    seat.wait(lambda: seat.places)
    assert str(seat.places[-1][0].view) == "writing"


# Carrying forward, and what a format begins with


def test_one_section_is_carried_forward_by_its_key_and_taken_back_by_undo(seat, tab):
    seat.type("Old data")
    seat.press(K.Key_Tab)
    seat.type("Old assessment")
    tab.keep()
    seat.settle()
    seat.clock.move(days=7)
    begin(seat, tab)
    seat.type("New")
    seat.press(K.Key_B, CTRL | SHIFT)
    seat.wait(lambda: written(tab) == "New\nOld data")
    assert written(tab, "assessment") == ""
    seat.press(K.Key_B, CTRL | SHIFT)
    seat.wait(lambda: "no other text" in seat.told[-1][0])
    seat.press(K.Key_Z, CTRL)
    assert written(tab) == "New"


def test_a_section_begins_as_its_format_says_and_nothing_is_saved_before_a_key(seat, tab, ada):
    part = Section("", "Data", "", required=False, prefill="Session {{session_number}} with ")
    form = seat.do(own_formats.save, OwnFormat(OwnFormatId(0), "Mine", (part,)))
    seat.do(settings.put, Setting.NOTE_FORMAT, form.format_id)
    seat.settle()
    begin(seat, tab)
    key = form.sections[0].key
    seat.wait(lambda: written(tab, key) == "Session 1 with ")
    assert seat.ask(notes.of_client, ada.id) == []
    seat.type("Ada")
    tab.keep()
    seat.settle()
    (note,) = seat.ask(notes.of_client, ada.id)
    assert seat.ask(notes.get, note).note.sections == {key: "Session 1 with Ada"}


# Spelling


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


# Markdown


def test_the_preview_shows_markdown_and_the_source_is_what_is_kept(seat, tab, ada):
    source = "**bold** <b>x</b> ![p](file:///etc/passwd) [l](https://a.example)\n\n- one"
    seat.type(source.partition("\n")[0])
    seat.press(K.Key_M, CTRL | SHIFT)
    preview = tab.editor.tools.preview
    seat.wait(preview.isVisible)
    shown = preview.toPlainText()
    assert "bold" in shown
    assert "**" not in shown
    assert "<b>x</b>" in shown
    kind = QTextDocument.ResourceType.ImageResource.value
    assert preview.loadResource(kind, "file:///etc/passwd") is None
    assert not preview.openLinks()
    assert seat.focused() is preview
    tab.editor.tools.foot.preview_button.click()
    assert seat.focused() is fields(tab)["data"]
    tab.keep()
    seat.settle()
    (note,) = seat.ask(notes.of_client, ada.id)
    assert seat.ask(notes.get, note).note.sections["data"] == source.partition("\n")[0]


def test_lines_end_in_the_preview_where_one_ended_them(seat, tab):
    fields(tab)["data"].setPlainText("First line\nsecond line\n- point\nbelow the list")
    seat.press(K.Key_M, CTRL | SHIFT)
    seat.wait(tab.editor.tools.preview.isVisible)
    shown = tab.editor.tools.preview.toPlainText().replace("\u2028", "\n").splitlines()
    assert [line for line in shown if line.strip()] == [
        "Data",
        "First line",
        "second line",
        "point",
        "below the list",
    ]


# Pasting


def word_page(paragraphs=400, style_kb=3000):
    styles = "p.MsoNormal {margin:0cm; mso-style-name:Standard;}\n" * (style_kb * 20)
    body = "".join(
        f'<p class=MsoNormal style="mso-margin-top-alt:auto"><b>Line</b> {number}<o:p></o:p></p>\n'
        for number in range(paragraphs)
    )
    return f"<html><head><style><!--{styles}--></style></head><body>{body}</body></html>"


@pytest.mark.parametrize("with_text", [True, False])
def test_a_paste_from_word_brings_its_words_within_a_moment(seat, tab, with_text):
    data = QMimeData()
    data.setHtml(word_page())
    assert len(data.html()) > 3_000_000
    if with_text:
        data.setText("\n".join(["Line 0", "•\tPoint", *(f"Line {n}" for n in range(2, 400))]))
    QGuiApplication.clipboard().setMimeData(data)
    field = fields(tab)["data"]
    started = time.perf_counter()
    seat.press(K.Key_V, CTRL)
    assert time.perf_counter() - started < 1
    lines = field.toPlainText().splitlines()
    assert len(lines) == 400
    assert lines[:2] == (["Line 0", "- Point"] if with_text else ["Line 0", "Line 1"])
    assert "mso" not in field.toPlainText()


def test_the_list_of_a_web_page_comes_as_points(seat, tab):
    data = QMimeData()
    data.setHtml("<p>Plan:</p><ul><li>Walk <b>daily</b></li><li>Call</li></ul>")
    QGuiApplication.clipboard().setMimeData(data)
    seat.press(K.Key_V, CTRL)
    assert written(tab) == "Plan:\n- Walk daily\n- Call"


def test_a_note_of_five_megabytes_stays_quick_to_write_in(seat, tab):
    field = fields(tab)["data"]
    field.setPlainText("A line of an endless log with teh usual words in it.\n" * 100_000)
    seat.settle()
    seat.press(K.Key_Home, CTRL)
    took = []
    for letter in "quick":
        started = time.perf_counter()
        seat.type(letter)
        seat.bot.wait(1)  # what the key set going belongs to it
        took.append(time.perf_counter() - started)
    assert sorted(took)[2] < 0.5  # Qt itself takes about 0.1 for so many lines
    assert field.toPlainText().startswith("quick")
