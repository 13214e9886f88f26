"""What the walk does with a note beside writing it."""

from therapist_desk.ui.pages.notes.history import NoteHistory
from therapist_desk.ui.pages.notes.tab import NotesTab
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
