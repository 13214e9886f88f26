"""Making a vault in three steps: where, passphrase, recovery kit. Nothing is written before the last."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from therapist_desk.domain.clock import Clock
from therapist_desk.domain.errors import DeskError
from therapist_desk.services import vaults
from therapist_desk.services.vaults import Costs, Draft, OpenVault
from therapist_desk.ui.kit import buttons, languages, theme
from therapist_desk.ui.kit.asker import Asker
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.beside import Beside
from therapist_desk.ui.kit.busy import Busy
from therapist_desk.ui.kit.choose_passphrase import ChoosePassphrase
from therapist_desk.ui.kit.keep_kit import KeepKit
from therapist_desk.ui.kit.labels import Heading, PlainLabel
from therapist_desk.ui.kit.printing import PrintPdf
from therapist_desk.ui.kit.sheet import Sheet
from therapist_desk.ui.pages.start.where import Where


class CreateVault(Sheet):
    """``opened`` carries the new OpenVault; ``left`` is sent when the person goes back out.

    Going back, by button or Esc, keeps all that was typed.
    """

    opened = Signal(object)
    left = Signal()

    def __init__(
        self,
        beside: Beside,
        clock: Clock,
        asker: Asker,
        print_pdf: PrintPdf,
        suggested: Path,
        costs: Costs | None = None,
    ) -> None:
        super().__init__(720)
        self.setAccessibleName(self.tr("Create my vault"))
        self._beside, self._clock, self._costs = beside, clock, costs
        self._draft: Draft | None = None
        self.where = Where(beside, asker, suggested)
        self.passphrase = ChoosePassphrase(beside)
        self.kit = KeepKit(beside, asker, print_pdf, clock)
        self._steps = (self.where, self.passphrase, self.kit)
        self._stack = QStackedWidget()
        self.banner = Banner()
        self.busy = Busy()
        self.back = buttons.quiet(self.tr("Back"), self.go_back, "back")
        self.next = buttons.primary("", self.go_on, shortcut="")
        self._lay_out()
        self._connect()
        self._show_step(0)

    @property
    def step(self) -> int:
        """The step shown, from 0."""
        return self._stack.currentIndex()

    def begin(self) -> None:
        """Put the focus where the step shown begins."""
        self._mark_step()
        passphrase = self.passphrase.own.first if self.passphrase.is_own else self.next
        (self.where, passphrase, self.kit.save)[self.step].setFocus()

    def go_on(self) -> None:
        """Take what this step asked for and go on, or say why not."""
        if not self.next.isEnabled():
            return
        self.banner.hide()
        if self.step == 0:
            self.where.check(lambda _: self._show_step(1))
        elif self.step == 1:
            self.passphrase.choose()
        else:
            self._make()

    def go_back(self) -> None:
        """Go to the step before, or out; all that was typed stays."""
        if not self.back.isEnabled():
            return
        self.banner.hide()
        if self.step:
            self._show_step(self.step - 1)
        else:
            self.left.emit()

    def _prepare(self, passphrase: str) -> None:
        if self._draft and self._draft.passphrase == passphrase:
            self._show_step(2)
            return
        clock, costs = self._clock, self._costs
        self._work(self.tr("Making the keys…"))
        self._beside.work(
            self,
            lambda: vaults.draft(passphrase, vaults.new_kit(), clock, costs=costs),
            self._drafted,
            self._failed,
        )

    def _drafted(self, draft: Draft) -> None:
        self._rest()
        self._draft = draft
        self.kit.show_kit(draft.on_paper)
        self._show_step(2)

    def _make(self) -> None:
        assert self._draft  # the words on the screen are its own
        draft, folder, clock = self._draft, self.where.folder, self._clock
        self._work(self.tr("Making your vault…"))
        self._beside.work(
            self,
            lambda: vaults.make(folder, draft, clock),
            self._made,
            self._failed,
            unclaimed=OpenVault.close,
        )

    def _made(self, vault: OpenVault) -> None:
        self._rest()
        self._draft = None
        self.passphrase.clear()
        self.kit.clear()
        self._show_step(0)
        self.opened.emit(vault)

    def _failed(self, trouble: Exception) -> None:
        self._rest()
        if not isinstance(trouble, DeskError):
            raise trouble
        elsewhere = self.tr("Choose another folder") if self.step == 2 else ""
        self.banner.tell(
            languages.in_words(trouble), "error", elsewhere, lambda: self._show_step(0)
        )
        self.next.setFocus()  # it was lost while all stood still

    def _work(self, words: str) -> None:
        self.busy.start(words)
        self.back.setEnabled(False)
        self.next.setEnabled(False)
        self._stack.setEnabled(False)

    def _rest(self) -> None:
        self.busy.stop()
        self._stack.setEnabled(True)
        self.back.setEnabled(True)
        self._name_next()

    def _show_step(self, number: int) -> None:
        self.banner.hide()
        self._stack.setCurrentIndex(number)
        self._name_next()
        self.verticalScrollBar().setValue(0)
        self.begin()

    def _mark_step(self) -> None:
        for place, label in enumerate(self._names):
            theme.tone(label, "accent" if place == self.step else "muted")
            font = label.font()
            font.setBold(place == self.step)
            label.setFont(font)

    def _name_next(self) -> None:
        verbs = (self.tr("Next"), self.passphrase.verb, self.tr("Create my vault"))
        self.next.setText(verbs[self.step])
        self.next.setEnabled(self.step < 2 or self.kit.is_ready)

    def _connect(self) -> None:
        self.where.entered.connect(self.go_on)
        self.passphrase.entered.connect(self.go_on)
        self.passphrase.verb_changed.connect(self._name_next)
        self.passphrase.chosen.connect(self._prepare)
        self.kit.ready_changed.connect(lambda _: self._name_next())
        self.kit.entered.connect(self.go_on)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.go_back)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _lay_out(self) -> None:
        names = (self.tr("1  Where"), self.tr("2  Passphrase"), self.tr("3  Recovery kit"))
        self._names = tuple(PlainLabel(name) for name in names)
        path = QHBoxLayout()
        path.setSpacing(theme.grid(3))
        for label in self._names:
            path.addWidget(label)
        path.addStretch(1)
        for step in self._steps:
            self._stack.addWidget(step)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addWidget(self.busy, 1)
        foot.addWidget(self.next)
        self.body.addWidget(Heading(self.tr("Create my vault")))
        self.body.addLayout(path)
        self.body.addWidget(self._stack)
        self.body.addWidget(self.banner)
        self.body.addLayout(foot)
