"""The overview of a client: how things stand on top, below it everything that happened by month."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.topics import Topic
from therapist_desk.services import glance, timeline
from therapist_desk.services.desk import Reader
from therapist_desk.services.glance import Glance
from therapist_desk.services.timeline import Entry, Month
from therapist_desk.ui.kit import formats, theme, when
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.labels import Heading
from therapist_desk.ui.kit.list_view import Row, list_column
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import ClientTab
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.timeline import words
from therapist_desk.ui.pages.timeline.glance_bar import GlanceBar
from therapist_desk.ui.pages.timeline.rows import ICON_ROLE, TimelineList, TimelineModel

_NOBODY = ClientId(0)
_ROWS = 4
"""A lower window scrolls the page around the list instead."""
_TOPICS = frozenset(timeline.TOPICS)
VIEWS: Mapping[Topic, View] = {
    Topic.NOTE: View.NOTES,
    Topic.SESSION: View.NOTES,
    Topic.CHECKIN: View.CHECKINS,
    Topic.AGREEMENT: View.AGREEMENTS,
    Topic.MESSAGE: View.MESSAGES,
    Topic.CHAT: View.CHATS,
    Topic.ATTACHMENT: View.FILES,
    Topic.PLAN: View.PLAN,
    Topic.SAFETY_PLAN: View.SAFETY_PLAN,
    Topic.CLINICAL_FACT: View.MEDICAL,
    Topic.MEASURE_SCORE: View.MEASURES,
    Topic.RESOURCE_SHARE: View.RESOURCES,
}


class OverviewTab(ClientTab):
    """Shows one client's line of time; Enter opens what is chosen in its own part of the record."""

    topics = _TOPICS | {Topic.APPOINTMENT, Topic.CLIENT, Topic.TASK, Topic.RHYTHM}
    begins_new = False

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self._outside = outside
        self.title = self.tr("Overview")
        self.setAccessibleName(self.title)
        self.bar = GlanceBar()
        self.bar.go.connect(self.go)
        self.filter = ChoiceField(
            [(_TOPICS, self.tr("Everything"))]
            + [(frozenset({noun}), name) for noun, name in words.kinds().items()]
        )
        self.filter.setAccessibleName(self.tr("Which entries are listed"))
        self.filter.edited.connect(self._ask_entries)
        column = list_column(self._row, more={ICON_ROLE: _icon})
        self.model = TimelineModel(tasks, _TOPICS, lambda _: (), timeline.page, [column])
        nothing = self.tr("Nothing yet. Sessions, notes and messages will stand here by month.")
        self.empty = EmptyState("history", nothing)
        none_fits = self.tr("Nothing of this kind yet.")
        self.empty.offer_all(lambda: self.filter.set_value(_TOPICS), none_fits)
        self.list = TimelineList(self.model, self.tr("What happened, by month"), self.empty)
        self.list.setMinimumHeight(self.list.row_height() * _ROWS)
        self.list.activated.connect(lambda _: self.open_current())
        self.list.doubleClicked.connect(lambda _: self.open_current())
        outside.preferences.changed.connect(self.list.viewport().update)
        self._lay_out()

    def refresh(self) -> None:
        """Ask how things stand; the list asks for itself."""
        client_id = self.client_id
        if client_id is not None:
            self.tasks.ask(self, lambda reader: glance.at(reader, client_id), self._show)

    def show_client(self, client_id: ClientId) -> None:
        """Show this client's line of time from its latest entry."""
        changed = client_id != self.client_id
        super().show_client(client_id)
        if changed:
            self.list.selection.choose(None)
            self.list.scrollToTop()
            self._ask_entries()

    @property
    def is_painted(self) -> bool:
        """Whether the latest entry has come."""
        first = self.model.first_entry()
        return first is not None and self.model.record_at(self.model.row_of(first)) is not None

    def open_current(self) -> None:
        """Go to what is chosen, in its own part of the record."""
        key = self.list.selection.current
        chosen = timeline.place_of(key) if key is not None else None
        if chosen is None or key is None:
            return
        noun, record_id = chosen
        if noun is Topic.SESSION:
            self._open_session(record_id)
            return
        if noun is Topic.CHAT:  # its tab shows messages
            self.go.emit(Place(View.CHATS, self.client_id))
            return
        record = self.model.record_at(self.model.row_of(key))
        amends = getattr(getattr(record, "record", None), "amends", None)
        shown = amends if noun is Topic.NOTE and amends is not None else record_id
        self.go.emit(Place(VIEWS[noun], self.client_id, shown))

    def _open_session(self, session_id: int) -> None:
        client_id = self.client_id

        def question(reader: Reader) -> int | None:
            return timeline.note_of_session(reader, session_id)

        self.tasks.ask(
            self,
            question,
            lambda note: self.go.emit(Place(View.NOTES, client_id, note)),
        )

    def _ask_entries(self) -> None:
        client_id, zone, nouns = self.client_id, when.local_zone(), self.filter.value()
        self.empty.only_some(nouns != _TOPICS)

        def question(reader: Reader) -> Sequence[int]:
            return timeline.keys(reader, client_id or _NOBODY, zone, nouns or _TOPICS)

        self.model.ask_again(question)

    def _show(self, found: Glance) -> None:
        if found.client_id == self.client_id:
            self.bar.show_glance(found)

    def _row(self, one: Entry | Month) -> Row:
        if isinstance(one, Month):
            count = self.tr("%n entry(s)", "", one.count)
            return Row(words.month(one), aside=count)
        return words.row(
            one,
            formats.of(self.tasks).known(),
            hide_names=self._outside.preferences.state.hide_names,
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Heading(self.tr("What happened"), 2), 1)
        head.addWidget(self.filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.grid(2), 0, 0)
        column.setSpacing(theme.grid(1.5))
        column.addWidget(self.bar)
        column.addLayout(head)
        column.addWidget(self.list, 1)


def _icon(one: Entry | Month) -> str:
    return "" if isinstance(one, Month) else words.ICONS[one.noun]
