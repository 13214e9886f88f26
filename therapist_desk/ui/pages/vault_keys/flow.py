"""One change of the vault's keys, step by step: the present passphrase, a new one, a new kit."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain.errors import DeskError, RuleBroken
from therapist_desk.services import vault_keys
from therapist_desk.services.vault_keys import KitDraft, RekeyDraft
from therapist_desk.services.vaults import Costs, OpenVault
from therapist_desk.ui.kit import buttons, languages, resting, theme
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.beside import Beside
from therapist_desk.ui.kit.busy import Busy
from therapist_desk.ui.kit.choose_passphrase import ChoosePassphrase
from therapist_desk.ui.kit.keep_kit import KeepKit
from therapist_desk.ui.kit.labels import Heading, PlainLabel
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.passphrase_field import PassphraseField
from therapist_desk.ui.kit.printing import PrintPdf
from therapist_desk.ui.kit.sides import Stack


class Change(StrEnum):
    """What is to be changed."""

    PASSPHRASE = "passphrase"  # noqa: S105  the kind, not the word
    KIT = "kit"
    REKEY = "rekey"


class KeysFlow(QWidget):
    """``done`` carries the Change made; ``rekey_wanted`` a RekeyDraft; ``left`` means no change."""

    done = Signal(object)
    rekey_wanted = Signal(object)
    left = Signal()

    def __init__(
        self, beside: Beside, outside: Outside, print_pdf: PrintPdf, costs: Costs | None = None
    ) -> None:
        super().__init__()
        self._beside, self._clock, self._costs = beside, outside.clock, costs
        self._vault: OpenVault | None = None
        self._change = Change.PASSPHRASE
        self._kit_draft: KitDraft | None = None
        self._rekey_draft: RekeyDraft | None = None
        self.heading = Heading("", 2)
        self.said = PlainLabel(wraps=True)
        self.present = PassphraseField(self.tr("Your present passphrase"))
        self.passphrase = ChoosePassphrase(beside)
        self.kit = KeepKit(beside, outside.asker, print_pdf, outside.clock)
        self._stack = Stack()
        self.banner = Banner()
        self.busy = Busy()
        self.cancel = buttons.quiet(self.tr("Cancel"), self.leave)
        self.next = buttons.primary("", self.go_on)
        self._lay_out()
        self._connect()

    def begin(self, change: Change, vault: OpenVault) -> None:
        """Ask for the present passphrase, the first step of every change."""
        self._change, self._vault = change, vault
        self.clear()
        titles = {
            Change.PASSPHRASE: self.tr("Change the passphrase"),
            Change.KIT: self.tr("Make a new recovery kit"),
            Change.REKEY: self.tr("Re-key after a leak"),
        }
        self.heading.setText(titles[change])
        self._show(self.present)

    def go_on(self) -> None:
        """Take what this step asked for and go on, or say why not."""
        if not self.next.isEnabled():
            return
        self.banner.hide()
        step = self._stack.currentWidget()
        if step is self.passphrase:
            self.passphrase.choose()
        elif step is self.kit:
            self._take_kit()
        elif self.present.value():
            self._take_present()

    def leave(self) -> None:
        """Go back out; nothing was changed."""
        if self.cancel.isEnabled():
            self.clear()
            self.left.emit()

    def clear(self) -> None:
        """Forget every word."""
        self._kit_draft = self._rekey_draft = None
        self.present.clear()
        self.present.problem.say("")
        self.passphrase.clear()
        self.kit.clear()
        self.banner.hide()

    def _take_present(self) -> None:
        vault, present, clock = self._opened, self.present.value(), self._clock
        if self._change is Change.KIT:
            self._work(self.tr("Making the kit…"))
            self._beside.work(
                self,
                lambda: vault_keys.draft_kit(vault, present, clock),
                self._kit_drafted,
                self._failed,
            )
            return
        self._work(self.tr("Checking the passphrase…"))
        self._beside.work(
            self,
            lambda: vault_keys.check_present(vault.folder, present, clock),
            lambda _: self._go_to(self.passphrase),
            self._failed,
        )

    def _take_passphrase(self, new: str) -> None:
        vault, present, clock, costs = (
            self._opened,
            self.present.value(),
            self._clock,
            self._costs,
        )
        if self._change is Change.PASSPHRASE:
            self._work(self.tr("Changing the passphrase…"))
            self._beside.work(
                self,
                lambda: vault_keys.change_passphrase(vault, present, new, clock, costs),
                lambda _: self._finish(),
                self._failed,
            )
            return
        self._work(self.tr("Making the keys…"))
        self._beside.work(
            self,
            lambda: vault_keys.draft_rekey(vault.folder, present, new, clock, costs),
            self._rekey_drafted,
            self._failed,
        )

    def _kit_drafted(self, draft: KitDraft) -> None:
        self._kit_draft = draft
        self.kit.show_kit(draft.on_paper)
        self._go_to(self.kit)

    def _rekey_drafted(self, draft: RekeyDraft) -> None:
        self._rekey_draft = draft
        self.kit.show_kit(draft.on_paper)
        self._go_to(self.kit)

    def _take_kit(self) -> None:
        if self._rekey_draft is not None:
            draft = self._rekey_draft
            self.clear()
            self.rekey_wanted.emit(draft)
            return
        vault, kit_draft = self._opened, self._kit_draft
        assert kit_draft is not None
        self._work(self.tr("Making the kit count…"))
        self._beside.work(
            self,
            lambda: vault_keys.take_kit(vault, kit_draft),
            lambda _: self._finish(),
            self._failed,
        )

    def _finish(self) -> None:
        self._rest()
        self.clear()
        self.done.emit(self._change)

    def _failed(self, trouble: Exception) -> None:
        self._rest()
        if isinstance(trouble, RuleBroken) and trouble.field == vault_keys.FIELD:
            self._show(self.present)
            self.present.say_wrong(languages.in_words(trouble))
        elif isinstance(trouble, DeskError):
            self.banner.tell(languages.in_words(trouble), "error", closable=False)
            self.next.setFocus()
        else:
            raise trouble

    def _go_to(self, step: QWidget) -> None:
        self._rest()
        self._show(step)

    def _show(self, step: QWidget) -> None:
        self._stack.setCurrentWidget(step)
        sentences = {
            Change.PASSPHRASE: self.tr(
                "The recovery kit stays good. Backups made before still open with the old "
                "passphrase."
            ),
            Change.KIT: self.tr(
                "The new kit replaces the old one. Its paper still holds the key of this vault for "
                "whoever has its words and its code: destroy it, and if somebody may have seen it, "
                "re-key instead."
            ),
            Change.REKEY: self.tr(
                "For when somebody may know your passphrase or have seen your kit, and may have a "
                "copy of the vault. Everything is copied under a new key; you choose a new "
                "passphrase and get a new kit. The vault closes for it."
            ),
        }
        self.said.setText(sentences[self._change])
        self._name_next()
        first = {self.present: self.present, self.kit: self.kit.save}.get(step, self.next)
        first.setFocus()

    def _name_next(self) -> None:
        step = self._stack.currentWidget()
        counts = self.tr("Close and re-key") if self._rekey_draft else self.tr("Use this kit")
        verbs: dict[QWidget | None, str] = {
            self.passphrase: self.passphrase.verb,
            self.kit: counts,
        }
        self.next.setText(verbs[step] if step in verbs else self.tr("Next"))
        self.next.setEnabled(step is not self.kit or self.kit.is_ready)

    def _work(self, words: str) -> None:
        self.busy.start(words)
        resting.put_by(self)  # what follows says where it goes
        for widget in (self.cancel, self.next, self._stack):
            widget.setEnabled(False)

    def _rest(self) -> None:
        self.busy.stop()
        for widget in (self.cancel, self._stack):
            widget.setEnabled(True)
        self._name_next()

    @property
    def _opened(self) -> OpenVault:
        assert self._vault is not None
        return self._vault

    def _connect(self) -> None:
        self.present.entered.connect(self.go_on)
        self.passphrase.entered.connect(self.go_on)
        self.passphrase.verb_changed.connect(self._name_next)
        self.passphrase.chosen.connect(self._take_passphrase)
        self.kit.ready_changed.connect(lambda _: self._name_next())
        self.kit.entered.connect(self.go_on)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.leave)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _lay_out(self) -> None:
        for step in (self.present, self.passphrase, self.kit):
            self._stack.addWidget(step)
        foot = QHBoxLayout()
        foot.addWidget(self.cancel)
        foot.addWidget(self.busy, 1)
        foot.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(2))
        for widget in (self.heading, self.said, self._stack, self.banner):
            column.addWidget(widget)
        column.addLayout(foot)
        column.addStretch(1)
