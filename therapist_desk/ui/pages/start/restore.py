"""Restoring a backup while no vault is open: the file, what opens it, and where it goes."""

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from therapist_desk.domain.clock import Clock
from therapist_desk.domain.errors import Cancelled, DeskError, WrongPassphrase
from therapist_desk.ui.kit import buttons, languages, theme
from therapist_desk.ui.kit.asker import Asker
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.beside import Beside
from therapist_desk.ui.kit.labels import ElidedLabel, Heading, Muted
from therapist_desk.ui.kit.passphrase_field import PassphraseField
from therapist_desk.ui.kit.sheet import Sheet

if TYPE_CHECKING:
    from therapist_desk.services.backups import Step, Told
    from therapist_desk.services.moving import Arrived
    from therapist_desk.services.restoring import Restored


class RestoreBackup(Sheet):
    """``restored`` carries a Restored; ``left`` is for the way back.

    What comes over from another laptop is brought back here too, see ``arrive``.
    """

    restored = Signal(object)
    left = Signal()
    _progressed = Signal(object, int)

    def __init__(self, beside: Beside, clock: Clock, asker: Asker) -> None:
        super().__init__(560)
        self.setAccessibleName(self._title())
        self._beside, self._clock, self._asker = beside, clock, asker
        self._file: Path | None = None
        self._folder = Path()
        self._stop = threading.Event()
        self.banner = Banner()
        self.file_button = buttons.quiet(self.tr("Choose the backup…"), self._choose, "backup")
        self.folder_button = buttons.quiet(
            self.tr("Another folder…"), self._choose_folder, "folder"
        )
        self._file_label, self._folder_label = ElidedLabel(""), ElidedLabel("")
        self.secret = PassphraseField(self.tr("Passphrase of that day, or the 24 words of the kit"))
        self.secret.entered.connect(self.restore)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setTextVisible(False)
        self._doing = Muted("")
        self.button = buttons.primary(self.tr("Restore"), self.restore)
        self.back_button = buttons.plain(self.tr("Back"), self._leave)
        self._progressed.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)
        self._lay_out()

    def begin(self, folder: Path, path: Path | None = None) -> None:
        """Ask for a backup to be restored in ``folder``; for what opens ``path`` if it is chosen."""
        self._folder = folder
        self._folder_label.setText(str(folder))
        self.banner.hide()
        self._rest()
        if path is None:
            self.file_button.setFocus()
        else:
            self._take(path)

    def restore(self) -> None:
        """Bring the chosen backup back."""
        typed = self.secret.value()
        if self._file is None or not typed or not self.button.isEnabled():
            return
        path, folder = self._file, self._folder
        self._stop = stop = threading.Event()
        self.banner.hide()
        self._work()

        def told(step: "Step", share: float) -> None:
            if stop.is_set():
                raise Cancelled
            self._progressed.emit(step, int(share * 100))

        def job() -> "Restored | Arrived | Cancelled":
            try:
                return self._bring_back(path, folder, typed, told)
            except Cancelled as stopped:
                return stopped

        self._beside.work(self, job, self._done, self._failed)

    def _bring_back(
        self, path: Path, folder: Path, typed: str, told: "Told"
    ) -> "Restored | Arrived":
        """Do the work, on a thread of its own."""
        from therapist_desk.services import restoring  # loads the cipher

        return restoring.restore(path, folder, restoring.opened_by(typed), self._clock, told)

    def _title(self) -> str:
        return QCoreApplication.translate("RestoreBackup", "Restore from a backup")

    def _show_progress(self, step: "Step", share: int) -> None:
        from therapist_desk.services.backups import Step

        checking = step is Step.CHECKING
        self._doing.setText(self.tr("Checking everything…") if checking else self.tr("Restoring…"))
        self.bar.setValue(share)

    def _done(self, answer: "Restored | Arrived | Cancelled") -> None:
        self._rest()
        if isinstance(answer, Cancelled):
            self.banner.tell(self.tr("Stopped. Nothing was changed."))
            return
        self.secret.clear()
        self.restored.emit(answer)

    def _failed(self, trouble: Exception) -> None:
        self._rest()
        if isinstance(trouble, WrongPassphrase):
            self.secret.say_wrong(languages.in_words(trouble))
        elif isinstance(trouble, DeskError):
            self.banner.tell(languages.in_words(trouble), "error")
        else:
            raise trouble

    def _choose(self) -> None:
        kinds = [self.tr("Backups (*.tdeskbackup)")]
        path = self._asker.choose_file(self.tr("The backup to restore"), kinds)
        if path is not None:
            self._take(path)

    def _take(self, path: Path) -> None:
        self._file = path
        self._file_label.setText(path.name)
        self._rest()
        self.secret.setFocus()

    def _choose_folder(self) -> None:
        folder = self._asker.choose_folder(self.tr("The folder for the restored vault"))
        if folder is not None:
            self._folder = folder
            self._folder_label.setText(str(folder))

    def _leave(self) -> None:
        if self.bar.isHidden():
            self.secret.clear()
            self.left.emit()
        else:
            self._stop.set()

    def _work(self) -> None:
        self._let(free=False)
        self.bar.setValue(0)
        self.bar.show()
        self._doing.setText(self.tr("Restoring…"))
        self._doing.show()
        self.back_button.setText(self.tr("Cancel"))

    def _rest(self) -> None:
        self._let(free=True)
        self.button.setEnabled(self._file is not None)
        self.bar.hide()
        self._doing.hide()
        self.back_button.setText(self.tr("Back"))

    def _let(self, *, free: bool) -> None:
        for one in (self.button, self.file_button, self.folder_button, self.secret):
            one.setEnabled(free)

    def _lay_out(self) -> None:
        title = Heading(self._title())
        title.setWordWrap(True)
        self.body.addWidget(title)
        self.body.addWidget(self.banner)
        for label, button in (
            (self._file_label, self.file_button),
            (self._folder_label, self.folder_button),
        ):
            theme.tone(label, "muted")
            label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a path is, in any language
            row = QHBoxLayout()
            row.addWidget(label, 1)
            row.addWidget(button)
            self.body.addLayout(row)
        self.body.addWidget(
            Muted(
                self.tr(
                    "A vault that lies in this folder already is kept aside there, under a name with "
                    "today’s date."
                )
            )
        )
        self.body.addWidget(self.secret)
        self.body.addWidget(self._doing)
        self.body.addWidget(self.bar)
        row = QHBoxLayout()
        row.addWidget(self.back_button)
        row.addStretch(1)
        row.addWidget(self.button)
        self.body.addLayout(row)
