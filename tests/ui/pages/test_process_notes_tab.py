import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from tests.support import real_vault
from tests.support.accessible import nameless
from tests.support.records import NOON, client
from tests.support.shown import words_on
from therapist_desk.domain.disclosures import PROCESS_NOTES
from therapist_desk.domain.notes import ProcessNote, ProcessNoteId
from therapist_desk.domain.phrases import Phrase, PhraseId
from therapist_desk.services import clients, disclosures, notes, phrases, process_store
from therapist_desk.ui.pages.process_notes.tab import ProcessNotesTab


@pytest.fixture
def ada(seat):
    return seat.do(clients.save, client())


@pytest.fixture
def tab(seat, ada):
    page = ProcessNotesTab(seat.tasks, seat.outside)
    seat.show(page)
    page.show_client(ada.id)
    seat.settle()
    return page


def kept(seat, ada):
    ids = seat.ask(notes.process_note_ids, ada.id)
    return {seat.ask(notes.process_note, one).text for one in ids}


def test_a_process_note_saves_itself(seat, tab, ada):
    tab.begin_new()
    seat.type("I felt hurried.")
    seat.wait(lambda: not tab.has_unsaved_words and not seat.tasks.verbs_under_way)
    assert kept(seat, ada) == {"I felt hurried."}


def test_a_new_process_note_is_marked_in_the_list_while_one_writes_on(seat, tab, ada):
    tab.begin_new()
    seat.type("I felt")
    tab.keep()
    seat.wait(lambda: tab._list.currentIndex().isValid())
    seat.type(" hurried.")
    tab.keep()
    seat.settle()
    assert kept(seat, ada) == {"I felt hurried."}


def test_a_new_process_note_begun_in_mid_word_leaves_the_old_one_alone(seat, tab, ada):
    tab.begin_new()
    seat.type("First")
    tab.keep()
    seat.settle()
    seat.type(" and its last words")
    tab.begin_new()
    seat.settle()
    seat.type("Second")
    tab.keep()
    seat.settle()
    assert kept(seat, ada) == {"First and its last words", "Second"}


def written(seat, tab, text="I felt hurried."):
    tab.begin_new()
    seat.type(text)
    seat.wait(lambda: not tab.has_unsaved_words and not seat.tasks.verbs_under_way)


@pytest.fixture
def home(tmp_path, seat, monkeypatch):
    """A vault with a passphrase of its own that guards the notes of the tab."""
    made = real_vault.make(tmp_path / "guarded")
    monkeypatch.setattr(process_store, "guarded_folder", lambda _: made.folder)
    return made


def test_process_notes_open_only_with_the_passphrase_and_close_behind_one(seat, ada, home):
    seat.do(
        notes.save_process_note,
        ProcessNote(ProcessNoteId(0), ada.id, NOON, "UTC", "My own heron"),
    )
    tab = ProcessNotesTab(seat.tasks, seat.outside)
    seat.show(tab)
    tab.show_client(ada.id)
    seat.settle()
    gate = tab._gate
    seat.wait(gate.isVisible)
    assert not any("heron" in words for words in words_on(tab))
    seat.type("something else entirely")
    seat.press(Qt.Key.Key_Return)
    seat.wait(lambda: gate.passphrase.problem.words)
    assert gate.isVisible()
    gate.passphrase.clear()
    gate.passphrase.setFocus()
    seat.type(real_vault.PASSPHRASE)
    seat.press(Qt.Key.Key_Return)
    seat.wait(lambda: any("heron" in words for words in words_on(tab)))
    tab.hide()
    tab.show()
    seat.wait(gate.isVisible)
    assert gate.passphrase.value() == ""


def test_nothing_is_begun_before_the_notes_are_open(seat, ada, home):
    tab = ProcessNotesTab(seat.tasks, seat.outside)
    seat.show(tab)
    tab.show_client(ada.id)
    tab.begin_new()
    seat.wait(tab._gate.isVisible)
    seat.type(real_vault.PASSPHRASE)
    seat.press(Qt.Key.Key_Return)
    seat.wait(tab._text.isVisible)
    assert kept(seat, ada) == set()


def leaving(seat, tab, **values):
    tab._choices()[0][2]()
    page = tab.leaving
    seat.wait(lambda: page._material is not None and page.isVisible())
    assert nameless(page) == []
    page.form.set_values(values)
    return page


def test_process_notes_leave_only_after_a_second_yes_that_names_the_purpose(
    seat, tab, ada, tmp_path
):
    seat.practise(country="DE")
    written(seat, tab)
    page = leaving(seat, tab, to_whom="Court", why="Order of 3 May", protects=False)
    seat.asker.answers.append(False)
    page.save()
    seat.settle()
    assert seat.ask(disclosures.listed) == []
    assert "Order of 3 May" in seat.asker.asked[0].sentence
    path = tmp_path / "out.pdf"
    seat.asker.answers.extend([True, path])
    page.save()
    seat.wait(lambda: seat.ask(disclosures.listed))
    (logged,) = seat.ask(disclosures.page, seat.ask(disclosures.listed)).values()
    assert logged.disclosure.recipient == PROCESS_NOTES
    assert logged.disclosure.what == "Process notes: 1"
    text = " ".join(PdfReader(path).pages[0].extract_text().split())
    assert "I felt hurried." in text
    assert "Ada" not in text


def test_in_the_us_no_process_note_leaves_without_its_authorisation(seat, tab, ada):
    seat.practise(country="US")
    written(seat, tab)
    page = leaving(seat, tab, to_whom="Court", why="Order", protects=False)
    page.save()
    assert seat.asker.asked == []
    assert any("authorisation" in words for words in words_on(page))


def test_without_whom_and_why_nobody_is_even_asked(seat, tab, ada):
    seat.practise(country="DE")
    written(seat, tab)
    leaving(seat, tab, protects=False).save()
    assert seat.asker.asked == []


def test_text_is_taken_out_of_a_process_note_for_good(seat, tab, ada):
    written(seat, tab)
    tab._choices()[1][2]()
    seat.wait(lambda: "taking_out" in vars(tab) and tab.taking_out.isVisible())
    page = tab.taking_out
    assert nameless(page) == []
    page.form.set_values({"reason": "Wrong client"})
    seat.asker.answers.append(True)
    page.button.click()
    seat.wait(lambda: kept(seat, ada) == {""})
    seat.wait(lambda: "because: Wrong client" in tab._state.text())
    assert tab._text.isReadOnly()


def test_finding_phrases_and_the_count_work_in_process_notes_too(seat, tab, ada):
    seat.do(phrases.save, Phrase(PhraseId(0), "ct", "Countertransference with {{client_initials}}"))
    tab.begin_new()
    seat.wait(lambda: tab.tools.is_ready)
    seat.type("ct")
    seat.press(Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert seat.focused().toPlainText() == "Countertransference with A.M."
    seat.wait(lambda: tab.tools.foot.words.text().startswith("3 "))
    assert tab.find_here()
    seat.type("with")
    seat.wait(lambda: tab.tools.bar.count.text() == "1 of 1")
    seat.wait(lambda: not tab.has_unsaved_words and not seat.tasks.verbs_under_way)
    assert kept(seat, ada) == {"Countertransference with A.M."}
