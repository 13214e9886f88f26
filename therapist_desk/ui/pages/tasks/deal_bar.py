"""What can be done with the task that is open: done, later, back again."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.tasks import Task
from therapist_desk.services.to_do import ToDo, Which
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.moments import DateField
from therapist_desk.ui.pages.tasks.dealing import Dealing


class DealBar(QWidget):
    """Offers what suits the task shown; a day to come can be typed."""

    def __init__(self, dealing: Dealing) -> None:
        super().__init__()
        self._dealing = dealing
        self._todo: ToDo | None = None
        self.done = buttons.quiet(self.tr("Done"), lambda: self._deal(dealing.finish), "check")
        self.aside = buttons.quiet(self.tr("Set aside"), lambda: self._deal(dealing.finish))
        self.aside.setToolTip(self.tr("It comes back when something about it changes"))
        self.back = buttons.quiet(
            self.tr("Back to what is to do"), lambda: self._deal(dealing.bring_back), "undo"
        )
        self.tomorrow = buttons.quiet(
            self.tr("Until tomorrow"), lambda: self._deal(dealing.tomorrow), "clock"
        )
        self.next_week = buttons.quiet(
            self.tr("Until next week"), lambda: self._deal(dealing.next_week), "clock"
        )
        self.form = Form()
        self.until = self.form.add("until", self.tr("Or put off until"), DateField())
        self.until.returnPressed.connect(self.put_off)
        self.put_off_button = buttons.quiet(self.tr("Put off"), self.put_off)
        self._lay_out()

    def show_task(self, todo: ToDo) -> None:
        """Offer what can be done with this task."""
        own, is_open = isinstance(todo.about, Task), todo.which is Which.OPEN
        if self._todo is None or self._todo.key != todo.key:
            self.form.set_values({"until": None})
        self._todo = todo
        self.done.setVisible(own and todo.which is not Which.DONE)
        self.aside.setVisible(todo.kind.can_be_set_aside and todo.which is not Which.DONE)
        self.back.setVisible(not is_open)
        rests = todo.kind.can_wait and todo.which is not Which.DONE
        for each in (self.tomorrow, self.next_week):
            each.setVisible(rests)
        self._later.setVisible(rests)

    def put_off(self) -> None:
        """Let the task rest until the day that was typed."""
        until = self.until.value()
        if self._todo is None or not self.form.check():
            return
        if until is None or until <= self._dealing.today:
            self.form.show_error(RuleBroken(self.tr("Choose a day to come."), "until"))
            return
        self._deal(partial(self._dealing.put_off, until=until))

    def _deal(self, deed: Callable[[ToDo], object]) -> None:
        if self._todo is not None:
            deed(self._todo)

    def _lay_out(self) -> None:
        first, last = Bar(), Bar()
        for each in (self.done, self.aside, self.back, self.tomorrow, self.next_week):
            first.addWidget(each)
        self._later = QWidget()
        row = QVBoxLayout(self._later)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.form)
        last.addWidget(self.put_off_button)
        row.addLayout(last)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1.5))
        column.addLayout(first)
        column.addWidget(self._later)
