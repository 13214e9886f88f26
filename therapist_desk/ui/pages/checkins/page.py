"""Check-ins of all clients: open risk follow-ups first, then what was planned and is not there, then what came in last."""

from PySide6.QtCore import QModelIndex

from therapist_desk.domain.topics import Topic
from therapist_desk.services import checkins, rhythms
from therapist_desk.services.checkins import Logged
from therapist_desk.services.rhythms import Waiting
from therapist_desk.ui.kit import when
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.lines import commas
from therapist_desk.ui.kit.list_view import RecordList, Row, list_column
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import Page, PageHeader, column
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.record_model import ID_ROLE, RecordModel
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.checkins import words
from therapist_desk.ui.pages.checkins.follow_ups_card import FollowUpsCard
from therapist_desk.ui.pages.checkins.planned_card import PlannedCard


class CheckInsPage(Page):
    """An overview; each line goes to its client."""

    topics = frozenset({Topic.CHECKIN, Topic.CLIENT, Topic.RHYTHM, Topic.MESSAGE})

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Check-ins")
        self.setAccessibleName(self.title)
        self._outside = outside
        self.follow_ups = FollowUpsCard(tasks, outside)
        self.follow_ups.go.connect(self.go)
        self.follow_ups.told.connect(self.told)
        self.planned = PlannedCard()
        self.planned.go.connect(self.go)
        logged = frozenset({Topic.CHECKIN, Topic.CLIENT})
        self._model = RecordModel(
            tasks, logged, checkins.latest, checkins.logged_page, [list_column(self._row)]
        )
        nothing = EmptyState(
            "check-in",
            self.tr("No check-ins yet. Choose a client to log the first one."),
            self.tr("Clients"),
            lambda: self.go.emit(Place(View.CLIENTS)),
        )
        self.list = RecordList(self._model, self.tr("Latest check-ins"), nothing)
        self.list.activated.connect(self._go_to)
        self.list.clicked.connect(self._go_to)
        outside.preferences.changed.connect(self.refresh)
        layout = column(self)
        layout.addWidget(PageHeader(self.title, self.tr("What came in between sessions")))
        layout.addWidget(self.follow_ups)
        layout.addWidget(self.planned)
        layout.addWidget(self.list, 1)

    def refresh(self) -> None:
        """Ask for the follow-ups and draw the days anew; the list asks for itself."""
        self.tasks.ask(self, checkins.open_follow_ups, self.follow_ups.show_found)
        self.tasks.ask(self, rhythms.waiting, self._show_planned)
        self.list.viewport().update()

    def _show_planned(self, found: list[Waiting]) -> None:
        today = when.wall_clock(self._outside.clock.now(), when.local_zone()).date()
        hidden = self._outside.preferences.state.hide_names
        self.planned.show_found(found, today, hidden=hidden)

    def _go_to(self, index: QModelIndex) -> None:
        logged = self._model.record_at(index.row())
        if logged is not None:
            self.go.emit(Place(View.CHECKINS, logged.client.id, index.data(ID_ROLE)))

    def _row(self, logged: Logged) -> Row:
        checkin, client = logged.checkin, logged.client
        hidden = self._outside.preferences.state.hide_names
        name = client.initials if hidden else client.name
        zone = checkin.zone  # the hour it is told by wherever else it is read
        shown = when.wall_clock(checkin.occurred_at, zone)
        today = when.wall_clock(self._outside.clock.now(), zone).date()
        at = self.tr("{day}, {time}").format(
            day=when.day(shown.date(), today), time=when.clock(shown)
        )
        risk = words.risk(checkin)
        spoken = self.tr("risk: {level}").format(level=risk) if risk else ""
        about = " · ".join(part for part in (risk, words.about(checkin)) if part)
        return Row(
            title=name,
            subtitle=about,
            aside=at,
            mark="warning" if risk else "",
            tone=words.TONES[checkin.risk_level],
            words=commas((name, spoken, words.about(checkin), at)),
        )
