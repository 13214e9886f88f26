"""Opening with the recovery kit alone: the words, the code where it is needed, a new passphrase."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from therapist_desk.domain.clock import Clock
from therapist_desk.domain.errors import DeskError, VaultDamaged, WrongPassphrase
from therapist_desk.services import vault_recovery
from therapist_desk.ui.kit import buttons, languages, theme
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.beside import Beside
from therapist_desk.ui.kit.busy import Busy
from therapist_desk.ui.kit.choose_passphrase import ChoosePassphrase
from therapist_desk.ui.kit.labels import ElidedLabel, Heading, Muted
from therapist_desk.ui.kit.sheet import Sheet
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.start.words_field import WordsField

if TYPE_CHECKING:
    from therapist_desk.services.vaults import Costs, OpenVault


class Recover(Sheet):
    """``opened`` carries the OpenVault; ``left`` the folder, when the person goes back out."""

    opened = Signal(object)
    left = Signal(object)

    def __init__(self, beside: Beside, clock: Clock, costs: "Costs | None" = None) -> None:
        super().__init__(720)
        self.setAccessibleName(self.tr("Open with the recovery kit"))
        self._beside, self._clock, self._costs = beside, clock, costs
        self._folder = Path()
        self._place = ElidedLabel()
        self.kit = _TypedKit()
        self.passphrase = ChoosePassphrase(beside)
        self._steps = QStackedWidget()
        self._steps.addWidget(self.kit)
        self._steps.addWidget(self.passphrase)
        self.banner = Banner()
        self.busy = Busy()
        self.back = buttons.quiet(self.tr("Back"), self.go_back, "back")
        self.next = buttons.primary("", self.go_on)
        self._lay_out()
        self._connect()

    def show_vault(self, folder: Path) -> None:
        """Ask for the kit of the vault in ``folder``."""
        self._folder = folder
        self._place.setText(str(folder))
        self.kit.clear()
        self.passphrase.clear()
        self._show_step(0)
        self.kit.words.setFocus()
        self._beside.work(
            self, lambda: vault_recovery.needs_code(folder), self.kit.show_code, self._failed
        )

    def go_on(self) -> None:
        """Take what this step asked for and go on, or say why not."""
        if not self.next.isEnabled():
            return
        self.banner.hide()
        if self._steps.currentIndex():
            self.passphrase.choose()
            return
        folder, clock = self._folder, self._clock
        words, code = self.kit.words.value(), self.kit.code.value()
        self._work(self.tr("Looking whether the kit opens the vault…"))
        self._beside.work(
            self,
            lambda: vault_recovery.check(folder, words, code, clock),
            lambda _: self._checked(),
            self._failed,
        )

    def go_back(self) -> None:
        """Go to the step before, or out."""
        if not self.back.isEnabled():
            return
        self.banner.hide()
        if self._steps.currentIndex():
            self._show_step(0)
            return
        self.kit.clear()
        self.left.emit(self._folder)

    def _checked(self) -> None:
        self._rest()
        self._show_step(1)
        self.next.setFocus()

    def _open(self, passphrase: str) -> None:
        folder, clock, costs = self._folder, self._clock, self._costs
        words, code = self.kit.words.value(), self.kit.code.value()

        def opened() -> "OpenVault":
            from therapist_desk.services import vaults

            vault_recovery.recover(folder, words, passphrase, code=code, clock=clock, costs=costs)
            return vaults.unlock(folder, passphrase, clock)

        self._work(self.tr("Setting the new passphrase…"))
        self._beside.work(
            self, opened, self._opened, self._failed, unclaimed=lambda vault: vault.close()
        )

    def _opened(self, vault: "OpenVault") -> None:
        self._rest()
        self.kit.clear()
        self.passphrase.clear()
        self.opened.emit(vault)

    def _failed(self, trouble: Exception) -> None:
        self._rest()
        if not isinstance(trouble, DeskError):
            raise trouble
        if isinstance(trouble, VaultDamaged | WrongPassphrase):
            self.kit.show_code(wanted=True)
        self.banner.tell(languages.in_words(trouble), "error", closable=False)
        self.next.setFocus()

    def _show_step(self, number: int) -> None:
        self.banner.hide()
        self._steps.setCurrentIndex(number)
        self._name_next()
        self.verticalScrollBar().setValue(0)

    def _name_next(self) -> None:
        choosing = self._steps.currentIndex() == 1
        self.next.setText(self.passphrase.verb if choosing else self.tr("Next"))
        self.next.setEnabled(choosing or self.kit.words.is_whole)

    def _work(self, words: str) -> None:
        self.busy.start(words)
        for widget in (self.back, self.next, self._steps):
            widget.setEnabled(False)

    def _rest(self) -> None:
        self.busy.stop()
        for widget in (self.back, self._steps):
            widget.setEnabled(True)
        self._name_next()

    def _connect(self) -> None:
        self.kit.words.edited.connect(self._name_next)
        self.kit.words.entered.connect(self.go_on)
        self.kit.code.returnPressed.connect(self.go_on)
        self.passphrase.entered.connect(self.go_on)
        self.passphrase.verb_changed.connect(self._name_next)
        self.passphrase.chosen.connect(self._open)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.go_back)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addWidget(self.busy, 1)
        foot.addWidget(self.next)
        theme.tone(self._place, "muted")
        self._place.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a path is, in any language
        self.body.addWidget(Heading(self.tr("Open with the recovery kit")))
        self.body.addWidget(self._place)
        self.body.addWidget(self._steps)
        self.body.addWidget(self.banner)
        self.body.addLayout(foot)


class _TypedKit(QWidget):
    """The words, and the code below them where no header of the vault can be read."""

    def __init__(self) -> None:
        super().__init__()
        self.words = WordsField()
        self.code = TextField(limit=300)
        self.code.setAccessibleName(self.tr("Code"))
        self._asked = QWidget()
        self._asked.hide()
        inside = QVBoxLayout(self._asked)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(Heading(self.tr("Code"), 3))
        inside.addWidget(self.code)
        inside.addWidget(
            Muted(
                self.tr(
                    "The vault’s header may be damaged or missing, so the code below the words is "
                    "needed too. Spaces and small letters do no harm."
                )
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1.5))
        column.addWidget(
            Muted(
                self.tr(
                    "Type the 24 words from your kit; after a few letters each is completed. Then "
                    "you choose a new passphrase. The kit stays good."
                )
            )
        )
        column.addWidget(self.words)
        column.addWidget(self._asked)

    def show_code(self, wanted: bool) -> None:
        """Ask for the code too, or no more."""
        self._asked.setVisible(wanted)

    def clear(self) -> None:
        """Forget both."""
        self.words.clear()
        self.code.clear()
        self.show_code(wanted=False)
