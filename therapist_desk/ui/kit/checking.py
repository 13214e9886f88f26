"""Checks the open vault in slices on the vault thread, and keeps what it came to."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from therapist_desk.domain.errors import DeskError
from therapist_desk.services.desk import Store
from therapist_desk.ui.kit.tasks import Tasks

if TYPE_CHECKING:
    from therapist_desk.services.verification import Verdict, Verification


class _Check:
    """A check whose code, which knows every noun, loads on the vault thread with the first slice."""

    def __init__(self, *, deep: bool) -> None:
        self._deep = deep
        self._begun: Verification | None = None

    @property
    def share(self) -> float:
        return self._begun.share if self._begun else 0.0

    def advance(self, store: Store) -> "Verdict | None":
        """Do some milliseconds of it; return the verdict at the end."""
        if self._begun is None:
            from therapist_desk.services.verification import Verification

            self._begun = Verification(deep=self._deep)
        return self._begun.advance(store)


class Checking(QObject):
    """One check at a time; ``rest`` are milliseconds between two slices, for a check unasked for."""

    moved = Signal(float)
    """How much is done, 0 to 1."""

    ended = Signal(object)
    """The Verdict, once it is kept; not said of a check that was stopped."""

    failed = Signal(object)
    """The known failure that ended a check: it says nothing of the vault either way."""

    def __init__(self, tasks: Tasks, parent: QObject, rest: int = 0) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._under_way: _Check | None = None
        self._between = rest
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._go_on)

    @property
    def is_under_way(self) -> bool:
        """Whether a check is going on."""
        return self._under_way is not None

    def start(self, *, deep: bool) -> None:
        """Begin a check, unless one is under way."""
        if self._under_way is None:
            self._under_way = _Check(deep=deep)
            self._go_on()

    def stop(self) -> None:
        """End the check without a verdict; the slice that runs just now is its last."""
        self._under_way = None
        self._rest.stop()

    def wait(self, milliseconds: int) -> None:
        """Rest for so long before the next slice: somebody is at work."""
        if self._rest.isActive():
            self._rest.start(milliseconds)

    def _go_on(self) -> None:
        check = self._under_way
        if check is None:
            return

        def then(verdict: "Verdict | None") -> None:
            if check is self._under_way:
                self._after_slice(check, verdict)

        self._tasks.idle(self, check.advance, then, self._fail)

    def _after_slice(self, check: "_Check", verdict: "Verdict | None") -> None:
        if verdict is None:
            self.moved.emit(check.share)
            self._rest.start(self._between)
            return
        from therapist_desk.services import verification  # it made the verdict

        self._under_way = None
        self._tasks.do(
            self,
            lambda writer: verification.keep(writer, verdict),
            lambda _: self.ended.emit(verdict),
            lambda trouble: self._end_unkept(verdict, trouble),
        )

    def _end_unkept(self, verdict: "Verdict", trouble: Exception) -> None:
        """Tell what was found, though it could not be kept: a damaged vault may take no save."""
        self.ended.emit(verdict)
        if not isinstance(trouble, DeskError):
            raise trouble

    def _fail(self, trouble: Exception) -> None:
        self.stop()
        if not isinstance(trouble, DeskError):
            raise trouble
        self.failed.emit(trouble)
