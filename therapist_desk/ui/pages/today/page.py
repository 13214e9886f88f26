"""Today: the day's sessions and what waits to be finished, each line one press away."""

from datetime import datetime, time

from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.clients import Client
from therapist_desk.domain.notes import Note
from therapist_desk.domain.sessions import Session
from therapist_desk.domain.topics import Topic
from therapist_desk.services.today import Today, today
from therapist_desk.ui.kit import formats, theme, when
from therapist_desk.ui.kit.cards import Card, Line
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.labels import isolated
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import Page, PageHeader, column, scrolled
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.tasks import Tasks


class TodayPage(Page):
    """The first page after unlocking."""

    topics = frozenset({Topic.CLIENT, Topic.SESSION, Topic.NOTE, Topic.PRACTICE})

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self._formats = formats.of(tasks)  # asked for before the notes that need it
        self.title = self.tr("Today")
        self.setAccessibleName(self.title)
        self._outside = outside
        self._sessions = Card(self.tr("Sessions today"), self.tr("No sessions today."))
        self._drafts = Card(self.tr("Notes to sign"), self.tr("Every note is signed. Well done."))
        self._header = PageHeader(self.title, " ")
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
        shown = when.wall_clock(self._outside.clock.now(), zone)
        self._header.show_title(self._greeting(shown), when.full_day(shown.date()))
        midnight = when.instant_of(datetime.combine(shown.date(), time()), zone)
        self.tasks.ask(self, lambda reader: today(reader, midnight), self._show)

    def _greeting(self, shown: datetime) -> str:
        noon, evening = 12, 18
        if shown.hour < noon:
            return self.tr("Good morning")
        return self.tr("Good afternoon") if shown.hour < evening else self.tr("Good evening")

    def _lay_out(self) -> None:
        content = QWidget()
        self._cards = QVBoxLayout(content)
        self._cards.setContentsMargins(0, 0, 0, theme.grid(3))
        self._cards.setSpacing(theme.grid(2))
        for card in (self._sessions, self._drafts, self._first):
            self._cards.addWidget(card)
        self._cards.addStretch(1)
        layout = column(self)
        layout.addWidget(self._header)
        layout.addWidget(scrolled(content, widest=820), 1)

    def add_card(self, card: QWidget, *, first: bool = False) -> None:
        """Put a card of another noun below the drafts, or on top; the shell joins them in."""
        self._cards.insertWidget(0 if first else self._cards.count() - 2, card)

    def _show(self, found: Today) -> None:
        self._first.setVisible(not found.has_clients)
        self._sessions.setVisible(found.has_clients)
        self._drafts.setVisible(found.has_clients)
        self._sessions.show_lines(
            [self._session(one, found.clients[one.client_id]) for one in found.sessions]
        )
        self._drafts.show_lines(
            [self._draft(note, found.clients[note.client_id]) for note in found.drafts]
        )

    def _session(self, session: Session, client: Client) -> QWidget:
        start = when.wall_clock(session.starts_at, when.local_zone())
        words = self.tr("{time}  {name}").format(time=when.clock(start), name=self._name(client))
        number = self.tr("session {number}").format(number=session.number)
        place = Place(View.NOTES, client.id, new=True)
        return Line(
            "calendar", words, number if session.number else "", lambda: self.go.emit(place)
        )

    def _draft(self, note: Note, client: Client) -> QWidget:
        shown = when.wall_clock(note.occurred_at, note.zone).date()
        now = when.wall_clock(self._outside.clock.now(), note.zone).date()
        form = self._formats.known().get(note.format_id).title
        words = f"{self._name(client)} · {form}"
        place = Place(View.NOTES, client.id, note.id)
        tone = "warn" if (now - shown).days > DRAFT_DAYS else "muted"
        return Line("edit", words, when.day(shown, now), lambda: self.go.emit(place), tone)

    def _name(self, client: Client) -> str:
        hidden = self._outside.preferences.state.hide_names
        return isolated(client.initials if hidden else client.name)


DRAFT_DAYS = 7
"""A draft older than this is pointed out (clinical documentation is due promptly)."""
