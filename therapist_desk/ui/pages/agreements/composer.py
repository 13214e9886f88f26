"""The composer: choices at one side, the text they make at the other, saved as it is made."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.agreements import Agreement, AgreementId
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.guard import AgreementState
from therapist_desk.services import agreements
from therapist_desk.services.agreement_versions import Prepared
from therapist_desk.services.agreements import Folder, Gap, Look, Plan, Source
from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit import buttons, languages, tab_order, theme, when
from therapist_desk.ui.kit.autosave import Autosave, Sheet
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Heading, Muted, plain_tooltip
from therapist_desk.ui.kit.lines import count
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.agreements import sizes, what_came
from therapist_desk.ui.pages.agreements.beside import PaperBeside
from therapist_desk.ui.pages.agreements.choices import Choices
from therapist_desk.ui.pages.agreements.gaps import GapsCard
from therapist_desk.ui.pages.agreements.moves import Moves
from therapist_desk.ui.pages.agreements.sides import Sides, side
from therapist_desk.ui.pages.agreements.text import PaperText


class Composer(QWidget):
    """Composes one client's draft; ``ready`` carries it once it is handed over to be agreed."""

    ready = Signal(object)
    binned = Signal(object)
    closed = Signal()
    go = Signal(object)
    told = Signal(str, object)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._client_id: ClientId | None = None
        self._draft_id: AgreementId | None = None
        self._question = 0
        self._waits_to_hand_over, self._was_edited = False, False
        self._look: Look | None = None
        self._prepared: Prepared | None = None
        self._says_what_came = False
        self.choices = Choices()
        self.text = PaperText()
        self.beside = PaperBeside(tasks, self.text)
        self.gaps = GapsCard()
        self._title = Heading("", 2)
        self._state = Muted("", wraps=False)
        self._size = Muted("")
        self._moves = Moves()
        self._banner = Banner()
        self._sheet: Sheet[Agreement] = Sheet()
        self._autosave = Autosave(tasks, self._verb, self)
        self._lay_out()
        self._join()

    def is_at_work_on(self, folder: Folder) -> bool:
        """Tell whether a paper for this client is composed; one that is a draft no more is left."""
        if self._client_id != folder.client.id:
            return False
        drafts = (each.id for each in folder.versions if each.state is AgreementState.DRAFT)
        if self._draft_id is not None and self._draft_id not in drafts:
            self._autosave.forget()
            self._client_id = None
        return self._client_id is not None

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something chosen is not in the vault yet."""
        return self._autosave.is_dirty

    def begin(self, client_id: ClientId, plan: Plan, draft: Agreement | None = None) -> None:
        """Compose ``plan`` for the client, going on with ``draft`` if there is one."""
        self._autosave.leave()
        self._sheet = Sheet()
        self._client_id, self._draft_id = client_id, draft.id if draft else None
        self._look, self._was_edited = None, False
        self._moves.forget()
        self._prepared, self._says_what_came = None, False
        number = self.tr("Draft, version {number}").format(
            number=count(draft.version) if draft else ""
        )
        self._title.setText(number if draft else self.tr("New agreement"))
        self._state.setText(self._saved_words(draft) if draft else self.tr("Saved as you choose"))
        self._banner.hide()
        self.choices.show_plan(plan)
        self.compose()

    def show_prepared(self, found: Prepared) -> None:
        """Say what was put into the plan that was begun, keep it, and lead to its input."""
        self._prepared = found
        if found.option or found.clauses:
            self._autosave.typed()

    def compose(self) -> None:
        """Ask for the text of what is chosen; a later question makes this one void."""
        if self._client_id is None:
            return
        self._question += 1
        question, client_id, plan = self._question, self._client_id, self.choices.plan()
        self._tasks.ask(
            self,
            lambda reader: agreements.look(reader, client_id, plan),
            lambda look: self._show(question, look),
            lambda trouble: self._refuse(question, trouble),
        )

    def keep(self) -> None:
        """Save what is chosen and not saved yet."""
        self._autosave.save_now()

    def leave(self) -> None:
        """Save, and compose nothing any more."""
        self._autosave.leave()
        self._client_id = None

    def hand_over(self) -> None:
        """Hold the words as they are, to be read and agreed."""
        if not self.choices.check() or self._client_id is None:
            return
        if self._autosave.is_saving:  # its id is not known yet
            self._waits_to_hand_over = True
            return
        self._autosave.forget()
        client_id, plan, draft_id = self._client_id, self.choices.plan(), self._draft_id

        def verb(writer: Writer) -> Agreement:
            draft = agreements.save_draft(writer, client_id, plan, draft_id)
            return agreements.hand_over(writer, draft.id)

        self._tasks.do(self, verb, self.ready.emit, self._not_ready)

    def _lay_out(self) -> None:
        top = Bar(gap=1.5)
        top.addWidget(self._title)
        top.addWidget(self._state)
        top.end_from_here()
        self.bin_button = buttons.icon_button(
            "bin", self.tr("Put this draft into the bin"), self._bin
        )
        top.addWidget(self.bin_button)
        self.close_button = buttons.quiet(self.tr("Close"), self.closed.emit)
        top.addWidget(self.close_button)
        self.ready_button = buttons.primary(self.tr("Read and agree…"), self.hand_over, "sign")
        top.addWidget(self.ready_button)
        self._scroll = side(self.choices)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, theme.grid())
        column.setSpacing(theme.px(6))
        self.beside.row.insertWidget(0, self._size, 1)
        column.addWidget(self._moves)
        column.addWidget(self.beside, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.grid(1.5))
        whole.addLayout(top)
        whole.addWidget(self._banner)
        whole.addWidget(self.gaps)
        whole.addWidget(Sides(self._scroll, right, (4, 5)), 1)

    def _join(self) -> None:
        self.choices.edited.connect(self._on_edited)
        self.choices.own.told.connect(self._tell)
        self.gaps.wanted.connect(self._fill)
        self._autosave.saved.connect(self._on_saved)
        self._autosave.failed.connect(self._on_not_saved)

    def _tell(self, words: str, undo: Callable[[], object]) -> None:
        """Say what was done to this paper; the way back leads into no other client's."""
        sheet, client_id = self._sheet, self._client_id

        def take_back() -> None:
            if sheet is self._sheet and client_id == self._client_id:
                undo()
            else:
                self.told.emit(self.tr("That paper is not open any more; nothing changed."), None)

        self.told.emit(words, take_back)

    def _on_edited(self) -> None:
        self._state.setText(self.tr("Saving …"))
        self._says_what_came, self._was_edited = False, True
        self.choices.clear_errors()
        self.compose()
        self._autosave.typed()

    def _show(self, question: int, look: Look) -> None:
        if question != self._question:
            return
        self._look = look
        if not self._says_what_came:  # that stays until something else is chosen
            self._banner.hide()
        self.choices.show_look(look)
        composed = look.composed
        labels = {each.name: each.label for each in composed.unfilled}
        said = (composed.title, composed.intro, composed.sections)
        self.text.show_words(said, labels, follows=self._was_edited)
        if self._client_id is not None:  # else it was left meanwhile
            self.beside.show_look(look, self._client_id, self.choices.plan())
        self._size.setText(sizes.told(composed))
        self._size.setToolTip(plain_tooltip(sizes.explained(composed)))
        self._size.setAccessibleDescription(sizes.explained(composed))
        self._moves.show_composed(composed, self.choices.own.value())
        self.gaps.show_gaps(look.gaps)
        tab_order.after(self.ready_button, self.gaps)
        self.ready_button.setEnabled(not look.gaps)
        self._show_what_was_prepared()

    def _show_what_was_prepared(self) -> None:
        found, self._prepared = self._prepared, None
        if found is None:
            return
        self._banner.tell(what_came.told(found), "info")
        self._says_what_came = True
        if found.option:
            self._go_to(found.option)
        else:
            self.choices.setFocus()
        if found.clauses:
            self.text.show_clause(found.clauses[0])

    def _go_to(self, name: str) -> None:
        field = self.choices.focus(name)
        # The fold that opened has its height only after the next layout.
        QTimer.singleShot(0, field, lambda: self._scroll.ensureWidgetVisible(field))

    def _refuse(self, question: int, trouble: Exception) -> None:
        if question == self._question:
            self._show_trouble(trouble)

    def _show_trouble(self, trouble: Exception) -> None:
        if not (isinstance(trouble, RuleBroken) and self.choices.show_error(trouble)):
            self._banner.tell(languages.in_words(trouble), "error")

    def _fill(self, gap: Gap) -> None:
        if gap.source is Source.HERE:
            self._go_to(gap.name)
            return
        self.keep()
        is_client = gap.source is Source.CLIENT
        view = View.DETAILS if is_client else View.PRACTICE
        self.go.emit(Place(view, self._client_id if is_client else None))

    def _verb(self) -> Callable[[Writer], tuple[Sheet[Agreement], Agreement]]:
        client_id, plan, draft_id = self._client_id, self.choices.plan(), self._draft_id
        assert client_id is not None  # nothing can be edited before a client is shown
        sheet = self._sheet

        def verb(writer: Writer) -> tuple[Sheet[Agreement], Agreement]:
            known = sheet.kept.id if sheet.kept else draft_id
            return sheet, agreements.save_draft(writer, client_id, plan, known)

        return verb

    def _on_saved(self, saved: tuple[Sheet[Agreement], Agreement]) -> None:
        sheet, draft = saved
        sheet.kept = draft
        if sheet is not self._sheet or draft.client_id != self._client_id:
            return
        self._draft_id = draft.id
        self._title.setText(self.tr("Draft, version {number}").format(number=count(draft.version)))
        self._state.setText(self._saved_words(draft))
        if self._waits_to_hand_over:
            self._waits_to_hand_over = False
            self.hand_over()

    def _on_not_saved(self, trouble: Exception) -> None:
        self._waits_to_hand_over = False
        self._state.setText(self.tr("Not saved yet"))
        self._show_trouble(trouble)

    def _not_ready(self, trouble: Exception) -> None:
        self._show_trouble(trouble)
        self.compose()

    def _bin(self) -> None:
        self._autosave.forget()
        self._autosave.leave()
        self._client_id, draft_id = None, self._draft_id
        self.binned.emit(draft_id)

    def _saved_words(self, draft: Agreement) -> str:
        assert draft.changed_at is not None  # it comes from the vault
        at = when.clock(when.wall_clock(draft.changed_at, when.local_zone()))
        return self.tr("Saved {time}").format(time=at)
