"""What the window shows while no vault is open: welcome, making one, unlocking one."""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from therapist_desk import paths
from therapist_desk.services.locking import LockReason
from therapist_desk.ui.kit import languages
from therapist_desk.ui.kit.beside import Beside
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.pages.start.unlock import Unlock

if TYPE_CHECKING:
    from therapist_desk.services.moving import Arrived
    from therapist_desk.services.restoring import Restored
    from therapist_desk.services.vaults import Costs
    from therapist_desk.ui.kit.printing import PrintPdf
    from therapist_desk.ui.pages.start.arrival import Arrival
    from therapist_desk.ui.pages.start.arrive import Arrive
    from therapist_desk.ui.pages.start.create import CreateVault
    from therapist_desk.ui.pages.start.recover import Recover
    from therapist_desk.ui.pages.start.restore import RestoreBackup
    from therapist_desk.ui.pages.start.welcome import Welcome


class Start(QStackedWidget):
    """``opened`` carries an OpenVault, whichever way; ``speaks`` are tags of the window's languages."""

    opened = Signal(object)
    begun = Signal()
    """A passphrase is being typed, so the record will soon be wanted."""

    rehearsal_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(
        self,
        beside: Beside,
        outside: Outside,
        speaks: Sequence[str] = (languages.ENGLISH,),
        *,
        suggested: Path | None = None,
        costs: "Costs | None" = None,
        print_pdf: "PrintPdf | None" = None,
    ) -> None:
        super().__init__()
        self._beside, self._outside = beside, outside
        self._languages = tuple(speaks)
        self._suggested = suggested or paths.default_vault()
        self._costs, self._print_pdf = costs, print_pdf
        self._came_from_unlock = False
        # There is no menu here, and whoever closes the open desk by this key tries it here too.
        QShortcut(QKeySequence("Ctrl+Q"), self, lambda: self.window().close())

    # Each page is made when it is first shown: a start into unlocking pays for no other.

    @cached_property
    def welcome(self) -> "Welcome":
        """The page with the ways in."""
        from therapist_desk.ui.pages.start.welcome import Welcome

        page = Welcome(self._languages, languages.chosen(self._outside.preferences.state.language))
        page.create_wanted.connect(self.show_create)
        page.open_wanted.connect(self.choose_vault)
        page.restore_wanted.connect(lambda: self.show_restore(self._suggested))
        page.arrive_wanted.connect(self.show_arrive)
        page.rehearsal_wanted.connect(self.rehearsal_wanted)
        page.language_chosen.connect(self.language_chosen)
        self.addWidget(page)
        return page

    @cached_property
    def create_vault(self) -> "CreateVault":
        """The three steps."""
        from therapist_desk.services import vault_folders
        from therapist_desk.ui.kit.printing import print_pdf
        from therapist_desk.ui.pages.start.create import CreateVault

        outside = self._outside
        page = CreateVault(
            self._beside,
            outside.clock,
            outside.asker,
            self._print_pdf or print_pdf,
            vault_folders.free_one(self._suggested),
            self._costs,
        )
        page.left.connect(self.show_welcome)
        page.opened.connect(self.opened)
        self.addWidget(page)
        return page

    @cached_property
    def unlock(self) -> Unlock:
        """The page with one field."""
        page = Unlock(self._beside, self._outside.clock)
        page.opened.connect(self.opened)
        page.begun.connect(self.begun)
        page.kit_wanted.connect(self.show_recover)
        page.another_wanted.connect(self.choose_vault)
        page.new_wanted.connect(self.show_create)
        page.restore_wanted.connect(lambda: self.show_restore(page.folder))
        self.addWidget(page)
        return page

    @cached_property
    def restore(self) -> "RestoreBackup":
        """The page that brings a backup back."""
        from therapist_desk.ui.pages.start.restore import RestoreBackup

        page = RestoreBackup(self._beside, self._outside.clock, self._outside.asker)
        page.restored.connect(self._show_restored)
        page.left.connect(self._leave_restore)
        self.addWidget(page)
        return page

    @cached_property
    def arrive(self) -> "Arrive":
        """The page that brings a vault over from another laptop."""
        from therapist_desk.ui.pages.start.arrive import Arrive

        page = Arrive(self._beside, self._outside.clock, self._outside.asker)
        page.restored.connect(self._show_arrived)
        page.left.connect(self.show_welcome)
        self.addWidget(page)
        return page

    @cached_property
    def arrival(self) -> "Arrival":
        """The page that tells what came over."""
        from therapist_desk.ui.pages.start.arrival import Arrival

        page = Arrival()
        page.opening_wanted.connect(self.show_unlock)
        self.addWidget(page)
        return page

    @cached_property
    def recover(self) -> "Recover":
        """The way in with the recovery kit."""
        from therapist_desk.ui.pages.start.recover import Recover

        page = Recover(self._beside, self._outside.clock, self._costs)
        page.left.connect(self.show_unlock)
        page.opened.connect(self.opened)
        self.addWidget(page)
        return page

    def show_recover(self, folder: Path) -> None:
        """Ask for the recovery kit of the vault in ``folder``."""
        self.begun.emit()
        self.setCurrentWidget(self.recover)
        self.recover.show_vault(folder)

    def show_welcome(self) -> None:
        """Show the ways in."""
        self.welcome.banner.hide()
        self._show_recent(self.welcome, None)
        self.setCurrentWidget(self.welcome)
        self.welcome.create_button.setFocus()

    def show_unlock(self, folder: Path, reason: LockReason | None = None) -> None:
        """Ask for the passphrase of the vault in ``folder``; ``reason`` is why it was locked."""
        self.setCurrentWidget(self.unlock)
        self.unlock.show_vault(folder, reason)
        self._show_recent(self.unlock, folder)

    def _show_recent(self, page: "Welcome | Unlock", without: Path | None) -> None:
        """Offer the other vaults opened last, once there are any."""
        vaults = self._outside.preferences.state.vaults
        if page.recent is None:
            if not any(Path(one) != without for one in vaults):
                return
            from therapist_desk.ui.kit.recent_vaults import RecentVaults

            page.recent = RecentVaults(self._beside)
            page.recent.chosen.connect(self.show_unlock)
            page.body.addWidget(page.recent)
        page.recent.show_vaults(vaults, without)

    def show_create(self) -> None:
        """Show the making of a vault where it was left."""
        self.setCurrentWidget(self.create_vault)
        self.create_vault.begin()

    def show_restore(self, folder: Path, path: Path | None = None) -> None:
        """Show the restoring of a backup, into ``folder`` unless another is chosen.

        ``path`` is the backup where it was chosen already, in the open desk.
        """
        if path is not None:
            self.show_unlock(folder)  # the way back
        self._came_from_unlock = self.currentWidget() is self.unlock
        self.setCurrentWidget(self.restore)
        self.restore.begin(folder, path)

    def show_arrive(self) -> None:
        """Show how a vault comes over from another laptop, into a folder that is free."""
        from therapist_desk.services import vault_folders

        self.setCurrentWidget(self.arrive)
        self.arrive.begin(vault_folders.free_one(self._suggested))

    def _show_arrived(self, arrived: "Arrived") -> None:
        self.setCurrentWidget(self.arrival)
        self.arrival.show_arrived(arrived)

    def _leave_restore(self) -> None:
        if self._came_from_unlock:
            self.show_unlock(self.unlock.folder)
        else:
            self.show_welcome()

    def _show_restored(self, restored: "Restored") -> None:
        self.show_unlock(restored.folder)
        words = self.tr("The backup is restored and checked.")
        if restored.aside is not None:
            words = self.tr(
                "The backup is restored and checked. The vault that was there is kept in {folder}."
            ).format(folder=restored.aside.name)
        self.unlock.why.tell(words, closable=False)

    def choose_vault(self) -> None:
        """Ask for a vault's folder and show its unlocking, or say that none lies there."""
        folder = self._outside.asker.choose_folder(self.tr("The folder of your vault"))
        if folder is None:
            return

        def found(there: bool) -> None:
            if there:
                self.show_unlock(folder)
                return
            asking = self.unlock if self.currentWidget() is self.unlock else self.welcome
            asking.banner.tell(
                self.tr("No vault lies in this folder. Choose the one that holds vault.hdr."),
                "warn",
            )

        self._beside.work(self, lambda: _is_vault(folder), found)


def _is_vault(folder: Path) -> bool:
    from therapist_desk.services import locked_vaults

    return locked_vaults.is_vault(folder)
