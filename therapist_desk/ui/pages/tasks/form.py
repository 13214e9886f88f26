"""The form of a task a person writes: what, for whom, by when."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.tasks import LONGEST, Task
from therapist_desk.services import tasks as todos
from therapist_desk.services.clients import Named
from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.choosers import FoundByTyping
from therapist_desk.ui.kit.entry_form import EntryForm
from therapist_desk.ui.kit.moments import DateField
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField


class TaskForm(EntryForm[Task]):
    """Edits one task; what is typed and not saved is kept as a draft."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__(
            tasks, QCoreApplication.translate("TaskForm", "Put this task into the bin")
        )
        self._people: Sequence[tuple[str, str]] = ()
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
        self._stand_alone()

    def offer(self, people: Sequence[Named], *, hidden: bool) -> None:
        """Offer these clients, by their initials where names are hidden."""
        offered = [
            (str(one.id), f"{one.initials if hidden else one.name} · {one.code}") for one in people
        ]
        if offered == self._people:
            return
        self._people = offered
        chosen = self._typed().client_id if self._subject is not None else None
        self.client.blockSignals(True)
        self.client.set_choices(offered)
        self._choose(chosen)
        self.client.blockSignals(False)

    def show_task(self, task: Task, *, goes_on: bool = False) -> None:
        """Edit ``task``, which ``goes_on`` where it was typed and not saved."""
        self.make_way(goes_on=goes_on)
        self.banner.hide()
        self._title.setText(self.tr("Change this task") if task.id else self.tr("New task"))
        self._bin.setVisible(bool(task.id))
        self.form.set_values({"text": task.text, "due_on": task.due_on})
        self.client.blockSignals(True)
        self._choose(task.client_id)
        self.client.blockSignals(False)
        self.form.mark_clean()
        self._subject = task
        if goes_on:
            self._drafts.typed()  # taken back, it is kept nowhere yet

    def _choose(self, client_id: ClientId | None) -> None:
        if client_id is None:
            self.client.setCurrentIndex(-1)
            self.client.setEditText("")
        else:
            self.client.set_value(str(client_id))

    def _typed(self) -> Task:
        assert self._subject is not None
        chosen = self.client.value() if self.client.currentText().strip() else None
        typed = self.form.values()
        return replace(
            self._subject,
            text=typed["text"],
            due_on=typed["due_on"],
            client_id=ClientId(int(chosen)) if chosen else None,
        )

    def _write(self, writer: Writer, entry: Task) -> Task:
        return todos.save(writer, entry)

    def _keep_draft(self, writer: Writer, entry: Task) -> None:
        todos.keep_draft(writer, entry)

    def _stand_alone(self) -> None:
        """Lay the form out without a scroll area, for it is short."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1))
        column.addLayout(self._top())
        column.addWidget(self.banner)
        column.addWidget(self.form)
