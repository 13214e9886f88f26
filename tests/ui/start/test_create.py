"""A person makes a vault with the keyboard alone, and nothing is on the disk before the end."""

import re
import unicodedata
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from tests.support.sat import PASSPHRASE
from therapist_desk.services import vaults

KEY = Qt.Key


@pytest.fixture
def create(room):
    room.start.show_create()
    room.wait(lambda: room.focused() is room.create.where.typing)
    return room.create


def _shown_words(create):
    """Read the words off the screen, as a person does."""
    texts = [label.text() for label in create.kit.words.findChildren(QLabel)]
    numbered = (re.fullmatch(r"(\d+)\.\s+(\w+)", text) for text in texts)
    return {int(found[1]): found[2] for found in numbered if found}


def _go_to_own_passphrase(room, create):
    room.press(KEY.Key_Return)
    room.wait(lambda: create.step == 1)
    create.passphrase.suggested.own.setFocus()
    room.press(KEY.Key_Space)
    assert room.focused() is create.passphrase.own.first.typing


def _go_to_kit(room, create):
    room.press(KEY.Key_Return)
    room.wait(lambda: create.step == 1)
    room.press(KEY.Key_Space)
    room.wait(lambda: create.step == 2)


def _type_words_back(room, create):
    words = _shown_words(create)
    for one in create.kit.typed:
        one.setFocus()
        number = int(one.typing.accessibleName().split()[1])
        room.type(words[number].upper())


def test_a_vault_made_by_keyboard_opens_with_the_six_suggested_words(room):
    room.start.show_welcome()
    room.press(KEY.Key_Return)
    create = room.create
    room.press(KEY.Key_Return)
    room.wait(lambda: create.step == 1)
    six_words = create.passphrase.suggested.words
    assert len(six_words.split()) == 6
    assert create.next.text() == "Use these words"
    room.press(KEY.Key_Space)
    room.wait(lambda: create.step == 2)

    assert sorted(_shown_words(create)) == list(range(1, 25))
    assert list(room.folder.iterdir()) == []
    assert not create.next.isEnabled()
    for _ in range(2):
        room.press(KEY.Key_Tab)
    _type_words_back(room, create)
    assert create.next.isEnabled()
    room.press(KEY.Key_Return)
    room.wait(lambda: room.opened)

    made = room.opened.pop()
    made.close()
    assert not made.rehearsal
    again = vaults.unlock(room.folder / "practice" / "vault", six_words, room.clock)
    assert again.vault_id == made.vault_id
    again.close()
    assert _shown_words(create) == {}
    assert create.passphrase.suggested.words != six_words


def test_looking_around_is_asked_for_once_however_often_one_presses(room):
    asked = []
    room.start.rehearsal_wanted.connect(lambda: asked.append(True))
    room.start.show_welcome()
    button = room.start.welcome.look_button
    button.setFocus()
    for _ in range(3):
        room.bot.keyClick(button, KEY.Key_Return)
    assert asked == [True]
    room.start.show_create()
    room.start.show_welcome()
    assert button.isEnabled()


def test_a_wrong_word_typed_back_makes_no_vault(room, create):
    _go_to_kit(room, create)
    _type_words_back(room, create)
    create.kit.typed[0].setFocus()
    room.type("x")
    assert not create.next.isEnabled()
    assert create.kit.typed[0].typing.accessibleDescription() == ""
    room.press(KEY.Key_Return)
    assert "another word" in create.kit.typed[0].typing.accessibleDescription()
    assert room.focused() is create.kit.typed[0].typing
    assert room.opened == []
    assert list(room.folder.iterdir()) == []


def test_a_short_passphrase_is_refused_where_it_was_typed(room, create):
    _go_to_own_passphrase(room, create)
    room.type("seven77")
    create.next.click()
    assert "at least 8 characters" in create.passphrase.own.first.problem.words
    assert create.step == 1
    assert room.focused() is create.passphrase.own.first.typing


def test_two_passphrases_that_differ_are_refused(room, create):
    _go_to_own_passphrase(room, create)
    room.type(PASSPHRASE)
    room.press(KEY.Key_Return)
    room.type(PASSPHRASE + "!")
    room.press(KEY.Key_Return)
    assert "not the same" in create.passphrase.own.again.problem.words
    assert create.step == 1


def test_a_weak_passphrase_is_measured_explained_and_used_only_when_asked_for_twice(room, create):
    _go_to_own_passphrase(room, create)
    room.type("sunshine2024")
    room.wait(lambda: "Weak" in create.passphrase.own.strength.words)
    assert "some minutes" in create.passphrase.own.strength.words
    room.press(KEY.Key_Return)
    room.type("sunshine2024")
    room.press(KEY.Key_Return)
    room.wait(lambda: create.passphrase.own.warning.words)
    assert (create.step, create.next.text()) == (1, "Use anyway")
    room.press(KEY.Key_Backspace)
    room.type("4")
    assert create.step == 1
    room.press(KEY.Key_Return)
    room.wait(lambda: create.step == 2)


def test_changing_a_weak_passphrase_takes_the_permission_back(room, create):
    _go_to_own_passphrase(room, create)
    for _ in range(2):
        room.type("sunshine2024")
        room.press(KEY.Key_Return)
    room.wait(lambda: create.next.text() == "Use anyway")
    create.passphrase.own.first.setFocus()
    room.type("x")
    assert create.next.text() == "Next"
    assert create.passphrase.own.warning.words == ""


def test_escape_goes_back_and_loses_nothing(room, create):
    _go_to_own_passphrase(room, create)
    room.type(PASSPHRASE)
    room.press(KEY.Key_Return)
    room.type(PASSPHRASE)
    room.press(KEY.Key_Return)
    room.wait(lambda: create.step == 2)
    shown = _shown_words(create)
    _type_words_back(room, create)
    for step in (1, 0):
        room.press(KEY.Key_Escape)
        assert create.step == step
    room.press(KEY.Key_Escape)
    assert room.start.currentWidget() is room.start.welcome
    room.press(KEY.Key_Space)
    room.press(KEY.Key_Return)
    room.wait(lambda: create.step == 1)
    assert create.passphrase.own.value() == PASSPHRASE
    create.next.click()
    room.wait(lambda: create.step == 2)
    assert _shown_words(create) == shown
    assert create.next.isEnabled()


def test_another_passphrase_makes_another_kit_and_says_so(room, create):
    _go_to_kit(room, create)
    before = _shown_words(create)
    room.press(KEY.Key_Escape)
    create.passphrase.suggested.another.click()
    create.next.click()
    room.wait(lambda: create.step == 2)
    assert _shown_words(create) != before
    assert "new kit" in create.kit.banner.words


def test_the_saved_kit_is_one_page_for_its_owner_only_and_holds_every_word(room, create):
    _go_to_kit(room, create)
    place = room.folder / "kit.pdf"
    room.asker.answers.append(place)
    create.kit.save.click()
    room.wait(lambda: str(place) in create.kit.said.text())
    assert place.stat().st_mode & 0o077 == 0
    pages = PdfReader(place).pages
    assert len(pages) == 1
    text = unicodedata.normalize("NFKC", pages[0].extract_text())  # the font joins f and i
    printed = re.findall(r"(\d+)\.\s+(\w+)", text)
    assert {int(number): word for number, word in printed} == _shown_words(create)


def test_a_kit_that_cannot_be_saved_says_so_and_the_words_stay(room, create):
    _go_to_kit(room, create)
    room.asker.answers.append(room.folder / "missing" / "kit.pdf")
    create.kit.save.click()
    room.wait(lambda: create.kit.banner.words)
    assert "Choose another" in create.kit.banner.words
    assert len(_shown_words(create)) == 24


def test_a_word_typed_back_keeps_its_room_when_it_is_judged(room, create):
    _go_to_kit(room, create)
    field = create.kit.typed[1].typing
    before = field.width()
    field.setFocus()
    room.type("another")
    room.press(KEY.Key_Return)
    room.bot.wait(50)
    assert "another word" in field.accessibleDescription()
    assert field.width() == before


def test_a_kit_saved_at_the_second_try_no_longer_says_that_it_could_not_be_saved(room, create):
    _go_to_kit(room, create)
    for place in (room.folder / "missing" / "kit.pdf", room.folder / "kit.pdf"):
        room.asker.answers.append(place)
        create.kit.save.click()
        room.wait(lambda: create.kit.banner.isVisible() or create.kit.said.text())
    room.wait(create.kit.said.text)
    assert not create.kit.banner.isVisible()


def test_the_printed_kit_is_the_same_page(room, create):
    _go_to_kit(room, create)
    create.kit.print.click()
    room.wait(lambda: room.printed)
    text = PdfReader(BytesIO(room.printed[0])).pages[0].extract_text()
    assert _shown_words(create)[24] in unicodedata.normalize("NFKC", text)
    assert "printer" in create.kit.said.text()


@pytest.mark.parametrize(
    ("name", "sentence"), [("Dropbox/vault", "Dropbox"), ("full", "not empty"), ("file", "a file")]
)
def test_a_folder_that_will_not_do_is_told_while_it_is_typed(room, create, name, sentence):
    (room.folder / "file").touch()
    (room.folder / "full" / "something").mkdir(parents=True)
    create.where.typing.clear()
    room.type(str(room.folder / name))
    room.wait(lambda: sentence in create.where.problem.words)
    room.press(KEY.Key_Return)
    room.bot.wait(100)
    assert create.step == 0


def test_a_folder_taken_meanwhile_is_told_at_the_end_and_the_words_stay(room, create):
    _go_to_kit(room, create)
    words = _shown_words(create)
    (room.folder / "practice" / "vault" / "of another").mkdir(parents=True)
    _type_words_back(room, create)
    create.next.click()
    room.wait(lambda: create.banner.words)
    assert "not empty" in create.banner.words
    assert _shown_words(create) == words
    assert room.focused() is create.next


def test_everything_on_these_screens_has_a_name_and_shows_text_as_it_is(room, create):
    room.start.show_unlock(room.folder)
    room.start.show_welcome()
    for widget in room.start.findChildren(QWidget):
        if isinstance(widget, QLineEdit | QAbstractButton):
            name = widget.accessibleName() or getattr(widget, "text", str)()
            assert name or not widget.isVisibleTo(room.start), widget
        if isinstance(widget, QLabel) and widget.text():
            assert widget.textFormat() is Qt.TextFormat.PlainText, widget.text()
