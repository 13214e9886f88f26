"""Unlocking: one field. It says why the vault was locked, and what keeps it from opening."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout

from therapist_desk.domain.clock import Clock
from therapist_desk.domain.errors import DeskError, KeychainUnavailable, WrongPassphrase
from therapist_desk.services.locking import LockReason
from therapist_desk.services.synced_folders import syncing_service
from therapist_desk.services.wrong_tries import seconds_to_wait
from therapist_desk.ui.kit import buttons, languages, theme
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.beside import Beside
from therapist_desk.ui.kit.busy import Busy
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import ElidedLabel, Heading, Muted
from therapist_desk.ui.kit.passphrase_field import PassphraseField
from therapist_desk.ui.kit.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from therapist_desk.services.vaults import OpenVault
    from therapist_desk.ui.kit.recent_vaults import RecentVaults


LOOK_AFTER_MS = 50
"""Time enough for the page to be painted, which a look at the same moment would hold up."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a look at the locked vault told: ``wait`` in seconds, ``trouble`` a sentence or ""."""

    from_copy: bool
    wait: int
    trouble: str = ""
    rehearsal: str = ""
    """The passphrase of a rehearsal, which is no secret; "" for a real vault."""

    quick: bool = False
    """Whether a keychain of this computer keeps a key of the vault."""

    synced: str = ""
    """The name of what copies the vault elsewhere, or ""."""


class Unlock(Sheet):
    """``opened`` carries the OpenVault; the ``…_wanted`` are for the ways out."""

    opened = Signal(object)
    begun = Signal()
    """A passphrase is being typed, so the record will soon be wanted."""

    kit_wanted = Signal(object)
    """The folder of the vault to open with its recovery kit."""

    another_wanted = Signal()
    new_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, beside: Beside, clock: Clock) -> None:
        super().__init__(520)
        self.setAccessibleName(self.tr("Unlock your vault"))
        self._beside, self._clock = beside, clock
        self._folder = Path()
        self._free_at: datetime | None = None
        self.why = Banner()
        self.banner = Banner()
        self.recent: RecentVaults | None = None
        self.passphrase = PassphraseField(self.tr("Passphrase"))
        self.passphrase.entered.connect(self.unlock)
        self.passphrase.edited.connect(self.begun)
        self.busy = Busy()
        self.button = buttons.primary(self.tr("Unlock"), self.unlock, shortcut="")
        self.quick_button = buttons.quiet(self.tr("Quick unlock"), self.unlock_quickly, "lock")
        self.quick_button.hide()
        self._place = ElidedLabel()
        self._countdown = QTimer(self, interval=1000)
        self._countdown.timeout.connect(self._count_down)
        self._lay_out()
        self.setFocusProxy(self.passphrase)

    def show_vault(self, folder: Path, reason: LockReason | None = None) -> None:
        """Ask for the passphrase of the vault in ``folder``, saying ``reason`` if it was locked."""
        self._folder = folder
        self.quick_button.hide()
        self._place.setText(str(folder))
        self.passphrase.clear()
        self.banner.hide()
        self._rest()
        self._say_why(reason)
        self.passphrase.setFocus()
        QTimer.singleShot(LOOK_AFTER_MS, self, self._look)

    @property
    def folder(self) -> Path:
        """The folder of the vault whose passphrase is asked for."""
        return self._folder

    def unlock(self) -> None:
        """Try the passphrase that stands there."""
        typed = self.passphrase.value()
        if not typed or not self.button.isEnabled():
            return
        folder, clock = self._folder, self._clock
        self._open(lambda: _opened(folder, typed, clock))

    def unlock_quickly(self) -> None:
        """Open the vault with the key that this computer's keychain keeps."""
        folder, clock = self._folder, self._clock
        self.begun.emit()
        self._open(lambda: _opened_by_keychain(folder, clock))

    def _open(self, job: "Callable[[], OpenVault]") -> None:
        self.banner.hide()
        for control in (self.button, self.quick_button, self.passphrase):
            control.setEnabled(False)
        self.busy.start(self.tr("Unlocking…"))
        self._beside.work(
            self,
            job,
            self._unlocked,
            self._failed,
            unclaimed=lambda vault: vault.close(),
        )

    def _unlocked(self, vault: "OpenVault") -> None:
        self.passphrase.clear()
        self.why.hide()
        self._rest()
        self.opened.emit(vault)

    def _failed(self, trouble: Exception) -> None:
        self._rest()
        if isinstance(trouble, WrongPassphrase):
            self.passphrase.say_wrong(languages.in_words(trouble))
            self._look()
        elif isinstance(trouble, KeychainUnavailable):
            self.banner.tell(languages.in_words(trouble), "warn", closable=False)
            self.passphrase.setFocus()
        elif isinstance(trouble, DeskError):
            self.banner.tell(languages.in_words(trouble), "error", closable=False)
            self.passphrase.setFocus()
        else:
            raise trouble

    def _look(self) -> None:
        """Find out, beside the window, what can be said before the passphrase is typed."""
        folder, clock = self._folder, self._clock

        def seen(found: _Seen) -> None:
            if folder == self._folder:
                self._show_seen(found)

        self._beside.work(self, lambda: _look_at(folder, clock.now()), seen)

    def _show_seen(self, found: _Seen) -> None:
        self.quick_button.setVisible(found.quick)
        if found.trouble:
            self.banner.tell(found.trouble, "error", closable=False)
        elif found.from_copy:
            self.banner.tell(
                self.tr(
                    "The vault's header is damaged, so its copy is used. Nothing is lost; "
                    "unlocking mends it."
                ),
                "warn",
                closable=False,
            )
        elif found.synced:
            self.banner.tell(
                self.tr(
                    "This vault lies in a folder kept in step by {service}, which could tear it "
                    "apart or bring an old one back. Lock it and move the folder elsewhere."
                ).format(service=found.synced),
                "warn",
                closable=False,
            )
        elif found.rehearsal:
            self.banner.tell(
                self.tr("This is a rehearsal. Its passphrase is: {words}").format(
                    words=found.rehearsal
                ),
                closable=False,
            )
        if found.wait:
            self._free_at = self._clock.now() + timedelta(seconds=found.wait)
            self._count_down()

    def _count_down(self) -> None:
        left = self._seconds_left()
        waiting = left > 0
        self.button.setEnabled(not waiting)
        self.passphrase.setEnabled(not waiting)
        if waiting:
            words = self.tr("Several wrong passphrases. Seconds until the next try: {seconds}.")
            words = words.format(seconds=self.locale().toString(left))
            # Read aloud once, not every second.
            self.passphrase.problem.say(words, aloud=not self._countdown.isActive())
            self._countdown.start()
            return
        self._rest()
        self.passphrase.problem.say("")
        self.passphrase.setFocus()

    def _seconds_left(self) -> int:
        if self._free_at is None:
            return 0
        return max(0, -int((self._clock.now() - self._free_at).total_seconds() // 1))

    def _rest(self) -> None:
        self._free_at = None
        self._countdown.stop()
        self.busy.stop()
        self.button.setEnabled(True)
        self.quick_button.setEnabled(True)
        self.passphrase.setEnabled(True)

    def _say_why(self, reason: LockReason | None) -> None:
        self.why.hide()
        sentences = {
            LockReason.ASKED: self.tr("You locked the vault."),
            LockReason.IDLE: self.tr("Locked after a while without activity."),
            LockReason.SLEEP: self.tr("Locked because the computer was asleep."),
            LockReason.SCREEN: self.tr("Locked when the screen was locked."),
            LockReason.REKEY: self.tr("The vault was closed for its new keys."),
            LockReason.RESTORE: self.tr("The vault was closed to restore a backup."),
            LockReason.SWITCH: self.tr("The other vault is locked."),
            LockReason.QUIT: self.tr("Locked when the desk was closed."),
        }
        if reason:
            saved = self.tr("What was typed is saved.")
            self.why.tell(f"{sentences[reason]} {saved}", closable=False)

    def _lay_out(self) -> None:
        self.body.addWidget(Heading(self.tr("Unlock your vault")))
        theme.tone(self._place, "muted")
        self._place.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a path is, in any language
        self.body.addWidget(self._place)
        self.body.addWidget(self.why)
        self.body.addWidget(self.banner)
        self.body.addWidget(self.passphrase)
        row = QHBoxLayout()
        row.addWidget(self.busy, 1)
        row.addWidget(self.quick_button)
        row.addWidget(self.button)
        self.body.addLayout(row)
        self.body.addWidget(
            Muted(
                self.tr(
                    "Each try takes a moment on purpose: that is what keeps a thief from guessing."
                )
            )
        )
        ways = Bar()
        kit = buttons.plain(
            self.tr("Use recovery kit…"), lambda: self.kit_wanted.emit(self._folder)
        )
        ways.addWidget(kit)
        ways.addWidget(buttons.plain(self.tr("Open another vault…"), self.another_wanted.emit))
        ways.addWidget(buttons.plain(self.tr("Create a new vault"), self.new_wanted.emit))
        ways.addWidget(buttons.plain(self.tr("Restore from a backup…"), self.restore_wanted.emit))
        self.body.addLayout(ways)


def _opened(folder: Path, typed: str, clock: Clock) -> "OpenVault":
    from therapist_desk.services import vaults

    return vaults.unlock(folder, typed, clock)


def _opened_by_keychain(folder: Path, clock: Clock) -> "OpenVault":
    from therapist_desk.services import quick_unlock

    return quick_unlock.unlock(folder, clock)


def _look_at(folder: Path, now: datetime) -> _Seen:
    from therapist_desk.services import locked_vaults  # beside a window that is painted already

    wait = seconds_to_wait(folder, now)
    try:
        facts = locked_vaults.facts(folder)
        locked_vaults.require_free(folder)
        return _Seen(
            facts.from_copy,
            wait,
            rehearsal=locked_vaults.REHEARSAL_PASSPHRASE if facts.rehearsal else "",
            quick="keyring" in facts.slots and locked_vaults.opens_by_keychain(folder),
            synced=syncing_service(folder),
        )
    except DeskError as trouble:
        return _Seen(False, wait, languages.in_words(trouble))
