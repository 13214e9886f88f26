"""What the walk does with a note beside writing it."""

from PySide6.QtCore import Qt

from therapist_desk.domain.clients import ClientId
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.notes.history import NoteHistory
from therapist_desk.ui.pages.notes.tab import NotesTab
from therapist_desk.ui.pages.process_notes.tab import ProcessNotesTab
from therapist_desk.ui.shell.shell import Shell
from therapist_desk.walk.hand import Hand


def look_back(hand: Hand, tab: NotesTab) -> None:
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


def add_to(hand: Hand, tab: NotesTab) -> None:
    """Add what became known after the signature; what was signed stays as it is."""
    tab.reader.add_button.click()
    hand.type("Called at five: the friend said yes.")
    hand.press(Qt.Key.Key_Tab)
    hand.type("Told after the session")
    tab.reader.sign_button.click()
    hand.until(tab.reader.add_button.isVisible, "the addendum was signed")
    hand.rest()
    hand.picture("note-addendum")


def think_apart(hand: Hand, shell: Shell, client_id: ClientId) -> None:
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
