"""Supervision and CPD: a log for the register that names no client, with its yearly totals."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QStandardPaths
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.clock import local_date
from therapist_desk.domain.cpd import CpdEntry
from therapist_desk.domain.topics import Topic
from therapist_desk.exporting import cpd_csv
from therapist_desk.services import cpd
from therapist_desk.services.cpd import YearTotal
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.departing import depart
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.form_beside import FormBeside
from therapist_desk.ui.kit.labels import PlainLabel
from therapist_desk.ui.kit.lines import commas
from therapist_desk.ui.kit.list_view import RecordList, Row, list_column
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import Page, PageHeader, column
from therapist_desk.ui.kit.record_model import RecordModel
from therapist_desk.ui.kit.sides import ListBeside, Stack
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.cpd.form import CpdForm, kinds

LIST_WIDTH = 320


class CpdPage(FormBeside[CpdForm], Page):
    """Lists the entries, the latest first; the one chosen is changed beside the list."""

    topics = frozenset({Topic.CPD_ENTRY})
    begins_new = True

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Supervision and CPD")
        self.setAccessibleName(self.title)
        self._outside = outside
        self._wanted: int | None = None
        self._model = RecordModel(
            tasks, self.topics, cpd.listed, cpd.page, [list_column(self._row)]
        )
        self.list = RecordList(self._model, self.tr("Entries of the log"))
        self.list.selection.chosen.connect(self._open)
        self._model.loaded.connect(self._choose)
        self.form = CpdForm(tasks, outside)
        self.totals = PlainLabel("", wraps=True)
        self.banner = Banner()
        self._nothing = EmptyState(
            "star",
            self.tr("Nothing logged yet. Hours of supervision and training add up here by year."),
            self.tr("Add an entry"),
            self.begin_new,
        )
        self._stack = Stack()
        self._lay_out()
        self.form.saved.connect(self._on_saved)
        self.form.discarded.connect(self._on_discarded)
        self.form.left_behind.connect(self._offer_back)
        self.form.bin_wanted.connect(self._bin)

    def refresh(self) -> None:
        """Ask for the totals and for what was typed and not saved; the list asks for itself."""
        self.tasks.ask(self, cpd.totals, self._show_totals)
        self.tasks.ask(self, cpd.draft, self._wait)

    def begin_new(self) -> None:
        """Begin a new entry."""
        self.banner.hide()
        self.list.selection.choose(None)
        self._stack.setCurrentWidget(self.form)
        self.form.begin(self._today())

    def export(self) -> None:
        """Write the whole log as a CSV file; it holds nothing of any client."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        path = self._outside.asker.save_file(
            self.tr("Save the log"), Path(folder) / cpd_csv.FILE, [self.tr("Table (*.csv)")]
        )
        if path is None:
            return
        head = (
            self.tr("Date"),
            self.tr("What it was"),
            self.tr("Minutes"),
            self.tr("With whom"),
            self.tr("Topic"),
            self.tr("What I take away"),
        )
        said = kinds()
        self.tasks.ask(
            self,
            cpd.entries,
            lambda entries: depart(
                self.tasks,
                self,
                path,
                lambda writer: cpd_csv.save(writer, path, cpd_csv.written(entries, head, said)),
                lambda _: self.told.emit(self.tr("Log saved as CSV"), None),
                lambda trouble: show_error(trouble, self.banner),
            ),
        )

    def _show_totals(self, totals: tuple[YearTotal, ...]) -> None:
        self.totals.setText("\n".join(self._total(one) for one in totals))
        self.totals.setVisible(bool(totals))
        self.export_button.setEnabled(bool(totals))

    def _total(self, total: YearTotal) -> str:
        return self.tr("{year}: supervision {supervision}, CPD {cpd}").format(
            year=QLocale().toString(QDate(total.year, 1, 1), "yyyy"),
            supervision=self._hours(total.supervision),
            cpd=self._hours(total.cpd),
        )

    def _hours(self, minutes: int) -> str:
        hours = QLocale().toString(round(minutes / 60, 2), "g", 6)
        return self.tr("{hours} h").format(hours=hours)

    def _wait(self, draft: CpdEntry | None) -> None:
        if draft is None or self._is_typing:
            return
        self.banner.tell(
            self.tr("An entry waits here that was not saved."),
            "info",
            self.tr("Go on with it"),
            lambda: self._go_on(draft),
        )

    def _go_on(self, draft: CpdEntry) -> None:
        self.banner.hide()
        self.list.selection.choose(None)
        self._stack.setCurrentWidget(self.form)
        self.form.begin(self._today(), draft)

    def _open(self, entry_id: int | None) -> None:
        if entry_id is not None:
            self.tasks.ask(self, lambda reader: cpd.page(reader, [entry_id]), self._show)

    def _show(self, found: Mapping[int, CpdEntry]) -> None:
        for entry in found.values():
            if self.list.selection.current == entry.id:
                self.form.show_entry(entry, self._today())
                self._stack.setCurrentWidget(self.form)

    def _on_saved(self, entry: CpdEntry) -> None:
        self.told.emit(self.tr("Entry saved"), None)
        self.banner.hide()
        self._show_nothing()
        self._wanted = entry.id
        self._choose()
        self.list.setFocus()

    def _on_discarded(self, typed: CpdEntry | None) -> None:
        self._show_nothing()
        self._choose()
        if typed is not None:
            self.tasks.do(self, cpd.forget_draft)
            self._offer_back(typed)

    def _offer_back(self, typed: CpdEntry) -> None:
        self.told.emit(self.tr("Changes discarded"), lambda: self._go_on(typed))

    def _bin(self, entry: CpdEntry) -> None:
        self.form.put_away()
        self._show_nothing()
        self.tasks.do(self, lambda writer: cpd.bin_entry(writer, entry.id))
        self.told.emit(self.tr("Entry put into the bin"), lambda: self._restore(entry))

    def _restore(self, entry: CpdEntry) -> None:
        self._wanted = entry.id
        self.tasks.do(self, lambda writer: cpd.restore(writer, entry.id))

    def _lay_out(self) -> None:
        self.export_button = buttons.quiet(self.tr("Save as CSV…"), self.export, "export")
        add = buttons.quiet(self.tr("Add an entry"), self.begin_new, "add")
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.grid())
        left.addWidget(self.list, 1)
        left.addWidget(self.totals)
        for page in (self._nothing, self.form):
            self._stack.addWidget(page)
        layout = column(self)
        subtitle = self.tr("For your register and yourself. It names no client.")
        layout.addWidget(PageHeader(self.title, subtitle, [self.export_button, add]))
        layout.addWidget(self.banner)
        layout.addWidget(ListBeside(side, self.list, self._stack, LIST_WIDTH), 1)

    def _today(self) -> date:
        return local_date(self._outside.clock.now(), when.local_zone())

    def _row(self, entry: CpdEntry) -> Row:
        kind = kinds()[entry.kind]
        day = when.day(entry.held_on, self._today())
        minutes = self.tr("{minutes} min").format(minutes=QLocale().toString(entry.minutes))
        return Row(
            title=entry.topic,
            subtitle=" · ".join(part for part in (kind, day, entry.with_whom) if part),
            aside=minutes,
            words=commas((entry.topic, kind, day, minutes)),
        )
