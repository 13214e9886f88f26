"""One client: what to mind on top, the actions, and a tab for each part of the record."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain.clients import Client, ClientId, ClientKind, ClientStatus
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import ElidedLabel, Picture, Pill, PlainLabel, isolated
from therapist_desk.ui.kit.lazily import Lazily
from therapist_desk.ui.kit.more_menu import Choice, more_button
from therapist_desk.ui.kit.page import ClientTab
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.tabs import Tabs
from therapist_desk.ui.pages.clients import words
from therapist_desk.ui.pages.clients.above import AboveTabs
from therapist_desk.ui.pages.clients.contact_rules import ContactRules

_TONES = {
    ClientStatus.ENQUIRY: "info",
    ClientStatus.WAITING: "info",
    ClientStatus.ACTIVE: "good",
    ClientStatus.PAUSED: "warn",
    ClientStatus.ENDED: "quiet",
}
_WHOLE_NAME = 24
"""A name of so many letters is never cut for the sake of a button beside it."""


class ClientView(QWidget):
    """The page of one client; ``tabs`` come from the pages of other nouns."""

    go = Signal(object)
    bin_wanted = Signal(object)
    begin_wanted = Signal(object)

    def __init__(self, tabs: Lazily[ClientTab], titles: Mapping[View, str]) -> None:
        """Take the tabs by view, and their titles, which are known before they are made."""
        super().__init__()
        self._client_id: ClientId | None = None
        self._is_group = False
        self._tabs = tabs
        self._views = list(tabs)
        self._name = ElidedLabel(least=_WHOLE_NAME)
        theme.heading(self._name, 1)
        self._pill = Pill()
        self.begin_button = buttons.quiet(
            self.tr("Begin therapy"), lambda: self.begin_wanted.emit(self._client_id), "check"
        )
        self._about = ElidedLabel(least=8)  # the file number stays whole; the rest gives way
        theme.tone(self._about, "muted")
        self.above: AboveTabs | None = None
        self.rules: ContactRules | None = None
        self.mind = QFrame()
        self._mind_words = PlainLabel("", wraps=True)
        self.widget = Tabs()
        self._places = {view: _Place() for view in self._views}
        for view, place in self._places.items():
            self.widget.addTab(place, titles[view])
        self.widget.setAccessibleName(self.tr("Parts of the record"))
        self.widget.currentChanged.connect(lambda _: self._fill())
        self._lay_out()

    @property
    def shown_name(self) -> str:
        """What stands for the client on top."""
        return self._name.text()

    @property
    def tabs(self) -> Sequence[ClientTab]:
        """The tabs that were looked at so far."""
        return [place.tab for place in self._places.values() if place.tab is not None]

    @property
    def view_shown(self) -> View:
        """The view of the tab in front."""
        return self._views[self.widget.currentIndex()]

    def show_client(self, client: Client, shown_name: str) -> None:
        """Show ``client`` under ``shown_name`` in every tab."""
        changed = client.id != self._client_id
        self._client_id = client.id
        self._is_group = client.kind is ClientKind.GROUP
        self._name.setText(shown_name)
        self._pill.show_status(words.statuses()[client.status], _TONES[client.status])
        self.begin_button.setVisible(client.status is ClientStatus.WAITING)
        about = [client.code, client.pronouns, *(isolated(f"#{tag}") for tag in client.tags)]
        self._about.setText(" · ".join(part for part in about if part))
        self._show_what_to_mind(client, hidden=shown_name != client.name)
        self._fill()
        if changed:  # asked first: what is painted largest is waited for
            for tab in self.tabs:
                tab.show_client(client.id)
        if self.rules is not None:
            self.rules.show_client(client.id)
        if self.above is not None:
            self.above.show_client(client.id)

    def stand_above(self, rules: ContactRules, above: AboveTabs) -> None:
        """Let these say what concerns the whole record, between the hints and its parts."""
        self.rules, self.above = rules, above
        for one in (rules, above):
            self._column.insertWidget(self._column.indexOf(self.widget), one)

    def show_view(self, place: Place) -> None:
        """Bring the tab of a place to the front, with its record or a new one."""
        if place.view not in self._views:
            return
        self.widget.setCurrentIndex(self._views.index(place.view))
        tab = self._fill()
        if place.record_id is not None:
            tab.show_record(place.record_id)
        elif place.new:
            tab.begin_with(place.wanted)

    def begin_new(self) -> None:
        """Begin a new record in the tab that is open; a note, where the tab has none of its own."""
        tab = self._fill()
        if tab.begins_new:
            tab.begin_new()
        elif View.NOTES in self._views:
            self.go.emit(Place(View.NOTES, self._client_id, new=True))

    def save(self) -> None:
        """Save what the tab in front shows."""
        self._fill().save()

    def _fill(self) -> ClientTab:
        """Return the tab in front, made now if it was never looked at."""
        place, tab = self._places[self.view_shown], self._tabs[self.view_shown]
        if place.tab is None:
            place.hold(tab)
            if self._client_id is not None:
                tab.show_client(self._client_id)
        return tab

    def _show_what_to_mind(self, client: Client, *, hidden: bool) -> None:
        lines = words.to_mind(client, hidden=hidden)
        self._mind_words.setText(" · ".join(map(isolated, lines)))
        self.mind.setVisible(bool(lines))
        self.mind.setAccessibleName(self.tr("What to mind: {hints}").format(hints="; ".join(lines)))

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(theme.grid(3), theme.grid(2), theme.grid(3), theme.grid(1))
        column.setSpacing(theme.grid(1.5))
        column.addLayout(self._top())
        column.addWidget(self.mind)
        column.addWidget(self.widget, 1)
        self.mind.setProperty("surface", "warn")
        row = QHBoxLayout(self.mind)
        row.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        row.addWidget(Picture("shield", "warn"))
        row.addWidget(self._mind_words, 1)

    def _top(self) -> Bar:
        row = Bar()
        row.addWidget(self._name)
        row.addWidget(self._pill)
        row.addWidget(self._about)
        row.end_from_here()
        row.addWidget(self.begin_button)
        row.addWidget(buttons.quiet(self.tr("Prepare"), lambda: self._go(View.PREP)))
        row.addWidget(buttons.quiet(self.tr("Safety plan"), lambda: self._go(View.SAFETY_PLAN)))
        row.addWidget(buttons.quiet(self.tr("WhatsApp…"), lambda: self._go(View.WRITE), "message"))
        row.addWidget(buttons.quiet(self.tr("Export…"), lambda: self._go(View.EXPORT)))
        row.addWidget(more_button(self.tr("More about this client"), self._choices))
        return row

    def _choices(self) -> list[Choice]:
        return [
            (self.tr("End therapy…"), "ok", lambda: self._go(View.ENDING)),
            *(
                [(self.tr("Group chat…"), "clients", lambda: self._go(View.GROUPS))]
                if self._is_group
                else []
            ),
            (self.tr("Merge with another record…"), "clients", lambda: self._go(View.MERGE)),
            (self.tr("Put this client into the bin"), "bin", self._bin),
        ]

    def _go(self, view: View) -> None:
        self.go.emit(Place(view, self._client_id))

    def _bin(self) -> None:
        self.bin_wanted.emit(self._client_id)


class _Place(QWidget):
    """Where a tab goes once it is made."""

    def __init__(self) -> None:
        super().__init__()
        self.tab: ClientTab | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def hold(self, tab: ClientTab) -> None:
        """Show ``tab`` here."""
        self.tab = tab
        self._column.addWidget(tab)
