"""Before a session: one page with everything since the last one; a key begins the note with it."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.clock import local_date
from therapist_desk.domain.note_formats import NoteFormats
from therapist_desk.domain.preparing import Part
from therapist_desk.domain.tasks import TaskKind
from therapist_desk.domain.topics import Topic
from therapist_desk.domain.veiling import veiled
from therapist_desk.exporting.charts import Chart
from therapist_desk.services import preparing
from therapist_desk.services.desk import Reader
from therapist_desk.services.preparing import Preparation
from therapist_desk.services.to_do import ToDo
from therapist_desk.ui.kit import buttons, formats, theme, when
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.cards import Line
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.flow import Line as Columns
from therapist_desk.ui.kit.labels import Picture, PlainLabel, isolated
from therapist_desk.ui.kit.lines import count
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import ClientTab, PageHeader, column, scrolled
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.preparing import words as own_words
from therapist_desk.ui.pages.preparing.parts import PartCard, quiet_line, text_line
from therapist_desk.ui.pages.preparing.words import Words

MOST = 12
"""Entries that can be taken in before a session; the record has them all."""


class TasksShown(Protocol):
    """A card of tasks, made by the page of tasks."""

    @property
    def go(self) -> SignalInstance:
        """A Place."""
        ...

    @property
    def told(self) -> SignalInstance:
        """As a page's."""
        ...

    def show_found(self, found: Sequence[ToDo]) -> None:
        """Show these."""
        ...

    def setVisible(self, visible: bool) -> None:
        """Show it, or not."""
        ...


class PreparePage(ClientTab):
    """Shows one client's record as far as the next session needs it."""

    topics = frozenset(
        {
            *(Topic.CLIENT, Topic.SESSION, Topic.APPOINTMENT, Topic.NOTE, Topic.CHECKIN),
            *(Topic.MESSAGE, Topic.ATTACHMENT, Topic.AGREEMENT, Topic.PLAN, Topic.GOAL_RATING),
            *(Topic.MEASURE_SCORE, Topic.SAFETY_PLAN, Topic.TASK, Topic.TASK_PAUSE, Topic.PRACTICE),
            *(Topic.CHAT, Topic.CHAT_MARK),
        }
    )
    begins_new = True

    def __init__(
        self, tasks: Tasks, outside: Outside, words: Words, to_do: "TasksShown", card: QWidget
    ) -> None:
        """``to_do`` is the ``card`` of tasks, which stands among the others."""
        super().__init__(tasks, "")
        self.title = self.tr("Before the session")
        self.setAccessibleName(self.title)
        self._outside, self._words = outside, words
        self._found: Preparation | None = None
        self._comes_here = False
        self.to_do, self._to_do_card = to_do, card
        to_do.go.connect(self.go)
        to_do.told.connect(self.told)
        self.banner = Banner()
        self.mind = QFrame()
        self._mind_words = PlainLabel("", wraps=True)
        self.cards = {
            Part.PLAN: PartCard(self.tr("What was planned"), ticked=True),
            Part.SINCE: PartCard(self.tr("Since the last session"), ticked=True),
            Part.RISK: PartCard(self.tr("Agreement and risk"), ticked=True),
            Part.SCORES: PartCard(self.tr("Scores and moods"), ticked=True),
            Part.GOALS: PartCard(self.tr("Goals"), ticked=False),
        }
        self.begin_button = buttons.primary(self.tr("Begin the note"), self.begin_new, "note")
        self._client_button = buttons.quiet(self.tr("Open the client"), self._open_client)
        self._lay_out()
        outside.preferences.changed.connect(self.refresh)

    @property
    def first_stop(self) -> QWidget:
        """The button that begins the note, or the way to the client."""
        return self.begin_button if self.begin_button.isEnabled() else self._client_button

    def show_client(self, client_id: ClientId) -> None:
        """Show what helps before the next session with this client."""
        if client_id != self.client_id:
            self._found, self._comes_here = None, True
            self.banner.hide()
            self._content.hide()
            for card in self.cards.values():
                card.begin_anew()
        super().show_client(client_id)

    def refresh(self) -> None:
        """Ask for all of it, in one question."""
        client_id = self.client_id
        if client_id is not None:
            rated = self._words.rated

            def question(reader: Reader) -> tuple[Preparation, Chart]:
                found = preparing.prepare(reader, client_id)
                return found, rated(found)

            self.tasks.ask(self, question, lambda asked: self._show(*asked))

    def begin_new(self) -> None:
        """Begin the note with what is ticked, or open the one there is."""
        found = self._found
        if found is None or not self.begin_button.isEnabled():
            return
        texts = own_words.parts(found, self._words, self._today(), self._forms())
        taken = {part: text for part, text in texts.items() if self.cards[part].is_taken}
        client_id = found.client.id
        self.tasks.do(
            self,
            lambda writer: preparing.begin_note(writer, client_id, taken),
            lambda note_id: self.go.emit(Place(View.NOTES, client_id, note_id)),
            lambda trouble: show_error(trouble, self.banner),
        )

    def _show(self, found: Preparation, rated: Chart) -> None:
        if found.client.id != self.client_id:
            return
        self._found = found
        hidden = self._outside.preferences.state.hide_names
        name = isolated(found.client.initials if hidden else found.client.name)
        self._header.show_title(name, self._when(found))
        self._show_begin(found)
        hints = self._words.hints(found.client)
        self._mind_words.setText(" · ".join(map(isolated, hints)))
        self.mind.setVisible(bool(hints))
        self.mind.setAccessibleName(self.tr("What to mind: {hints}").format(hints="; ".join(hints)))
        self._show_planned(found)
        self._show_since(found)
        self._show_standing(found)
        self._show_scores(found, rated)
        self._show_goals(found)
        # What is said of risk and of the agreement stands in the card above.
        open_ones = [one for one in found.todos if one.kind is not TaskKind.RISK]
        self.to_do.show_found(open_ones)
        self.to_do.setVisible(bool(open_ones))
        self._content.show()
        if self._comes_here and self.isVisible():  # the hands come along, once it is known where to
            self.first_stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self._comes_here = False

    def _show_begin(self, found: Preparation) -> None:
        can_begin = found.can_begin(self._outside.clock.now())
        is_begun = found.begun is not None
        self.begin_button.setText(
            self.tr("Open the note") if is_begun else self.tr("Begin the note")
        )
        self.begin_button.setEnabled(can_begin or is_begun)
        self.begin_button.setToolTip(
            "" if can_begin or is_begun else self.tr("From an hour before the session")
        )

    def _when(self, found: Preparation) -> str:
        if found.meeting is None:
            return self.tr("No session is planned")
        zone = when.local_zone()
        day = when.wall_clock(found.meeting.starts_at, zone).date()
        theirs = when.there(found.meeting.starts_at, found.client.zone)
        told = (
            when.day_at_start(day, self._today()),
            self._words.times(found.meeting, zone),
            self.tr("for the client: {time}").format(time=theirs) if theirs else "",
            self.tr("session {number}").format(number=count(found.number)),
            self._words.modality(found.meeting),
            when.differing(found.meeting.starts_at),
        )
        return " · ".join(filter(None, told))

    def _forms(self) -> NoteFormats:
        return formats.of(self.tasks).known()

    def _show_planned(self, found: Preparation) -> None:
        if found.last is None:
            lines = [quiet_line(self.tr("There is no earlier note."))]
        else:
            form = self._forms().get(found.last.format_id).title
            day = when.wall_clock(found.last.occurred_at, found.last.zone).date()
            source = self.tr("{form} of {day}").format(form=form, day=self._day(day))
            place = Place(View.NOTES, found.client.id, found.last.id)
            planned = found.planned or self.tr("The last note says nothing of what comes next.")
            name = self.cards[Part.PLAN].accessibleName()
            lines = [text_line(self._veiled(planned), name), self._line("note", source, "", place)]
        self.cards[Part.PLAN].show_lines(lines, can_be_taken=bool(found.planned))

    def _show_since(self, found: Preparation) -> None:
        entries = own_words.entries(found, self._words, self._forms())
        lines: list[QWidget] = []
        if found.before is not None:
            day = when.wall_clock(found.before.starts_at, found.before.zone).date()
            lines.append(quiet_line(self.tr("The last one was {day}.").format(day=self._day(day))))
        for one in entries[:MOST]:
            shown = when.wall_clock(one.at, one.zone).date()
            tone = "warn" if one.icon == "warning" else "muted"
            lines.append(self._line(one.icon, one.text, self._day(shown), one.place, tone))
        more = len(entries) - MOST
        if more > 0:
            lines.append(quiet_line(self.tr("%n more in the record", "", more)))
        if not entries:
            lines.append(quiet_line(self.tr("Nothing came in.")))
        can_be_taken = any(one.in_note for one in entries)
        self.cards[Part.SINCE].show_lines(lines, can_be_taken=can_be_taken)

    def _show_standing(self, found: Preparation) -> None:
        client_id, agreement = found.client.id, found.agreement
        paper = agreement.outline.id if agreement.outline else None
        said = self.tr("Agreement: {standing}").format(
            standing=self._words.standing(agreement.standing)
        )
        lines = [self._line("agreement", said, "", Place(View.AGREEMENTS, client_id, paper))]
        risk = own_words.risk(found, self._words, self._today())
        if found.risk is not None:
            place = Place(View.CHECKINS, client_id, found.risk.id)
            due = found.risk.follow_up_at if found.risk.awaits_follow_up else None
            aside = ""
            if due is not None:
                day = when.wall_clock(due, found.risk.zone).date()
                aside = self.tr("follow up {day}").format(day=self._day(day))
            lines.append(self._line("warning", risk, aside, place, "danger" if aside else "warn"))
        else:
            lines.append(quiet_line(self.tr("No risk was noted.")))
        if found.safety_plan_on is not None:
            day_said = self._day(found.safety_plan_on)
            words = self.tr("Safety plan of {day}").format(day=day_said)
            lines.append(self._line("shield", words, "", Place(View.SAFETY_PLAN, client_id)))
        self.cards[Part.RISK].show_lines(lines, can_be_taken=bool(risk))

    def _show_scores(self, found: Preparation, rated: Chart) -> None:
        card = self.cards[Part.SCORES]
        lines: list[QWidget] = []
        for one in found.scores:
            text, change = self._words.score(one)
            place = Place(View.MEASURES, found.client.id, one.score.id)
            icon, tone = ("warning", "danger") if one.score.wants_talk else ("history", "muted")
            day = when.wall_clock(one.score.taken_at, one.score.zone).date()
            aside = " · ".join(filter(None, (change, self._day(day))))
            lines.append(self._line(icon, text, aside, place, tone))
        charts = self._words.charts(found, rated)
        card.show_lines([*lines, *charts], can_be_taken=bool(found.scores))
        for chart in charts:  # now that each has a place to be shown in
            chart.show()
        card.setVisible(bool(lines or charts))

    def _show_goals(self, found: Preparation) -> None:
        card, place = self.cards[Part.GOALS], Place(View.PLAN, found.client.id)
        told = [own_words.goal(one, found, self._words, self._today()) for one in found.goals]
        card.show_lines(
            [self._line("star", text, rated, place) for text, rated in told],
            can_be_taken=bool(told),
        )
        card.setVisible(bool(told))

    def _line(self, icon: str, text: str, aside: str, place: Place, tone: str = "muted") -> QWidget:
        pressed: Callable[[], object] = partial(self.go.emit, place)
        return Line(icon, self._veiled(" ".join(text.split())), aside, pressed, tone)

    def _veiled(self, text: str) -> str:
        """Return what is shown of a text of the record; what goes into the note stays as it is."""
        hidden = self._outside.preferences.state.hide_names
        return veiled(text, self._found.client.name) if hidden and self._found else text

    def _day(self, shown: date) -> str:
        return when.day(shown, self._today())

    def _today(self) -> date:
        return local_date(self._outside.clock.now(), when.local_zone())

    def _open_client(self) -> None:
        if self.client_id is not None:
            self.go.emit(Place(View.NOTES, self.client_id))

    def _lay_out(self) -> None:
        self._header = PageHeader(self.title, " ", [self._client_button, self.begin_button])
        self.mind.setProperty("surface", "warn")
        row = QHBoxLayout(self.mind)
        row.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        row.addWidget(Picture("shield", "warn"))
        row.addWidget(self._mind_words, 1)
        self._content = QWidget()
        self._content.hide()
        columns = Columns(self._content)
        left = (self.cards[Part.PLAN], self.cards[Part.SINCE], self.cards[Part.SCORES])
        right = (self.cards[Part.RISK], self._to_do_card, self.cards[Part.GOALS])
        for cards in (left, right):
            columns.add(_stacked(cards), wide=True)
        layout = column(self)
        layout.addWidget(self._header)
        layout.addWidget(self.mind)
        layout.addWidget(self.banner)
        layout.addWidget(scrolled(self._content, widest=1200), 1)


def _stacked(cards: Sequence[QWidget]) -> QWidget:
    held = QWidget()
    inside = QVBoxLayout(held)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(theme.grid(2))
    for card in cards:
        inside.addWidget(card)
    inside.addStretch(1)
    return held
