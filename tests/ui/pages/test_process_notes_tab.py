import pytest

from tests.support.records import client
from therapist_desk.services import clients, notes
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
