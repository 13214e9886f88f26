"""A yes that came later, in another way than on the screen: whose, how, when, and what shows it."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout

from therapist_desk.domain import evidence
from therapist_desk.domain.agreements import Agreement
from therapist_desk.domain.evidence import HeldIn, Reply, Yes
from therapist_desk.domain.veiling import veiled
from therapist_desk.services import accepting, agreements
from therapist_desk.services.accepting import Offer
from therapist_desk.ui.kit import buttons, tab_order, theme, when
from therapist_desk.ui.kit.banner import Banner
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
    """Hidden until ``begin``; ``signed`` comes when it is kept, ``left`` when its person goes on."""

    signed = Signal()
    left = Signal()
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
        self.save_button = buttons.primary(self.tr("Keep it"), self._save, "ok")
        self.screen_button = buttons.quiet(
            self.tr("Sign on the screen…"), self.screen_wanted.emit, "agreement"
        )
        self._lay_out()
        self.hide()
        outside.preferences.changed.connect(self._say_names)  # names may have to go at once

    def begin(self, agreement: Agreement, role: str, names: Sequence[str]) -> None:
        """Ask about one of ``names`` in ``role``, or about whoever it was where none is known."""
        self._agreement, self._role, self._names = agreement, role, tuple(filter(None, names))
        self.banner.hide()
        self.screen_button.setVisible(evidence.ON_SCREEN in agreement.methods)
        self._make_form(agreement)
        self.show()
        self._tasks.ask(
            self,
            lambda reader: accepting.offer(reader, agreement.client_id, agreement.id),
            lambda offer: self._on_offer(agreement, offer),
        )
        self.form.field("name").setFocus()

    def forget(self) -> None:
        """Close, with nothing left of what was typed."""
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

    def _on_offer(self, agreement: Agreement, offer: Offer) -> None:
        if self._agreement is not agreement:
            return
        choice, scan = self.form.field("session"), self.form.field("scan")
        assert isinstance(choice, WordyChoice)
        assert isinstance(scan, ScanField)
        choice.set_choices(words.session_choices(offer.sessions))
        scan.offer(offer.files)

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
        yes = self._yes()
        self._tasks.do(
            self,
            lambda writer: agreements.sign(writer, agreement.id, yes),
            lambda _: self._on_kept(agreement),
            lambda trouble: show_error(trouble, self.banner, form),
        )

    def _on_kept(self, agreement: Agreement) -> None:
        if self._agreement is agreement:
            self.forget()
        self.signed.emit()

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
        row.addWidget(buttons.quiet(self.tr("Cancel"), self.forget))
        row.addWidget(self.save_button)
        self._column.addLayout(row)
