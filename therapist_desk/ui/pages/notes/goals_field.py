"""The goals of the plan that a note speaks of: a button with a menu, and their names beside."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from therapist_desk.domain.notes import NoteId
from therapist_desk.domain.plans import GoalKey, GoalState
from therapist_desk.domain.topics import Topic
from therapist_desk.services import plans
from therapist_desk.services.plans import GoalsOfNote
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.labels import ElidedLabel
from therapist_desk.ui.kit.tasks import Tasks

_LONGEST = 60


class GoalsField(QWidget):
    """Hidden while the client has no plan; what is chosen is kept at once, beside the note."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._note_id: NoteId | None = None
        self._found = GoalsOfNote((), frozenset())
        self.menu = QMenu(self)
        self.button = buttons.quiet(self.tr("Goals"), lambda: None, "star")
        self.button.setMenu(self.menu)
        self._names = ElidedLabel()
        theme.tone(self._names, "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, theme.grid(1))
        row.setSpacing(theme.grid(1))
        row.addWidget(self.button)
        row.addWidget(self._names, 1)
        self.hide()
        tasks.changed.connect(self._on_changed)

    def around(self, paper: QWidget, last: QWidget) -> QWidget:
        """Return ``paper`` with this field below it, and ``last`` below both."""
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1))
        column.addWidget(paper, 1)
        column.addWidget(self)
        column.addWidget(last)
        return both

    def show_note(self, note_id: NoteId | None) -> None:
        """Show the goals of a note that is kept; None or 0 for one that is not yet."""
        self._note_id = note_id or None
        if not note_id:
            self.hide()
            return
        self._tasks.ask(
            self,
            lambda reader: plans.goals_of_note(reader, note_id),
            lambda found: self._show(note_id, found),
        )

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if Topic.PLAN in topics:
            self.show_note(self._note_id)

    def _show(self, note_id: NoteId, found: GoalsOfNote) -> None:
        if note_id != self._note_id:
            return
        self._found = found
        self.menu.clear()
        for goal in found.goals:
            if goal.state is GoalState.OPEN or goal.key in found.linked:
                self.menu.addAction(self._action(goal.key, goal.text))
        self._say()
        self.setVisible(bool(self.menu.actions()))

    def _action(self, key: GoalKey, text: str) -> QAction:
        short = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
        action = QAction(short.replace("&", "&&"), self.menu)
        action.setCheckable(True)
        action.setChecked(key in self._found.linked)
        action.toggled.connect(lambda ticked: self._link(key, ticked=ticked))
        return action

    def _link(self, key: GoalKey, *, ticked: bool) -> None:
        note_id = self._note_id
        if note_id is None:
            return
        linked = self._found.linked | {key} if ticked else self._found.linked - {key}
        self._found = GoalsOfNote(self._found.goals, linked)
        self._say()
        self._tasks.do(self, lambda writer: plans.link_note(writer, note_id, linked))

    def _say(self) -> None:
        named = [goal.text for goal in self._found.goals if goal.key in self._found.linked]
        words = " · ".join(named) or self.tr("This note speaks of no goal of the plan yet.")
        self._names.setText(words)
        self.button.setAccessibleName(self.tr("Goals of this note: {goals}").format(goals=words))
