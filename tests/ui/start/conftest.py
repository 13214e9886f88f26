"""The start screens over a folder of their own, with the cheapest passphrase costs allowed."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from tests.support.clock import FixedClock
from tests.support.fake_asker import FakeAsker
from therapist_desk.services import vaults
from therapist_desk.ui.kit.beside import Beside
from therapist_desk.ui.kit.clipboard import SelfClearingClipboard
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.settings import Preferences
from therapist_desk.ui.pages.start.start import Start


class Room:
    """Start as a person meets it, what it opened, and the fakes around it."""

    def __init__(self, qtbot: Any, app: Any, folder: Path, closed_vault: Path) -> None:
        self.bot, self.folder, self._closed_vault = qtbot, folder, closed_vault
        self.clock, self.asker = FixedClock(), FakeAsker()
        self.opened: list[vaults.OpenVault] = []
        self.printed: list[bytes] = []
        self.bugs: list[Exception] = []
        self.beside = Beside()
        self.beside.failed.connect(self.bugs.append)
        outside = Outside(
            self.clock,
            self.asker,
            SelfClearingClipboard(app.clipboard()),
            _NoLinks(),
            Preferences(folder / "window.ini"),
        )
        self.start = Start(
            self.beside,
            outside,
            suggested=folder / "practice" / "vault",
            costs=vaults.FAST,
            print_pdf=self._print,
        )
        self.start.opened.connect(self.opened.append)
        qtbot.addWidget(self.start)
        self.start.resize(1024, 640)
        self.start.show()
        self.start.activateWindow()
        qtbot.waitUntil(self.start.isActiveWindow)

    @property
    def create(self):
        return self.start.create_vault

    @property
    def unlock(self):
        return self.start.unlock

    def focused(self) -> QWidget:
        widget = self.start.window().focusWidget()
        assert widget is not None
        return widget

    def type(self, text: str) -> None:
        self.bot.keyClicks(self.focused(), text)

    def press(self, key: Any) -> None:
        self.bot.keyClick(self.focused(), key)

    def wait(self, until: Any) -> None:
        self.bot.waitUntil(lambda: bool(until()), timeout=15_000)

    def vault(self) -> Path:
        """Return the folder of a closed vault that `PASSPHRASE` opens."""
        return shutil.copytree(self._closed_vault, self.folder / "vault")

    def _print(self, pdf: bytes, title: str, parent: QWidget) -> bool:
        self.printed.append(pdf)
        return True


class _NoLinks:
    def can_open(self, scheme: str) -> bool:
        return False

    def open(self, url: str) -> bool:
        raise AssertionError(url)


@pytest.fixture
def room(qtbot, qapp, desk_app, tmp_path, closed_vault):
    made = Room(qtbot, qapp, tmp_path, closed_vault)
    yield made
    made.beside.close()
    for vault in made.opened:
        vault.close()
    assert made.bugs == []
