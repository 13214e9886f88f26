"""An agreement that was made: where it stands, what it allows in plain words, its text, its fellows."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from therapist_desk.domain import agreements as rules
from therapist_desk.domain import evidence
from therapist_desk.domain.agreements import Agreement, Standing
from therapist_desk.domain.guard import AgreementState
from therapist_desk.domain.veiling import veiled
from therapist_desk.services import accepting, agreement_versions, half_withdrawn
from therapist_desk.services.accepting import HalfSigned
from therapist_desk.services.agreements import Folder
from therapist_desk.services.half_withdrawn import HalfWithdrawn
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.cards import Card, Line
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Heading, Muted, Pill, PlainLabel
from therapist_desk.ui.kit.lines import commas, count
from therapist_desk.ui.kit.more_menu import Choice, more_button
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.agreements import words
from therapist_desk.ui.pages.agreements.evidence_view import EvidenceView
from therapist_desk.ui.pages.agreements.late_form import LateForm
from therapist_desk.ui.pages.agreements.late_signing import LateSigning
from therapist_desk.ui.pages.agreements.saving import SavePanel
from therapist_desk.ui.pages.agreements.sides import Sides, side
from therapist_desk.ui.pages.agreements.text import PaperText
from therapist_desk.ui.pages.agreements.withdrawing import Withdrawing, words_for_the_end


class AgreementReader(QWidget):
    """Shows one agreement of a Folder; ``chosen`` asks for another one of it by its id."""

    chosen = Signal(object)
    new_wanted = Signal()
    compare_wanted = Signal()
    template_wanted = Signal()
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
        self.late_form = LateForm(tasks, outside)
        self.text = PaperText()
        self.banner = Banner()
        self.save_panel = SavePanel(tasks, outside)
        self.versions = Card(self.tr("All versions"), "")
        self._rules = QGridLayout()
        self.withdrawing = Withdrawing(tasks, outside)
        self.withdrawing.saved.connect(lambda _: self.told.emit(self.tr("Agreement withdrawn")))
        self._outdated = Banner()
        self._lay_out()

    def show_agreement(self, folder: Folder, agreement: Agreement) -> None:
        """Show ``agreement`` with the others of the client below."""
        if self.agreement is None or agreement.id != self.agreement.id:
            self.save_panel.hide()
            self.withdrawing.put_away()
            self.late.leave()
            self.late_form.leave()
            self._outdated.hide()
        self._folder, self.agreement = folder, agreement
        standing = rules.standing(agreement, folder.today)
        self._title.setText(
            self.tr("Agreement, version {number}").format(number=count(agreement.version))
        )
        self.pill.show_status(*words.standings()[standing])
        hidden = self._outside.preferences.state.hide_names
        self.evidence.show_agreement(folder, agreement, folder.client.name if hidden else "")
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
        self._compare_button.setVisible(len(folder.versions) > 1)
        self._ask_what_is_outdated(agreement)
        self._ask_who_is_half_signed(agreement)
        self._ask_what_is_half_withdrawn(agreement)

    def keep(self) -> None:
        """Keep what is typed of a yes that came later, or of an end."""
        self.late.keep()
        self.late_form.keep()
        self.withdrawing.keep()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed here is not in the vault yet."""
        parts = (self.late, self.late_form, self.withdrawing)
        return any(part.has_unsaved_words for part in parts)

    def leave(self) -> None:
        """Keep what is typed, and show nothing of it any more."""
        self.late.leave()
        self.late_form.leave()
        self.withdrawing.put_away()

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
        elif standing is Standing.WITHDRAWN:
            told = self.tr("Only a goodbye and danger open a chat now, each with a reason.")
            self.banner.tell(told, "info", closable=False)
        elif standing is Standing.EXPIRED:
            self.banner.tell(
                self.tr(
                    "It has ended. Its rules still hold the desk back until you agree on a new "
                    "version."
                ),
                "warn",
                self.tr("New version"),
                self.new_wanted.emit,
                closable=False,
            )

    def _ask_what_is_outdated(self, agreement: Agreement) -> None:
        if agreement.state is AgreementState.ACCEPTED:
            self._tasks.ask(
                self,
                lambda reader: agreement_versions.outdated(reader, agreement),
                lambda titles: self._show_outdated(agreement, titles),
            )
        else:
            self._outdated.hide()

    def _ask_who_is_half_signed(self, agreement: Agreement) -> None:
        if agreement.signatures_missing and self.late.isHidden() and self.late_form.isHidden():
            self._tasks.ask(
                self,
                lambda reader: accepting.half_signed(reader, agreement.client_id, agreement.id),
                lambda half: self._go_on_signing(agreement, half),
            )

    def _go_on_signing(self, agreement: Agreement, half: HalfSigned | None) -> None:
        if half is None or agreement != self.agreement or not self.late.isHidden():
            return
        if half.role in agreement.signatures_missing:
            self.late_form.go_on(agreement, half.role, self._left_to_sign(agreement, half.role))

    def _ask_what_is_half_withdrawn(self, agreement: Agreement) -> None:
        if agreement.state is AgreementState.ACCEPTED and self.withdrawing.isHidden():
            self._tasks.ask(
                self,
                lambda reader: half_withdrawn.found(reader, agreement.client_id, agreement.id),
                lambda half: self._go_on_withdrawing(agreement, half),
            )

    def _go_on_withdrawing(self, agreement: Agreement, half: HalfWithdrawn | None) -> None:
        if half is not None and agreement == self.agreement:
            self.withdrawing.go_on(agreement, self._told_of_its_end(agreement), half)

    def _left_to_sign(self, agreement: Agreement, role: str) -> Sequence[str]:
        given, folder = agreement.acceptance, self._folder
        assert given is not None  # it was accepted
        assert folder is not None  # shown with one
        names = folder.signers.get(role, ())
        return given.left_to_sign(role, names) or names

    def _show_outdated(self, agreement: Agreement, titles: Sequence[str]) -> None:
        if agreement != self.agreement:
            return
        self._outdated.setVisible(bool(titles))
        if titles:
            words_ = self.tr(
                "Details changed since. What was agreed still holds, word for word. Made anew, "
                "these clauses would read differently: {titles}."
            )
            self._outdated.tell(
                words_.format(titles=self._discreet(commas(titles))),
                "info",
                self.tr("New version"),
                self.new_wanted.emit,
            )

    def _tell_missing(self, agreement: Agreement, role: str) -> None:
        given, folder = agreement.acceptance, self._folder
        assert given is not None  # it was accepted
        assert folder is not None  # shown with one
        on_screen = given.method == evidence.ON_SCREEN
        hidden = self._outside.preferences.state.hide_names
        who = words.still_to_sign(role, folder.signers.get(role, ()), given, hidden=hidden)
        self.banner.tell(
            self.tr("Still to sign: {who}.").format(who=who),
            "warn",
            self.tr("Sign now…") if on_screen else self.tr("Has agreed now…"),
            lambda: (self._begin_late if on_screen else self._begin_form)(agreement, role),
            closable=False,
        )

    def _begin_late(self, agreement: Agreement, role: str) -> None:
        assert self._folder is not None  # shown with one
        self.late.begin(agreement, role, self._folder.signers.get(role) or ("",))

    def _begin_form(self, agreement: Agreement, role: str) -> None:
        self.late_form.begin(agreement, role, self._left_to_sign(agreement, role))

    def _turn_to_form(self) -> None:
        """Ask what was given in another way of whoever the sheet was open for."""
        self.late.leave()
        if self.agreement and self.agreement.signatures_missing:
            self._begin_form(self.agreement, self.agreement.signatures_missing[0])

    def _turn_to_sheet(self) -> None:
        self.late_form.leave()
        if self.agreement and self.agreement.signatures_missing:
            self._begin_late(self.agreement, self.agreement.signatures_missing[0])

    def _show_rules(self, agreement: Agreement) -> None:
        empty(self._rules)
        for row, (label, told) in enumerate(words.rules_told(agreement)):
            self._rules.addWidget(Muted(label, wraps=False), row, 0, Qt.AlignmentFlag.AlignTop)
            self._rules.addWidget(PlainLabel(told, wraps=True), row, 1)

    def _line(self, agreement: Agreement) -> Line:
        assert self._folder is not None  # shown with one
        standing = rules.standing(agreement, self._folder.today)
        title = self.tr("Version {number}").format(number=count(agreement.version))
        if agreement.accepted_on:
            title = f"{title} · {when.day(agreement.accepted_on, self._folder.today)}"
        aside = words.standings()[standing][0]
        return Line("agreement", title, aside, lambda: self.chosen.emit(agreement.id))

    def _top(self) -> Bar:
        top = Bar(gap=1.5)
        top.addWidget(self._title)
        top.addWidget(self.pill)
        top.end_from_here()
        self.withdraw_button = buttons.quiet(self.tr("Withdraw…"), self._begin_withdrawing)
        self.pdf_button = buttons.quiet(self.tr("Save as PDF…"), self._save, "export")
        self._compare_button = buttons.quiet(self.tr("Compare…"), self.compare_wanted.emit)
        self.more_button = more_button(self.tr("More with this agreement"), self._more)
        self._new_button = buttons.quiet(self.tr("New version"), self.new_wanted.emit, "add")
        top.addWidget(self.withdraw_button)
        top.addWidget(self.pdf_button)
        top.addWidget(self._compare_button)
        top.addWidget(self._new_button)
        top.addWidget(self.more_button)
        return top

    def _lay_out(self) -> None:
        beside_text = QWidget()
        beside = QVBoxLayout(beside_text)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(theme.grid(1.5))
        parts = (self.save_panel, self.late_form, self.withdrawing, self._rules_card())
        for part in (*parts, self.versions):
            beside.addWidget(part)
        beside.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, theme.grid())
        whole.setSpacing(theme.grid(1.5))
        whole.addLayout(self._top())
        whole.addWidget(self.banner)
        whole.addWidget(self._outdated)
        whole.addWidget(self.late, 2)
        self._sides = Sides(self.text, side(beside_text), (5, 4))
        whole.addWidget(self._sides, 1)
        self.late.opened.connect(self._sides.hide)
        self.late.closed.connect(self._sides.show)
        for late in (self.late, self.late_form):
            late.signed.connect(lambda: self.told.emit(self.tr("Signature noted")))
        self.late.otherwise.connect(self._turn_to_form)
        self.late_form.screen_wanted.connect(self._turn_to_sheet)
        self.late_form.left.connect(self.text.setFocus)

    def _more(self) -> list[Choice]:
        words_ = self.tr("Make a template of it")
        return [(words_, "copy", self.template_wanted.emit)]

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

    def _discreet(self, told: str) -> str:
        """Return ``told`` with the client's name veiled while names are hidden."""
        hidden = self._outside.preferences.state.hide_names
        return veiled(told, self._folder.client.name) if hidden and self._folder else told

    def _begin_withdrawing(self) -> None:
        if self.agreement is not None:
            self.withdrawing.begin(self.agreement, self._told_of_its_end(self.agreement))

    def _told_of_its_end(self, agreement: Agreement) -> str:
        return self._discreet("\n\n".join(words_for_the_end(agreement)))

    def _save(self) -> None:
        if self.agreement and self._folder:
            self.save_panel.ask(self.agreement, self._folder.client)
