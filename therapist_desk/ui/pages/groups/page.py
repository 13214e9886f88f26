"""Peer groups: who may be in the chat, its rules and invitation, and what went wrong in it."""

from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.peer_groups import GroupMember, Incident
from therapist_desk.domain.topics import Topic
from therapist_desk.services import peer_groups
from therapist_desk.services.desk import Reader
from therapist_desk.services.peer_groups import GroupPage
from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.labels import Heading
from therapist_desk.ui.kit.list_view import RecordList, Row, list_column
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import Page, PageHeader, column
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.record_model import RecordModel
from therapist_desk.ui.kit.sides import ListBeside, Stack
from therapist_desk.ui.kit.tabs import Tabs
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.groups.chat_panel import ChatPanel
from therapist_desk.ui.pages.groups.incidents_panel import IncidentsPanel
from therapist_desk.ui.pages.groups.members_panel import MembersPanel

LIST_WIDTH = 240


@dataclass(frozen=True, slots=True)
class _Found:
    group: GroupPage
    member: GroupMember | None
    incident: Incident | None


class GroupsPage(Page):
    """Lists the groups; the one chosen is shown beside the list."""

    topics = frozenset(
        {
            *(Topic.CLIENT, Topic.RELATION, Topic.AGREEMENT, Topic.PEER_GROUP),
            *(Topic.GROUP_MEMBER, Topic.GROUP_INCIDENT, Topic.PRACTICE),
        }
    )
    begins_new = True

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Groups")
        self.setAccessibleName(self.title)
        self._outside = outside
        self._wanted: ClientId | None = None
        self._found: _Found | None = None
        self._model = RecordModel(
            tasks, frozenset({Topic.CLIENT}), peer_groups.listed, peer_groups.page,
            [list_column(self._row)],
        )  # fmt: skip
        self.list = RecordList(self._model, self.tr("Groups"))
        self.members = MembersPanel(tasks, outside)
        self.chat = ChatPanel(tasks, outside)
        self.incidents = IncidentsPanel(tasks)
        self._name, self._tabs, self._stack = Heading("", 2), Tabs(), Stack()
        self._lay_out()
        self.list.selection.chosen.connect(lambda _: self.refresh())
        self._model.loaded.connect(self._choose)
        for panel in (self.members, self.chat, self.incidents):
            panel.told.connect(self.told)
        self.chat.write_wanted.connect(self._write)
        self.chat.agree_wanted.connect(lambda: self._go(View.AGREEMENTS))
        outside.preferences.changed.connect(self._on_preferences)
        outside.preferences.changed.connect(self._model.ask_again)

    def refresh(self) -> None:
        """Ask for the group chosen; the list asks for itself."""
        chosen = self.list.selection.current
        if chosen is None:
            return
        client_id = ClientId(chosen)

        def question(reader: Reader) -> _Found:
            return _Found(
                peer_groups.get(reader, client_id),
                peer_groups.member_draft(reader, client_id),
                peer_groups.incident_draft(reader, client_id),
            )

        self.tasks.ask(self, question, self._show)

    def show_place(self, place: Place) -> None:
        """Show the group a place names."""
        if place.client_id is not None:
            self._wanted = place.client_id
            self._choose()

    def begin_new(self) -> None:
        """Begin what the part in front is about."""
        front = self._tabs.currentWidget()
        if isinstance(front, MembersPanel | IncidentsPanel):
            front.begin_new()

    def save(self) -> None:
        """Save what the part in front shows."""
        front = self._tabs.currentWidget()
        if isinstance(front, MembersPanel | IncidentsPanel):
            front.form.save()
        elif isinstance(front, ChatPanel):
            front.save()

    def keep(self) -> None:
        """Keep what is typed as drafts."""
        self.members.form.keep()
        self.incidents.form.keep()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed is not in the vault, not even as a draft."""
        return self.members.form.has_unsaved_words or self.incidents.form.has_unsaved_words

    def _show(self, found: _Found) -> None:
        group = found.group
        if group.client.id != self.list.selection.current:
            return
        self._found = found
        hidden = self._outside.preferences.state.hide_names
        self._name.setText(group.client.initials if hidden else group.client.name)
        self.members.show_group(group, found.member)
        self.chat.show_group(group)
        self.incidents.show_group(group, found.incident)
        self._stack.setCurrentIndex(1)

    def _on_preferences(self) -> None:
        """Show names or hide them at once, without asking anew."""
        if self._found is not None:
            self._show(self._found)

    def _choose(self) -> None:
        if self._wanted is not None and self._model.row_of(self._wanted) >= 0:
            wanted, self._wanted = self._wanted, None
            self.list.selection.choose(wanted)
        elif self._model.rowCount() and self.list.selection.current is None:
            self.list.selection.choose(self._model.id_at(0))
        elif not self._model.rowCount():
            self._stack.setCurrentIndex(0)

    def _write(self) -> None:
        self._go(View.WRITE)

    def _go(self, view: View) -> None:
        chosen = self.list.selection.current
        if chosen is not None:
            self.go.emit(Place(view, ClientId(chosen)))

    def _row(self, client: Client) -> Row:
        hidden = self._outside.preferences.state.hide_names
        return Row(title=client.initials if hidden else client.name, subtitle=client.code)

    def _lay_out(self) -> None:
        self._tabs.addTab(self.members, self.tr("Members"))
        self._tabs.addTab(self.chat, self.tr("Chat and rules"))
        self._tabs.addTab(self.incidents, self.tr("Incidents"))
        self._tabs.setAccessibleName(self.tr("Parts of the group"))
        right = QWidget()
        inside = QVBoxLayout(right)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.grid(1))
        inside.addWidget(self._name)
        inside.addWidget(self._tabs, 1)
        nothing = self.tr(
            "A group is a record of its own. Add a client, choose “Group” as the kind, and it is here."
        )
        self._stack.addWidget(
            EmptyState(
                "clients",
                nothing,
                self.tr("Add a client"),
                lambda: self.go.emit(Place(View.CLIENTS, new=True)),
            )
        )
        self._stack.addWidget(right)
        layout = column(self)
        subtitle = self.tr("The desk keeps who agreed, and no word of the chat.")
        layout.addWidget(PageHeader(self.title, subtitle))
        layout.addWidget(ListBeside(self.list, self.list, self._stack, LIST_WIDTH), 1)
