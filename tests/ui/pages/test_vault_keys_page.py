"""Changing what opens the vault, in the window: one step after the other, and never half."""

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.support.clock import FixedClock
from tests.support.vaults import FAST, NEW, PASSPHRASE, made_vault, records
from therapist_desk.domain.errors import WrongPassphrase
from therapist_desk.services import vaults
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.vault_keys.flow import Change
from therapist_desk.ui.pages.vault_keys.page import VaultKeysPage
from therapist_desk.vault import headerfile, keyslots

KEY = Qt.Key


@pytest.fixture(scope="module")
def pattern(tmp_path_factory):
    return made_vault(tmp_path_factory.mktemp("pattern") / "v", records=3)


@pytest.fixture
def made(pattern, tmp_path, keys_derived_once):
    return pattern.copied_to(tmp_path / "v")


@pytest.fixture
def page(seat, made):
    vault = made.opened()
    tasks = Tasks(vault.desk)
    tasks.vault = vault
    tasks.failed.connect(seat.bugs.append)
    shown = VaultKeysPage(tasks, seat.outside, lambda *_: True, FAST)
    seat.show(shown)
    yield shown
    tasks.close()
    vault.lock.release()


def begun(seat, page, change, passphrase=PASSPHRASE):
    seat.bot.mouseClick(page.ways[change], Qt.MouseButton.LeftButton)
    assert seat.focused() is page.flow.present.typing
    seat.type(passphrase)
    seat.press(KEY.Key_Return)


def own_words(seat, page, words=NEW):
    flow = page.flow
    seat.wait(lambda: flow._stack.currentWidget() is flow.passphrase)
    flow.passphrase.suggested.own.click()
    seat.type(words)
    seat.press(KEY.Key_Return)
    seat.type(words)
    seat.press(KEY.Key_Return)


def type_back(seat, page):
    flow = page.flow
    seat.wait(lambda: flow._stack.currentWidget() is flow.kit)
    assert not flow.next.isEnabled()
    kit = flow.kit._kit
    for one in flow.kit.typed:
        one.typing.setText(one._expected)
    assert flow.next.isEnabled()
    return kit


def test_the_first_step_stands_together_however_tall_the_others_are(seat, page):
    page.resize(900, 760)
    seat.bot.mouseClick(page.ways[Change.PASSPHRASE], Qt.MouseButton.LeftButton)
    seat.settle()
    present = page.flow.present
    assert present.height() <= present.sizeHint().height()
    assert page.flow.next.mapTo(page.flow, QPoint()).y() < 2.5 * present.height() + 100


def test_a_key_pressed_while_keys_are_made_goes_nowhere(seat, page, monkeypatch):
    """It would press what comes next in the window, often a page of the rail."""
    monkeypatch.setattr(page.flow._beside, "work", lambda *_: None)
    seat.bot.mouseClick(page.ways[Change.REKEY], Qt.MouseButton.LeftButton)
    seat.type(PASSPHRASE)
    page.flow.next.setFocus()
    seat.press(KEY.Key_Space)
    assert not page.flow.next.isEnabled()
    assert page.window().focusWidget() is None


def test_the_passphrase_is_changed_by_keyboard_and_the_page_says_so(seat, page, made):
    begun(seat, page, Change.PASSPHRASE)
    own_words(seat, page)
    seat.wait(lambda: "no longer does" in page.banner.words)
    assert page.flow.present.value() == ""
    page.tasks.close()
    page.tasks.vault.lock.release()
    with pytest.raises(WrongPassphrase):
        made.opened(PASSPHRASE)
    again = made.opened(NEW)
    assert len(records(again)) == 3
    again.close()


def test_a_wrong_present_passphrase_is_said_at_its_field(seat, page):
    begun(seat, page, Change.PASSPHRASE, "something else")
    seat.wait(lambda: "not the present" in page.flow.present.problem.words)
    assert seat.focused() is page.flow.present.typing


def test_a_new_kit_counts_only_after_two_words_were_typed_back(seat, page, made):
    begun(seat, page, Change.KIT)
    kit = type_back(seat, page)
    before = (made.folder / "vault.hdr").read_bytes()
    page.flow.next.click()
    seat.wait(lambda: "Destroy the old one" in page.banner.words)
    assert (made.folder / "vault.hdr").read_bytes() != before
    words = " ".join(kit.words)
    headerfile.unlock(made.folder, lambda header: keyslots.unlock_with_recovery(header, words))
    with pytest.raises(WrongPassphrase):
        headerfile.unlock(
            made.folder, lambda header: keyslots.unlock_with_recovery(header, made.words)
        )


def test_leaving_by_escape_changes_nothing_and_forgets_the_words(seat, page, made):
    before = (made.folder / "vault.hdr").read_bytes()
    begun(seat, page, Change.KIT)
    type_back(seat, page)
    seat.press(KEY.Key_Escape)
    assert page.flow.kit._kit is None
    assert seat.focused() is page.ways[Change.PASSPHRASE]
    assert (made.folder / "vault.hdr").read_bytes() == before


def test_a_rekey_asks_for_all_of_it_and_then_for_the_vault_to_be_closed(seat, page, made):
    wanted = []
    page.tasks.rekey_wanted.connect(wanted.append)
    begun(seat, page, Change.REKEY)
    own_words(seat, page)
    kit = type_back(seat, page)
    assert "Close" in page.flow.next.text()
    page.flow.next.click()
    assert wanted[0].on_paper == kit
    assert "vault-2.db" not in made.names()


def test_a_rehearsal_keeps_its_keys_and_says_why(seat, tmp_path):
    vault = vaults.create(
        tmp_path / "r", PASSPHRASE, vaults.new_kit(), FixedClock(), rehearsal=True, costs=FAST
    )
    tasks = Tasks(vault.desk)
    tasks.vault = vault
    shown = VaultKeysPage(tasks, seat.outside)
    seat.show(shown)
    assert "rehearsal" in shown.banner.words
    assert {button.isEnabled() for button in shown.ways.values()} == {False}
    tasks.close()
    vault.lock.release()
