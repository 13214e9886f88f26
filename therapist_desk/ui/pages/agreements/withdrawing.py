"""Ending an agreement: who, when and how it was told, beside what was agreed for that day."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QFrame, QVBoxLayout

from therapist_desk.domain.agreements import Agreement, Side
from therapist_desk.services import agreements, half_withdrawn
from therapist_desk.services.desk import Writer
from therapist_desk.services.half_withdrawn import HalfWithdrawn
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.drafted_form import DraftedForm
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Heading, Muted, PlainLabel
from therapist_desk.ui.kit.moments import MomentField
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField

THEN = ("lf-withdraw", "lf-end", "rc-delete", "rc-record")
"""The clauses that say what happens when it ends."""


class Withdrawing(DraftedForm[Agreement]):
    """Asks for all of it; hidden while nobody ends an agreement."""

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks)
        self._outside = outside
        self._proposed: object = None
        sides = [(Side.CLIENT, self.tr("The client")), (Side.THERAPIST, self.tr("I did"))]
        self.form.add("by", self.tr("Who ended it"), ChoiceField(sides), required=True)
        self.form.add("at", self.tr("When"), MomentField(), required=True)
        hint = self.tr("For example: wrote STOP; said so in the session.")
        how = TextField(limit=300)
        self.form.add("how", self.tr("How it was told"), how, required=True, hint=hint)
        self._agreed_for_it = Heading(self.tr("What you agreed for this"), 3)
        self._then = PlainLabel("", wraps=True)
        self.confirm_button = buttons.danger(self.tr("Withdraw"), self.save)
        self._lay_out()
        self.hide()
        self.form.edited.connect(self._on_typed)
        self.saved.connect(self._close)

    def begin(self, agreement: Agreement, then: str) -> None:
        """Ask about this agreement; ``then`` is what it says of its end."""
        self._open(agreement, then)
        self.form.field("how").setFocus()

    def go_on(self, agreement: Agreement, then: str, half: HalfWithdrawn) -> None:
        """Stand there to go on with, as it was left, and take nobody's cursor."""
        self._open(agreement, then)
        if not self.form.is_dirty:
            at = datetime.fromisoformat(half.at) if half.at else None
            self.form.fill({"by": half.by, "at": at, "how": half.how})

    def put_away(self) -> None:
        """Keep what is typed as a draft, and close with nothing left of it."""
        super().put_away()
        self._close()

    def save(self) -> None:
        """End the agreement."""
        agreement = self._subject
        if agreement is None or not self.form.check():
            return
        values = self.form.values()
        shown = values["at"].replace(tzinfo=None)
        # The minute proposed is this one; it may be the very minute in which it was agreed.
        at = None if shown == self._proposed else when.instant_of(shown, when.local_zone())
        self._keep(
            lambda writer: agreements.withdraw(
                writer, agreement.id, values["how"], values["by"], at
            )
        )

    def _open(self, agreement: Agreement, then: str) -> None:
        if self._subject is None or self._subject.id != agreement.id:
            self.put_away()
            self._fill()
        self._subject = agreement
        self._then.setText(then)
        for part in (self._agreed_for_it, self._then):
            part.setVisible(bool(then))
        self.show()

    def _close(self) -> None:
        self.form.set_values({"how": ""})
        self.hide()

    def _discard(self) -> None:
        agreement = self._subject
        if agreement is None:
            return
        typed = self._half(agreement) if self.form.is_dirty else None
        self._give_up(typed)
        self._close()
        if typed is not None:
            self._tasks.do(self, lambda writer: _forget(writer, typed))

    def _half(self, agreement: Agreement) -> HalfWithdrawn:
        values = self.form.values()
        at: datetime | None = values["at"]
        shown = at.isoformat() if at else ""
        return HalfWithdrawn(agreement.client_id, agreement.id, values["by"], shown, values["how"])

    def _draft_verb(self) -> Callable[[Writer], None]:
        if self._subject is None:
            return lambda _: None  # it was thrown away while it could not be kept
        half = self._half(self._subject)
        if self.form.is_dirty:
            return lambda writer: half_withdrawn.keep(writer, half)
        return lambda writer: _forget(writer, half)

    def _is_of(self, subject: Agreement, record: Agreement) -> bool:
        return subject.id == record.id

    def _fill(self) -> None:
        now = when.wall_clock(self._outside.clock.now(), when.local_zone())
        self._proposed = now.replace(second=0, microsecond=0, tzinfo=None)
        self.form.set_values({"by": Side.CLIENT, "at": self._proposed, "how": ""})
        self.banner.hide()

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("surface", "card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        column = QVBoxLayout(card)
        column.setContentsMargins(*[theme.grid(2)] * 4)
        column.setSpacing(theme.grid())
        column.addWidget(Heading(self.tr("End this agreement"), 3))
        column.addWidget(
            Muted(
                self.tr(
                    "From then on no chat, call or group opens from here; only a goodbye and "
                    "danger do, each with a reason."
                )
            )
        )
        column.addWidget(self.banner)
        column.addWidget(self.form)
        row = Bar()
        row.end_from_here()
        row.addWidget(buttons.quiet(self.tr("Cancel"), self._discard))
        row.addWidget(self.confirm_button)
        column.addLayout(row)
        column.addWidget(self._agreed_for_it)
        column.addWidget(self._then)


def words_for_the_end(agreement: Agreement) -> list[str]:
    """Return what the agreement says about its end, as the client read it."""
    told = {clause: text for one in agreement.sections for clause, text in one.clauses}
    return [f"“{told[each]}”" for each in THEN if each in told]


def _forget(writer: Writer, half: HalfWithdrawn) -> None:
    half_withdrawn.forget(writer, half.client_id, half.agreement_id)
