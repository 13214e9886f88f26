"""Above the parts of a record: whom it belongs to, and what waits to be decided about it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.topics import Topic
from therapist_desk.services import decisions, relations
from therapist_desk.services.decisions import (
    Answered,
    GoesOn,
    Mismatch,
    OfAge,
    Question,
    UnderAge,
)
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.services.relations import Tie
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Muted, Picture, PlainLabel, isolated
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.clients import words

_TOPICS = frozenset(
    {Topic.CLIENT, Topic.AGREEMENT, Topic.RELATION, Topic.APPOINTMENT, Topic.SESSION}
)
_Answer = Callable[[Writer], Answered]


@dataclass(frozen=True, slots=True)
class _Found:
    client_id: ClientId
    ties: Sequence[Tie]
    questions: Sequence[Question | Mismatch]


class AboveTabs(QWidget):
    """Hidden while a record stands alone and nothing is to be decided."""

    go = Signal(object)
    told = Signal(str, object)

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__()
        self._tasks, self._outside = tasks, outside
        self._client_id: ClientId | None = None
        self._shown: object = None
        self.links = QWidget()
        self._flow = Bar(self.links)
        self._questions = QVBoxLayout()
        self._questions.setSpacing(theme.grid())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid())
        column.addLayout(self._questions)
        column.addWidget(self.links)
        self.hide()
        tasks.changed.connect(self._on_changed)

    def show_client(self, client_id: ClientId) -> None:
        """Ask what stands above a client's record."""
        if client_id != self._client_id:
            self.hide()
        self._client_id = client_id
        self._ask()

    @property
    def said(self) -> list[str]:
        """The questions that wait, in words."""
        items = (self._questions.itemAt(row) for row in range(self._questions.count()))
        return [widget.accessibleName() for item in items if item and (widget := item.widget())]

    def _ask(self) -> None:
        client_id = self._client_id
        if client_id is None:
            return

        def question(reader: Reader) -> _Found:
            ties = relations.of_client(reader, client_id)
            questions = decisions.open_questions(reader, client_id)
            return _Found(client_id, ties, questions + decisions.mismatches(reader, client_id))

        self._tasks.ask(self, question, self._show)

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if topics & _TOPICS:
            self._ask()

    def _show(self, found: _Found) -> None:
        hidden = self._outside.preferences.state.hide_names
        if found.client_id != self._client_id or (found, hidden) == self._shown:
            return
        self._shown = (found, hidden)
        self._show_links(found.ties, hide_names=hidden)
        empty(self._questions)
        for each in found.questions:
            self._questions.addWidget(self._strip(each))
        self.setVisible(bool(found.ties or found.questions))

    def _show_links(self, ties: Sequence[Tie], *, hide_names: bool) -> None:
        self._flow.clear()
        self.links.setVisible(bool(ties))
        for tie in ties:
            what = words.relations()[tie.kind, tie.side]
            who = words.other(tie, hide_names=hide_names)
            said = self.tr("{what}: {who}").format(what=what, who=isolated(who))
            if tie.client_id is None:
                self._flow.addWidget(Muted(said, wraps=False))
                continue
            place = Place(View.NOTES, tie.client_id)
            self._flow.addWidget(buttons.plain(said, partial(self.go.emit, place)))

    def _strip(self, question: Question | Mismatch) -> QWidget:
        strip = QFrame()
        strip.setProperty("surface", "warn")
        hidden = self._outside.preferences.state.hide_names
        if isinstance(question, UnderAge | GoesOn):
            sentence = words.mismatch(question, hide_names=hidden)
        else:
            sentence = words.question(question, hide_names=hidden)
        strip.setAccessibleName(sentence)
        head = QHBoxLayout()
        head.setSpacing(theme.px(10))
        head.addWidget(Picture("help", "warn"))
        head.addWidget(PlainLabel(sentence, wraps=True), 1)
        bar = Bar()
        for said, answer in self._answers(question):
            bar.addWidget(buttons.quiet(said, partial(self._answer, answer)))
        column = QVBoxLayout(strip)
        column.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        column.setSpacing(theme.px(8))
        column.addLayout(head)
        column.addLayout(bar)
        return strip

    def _ways_out(self, question: Mismatch) -> list[tuple[str, _Answer]]:
        client_id, answer = question.client.id, decisions.answer_under_age
        if isinstance(question, GoesOn):
            return [
                (
                    self.tr("Take them out of the calendar"),
                    lambda writer: decisions.end_meetings(writer, client_id),
                )
            ]
        return [
            (
                self.tr("Make it a minor's record"),
                lambda writer: answer(writer, client_id, is_minor=True),
            ),
            (
                self.tr("Leave all as it is"),
                lambda writer: answer(writer, client_id, is_minor=False),
            ),
        ]

    def _answers(self, question: Question | Mismatch) -> list[tuple[str, _Answer]]:
        if isinstance(question, UnderAge | GoesOn):
            return self._ways_out(question)
        if isinstance(question, OfAge):
            client_id = question.client.id
            anew = self.tr("Agree anew")
            if question.is_adult:
                anew = self.tr("Make it an adult's record and agree anew")
            return [
                (anew, lambda writer: decisions.answer_age(writer, client_id, begins_anew=True)),
                (
                    self.tr("Leave all as it is"),
                    lambda writer: decisions.answer_age(writer, client_id, begins_anew=False),
                ),
            ]
        paper = question.agreement_id
        return [
            (self.tr("It still holds"), lambda writer: decisions.number_holds(writer, paper)),
            (
                self.tr("It needs a new version"),
                lambda writer: decisions.number_needs_new_version(writer, paper),
            ),
        ]

    def _answer(self, answer: _Answer) -> None:
        self._tasks.do(
            self,
            answer,
            lambda answered: self.told.emit(
                self.tr("Decided and logged"), lambda: self._take_back(answered)
            ),
        )

    def _take_back(self, answered: Answered) -> None:
        self._tasks.do(self, lambda writer: decisions.take_back(writer, answered))
