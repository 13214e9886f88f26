"""Signing later: who had still to sign when an agreement was accepted, one after another."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain import evidence
from therapist_desk.domain.agreements import Agreement
from therapist_desk.domain.evidence import Signature, Yes
from therapist_desk.services import agreements
from therapist_desk.ui.kit import buttons, when
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.agreements.others_hidden import OthersHidden
from therapist_desk.ui.pages.agreements.signing import SigningSheet


class LateSigning(QWidget):
    """Hidden until `begin`; takes and keeps the signature of each who is missing in one role."""

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
        self.sheet.closed.connect(self.close_sheet)
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
        given = agreement.acceptance
        self._agreement, self._role = agreement, role
        left = given.left_to_sign(role, names) if given else ()
        self._waiting = list(left) or [names[-1]]
        self._banner.hide()
        others = set(agreement.methods) - {evidence.ON_SCREEN}
        self.otherwise_button.setVisible(bool(others))
        self.show()
        self.opened.emit()
        self.sheet.begin(role, self._waiting[0])

    def close_sheet(self) -> None:
        """Take the sheet away; what was not kept is gone."""
        if self._agreement is not None:
            self._agreement = None
            self.hide()
            self.closed.emit()

    def _on_signed(self, signature: Signature) -> None:
        agreement, role = self._agreement, self._role
        if agreement is None:
            return
        day = when.wall_clock(signature.at, when.local_zone()).date()
        who = signature.name or signature.typed
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
            self.close_sheet()
            self.signed.emit()
        else:
            self.sheet.begin(self._role, self._waiting[0])

    def _on_failed(self, agreement: Agreement, signature: Signature, trouble: Exception) -> None:
        if self._agreement is not agreement:
            return  # its strokes belong on no other sheet
        self.sheet.begin(signature.role, signature.name, signature)
        show_error(trouble, self._banner)
