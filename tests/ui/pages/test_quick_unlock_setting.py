"""Quick unlock in Settings: on with the passphrase, off with a press, plain where there is none."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tests.support import fake_keychain
from tests.support.accessible import nameless
from tests.support.clock import FixedClock
from tests.support.fake_keychain import Keeping
from therapist_desk.services import quick_unlock, vaults
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.settings.quick_unlock import QuickUnlockSetting

PASSPHRASE = "nine purple ducks forgot Thursday"


class Sitting:
    """A person before the setting, over a real vault on the disk."""

    def __init__(self, qtbot, folder, *, rehearsal=False):
        self.bot, self.folder = qtbot, folder
        vault = vaults.create(
            folder,
            PASSPHRASE,
            vaults.new_kit(),
            FixedClock(),
            costs=vaults.FAST,
            rehearsal=rehearsal,
        )
        self.vault, self.tasks, self.bugs = vault, Tasks(vault.desk), []
        self.tasks.failed.connect(self.bugs.append)
        self.setting = QuickUnlockSetting(self.tasks)
        self.window = QWidget()  # with what may get the focus instead
        row = QVBoxLayout(self.window)
        row.addWidget(QPushButton("Today"))
        row.addWidget(self.setting)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def look(self, words):
        self.setting.ask()
        self.wait(lambda: words in self.setting.state.text())

    def wait(self, until):
        self.bot.waitUntil(lambda: bool(until()), timeout=15_000)

    def press(self, button):
        button.setFocus()
        self.bot.keyClick(button, Qt.Key.Key_Return)

    def type(self, words):
        assert self.setting.passphrase.hasFocus()
        self.bot.keyClicks(self.setting.passphrase, words)
        self.bot.keyClick(self.setting.passphrase, Qt.Key.Key_Return)

    def switch_on(self):
        self.look("Off.")
        self.press(self.setting.button)
        self.type(PASSPHRASE)
        self.wait(lambda: "On." in self.setting.state.text())


@pytest.fixture
def rehearsal():
    return False


@pytest.fixture
def sitting(qtbot, desk_app, tmp_path, monkeypatch, rehearsal):
    fake_keychain.install(monkeypatch)
    made = Sitting(qtbot, tmp_path / "vault", rehearsal=rehearsal)
    yield made
    made.tasks.close()
    made.vault.close()
    assert made.bugs == []


def test_it_is_off_at_first_and_says_where_the_key_would_be(sitting):
    sitting.look("Off. The key would be kept in: a keychain that keeps.")
    assert Keeping.kept == {}
    assert nameless(sitting.setting) == []


def test_it_goes_on_with_the_passphrase_and_off_with_a_press(sitting):
    sitting.switch_on()
    assert len(Keeping.kept) == 1
    assert sitting.setting.passphrase.value() == ""
    sitting.press(sitting.setting.button)
    sitting.wait(lambda: "Off." in sitting.setting.state.text())
    assert Keeping.kept == {}
    assert quick_unlock.look(sitting.folder).on_in == ""
    assert sitting.setting.button.hasFocus()


def test_a_wrong_passphrase_is_said_and_can_be_typed_again(sitting):
    sitting.look("Off.")
    sitting.press(sitting.setting.button)
    sitting.type("not this one")
    sitting.wait(lambda: "does not open" in sitting.setting._trouble.text())
    sitting.wait(sitting.setting.passphrase.hasFocus)
    assert Keeping.kept == {}
    sitting.type(PASSPHRASE)
    sitting.wait(lambda: "On." in sitting.setting.state.text())


def test_where_the_keychain_lost_the_key_the_passphrase_switches_it_off(sitting):
    sitting.switch_on()
    Keeping.kept.clear()
    sitting.press(sitting.setting.button)
    sitting.wait(sitting.setting.passphrase.isVisible)
    assert "no longer has the key" in sitting.setting._trouble.text()
    sitting.type(PASSPHRASE)
    sitting.wait(lambda: "Off." in sitting.setting.state.text())
    assert quick_unlock.look(sitting.folder).on_in == ""


def test_cancelling_asks_for_nothing_and_forgets_what_was_typed(sitting):
    sitting.look("Off.")
    sitting.press(sitting.setting.button)
    sitting.bot.keyClicks(sitting.setting.passphrase, "half of it")
    sitting.press(sitting.setting.cancel)
    assert sitting.setting.passphrase.value() == ""
    assert sitting.setting.button.hasFocus()


def test_a_computer_without_a_trusted_keychain_is_told_so(sitting, monkeypatch):
    fake_keychain.trust(monkeypatch, ("keyring.backends.fail", "Keyring", "fail"))
    sitting.look("Not available")
    assert not sitting.setting.button.isEnabled()


@pytest.mark.parametrize("rehearsal", [True])
def test_a_rehearsal_leaves_no_key_in_the_keychain(sitting, rehearsal):
    sitting.look("Not for a rehearsal")
    assert not sitting.setting.button.isEnabled()
