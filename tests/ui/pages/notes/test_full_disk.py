"""A note for which there is no room stays on the screen, and is saved once there is."""

from PySide6.QtCore import Qt

from tests.support.records import client
from tests.support.written import begin, kept
from therapist_desk.domain.errors import VaultUnwritable
from therapist_desk.services import clients, notes

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_full_disk_keeps_the_text_on_screen_and_saves_it_when_there_is_room(
    seat, tab, ada, monkeypatch
):
    begin(seat, tab)
    real, full = notes.write, True

    def write(writer, entry):
        if full:
            raise VaultUnwritable(
                "The disk is full. Nothing was lost: make room, then it is saved."
            )
        return real(writer, entry)

    monkeypatch.setattr(notes, "write", write)
    seat.type("Precious words")
    tab.keep()
    seat.wait(lambda: "disk is full" in tab.editor.banner.words)
    assert tab.has_unsaved_words
    full = False
    tab.keep()
    seat.wait(lambda: not tab.has_unsaved_words and not seat.tasks.verbs_under_way)
    (entry,) = kept(seat, ada)
    assert entry.note.sections == {"data": "Precious words"}
    assert tab.editor.banner.words == ""


def test_words_that_found_no_room_are_saved_later_though_another_client_is_shown(
    seat, tab, ada, monkeypatch
):
    other = seat.do(clients.save, client("Bo Lind"))
    begin(seat, tab)
    real, full = notes.write, True

    def write(writer, entry):
        if full:
            raise VaultUnwritable("The disk is full.")
        return real(writer, entry)

    monkeypatch.setattr(notes, "write", write)
    seat.type("About Ada")
    tab.show_client(other.id)
    seat.settle()
    begin(seat, tab)
    seat.type("About Bo")
    seat.settle()
    assert tab.has_unsaved_words
    full = False
    tab.keep()
    seat.wait(lambda: not tab.has_unsaved_words and not seat.tasks.verbs_under_way)
    assert [e.note.sections for e in kept(seat, ada)] == [{"data": "About Ada"}]
    assert [e.note.sections for e in kept(seat, other)] == [{"data": "About Bo"}]
    assert tab.editor.banner.words == ""


def test_coming_back_to_a_note_that_found_no_room_shows_every_word(seat, tab, ada, monkeypatch):
    begin(seat, tab)
    seat.type("First")
    tab.keep()
    seat.settle()
    first = tab.editor.note.id
    real, full = notes.write, True

    def write(writer, entry):
        if full:
            raise VaultUnwritable("The disk is full.")
        return real(writer, entry)

    monkeypatch.setattr(notes, "write", write)
    seat.type(" and more")
    begin(seat, tab)
    seat.settle()
    tab.show_record(first)
    seat.wait(lambda: tab.editor.note.id == first)
    seat.settle()
    full = False
    tab.editor.focus_first()
    seat.press(Qt.Key.Key_End, CTRL)
    seat.type(" still")
    tab.keep()
    seat.wait(lambda: not tab.has_unsaved_words and not seat.tasks.verbs_under_way)
    assert [e.note.sections for e in kept(seat, ada)] == [{"data": "First and more still"}]
