"""Writing a plan: its goals one under the other, and the day to look at it again."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.plans import Goal, GoalKey, Plan, PlanId
from therapist_desk.services import plans
from therapist_desk.services.desk import Writer
from therapist_desk.services.plans import Folder
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.autosave import Autosave
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.fields import CheckField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Heading, Muted
from therapist_desk.ui.kit.moments import DateField
from therapist_desk.ui.kit.page import scrolled
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.plans.goal_form import GoalForm

_NEW = Goal(GoalKey(0), "")


class PlanEditor(QWidget):
    """Edits a plan; what is typed is kept as a draft until it is saved as the next version."""

    saved = Signal(object)
    discarded = Signal(object)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._folder: Folder | None = None
        self.goals: list[GoalForm] = []
        self._banner = Banner()
        self._drafts = Autosave(tasks, self._draft_verb, self)
        self._drafts.failed.connect(lambda trouble: show_error(trouble, self._banner))
        self._title = Heading("", 2)
        self._column = QVBoxLayout()
        self.review = Form()
        self.save_button = buttons.primary(self.tr("Save plan"), self.save, "save")
        self._fill_review()
        self._lay_out()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed is not in the vault, not even as a draft."""
        return self._drafts.is_dirty

    def begin(self, folder: Folder) -> None:
        """Edit the draft there is, else the plan as it stands, else a new one."""
        self.put_away()
        plan = folder.draft or folder.plan or Plan(PlanId(0), folder.client.id, goals=(_NEW,))
        self._banner.hide()
        self._title.setText(self.tr("Change the plan") if folder.plan else self.tr("New plan"))
        while self.goals:
            self._drop(self.goals[0])
        for goal in plan.goals or (_NEW,):
            self._add(goal)
        self.review.set_values(
            {
                "review_on": plan.review_on,
                "reviewed": folder.draft is not None and plan.reviewed_on == folder.today,
            }
        )
        self._folder = folder  # from here on, what changes is typed
        self.goals[0].take_focus()

    def put_away(self) -> None:
        """Keep what is typed as a draft and speak of it no more."""
        self._drafts.leave()
        self._folder = None

    def keep(self) -> None:
        """Keep what is typed as a draft."""
        self._drafts.save_now()

    def save(self) -> None:
        """Keep what is typed as the next version of the plan."""
        if self._folder is None or not self._is_fit():
            return
        plan = self._plan()
        self._drafts.forget()
        self._tasks.do(
            self, lambda writer: plans.save(writer, plan), self._on_saved, self._on_failed
        )

    def _is_fit(self) -> bool:
        wrong = [goal for goal in self.goals if not goal.form.check()]
        return not wrong and self.review.check()

    def _plan(self) -> Plan:
        assert self._folder is not None
        before, typed = self._folder.plan, self.review.values()
        plan = before or Plan(PlanId(0), self._folder.client.id)
        reviewed_on = plan.reviewed_on
        if typed["reviewed"]:
            reviewed_on = self._folder.today
        goals = tuple(goal.value() for goal in self.goals)
        return replace(plan, goals=goals, review_on=typed["review_on"], reviewed_on=reviewed_on)

    def _draft_verb(self) -> Callable[[Writer], None]:
        plan = self._plan()
        return lambda writer: plans.keep_draft(writer, plan)

    def _on_typed(self) -> None:
        if self._folder is not None:
            self._drafts.typed()

    def _on_saved(self, plan: Plan) -> None:
        self._folder = None
        self.saved.emit(plan)

    def _on_failed(self, trouble: Exception) -> None:
        self._on_typed()
        show_error(trouble, self._banner, self.review)

    def _discard(self) -> None:
        plan = self._plan() if self._folder is not None else None
        typed = self._drafts.is_busy or (self._folder is not None and self._folder.draft)
        self._drafts.forget()
        self._folder = None
        self.discarded.emit(plan if typed else None)

    def _add_goal(self) -> None:
        form = self._add(_NEW)
        self._on_typed()
        QTimer.singleShot(0, form, form.take_focus)

    def _add(self, goal: Goal) -> GoalForm:
        form = GoalForm(goal)
        form.edited.connect(self._on_typed)
        form.remove_wanted.connect(lambda: self._remove(form))
        self.goals.append(form)
        self._column.addWidget(form)
        self._number()
        return form

    def _remove(self, form: GoalForm) -> None:
        at = self.goals.index(form)
        self._drop(form)
        if not self.goals:
            self._add(_NEW)
        self.goals[min(at, len(self.goals) - 1)].take_focus()
        self._on_typed()

    def _drop(self, form: GoalForm) -> None:
        self.goals.remove(form)
        self._column.removeWidget(form)
        form.hide()
        form.deleteLater()
        self._number()

    def _number(self) -> None:
        for number, form in enumerate(self.goals, 1):
            form.number(number)

    def _fill_review(self) -> None:
        hint = self.tr("The desk reminds you on this day.")
        self.review.add("review_on", self.tr("Next review"), DateField(), hint=hint)
        self.review.add("reviewed", "", CheckField(self.tr("Reviewed with the client today")))
        self.review.edited.connect(self._on_typed)

    def _lay_out(self) -> None:
        top = Bar()
        top.addWidget(self._title)
        top.end_from_here()
        top.addWidget(buttons.quiet(self.tr("Discard"), self._discard))
        top.addWidget(self.save_button)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.grid(1.5))
        inside.addLayout(self._column)
        self._column.setSpacing(theme.grid(1.5))
        add = Bar()
        add.addWidget(buttons.quiet(self.tr("Add a goal"), self._add_goal, "add"))
        add.end_from_here()
        inside.addLayout(add)
        inside.addWidget(self.review)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1))
        column.addLayout(top)
        column.addWidget(self._banner)
        column.addWidget(
            Muted(self.tr("Saving makes a new version; what stood before stays readable."))
        )
        column.addWidget(scrolled(content, widest=760), 1)
