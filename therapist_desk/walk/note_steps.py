"""The steps of the walk about a note: written, signed, added to, and a process note beside it."""

from PySide6.QtCore import Qt

from therapist_desk.domain.clients import ClientId
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.notes.history import NoteHistory
from therapist_desk.ui.pages.notes.tab import NotesTab
from therapist_desk.ui.pages.process_notes.tab import ProcessNotesTab
from therapist_desk.ui.shell.shell import Shell
from therapist_desk.walk import writing_steps
from therapist_desk.walk.hand import Hand


def write(hand: Hand, shell: Shell, client_id: ClientId) -> None:
    """Begin a note, type it, see it saved, sign it, add to it; then a process note."""
    shell.show_place(Place(View.NOTES, client_id, new=True))
    tab = shell.tabs[View.NOTES]
    assert isinstance(tab, NotesTab)
    hand.until(lambda: tab.editor.isVisible() and tab.editor.note, "a new note opened")
    hand.type("Arrived on time and calm. Slept six hours on most nights.")
    hand.until(lambda: not tab.has_unsaved_words, "the first words are in the vault")
    hand.press(Qt.Key.Key_Tab)
    hand.type("The walks help. Mornings are still hard; no risk seen today.")
    hand.press(Qt.Key.Key_Tab)
    hand.type("Keep the walks, add one call to a friend. Next session in a week.")
    writing_steps.write_with_help(hand, tab)
    hand.until(lambda: tab.editor.note and tab.editor.note.id, "the draft saved itself")
    hand.until(lambda: not tab.has_unsaved_words, "every word is in the vault")
    hand.picture("note-draft")
    _look_back(hand, tab)
    tab.editor.sign_button.click()
    hand.until(tab.reader.isVisible, "the note was signed")
    hand.picture("note-signed")
    _add_to(hand, tab)
    _think_apart(hand, shell, client_id)


def _look_back(hand: Hand, tab: NotesTab) -> None:
    """Look at what the draft was a moment ago, and go back to it."""
    tab.editor.history_button.click()
    hand.until(lambda: tab.findChildren(NoteHistory), "the earlier versions opened")
    (history,) = tab.findChildren(NoteHistory)
    hand.until(history.view.toPlainText, "the draft is compared with what it was")
    history.every.click()
    hand.until(lambda: history.list.model().rowCount() > 1, "every save is there")
    hand.rest()
    hand.picture("note-history")
    history.back.click()
    hand.until(tab.editor.isVisible, "the draft is there again")


def _add_to(hand: Hand, tab: NotesTab) -> None:
    """Add what became known after the signature; what was signed stays as it is."""
    tab.reader.add_button.click()
    hand.type("Called at five: the friend said yes.")
    hand.press(Qt.Key.Key_Tab)
    hand.type("Told after the session")
    tab.reader.sign_button.click()
    hand.until(tab.reader.add_button.isVisible, "the addendum was signed")
    hand.rest()
    hand.picture("note-addendum")


def _think_apart(hand: Hand, shell: Shell, client_id: ClientId) -> None:
    """Write a process note, which stays apart from the record."""
    shell.show_place(Place(View.PROCESS_NOTES, client_id, new=True))
    tab = shell.tabs[View.PROCESS_NOTES]
    assert isinstance(tab, ProcessNotesTab)
    (text,) = tab.tools.fields()
    hand.until(lambda: hand.app.window.focusWidget() is text, "a process note was begun")
    hand.type("I hurried at the end, as if to please. A question for supervision.")
    hand.until(lambda: not tab.has_unsaved_words, "the process note is in the vault")
    hand.rest()
    hand.picture("process-note")
