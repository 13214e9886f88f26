"""Today: the day's sessions and what waits to be finished, each line one press away."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.clients import Client
from therapist_desk.domain.meetings import Meeting
from therapist_desk.domain.notes import Written
from therapist_desk.domain.sessions import Attendance
from therapist_desk.domain.topics import Topic
from therapist_desk.services.today import Today, today
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.cards import Card, Line
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.labels import isolated
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import Page, PageHeader, column, scrolled
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.tasks import Tasks


class TodayPage(Page):
    """The first page after unlocking; the cards of other nouns are fed from its one question."""

    topics = frozenset(
        {
            *(Topic.CLIENT, Topic.SESSION, Topic.APPOINTMENT, Topic.NOTE, Topic.PRACTICE),
            *(Topic.TASK, Topic.TASK_PAUSE, Topic.AGREEMENT, Topic.PLAN, Topic.CHECKIN),
            *(Topic.MESSAGE, Topic.CHAT, Topic.SETTING, Topic.RESOURCE, Topic.CASE_ENDING),
        }
    )

    found = Signal(object)
    """What the day holds, for the cards of other nouns."""

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Today")
        self.setAccessibleName(self.title)
        self._outside = outside
        self._next: Meeting | None = None
        self._sessions = Card(self.tr("Sessions today"), self.tr("No sessions today."))
        self.prepare_button = buttons.primary(self.tr("Prepare the next session"), self._prepare)
        self.prepare_button.hide()
        self._header = PageHeader(self.title, " ", [self.prepare_button])
        self._first = EmptyState(
            "clients",
            self.tr("Your desk is ready. Begin with the first client."),
            self.tr("New client"),
            lambda: self.go.emit(Place(View.CLIENTS, new=True)),
        )
        self._lay_out()
        outside.preferences.changed.connect(self.refresh)  # names may have to go at once

    def refresh(self) -> None:
        """Ask what the day holds."""
        zone = when.local_zone()
        now = self._outside.clock.now()
        shown = when.wall_clock(now, zone)
        told = (when.full_day(shown.date()), when.differing(now))
        self._header.show_title(self._greeting(shown.hour), " · ".join(filter(None, told)))
        self.tasks.ask(self, lambda reader: today(reader, shown.date(), zone), self._show)

    def _greeting(self, hour: int) -> str:
        noon, evening = 12, 18
        if hour < noon:
            return self.tr("Good morning")
        return self.tr("Good afternoon") if hour < evening else self.tr("Good evening")

    def _lay_out(self) -> None:
        content = QWidget()
        self._cards = QVBoxLayout(content)
        self._cards.setContentsMargins(0, 0, 0, theme.grid(3))
        self._cards.setSpacing(theme.grid(2))
        for card in (self._sessions, self._first):
            self._cards.addWidget(card)
        self._cards.addStretch(1)
        layout = column(self)
        layout.addWidget(self._header)
        layout.addWidget(scrolled(content, widest=820), 1)

    def add_card(self, card: QWidget, *, first: bool = False) -> None:
        """Put a card of another noun below the sessions, or on top; the shell joins them in."""
        self._cards.insertWidget(0 if first else self._cards.count() - 2, card)

    def _show(self, found: Today) -> None:
        self._first.setVisible(not found.has_clients)
        self._sessions.setVisible(found.has_clients)
        self._next = self._first_to_come(found)
        self.prepare_button.setVisible(self._next is not None)
        self._sessions.show_lines([self._session(one, found) for one in found.meetings])
        self.found.emit(found)

    def _first_to_come(self, found: Today) -> Meeting | None:
        now = self._outside.clock.now()
        return next((one for one in found.meetings if one.ends_at > now), None)

    def _prepare(self) -> None:
        if self._next is not None:
            self.go.emit(Place(View.PREP, self._next.client_id))

    def _session(self, meeting: Meeting, found: Today) -> QWidget:
        start = when.wall_clock(meeting.starts_at, when.local_zone())
        client = found.clients[meeting.client_id]
        time = when.clock(start)
        if theirs := when.there(meeting.starts_at, client.zone):
            time = self.tr("{time} ({theirs})").format(time=time, theirs=theirs)
        words = self.tr("{time}  {name}").format(time=time, name=self._name(client))
        note = found.noted.get(meeting.session.id) if meeting.session else None
        place = Place(View.NOTES, meeting.client_id, note and note.note_id, new=note is None)
        if note is None and meeting.ends_at > self._outside.clock.now():
            place = Place(View.PREP, meeting.client_id)
        tone = "accent" if meeting is self._next else "muted"
        aside = self._aside(meeting, note)
        return Line("calendar", words, aside, partial(self.go.emit, place), tone)

    def _aside(self, meeting: Meeting, note: Written | None) -> str:
        """Say what comes next about a meeting, or that all is there."""
        if note is not None:
            return self.tr("note signed") if note.is_signed else self.tr("note begun")
        if meeting.ends_at > self._outside.clock.now():
            return self.tr("next: prepare") if meeting is self._next else self.tr("prepare")
        return self.tr("note missing") if meeting.attendance is not Attendance.MISSED else ""

    def _name(self, client: Client) -> str:
        hidden = self._outside.preferences.state.hide_names
        return isolated(client.initials if hidden else client.name)
