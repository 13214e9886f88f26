"""The form of a task a person writes: what, for whom, by when."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.tasks import LONGEST, Task, TaskId
from therapist_desk.services import tasks as todos
from therapist_desk.services.clients import Named
from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.autosave import Autosave
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.choosers import FoundByTyping
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Heading
from therapist_desk.ui.kit.moments import DateField
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField


class TaskForm(QWidget):
    """Edits one task; what is typed and not saved is kept as a draft."""

    saved = Signal(object)
    discarded = Signal(object)
    """What was typed, or None."""

    left_behind = Signal(object)
    """What was typed before another one was opened: its draft gives way to what is typed next."""

    bin_wanted = Signal(object)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._task: Task | None = None
        self._is_saving = self._goes_on = False
        self._people: Sequence[tuple[str, str]] = ()
        self.banner = Banner()
        self._drafts = Autosave(tasks, self._draft_verb, self)
        self._drafts.failed.connect(lambda trouble: show_error(trouble, self.banner))
        self._title = Heading("", 2)
        self.form = Form()
        self.text = self.form.add(
            "text", self.tr("What is to be done"), TextField(limit=LONGEST), required=True
        )
        self.client = self.form.add(
            "client_id",
            self.tr("For which client"),
            FoundByTyping((), may_be_empty=True),
            hint=self.tr("Empty for something of the practice"),
        )
        self.form.add("due_on", self.tr("By when"), DateField())
        self.form.edited.connect(self._on_typed)
        self.text.returnPressed.connect(self.save)
        self.save_button = buttons.primary(self.tr("Save"), self.save, "save")
        self._bin = buttons.icon_button(
            "bin", self.tr("Put this task into the bin"), lambda: self.bin_wanted.emit(self._task)
        )
        self._lay_out()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed is not in the vault, not even as a draft."""
        return self._drafts.is_dirty

    @property
    def is_typing(self) -> bool:
        """Whether something typed here is not saved as a task yet."""
        return self._task is not None and (self.form.is_dirty or self._goes_on)

    def offer(self, people: Sequence[Named], *, hidden: bool) -> None:
        """Offer these clients, by their initials where names are hidden."""
        offered = [
            (str(one.id), f"{one.initials if hidden else one.name} · {one.code}") for one in people
        ]
        if offered == self._people:
            return
        self._people = offered
        chosen = self._typed().client_id if self._task is not None else None
        self.client.blockSignals(True)
        self.client.set_choices(offered)
        self._choose(chosen)
        self.client.blockSignals(False)

    def show_task(self, task: Task, *, goes_on: bool = False) -> None:
        """Edit ``task``, which ``goes_on`` where it was typed and not saved."""
        self.make_way()
        self.banner.hide()
        self._title.setText(self.tr("Change this task") if task.id else self.tr("New task"))
        self._bin.setVisible(bool(task.id))
        self.form.set_values({"text": task.text, "due_on": task.due_on})
        self.client.blockSignals(True)
        self._choose(task.client_id)
        self.client.blockSignals(False)
        self.form.mark_clean()
        self._task, self._goes_on = task, goes_on
        if goes_on:
            self._drafts.typed()  # taken back, it is kept nowhere yet

    def make_way(self) -> None:
        """Put away what stands here, and say so if it was not saved."""
        if self.is_typing:
            self.left_behind.emit(self._typed())
        self.put_away()

    def put_away(self) -> None:
        """Keep what is typed as a draft and speak of it no more."""
        self._drafts.leave()
        self._task = None

    def keep(self) -> None:
        """Keep what is typed as a draft."""
        self._drafts.save_now()

    def save(self) -> None:
        """Keep the task."""
        if self._task is None or self._is_saving or not self.form.check():
            return
        task = self._typed()
        self._is_saving = True
        self._drafts.forget()
        self._tasks.do(
            self, lambda writer: todos.save(writer, task), self._on_saved, self._on_failed
        )

    def _choose(self, client_id: ClientId | None) -> None:
        if client_id is None:
            self.client.setCurrentIndex(-1)
            self.client.setEditText("")
        else:
            self.client.set_value(str(client_id))

    def _typed(self) -> Task:
        assert self._task is not None
        chosen = self.client.value() if self.client.currentText().strip() else None
        typed = self.form.values()
        return replace(
            self._task,
            text=typed["text"],
            due_on=typed["due_on"],
            client_id=ClientId(int(chosen)) if chosen else None,
        )

    def _draft_verb(self) -> Callable[[Writer], None]:
        task = self._typed()
        return lambda writer: todos.keep_draft(writer, task)

    def _on_typed(self) -> None:
        if self._task is not None:
            self._drafts.typed()

    def _on_saved(self, task: Task) -> None:
        self._is_saving = False
        if self._task is None or self._task.id not in (TaskId(0), task.id):
            return  # another one was opened meanwhile
        self._task = None
        self.saved.emit(task)

    def _on_failed(self, trouble: Exception) -> None:
        self._is_saving = False
        self._on_typed()
        show_error(trouble, self.banner, self.form)

    def _discard(self) -> None:
        if self._task is None:
            return
        typed = self._typed() if self.is_typing else None
        self._drafts.forget()
        self._task = None
        self.discarded.emit(typed)

    def _lay_out(self) -> None:
        top = Bar()
        top.addWidget(self._title)
        top.end_from_here()
        top.addWidget(self._bin)
        top.addWidget(buttons.quiet(self.tr("Discard"), self._discard))
        top.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1))
        column.addLayout(top)
        column.addWidget(self.banner)
        column.addWidget(self.form)
