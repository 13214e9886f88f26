"""The details of a client: the form, on a tab of the client page."""

from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.topics import Topic
from therapist_desk.services import clients, practice
from therapist_desk.services.desk import Reader
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import ClientTab, column
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.clients.form import ClientForm


class DetailsTab(ClientTab):
    """Shows and edits who the client is."""

    topics = frozenset({Topic.CLIENT})
    begins_new = False

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self._outside = outside
        self.title = self.tr("Details")
        self.setAccessibleName(self.title)
        self.form = ClientForm(tasks)
        self.form.setEnabled(False)  # nobody's yet: what is typed now would begin a new client
        self.form.saved.connect(lambda _: self.told.emit(self.tr("Client saved"), None))
        self.form.people.go.connect(self.go)
        self.form.people.told.connect(self.told)
        outside.preferences.changed.connect(self._show_people)  # names may have to go at once
        column(self, steps=0).addWidget(self.form)

    def refresh(self) -> None:
        """Ask for the client."""
        client_id = self.client_id
        if client_id is None:
            return

        def question(reader: Reader) -> tuple[Client, str, Client | None]:
            country = practice.get(reader).country
            return clients.get(reader, client_id), country, clients.draft(reader, client_id)

        self.tasks.ask(self, question, lambda found: self._show(*found))

    def _show(self, client: Client, country: str, draft: Client | None) -> None:
        self.form.show_client(client, country, draft)
        self.form.setEnabled(True)

    def show_client(self, client_id: ClientId) -> None:
        """Show this client's details, and who belongs to them."""
        super().show_client(client_id)
        self._show_people()

    def _show_people(self) -> None:
        if self.client_id is not None:
            hidden = self._outside.preferences.state.hide_names
            self.form.people.show_client(self.client_id, hide_names=hidden)

    def save(self) -> None:
        """Save the client."""
        if self.form.isEnabled():
            self.form.save()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether the form holds something that is not in the vault, not even as a draft."""
        return self.form.has_unsaved_words

    def keep(self) -> None:
        """Keep what was typed as a draft."""
        self.form.keep()
