"""What the search box found: newest first, with the words marked."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.topics import Topic
from therapist_desk.services import clients, search
from therapist_desk.services import tasks as todos
from therapist_desk.services.search import Found, Order
from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.labels import Muted, isolated
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import Page
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.search.found import FOUND_ROLE, FoundList, FoundModel

VIEWS = {
    Topic.CLIENT: View.DETAILS,
    Topic.NOTE: View.NOTES,
    Topic.AGREEMENT: View.AGREEMENTS,
    Topic.CHECKIN: View.CHECKINS,
    Topic.MESSAGE: View.MESSAGES,
    Topic.CHAT_BLOCK: View.CHATS,
    Topic.ATTACHMENT: View.FILES,
    Topic.PLAN: View.PLAN,
    Topic.SAFETY_PLAN: View.SAFETY_PLAN,
    Topic.CLINICAL_FACT: View.MEDICAL,
    Topic.MEASURE_SCORE: View.MEASURES,
    Topic.RELATION: View.DETAILS,
    Topic.GROUP_MEMBER: View.GROUPS,
    Topic.GROUP_INCIDENT: View.GROUPS,
    Topic.RESOURCE_SHARE: View.RESOURCES,
    Topic.TASK: View.TASKS,
    Topic.QUESTION_SET: View.WRITING,
}


class SearchPage(Page):
    """Shows what was found for the words in the search box; Enter opens it."""

    topics = frozenset(search.KINDS) | frozenset(search.OF_NOBODY)

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Search")
        self.setAccessibleName(self.title)
        self._typed = ""
        self._question = self._answered = 0
        self._is_wanted = False
        self._client_id: ClientId | None = None
        self._within: ClientId | None = None
        self.scope = ChoiceField()
        self.scope.setAccessibleName(self.tr("Where to search"))
        self.scope.edited.connect(self._on_scope)
        self.scope.hide()
        self._order = ChoiceField(
            [
                (Order.NEWEST, self.tr("Newest first")),
                (Order.RELEVANCE, self.tr("Best match first")),
            ]
        )
        self._order.setAccessibleName(self.tr("Order of what was found"))
        self._order.edited.connect(self.refresh)
        self._model = FoundModel(outside)
        self.results = FoundList(self._model)
        self._count = Muted("", wraps=False)
        self._nothing = EmptyState("search", "")
        self._stack = QStackedWidget()
        self._lay_out()
        outside.preferences.changed.connect(self.results.viewport().update)

    def search(self, typed: str) -> None:
        """Look for what is typed; answers to earlier letters are dropped."""
        self._typed = typed
        self._is_wanted = False
        self.refresh()

    def begin(self, client_id: ClientId | None, *, within: bool) -> None:
        """Begin from a client's record, or from none: what is found may be of that record only."""
        self._client_id = client_id
        self._within = client_id if within else None
        self.scope.hide()
        if client_id is not None:
            self.tasks.ask(self, lambda reader: clients.get(reader, client_id), self._offer)

    def clear(self) -> None:
        """Show nothing of an earlier search any more."""
        self._typed = ""
        self.results.show_found(())
        self._stack.setCurrentIndex(0)  # that nothing was found then says nothing of now
        self._count.setText("")

    @property
    def typed(self) -> str:
        """What was looked for last, or "" when that is over."""
        return self._typed

    @property
    def began_with(self) -> ClientId | None:
        """The client whose record the search began from, or None."""
        return self._client_id

    def _offer(self, client: Client) -> None:
        if client.id != self._client_id:
            return
        only = self.tr("Only in the record of {who}").format(who=isolated(client.initials))
        self.scope.blockSignals(True)
        self.scope.set_choices([(None, self.tr("In all records")), (client.id, only)])
        self.scope.set_value(self._within)
        self.scope.blockSignals(False)
        self.scope.show()

    def _on_scope(self) -> None:
        self._within = self.scope.value()
        self.refresh()

    def refresh(self) -> None:
        """Look again for the same words."""
        self._question += 1
        question, typed, order = self._question, self._typed, self._order.value()
        within = self._within
        self.tasks.ask(
            self,
            lambda reader: search.find(reader, typed, order, client_id=within),
            lambda found: self._show(question, found),
        )

    def open_when_found(self) -> None:
        """Go to what is chosen; while something is still looked for, to the first of that."""
        if self._answered == self._question:
            self.open_current()
        else:
            self._is_wanted = True

    def open_current(self) -> None:
        """Go to what is chosen in the list."""
        found = self.results.currentIndex().data(FOUND_ROLE)
        if isinstance(found, Found):
            shown = found.record_id
            if found.noun is Topic.TASK:
                shown = todos.key_of(shown)
            wanted = (str(found.noun),) if found.noun in search.OF_NOBODY else ()
            client_id = found.client_id or None
            self.go.emit(Place(VIEWS[found.noun], client_id, shown, wanted=wanted))

    def step(self, rows: int) -> None:
        """Choose another row, from the search box."""
        row = self.results.currentIndex().row() + rows
        if 0 <= row < self._model.rowCount():
            self.results.setCurrentIndex(self._model.index(row))

    def _show(self, question: int, found: Sequence[Found]) -> None:
        if question != self._question:
            return
        self._answered = question
        self.results.show_found(found)
        self._stack.setCurrentIndex(0 if found else 1)
        self._count.setText(self.tr("%n found", "", len(found)) if found else "")
        self._nothing.say(
            self.tr("Nothing found. Try fewer letters or another word.")
            if self._typed.strip()
            else self.tr(
                "Type a name or a word. Clients, notes, check-ins, messages, agreements, files, plans "
                "and medical entries are searched; process notes never are."
            )
        )
        if found:
            self.results.setCurrentIndex(self._model.index(0))
        if self._is_wanted and self.isVisible():
            self.open_current()
        self._is_wanted = False

    def _lay_out(self) -> None:
        self.results.setAccessibleName(self.tr("What was found"))
        self.results.activated.connect(lambda _: self.open_current())
        self.results.clicked.connect(lambda _: self.open_current())
        self._stack.addWidget(self.results)
        self._stack.addWidget(self._nothing)
        top = QHBoxLayout()
        top.addWidget(self._count, 1)
        top.addWidget(self.scope)
        top.addWidget(self._order)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.grid(2), theme.grid(2), theme.grid(2), theme.grid(1))
        layout.setSpacing(theme.grid())
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)
