"""A card of tasks, for Today and before a session: each leads to where it is dealt with, or waits."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from therapist_desk.domain.tasks import Task
from therapist_desk.services.to_do import ToDo
from therapist_desk.ui.kit import formats, languages
from therapist_desk.ui.kit.cards import Card, Line
from therapist_desk.ui.kit.more_menu import Choice, more_button
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.tasks import words
from therapist_desk.ui.pages.tasks.dealing import Dealing

Go = Callable[[Place], object]
MOST = 7
"""Lines that can be taken in at one look; the page of tasks has them all."""


class TasksCard(Card):
    """Shows what it is given; who gave it asks again when something was dealt with."""

    go = Signal(object)
    told = Signal(str, object)

    def __init__(self, tasks: Tasks, outside: Outside, *, of_one: bool = False) -> None:
        """``of_one``: all are of one client, whose name stands elsewhere."""
        translate = QCoreApplication.translate
        super().__init__(translate("tasks", "Tasks"), translate("tasks", "Nothing is waiting."))
        self._outside, self._of_one = outside, of_one
        self.dealing = Dealing(tasks, outside, self)
        self._formats = formats.of(tasks)
        self.dealing.told.connect(self.told)
        self.dealing.failed.connect(self._on_failed)
        self._shown: tuple[object, ...] = ()
        self.lines: list[TaskLine] = []

    def show_found(self, found: Sequence[ToDo]) -> None:
        """Show these, and a way to those there is no room for; the focus stays in its line."""
        hidden = self._outside.preferences.state.hide_names
        shown = (tuple(found), hidden, self.dealing.today)
        if shown == self._shown:
            return
        self._shown = shown
        row = next((row for row, each in enumerate(self.lines) if each.holds_focus), None)
        self.lines = [
            TaskLine(one, self._said(one), self.dealing, self.go.emit) for one in found[:MOST]
        ]
        more = len(found) - len(self.lines)
        rest: list[QWidget] = [self._rest(more)] if more > 0 else []
        self.show_lines([*self.lines, *rest])
        if row is not None and self.lines:
            self.lines[min(row, len(self.lines) - 1)].line.setFocus()

    def _said(self, todo: ToDo) -> str:
        today, hidden = self.dealing.today, self._outside.preferences.state.hide_names
        forms = self._formats.known()
        if self._of_one:
            return words.what(todo, today, forms, hidden=hidden)
        return words.sentence(todo, today, forms, hidden=hidden)

    def _on_failed(self, trouble: Exception) -> None:
        self.told.emit(languages.in_words(trouble), None)

    def _rest(self, more: int) -> QWidget:
        words_shown = self.tr("%n more", "", more)
        return Line("more", words_shown, "", lambda: self.go.emit(Place(View.TASKS)))


class TaskLine(QWidget):
    """One task, and behind its button what else can be done with it; keys do the same."""

    def __init__(self, todo: ToDo, said: str, dealing: Dealing, go: Go) -> None:
        super().__init__()
        self.todo, self._dealing, self._go = todo, dealing, go
        today = dealing.today
        self.line = Line(
            words.ICONS[todo.kind],
            said,
            words.due(todo, today),
            self._open,
            words.tone(todo, today),
        )
        name = self.tr("More about: {task}").format(task=said)
        self.more = more_button(name, self._choices)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.line, 1)
        row.addWidget(self.more)

    @property
    def holds_focus(self) -> bool:
        """Whether the person is on it."""
        return self.line.hasFocus() or self.more.hasFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the Menu key and the arrow to the side open what else can be done."""
        if event.key() in (Qt.Key.Key_Menu, Qt.Key.Key_Right):
            self.more.click()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        self._go(words.place(self.todo))

    def _choices(self) -> list[Choice]:
        todo, dealing = self.todo, self._dealing
        choices: list[Choice] = []
        if isinstance(todo.about, Task):
            choices.append((self.tr("Done"), "check", lambda: dealing.finish(todo)))
        if todo.kind.can_wait:
            choices.append((self.tr("Until tomorrow"), "clock", lambda: dealing.tomorrow(todo)))
            choices.append((self.tr("Until next week"), "clock", lambda: dealing.next_week(todo)))
            place = Place(View.TASKS, record_id=todo.key)
            choices.append((self.tr("Until a day…"), "calendar", lambda: self._go(place)))
        if todo.kind.can_be_set_aside:
            choices.append((self.tr("Set aside"), "close", lambda: dealing.finish(todo)))
        choices.append((self.tr("Open"), "forward", self._open))
        return choices
