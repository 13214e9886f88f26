"""The resource library: leaflets, worksheets, exercises and links, ready to be given."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.clock import local_date
from therapist_desk.domain.resources import Resource, ResourceId, ResourceKind
from therapist_desk.domain.topics import Topic
from therapist_desk.services import clients, resource_shares, resources
from therapist_desk.services.clients import Named
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.services.resource_shares import Given
from therapist_desk.services.resources import Change
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.fields import ChoiceField, SearchField
from therapist_desk.ui.kit.form_beside import FormBeside
from therapist_desk.ui.kit.list_view import RecordList, Row, list_column
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import Page, PageHeader, column
from therapist_desk.ui.kit.places import Place
from therapist_desk.ui.kit.record_model import RecordModel
from therapist_desk.ui.kit.sides import ListBeside, Stack
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.resources import words
from therapist_desk.ui.pages.resources.form import ResourceForm
from therapist_desk.ui.pages.resources.reader import ResourceReader

LIST_WIDTH = 264


@dataclass(frozen=True, slots=True)
class _Found:
    resource: Resource
    given: tuple[Given, ...]
    everyone: list[Named]


class ResourcesPage(FormBeside[ResourceForm], Page):
    """Lists the library; what is chosen is read, given and changed beside the list."""

    topics = frozenset({Topic.RESOURCE, Topic.RESOURCE_SHARE, Topic.CLIENT})
    begins_new = True

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Resources")
        self.setAccessibleName(self.title)
        self._outside = outside
        self._wanted: int | None = None
        self._found: _Found | None = None
        self.search = SearchField(self.tr("Search the library"))
        self.kind = ChoiceField([(None, self.tr("Everything")), *words.kinds().items()])
        self.kind.setAccessibleName(self.tr("Which entries are listed"))
        self._model = RecordModel(
            tasks, frozenset({Topic.RESOURCE}), resources.listed, resources.page,
            [list_column(self._row)],
        )  # fmt: skip
        self.list = RecordList(self._model, self.tr("Entries of the library"))
        self.form = ResourceForm(tasks, outside)
        self.reader = ResourceReader(tasks, outside)
        self.banner = Banner()
        self._nothing: EmptyState = EmptyState(
            "link",
            self.tr("What you give to clients lies here: leaflets, worksheets, exercises, links."),
            self.tr("Add an entry"),
            self.begin_new,
        )
        self._nothing.offer_all(self._show_all)
        self._stack = Stack()
        self._lay_out()
        self._join()

    def refresh(self) -> None:
        """Ask for what is chosen and for what was typed and not saved; the list asks for itself."""
        self.tasks.ask(self, resources.draft, self._wait)
        self._open(self.list.selection.current)

    def show_place(self, place: Place) -> None:
        """Show an entry, or the one a client was given by the share a place names."""
        if place.record_id is None:
            return
        if place.client_id is None:
            self._show_id(place.record_id)
            return
        share_id = place.record_id
        self.tasks.ask(
            self,
            lambda reader: resource_shares.resource_id_of(reader, share_id),
            self._show_id,
        )

    def begin_new(self) -> None:
        """Begin a new entry."""
        self.banner.hide()
        self.list.selection.choose(None)
        self._stack.setCurrentWidget(self.form)
        self.form.begin(self._today())

    def add_starters(self) -> None:
        """Add the entries the desk brings along."""

        def done(added: list[Resource]) -> None:
            def put_away(writer: Writer) -> None:
                for one in added:
                    resources.bin_resource(writer, one.id)

            def undo() -> None:
                self.tasks.do(self, put_away)

            if added:
                self.told.emit(self.tr("%n entry(s) added", "", len(added)), undo)
            else:
                self.told.emit(self.tr("They are here already, or in the bin"), None)

        self.tasks.do(self, resources.add_starters, done)

    def _show_id(self, resource_id: int) -> None:
        self._wanted = resource_id
        if self._is_narrowed:
            self._show_all()
        self._choose()

    @property
    def _is_narrowed(self) -> bool:
        return bool(self.search.value()) or self.kind.value() is not None

    def _show_all(self) -> None:
        self.search.set_value("")
        self.kind.set_value(None)
        self._ask()

    def _ask(self) -> None:
        self._nothing.only_some(self._is_narrowed)
        typed, kind = self.search.value(), self.kind.value()
        chosen = None if kind is None else ResourceKind(kind)
        self._model.ask_again(lambda reader: resources.listed(reader, typed, chosen))

    def _wait(self, draft: Resource | None) -> None:
        if draft is None or self._is_typing:
            self.banner.hide()
            return
        self.banner.tell(
            self.tr("An entry waits here that was not saved."),
            "info",
            self.tr("Go on with it"),
            lambda: self._go_on(draft),
        )

    def _go_on(self, draft: Resource) -> None:
        self.banner.hide()
        self.list.selection.choose(None)
        self._stack.setCurrentWidget(self.form)
        self.form.edit(draft, self._today(), goes_on=True)

    def _on_preferences(self) -> None:
        """Show names or hide them at once, without asking anew."""
        if self._found is not None and self._stack.currentWidget() is self.reader:
            self._show(self._found)

    def _choose(self) -> None:
        if self._wanted is not None and self._model.row_of(self._wanted) >= 0:
            wanted, self._wanted = self._wanted, None
            self.list.selection.choose(wanted)
        elif self._stack.currentWidget() is self.reader and not self._model.rowCount():
            self._show_nothing()
        elif self._stack.currentWidget() is self.reader:
            if self._model.row_of(self.list.selection.current or 0) < 0:
                self.list.selection.choose(self._model.id_at(0))
        elif self._stack.currentWidget() is self._nothing and self._model.rowCount():
            self.list.selection.choose(self._model.id_at(0))

    def _open(self, resource_id: int | None) -> None:
        if resource_id is None:
            return

        def question(reader: Reader) -> _Found:
            return _Found(
                resources.get(reader, ResourceId(resource_id)),
                resource_shares.of_resource(reader, resource_id),
                clients.named(reader),
            )

        self.tasks.ask(self, question, self._show)

    def _show(self, found: _Found) -> None:
        one = found.resource
        if self.list.selection.current != one.id or one.binned_at is not None:
            return
        self._found = found
        self.form.put_away()
        self.reader.show_resource(one, found.given, found.everyone, self._today())
        self._stack.setCurrentWidget(self.reader)

    def _edit(self, resource: Resource) -> None:
        self.list.selection.choose(None)
        self._stack.setCurrentWidget(self.form)
        self.form.edit(resource, self._today())

    def _on_saved(self, change: Change) -> None:
        before = change.before
        undo = None if before is None else lambda: self._put_back(before)
        self.told.emit(self.tr("Entry saved"), undo)
        self.banner.hide()
        self._show_id(change.now.id)
        self.list.setFocus()

    def _put_back(self, before: Resource) -> None:
        self.tasks.do(
            self,
            lambda writer: resources.put_back(writer, before),
            failed=lambda trouble: show_error(trouble, self.banner),
        )

    def _on_discarded(self, typed: Resource | None) -> None:
        self._stack.setCurrentWidget(self._nothing)
        self._choose()
        if typed is not None:
            self.told.emit(self.tr("Changes discarded"), lambda: self._go_on(typed))

    def _bin(self, resource: Resource) -> None:
        self._show_nothing()

        def restore() -> None:
            self._wanted = resource.id
            self.tasks.do(self, lambda writer: resources.restore(writer, resource.id))

        self.tasks.do(self, lambda writer: resources.bin_resource(writer, resource.id))
        self.told.emit(self.tr("Entry put into the bin"), restore)

    def _row(self, one: Resource) -> Row:
        is_due = one.check_due <= self._today()
        about = (words.kinds()[one.kind], one.language.upper())
        due = self.tr("to be checked") if is_due else ""
        return Row(
            title=one.title,
            subtitle=" · ".join(part for part in (*about, due) if part),
            mark="warning" if is_due else "",
            tone="warn" if is_due else "muted",
        )

    def _today(self) -> date:
        return local_date(self._outside.clock.now(), when.local_zone())

    def _join(self) -> None:
        self.search.edited.connect(self._ask)
        self.kind.edited.connect(self._ask)
        self.list.selection.chosen.connect(self._open)
        self._model.loaded.connect(self._choose)
        self.form.saved.connect(self._on_saved)
        self.form.discarded.connect(self._on_discarded)
        self.form.left_behind.connect(
            lambda typed: self.told.emit(self.tr("Changes discarded"), lambda: self._go_on(typed))
        )
        self.reader.edit_wanted.connect(self._edit)
        self.reader.bin_wanted.connect(self._bin)
        self.reader.go.connect(self.go)
        self.reader.told.connect(self.told)
        self._outside.preferences.changed.connect(self._on_preferences)

    def _lay_out(self) -> None:
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.grid())
        left.addWidget(self.search)
        left.addWidget(self.kind)
        left.addWidget(self.list, 1)
        for page in (self._nothing, self.reader, self.form):
            self._stack.addWidget(page)
        add = buttons.quiet(self.tr("Add an entry"), self.begin_new, "add")
        starters = buttons.quiet(self.tr("Add the desk's own"), self.add_starters, "star")
        layout = column(self)
        subtitle = self.tr("Kept in the vault, given with a note of whom and when.")
        layout.addWidget(PageHeader(self.title, subtitle, [starters, add]))
        layout.addWidget(self.banner)
        layout.addWidget(ListBeside(side, self.list, self._stack, LIST_WIDTH), 1)
        self.banner.hide()
