"""Unlocking: one field, a sentence for whatever keeps the vault from opening, a pause that grows."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tests.support import fake_keychain
from tests.support.fake_keychain import Keeping
from tests.support.sat import PASSPHRASE
from therapist_desk.domain.errors import WrongPassphrase
from therapist_desk.services import quick_unlock, vaults
from therapist_desk.services.locking import LockReason
from therapist_desk.vault import migrate

KEY = Qt.Key


def _try(room, text):
    room.type(text)
    room.press(KEY.Key_Return)


def _wait_for(room, words):
    room.wait(lambda: words in room.unlock.banner.words)


def test_typing_and_return_open_the_vault_and_the_field_is_empty_afterwards(room):
    room.start.show_unlock(room.vault())
    assert room.focused() is room.unlock.passphrase.typing
    _try(room, PASSPHRASE)
    room.wait(lambda: room.opened)
    assert room.unlock.passphrase.value() == ""
    assert not room.opened[0].from_copy


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (LockReason.IDLE, "without activity"),
        (LockReason.ASKED, "You locked"),
        (LockReason.SLEEP, "asleep"),
        (LockReason.SCREEN, "when the screen was locked"),
        (LockReason.QUIT, "closed"),
        (LockReason.RESTORE, "to restore a backup"),
        (LockReason.SWITCH, "other vault is locked"),
    ],
)
def test_the_page_says_why_the_vault_was_locked(room, reason, words):
    room.start.show_unlock(room.vault(), reason)
    assert words in room.unlock.why.words
    room.start.show_unlock(room.folder / "vault")
    assert room.unlock.why.words == ""


def test_a_wrong_passphrase_is_said_in_place_and_the_next_key_replaces_it(room):
    room.start.show_unlock(room.vault())
    _try(room, "not this one")
    room.wait(lambda: room.unlock.passphrase.problem.words)
    assert "does not open" in room.unlock.passphrase.problem.words
    assert room.unlock.passphrase.typing.selectedText() != ""
    _try(room, PASSPHRASE)
    room.wait(lambda: room.opened)


def test_after_five_wrong_tries_one_waits_longer_each_time(room):
    folder = room.vault()
    room.start.show_unlock(folder)
    page = room.unlock
    for number in range(5):
        _try(room, f"wrong {number}")
        room.wait(lambda: page.button.isEnabled() or page._countdown.isActive())
        room.wait(lambda: page.passphrase.problem.words)
        room.bot.wait(60)
    room.wait(lambda: "next try: 5" in page.passphrase.problem.words)
    assert not page.button.isEnabled()
    room.clock.move(seconds=3)
    room.wait(lambda: "next try: 2" in page.passphrase.problem.words)
    room.clock.move(seconds=3)
    room.wait(page.button.isEnabled)
    assert room.focused() is page.passphrase.typing
    _try(room, "wrong again")
    room.wait(lambda: "next try: 10" in page.passphrase.problem.words)
    room.clock.move(seconds=11)
    room.wait(page.button.isEnabled)
    page.passphrase.clear()
    _try(room, PASSPHRASE)
    room.wait(lambda: room.opened)


def test_starting_the_desk_again_does_not_end_the_pause(room):
    folder = room.vault()
    for number in range(5):
        with pytest.raises(WrongPassphrase):
            vaults.unlock(folder, f"wrong {number}", room.clock)
    room.start.show_unlock(folder)
    room.wait(lambda: "next try" in room.unlock.passphrase.problem.words)
    assert not room.unlock.passphrase.isEnabled()


def test_a_damaged_header_is_told_and_its_copy_opens_the_vault(room):
    folder = room.vault()
    (folder / "vault.hdr").write_bytes(b"torn")
    room.start.show_unlock(folder)
    _wait_for(room, "its copy is used")
    _try(room, PASSPHRASE)
    room.wait(lambda: room.opened)
    assert room.opened[0].from_copy
    assert (folder / "vault.hdr").read_bytes() == (folder / "vault.hdr.bak").read_bytes()


def test_both_headers_gone_is_told_at_once(room):
    folder = room.vault()
    (folder / "vault.hdr").unlink()
    (folder / "vault.hdr.bak").unlink()
    room.start.show_unlock(folder)
    _wait_for(room, "recovery kit")


def test_an_empty_database_is_an_error_and_never_a_new_vault(room):
    folder = room.vault()
    database = next(folder.glob("*.db"))
    database.write_bytes(b"")
    room.start.show_unlock(folder)
    _try(room, PASSPHRASE)
    _wait_for(room, "is empty")
    assert database.stat().st_size == 0
    database.unlink()
    _try(room, "")
    room.unlock.unlock()
    _wait_for(room, "is missing")
    assert not database.exists()


def test_a_vault_of_a_newer_version_is_left_alone(room, monkeypatch):
    folder = room.vault()
    newer = (*migrate.scripts(), "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;")
    with monkeypatch.context() as later:
        later.setattr(migrate, "scripts", lambda: newer)
        migrate._expected_schema.cache_clear()
        vaults.unlock(folder, PASSPHRASE, room.clock).close()
    migrate._expected_schema.cache_clear()
    room.start.show_unlock(folder)
    _try(room, PASSPHRASE)
    _wait_for(room, "newer version")


def test_a_second_window_on_the_same_vault_is_refused_in_under_two_seconds(room):
    folder = room.vault()
    first = vaults.unlock(folder, PASSPHRASE, room.clock)
    room.start.show_unlock(folder)
    began = time.process_time()
    _wait_for(room, "another window")  # said before anything is typed
    assert time.process_time() - began < 2
    _try(room, PASSPHRASE)
    room.wait(room.unlock.button.isEnabled)
    assert "another window" in room.unlock.banner.words
    assert room.opened == []
    first.close()
    room.unlock.unlock()
    room.wait(lambda: room.opened)


def test_show_and_hide_are_buttons_with_words(room):
    room.start.show_unlock(room.vault())
    field = room.unlock.passphrase
    assert field.typing.echoMode() is QLineEdit.EchoMode.Password
    room.press(KEY.Key_Tab)
    room.press(KEY.Key_Space)
    assert field.typing.echoMode() is QLineEdit.EchoMode.Normal
    assert room.focused().text() == "Hide"


def test_caps_lock_is_hinted_at_as_soon_as_the_letters_tell(room):
    room.start.show_unlock(room.vault())
    field = room.unlock.passphrase
    room.bot.keyClick(field.typing, "A", Qt.KeyboardModifier.ShiftModifier)
    assert field._caps.isHidden()
    room.bot.keyClick(field.typing, "B")
    assert not field._caps.isHidden()
    room.type("c")
    assert field._caps.isHidden()


def test_a_folder_without_a_vault_is_told_where_one_asked(room):
    room.start.show_welcome()
    room.asker.answers.append(room.folder)
    room.start.welcome.open_button.click()
    room.wait(lambda: "No vault lies" in room.start.welcome.banner.words)
    room.asker.answers.append(room.vault())
    room.start.welcome.open_button.click()
    room.wait(lambda: room.start.currentWidget() is room.unlock)


def test_a_busy_sign_comes_only_when_it_takes_a_moment(room, monkeypatch):
    folder = room.vault()
    room.start.show_unlock(folder)
    seen = []

    def slowly(*_):
        time.sleep(0.5)
        raise WrongPassphrase("No.")

    monkeypatch.setattr(vaults, "unlock", slowly)
    _try(room, "x")
    seen.append(room.unlock.busy.isVisible())
    room.wait(room.unlock.busy.isVisible)
    room.wait(lambda: not room.unlock.busy.isVisible())
    assert seen == [False]


def test_a_vault_that_opens_when_the_window_is_gone_is_closed_again(room):
    folder = room.vault()
    room.start.show_unlock(folder)
    _try(room, PASSPHRASE)
    room.beside.close()
    assert room.opened == []
    vaults.unlock(folder, PASSPHRASE, room.clock).close()


@pytest.fixture
def quick_vault(room, monkeypatch):
    """Return the folder of a vault whose quick unlock was switched on."""
    fake_keychain.install(monkeypatch)
    folder = room.vault()
    vault = vaults.unlock(folder, PASSPHRASE, room.clock)
    prepared = quick_unlock.prepare(quick_unlock.prove(folder, PASSPHRASE))
    vault.desk.do(lambda writer: quick_unlock.switch_on(writer, prepared)).result()
    vault.close()
    return folder


def test_quick_unlock_opens_by_one_press(room, quick_vault):
    room.start.show_unlock(quick_vault)
    button = room.unlock.quick_button
    room.wait(button.isVisible)
    button.setFocus()
    room.press(KEY.Key_Return)
    room.wait(lambda: room.opened)


def test_quick_unlock_is_not_offered_where_it_is_off_or_the_keychain_is_not_here(
    room, quick_vault, monkeypatch
):
    fake_keychain.trust(monkeypatch, ("keyring.backends.fail", "Keyring", fake_keychain.NAME))
    room.start.show_unlock(quick_vault)
    room.bot.wait(300)
    assert not room.unlock.quick_button.isVisible()


def test_a_keychain_that_lost_its_key_is_told_and_the_passphrase_opens(room, quick_vault):
    room.start.show_unlock(quick_vault)
    room.wait(room.unlock.quick_button.isVisible)
    Keeping.kept.clear()
    room.unlock.quick_button.setFocus()
    room.press(KEY.Key_Return)
    _wait_for(room, "no longer has the key")
    assert Keeping.kept == {}
    assert room.focused() is room.unlock.passphrase.typing
    _try(room, PASSPHRASE)
    room.wait(lambda: room.opened)


def test_the_locked_window_is_closed_by_the_key_of_the_open_one(room):
    room.start.show_unlock(room.vault())
    room.bot.keyClick(room.focused(), Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    room.wait(lambda: not room.start.isVisible())
