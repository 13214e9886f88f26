"""Several vaults, one at a time: the one that is open, those opened last, and any other."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from therapist_desk.services import locked_vaults
from therapist_desk.services.synced_folders import syncing_service
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.labels import ElidedLabel, Heading, Muted
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import Page, PageHeader, column, scrolled
from therapist_desk.ui.kit.recent_vaults import RecentVaults
from therapist_desk.ui.kit.tasks import Tasks


class VaultsPage(Page):
    """Opening another vault locks the one that is open, with everything typed in it."""

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Your vaults")
        self.setAccessibleName(self.title)
        self._outside = outside
        self.banner, self.synced = Banner(), Banner()
        self.open_button = buttons.quiet(self.tr("Open another…"), self._choose, "folder")
        self.recent = RecentVaults(tasks.beside)
        self.recent.chosen.connect(tasks.switch_wanted)
        self.nothing = Muted(self.tr("No other vault was opened on this computer lately."))
        self.recent.looked.connect(lambda found: self.nothing.setVisible(not found))
        self._place = ElidedLabel("")
        self._lay_out()
        self.show_here(None if tasks.vault is None else tasks.vault.folder)

    def refresh(self) -> None:
        """Look which of the other vaults are there."""
        here = None if self.tasks.vault is None else self.tasks.vault.folder
        self.recent.show_vaults(self._outside.preferences.state.vaults, here)
        if here is not None:
            self.tasks.work(self, lambda: syncing_service(here), self._tell_synced)

    def show_here(self, folder: Path | None) -> None:
        """Name the vault that is open."""
        self.open_button.setEnabled(folder is not None)
        if folder is not None:
            self._place.setText(str(folder))

    def _tell_synced(self, service: str) -> None:
        if not service:
            self.synced.hide()
            return
        words = self.tr(
            "This vault lies in a folder kept in step by {service}, which could tear it apart or "
            "bring an old one back. Lock it and move its folder elsewhere; its backups may stay."
        )
        self.synced.tell(words.format(service=service), "warn", closable=False)

    def _choose(self) -> None:
        folder = self._outside.asker.choose_folder(self.tr("The folder of your vault"))
        if folder is None:
            return
        self.banner.hide()

        def found(there: bool) -> None:
            if there:
                self.tasks.switch_wanted.emit(folder)
                return
            self.banner.tell(
                self.tr("No vault lies in this folder. Choose the one that holds vault.hdr."),
                "warn",
            )

        self.tasks.work(self, lambda: locked_vaults.is_vault(folder), found)

    def _lay_out(self) -> None:
        here = QFrame()
        here.setProperty("surface", "card")
        card = column(here, steps=2, spacing=1)
        card.addWidget(Heading(self.tr("Open now"), 3))
        theme.tone(self._place, "muted")
        self._place.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a path is, anywhere
        card.addWidget(self._place)
        card.addWidget(self.synced)
        content = QWidget()
        inside = column(content, steps=0)
        inside.addWidget(
            Muted(
                self.tr(
                    "One is open at a time. Opening another locks this one; what is typed is saved "
                    "first. A new one is made on the page that asks for the passphrase."
                )
            )
        )
        inside.addWidget(here)
        inside.addWidget(self.recent)
        inside.addWidget(self.nothing)
        self.nothing.hide()
        inside.addStretch(1)
        whole = column(self)
        whole.addWidget(PageHeader(self.title, "", [self.open_button]))
        whole.addWidget(self.banner)
        whole.addWidget(scrolled(content), 1)
