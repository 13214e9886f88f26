"""Notes are written, signed and added to on the screen, and no word of them is lost."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.support.records import client
from tests.support.shown import words_on
from tests.support.written import begin, kept
from therapist_desk.domain.notes import Amendment
from therapist_desk.services import clients, sessions
from therapist_desk.ui.pages.notes.tab import NotesTab

TOLD = ["Subjective", "What she tells", "Plan", "What comes", "Data", "What was said"]

CTRL = Qt.KeyboardModifier.ControlModifier


def type_all(seat, *texts):
    """Type one text into each section; the format that comes first wants three of them."""
    for number, text in enumerate(texts):
        if number:
            seat.press(Qt.Key.Key_Tab)
        seat.type(text)


def test_what_is_typed_is_in_the_vault_within_two_seconds_without_a_save(seat, tab, ada):
    begin(seat, tab)
    seat.type("Slept better.")
    seat.bot.wait(2000)
    (entry,) = kept(seat, ada)
    assert entry.note.sections == {"data": "Slept better."}
    assert entry.session is not None


def test_typing_on_without_a_pause_is_saved_too(seat, tab, ada):
    begin(seat, tab)
    for _ in range(14):
        seat.type("x")
        seat.bot.wait(150)
    (entry,) = kept(seat, ada)
    assert "xxxx" in entry.note.sections["data"]


def test_one_note_and_one_session_come_of_one_new_note(seat, tab, ada):
    begin(seat, tab)
    seat.type("a")
    tab.keep()
    seat.type("b")
    tab.keep()
    seat.wait(lambda: not tab.has_unsaved_words and not seat.tasks.verbs_under_way)
    seat.type("c")
    tab.keep()
    seat.settle()
    seat.type("d")
    tab.editor.sign_as_it_is()
    seat.wait(lambda: tab.reader.isVisible())
    (entry,) = kept(seat, ada)
    assert entry.note.sections == {"data": "abcd"}
    assert seat.ask(sessions.of_client, ada.id) == [entry.session]
    assert entry.session.number == 1


def test_signed_by_one_shortcut_and_then_read_only(seat, tab, ada):
    begin(seat, tab)
    type_all(seat, "Slept better.", "On her way.", "The same again.")
    seat.press(Qt.Key.Key_Return, CTRL)
    seat.wait(lambda: tab.reader.isVisible())
    (entry,) = kept(seat, ada)
    assert entry.note.signed_by == "Dr. Ines Vidal"
    assert seat.told[0][0] == "Note signed"


def test_a_section_left_empty_is_asked_about_before_the_note_is_frozen(seat, tab, ada):
    begin(seat, tab)
    type_all(seat, "Slept better.", "On her way.")
    seat.press(Qt.Key.Key_Return, CTRL)
    seat.wait(lambda: "Plan" in tab.editor.banner.words)
    assert "Assessment" not in tab.editor.banner.words
    seat.type("The same again.")  # the cursor stands where something is missing
    assert tab.editor.banner.words == ""
    seat.press(Qt.Key.Key_Return, CTRL)
    seat.wait(lambda: tab.reader.isVisible())
    (entry,) = kept(seat, ada)
    assert entry.note.sections["plan"] == "The same again."


def test_the_empty_section_that_is_asked_about_is_in_sight(seat, tab, ada):
    begin(seat, tab)
    tab.editor.format_choice.set_value("closing")
    seat.settle()
    first, *others, last = tab.editor._fields.values()
    for field in (first, *others):
        field.set_value("So it went.")
    first.setFocus()
    seat.wait(lambda: is_in_sight(first) and not is_in_sight(last))
    seat.press(Qt.Key.Key_Return, CTRL)
    seat.wait(lambda: seat.focused() is last and is_in_sight(last))


def is_in_sight(field):
    return field.viewport().visibleRegion().contains(field.cursorRect().center())


def test_what_a_phrase_left_open_is_not_signed_by_oversight(seat, tab, ada):
    begin(seat, tab)
    type_all(seat, "Slept better.", "{{pronouns}} found words.", "The same again.")
    seat.press(Qt.Key.Key_Return, CTRL)
    seat.wait(lambda: "{{pronouns}}" in tab.editor.banner.words)
    assert seat.focused() is tab.editor._fields["assessment"]
    tab.keep()
    seat.settle()
    assert [entry.note.is_signed for entry in kept(seat, ada)] == [False]


def test_a_note_with_an_empty_section_can_be_signed_all_the_same(seat, tab, ada):
    begin(seat, tab)
    seat.type("Did not come.")
    for _ in range(2):  # a key pressed twice in haste answers nothing
        seat.press(Qt.Key.Key_Return, CTRL)
        seat.wait(lambda: "Plan" in tab.editor.banner.words)
        seat.bot.wait(200)
    tab.keep()
    seat.settle()
    assert [entry.note.is_signed for entry in kept(seat, ada)] == [False]
    button = next(one for one in tab.editor.findChildren(QPushButton) if "same" in one.text())
    button.click()
    seat.wait(lambda: tab.reader.isVisible())
    assert [entry.note.sections for entry in kept(seat, ada)] == [{"data": "Did not come."}]


def test_signing_while_a_save_is_under_way_makes_one_signed_note(seat, tab, ada):
    begin(seat, tab)
    seat.type("Slept better.")
    tab.keep()
    tab.editor.sign_as_it_is()
    seat.wait(lambda: tab.reader.isVisible())
    assert [entry.note.is_signed for entry in kept(seat, ada)] == [True]


def test_an_empty_note_is_told_and_not_signed(seat, tab, ada):
    begin(seat, tab)
    tab.editor.sign()
    seat.wait(lambda: "nothing to sign" in tab.editor.banner.words)
    assert not any(entry.note.is_signed for entry in kept(seat, ada))


def test_going_to_another_client_saves_and_mixes_nothing(seat, tab, ada):
    other = seat.do(clients.save, client("Bo Lind"))
    begin(seat, tab)
    seat.type("About Ada")
    tab.show_client(other.id)
    seat.settle()
    begin(seat, tab)
    seat.type("About Bo")
    tab.keep()
    seat.settle()
    assert [e.note.sections for e in kept(seat, ada)] == [{"data": "About Ada"}]
    assert [e.note.sections for e in kept(seat, other)] == [{"data": "About Bo"}]


def test_changing_the_format_keeps_every_word(seat, tab, ada):
    begin(seat, tab)
    seat.type("Data words")
    tab.editor.format_choice.set_value("soap")
    tab.keep()
    seat.settle()
    (entry,) = kept(seat, ada)
    assert entry.note.format_id == "soap"
    assert entry.note.sections["data"] == "Data words"


def test_a_part_of_the_format_before_is_not_missed_once_its_words_are_moved(seat, tab, ada):
    begin(seat, tab)
    seat.type("What was said")
    tab.editor.format_choice.set_value("pie")
    fields = tab.editor._fields
    assert list(fields) == ["problem", "intervention", "evaluation", "data"]
    fields["data"].set_value("")
    for key in ("problem", "intervention", "evaluation"):
        fields[key].set_value("What was said")
    tab.editor.sign()
    seat.wait(tab.reader.isVisible)
    (entry,) = kept(seat, ada)
    assert "data" not in entry.note.sections


def test_another_format_is_read_from_its_first_part(seat, tab, ada):
    begin(seat, tab)
    tab.editor.format_choice.set_value("intake")
    seat.settle()
    *_, last = tab.editor._fields.values()
    last.setFocus()
    seat.type("What comes")
    seat.wait(lambda: is_in_sight(last))
    tab.editor.format_choice.set_value("closing")
    first = next(iter(tab.editor._fields.values()))
    seat.wait(lambda: is_in_sight(first))


def test_a_note_signed_in_another_format_shows_its_sections_in_order_and_nothing_unseen(
    seat, tab, ada
):
    seat.practise()
    begin(seat, tab)
    fields = tab.editor._fields
    fields["data"].setPlainText("What was said")
    fields["plan"].setPlainText("What comes")
    tab.editor.format_choice.set_value("soap")
    fields = tab.editor._fields
    assert list(fields) == ["subjective", "objective", "assessment", "plan", "data"]
    seat.wait(fields["data"].isVisible)
    fields["subjective"].setPlainText("What she tells")
    tab.editor.sign_as_it_is()
    seat.wait(lambda: kept(seat, ada)[0].note.is_signed)
    seat.wait(tab.reader.isVisible)
    seat.settle()
    shown = [words for words in words_on(tab.reader) if words in TOLD]
    assert list(dict.fromkeys(shown)) == TOLD  # each is seen and read aloud


def test_text_is_carried_forward_into_empty_sections_only(seat, tab, ada):
    begin(seat, tab)
    seat.type("Old data")
    seat.press(Qt.Key.Key_Tab)
    seat.type("Old assessment")
    tab.keep()
    seat.settle()
    seat.clock.move(days=7)
    begin(seat, tab)
    seat.type("New data")
    tab.editor.carry_button.click()
    seat.settle()
    tab.keep()
    seat.settle()
    newest = kept(seat, ada)[0].note
    assert newest.sections == {"data": "New data", "assessment": "Old assessment"}


def test_a_binned_draft_comes_back_by_undo(seat, tab, ada):
    begin(seat, tab)
    seat.type("Draft")
    tab.keep()
    seat.settle()
    tab.editor.bin_button.click()
    seat.settle()
    assert kept(seat, ada) == []
    words, undo = seat.told[-1]
    assert "bin" in words
    undo()
    seat.settle()
    assert [entry.note.sections for entry in kept(seat, ada)] == [{"data": "Draft"}]


def test_an_addendum_stands_below_the_signed_note(seat, tab, ada):
    begin(seat, tab)
    seat.type("Original")
    tab.editor.sign_as_it_is()
    seat.wait(lambda: tab.reader.isVisible())
    tab.reader.add_button.click()
    seat.type("More came later.")
    seat.press(Qt.Key.Key_Tab)
    seat.type("Client phoned")
    tab.reader.sign_button.setFocus()
    tab.reader.sign_button.click()
    seat.settle()
    assert seat.focused() is tab.reader.add_button  # one stays where one was
    (entry,) = kept(seat, ada)
    (added,) = entry.amendments
    assert (added.amendment, added.reason) == (Amendment.ADDENDUM, "Client phoned")
    assert added.is_signed
    assert entry.note.sections == {"data": "Original"}


def test_what_is_typed_to_be_added_waits_over_a_lock(seat, tab, ada):
    begin(seat, tab)
    seat.type("Original")
    tab.editor.sign_as_it_is()
    seat.wait(lambda: tab.reader.isVisible())
    tab.reader.add_button.click()
    seat.type("Half an addend")
    tab.keep()
    seat.settle()
    assert not tab.has_unsaved_words
    again = NotesTab(seat.tasks, seat.outside)
    seat.show(again)
    again.show_client(ada.id)
    seat.wait(lambda: again.reader.sign_button.isVisible())
    assert kept(seat, ada)[0].amendments == ()
    again.reader.sign_button.click()
    seat.settle()
    assert kept(seat, ada)[0].amendments == ()


def test_a_new_note_begun_in_mid_word_leaves_the_old_one_alone(seat, tab, ada):
    begin(seat, tab)
    seat.type("First")
    tab.keep()
    seat.settle()
    seat.type(" and its last words")
    tab.begin_new()  # before the pause after which the first one saves itself
    seat.wait(lambda: not tab.editor.note.id)
    seat.settle()
    seat.type("Second")
    tab.keep()
    seat.settle()
    written = {entry.note.sections["data"] for entry in kept(seat, ada)}
    assert written == {"First and its last words", "Second"}


def test_the_sentence_about_an_empty_note_stays_to_be_read(seat, tab):
    begin(seat, tab)
    seat.type(" ")
    tab.editor.sign()
    seat.wait(lambda: "nothing to sign" in tab.editor.banner.words)
    tab.keep()
    seat.settle()
    assert "nothing to sign" in tab.editor.banner.words


def test_a_section_shows_all_its_lines_when_the_window_gets_narrow(seat, tab):
    begin(seat, tab)
    tab.window().resize(1400, 760)
    field = seat.focused()
    field.setPlainText("\n".join(["Word after word of what she told about the week. " * 4] * 3))
    seat.wait(lambda: field.width() > 700 and field.verticalScrollBar().maximum() == 0)
    tab.window().resize(800, 760)
    seat.wait(lambda: field.width() < 600 and field.verticalScrollBar().maximum() == 0)


def test_the_line_that_is_being_written_stays_in_sight(seat, tab):
    begin(seat, tab)
    for _ in range(60):
        seat.press(Qt.Key.Key_Return)
    field = seat.focused()
    seat.wait(lambda: field.viewport().visibleRegion().contains(field.cursorRect().center()))
    for _ in range(60):
        seat.press(Qt.Key.Key_Up)
    seat.wait(lambda: field.viewport().visibleRegion().contains(field.cursorRect().center()))
