"""All tasks: what is to do, what rests, what is done; of everybody or of one client."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.tasks import Task, TaskId, TaskKind
from therapist_desk.domain.topics import Topic
from therapist_desk.services import clients
from therapist_desk.services import tasks as todos
from therapist_desk.services.clients import Named
from therapist_desk.services.desk import Reader
from therapist_desk.services.to_do import ToDo, Which
from therapist_desk.ui.kit import buttons, formats, theme
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.choosers import FoundByTyping
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import ElidedLabel, Muted
from therapist_desk.ui.kit.lines import commas
from therapist_desk.ui.kit.list_view import Row, list_column
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import Page, PageHeader, column, scrolled
from therapist_desk.ui.kit.places import Place
from therapist_desk.ui.kit.record_model import RecordModel
from therapist_desk.ui.kit.sides import ListBeside, Stack
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.tasks import words
from therapist_desk.ui.pages.tasks.deal_bar import DealBar
from therapist_desk.ui.pages.tasks.dealing import Dealing
from therapist_desk.ui.pages.tasks.form import TaskForm
from therapist_desk.ui.pages.tasks.task_list import TaskList

LIST_WIDTH = 320
TOPICS = frozenset(
    {
        *(Topic.TASK, Topic.TASK_PAUSE, Topic.NOTE, Topic.AGREEMENT, Topic.PLAN, Topic.CHECKIN),
        *(Topic.MESSAGE, Topic.CHAT, Topic.CLIENT, Topic.PRACTICE, Topic.SETTING),
        *(Topic.RESOURCE, Topic.CASE_ENDING),
    }
)
"""What a task can follow from."""


class TasksPage(Page):
    """Lists them, what weighs most first; the one chosen is dealt with beside the list."""

    topics = TOPICS
    begins_new = True

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Tasks")
        self.setAccessibleName(self.title)
        self._outside = outside
        self._wanted: int | None = None
        self._row_left = 0
        self._client_id: ClientId | None = None
        self.dealing = Dealing(tasks, outside, self)
        self.dealing.told.connect(self.told)
        self.which = ChoiceField(words.which().items())
        self.which.setAccessibleName(self.tr("Which tasks are listed"))
        self.client = FoundByTyping((), may_be_empty=True)
        self.client.setAccessibleName(self.tr("Whose tasks are listed"))
        self.client.setMinimumContentsLength(10)
        typing = self.client.lineEdit()
        assert typing  # an editable box has one
        typing.setPlaceholderText(self.tr("All clients"))
        self._model = RecordModel(tasks, TOPICS, todos.listed, todos.page, [list_column(self._row)])
        self.list = TaskList(self._model, self.tr("Tasks"))
        self.banner = Banner()
        self._nothing = EmptyState(
            "check",
            self.tr("Nothing is waiting here. Tasks write themselves from the record."),
            self.tr("New task"),
            self.begin_new,
        )
        self._nothing.offer_all(lambda: self._list_those_of(None))
        self._paper, self._stack = QWidget(), Stack()
        self._what, self._whose, self._why = ElidedLabel(least=8), Muted(""), Muted("")
        theme.heading(self._what, 2)
        self.open_button = buttons.primary(self.tr("Open"), self.open_chosen, "forward")
        self.bar = DealBar(self.dealing)
        self.form = TaskForm(tasks)
        self._lay_out()
        self._join()

    @property
    def first_stop(self) -> QWidget:
        """The list."""
        return self.list

    def refresh(self) -> None:
        """Ask for the clients and for what was typed and not saved; the list asks for itself."""
        self.tasks.ask(self, clients.named, self._offer)
        self.tasks.ask(self, todos.draft, self._wait)
        self._open(self.list.selection.current)

    def show_place(self, place: Place) -> None:
        """Open one task, or list those of one client."""
        key = place.record_id
        if key is not None:
            self.tasks.ask(self, lambda reader: todos.page(reader, [key]), self._go_to)
        elif place.client_id is not None:
            self._list_those_of(place.client_id)

    def begin_new(self) -> None:
        """Begin a task, for the client whose tasks are listed."""
        self._begin(Task(TaskId(0), "", self._client_id))

    def save(self) -> None:
        """Save the task that is being written."""
        if self._stack.currentWidget() is self._paper and self.form.isVisible():
            self.form.save()

    def keep(self) -> None:
        """Keep what is typed as a draft."""
        self.form.keep()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed is not in the vault, not even as a draft."""
        return self.form.has_unsaved_words

    def chosen(self) -> ToDo | None:
        """Return the task chosen in the list, once it has come."""
        key = self.list.selection.current
        row = -1 if key is None else self._model.row_of(key)
        return self._model.record_at(row) if row >= 0 else None

    def open_chosen(self) -> None:
        """Go where the chosen task is dealt with; one a person wrote is changed here."""
        todo = self.chosen()
        if todo is None:
            return
        if todo.kind is TaskKind.OWN:
            self.form.text.setFocus()
        else:
            self.go.emit(words.place(todo))

    def _go_to(self, found: Mapping[int, ToDo]) -> None:
        """Choose a task in the list it stands in: it may be done by now, or rest."""
        for key, todo in found.items():
            self._wanted = key
            self._list_those_of(None, todo.which)

    def _begin(self, task: Task, *, goes_on: bool = False) -> None:
        self.banner.hide()
        self.list.selection.choose(None)
        self._stack.setCurrentWidget(self._paper)
        self._show_parts(own=True, kept=bool(task.id))
        self.form.show_task(task, goes_on=goes_on)
        self.form.text.setFocus()

    def _ask(self) -> None:
        which, client_id = self.which.value(), self._client_id
        self._nothing.only_some(which is not Which.OPEN or client_id is not None)
        self._model.ask_again(lambda reader: todos.listed(reader, which, client_id))

    def _on_client(self) -> None:
        value = self.client.value() if self.client.currentText().strip() else None
        self._client_id = ClientId(int(value)) if value else None
        self._ask()

    def _list_those_of(self, client_id: ClientId | None, which: Which = Which.OPEN) -> None:
        """List the tasks of one client or of all."""
        self._client_id = client_id
        self.which.blockSignals(True)
        self.which.set_value(which)
        self.which.blockSignals(False)
        self._show_client()
        self._ask()

    def _offer(self, people: list[Named]) -> None:
        hidden = self._outside.preferences.state.hide_names
        self.form.offer(people, hidden=hidden)
        self.client.blockSignals(True)
        self.client.set_choices(
            [(str(one.id), one.initials if hidden else one.name) for one in people]
        )
        self._show_client()

    def _show_client(self) -> None:
        self.client.blockSignals(True)
        if self._client_id is None:
            self.client.setCurrentIndex(-1)
            self.client.setEditText("")
        else:
            self.client.set_value(str(self._client_id))
        self.client.blockSignals(False)

    def _wait(self, draft: Task | None) -> None:
        if draft is not None and not self.form.is_typing:
            self.banner.tell(
                self.tr("A task waits here that was not saved."),
                "info",
                self.tr("Go on with it"),
                lambda: self._begin(draft, goes_on=True),
            )

    def _on_loaded(self) -> None:
        if self._wanted is not None:
            wanted = self._wanted
            if self._model.row_of(wanted) >= 0:
                self._wanted = None
                self.list.selection.choose(wanted)
                self._open(wanted)
            return
        key = self.list.selection.current
        if key is not None and self._model.row_of(key) < 0 and not self.form.is_typing:
            self.list.selection.choose(None)
            key = None
        if key is None and not self._is_writing_new():
            self._stack.setCurrentWidget(self._nothing)
            last = self._model.rowCount() - 1
            self.list.selection.choose(self._model.id_at(min(self._row_left, last)))

    def _is_writing_new(self) -> bool:
        return self._stack.currentWidget() is self._paper and self.form.is_typing

    def _open(self, key: int | None) -> None:
        if key is None:
            return
        self._row_left = max(0, self._model.row_of(key))

        def question(reader: Reader) -> Mapping[int, ToDo]:
            return todos.page(reader, [key])

        self.tasks.ask(self, question, self._show)

    def _show(self, found: Mapping[int, ToDo]) -> None:
        for key, todo in found.items():
            if self.list.selection.current != key:
                continue
            own = isinstance(todo.about, Task)
            hidden = self._outside.preferences.state.hide_names
            self._what.setText(
                words.what(todo, self._today(), formats.of(self.tasks).known(), hidden=hidden)
            )
            about = (words.whose(todo, hidden=hidden), words.due(todo, self._today()))
            self._whose.setText(" · ".join(part for part in about if part))
            self._why.setText(words.why(todo))
            self.bar.show_task(todo)
            self._show_parts(own=own, kept=True)
            if isinstance(todo.about, Task) and not self.form.is_typing:
                self.form.show_task(todo.about)
            elif not own:
                self.form.make_way()
            self._stack.setCurrentWidget(self._paper)

    def _show_parts(self, *, own: bool, kept: bool) -> None:
        for part in (self._what, self._whose, self._why, self.open_button):
            part.setVisible(not own)
        self.form.setVisible(own)
        self.bar.setVisible(kept)

    def _on_saved(self, task: Task) -> None:
        self.told.emit(self.tr("Task saved"), None)
        self.banner.hide()
        self._wanted = todos.key_of(task.id)
        self._list_those_of(self._client_id)
        self.list.setFocus()

    def _offer_back(self, typed: Task) -> None:
        self.told.emit(self.tr("Changes discarded"), lambda: self._begin(typed, goes_on=True))

    def _on_discarded(self, typed: Task | None) -> None:
        if typed is not None:
            self.tasks.do(self, todos.forget_draft)
            self._offer_back(typed)
        self._stack.setCurrentWidget(self._nothing)
        self.list.selection.choose(None)
        self.list.selection.choose(self._model.id_at(0))
        self.list.setFocus()

    def _bin(self, task: Task) -> None:
        self.form.put_away()
        self.dealing.bin_task(task)

    def _row(self, todo: ToDo) -> Row:
        today, hidden = self._today(), self._outside.preferences.state.hide_names
        what, due = (
            words.what(todo, today, formats.of(self.tasks).known(), hidden=hidden),
            words.due(todo, today),
        )
        whose = words.whose(todo, hidden=hidden)
        return Row(
            title=what,
            subtitle=whose or self.tr("The practice"),
            aside=due,
            mark=words.ICONS[todo.kind],
            tone=words.tone(todo, today),
            words=commas((what, whose, due)),
        )

    def _today(self) -> date:
        return self.dealing.today

    def _on_finished(self) -> None:
        todo = self.chosen()
        if todo is None or todo.which is Which.DONE:
            return
        if isinstance(todo.about, Task) or todo.kind.can_be_set_aside:
            self.dealing.finish(todo)
        else:
            self.banner.tell(words.why(todo), "info")

    def _on_waits(self, *, week: bool) -> None:
        todo = self.chosen()
        if todo is None or todo.which is Which.DONE:
            return
        if not todo.kind.can_wait:
            self.banner.tell(words.why(todo), "info")
        elif week:
            self.dealing.next_week(todo)
        else:
            self.dealing.tomorrow(todo)

    def _on_binned(self) -> None:
        todo = self.chosen()
        if todo is not None and isinstance(todo.about, Task):
            self._bin(todo.about)

    def _join(self) -> None:
        self.list.selection.chosen.connect(self._open)
        self.list.activated.connect(lambda _: self.open_chosen())
        self.list.finished.connect(self._on_finished)
        self.list.tomorrow.connect(lambda: self._on_waits(week=False))
        self.list.next_week.connect(lambda: self._on_waits(week=True))
        self.list.binned.connect(self._on_binned)
        self._model.loaded.connect(self._on_loaded)
        self.which.edited.connect(self._ask)
        self.client.edited.connect(self._on_client)
        self.dealing.failed.connect(lambda trouble: show_error(trouble, self.banner))
        self.form.saved.connect(self._on_saved)
        self.form.discarded.connect(self._on_discarded)
        self.form.left_behind.connect(self._offer_back)
        self.form.bin_wanted.connect(self._bin)
        self._outside.preferences.changed.connect(self._on_preferences)

    def _on_preferences(self) -> None:
        self.list.viewport().update()
        self.refresh()

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._paper)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.grid(1.5))
        top = Bar()
        top.addWidget(self._what)
        top.end_from_here()
        top.addWidget(self.open_button)
        inside.addLayout(top)
        for part in (self._whose, self._why, self.form, self.bar):
            inside.addWidget(part)
        inside.addStretch(1)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._paper)
        side, left, filters = QWidget(), QVBoxLayout(), Bar()
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.grid())
        filters.addWidget(self.which)
        filters.addWidget(self.client)
        left.addLayout(filters)
        left.addWidget(self.list, 1)
        add = buttons.quiet(self.tr("New task"), self.begin_new, "add")
        layout = column(self)
        subtitle = self.tr("In the list: Space done, T tomorrow, W next week, Enter opens")
        layout.addWidget(PageHeader(self.title, subtitle, [add]))
        layout.addWidget(self.banner)
        paper = scrolled(self._stack, widest=640)
        layout.addWidget(ListBeside(side, self.list, paper, LIST_WIDTH), 1)
