"""The whole window over a believable practice: every page of it, for everybody who sits there."""

import time

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMessageBox,
    QTextEdit,
    QToolButton,
    QWidget,
)

from tests.support.accessible import nameless
from tests.support.records import client, whatsapp
from tests.support.room import PLACES
from tests.support.shown import unreached_by_tab, words_on
from therapist_desk.domain.clock import SystemClock
from therapist_desk.domain.errors import VaultUnwritable
from therapist_desk.domain.notes import NoteId
from therapist_desk.domain.question_sets import Kind as QuestionKind
from therapist_desk.domain.question_sets import OwnQuestions, Question, QuestionSetId
from therapist_desk.services import clients, locked_vaults, notes, question_sets, settings, vaults
from therapist_desk.services import practice as services_practice
from therapist_desk.services.locking import LockReason
from therapist_desk.services.settings import Setting
from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.toast import Toast
from therapist_desk.ui.pages.notes.tab import NotesTab

MARKUP = "<b>x</b><img src=file:///etc/passwd>"


def test_every_control_of_every_page_has_a_name_to_be_read_aloud(room):
    who = room.someone("Daniel")
    silent = {}
    for view, new in PLACES:
        room.go(view, who.id, new=new)
        silent[view, new] = nameless(room.window)
    assert {place: found for place, found in silent.items() if found} == {}


def test_what_is_typed_ahead_of_a_client_or_a_form_presses_nothing_in_the_rail(room):
    for new in (False, True):
        room.go(View.TODAY)
        room.shell.rail.setFocus()
        room.shell.rail.findChildren(QToolButton)[0].setFocus()
        room.shell.show_place(Place(View.CHECKINS, room.someone("Daniel").id, new=new))
        room.press(Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)
        assert room.shell.page is room.shell.clients
        room.settle()


def test_what_is_typed_before_the_form_is_there_comes_into_it(room):
    room.go(View.TODAY)
    room.shell.show_place(Place(View.CHECKINS, room.someone("Daniel").id, new=True))
    room.type("mood 6 sleep 7")
    form = room.shell.tabs[View.CHECKINS].form
    room.bot.waitUntil(lambda: form.fields.reply.value() == "mood 6 sleep 7")
    assert form.has_unsaved_words or form.is_dirty
    form.discard()


def test_writing_begins_at_its_first_choice_whenever_one_comes_to_write(room):
    who = room.someone("Maya")
    page = room.shell.pages[View.WRITE]
    for _ in range(2):  # on coming back the cursor is not where one went away
        room.shell.show_place(Place(View.WRITE, who.id, new=True))
        room.settle()
        focused = QApplication.focusWidget()
        assert focused is page.composer.purpose
        assert focused.visibleRegion().boundingRect() == focused.rect()
        bar = page._area.verticalScrollBar()
        assert bar.maximum() > 0  # a window this low
        bar.setValue(bar.maximum())
        page._log.setFocus()
        page._log.click()
        room.settle()


def test_tab_reaches_every_control_of_every_page(room):
    who = room.someone("Daniel")
    missed = {}
    for view, new in PLACES:
        room.go(view, who.id, new=new)
        missed[view, new] = unreached_by_tab(room.window)
    assert {place: found for place, found in missed.items() if found} == {}


def test_that_the_desk_stays_open_is_told_only_until_everything_is_kept(room, monkeypatch):
    def no_room(*_):
        raise VaultUnwritable("The disk is full.")

    room.go(View.NOTES, room.someone("Daniel").id, new=True)
    with monkeypatch.context() as full:
        full.setattr(notes, "save", no_room)
        room.type("A word that must not be lost")
        room.desk.lock(LockReason.ASKED)
        room.bot.waitUntil(lambda: "stays open" in room.shell.banner.words)
    assert room.closed == []
    room.shell.keep()
    room.bot.waitUntil(lambda: not room.shell.has_unsaved_words)
    room.settle()
    assert room.shell.banner.words == ""
    assert room.closed == []


def test_a_toast_lies_over_no_button_at_the_foot_of_a_form(room):
    room.window.resize(960, 640)
    room.shell.tell("A sentence long enough to reach over the buttons below a narrow form", print)
    toast = room.shell.findChild(Toast)
    room.go(View.CLIENTS, new=True)
    form = room.shell.clients.form
    for button in (form._save, form._cancel):
        where = QRect(button.mapTo(room.shell, QPoint()), button.size())
        assert button.isVisible()
        assert not where.intersects(toast.geometry())
    room.go(View.TODAY)
    below = room.shell.height() - toast.geometry().bottom()
    assert below < theme.grid(6)


def test_a_name_that_is_markup_is_shown_as_it_is_everywhere(room):
    who = room.do(clients.save, client(MARKUP, pronouns="<i>", phones=(whatsapp(),)))
    seen = []
    for view, new in PLACES:
        room.go(view, who.id, new=new)
        seen += [words for words in words_on(room.window) if MARKUP in words]
        rich = [
            label.text()
            for label in room.window.findChildren(QLabel)
            if label.text() and label.textFormat() is not Qt.TextFormat.PlainText
        ]
        assert (view, rich) == (view, [])
        assert not room.window.findChildren(QMessageBox)
        assert not any("<img" in each.toHtml() for each in room.window.findChildren(QTextEdit))
        tips = [each.toolTip() for each in room.window.findChildren(QWidget)]
        assert not any("<b>" in tip for tip in tips)
    assert seen  # or nothing was proved


def begin_note(room, text: str) -> NotesTab:
    room.go(View.NOTES, room.someone("Jonas").id, new=True)
    tab: NotesTab = room.shell.tabs[View.NOTES]
    room.bot.waitUntil(lambda: tab.editor.isVisible() and tab.editor.isAncestorOf(room.focused()))
    room.type(text)
    return tab


@pytest.mark.parametrize("view", [View.OVERVIEW, View.DETAILS])
def test_the_key_for_what_is_new_begins_a_note_where_the_record_has_nothing_else_to_begin(
    room, view
):
    room.go(view, room.someone("Jonas").id)
    room.press(Qt.Key.Key_N)
    tab = room.shell.tabs[View.NOTES]
    room.bot.waitUntil(lambda: tab.editor.isVisible() and tab.editor.isAncestorOf(room.focused()))
    assert saved_id(tab) == 0


def test_the_key_for_what_is_new_begins_a_phrase_where_phrases_are(room):
    room.go(View.WRITING)
    room.press(Qt.Key.Key_N)
    page = room.shell.page
    assert page.phrases.form.field("shortcut").hasFocus()
    assert page.phrases.form.values()["shortcut"] == ""


def saved_id(tab: NotesTab) -> NoteId | None:
    return tab.editor.note.id if tab.editor.note else None


def test_the_foot_says_how_long_words_copied_from_a_note_can_be_pasted(room):
    field = next(iter(begin_note(room, "Slept better").editor._fields.values()))
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "Slept better"
    assert "Clipboard clears in 30 s" in words_on(room.shell.foot)
    room.close()
    assert QApplication.clipboard().text() == ""


def in_bin(room, note_id) -> bool:
    return room.desk.ask(lambda reader: notes.get(reader, note_id)).note.binned_at is not None


def test_a_draft_put_into_the_bin_comes_back_by_one_key(room):
    tab = begin_note(room, "Words worth keeping")
    tab.keep()
    room.bot.waitUntil(lambda: not tab.has_unsaved_words and bool(saved_id(tab)))
    note_id = saved_id(tab)
    tab.editor.bin_button.click()
    room.settle()
    room.bot.waitUntil(lambda: in_bin(room, note_id))
    room.press(Qt.Key.Key_Z)
    room.bot.waitUntil(lambda: not in_bin(room, note_id))
    room.bot.waitUntil(tab.editor.isVisible)
    assert "Words worth keeping" in words_on(room.window)


def test_hidden_names_stand_on_none_of_the_pages_others_could_see(room):
    away = room.someone("Beatriz")
    room.do(clients.bin_client, away.id)
    everyone = room.desk.ask(lambda reader: clients.page(reader, clients.listed(reader))).values()
    names = [one.name for one in (*everyone, away) if one.name != one.initials]
    pages = (View.CLIENTS, View.TODAY, View.BIN)

    def names_shown(view: View) -> set[str]:
        room.go(view)
        shown = "\n".join(words_on(room.window))
        return {name for name in names if name in shown}

    assert all(names_shown(view) for view in pages)
    room.press(
        Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert {view: names_shown(view) for view in pages} == {view: set() for view in pages}
    room.press(Qt.Key.Key_F)
    room.type("walk")
    room.settle()
    shown = words_on(room.shell.search_page)
    assert len(shown) > 3
    assert [words for words in shown if any(name in words for name in names)] == []


def test_a_search_begun_anew_shows_nothing_of_the_one_before(room):
    room.press(Qt.Key.Key_F)
    room.type("walk")
    room.settle()
    results = room.shell.search_page.results
    assert results.model().rowCount()
    room.press(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    QTest.keyClick(room.shell.search_box, Qt.Key.Key_Z)
    assert room.shell.page is room.shell.search_page
    assert results.model().rowCount() == 0


def test_a_search_begun_anew_does_not_say_that_nothing_was_found_the_last_time(room):
    room.press(Qt.Key.Key_F)
    room.type("zzqx")
    room.settle()
    assert any(words.startswith("Nothing found") for words in words_on(room.shell.search_page))
    room.press(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    QTest.keyClick(room.shell.search_box, Qt.Key.Key_W)
    assert room.shell.page is room.shell.search_page
    assert not any(words.startswith("Nothing found") for words in words_on(room.shell.search_page))
    room.settle()


def test_back_leads_from_a_search_to_the_page_it_began_on(room):
    room.go(View.CALENDAR)
    room.go(View.TASKS)
    room.press(Qt.Key.Key_F)
    room.type("walk")
    room.settle()
    assert room.shell.can_go_back
    room.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert room.shell.page is room.shell.pages[View.TASKS]
    assert room.shell.search_box.text() == ""
    room.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert room.shell.page is room.shell.pages[View.CALENDAR]


def test_back_from_what_was_found_the_words_stand_in_the_box_and_escape_leaves_the_search(room):
    room.press(Qt.Key.Key_F)
    room.type("walk")
    room.settle()
    room.press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    room.settle()
    assert room.shell.page is not room.shell.search_page
    room.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    assert room.shell.clients.view.isAncestorOf(QApplication.focusWidget())  # in the record
    room.shell.search_box.clear()
    room.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    room.settle()
    assert room.shell.page is room.shell.search_page
    assert (room.shell.search_box.text(), room.shell.search_box.hasFocus()) == ("walk", True)
    room.press(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert room.shell.page is not room.shell.search_page


@pytest.mark.parametrize(
    ("field", "typed"), [("therapist_name", "y"), ("whatsapp_number", "no number")]
)
def test_the_desk_locks_over_a_practice_that_is_half_typed_and_shows_it_again(room, field, typed):
    room.go(View.PRACTICE)
    line = room.shell.page.form.field(field)
    room.bot.waitUntil(line.isEnabled)
    line.setFocus()
    line.clear()
    room.type(typed)
    room.desk.lock(LockReason.IDLE)
    room.bot.waitUntil(lambda: bool(room.closed))
    opened = vaults.unlock(room.folder / "vault", locked_vaults.REHEARSAL_PASSPHRASE, SystemClock())
    try:
        draft = opened.desk.ask(services_practice.draft).result()
    finally:
        opened.close()
    assert draft is not None
    assert getattr(draft, field) == typed


def test_a_desk_left_alone_saves_the_draft_and_locks_by_itself(room):
    room.do(settings.put, Setting.IDLE_MINUTES, "1")
    room.settle()
    begin_note(room, "Half a thought")
    room.desk._idle._seconds = lambda: time.monotonic() + 59
    room.bot.wait(1100)
    assert room.closed == []
    room.desk._idle._seconds = lambda: time.monotonic() + 61
    room.bot.waitUntil(lambda: bool(room.closed), timeout=5000)
    assert room.closed == [LockReason.IDLE]
    opened = vaults.unlock(room.folder / "vault", locked_vaults.REHEARSAL_PASSPHRASE, SystemClock())
    try:
        newest = opened.desk.ask(lambda reader: reader.row("SELECT max(id) FROM note")).result()
        assert newest is not None
        number = NoteId(newest[0])
        entry = opened.desk.ask(lambda reader: notes.get(reader, number)).result()
    finally:
        opened.close()
    assert "Half a thought" in entry.note.sections.values()


def test_the_search_key_finds_in_the_note_being_written_and_then_in_the_vault(room):
    room.go(View.NOTES, room.someone("Beatriz").id, new=True)
    tab = room.shell.tabs[View.NOTES]
    room.bot.waitUntil(lambda: tab.editor.isVisible() and tab.editor.tools.is_ready)
    room.type("Slept well, walked and slept")
    room.press(Qt.Key.Key_F)
    room.type("slept")
    room.bot.waitUntil(lambda: tab.editor.tools.bar.count.text() == "1 of 2")
    room.press(Qt.Key.Key_F)
    assert room.shell.search_box.hasFocus()
    tab.keep()
    room.bot.waitUntil(lambda: not tab.has_unsaved_words)
    room.settle()


def test_only_the_text_hides_the_rail_and_the_lists_and_any_way_out_brings_them_back(room):
    room.go(View.NOTES, room.someone("Beatriz").id, new=True)
    tab = room.shell.tabs[View.NOTES]
    room.bot.waitUntil(lambda: tab.editor.isVisible() and tab.editor.tools.is_ready)
    rest = (room.shell.rail, room.shell.search_box, room.shell.clients._list, tab._new)
    room.press(Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier)
    assert not any(part.isVisible() for part in rest)
    assert room.shell.foot.isVisible()  # it says when the desk locks
    room.type("Undisturbed")
    room.press(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert all(part.isVisible() for part in rest)
    room.press(Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier)
    room.press(Qt.Key.Key_1)  # Today
    room.bot.waitUntil(lambda: room.shell.rail.isVisible())
    room.settle()


def test_own_questions_found_by_their_words_are_opened_where_they_are_written(room):
    asked = (Question("", "Did the walk help?", QuestionKind.WORDS),)
    own = room.do(question_sets.save, OwnQuestions(QuestionSetId(0), "Evenings", questions=asked))
    room.press(Qt.Key.Key_F)
    room.type("walk hel")
    room.settle()
    assert any(words.startswith("Question set · ") for words in words_on(room.shell.search_page))
    room.shell.search_page.open_current()
    room.settle()
    page = room.shell.pages[View.WRITING]
    assert page.parts.currentWidget() is page.question_sets
    assert page.question_sets.form.values()["title"] == own.title
