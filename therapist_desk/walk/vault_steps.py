"""The steps of the walk before there is a desk: a vault is made, and one is unlocked."""

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from therapist_desk.app import App
from therapist_desk.domain.clock import SystemClock
from therapist_desk.services import locked_vaults, rehearsals
from therapist_desk.services.locking import LockReason
from therapist_desk.services.rehearsal.fill import Size
from therapist_desk.walk.hand import Hand


def create(hand: Hand, folder: Path) -> None:
    """Make a vault as a new user does: six suggested words, the kit, two words typed back."""
    start = hand.app.start
    start.show_welcome()
    hand.picture("welcome")
    pages = start.create_vault
    start.show_create()
    pages.where.typing.setText(str(folder))
    hand.picture("create-where")
    pages.next.click()
    hand.until(lambda: pages.step == 1, "the folder was taken")
    hand.picture("create-passphrase")
    pages.next.click()
    hand.until(lambda: pages.step == 2, "the passphrase was taken")
    hand.picture("create-recovery-kit")
    shown = _words_on_screen(pages.kit.words)
    for one in pages.kit.typed:
        number = int(re.findall(r"\d+", one.typing.accessibleName())[0])
        hand.fill(one.typing, shown[number])
    hand.until(pages.next.isEnabled, "two words of the kit were typed back")
    pages.next.click()
    hand.until(lambda: locked_vaults.is_vault(folder) and _is_open(hand.app), "the vault was made")


def unlock(hand: Hand, folder: Path) -> None:
    """Open a practice of invented clients with its passphrase."""
    rehearsals.make(folder, Size.SMALL, 1, SystemClock()).close()
    hand.app.show_locked(folder, LockReason.IDLE)
    page = hand.app.start.unlock
    hand.until(lambda: page.banner.words, "the page says what vault this is")
    hand.fill(page.passphrase.typing, locked_vaults.REHEARSAL_PASSPHRASE)
    hand.picture("unlock")
    hand.press(Qt.Key.Key_Return)
    hand.until(lambda: _is_open(hand.app), "the practice opened")
    hand.picture("today")


def _is_open(app: App) -> bool:
    return app.desk is not None and app.desk.shell.isVisible()


def _words_on_screen(grid: QWidget) -> dict[int, str]:
    texts = [label.text() for label in grid.findChildren(QLabel)]
    found = (re.fullmatch(r"(\d+)\.\s+(\w+)", text) for text in texts)
    return {int(one[1]): one[2] for one in found if one}
