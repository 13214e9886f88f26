"""Own formats, phrases and words, written and taken back by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from tests.support.accessible import nameless
from tests.support.records import NOON, client
from therapist_desk.domain.errors import VaultUnwritable
from therapist_desk.domain.notes import Note, NoteId
from therapist_desk.services import clients, notes, own_formats, own_words, phrases
from therapist_desk.ui.kit import formats
from therapist_desk.ui.pages.writing.page import WritingPage

CTRL = Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.qt_log_ignore("does not support (grabbing|raise)", extend=True)


@pytest.fixture
def page(seat):
    shown = WritingPage(seat.tasks, seat.outside)
    seat.show(shown)
    seat.settle()
    return shown


def write_phrase(seat, page, shortcut="slp", text="Sleep was"):
    page.phrases.new_button.click()
    seat.type(shortcut)
    seat.press(Qt.Key.Key_Tab)
    seat.type(text)


def letters(seat):
    return [one.shortcut for one in seat.ask(phrases.every)]


def test_a_phrase_is_written_saved_and_taken_back_by_keys(seat, page):
    write_phrase(seat, page)
    seat.press(Qt.Key.Key_Return, CTRL)
    seat.wait(lambda: letters(seat) == ["slp"])
    seat.settle()
    assert seat.told[-1][0] == "Phrase saved"
    assert not page.has_unsaved_words
    seat.told[-1][1]()
    seat.settle()
    assert letters(seat) == []


def test_letters_taken_twice_are_said_at_the_field_and_nothing_typed_is_lost(seat, page):
    write_phrase(seat, page)
    page.save()
    seat.settle()
    write_phrase(seat, page, "SLP", "Another")
    page.save()
    seat.wait(lambda: seat.focused() is page.phrases.form.field("shortcut"))
    assert "another phrase" in seat.focused().accessibleDescription()
    assert page.phrases.form.values()["text"] == "Another"
    assert letters(seat) == ["slp"]


def test_what_is_filled_in_is_put_in_by_its_words_nobody_learns_the_braces(seat, page):
    write_phrase(seat, page, "slp", "Today ")
    page.phrases.put_button.click()
    (menu,) = page.phrases.put_button.findChildren(QMenu)
    next(one for one in menu.actions() if one.text().startswith("First name")).trigger()
    menu.close()
    seat.type(" slept")
    page.save()
    seat.settle()
    (phrase,) = seat.ask(phrases.every)
    assert phrase.text == "Today {{client_first_name}} slept"


def test_a_phrase_put_away_comes_back_by_undo(seat, page):
    write_phrase(seat, page)
    page.save()
    seat.settle()
    page.phrases.bin_button.click()
    seat.settle()
    assert letters(seat) == []
    seat.told[-1][1]()
    seat.settle()
    assert letters(seat) == ["slp"]


def test_what_was_typed_and_not_saved_waits_over_a_lock(seat, page):
    write_phrase(seat, page, "slp", "Half a phr")
    page.keep()
    seat.settle()
    assert not page.has_unsaved_words
    assert letters(seat) == []
    again = WritingPage(seat.tasks, seat.outside)
    seat.show(again)
    seat.wait(lambda: again.phrases.form.values() == {"shortcut": "slp", "text": "Half a phr"})
    again.save()
    seat.settle()
    assert letters(seat) == ["slp"]
    assert seat.ask(phrases.draft) is None


def test_on_a_full_disk_half_a_phrase_keeps_the_desk_open_until_there_is_room(
    seat, page, monkeypatch
):
    def no_room(writer, typed):
        raise VaultUnwritable("The disk is full.")

    write_phrase(seat, page, "slp", "Half a phr")
    with monkeypatch.context() as full:
        full.setattr(phrases, "keep_draft", no_room)
        page.keep()
        seat.settle()
        assert page.has_unsaved_words
        assert "The disk is full." in page.phrases.banner.words
    page.keep()
    seat.settle()
    assert not page.has_unsaved_words
    assert seat.ask(phrases.draft).text == "Half a phr"


def test_a_phrase_left_for_another_one_can_be_brought_back(seat, page):
    write_phrase(seat, page, "slp", "Half a phr")
    write_phrase(seat, page, "eat", "Ate")
    said, bring_back = seat.told[-1]
    assert said == "Changes discarded"
    bring_back()
    seat.settle()
    assert page.phrases.form.values() == {"shortcut": "slp", "text": "Half a phr"}
    page.keep()
    seat.settle()
    assert seat.ask(phrases.draft).text == "Half a phr"


def begin_format(seat, page, title="Intake", heading="Reason"):
    page.parts.setCurrentWidget(page.formats)
    page.formats.new_button.click()
    seat.type(title)
    seat.press(Qt.Key.Key_Tab)
    for _ in range(4):  # past the buttons of the section
        if seat.focused() is not page.formats.sections.cards[0].form.field("label"):
            seat.press(Qt.Key.Key_Tab)
    assert seat.focused() is page.formats.sections.cards[0].form.field("label")
    seat.type(heading)


def made(seat):
    ids = seat.ask(own_formats.listed)
    found = seat.ask(own_formats.page, ids)
    return [found[one] for one in ids]


def test_a_format_is_made_by_keys_and_offered_for_notes(seat, page):
    begin_format(seat, page)
    page.formats.sections.add_button.click()
    seat.type("Hopes")
    page.formats.sections.cards[1].up_button.click()
    page.save()
    seat.settle()
    (form,) = made(seat)
    assert [part.label for part in form.sections] == ["Hopes", "Reason"]
    known = formats.of(seat.tasks)
    seat.wait(lambda: (form.format_id, "Intake") in known.offered())


def test_a_copy_of_a_shipped_format_is_a_start(seat, page):
    page.parts.setCurrentWidget(page.formats)
    assert page.formats.copy_button.text().startswith("Copy")  # dots alone are not looked into
    page.formats.copy_button.click()
    (menu,) = page.formats.copy_button.findChildren(QMenu)
    next(one for one in menu.actions() if one.text().startswith("SOAP")).trigger()
    menu.close()
    page.save()
    seat.settle()
    (form,) = made(seat)
    assert form.title.startswith("SOAP")
    assert [part.key for part in form.sections][:2] == ["subjective", "objective"]


def test_a_format_in_use_is_retired_and_offered_again_but_never_binned(seat, page):
    begin_format(seat, page)
    page.save()
    seat.settle()
    (form,) = made(seat)
    ada = seat.do(clients.save, client())
    key = form.sections[0].key
    seat.do(notes.save, Note(NoteId(0), ada.id, form.format_id, NOON, "UTC", sections={key: "x"}))
    page.formats.bin_button.click()
    seat.wait(lambda: "Retire it" in page.formats.banner.words)
    known = formats.of(seat.tasks)
    page.formats.retire_button.click()
    seat.settle()
    assert form.format_id not in dict(known.offered())
    assert known.known().get(form.format_id).title == "Intake"
    seat.told[-1][1]()
    seat.settle()
    assert form.format_id in dict(known.offered())


def test_a_change_of_a_format_in_use_is_taken_back_whole(seat, page):
    begin_format(seat, page)
    page.save()
    seat.settle()
    (form,) = made(seat)
    ada = seat.do(clients.save, client())
    seat.do(notes.save, Note(NoteId(0), ada.id, form.format_id, NOON, "UTC", sections={"a": "x"}))
    page.formats.sections.cards[0].form.field("label").setFocus()
    seat.type(" for coming")
    page.save()
    seat.settle()
    assert [one.id for one in made(seat)] != [form.id]
    assert "keep their headings" in seat.told[-1][0]
    seat.told[-1][1]()
    seat.settle()
    assert [(one.id, one.is_offered) for one in made(seat)] == [(form.id, True)]


def test_two_sections_of_one_name_are_said_in_a_sentence(seat, page):
    begin_format(seat, page)
    page.formats.sections.add_button.click()
    seat.type("reason")
    page.save()
    field = page.formats.sections
    seat.wait(lambda: "same heading" in field.accessibleDescription())
    assert made(seat) == []


def test_my_words_save_themselves(seat, page):
    page.parts.setCurrentWidget(page.words)
    page.words.text.setFocus()
    seat.type("grounding")
    page.keep()
    seat.settle()
    assert seat.ask(own_words.every) == ("grounding",)


def test_everything_has_a_name(seat, page):
    begin_format(seat, page)
    seat.settle()
    assert nameless(page) == []
