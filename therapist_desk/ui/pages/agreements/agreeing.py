"""Reading and agreeing: the words held still, how they were agreed, and the seal."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from therapist_desk.domain.agreements import Agreement
from therapist_desk.domain.evidence import Signature
from therapist_desk.services import accepting, agreements
from therapist_desk.services.accepting import Offer
from therapist_desk.services.agreements import Folder
from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit import buttons, tab_order, theme, when
from therapist_desk.ui.kit.autosave import Autosave
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.draft_trouble import DraftTrouble
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Heading, Muted
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.agreements.acceptance_form import AcceptanceForm
from therapist_desk.ui.pages.agreements.language import add_notice
from therapist_desk.ui.pages.agreements.others_hidden import OthersHidden
from therapist_desk.ui.pages.agreements.saving import SavePanel
from therapist_desk.ui.pages.agreements.sides import Sides, side
from therapist_desk.ui.pages.agreements.signing import SignatureField, SigningSheet
from therapist_desk.ui.pages.agreements.text import PaperText

if TYPE_CHECKING:
    from therapist_desk.domain.clients import Client


class Agreeing(QWidget):
    """Shows a draft that was handed over; ``accepted`` carries the sealed agreement."""

    accepted = Signal(object)
    taken_back = Signal(object)

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__()
        self._tasks, self._outside = tasks, outside
        self._draft: Agreement | None = None
        self._client: Client | None = None
        self._title = Heading("", 2)
        self._held = Muted("")
        self.text = PaperText()
        self.save_panel = SavePanel(tasks, outside)
        self._banner = Banner()
        self._form_place = QVBoxLayout()
        self.form = Form()
        self.sheet = SigningSheet(outside)
        self._others = OthersHidden(outside)
        self._signing: SignatureField | None = None
        self._sides = QStackedWidget()
        self._drafts = Autosave(tasks, self._half_verb, self)
        DraftTrouble(self._drafts, self._banner)
        self._lay_out()
        self.sheet.signed.connect(self._on_signed)
        self.sheet.closed.connect(self._end_signing)
        self.sheet.edited.connect(self._on_sheet_edited)

    def show_draft(self, draft: Agreement, folder: Folder) -> None:
        """Show the words, and an empty acceptance; what is typed for the same draft stays."""
        is_same = self._draft is not None and self._draft.id == draft.id
        if not is_same:
            self._drafts.leave()
            self._signing = None
            self._show_sheet(shown=False)
        self._draft, self._client = draft, folder.client
        self._title.setText(self.tr("Read and agree"))
        assert draft.ready_on is not None  # it was handed over
        self._held.setText(
            self.tr("Held as it was on {day}. Nothing changes these words now.").format(
                day=when.full_day(draft.ready_on)
            )
        )
        add_notice(self._held, draft.language)
        self.text.show_words((draft.title, draft.intro, draft.sections))
        if not is_same:
            self.save_panel.hide()
            self._banner.hide()
            self._show_form(draft, folder)

    def accept(self) -> None:
        """Seal the words as agreed in the way the form says."""
        draft, form = self._draft, self.form
        if draft is None or not isinstance(form, AcceptanceForm) or not form.check():
            return
        given = form.acceptance()
        self._drafts.forget()
        self._tasks.do(
            self,
            lambda writer: agreements.accept(writer, draft.id, given),
            self._on_accepted,
            self._on_failed,
        )

    def keep(self) -> None:
        """Keep what was given so far, a signature too, so that locking loses nothing."""
        self._drafts.save_now()

    def leave(self) -> None:
        """Keep it and speak of it no more: another client is shown."""
        self._drafts.leave()
        self._draft = None
        self._others.show_again()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something given here is not in the vault yet."""
        return self._drafts.is_dirty

    def _show_form(self, draft: Agreement, folder: Folder) -> None:
        old, self.form = self.form, AcceptanceForm(self._tasks, self._outside, draft, folder)
        self._form_place.removeWidget(old)
        old.hide()
        old.deleteLater()
        self.form.sign_wanted.connect(self._begin_signing)
        self._form_place.addWidget(self.form)
        tab_order.after(self._banner, self.form)
        form = self.form
        self._tasks.ask(
            self,
            lambda reader: accepting.offer(reader, draft.client_id, draft.id),
            lambda offer: self._on_offer(form, offer),
        )

    def _on_offer(self, form: AcceptanceForm, offer: Offer) -> None:
        if form is self.form:
            form.show_offer(offer)
            form.edited.connect(self._on_edited)

    def _on_edited(self) -> None:
        if self._draft is not None:
            self._drafts.typed()

    def _half_verb(self) -> Callable[[Writer], None]:
        form = self.form
        assert isinstance(form, AcceptanceForm)  # typed into
        half = form.half()
        return lambda writer: accepting.keep_half(writer, half)

    def _begin_signing(self, field: SignatureField) -> None:
        self._signing = field
        self.sheet.begin(field.role, field.name, field.value() or self._left_on_sheet(field))
        self._show_sheet(shown=True)
        self.sheet.pad.setFocus()

    def _show_sheet(self, *, shown: bool) -> None:
        """Show the sheet alone, for a hand needs all the room there is, or the words and the form."""
        (self._others.hide if shown else self._others.show_again)()
        self._sides.setCurrentIndex(int(shown))
        for head in (self._title, self._held, self.change_button, self.pdf_button):
            head.setVisible(not shown)

    def _left_on_sheet(self, field: SignatureField) -> Signature | None:
        """Return what a lock found on the sheet of this person."""
        left = self.form.unfinished if isinstance(self.form, AcceptanceForm) else None
        return left if left and (left.role, left.name) == (field.role, field.name) else None

    def _on_sheet_edited(self) -> None:
        if self._signing is not None and isinstance(self.form, AcceptanceForm):
            self.form.unfinished = self.sheet.on_sheet()
            self._on_edited()

    def _on_signed(self, signature: Signature) -> None:
        if self._signing is not None:
            self._signing.set_value(signature)
        self._end_signing()
        self.keep()

    def _end_signing(self) -> None:
        field, self._signing = self._signing, None
        if isinstance(self.form, AcceptanceForm):
            self.form.unfinished = None
            self._on_edited()
        self._show_sheet(shown=False)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.grid(1.5))
        top.addWidget(self._title)
        top.addStretch(1)
        self.change_button = buttons.quiet(self.tr("Change it"), self._take_back, "edit")
        self.pdf_button = buttons.quiet(self.tr("Save as PDF…"), self._save, "export")
        top.addWidget(self.change_button)
        top.addWidget(self.pdf_button)
        beside_text = QWidget()
        beside = QVBoxLayout(beside_text)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(theme.grid(1.5))
        beside.addWidget(self.save_panel)
        beside.addWidget(self._card())
        beside.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, theme.grid())
        whole.setSpacing(theme.grid(1.5))
        whole.addLayout(top)
        whole.addWidget(self._held)
        self._sides.addWidget(Sides(self.text, self._with_foot(side(beside_text)), (6, 7)))
        self._sides.addWidget(self.sheet)
        whole.addWidget(self._sides, 1)

    def _card(self) -> QFrame:
        card = QFrame()
        card.setProperty("surface", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(*[theme.grid(2)] * 4)
        column.setSpacing(theme.grid(1.5))
        column.addWidget(self._banner)
        column.addLayout(self._form_place)
        return card

    def _with_foot(self, part: QWidget) -> QWidget:
        """Return ``part`` over the button that seals, which stays in sight however long the form is."""
        # Without the key that led here: pressed twice, it would seal what nobody has read yet.
        self.accept_button = buttons.primary(
            self.tr("Accept and seal"), self.accept, "lock", shortcut=""
        )
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1))
        column.addWidget(part, 1)
        column.addWidget(self.accept_button, 0, Qt.AlignmentFlag.AlignTrailing)
        return whole

    def _save(self) -> None:
        if self._draft and self._client:
            self.save_panel.ask(self._draft, self._client)

    def _take_back(self) -> None:
        draft, self._draft = self._draft, None
        self._drafts.forget()  # what was given was given for these words
        if draft is not None:
            self._tasks.do(
                self,
                lambda writer: agreements.take_back(writer, draft.id),
                self.taken_back.emit,
            )

    def _on_failed(self, trouble: Exception) -> None:
        self._on_edited()
        show_error(trouble, self._banner, self.form)

    def _on_accepted(self, agreement: Agreement) -> None:
        self._draft = None
        self.accepted.emit(agreement)
