"""Diagnoses, medication, allergies and the referrer of a client, for those who need them on file."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.clinical_facts import ClinicalFact, CodeSystem
from therapist_desk.domain.clock import local_date
from therapist_desk.domain.topics import Topic
from therapist_desk.importing import codes
from therapist_desk.services import clinical_facts, misfiled
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.form_beside import FormBeside
from therapist_desk.ui.kit.labels import PlainLabel
from therapist_desk.ui.kit.lines import commas
from therapist_desk.ui.kit.list_view import RecordList, Row, list_column
from therapist_desk.ui.kit.misfiled import Misfiled, MisfiledPage, opened, taken_out
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import ClientTab, column
from therapist_desk.ui.kit.record_model import RecordModel
from therapist_desk.ui.kit.sides import ListBeside, Stack
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.clinical_facts import words
from therapist_desk.ui.pages.clinical_facts.form import FactForm

LIST_WIDTH = 264


class MedicalTab(FormBeside[FactForm], ClientTab):
    """All clinical facts of the client; the one chosen is changed beside the list."""

    topics = frozenset({Topic.CLINICAL_FACT})

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Medical")
        self.setAccessibleName(self.title)
        self._outside = outside
        self._wanted: int | None = None
        self._model = RecordModel(
            tasks, self.topics, lambda _: [], clinical_facts.page, [list_column(self._row)]
        )
        self.list = RecordList(self._model, self.tr("Medical entries of this client"))
        self.list.selection.chosen.connect(self._open)
        self._model.loaded.connect(self._choose)
        self.form = FactForm(tasks)
        self._nothing = EmptyState(
            "note",
            self.tr("Diagnoses, medication and allergies stand here, if you need them on file."),
            self.tr("Add an entry"),
            self.begin_new,
        )
        self._nothing.follow(self._model)
        self._gone = PlainLabel("", wraps=True)
        self.misfiled: MisfiledPage | None = None
        self.banner = Banner()
        self._stack = Stack()
        self._lay_out()
        self._join()

    def refresh(self) -> None:
        """Ask for the client's facts, and for what was typed and not saved."""
        if self.client_id is None:
            return
        client_id = self.client_id
        self._model.ask_again(lambda reader: clinical_facts.of_client(reader, client_id))
        self.tasks.ask(self, lambda reader: clinical_facts.draft(reader, client_id), self._wait)

    def show_client(self, client_id: ClientId) -> None:
        """Show this client's facts; what was typed for another one waits as a draft."""
        if client_id != self.client_id:
            self.form.put_away()
            self._wanted = None
            self.banner.hide()
            self._show_nothing()
            self._model.forget_question()
        super().show_client(client_id)

    def show_record(self, record_id: int) -> None:
        """Open one fact."""
        self._wanted = record_id
        self._choose()

    def begin_new(self) -> None:
        """Begin a new fact."""
        if self.client_id is not None:
            self.banner.hide()
            self.list.selection.choose(None)
            self.form.begin(self.client_id)
            self._stack.setCurrentWidget(self.form)
            self.form.form.field("kind").setFocus()

    def load_codes(self, system: CodeSystem) -> None:
        """Read a list of codes from a file the therapist has."""
        path = self._outside.asker.choose_file(
            self.tr("Choose a list of codes"), [self.tr("Tables (*.csv *.txt)")]
        )
        if path is not None:
            self.tasks.work(
                self,
                lambda: codes.read(Path(path), system),
                lambda found: self._keep_codes(system, found),
                lambda trouble: show_error(trouble, self.banner),
            )

    def _keep_codes(self, system: CodeSystem, found: list[tuple[str, str]]) -> None:
        self.tasks.do(
            self,
            lambda writer: clinical_facts.keep_codes(writer, system, found),
            lambda count: self.told.emit(self.tr("%n code(s) loaded", "", count), None),
        )

    def _wait(self, draft: ClinicalFact | None) -> None:
        if draft is None or self._is_typing or draft.client_id != self.client_id:
            return
        self.banner.tell(
            self.tr("An entry waits here that was not saved."),
            "info",
            self.tr("Go on with it"),
            lambda: self._go_on(draft),
        )

    def _go_on(self, draft: ClinicalFact) -> None:
        if draft.client_id != self.client_id:  # taken back late: it waits where it belongs
            self.tasks.do(self, lambda writer: clinical_facts.keep_draft(writer, draft))
            return
        self.banner.hide()
        self.list.selection.choose(None)
        self.form.begin(draft.client_id, draft)
        self._stack.setCurrentWidget(self.form)

    def _open(self, fact_id: int | None) -> None:
        if fact_id is not None:
            self.tasks.ask(self, lambda reader: clinical_facts.page(reader, [fact_id]), self._show)

    def _show(self, found: Mapping[int, ClinicalFact]) -> None:
        for fact in found.values():
            if fact.client_id == self.client_id and self.list.selection.current == fact.id:
                self._show_fact(fact)

    def _show_fact(self, fact: ClinicalFact) -> None:
        if fact.redactions:
            self.form.put_away()
            self._gone.setText(taken_out(fact.redactions, when.local_zone()))
            self._stack.setCurrentWidget(self._gone)
        else:
            self.form.show_fact(fact)
            self._stack.setCurrentWidget(self.form)

    def _ask_whose(self, fact: ClinicalFact) -> None:
        self.form.put_away()
        self.misfiled = opened(
            self.misfiled, self, self._outside, self._stack, self._on_misfiled_left
        )
        self.misfiled.ask(
            Misfiled(
                fact.client_id,
                lambda writer, _, there: misfiled.move_fact(writer, fact.id, there),
                lambda writer, _, why: misfiled.redact_fact(writer, fact.id, why),
            )
        )

    def _on_misfiled_left(self) -> None:
        self._show_nothing()
        self.refresh()

    def _on_saved(self, fact: ClinicalFact) -> None:
        self.told.emit(self.tr("Entry saved"), None)
        if fact.client_id == self.client_id:
            self._show_nothing()
            self._wanted = fact.id
            self.refresh()
            self.list.setFocus()

    def _on_discarded(self, typed: ClinicalFact | None) -> None:
        self._show_nothing()
        self._choose()
        if typed is None:
            return
        client_id = typed.client_id
        self.tasks.do(self, lambda writer: clinical_facts.forget_draft(writer, client_id))
        self._offer_back(typed)

    def _offer_back(self, typed: ClinicalFact) -> None:
        self.told.emit(self.tr("Changes discarded"), lambda: self._go_on(typed))

    def _bin(self, fact: ClinicalFact) -> None:
        self.form.put_away()
        self._show_nothing()
        self.tasks.do(self, lambda writer: clinical_facts.bin_fact(writer, fact.id))
        self.told.emit(self.tr("Entry put into the bin"), lambda: self._restore(fact))

    def _restore(self, fact: ClinicalFact) -> None:
        self._wanted = fact.id
        self.tasks.do(self, lambda writer: clinical_facts.restore(writer, fact.id))

    def _join(self) -> None:
        self.form.saved.connect(self._on_saved)
        self.form.discarded.connect(self._on_discarded)
        self.form.left_behind.connect(self._offer_back)
        self.form.bin_wanted.connect(self._bin)
        self.form.misfiled.connect(self._ask_whose)

    def _lay_out(self) -> None:
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.grid())
        left.addWidget(buttons.quiet(self.tr("Add an entry"), self.begin_new, "add"))
        left.addWidget(self.list, 1)
        for system, name in words.systems().items():
            if system is not CodeSystem.NONE:
                left.addWidget(self._loader(system, name))
        self._gone.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        for page in (self._nothing, self.form, self._gone):
            self._stack.addWidget(page)
        paper = QWidget()
        right = QVBoxLayout(paper)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(theme.grid())
        right.addWidget(self.banner)
        right.addWidget(self._stack, 1)
        column(self, steps=0).addWidget(ListBeside(side, self.list, paper, LIST_WIDTH))

    def _loader(self, system: CodeSystem, name: str) -> QWidget:
        told = self.tr("Load my {system} list…").format(system=name)
        button = buttons.plain(told, lambda: self.load_codes(system), "folder")
        button.setToolTip(self.tr("A CSV file you have: code, title. The desk ships none."))
        return button

    def _row(self, fact: ClinicalFact) -> Row:
        today = local_date(self._outside.clock.now(), when.local_zone())
        kind, about = words.kinds()[fact.kind], words.about(fact, today)
        title = words.title(fact) or self.tr("Text taken out")
        return Row(
            title=title,
            subtitle=" · ".join(part for part in (kind, about) if part),
            aside="" if fact.redactions or fact.is_current(today) else self.tr("ended"),
            tone="muted",
            words=commas((title, kind, about)),
        )
