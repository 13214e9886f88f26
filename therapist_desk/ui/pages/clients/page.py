"""The clients: the list at one side, the client chosen at the other."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain.clients import Client, ClientId, ClientStatus
from therapist_desk.domain.practice import Practice
from therapist_desk.domain.topics import Topic
from therapist_desk.services import clients, practice
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.edges import set_margins
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.labels import Heading, isolated
from therapist_desk.ui.kit.lazily import Lazily
from therapist_desk.ui.kit.list_view import RecordList, Row, list_column
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import ClientTab, Page
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.record_model import RecordModel
from therapist_desk.ui.kit.sides import Sides, Stack
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.clients import words
from therapist_desk.ui.pages.clients.above import AboveTabs
from therapist_desk.ui.pages.clients.contact_rules import ContactRules
from therapist_desk.ui.pages.clients.narrowed import Narrowed
from therapist_desk.ui.pages.clients.view import ClientView

if TYPE_CHECKING:
    from therapist_desk.ui.pages.clients.form import ClientForm

LIST_WIDTH = 264
_MARKS = {
    ClientStatus.ENQUIRY: ("help", "accent"),
    ClientStatus.WAITING: ("clock", "accent"),
    ClientStatus.PAUSED: ("clock", "warn"),
    ClientStatus.ENDED: ("check", "muted"),
}


class ClientsPage(Page):
    """Chooses a client and shows the record; ``tabs`` are joined in by the shell."""

    topics = frozenset({Topic.CLIENT})

    chosen = Signal()
    """Another client was chosen, or none."""

    def __init__(
        self,
        tasks: Tasks,
        outside: Outside,
        tabs: Lazily[ClientTab],
        titles: Mapping[View, str],
    ) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Clients")
        self.setAccessibleName(self.title)
        self._outside = outside
        self._place: Place | None = None
        self._filter = ChoiceField(self._filters())
        self._filter.setAccessibleName(self.tr("Which clients are listed"))
        self._filter.edited.connect(self._ask)
        self.narrowed = Narrowed(tasks)
        self.narrowed.edited.connect(self._ask)
        self._model = RecordModel(
            tasks, self.topics, clients.listed, clients.page, [list_column(self._row)]
        )
        self._no_clients = EmptyState(
            "clients", self.tr("No clients here yet."), self.tr("New client"), self.begin_new
        )
        self._no_clients.offer_all(self._show_all)
        self._list = RecordList(self._model, self.tr("Clients"), self._no_clients)
        self._list.selection.chosen.connect(self._open)
        self._list.selection.chosen.connect(lambda _: self.chosen.emit())
        self._list.on_delete(self._bin)
        # Once names are in sight, so that nobody waits for a record to read the list.
        self._model.dataChanged.connect(self._choose_first)
        self._model.loaded.connect(self._choose_first_unseen)
        self.view = ClientView(tabs, titles)
        self.view.go.connect(self.go)
        above = AboveTabs(tasks, outside)
        above.go.connect(self.go)
        above.told.connect(self.told)
        self.view.stand_above(ContactRules(tasks), above)
        self.view.bin_wanted.connect(self._bin)
        self.view.begin_wanted.connect(self._begin_therapy)
        outside.preferences.changed.connect(self._on_preferences)
        self._stack = Stack()
        self._lay_out()

    def refresh(self) -> None:
        """Ask for the client shown; the list asks for itself."""
        chosen = self._list.selection.current
        if chosen is not None and self._stack.currentWidget() is not self._new_page:
            self._open(chosen)

    def show_place(self, place: Place) -> None:
        """Show a client, or a tab or record of it, or the form for a new one."""
        if place.view is View.CLIENTS and place.new:
            self.begin_new()
            return
        self._place = place
        if place.client_id is not None:
            self._list.selection.choose(place.client_id)
            self._open(place.client_id)

    @cached_property
    def form(self) -> "ClientForm":
        """The form for a new client, made when the first one comes."""
        from therapist_desk.ui.pages.clients.form import ClientForm  # many fields, seldom wanted

        form = ClientForm(self.tasks)
        form.saved.connect(self._on_added)
        form.cancelled.connect(self._show_chosen)
        self._new_column.addWidget(form, 1)
        return form

    def begin_new(self) -> None:
        """Show the form for a new client, once it is known where the practice is."""
        self._stack.setCurrentWidget(self._new_page)
        if not self.form.has_begun:
            self.form.hide()
        self.tasks.ask(
            self,
            lambda reader: (practice.get(reader), clients.draft(reader, ClientId(0))),
            lambda found: self._begin(*found),
        )

    def _begin(self, practice_known: Practice, draft: Client | None) -> None:
        self.form.show()  # at once: a hidden form takes no cursor, and the first keys would be lost
        self.form.begin_new(practice_known, draft)

    @property
    def client_id(self) -> ClientId | None:
        """The client chosen, or None."""
        chosen = self._list.selection.current
        return None if chosen is None else ClientId(chosen)

    def show_status(self, status: ClientStatus | None) -> None:
        """List the clients of one status, or with None those in care."""
        self._filter.set_value(clients.CURRENT if status is None else (status,))

    def is_listed(self, client_id: ClientId) -> bool:
        """Return whether a client is among those listed now."""
        return self._model.row_of(client_id) >= 0

    def save(self) -> None:
        """Save the new client, or what the tab in front shows."""
        if self._stack.currentWidget() is self._new_page:
            self.form.save()
        elif self._stack.currentWidget() is self.view:
            self.view.save()

    def keep(self) -> None:
        """Save what is typed on any tab, and keep the form of a new client as a draft."""
        if "form" in self.__dict__:
            self.form.keep()
        for tab in self.view.tabs:
            tab.keep()

    def find_here(self) -> bool:
        """Find in what is being written in the tab in front."""
        return any(tab.find_here() for tab in self.view.tabs)

    @property
    def has_unsaved_words(self) -> bool:
        """Whether a tab or the form holds something not saved."""
        new = "form" in self.__dict__ and self.form.has_unsaved_words
        return new or any(tab.has_unsaved_words for tab in self.view.tabs)

    def _filters(self) -> list[tuple[tuple[ClientStatus, ...], str]]:
        names = words.statuses()
        return [
            (clients.CURRENT, self.tr("Current clients")),
            *(((status,), names[status]) for status in ClientStatus),
            (tuple(ClientStatus), self.tr("All clients")),
        ]

    def _ask(self) -> None:
        statuses = self._filter.value()
        kind, tag = self.narrowed.kind, self.narrowed.tag
        self._no_clients.only_some(bool(statuses != clients.CURRENT or kind or tag))
        if statuses == (ClientStatus.WAITING,) and not (kind or tag):
            self._model.ask_again(clients.waiting)
            return
        self._model.ask_again(lambda reader: clients.listed(reader, statuses, kind, tag))

    def _show_all(self) -> None:
        self.narrowed.clear()
        self._filter.set_value(tuple(ClientStatus))
        self._ask()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._filter, 1)
        new = buttons.quiet(self.tr("New"), self.begin_new, "add")
        new.setAccessibleName(self.tr("New client"))
        top.addWidget(new)
        left = QWidget()
        column = QVBoxLayout(left)
        set_margins(column, theme.grid(2), theme.grid(2), theme.grid(1), theme.grid(1))
        column.setSpacing(theme.grid())
        column.addLayout(top)
        column.addWidget(self.narrowed)
        column.addWidget(self._list, 1)
        self._new_page = self._page_for_new()
        self._nobody = EmptyState("client", self.tr("Choose a client to see the record."))
        for page in (self._nobody, self.view, self._new_page):
            self._stack.addWidget(page)
        splitter = Sides(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self._stack)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([theme.px(LIST_WIDTH), theme.px(900)])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter)

    def _page_for_new(self) -> QWidget:
        page = QWidget()
        column = self._new_column = QVBoxLayout(page)
        column.setContentsMargins(theme.grid(3), theme.grid(2), theme.grid(3), theme.grid(2))
        column.addWidget(Heading(self.tr("New client")))
        return page

    def _choose_first(self) -> None:
        if self._list.selection.current is None and self._stack.currentWidget() is self._nobody:
            self._list.selection.choose(self._model.id_at(0))

    def _choose_first_unseen(self) -> None:
        """Choose at once where the list has made room for the record: no names will be painted."""
        if not self._list.isVisible():
            self._choose_first()

    def _open(self, client_id: int | None) -> None:
        if client_id is not None:
            self.tasks.ask(
                self, lambda reader: clients.get(reader, ClientId(client_id)), self._show
            )

    def _show(self, client: Client) -> None:
        if client.binned_at is not None:
            return
        self.view.show_client(client, self._shown_name(client))
        self._stack.setCurrentWidget(self.view)
        if self._place and self._place.client_id == client.id:
            place, self._place = self._place, None
            self.view.show_view(place)

    def _show_chosen(self) -> None:
        self._stack.setCurrentWidget(self.view if self.client_id else self._nobody)

    def _on_added(self, client: Client) -> None:
        self.told.emit(self.tr("Client added"), None)
        self._list.selection.choose(client.id)
        self._show(client)

    def _bin(self, client_id: ClientId) -> None:
        self._stack.setCurrentWidget(self._nobody)
        self._list.selection.choose(None)
        self.tasks.do(self, lambda writer: clients.bin_client(writer, client_id))
        self.told.emit(self.tr("Client put into the bin"), lambda: self._restore(client_id))

    def _begin_therapy(self, client_id: ClientId) -> None:
        self.tasks.do(
            self,
            lambda writer: clients.begin_therapy(writer, client_id),
            lambda _: self.told.emit(
                self.tr("Moved from the waiting list into therapy"),
                lambda: self._wait_again(client_id),
            ),
        )

    def _wait_again(self, client_id: ClientId) -> None:
        self.tasks.do(self, lambda writer: clients.wait_again(writer, client_id))

    def _restore(self, client_id: ClientId) -> None:
        self.tasks.do(
            self,
            lambda writer: clients.restore(writer, client_id),
            lambda client: self._list.selection.choose(client.id),
        )

    def _on_preferences(self) -> None:
        self._model.ask_again()
        self.refresh()

    def _shown_name(self, client: Client) -> str:
        return client.initials if self._outside.preferences.state.hide_names else client.name

    def _row(self, client: Client) -> Row:
        status = words.statuses()[client.status]
        mark, tone = _MARKS.get(client.status, ("", "muted"))
        name = self._shown_name(client)
        if client.status is ClientStatus.WAITING:
            today = when.wall_clock(self._outside.clock.now(), when.local_zone()).date()
            status = words.waiting(client.waiting, today)
        tags = " ".join(isolated(f"#{tag}") for tag in client.tags)
        return Row(
            title=name,
            subtitle=" · ".join(part for part in (status, tags) if part),
            aside=client.code,
            mark="shield" if client.hints else mark,
            tone="warn" if client.hints else tone,
            words=self.tr("{name}, {status}").format(name=name, status=status),
        )
