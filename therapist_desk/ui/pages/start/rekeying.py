"""The closed vault gets its new keys: how far it is, a way to stop, and what old backups show."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from therapist_desk.domain.clock import Clock
from therapist_desk.domain.errors import Cancelled, DeskError
from therapist_desk.services import vault_keys
from therapist_desk.services.vault_keys import RekeyDraft
from therapist_desk.ui.kit import buttons, languages
from therapist_desk.ui.kit.announce import announce
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.beside import Beside
from therapist_desk.ui.kit.labels import Heading, PlainLabel
from therapist_desk.ui.kit.sheet import Sheet

_LOOK_MS = 100
_WHOLE = 1000


class Rekeying(Sheet):
    """``ended`` is sent when the person wants to open the vault, with whichever keys it has."""

    ended = Signal()

    def __init__(self, beside: Beside, clock: Clock, draft: RekeyDraft) -> None:
        super().__init__(560)
        self.setAccessibleName(self.tr("New keys for your vault"))
        self._beside, self._clock = beside, clock
        self._draft: RekeyDraft | None = draft
        self._share, self._stopped, self._running = 0.0, False, False
        self.said = PlainLabel(wraps=True)
        self.banner = Banner()
        self.bar = QProgressBar()
        self.bar.setRange(0, _WHOLE)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How much is copied"))
        self.stop = buttons.quiet(self.tr("Stop"), self._stop)
        self.open = buttons.primary(self.tr("Open the vault"), self.ended.emit)
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._looking.timeout.connect(self._show_share)
        self._lay_out()

    def begin(self) -> None:
        """Begin; nothing counts before all is copied and checked."""
        draft, clock = self._draft, self._clock
        assert draft is not None
        self._running = True
        self.open.hide()
        self.said.setText(self.tr("Copying everything under a new key…"))
        self._looking.start()
        self.stop.setFocus()

        def job() -> bool:
            try:
                vault_keys.rekey(draft, clock, self._hear)
            except Cancelled:
                return False
            return True

        self._beside.work(self, job, self._finished, self._failed)

    def may_close(self) -> bool:
        """Let the window close unless keys are being changed; that one waits for the end."""
        return not self._running

    def _hear(self, share: float) -> None:
        """Take in, on the working thread, what part is copied."""
        self._share = share
        if self._stopped:
            raise Cancelled

    def _show_share(self) -> None:
        self.bar.setValue(round(self._share * _WHOLE))
        if self._share >= vault_keys.CHECKING:
            self.said.setText(self.tr("Checking the copy…"))

    def _stop(self) -> None:
        self._stopped = True
        self.stop.setEnabled(False)

    def _finished(self, done: bool) -> None:
        if not done:
            self._end(self.tr("Stopped. Nothing was changed: your present keys open the vault."))
            return
        self._end(self.tr("The vault has a new key. Your new passphrase and your new kit open it."))
        self.banner.tell(
            self.tr(
                "Backups and copies made before today still open with the old passphrase and the "
                "old kit, and show what the vault held then. Destroy those you do not need, and "
                "the old kit. Make a new backup soon."
            ),
            "warn",
            closable=False,
        )

    def _failed(self, trouble: Exception) -> None:
        self._end(self.tr("The keys were not changed."))
        if not isinstance(trouble, DeskError):
            raise trouble
        self.banner.tell(languages.in_words(trouble), "error", closable=False)

    def _end(self, words: str) -> None:
        self._running, self._draft = False, None
        self._looking.stop()
        self.bar.hide()
        self.stop.hide()
        self.said.setText(words)
        announce(self, words)
        self.open.show()
        self.open.setFocus()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.stop)
        foot.addWidget(self.open)
        self.body.addWidget(Heading(self.tr("New keys for your vault")))
        self.body.addWidget(self.said)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.banner)
        self.body.addLayout(foot)
