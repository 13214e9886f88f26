"""The kit alone opens the vault in the window too, with the header whole, damaged or gone."""

import pytest
from PySide6.QtCore import Qt

from tests.support.vaults import FAST, NEW, PASSPHRASE, made_vault, records
from therapist_desk.services import vault_keys
from therapist_desk.ui.pages.start.rekeying import Rekeying
from therapist_desk.vault import recovery

KEY = Qt.Key


@pytest.fixture(scope="module")
def pattern(tmp_path_factory):
    return made_vault(tmp_path_factory.mktemp("pattern") / "v", records=3)


@pytest.fixture
def made(pattern, tmp_path, keys_derived_once):
    return pattern.copied_to(tmp_path / "v")


def shown(room, made):
    room.start.show_unlock(made.folder)
    room.start.unlock.kit_wanted.emit(made.folder)
    page = room.start.recover
    assert room.focused() is page.kit.words.words[0]
    return page


def choose(room, page):
    room.wait(lambda: page._steps.currentWidget() is page.passphrase)
    page.passphrase.suggested.own.click()
    for _ in range(2):
        room.type(NEW)
        room.press(KEY.Key_Return)
    room.wait(lambda: room.opened)


def test_words_typed_one_after_the_other_give_a_new_passphrase(room, made):
    page = shown(room, made)
    for number, word in enumerate(made.kit.words):
        assert room.focused() is page.kit.words.words[number]
        room.type(f"{word[:4] if number % 2 else word} ")
    assert "belong together" in page.kit.words.said.text()
    room.press(KEY.Key_Return)
    choose(room, page)
    assert len(records(room.opened[0])) == 3
    assert page.kit.words.value() == ""


def test_a_word_that_is_none_is_marked_when_it_is_left(room, made):
    page = shown(room, made)
    room.type("xylophobe")
    room.press(KEY.Key_Return)
    assert room.focused() is page.kit.words.words[1]
    assert "Not a word" in page.kit.words.words[0].accessibleDescription()


def test_a_pasted_list_with_numbers_fills_every_field(room, made):
    page = shown(room, made)
    page.kit.words.words[0].setText(
        " ".join(f"{number}. {word}" for number, word in enumerate(made.kit.words, 1))
    )
    assert page.kit.words.value() == made.words
    assert page.next.isEnabled()


def test_swapped_words_are_said_at_once_and_go_no_further(room, made):
    page = shown(room, made)
    first, second, *rest = made.kit.words
    page.kit.words.words[0].setText(" ".join([second, first, *rest]))
    if first != second:
        assert "do not belong together" in page.kit.words.said.text() or page.next.isEnabled()


def test_with_both_headers_gone_the_code_is_asked_for_and_opens(room, made):
    for name in ("vault.hdr", "vault.hdr.bak"):
        (made.folder / name).unlink()
    page = shown(room, made)
    room.wait(page.kit.code.isVisible)
    page.kit.words.words[0].setText(made.words)
    page.kit.code.setText(made.kit.code.lower())
    page.next.click()
    choose(room, page)
    assert len(records(room.opened[0])) == 3


def test_words_of_another_vault_get_a_sentence_and_the_code_is_asked_for(room, made):
    page = shown(room, made)
    assert not page.kit.code.isVisible()
    page.kit.words.words[0].setText(" ".join(recovery.words_of(bytes(32))))
    page.next.click()
    room.wait(lambda: "do not open this vault" in page.banner.words)
    assert page.kit.code.isVisible()


def test_back_leads_to_the_passphrase_and_forgets_the_words(room, made):
    page = shown(room, made)
    room.type("abandon")
    room.press(KEY.Key_Escape)
    assert room.start.currentWidget() is room.start.unlock
    assert page.kit.words.value() == ""


def test_a_rekey_tells_how_far_it_is_and_what_old_backups_still_show(room, made):
    draft = vault_keys.draft_rekey(made.folder, PASSPHRASE, NEW, room.clock, FAST)
    page, ended = Rekeying(room.beside, room.clock, draft), []
    page.ended.connect(lambda: ended.append(True))
    room.bot.addWidget(page)
    page.show()
    page.begin()
    assert not page.may_close()
    room.wait(page.open.isVisible)
    assert "old passphrase" in page.banner.words
    assert page.may_close()
    page.open.click()
    assert ended
    vault = made.opened(NEW)
    assert len(records(vault)) == 3
    vault.close()


def test_a_rekey_that_is_stopped_says_that_nothing_was_changed(room, made):
    draft = vault_keys.draft_rekey(made.folder, PASSPHRASE, NEW, room.clock, FAST)
    page = Rekeying(room.beside, room.clock, draft)
    room.bot.addWidget(page)
    page.show()
    page._stopped = True
    page.begin()
    room.wait(page.open.isVisible)
    assert "Nothing was changed" in page.said.text()
    made.opened(PASSPHRASE).close()
