"""Signing later: who had still to sign when an agreement was accepted, one after another."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain import evidence
from therapist_desk.domain.agreements import Agreement
from therapist_desk.domain.evidence import Signature, Yes
from therapist_desk.services import accepting, agreements
from therapist_desk.services.accepting import HalfDrawn
from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit import buttons, when
from therapist_desk.ui.kit.autosave import Autosave
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.draft_trouble import DraftTrouble
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.agreements.others_hidden import OthersHidden
from therapist_desk.ui.pages.agreements.signing import SigningSheet


class LateSigning(QWidget):
    """Hidden until `begin`; takes and keeps the signature of each who is missing in one role.

    What is on the sheet waits as a draft, until it is kept or the sheet is closed on purpose.
    """

    opened = Signal()
    closed = Signal()
    signed = Signal()
    otherwise = Signal()
    """Asks to note one that was given in another way, such as on paper."""

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__()
        self._tasks = tasks
        self._agreement: Agreement | None = None
        self._role = ""
        self._waiting: list[str] = []
        self._banner = Banner()
        self.sheet = SigningSheet(outside)
        self._others = OthersHidden(outside)  # held here: a connection alone holds nothing
        self.opened.connect(self._others.hide)
        self.closed.connect(self._others.show_again)
        self.sheet.signed.connect(self._on_signed)
        self.sheet.closed.connect(self._discard)
        self.sheet.edited.connect(self._on_edited)
        self._drafts = Autosave(tasks, self._half_verb, self)
        DraftTrouble(self._drafts, self._banner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.otherwise_button = buttons.quiet(
            self.tr("Signed in another way…"), self.otherwise.emit, "edit"
        )
        column.addWidget(self._banner)
        column.addWidget(self.otherwise_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.sheet, 1)
        self.hide()

    def begin(self, agreement: Agreement, role: str, names: Sequence[str]) -> None:
        """Take the signatures of all ``names`` who have not signed yet in ``role``."""
        self._drafts.leave()
        given = agreement.acceptance
        self._agreement, self._role = agreement, role
        left = given.left_to_sign(role, names) if given else ()
        self._waiting = list(left) or [names[-1]]
        self._banner.hide()
        others = set(agreement.methods) - {evidence.ON_SCREEN}
        self.otherwise_button.setVisible(bool(others))
        self.show()
        self.opened.emit()
        self._lay_sheet(self._waiting[0])
        self._tasks.ask(
            self,
            lambda reader: accepting.half_drawn(reader, agreement.client_id, agreement.id),
            lambda left: self._go_on(agreement, left),
        )

    def leave(self) -> None:
        """Keep what is on the sheet as a draft, and take it away."""
        self._drafts.leave()
        self._close()

    def keep(self) -> None:
        """Keep what is on the sheet as a draft."""
        self._drafts.save_now()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something on the sheet is not in the vault, not even as a draft."""
        return self._drafts.is_dirty

    def _discard(self) -> None:
        agreement = self._agreement
        if agreement is not None:
            self._drafts.forget()
            self._close()
            self._tasks.do(self, lambda writer: _forget(writer, agreement))

    def _close(self) -> None:
        if self._agreement is not None:
            self._agreement = None
            self.hide()
            self.closed.emit()

    def _lay_sheet(self, name: str, before: Signature | None = None) -> None:
        with QSignalBlocker(self.sheet):  # nobody has drawn anything on it yet
            self.sheet.begin(self._role, name, before)

    def _go_on(self, agreement: Agreement, left: Signature | None) -> None:
        """Show what was ``left`` on the sheet of the one it lies before."""
        if left is None or self._agreement is not agreement or self.sheet.on_sheet() is not None:
            return
        if (left.role, left.name) == (self._role, self._waiting[0]):
            self._lay_sheet(left.name, left)

    def _on_edited(self) -> None:
        if self._agreement is not None:
            self._drafts.typed()

    def _half_verb(self) -> Callable[[Writer], None]:
        agreement, on_sheet = self._agreement, self.sheet.on_sheet()
        if agreement is None:
            return lambda _: None  # it was thrown away while it could not be kept
        if on_sheet is None:
            return lambda writer: _forget(writer, agreement)
        half = HalfDrawn(agreement.client_id, agreement.id, on_sheet)
        return lambda writer: accepting.keep_half_drawn(writer, half)

    def _on_signed(self, signature: Signature) -> None:
        agreement, role = self._agreement, self._role
        if agreement is None:
            return
        day = when.wall_clock(signature.at, when.local_zone()).date()
        who = signature.name or signature.typed
        self._drafts.forget()
        yes = Yes(role, who, evidence.ON_SCREEN, day, signature.at, when.local_zone())
        self._tasks.do(
            self,
            lambda writer: agreements.sign(writer, agreement.id, yes, signature),
            self._on_kept,
            lambda trouble: self._on_failed(agreement, signature, trouble),
        )

    def _on_kept(self, kept: Agreement) -> None:
        if self._agreement is None or self._agreement.id != kept.id:
            return  # another one is looked at
        del self._waiting[0]
        if not self._waiting:
            self._close()
            self.signed.emit()
        else:
            self._lay_sheet(self._waiting[0])

    def _on_failed(self, agreement: Agreement, signature: Signature, trouble: Exception) -> None:
        if self._agreement is not agreement:
            return  # its strokes belong on no other sheet
        self._lay_sheet(signature.name, signature)
        self._on_edited()
        show_error(trouble, self._banner)


def _forget(writer: Writer, agreement: Agreement) -> None:
    accepting.forget_half_drawn(writer, agreement.client_id, agreement.id)
