"""A client's planned check-ins: each rhythm with what is due, paused, changed and ended by hand."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.question_sets import QuestionSet
from therapist_desk.domain.rhythms import Rhythm, State
from therapist_desk.services import clients, question_sets, rhythms
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.services.rhythms import Standing
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Heading, Muted, Pill, PlainLabel
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import scrolled
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.checkins import plan_words
from therapist_desk.ui.pages.checkins.asking_card import AskingCard
from therapist_desk.ui.pages.checkins.rhythm_form import RhythmForm

Found = tuple[Client, list[Standing], dict[str, QuestionSet], Rhythm | None]


class RhythmsPane(QWidget):
    """Lists the rhythms of a client and lets a new one be planned; ``told`` as a page's."""

    told = Signal(str, object)
    written = Signal(object)
    """The client whose questions wait to be sent by hand."""

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__()
        self._tasks, self._outside = tasks, outside
        self._client_id: ClientId | None = None
        self._sets: dict[str, QuestionSet] = {}
        self.form, self.asking = RhythmForm(tasks), AskingCard(tasks)
        self.form.hide()
        self.form.saved.connect(self._on_saved)
        self.asking.written.connect(self.written)
        self._plan = buttons.quiet(self.tr("Plan check-ins"), self.begin_new, "add")
        self._nothing = Muted(self.tr("None are planned."))
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.grid(1))
        self._lay_out()

    def show_client(self, client_id: ClientId) -> None:
        """Show this client's rhythms, asked for anew."""
        if client_id != self._client_id:
            self.form.put_away()
            self._show_cards(())
        self._client_id = client_id

        def look(reader: Reader) -> Found:
            client = clients.get(reader, client_id)
            standings, typed = (
                rhythms.of_client(reader, client_id),
                rhythms.draft(reader, client_id),
            )
            return client, standings, question_sets.every(reader), typed

        self._tasks.ask(self, look, self._show)

    def begin_new(self) -> None:
        """Plan a new rhythm."""
        if self._client_id is not None and self._sets:
            self.form.show()
            self.form.begin(self._client_id, self._sets, self._today)

    @property
    def _today(self) -> date:
        return when.wall_clock(self._outside.clock.now(), when.local_zone()).date()

    def _show(self, found: Found) -> None:
        client, standings, sets, typed = found
        if client.id != self._client_id:
            return
        self._sets = sets
        self._show_cards(standings)
        if typed is not None and self.form.isHidden():
            self._change(typed)
        self.asking.show_sets(client.id, client.language, sets)

    def _show_cards(self, standings: Sequence[Standing]) -> None:
        empty(self._cards)
        for one in standings:
            self._cards.addWidget(self._card(one))
        self._nothing.setVisible(not standings)

    def _card(self, standing: Standing) -> QFrame:
        rhythm, today = standing.rhythm, self._today
        card = QFrame()
        card.setProperty("surface", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(*[theme.grid(1.5)] * 4)
        column.setSpacing(theme.px(4))
        top = Bar(gap=1)
        top.addWidget(Heading(plan_words.title(standing.questions), 3))
        if standing.latest is not None and not rhythm.has_ended(today):
            state = standing.latest
            top.addWidget(Pill(plan_words.state(state, today), plan_words.TONES[state.state]))
        column.addLayout(top)
        about = (
            plan_words.rule(rhythm),
            plan_words.who(rhythm),
            plan_words.resting(standing, today),
        )
        column.addWidget(PlainLabel(" · ".join(about), wraps=True))
        column.addLayout(self._actions(standing))
        return card

    def _actions(self, standing: Standing) -> Bar:
        rhythm, row = standing.rhythm, Bar(gap=1)
        latest = standing.latest
        rests = rhythm.is_paused(self._today) or rhythm.has_ended(self._today)
        if rhythm.asks and rhythm.set_key and not rests:
            is_due = latest is not None and latest.state is State.DUE
            make = buttons.quiet if is_due else buttons.plain
            row.addWidget(make(self.tr("Ask now…"), lambda: self.asking.ask(rhythm.set_key)))
        for words, act in self._steps(rhythm, rests=rests):
            row.addWidget(buttons.plain(words, act))
        row.addWidget(
            buttons.icon_button(
                "bin", self.tr("Put this rhythm into the bin"), lambda: self._bin(rhythm)
            )
        )
        return row

    def _steps(self, rhythm: Rhythm, *, rests: bool) -> list[tuple[str, Callable[[], None]]]:
        steps: list[tuple[str, Callable[[], None]]] = [
            (self.tr("Change…"), lambda: self._change(rhythm))
        ]
        if rests:
            steps.append((self.tr("Go on"), lambda: self._go_on(rhythm)))
        else:
            steps.append((self.tr("Pause"), lambda: self._pause(rhythm)))
            steps.append((self.tr("End"), lambda: self._end(rhythm)))
        return steps

    def _change(self, rhythm: Rhythm) -> None:
        self.form.show()
        self.form.change(rhythm, self._sets)

    def _pause(self, rhythm: Rhythm) -> None:
        said = self.tr("Rhythm paused")
        self._step(lambda writer: rhythms.pause(writer, rhythm.id, None), said)

    def _go_on(self, rhythm: Rhythm) -> None:
        self._step(lambda writer: rhythms.go_on(writer, rhythm.id), self.tr("Rhythm goes on"))

    def _end(self, rhythm: Rhythm) -> None:
        self._step(lambda writer: rhythms.end(writer, rhythm.id), self.tr("Rhythm ended"))

    def _step(self, verb: Callable[[Writer], Rhythm], words: str) -> None:
        """Do something that returns what was before, and offer to take it back."""
        self._tasks.do(self, verb, lambda before: self.told.emit(words, lambda: self._keep(before)))

    def _keep(self, before: Rhythm) -> None:
        self._tasks.do(self, lambda writer: rhythms.save(writer, before))

    def _bin(self, rhythm: Rhythm) -> None:
        def done(_: Any) -> None:
            self.told.emit(self.tr("Rhythm put into the bin"), undo)

        def undo() -> None:
            self._tasks.do(self, lambda writer: rhythms.restore(writer, rhythm.id))

        self._tasks.do(self, lambda writer: rhythms.bin_rhythm(writer, rhythm.id), done)

    def _on_saved(self, kept: Rhythm, before: Rhythm | None) -> None:
        def undo() -> None:
            if before is None:
                self._tasks.do(self, lambda writer: rhythms.bin_rhythm(writer, kept.id))
            else:
                self._keep(before)

        self.told.emit(self.tr("Rhythm saved"), undo)

    def _lay_out(self) -> None:
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, theme.grid(2))
        inside.setSpacing(theme.grid(1.5))
        inside.addWidget(self._nothing)
        inside.addLayout(self._cards)
        inside.addWidget(self.form)
        inside.addWidget(self.asking)
        inside.addStretch(1)
        top = Bar(gap=1)
        top.addWidget(Heading(self.tr("Planned check-ins"), 2))
        top.end_from_here()
        top.addWidget(self._plan)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1))
        column.addLayout(top)
        column.addWidget(scrolled(content, widest=760), 1)
