"""The agreements of a client: the one that counts, the composer of the next, the versions before."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from therapist_desk.domain.agreements import Agreement, AgreementId
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.guard import AgreementState
from therapist_desk.domain.own_templates import TITLE_LIMIT, OwnTemplate
from therapist_desk.domain.topics import Topic
from therapist_desk.services import (
    accepting,
    agreement_templates,
    agreement_versions,
    agreements,
    half_withdrawn,
)
from therapist_desk.services.agreement_versions import Prepared
from therapist_desk.services.agreements import Folder
from therapist_desk.services.desk import Writer
from therapist_desk.services.half_withdrawn import HalfWithdrawn
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import ClientTab, column
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.sides import Stack
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.agreements.agreeing import Agreeing
from therapist_desk.ui.pages.agreements.comparing import Comparing
from therapist_desk.ui.pages.agreements.composer import Composer
from therapist_desk.ui.pages.agreements.handing import Handing
from therapist_desk.ui.pages.agreements.reader import AgreementReader
from therapist_desk.ui.pages.agreements.words import title_of


class AgreementsTab(ClientTab):
    """Shows what was agreed with the client, or composes what will be."""

    topics = frozenset(
        {
            *(Topic.AGREEMENT, Topic.AGREEMENT_TEMPLATE, Topic.CLIENT, Topic.PRACTICE),
            Topic.READINESS_CHECK,
        }
    )

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Agreement")
        self.setAccessibleName(self.title)
        self._outside = outside
        outside.preferences.changed.connect(self.refresh)
        self._folder: Folder | None = None
        self._wanted: int | None = None
        self._asked_for: tuple[str, ...] = ()
        self._begins, self._is_put_aside, self._hands = False, False, False
        self.composer = Composer(tasks)
        self.agreeing = Agreeing(tasks, outside)
        self.reader = AgreementReader(tasks, outside)
        self.comparing = Comparing(tasks)
        self.nothing = EmptyState(
            "agreement",
            self.tr(
                "No agreement yet. It says what WhatsApp is for, when you answer, and what it is "
                "not for; the desk then follows it."
            ),
            self.tr("New agreement…"),
            self.begin_new,
        )
        self.waiting = EmptyState(
            "agreement",
            self.tr("A draft is waiting, saved as it was left."),
            self.tr("Continue the draft"),
            self.begin_new,
        )
        self._unknown = QWidget()  # an empty record is said only once it is known to be empty
        self._stack = Stack()
        self.handing = Handing(tasks, outside)
        self.papers_button = buttons.plain(self.tr("Papers to hand over"), self.hand_over, "folder")
        for page in self._pages():
            self._stack.addWidget(page)
        self._stack.currentChanged.connect(self._offer_papers)
        layout = column(self, steps=0, spacing=0.5)
        layout.addSpacing(theme.px(4))
        layout.addWidget(self.papers_button, 0, Qt.AlignmentFlag.AlignTrailing)
        layout.addWidget(self._stack)
        self._join()

    def _pages(self) -> tuple[QWidget, ...]:
        first = (self._unknown, self.nothing, self.waiting, self.reader)
        return (*first, self.agreeing, self.composer, self.comparing, self.handing)

    def refresh(self) -> None:
        """Ask for the client's agreements."""
        if self.client_id is not None:
            client_id = self.client_id
            self.tasks.ask(self, lambda reader: agreements.folder(reader, client_id), self._show)

    def show_client(self, client_id: ClientId) -> None:
        """Show this client's agreements; what was composed for another one is saved first."""
        if client_id != self.client_id:
            self.composer.leave()
            self.agreeing.leave()
            self.reader.leave()
            self.handing.leave()
            self.comparing.leave()
            self._folder, self._wanted, self._asked_for = None, None, ()
            self._begins, self._is_put_aside, self._hands = False, False, False
            self._stack.setCurrentWidget(self._unknown)
        super().show_client(client_id)

    def show_record(self, record_id: int) -> None:
        """Show one agreement."""
        self.composer.leave()
        self.comparing.leave()
        self._wanted, self._is_put_aside, self._hands = record_id, False, False
        self.refresh()

    def begin_new(self) -> None:
        """Go on with the draft there is; else begin one like what was agreed last."""
        self._begins, self._is_put_aside, self._hands = True, False, False
        self.comparing.leave()
        self.refresh()

    def hand_over(self) -> None:
        """Show the papers to hand over, and the readiness check."""
        self._hands = True
        self.refresh()

    def begin_with(self, wanted: Sequence[str]) -> None:
        """Begin the next version, or go on with the draft, with a rule that is wanted in it."""
        self._asked_for = tuple(wanted)
        self.begin_new()

    def _begin_with_clauses(self, clauses: tuple[str, ...]) -> None:
        if clauses:
            self.begin_with((agreement_versions.CLAUSES, *clauses))
        else:
            self.begin_new()

    def keep(self) -> None:
        """Save what is being composed, or given to agree."""
        self.composer.keep()
        self.agreeing.keep()
        self.reader.keep()
        self.handing.keep()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something chosen is not in the vault yet."""
        parts = (self.composer, self.agreeing, self.reader, self.handing)
        return any(part.has_unsaved_words for part in parts)

    def _join(self) -> None:
        self.composer.ready.connect(self._on_ready)
        self.composer.binned.connect(self._on_binned)
        self.composer.closed.connect(self._on_closed)
        self.composer.go.connect(self.go)
        self.composer.told.connect(self.told)
        self.agreeing.accepted.connect(self._on_accepted)
        self.agreeing.taken_back.connect(self._on_taken_back)
        self.reader.evidence.go.connect(self.go)
        self.reader.late_form.discarded.connect(
            lambda typed: self._offer_back(lambda writer: accepting.keep_half_signed(writer, typed))
        )
        self.reader.withdrawing.discarded.connect(self._on_withdrawal_discarded)
        self.handing.closed.connect(self._end_handing)
        self.handing.told.connect(self.told)
        self.handing.new_wanted.connect(self._begin_with_clauses)
        self.reader.chosen.connect(self.show_record)
        self.reader.new_wanted.connect(self.begin_new)
        self.reader.compare_wanted.connect(self._compare)
        self.reader.template_wanted.connect(self._make_template)
        self.comparing.closed.connect(self._on_compared)
        self.reader.told.connect(lambda words: self.told.emit(words, None))
        for panel in (self.agreeing.save_panel, self.reader.save_panel):
            panel.saved.connect(lambda _: self.told.emit(self.tr("Agreement saved as PDF"), None))

    def _show(self, folder: Folder) -> None:
        if folder.client.id != self.client_id:
            return
        self._folder = folder
        self.composer.choices.show_papers(folder.papers)
        hidden = self._outside.preferences.state.hide_names
        for part in (self.composer, self.agreeing, self.reader):
            part.text.veil(folder.client.name if hidden else "")
        self.comparing.veil(folder.client.name if hidden else "")
        if self._hands:
            self.handing.show_folder(folder)
            self._turn_to(self.handing, self.handing.choice)
        elif self._begins:
            self._begins = False
            if self._asked_for:
                self._prepare(folder.client.id)
                return
            self._begin(folder)
            # Whoever begins goes on here, wherever Ctrl+N was pressed.
            is_composing = self._stack.currentWidget() is self.composer
            (self.composer.choices if is_composing else self.agreeing.text).setFocus()
        elif self.composer.is_at_work_on(folder):
            self.composer.compose()
        elif self.comparing.is_open_on == folder.client.id:
            self.comparing.refresh(folder)
        else:
            self._show_one(folder)

    def _prepare(self, client_id: ClientId) -> None:
        wanted, self._asked_for = self._asked_for, ()
        self.tasks.ask(
            self,
            lambda reader: agreement_versions.prepared(reader, client_id, wanted),
            lambda found: self._show_prepared(client_id, found),
        )

    def _show_prepared(self, client_id: ClientId, found: Prepared) -> None:
        if client_id != self.client_id:
            return
        self._stack.setCurrentWidget(self.composer)
        self.composer.begin(client_id, found.plan, found.draft)
        self.composer.show_prepared(found)

    def _compare(self) -> None:
        if self._folder is not None and self.reader.agreement is not None:
            self.comparing.begin(self._folder, self.reader.agreement.id)
            self._turn_to(self.comparing, self.comparing.older)

    def _make_template(self) -> None:
        agreement, folder = self.reader.agreement, self._folder
        if agreement is None or folder is None:
            return
        paper = next(each for each in folder.papers if each.template.id == agreement.template_id)
        # Not the title of the agreement: that one may name the client.
        name = paper.name or title_of(paper.template)
        title = self.tr("{title} (mine)").format(title=name)[:TITLE_LIMIT]
        self.tasks.do(
            self,
            lambda writer: agreement_templates.make_of(writer, agreement, title),
            self._on_template_made,
        )

    def _on_template_made(self, made: OwnTemplate) -> None:
        words = self.tr("Template made, without names and free text of this client")
        if made.own:
            words = self.tr("Template made. Look its own clauses over for names of this client")
        self.go.emit(Place(View.TEMPLATES, record_id=made.id))
        self.told.emit(
            words,
            lambda: self.tasks.do(
                self, lambda writer: agreement_templates.bin_template(writer, made.id)
            ),
        )

    def _on_compared(self) -> None:
        self.comparing.leave()
        self.refresh()

    def _begin(self, folder: Folder) -> None:
        draft = folder.draft
        if draft is not None:
            self._open_draft(draft)
            return
        plan = agreements.plan_of(folder.latest) if folder.latest else None
        plan = plan or agreements.plan_for(folder.client)
        self.composer.begin(folder.client.id, plan)
        self._turn_to(self.composer, self.composer.choices)

    def _show_one(self, folder: Folder) -> None:
        wanted = next((each for each in folder.versions if each.id == self._wanted), None)
        shown = wanted or folder.latest
        self._wanted = shown.id if shown else None
        if shown is None:
            self._stack.setCurrentWidget(self.nothing)
        elif shown.state is AgreementState.DRAFT and self._is_put_aside:
            self._turn_to(self.waiting, self.waiting)
        elif shown.state is AgreementState.DRAFT:
            self._open_draft(shown)
        else:
            self.reader.show_agreement(folder, shown)
            self._turn_to(self.reader, self.reader.text)

    def _open_draft(self, draft: Agreement) -> None:
        assert self._folder is not None  # a draft comes with one
        if draft.ready_on is not None:
            self.agreeing.show_draft(draft, self._folder)
            self._turn_to(self.agreeing, self.agreeing.text)
        else:
            self.composer.begin(draft.client_id, agreements.plan_of(draft), draft)
            self._turn_to(self.composer, self.composer.choices)

    def _turn_to(self, page: QWidget, first: QWidget) -> None:
        """Show ``page``; a person who is at work here goes on at its ``first`` part."""
        focused = QApplication.focusWidget()
        is_here = focused is not None and self.isAncestorOf(focused)
        is_other = self._stack.currentWidget() is not page
        self._stack.setCurrentWidget(page)
        if is_here and is_other:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_papers(self) -> None:
        shown = self._stack.currentWidget()
        self.papers_button.setVisible(
            shown in (self._unknown, self.nothing, self.waiting, self.reader)
        )

    def _end_handing(self) -> None:
        self._hands = False
        self.refresh()
        self.papers_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_ready(self, draft: Agreement) -> None:
        self.composer.leave()
        self._wanted = draft.id
        self.refresh()

    def _on_taken_back(self, draft: Agreement) -> None:
        self._wanted = draft.id
        self.refresh()

    def _on_closed(self) -> None:
        self.composer.leave()
        self._wanted, self._is_put_aside = None, True
        self.refresh()

    def _on_binned(self, draft_id: AgreementId | None) -> None:
        self._wanted = None
        self._stack.setCurrentWidget(self._unknown)
        if draft_id is None:
            self.refresh()
            return
        self.tasks.do(self, lambda writer: agreements.bin_draft(writer, draft_id))
        self.told.emit(self.tr("Draft put into the bin"), lambda: self._restore(draft_id))

    def _restore(self, draft_id: AgreementId) -> None:
        self.tasks.do(self, lambda writer: agreements.restore(writer, draft_id))

    def _on_withdrawal_discarded(self, typed: HalfWithdrawn | None) -> None:
        if typed is not None:
            self._offer_back(lambda writer: half_withdrawn.keep(writer, typed))

    def _offer_back(self, keep: Callable[[Writer], None]) -> None:
        """Say that something typed was thrown away; ``keep`` makes it wait again."""
        self.told.emit(
            self.tr("Changes discarded"),
            lambda: self.tasks.do(self, keep, lambda _: self.refresh()),
        )

    def _on_accepted(self, agreement: Agreement) -> None:
        self._wanted = agreement.id
        self.told.emit(self.tr("Agreement accepted and sealed"), None)
        self.refresh()
