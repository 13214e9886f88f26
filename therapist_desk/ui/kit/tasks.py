"""How a screen asks the vault and acts on it without ever waiting.

Callbacks run on the GUI thread, and only while the widget that asked is still there.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal

from therapist_desk.services.desk import Desk, Reader, Store, Writer
from therapist_desk.ui.kit.beside import Beside, Failed

if TYPE_CHECKING:
    from therapist_desk.services.vaults import OpenVault

T = TypeVar("T")


class Tasks(QObject):
    """Hands work to the vault thread or a small pool and brings the answers back."""

    changed = Signal(object)
    """A frozenset of Topics, after a verb was committed."""

    failed = Signal(object)
    """An exception that nobody who asked took care of."""

    saving = Signal(int)
    """How many verbs are under way."""

    rekey_wanted = Signal(object)
    """A RekeyDraft, for which the vault has to be closed."""

    restore_wanted = Signal(object)
    """The path of a backup to be restored over this vault, which has to be closed first."""

    switch_wanted = Signal(object)
    """The folder of another vault to be opened instead of this one."""

    alone_wanted = Signal(object)
    """A widget to stand alone in the window, handed to a client: it has ``left`` and ``ask_passphrase``."""

    closing = Signal()
    """The vault is about to be closed: who works on slowly breaks off."""

    vault: "OpenVault | None" = None
    """The vault on the disk, for pages about its keys and files; None over one in memory."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._beside = Beside(self)
        self._beside.failed.connect(self.failed)
        self._verbs = 0
        self._is_closed = False

    @property
    def desk(self) -> Desk:
        """The vault thread itself, for long work beside the window that goes slice by slice."""
        return self._desk

    @property
    def beside(self) -> Beside:
        """What runs slow work beside the window, for parts that know no vault."""
        return self._beside

    def ask(
        self,
        owner: QObject,
        question: Callable[[Reader], T],
        then: Callable[[T], None],
        failed: Failed | None = None,
    ) -> None:
        """Ask the record; ``then`` gets the answer unless ``owner`` is gone by then.

        Once the vault is closed nobody is left to show an answer to, so nothing is asked.
        """
        if self._is_closed:
            return
        self._beside.bring_back(self._desk.ask(question), owner, then, failed)

    def do(
        self,
        owner: QObject,
        verb: Callable[[Writer], T],
        then: Callable[[T], None] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Change the record in one transaction; ``changed`` tells everyone what was touched."""
        self._count(+1)

        def done(result: tuple[T, frozenset[Any]]) -> None:
            answer, topics = result
            if then is not None and shiboken6.isValid(owner):
                then(answer)
            self.changed.emit(topics)

        future = self._desk.do(verb)
        # The change is announced even when the screen that asked for it has closed.
        self._beside.bring_back(future, self, done, self._guarded(owner, failed))
        # Counted down last, so that a save that follows at once is never missed by who waits.
        future.add_done_callback(lambda _: self._beside.post(lambda: self._count(-1)))

    def idle(
        self,
        owner: QObject,
        inspection: Callable[[Store], T],
        then: Callable[[T], None],
        failed: Failed | None = None,
    ) -> None:
        """Look at the store when nobody wants anything else of the vault; see :class:`Desk`."""
        if self._is_closed:
            return
        self._beside.bring_back(self._desk.idle(inspection), owner, then, failed)

    def work(
        self,
        owner: QObject,
        job: Callable[[], T],
        then: Callable[[T], None],
        failed: Failed | None = None,
    ) -> None:
        """Run pure work (parsing, rendering) beside the window."""
        self._beside.work(owner, job, then, failed)

    @property
    def verbs_under_way(self) -> int:
        """Return how many verbs were asked for and are not committed yet."""
        return self._verbs

    def close(self) -> None:
        """Finish all verbs, then close the vault."""
        self._is_closed = True
        self.closing.emit()
        self._beside.close()
        self._desk.close()

    def _guarded(self, owner: QObject, failed: Failed | None) -> Failed:
        def tell(trouble: Exception) -> None:
            if failed is not None and shiboken6.isValid(owner):
                failed(trouble)
            else:
                self.failed.emit(trouble)

        return tell

    def _count(self, step: int) -> None:
        self._verbs += step
        self.saving.emit(self._verbs)
