"""An agreement that was made: where it stands, what it allows in plain words, its text, its fellows."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain import agreements as rules
from therapist_desk.domain import evidence
from therapist_desk.domain.agreements import Agreement, AgreementId, Standing
from therapist_desk.domain.guard import AgreementState
from therapist_desk.services import agreements
from therapist_desk.services.agreements import Folder
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.cards import Card, Line
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Heading, Muted, Pill, PlainLabel
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.agreements import words
from therapist_desk.ui.pages.agreements.evidence_view import EvidenceView
from therapist_desk.ui.pages.agreements.late_signing import LateSigning
from therapist_desk.ui.pages.agreements.saving import SavePanel
from therapist_desk.ui.pages.agreements.sides import Sides, side
from therapist_desk.ui.pages.agreements.text import PaperText


class AgreementReader(QWidget):
    """Shows one agreement of a Folder; ``chosen`` asks for another one of it by its id."""

    chosen = Signal(object)
    new_wanted = Signal()
    told = Signal(str)

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__()
        self._tasks, self._outside = tasks, outside
        self._folder: Folder | None = None
        self.agreement: Agreement | None = None
        self._title = Heading("", 2)
        self.pill = Pill()
        self.evidence = EvidenceView()
        self.late = LateSigning(tasks, outside)
        self.text = PaperText()
        self.banner = Banner()
        self.save_panel = SavePanel(tasks, outside)
        self.versions = Card(self.tr("All versions"), "")
        self._rules = QGridLayout()
        self._withdrawing = self._withdraw_panel()
        self._lay_out()

    def show_agreement(self, folder: Folder, agreement: Agreement) -> None:
        """Show ``agreement`` with the others of the client below."""
        if self.agreement is None or agreement.id != self.agreement.id:
            self.save_panel.hide()
            self._withdrawing.hide()
            self.late.close_sheet()
            self.withdraw_form.set_values({"how": ""})
        self._folder, self.agreement = folder, agreement
        standing = rules.standing(agreement, folder.today)
        self._title.setText(self.tr("Agreement, version {number}").format(number=agreement.version))
        self.pill.show_status(*words.standings()[standing])
        hidden = self._outside.preferences.state.hide_names
        self.evidence.show_agreement(agreement, folder.client.name if hidden else "")
        self.text.show_words((agreement.title, agreement.intro, agreement.sections))
        is_open = agreement.state is AgreementState.ACCEPTED
        self.withdraw_button.setVisible(is_open)
        self._new_button.setText(
            self.tr("Continue the draft") if folder.draft else self.tr("New version")
        )
        self._show_rules(agreement)
        self._show_trouble(agreement, standing)
        self.versions.show_lines([self._line(each) for each in folder.versions])
        self.versions.setVisible(len(folder.versions) > 1)

    def _show_trouble(self, agreement: Agreement, standing: Standing) -> None:
        self.banner.hide()
        if not rules.is_untouched(agreement):
            self.banner.tell(
                self.tr(
                    "These words are not those that were sealed. Keep a backup and ask for help."
                ),
                "error",
                closable=False,
            )
        elif standing is Standing.SIGNATURES_MISSING:
            self._tell_missing(agreement, agreement.signatures_missing[0])
        elif standing is Standing.REVIEW_DUE:
            self.banner.tell(
                self.tr(
                    "It is time to read this again together. A new version keeps what still fits."
                ),
                "warn",
                self.tr("New version"),
                self.new_wanted.emit,
                closable=False,
            )

    def _tell_missing(self, agreement: Agreement, role: str) -> None:
        given = agreement.acceptance
        on_screen = given is not None and given.method == evidence.ON_SCREEN
        self.banner.tell(
            self.tr("Still to sign: {who}.").format(who=words.roles()[role]),
            "warn",
            self.tr("Sign now…") if on_screen else self.tr("Has signed now"),
            lambda: (
                self._begin_late(agreement, role) if on_screen else self._sign(agreement.id, role)
            ),
            closable=False,
        )

    def _begin_late(self, agreement: Agreement, role: str) -> None:
        assert self._folder is not None  # shown with one
        self.late.begin(agreement, role, self._folder.signers.get(role) or ("",))

    def _show_rules(self, agreement: Agreement) -> None:
        while (item := self._rules.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for row, (label, told) in enumerate(words.rules_told(agreement)):
            self._rules.addWidget(Muted(label, wraps=False), row, 0, Qt.AlignmentFlag.AlignTop)
            self._rules.addWidget(PlainLabel(told, wraps=True), row, 1)

    def _line(self, agreement: Agreement) -> Line:
        assert self._folder is not None  # shown with one
        standing = rules.standing(agreement, self._folder.today)
        title = self.tr("Version {number}").format(number=agreement.version)
        if agreement.accepted_on:
            title = f"{title} · {when.day(agreement.accepted_on, self._folder.today)}"
        aside = words.standings()[standing][0]
        return Line("agreement", title, aside, lambda: self.chosen.emit(agreement.id))

    def _lay_out(self) -> None:
        top = Bar(gap=1.5)
        top.addWidget(self._title)
        top.addWidget(self.pill)
        top.end_from_here()
        self.withdraw_button = buttons.quiet(self.tr("Withdraw…"), self._begin_withdrawing)
        self.pdf_button = buttons.quiet(self.tr("Save as PDF…"), self._save, "export")
        self._new_button = buttons.quiet(self.tr("New version"), self.new_wanted.emit, "add")
        top.addWidget(self.withdraw_button)
        top.addWidget(self.pdf_button)
        top.addWidget(self._new_button)
        beside_text = QWidget()
        beside = QVBoxLayout(beside_text)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(theme.grid(1.5))
        for part in (self.save_panel, self._withdrawing, self._rules_card(), self.versions):
            beside.addWidget(part)
        beside.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, theme.grid())
        whole.setSpacing(theme.grid(1.5))
        whole.addLayout(top)
        whole.addWidget(self.banner)
        whole.addWidget(self.late, 2)
        self._sides = Sides(self.text, side(beside_text), (5, 4))
        whole.addWidget(self._sides, 1)
        self.late.opened.connect(self._sides.hide)
        self.late.closed.connect(self._sides.show)
        self.late.signed.connect(lambda: self.told.emit(self.tr("Signature noted")))

    def _rules_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("surface", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(*[theme.grid(2)] * 4)
        column.setSpacing(theme.grid(1.5))
        column.addWidget(Heading(self.tr("What was agreed"), 3))
        self._rules.setColumnStretch(1, 1)
        self._rules.setHorizontalSpacing(theme.grid(2))
        self._rules.setVerticalSpacing(theme.px(6))
        column.addLayout(self._rules)
        column.addWidget(self.evidence)
        return card

    def _withdraw_panel(self) -> QFrame:
        card = QFrame()
        card.setProperty("surface", "card")
        self.withdraw_form = Form()
        hint = self.tr("For example: wrote STOP on 3 May. Messages to the client stop then.")
        self.withdraw_form.add(
            "how", self.tr("How it was withdrawn"), TextField(limit=300), required=True, hint=hint
        )
        self.confirm_button = buttons.danger(self.tr("Withdraw"), self._withdraw)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(buttons.quiet(self.tr("Cancel"), card.hide))
        row.addWidget(self.confirm_button)
        column = QVBoxLayout(card)
        column.setContentsMargins(*[theme.grid(2)] * 4)
        column.addWidget(self.withdraw_form)
        column.addLayout(row)
        card.hide()
        return card

    def _begin_withdrawing(self) -> None:
        self._withdrawing.show()
        self.withdraw_form.field("how").setFocus()

    def _withdraw(self) -> None:
        agreement = self.agreement
        if agreement is None or not self.withdraw_form.check():
            return
        how = self.withdraw_form.values()["how"]
        self._tasks.do(
            self,
            lambda writer: agreements.withdraw(writer, agreement.id, how),
            lambda _: self._on_withdrawn(),
            lambda trouble: show_error(trouble, self.banner, self.withdraw_form),
        )

    def _on_withdrawn(self) -> None:
        self.withdraw_form.set_values({"how": ""})
        self._withdrawing.hide()
        self.told.emit(self.tr("Agreement withdrawn"))

    def _sign(self, agreement_id: AgreementId, role: str) -> None:
        self._tasks.do(
            self,
            lambda writer: agreements.sign(writer, agreement_id, role),
            lambda _: self.told.emit(self.tr("Signature noted")),
        )

    def _save(self) -> None:
        if self.agreement and self._folder:
            self.save_panel.ask(self.agreement, self._folder.client)
