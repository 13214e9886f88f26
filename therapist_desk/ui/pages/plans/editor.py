"""Writing a plan: its goals one under the other, and the day to look at it again."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.plans import Goal, GoalKey, Plan, PlanId
from therapist_desk.services import plans
from therapist_desk.services.desk import Writer
from therapist_desk.services.plans import Folder
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.drafted_form import DraftedForm
from therapist_desk.ui.kit.fields import CheckField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Heading, Muted
from therapist_desk.ui.kit.moments import DateField
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.plans.goal_form import GoalForm

_NEW = Goal(GoalKey(0), "")


class PlanEditor(DraftedForm[Folder]):
    """Edits a plan; what is typed is kept as a draft until it is saved as the next version."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__(tasks)
        self.goals: list[GoalForm] = []
        self._title = Heading("", 2)
        self._column = QVBoxLayout()
        self.save_button = buttons.primary(self.tr("Save plan"), self.save, "save")
        self._fill_review()
        self._lay_out()

    def begin(self, folder: Folder) -> None:
        """Edit the draft there is, else the plan as it stands, else a new one."""
        self.put_away()
        plan = folder.draft or folder.plan or Plan(PlanId(0), folder.client.id, goals=(_NEW,))
        self.banner.hide()
        self._title.setText(self.tr("Change the plan") if folder.plan else self.tr("New plan"))
        while self.goals:
            self._drop(self.goals[0])
        for goal in plan.goals or (_NEW,):
            self._add(goal)
        self.form.set_values(
            {
                "review_on": plan.review_on,
                "reviewed": folder.draft is not None and plan.reviewed_on == folder.today,
            }
        )
        self._subject = folder  # from here on, what changes is typed
        self.goals[0].take_focus()

    def save(self) -> None:
        """Keep what is typed as the next version of the plan."""
        if self._subject is not None and self._is_fit():
            plan = self._plan()
            self._keep(lambda writer: plans.save(writer, plan))

    def _is_fit(self) -> bool:
        wrong = [goal for goal in self.goals if not goal.form.check()]
        return not wrong and self.form.check()

    def _plan(self) -> Plan:
        assert self._subject is not None
        before, typed = self._subject.plan, self.form.values()
        plan = before or Plan(PlanId(0), self._subject.client.id)
        reviewed_on = plan.reviewed_on
        if typed["reviewed"]:
            reviewed_on = self._subject.today
        goals = tuple(goal.value() for goal in self.goals)
        return replace(plan, goals=goals, review_on=typed["review_on"], reviewed_on=reviewed_on)

    def _draft_verb(self) -> Callable[[Writer], None]:
        plan = self._plan()
        return lambda writer: plans.keep_draft(writer, plan)

    def _is_of(self, subject: Folder, record: Plan) -> bool:
        return subject.client.id == record.client_id

    def _discard(self) -> None:
        if self._subject is not None:
            had_draft = self._drafts.is_busy or self._subject.draft is not None
            self._give_up(self._plan() if had_draft else None)

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
        self.form.add("review_on", self.tr("Next review"), DateField(), hint=hint)
        self.form.add("reviewed", "", CheckField(self.tr("Reviewed with the client today")))
        self.form.edited.connect(self._on_typed)

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
        inside.addWidget(self.form)
        inside.addStretch(1)
        told = self.tr("Saving makes a new version; what stood before stays readable.")
        self._frame(top, content, 760).insertWidget(2, Muted(told))
