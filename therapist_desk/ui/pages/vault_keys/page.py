"""What opens the vault: change the passphrase, make a new recovery kit, re-key after a leak."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from therapist_desk.services.vaults import Costs
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.labels import Heading, Muted
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import Page, PageHeader, column, scrolled
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.printing import PrintPdf, print_pdf
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.vault_keys.flow import Change, KeysFlow


class VaultKeysPage(Page):
    """Three changes to choose from, and the steps of the one chosen."""

    def __init__(
        self,
        tasks: Tasks,
        outside: Outside,
        printing: PrintPdf = print_pdf,
        costs: Costs | None = None,
    ) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Passphrase and recovery kit")
        self.setAccessibleName(self.title)
        self.banner = Banner()
        self.flow = KeysFlow(tasks.beside, outside, printing, costs)
        self.flow.done.connect(self._on_done)
        self.flow.left.connect(self._show_choices)
        self.flow.rekey_wanted.connect(tasks.rekey_wanted)
        self.ways = {
            Change.PASSPHRASE: self._way(Change.PASSPHRASE, self.tr("Change passphrase…")),
            Change.KIT: self._way(Change.KIT, self.tr("New recovery kit…")),
            Change.REKEY: self._way(Change.REKEY, self.tr("Re-key after a leak…")),
        }
        self._stack = QStackedWidget()
        self._lay_out()

    def refresh(self) -> None:
        """Say where the keys have to stay as they are: in a rehearsal."""
        vault = self.tasks.vault
        changeable = vault is not None and not vault.rehearsal
        for button in self.ways.values():
            button.setEnabled(changeable)
        if not changeable:
            self.banner.tell(
                self.tr(
                    "A rehearsal keeps its known passphrase, so its keys are not changed. You can "
                    "do it in a vault of your own."
                ),
                closable=False,
            )

    def begin(self, change: Change) -> None:
        """Begin one of the changes."""
        if self.tasks.vault is not None:
            self.banner.hide()
            self._stack.setCurrentIndex(1)
            self.flow.begin(change, self.tasks.vault)

    def _on_done(self, change: Change) -> None:
        self._show_choices()
        self.banner.tell(
            {
                Change.PASSPHRASE: self.tr(
                    "The new passphrase opens the vault; the old one no longer does."
                ),
                Change.KIT: self.tr("The new kit counts. Destroy the old one."),
            }[change],
        )
        self.ways[change].setFocus()

    def _show_choices(self) -> None:
        self._stack.setCurrentIndex(0)
        self.ways[Change.PASSPHRASE].setFocus()

    def _way(self, change: Change, words: str) -> QPushButton:
        return buttons.quiet(words, lambda: self.begin(change))

    def _lay_out(self) -> None:
        choices = QWidget()
        cards = QVBoxLayout(choices)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(theme.grid(2))
        for card in (
            self._card(
                self.tr("Passphrase"),
                self.tr("What you type each time. Another one, and the old one opens nothing."),
                Change.PASSPHRASE,
            ),
            self._card(
                self.tr("Recovery kit"),
                self.tr(
                    "24 words on paper for when the passphrase is forgotten, and a code for when "
                    "the vault’s header is lost. A new kit replaces the old one."
                ),
                Change.KIT,
            ),
            self._card(
                self.tr("After a leak"),
                self.tr(
                    "Somebody may know your passphrase or kit, and may have a copy of the vault. A "
                    "new key shuts them out of everything from then on. What an old copy or an "
                    "old backup holds, they can still read."
                ),
                Change.REKEY,
            ),
        ):
            cards.addWidget(card)
        cards.addStretch(1)
        self._stack.addWidget(choices)
        self._stack.addWidget(self.flow)
        back = buttons.quiet(self.tr("Settings"), self._go_back, "back")
        box = column(self)
        box.addWidget(PageHeader(self.title, "", [back]))
        box.addWidget(self.banner)
        box.addWidget(scrolled(self._stack), 1)

    def _go_back(self) -> None:
        self.go.emit(Place(View.SETTINGS))

    def _card(self, title: str, words: str, change: Change) -> QFrame:
        card = QFrame()
        card.setProperty("surface", "card")
        inside = column(card, steps=2, spacing=1)
        inside.addWidget(Heading(title, 2))
        inside.addWidget(Muted(words))
        self.ways[change].setAccessibleDescription(words)
        inside.addWidget(self.ways[change], 0, Qt.AlignmentFlag.AlignLeading)
        return card
