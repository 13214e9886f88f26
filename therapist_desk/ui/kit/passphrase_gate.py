"""The passphrase asked once more before something opens."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain.errors import DeskError
from therapist_desk.services import process_store
from therapist_desk.ui.kit import buttons, languages, theme
from therapist_desk.ui.kit.busy import Busy
from therapist_desk.ui.kit.labels import Heading, Muted
from therapist_desk.ui.kit.passphrase_field import PassphraseField
from therapist_desk.ui.kit.tasks import Tasks

WIDEST = 440


class PassphraseGate(QWidget):
    """Stands before what is closed; ``opened`` comes when the passphrase was right."""

    opened = Signal()

    def __init__(self, tasks: Tasks, title: str, sentence: str, button: str) -> None:
        super().__init__()
        self._tasks = tasks
        self._folder: Path | None = None
        self.passphrase = PassphraseField(self.tr("Your passphrase"))
        self.passphrase.entered.connect(self._try)
        self.open_button = buttons.primary(button, self._try)
        self.busy = Busy()
        self._lay_out(title, sentence)

    def ask(self, folder: Path) -> None:
        """Ask for the passphrase of the vault in ``folder``."""
        self._folder = folder
        self.passphrase.clear()
        self.passphrase.problem.say("")
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Forget what was typed."""
        self._folder = None
        self.passphrase.clear()

    def _try(self) -> None:
        folder, typed = self._folder, self.passphrase.value()
        if folder is None or not typed or not self.open_button.isEnabled():
            return
        self.open_button.setEnabled(False)
        self.busy.start(self.tr("Checking…"))
        self._tasks.work(
            self,
            lambda: process_store.check_passphrase(folder, typed),
            lambda _: self._right(folder),
            self._wrong,
        )

    def _right(self, folder: Path) -> None:
        self._rest()
        if folder == self._folder:  # nobody went away meanwhile
            self.forget()
            self.opened.emit()

    def _wrong(self, trouble: Exception) -> None:
        self._rest()
        if not isinstance(trouble, DeskError):
            raise trouble
        self.passphrase.say_wrong(languages.in_words(trouble))

    def _rest(self) -> None:
        self.busy.stop()
        self.open_button.setEnabled(True)

    def _lay_out(self, title: str, sentence: str) -> None:
        inside = QWidget()
        inside.setMaximumWidth(theme.px(WIDEST))
        box = QVBoxLayout(inside)
        box.setContentsMargins(0, theme.grid(3), 0, 0)
        box.setSpacing(theme.grid(1.5))
        box.addWidget(Heading(title, 2))
        box.addWidget(Muted(sentence))
        box.addWidget(self.passphrase)
        row = QHBoxLayout()
        row.addWidget(self.open_button)
        row.addWidget(self.busy, 1)
        box.addLayout(row)
        middle = QHBoxLayout()  # stretches, not an alignment: lines are then broken at its width
        middle.addStretch(1)
        middle.addWidget(inside, 4)
        middle.addStretch(1)
        column = QVBoxLayout(self)
        column.addLayout(middle)
        column.addStretch(1)
