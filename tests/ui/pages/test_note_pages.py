from dataclasses import replace
from datetime import timedelta
from threading import Event

import pytest
from PySide6.QtGui import QTextCursor

from tests.support.accessible import nameless
from tests.support.records import NOON, client
from tests.support.shown import unreached_by_tab, upward_tabs, words_on
from therapist_desk.domain.notes import Amendment, Note, NoteId
from therapist_desk.domain.sessions import Session, SessionId
from therapist_desk.services import clients, note_history, notes
from therapist_desk.services.notes import Entry, NewAmendment
from therapist_desk.ui.kit import when
from therapist_desk.ui.pages.notes import history
from therapist_desk.ui.pages.notes.history import NoteHistory
from therapist_desk.ui.pages.notes.moving import MovePage
from therapist_desk.ui.pages.notes.redaction import RedactPage
from therapist_desk.ui.pages.notes.sharing import SharePage
from therapist_desk.ui.pages.notes.tab import NotesTab


@pytest.fixture
def ada(seat):
    seat.practise()
    return seat.do(clients.save, client())


@pytest.fixture
def ben(seat):
    return seat.do(clients.save, client("Ben Okafor"))


@pytest.fixture
def tab(seat, ada, ben):
    page = NotesTab(seat.tasks, seat.outside)
    seat.show(page)
    page.show_client(ada.id)
    seat.settle()
    return page


def draft(seat, owner, *texts, **fields):
    """Keep a draft that was saved once for each text, a minute apart."""
    session = Session(SessionId(0), owner.id, NOON, NOON + timedelta(hours=1), "Europe/Berlin", 4)
    note = Note(NoteId(0), owner.id, "dap", NOON, "Europe/Berlin", **fields)
    entry = Entry(note, (), session)
    for text in texts:
        seat.clock.move(minutes=1)
        entry = replace(entry, note=replace(entry.note, sections={"data": text}))
        entry = seat.do(notes.write, entry)
    return entry.note


def signed(seat, owner, text="Ben's heron"):
    return seat.do(notes.sign, draft(seat, owner, text).id, "Dr. Ines Vidal")


def opened(seat, tab, note):
    tab.show_record(note.id)
    seat.settle()
    seat.wait(lambda: tab._list.selection.current == note.id)
    seat.settle()


def over(seat, tab, kind):
    seat.wait(lambda: isinstance(tab._over.currentWidget(), kind))
    seat.settle()
    page = tab._over.currentWidget()
    assert nameless(page) == []
    return page


def looked_back(seat, tab):
    tab.editor.history_button.click()
    history = over(seat, tab, NoteHistory)
    seat.wait(lambda: history.view.toPlainText())
    return history


def struck(view):
    """Return what is struck through and what is underlined on a view."""
    cursor, found = QTextCursor(view.document()), {"gone": "", "new": ""}
    while not cursor.atEnd():
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        form = cursor.charFormat()
        sign = view.document().characterAt(cursor.position() - 1)
        found["gone"] += sign if form.fontStrikeOut() else ""
        found["new"] += sign if form.fontUnderline() else ""
    return found


def test_each_version_shows_what_changed_struck_underlined_and_spoken(seat, tab, ada):
    opened(seat, tab, draft(seat, ada, "Slept badly.", "Slept better."))
    history = looked_back(seat, tab)
    assert struck(history.view) == {"gone": "badly", "new": "better"}
    spoken = history.view.accessibleDescription()
    assert "taken out “badly”" in spoken
    assert "added “better”" in spoken
    assert "1 word" in history.summary.text()
    assert unreached_by_tab(tab.window()) == []


def test_any_two_versions_can_be_compared(seat, tab, ada):
    opened(seat, tab, draft(seat, ada, "one", "one two", "one two three"))
    history = looked_back(seat, tab)
    first = history._model.id_at(2)
    history.other.set_value(first)
    seat.settle()
    seat.wait(lambda: struck(history.view)["new"].split() == ["two", "three"])


def test_a_comparison_that_takes_long_is_not_shown_over_the_next_one(seat, tab, ada, monkeypatch):
    opened(seat, tab, draft(seat, ada, "one", "one two", "one two three"))
    page = looked_back(seat, tab)
    compared, begun, may_go_on, done = history._compared, [], Event(), []

    def the_first_is_held_up(*states):
        begun.append(states)
        if len(begun) == 1:
            assert may_go_on.wait(20)
        done.append(states)
        return compared(*states)

    monkeypatch.setattr(history, "_compared", the_first_is_held_up)
    page.other.set_value(page._model.id_at(2))
    seat.wait(lambda: begun)
    page.other.set_value(history.BEFORE)
    seat.wait(lambda: done)
    may_go_on.set()
    seat.wait(lambda: len(done) == len(begun))
    seat.settle()
    assert struck(page.view)["new"].split() == ["three"]


def test_a_version_is_taken_back_and_that_is_undone(seat, tab, ada):
    note = draft(seat, ada, "First words", "Other words")
    opened(seat, tab, note)
    history = looked_back(seat, tab)
    assert not history.restore_button.isEnabled()  # that is what stands there now
    history.list.selection.choose(history._model.id_at(1))
    seat.settle()
    history.restore_button.click()
    seat.wait(tab.editor.isVisible)
    seat.settle()
    assert tab.editor._fields["data"].value() == "First words"
    seat.told[-1][1]()
    seat.settle()
    seat.wait(lambda: tab.editor._fields["data"].value() == "Other words")
    assert seat.ask(notes.get, note.id).note.sections == {"data": "Other words"}


def test_earlier_versions_are_forgotten_only_after_a_yes(seat, tab, ada):
    note = draft(seat, ada, "Ben's words", "Ada's words")
    opened(seat, tab, note)
    history = looked_back(seat, tab)
    for answer, left in ((False, 2), (True, 1)):
        seat.asker.answers.append(answer)
        history.forget_button.click()
        seat.settle()
        assert len(seat.ask(note_history.listed, note.id, every=True)) == left
    assert seat.ask(notes.get, note.id).note.sections == {"data": "Ada's words"}


def test_what_is_typed_just_now_is_in_the_history_at_once(seat, tab, ada):
    opened(seat, tab, draft(seat, ada, "First"))
    seat.clock.move(minutes=1)
    tab.editor.focus_first()
    tab.editor._fields["data"].moveCursor(QTextCursor.MoveOperation.End)
    seat.type(" and last")
    history = looked_back(seat, tab)
    assert struck(history.view)["new"].split() == ["and", "last"]


def test_a_draft_in_the_wrong_record_is_moved_and_moved_back(seat, tab, ada, ben):
    note = draft(seat, ada, "About Ben")
    opened(seat, tab, note)
    tab.editor._choices()[1][2]()
    page = over(seat, tab, MovePage)
    page.client.set_value(ben.id)
    page.move_button.click()
    seat.wait(lambda: seat.ask(notes.of_client, ben.id) == [note.id])
    seat.settle()
    assert "About Ben" not in words_on(tab)
    seat.told[-1][1]()
    seat.wait(lambda: seat.ask(notes.of_client, ada.id) == [note.id])


def test_a_move_needs_somebody_to_move_to(seat, tab, ada):
    opened(seat, tab, draft(seat, ada, "About Ben"))
    tab.editor._choices()[1][2]()
    page = over(seat, tab, MovePage)
    page.move_button.click()
    assert "This is needed." in words_on(page)


def test_a_note_is_begun_for_another_person_with_the_ticked_parts(seat, tab, ada, ben):
    note = draft(seat, ada, "Both walk on Sunday")
    opened(seat, tab, note)
    tab.editor._choices()[0][2]()
    page = over(seat, tab, SharePage)
    assert [box.value() for box in page.parts.values()] == [False]
    assert upward_tabs(page) == []
    page.client.set_value(ben.id)
    page.parts["data"].click()
    page.write_button.click()
    seat.wait(lambda: seat.ask(notes.of_client, ben.id))
    (other,) = seat.ask(notes.of_client, ben.id)
    kept = seat.ask(notes.get, other).note
    assert (kept.sections, kept.session_id) == (note.sections, note.session_id)
    tab.show_client(ben.id)
    seat.wait(lambda: tab.editor.note and tab.editor.note.client_id == ben.id)
    assert not tab.editor.session_line.isEnabled()
    assert any("another record" in words for words in words_on(tab))


@pytest.mark.parametrize(("row", "kind"), [(1, MovePage), (0, SharePage)])
def test_names_to_choose_from_go_at_once_when_they_are_hidden(seat, tab, ada, ben, row, kind):
    opened(seat, tab, draft(seat, ada, "About both"))
    tab.editor._choices()[row][2]()
    page = over(seat, tab, kind)
    seat.wait(page.client.count)
    page.client.set_value(ben.id)
    seat.outside.preferences.change(hide_names=True)
    said = [page.client.itemText(row) for row in range(page.client.count())]
    said += [page.client.currentText(), *words_on(page)]
    assert not any("Okafor" in one for one in said)
    assert page.client.chosen() == ben.id


def redacting_page(seat, tab, note):
    opened(seat, tab, note)
    tab.reader._choices()[1][2]()
    return over(seat, tab, RedactPage)


def test_text_is_taken_out_only_with_a_part_a_reason_and_a_typed_word(seat, tab, ada):
    note = signed(seat, ada)
    page = redacting_page(seat, tab, note)
    assert upward_tabs(page) == []
    page.redact_button.click()
    page.form.field("reason").set_value("Wrong record")
    page.redact_button.click()
    assert "at least one" in page.banner.words
    next(iter(page.parts.values())).click()
    seat.asker.answers.append(False)
    page.redact_button.click()
    assert seat.asker.asked[0].typed == "TAKE OUT"
    seat.settle()
    assert seat.ask(notes.get, note.id).note == note
    seat.asker.answers.append(True)
    page.redact_button.click()
    seat.wait(tab.reader.isVisible)
    seat.settle()
    shown = " ".join(words_on(tab.reader))
    assert "heron" not in shown
    assert "because: Wrong record" in shown
    assert note.sha256[:12] in shown


def test_a_correction_stands_beside_the_text_it_corrects(seat, tab, ada):
    note = signed(seat, ada)
    for kind in (Amendment.CORRECTION, Amendment.ADDENDUM):
        added = seat.do(notes.amend, note.id, NewAmendment(kind, "why", f"The {kind}"))
        seat.do(notes.sign, added.id, "Dr. Ines Vidal")
    opened(seat, tab, note)
    paper = tab.reader._paper
    seat.wait(lambda: "The correction" in words_on(paper._beside))
    assert "The addendum" in words_on(paper._below)
    top = paper._beside.mapTo(paper, paper._beside.rect().topLeft()).y()
    assert top == paper._text.mapTo(paper, paper._text.rect().topLeft()).y()


def test_an_old_or_late_draft_says_so_quietly(seat, tab, ada):
    note = draft(seat, ada, "Slept better.")
    seat.clock.move(days=9)
    opened(seat, tab, note)
    seat.wait(lambda: "9 day" in tab.editor.aside.text())


def test_a_draft_of_a_session_by_another_clock_says_whose_times_it_shows(
    seat, tab, ada, monkeypatch
):
    monkeypatch.setattr(when, "local_zone", lambda: "Asia/Tokyo")
    opened(seat, tab, draft(seat, ada, "Slept better."))
    seat.wait(lambda: "Berlin" in tab.editor.aside.text())
    monkeypatch.setattr(when, "local_zone", lambda: "Europe/Berlin")
    opened(seat, tab, draft(seat, ada, "Slept well."))
    seat.wait(lambda: "Slept well." in words_on(tab))
    assert "Berlin" not in tab.editor.aside.text()
