"""The open window of a rehearsal, and hands to use it."""

from pathlib import Path

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QWidget,
)

from tests.support.fake_asker import FakeAsker
from tests.support.quiet import Quiet
from tests.support.window import FakeLinks
from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.clock import SystemClock
from therapist_desk.services import clients, locked_vaults, vaults
from therapist_desk.services.locking import LockReason
from therapist_desk.ui.kit.clipboard import SelfClearingClipboard
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.settings import Preferences
from therapist_desk.ui.shell.open_desk import OpenDesk
from therapist_desk.ui.shell.window import DeskWindow

BEGUN = (View.CLIENTS, View.NOTES, View.CHECKINS, View.PLAN, View.MEDICAL)
PLACES = [*((view, False) for view in View), *((view, True) for view in BEGUN)]
"""Each view, and whether something new is begun there."""


class Room:
    """The open window of a rehearsal, and hands to use it."""

    def __init__(self, bot, folder: Path) -> None:
        self.bot, self.folder = bot, folder
        self.vault = vaults.unlock(
            folder / "vault", locked_vaults.REHEARSAL_PASSPHRASE, SystemClock()
        )
        preferences = Preferences(folder / "window.ini")
        self.window = DeskWindow(preferences)
        board = SelfClearingClipboard(QApplication.clipboard(), parent=self.window)
        outside = Outside(SystemClock(), FakeAsker(), board, FakeLinks(), preferences)
        self.desk = OpenDesk(self.vault, outside, self.window)
        self._quiet = Quiet(bot, self.desk.tasks)
        self.bugs: list[Exception] = []
        self.desk.tasks.failed.connect(self.bugs.append)
        self.closed: list[LockReason] = []
        self.desk.closed.connect(self.closed.append)
        self.desk.show()
        self.window.resize(1280, 800)
        self.window.show()
        self.window.activateWindow()
        bot.waitUntil(self.window.isActiveWindow)
        self.shell = self.desk.shell
        self.settle()

    def do(self, verb, *arguments):
        answer, topics = self.vault.desk.do(lambda writer: verb(writer, *arguments)).result()
        self.desk.tasks.changed.emit(topics)
        return answer

    def someone(self, name: str) -> Client:
        everyone = self.desk.ask(lambda reader: clients.page(reader, clients.listed(reader)))
        return next(one for one in everyone.values() if one.name.startswith(name))

    def go(self, view: View, who: ClientId | None = None, *, new: bool = False) -> None:
        self.shell.show_place(Place(view, who, new=new))
        self.settle()

    def press(self, key: Qt.Key, modifier=Qt.KeyboardModifier.ControlModifier) -> None:
        QTest.keyClick(self.focused(), key, modifier)
        self.settle()

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focused(), text)

    def focused(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def settle(self) -> None:
        """Wait until what was asked of the vault has been shown."""
        self._quiet.settle()

    def close(self) -> None:
        if not shiboken6.isValid(self.window):
            return  # a test closed it already
        if not self.closed:
            self.desk.lock(LockReason.QUIT)
            self.bot.waitUntil(lambda: bool(self.closed))
        self.window.close()
        shiboken6.delete(self.window)  # now: whoever changes the look next would dress it as well
        assert self.bugs == []
