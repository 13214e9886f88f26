"""What the walk does with what helps with writing."""

from PySide6.QtCore import Qt

from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.notes.tab import NotesTab
from therapist_desk.ui.pages.writing.page import WritingPage
from therapist_desk.ui.shell.shell import Shell
from therapist_desk.walk.hand import Hand


def write_with_help(hand: Hand, tab: NotesTab) -> None:
    """Put a phrase in by its letters, find a word, and look at the text alone."""
    tools = tab.editor.tools
    hand.until(lambda: tools.is_ready, "what helps with writing is there")
    hand.type(" next")
    hand.press(Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    text = tools.fields()[2]
    hand.until(lambda: "keeps a short diary" in text.toPlainText(), "the phrase was put in")
    hand.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    hand.type("walks")
    hand.until(lambda: tools.bar.count.text().endswith("2"), "both places were found")
    hand.picture("note-find")
    hand.press(Qt.Key.Key_Escape)
    hand.press(Qt.Key.Key_F11)
    hand.until(lambda: tools.alone.is_on, "only the text is shown")
    hand.picture("note-alone")
    hand.press(Qt.Key.Key_Escape)
    hand.until(lambda: not tools.alone.is_on, "the rest is back")


def look_at_formats(hand: Hand, shell: Shell) -> None:
    """Look at a format of one's own, and at the phrases."""
    shell.show_place(Place(View.WRITING))
    page = shell.page
    assert isinstance(page, WritingPage)
    page.parts.setCurrentWidget(page.phrases)
    hand.until(lambda: page.phrases.model.rowCount(), "the phrases are listed")
    page.phrases.list.selection.choose(page.phrases.model.id_at(0))
    hand.rest()
    hand.picture("phrases")
    page.parts.setCurrentWidget(page.formats)
    hand.until(lambda: page.formats.model.rowCount(), "the formats are listed")
    page.formats.list.selection.choose(page.formats.model.id_at(0))
    hand.until(lambda: page.formats.sections.cards, "its sections are shown")
    hand.rest()
    hand.picture("own-format")
