"""What helps with writing a note, each by its key: the text alone, phrases, the last note."""

from dataclasses import replace

import pytest

from tests.support.records import NOON
from tests.support.written import CTRL, SHIFT, K, begin, fields, menu_open, press_in_menu, written
from therapist_desk.domain.note_formats import Section
from therapist_desk.domain.notes import Note, NoteId
from therapist_desk.domain.own_formats import OwnFormat, OwnFormatId
from therapist_desk.domain.phrases import Phrase, PhraseId
from therapist_desk.services import notes, own_formats, phrases, settings
from therapist_desk.services.settings import Setting

pytestmark = pytest.mark.qt_log_ignore("does not support grabbing", extend=True)


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


def test_a_note_begun_elsewhere_begins_as_its_format_says_too(seat, tab, ada):
    parts = tuple(
        Section("", label, "", required=False, prefill="{{client_first_name}} {{x}} said ")
        for label in ("Data", "Plan")
    )
    form = seat.do(own_formats.save, OwnFormat(OwnFormatId(0), "Mine", parts))
    seat.settle()
    data, plan = (section.key for section in form.sections)
    note = Note(NoteId(0), ada.id, form.format_id, NOON, "UTC", sections={data: "From the page"})
    note = seat.do(notes.save, note)
    seat.settle()
    tab.show_record(note.id)
    seat.wait(lambda: tab._list.selection.current == note.id)
    seat.settle()
    seat.wait(lambda: written(tab, plan) == "Ada {{x}} said ")
    assert written(tab, data) == "From the page"
    tab.editor.sign()
    seat.wait(lambda: "{{x}}" in tab.editor.banner.words)
    assert not seat.ask(notes.get, note.id).note.is_signed


def test_a_note_written_on_gets_no_beginning_again(seat, tab, ada):
    parts = tuple(Section("", name, "", required=False, prefill="As always") for name in "ab")
    form = seat.do(own_formats.save, OwnFormat(OwnFormatId(0), "Mine", parts))
    seat.settle()
    first, second = (section.key for section in form.sections)
    note = Note(NoteId(0), ada.id, form.format_id, NOON, "UTC", sections={first: "One"})
    note = seat.do(notes.save, note)
    seat.clock.move(minutes=1)
    seat.do(notes.save, replace(note, sections={first: "One and more"}))
    seat.settle()
    tab.show_record(note.id)
    seat.wait(lambda: tab._list.selection.current == note.id)
    seat.settle()
    seat.wait(lambda: written(tab, first) == "One and more")
    seat.settle()
    assert written(tab, second) == ""
