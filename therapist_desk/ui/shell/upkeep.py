"""What is done for an open vault without being asked: its anchor, and a check once a day."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from therapist_desk.domain.errors import DeskError
from therapist_desk.services import anchoring, search_upkeep
from therapist_desk.services.desk import Reader
from therapist_desk.services.vaults import OpenVault
from therapist_desk.ui.kit.checking import Checking
from therapist_desk.ui.kit.tasks import Tasks

if TYPE_CHECKING:
    from therapist_desk.services.verification import Verdict

BEGIN_AFTER_MS = 5000
"""The first page is painted and the search index looked at by then."""

CHECK_AFTER_MS = 60_000
REST_MS, BUSY_MS = 50, 10_000
"""Between two slices; and after a save, while somebody types."""


class Upkeep(QObject):
    """Gives way to everything else; what fails here is tried again the next time."""

    damaged = Signal(object)
    """The Verdict of a check that found something."""

    def __init__(self, vault: OpenVault, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._vault, self._tasks = vault, tasks
        self.checking = Checking(tasks, self, rest=REST_MS)
        self.checking.ended.connect(self._tell)
        tasks.saving.connect(self._rest)
        self._anchor = QTimer(self, interval=anchoring.MINUTES * 60_000)
        self._anchor.timeout.connect(self.anchor)
        self._anchor.start()
        self._check = QTimer(self, singleShot=True, interval=CHECK_AFTER_MS)
        self._check.timeout.connect(self.check)
        self._check.start()
        QTimer.singleShot(BEGIN_AFTER_MS, self, self.anchor)

    def stop(self) -> None:
        """Begin nothing more: the vault is being closed, which anchors it for the last time."""
        self._anchor.stop()
        self._check.stop()
        self.checking.stop()

    def anchor(self) -> None:
        """File what was written, seal the search index, let the header follow, if anything changed."""
        self._tasks.idle(self, search_upkeep.file_when_due, lambda _: None, _ignore_known)
        self._tasks.idle(self, anchoring.seal_index, lambda _: None, _ignore_known)
        self._tasks.idle(self, self._vault.anchoring.renew, lambda _: None, _ignore_known)

    def check(self) -> None:
        """Check the vault if the last check is a day old."""

        def begin(is_due: bool) -> None:
            if is_due:
                self.checking.start(deep=False)

        self._tasks.ask(self, _is_due, begin, _ignore_known)

    def _rest(self, _verbs: int) -> None:
        self.checking.wait(BUSY_MS)

    def _tell(self, verdict: "Verdict") -> None:
        if not verdict.is_healthy:
            self.damaged.emit(verdict)


def _is_due(reader: Reader) -> bool:
    from therapist_desk.services import verification  # knows every noun; loads beside the window

    return verification.is_due(reader)


def _ignore_known(trouble: Exception) -> None:
    """Let a full disk or a vault just locked be: what is done here is done again by itself."""
    if not isinstance(trouble, DeskError):
        raise trouble
