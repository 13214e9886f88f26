"""A yes that came later, in another way than on the screen: whose, how, when, and what shows it."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout

from therapist_desk.domain import evidence
from therapist_desk.domain.agreements import Agreement
from therapist_desk.domain.evidence import HeldIn, Reply, Yes
from therapist_desk.domain.veiling import veiled
from therapist_desk.services import accepting, agreements
from therapist_desk.services.accepting import HalfSigned, Offer
from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit import buttons, tab_order, theme, when
from therapist_desk.ui.kit.autosave import Autosave
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.draft_trouble import DraftTrouble
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.fields import ChoiceField, LongTextField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Heading
from therapist_desk.ui.kit.moments import DateField
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.agreements import words
from therapist_desk.ui.pages.agreements.inputs import WordyChoice
from therapist_desk.ui.pages.agreements.scan_field import ScanField

_OF_METHOD = {
    "session": evidence.READ_ALOUD,
    "reply_channel": evidence.BY_REPLY,
    "reply_words": evidence.BY_REPLY,
    "scan": evidence.ON_PAPER,
}
"""Which inputs belong to one way of agreeing alone."""


class LateForm(QFrame):
    """Hidden until ``begin``; ``signed`` comes when it is kept, ``left`` when its person goes on.

    What is typed waits as a draft, until it is kept or thrown away on purpose.
    """

    signed = Signal()
    left = Signal()
    discarded = Signal(object)
    """What was typed, a HalfSigned that is kept nowhere any more."""
    screen_wanted = Signal()
    """Asks for the sheet instead."""

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__()
        self._tasks, self._outside = tasks, outside
        self._agreement: Agreement | None = None
        self._role, self._names = "", tuple[str, ...]()
        self.setProperty("surface", "card")
        self.banner = Banner()
        self.form = Form()
        self._drafts = Autosave(tasks, self._half_verb, self)
        DraftTrouble(self._drafts, self.banner)
        self.save_button = buttons.primary(self.tr("Keep it"), self._save, "ok")
        self.screen_button = buttons.quiet(
            self.tr("Sign on the screen…"), self.screen_wanted.emit, "agreement"
        )
        self._lay_out()
        self.hide()
        outside.preferences.changed.connect(self._say_names)  # names may have to go at once

    def begin(self, agreement: Agreement, role: str, names: Sequence[str]) -> None:
        """Ask about one of ``names`` in ``role``, or about whoever it was where none is known.

        What was typed for the same role of the agreement stays, and is gone on with.
        """
        self.go_on(agreement, role, names)
        self.form.field("name").setFocus()

    def go_on(self, agreement: Agreement, role: str, names: Sequence[str]) -> None:
        """Stand there to go on with, as it was left, and take nobody's cursor."""
        is_open = self._agreement is not None and self._agreement.id == agreement.id
        if is_open and role == self._role:
            return
        self._drafts.leave()
        self._agreement, self._role, self._names = agreement, role, tuple(filter(None, names))
        self.banner.hide()
        self.screen_button.setVisible(evidence.ON_SCREEN in agreement.methods)
        self._make_form(agreement)
        self.show()
        form = self.form
        self._tasks.ask(
            self,
            lambda reader: accepting.offer(reader, agreement.client_id, agreement.id),
            lambda offer: self._on_offer(form, offer),
        )

    def leave(self) -> None:
        """Keep what is typed as a draft, and close."""
        self._drafts.leave()
        self._close()

    def keep(self) -> None:
        """Keep what is typed as a draft."""
        self._drafts.save_now()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed is not in the vault, not even as a draft."""
        return self._drafts.is_dirty

    def _discard(self) -> None:
        if self._agreement is None:
            return
        typed, is_typed = self._half(self._agreement), self.form.is_dirty
        self._drafts.forget()
        self._close()
        if is_typed:
            self._tasks.do(self, lambda writer: _forget(writer, typed))
            self.discarded.emit(typed)

    def _close(self) -> None:
        if self._agreement is not None:
            focused = QApplication.focusWidget()
            is_worked_in = focused is not None and self.isAncestorOf(focused)
            self._agreement = None
            self.hide()
            if is_worked_in:
                self.left.emit()

    def _make_form(self, agreement: Agreement) -> None:
        """Make the inputs anew: nothing of another client may stand in them."""
        old, self.form = self.form, Form()
        self._column.replaceWidget(old, self.form)
        old.hide()
        old.deleteLater()
        self._add_inputs(agreement)
        tab_order.after(self.banner, self.form)
        first = self._methods(agreement)[0][0]
        self.form.set_values(
            {
                "name": self._names[0] if self._names else "",
                "method": first,
                "on": self._today(),
                "session": None,
                "reply_channel": "WhatsApp",
            }
        )
        self._say_names()
        self._fit()
        self.form.mark_clean()

    def _add_inputs(self, agreement: Agreement) -> None:
        who = ChoiceField() if self._names else TextField(limit=200)
        self.form.add("name", self.tr("Who said yes"), who, required=True)
        method = WordyChoice(self._methods(agreement))
        self.form.add("method", self.tr("How it was agreed"), method, required=True)
        method.edited.connect(self._fit)
        session = WordyChoice(words.session_choices(()))
        self.form.add("session", self.tr("In which session"), session)
        session.edited.connect(self._take_the_day)
        self.form.add("on", self.tr("On which day"), DateField(), required=True)
        channel, text = TextField(limit=100), LongTextField(rows=3)
        hint = self.tr("For example WhatsApp, e-mail or a letter.")
        self.form.add("reply_channel", self.tr("Where the reply came"), channel, hint=hint)
        self.form.add("reply_words", self.tr("The words of the reply"), text)
        scan = ScanField(self._tasks, self._outside, agreement.client_id)
        hint = self.tr("Kept encrypted in the vault, and looked at there.")
        self.form.add("scan", self.tr("Scan of the signed paper"), scan, hint=hint)

    def _methods(self, agreement: Agreement) -> list[tuple[str, str]]:
        """Return the ways of agreeing but for the screen, the one of the agreement first."""
        given = agreement.acceptance
        first = given.method if given else ""
        offered = words.methods()
        ways: Iterable[str] = sorted(agreement.methods, key=lambda way: way != first)
        return [(way, offered[way]) for way in ways if way != evidence.ON_SCREEN]

    def _on_offer(self, form: Form, offer: Offer) -> None:
        if form is not self.form or self._agreement is None:
            return
        choice, scan = form.field("session"), form.field("scan")
        assert isinstance(choice, WordyChoice)
        assert isinstance(scan, ScanField)
        was_clean = not form.is_dirty
        choice.set_choices(words.session_choices(offer.sessions))
        scan.offer(offer.files)
        if was_clean and offer.late is not None and offer.late.role == self._role:
            self._show_half(offer.late)
        form.edited.connect(self._on_edited)
        if not was_clean:
            self._on_edited()

    def _show_half(self, half: HalfSigned) -> None:
        self.form.fill(
            {
                "name": half.name,
                "method": half.method,
                "session": half.session,
                "reply_channel": half.reply_channel,
                "reply_words": half.reply_words,
                "scan": half.scan,
            }
        )
        self.form.fill({"on": half.on})  # a session brings the day it was held on
        self._fit()

    def _on_edited(self) -> None:
        if self._agreement is not None:
            self._drafts.typed()

    def _half(self, agreement: Agreement) -> HalfSigned:
        values: dict[str, Any] = self.form.values()
        name = values.pop("name") or ""
        return HalfSigned(agreement.client_id, agreement.id, self._role, name, **values)

    def _half_verb(self) -> Callable[[Writer], None]:
        if self._agreement is None:
            return lambda _: None  # it was thrown away while it could not be kept
        half = self._half(self._agreement)
        if self.form.is_dirty:
            return lambda writer: accepting.keep_half_signed(writer, half)
        return lambda writer: _forget(writer, half)

    def _fit(self) -> None:
        """Show what the chosen way of agreeing asks for."""
        chosen = self.form.values()["method"]
        for name, method in _OF_METHOD.items():
            self.form.show_only(name, shown=chosen == method)

    def _take_the_day(self) -> None:
        held: HeldIn | None = self.form.values()["session"]
        if held is not None:
            self.form.fill({"on": when.wall_clock(held.starts_at, when.local_zone()).date()})

    def _say_names(self) -> None:
        if self._agreement is None or not self._names:
            return
        hidden = self._outside.preferences.state.hide_names
        shown = [(name, veiled(name, name) if hidden else name) for name in self._names]
        who = self.form.field("name")
        assert isinstance(who, ChoiceField)
        chosen = who.value() or self._names[0]
        who.set_choices(shown)
        who.set_value(chosen)

    def _today(self) -> Any:
        return when.wall_clock(self._outside.clock.now(), when.local_zone()).date()

    def _yes(self) -> Yes:
        values = self.form.values()
        method, day = values["method"], values["on"]
        reply = Reply(values["reply_channel"], day, values["reply_words"])
        return Yes(
            role=self._role,
            name=values["name"],
            method=method,
            on=day,
            noted_at=self._outside.clock.now(),
            zone=when.local_zone(),
            scan=values["scan"] if method == evidence.ON_PAPER else None,
            session=values["session"] if method == evidence.READ_ALOUD else None,
            reply=reply if method == evidence.BY_REPLY else None,
        )

    def _save(self) -> None:
        agreement, form = self._agreement, self.form
        if agreement is None or not form.check():
            return
        yes, half = self._yes(), self._half(agreement)
        self._drafts.forget()

        def kept(writer: Writer) -> None:
            agreements.sign(writer, agreement.id, yes)
            _forget(writer, half)

        self._tasks.do(
            self,
            kept,
            lambda _: self._on_kept(form),
            lambda trouble: self._on_failed(form, trouble),
        )

    def _on_kept(self, form: Form) -> None:
        if self.form is form:
            self._close()
        self.signed.emit()

    def _on_failed(self, form: Form, trouble: Exception) -> None:
        if self.form is form:
            self._on_edited()
            show_error(trouble, self.banner, form)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*[theme.grid(2)] * 4)
        self._column.setSpacing(theme.grid())
        self._column.addWidget(Heading(self.tr("Who has agreed now"), 3))
        self._column.addWidget(self.banner)
        self._column.addWidget(self.form)
        row = Bar()
        row.end_from_here()
        row.addWidget(self.screen_button)
        row.addWidget(buttons.quiet(self.tr("Cancel"), self._discard))
        row.addWidget(self.save_button)
        self._column.addLayout(row)


def _forget(writer: Writer, half: HalfSigned) -> None:
    accepting.forget_half_signed(writer, half.client_id, half.agreement_id)
