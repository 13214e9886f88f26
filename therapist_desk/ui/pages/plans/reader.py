"""A plan to be read: when it was written and is looked at again, its goals, its versions."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.plans import Plan, changed_goals
from therapist_desk.exporting.plan_paper import PLAN_FILE, plan_paper
from therapist_desk.services import practice
from therapist_desk.services.plans import Folder
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.cards import Card, Line
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Heading, Muted, Pill
from therapist_desk.ui.kit.lines import count
from therapist_desk.ui.kit.misfiled import taken_out
from therapist_desk.ui.kit.more_menu import Choice, more_button
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import scrolled
from therapist_desk.ui.kit.paper_panel import PaperPanel, PaperWish
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.plans import words
from therapist_desk.ui.pages.plans.goal_card import GoalCard


class PlanReader(QWidget):
    """Shows one version of a Folder; ``chosen`` asks for another by its id."""

    change_wanted = Signal()
    chosen = Signal(object)
    rated = Signal(object)
    unrated = Signal(object)
    note_wanted = Signal(object)
    misfiled = Signal()
    """The plan shown may belong to somebody else."""
    card_made = Signal(object)
    """A GoalCard, before what was typed on the one it replaces is put on it."""

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__()
        self._folder: Folder | None = None
        self._plan: Plan | None = None
        self.cards: list[GoalCard] = []
        self._title = Heading("", 2)
        self.pill = Pill()
        self._about = Muted("")
        self.banner = Banner()
        self.trouble = Banner()
        self.paper_panel = PaperPanel(tasks, outside)
        self._goals = QVBoxLayout()
        self.versions = Card(self.tr("All versions"), "")
        self._lay_out()

    @property
    def plan(self) -> Plan | None:
        """The version that is shown."""
        return self._plan

    def show_plan(self, folder: Folder, plan: Plan) -> None:
        """Show ``plan``, the one that stands or an older one."""
        if self._folder == folder and self._plan == plan:
            return
        if self._plan is None or self._plan.id != plan.id:
            self.paper_panel.hide()
            self.trouble.hide()
        self._folder, self._plan = folder, plan
        is_old = plan is not folder.plan
        self._title.setText(self.tr("Plan, version {number}").format(number=count(plan.version)))
        self._show_review(is_old=is_old)
        self._about.setText(self._facts(plan))
        for button in (self.pdf_button, self.print_button, self.more):
            button.setVisible(not plan.redactions)
        self._show_age(is_old=is_old)
        self._show_goals(is_old=is_old)
        self.versions.show_lines([self._line(each) for each in folder.versions])
        self.versions.setVisible(len(folder.versions) > 1)

    def _show_goals(self, *, is_old: bool) -> None:
        assert self._folder is not None
        assert self._plan is not None
        before = {(card.goal.key, card.client_id): card for card in self.cards}
        gone = self.cards
        self.cards = [
            self._joined(GoalCard(number, goal, self._folder, old=is_old))
            for number, goal in enumerate(self._plan.goals, 1)
        ]
        for card in self.cards:
            self._goals.addWidget(card)
            self.card_made.emit(card)
            same = before.get((card.goal.key, card.client_id))
            if same is not None and not is_old:
                card.take_over(same)
        for card in gone:
            self._goals.removeWidget(card)
            card.hide()
            card.deleteLater()

    def _show_review(self, *, is_old: bool) -> None:
        assert self._plan is not None
        assert self._folder is not None
        day = self._plan.review_on
        self.pill.setVisible(day is not None and not is_old)
        if day is None:
            return
        shown = when.day(day, self._folder.today)
        if day <= self._folder.today:
            self.pill.show_status(self.tr("Review due: {day}").format(day=shown), "warn")
        else:
            self.pill.show_status(self.tr("Next review: {day}").format(day=shown), "info")

    def _facts(self, plan: Plan) -> str:
        facts = [self.tr("written {day}").format(day=when.full_day(plan.written_on))]
        if plan.reviewed_on:
            reviewed = when.full_day(plan.reviewed_on)
            facts.append(self.tr("reviewed together {day}").format(day=reviewed))
        return " · ".join(facts)

    def _show_age(self, *, is_old: bool) -> None:
        self.banner.hide()
        assert self._folder is not None
        assert self._plan is not None
        is_none_left = self._folder.plan is None
        self.change_button.setText(
            self.tr("Write a plan") if is_none_left else self.tr("Change or review")
        )
        self.change_button.setVisible(is_none_left or not is_old)
        if self._plan.redactions:
            told = taken_out(self._plan.redactions, when.local_zone())
            self.banner.tell(told, "info", closable=False)
        elif is_old:
            self.banner.tell(
                self.tr("This is how the plan stood then. A newer version took its place."),
                "info",
                self.tr("Show the plan as it stands"),
                lambda: self.chosen.emit(None),
                closable=False,
            )

    def _joined(self, card: GoalCard) -> GoalCard:
        card.rated.connect(self.rated)
        card.unrated.connect(self.unrated)
        card.note_wanted.connect(self.note_wanted)
        return card

    def _line(self, plan: Plan) -> Line:
        assert self._folder is not None
        day = when.day(plan.written_on, self._folder.today)
        title = self.tr("Version {number} · {day}").format(number=count(plan.version), day=day)
        return Line("history", title, self._what_changed(plan), lambda: self.chosen.emit(plan.id))

    def _what_changed(self, plan: Plan) -> str:
        assert self._folder is not None
        if plan.redactions:
            return self.tr("text taken out")
        before = next(
            (
                each
                for each in self._folder.versions
                if each.version < plan.version and not each.redactions
            ),
            None,
        )
        if before is None:
            return self.tr("%n goal(s)", "", len(plan.goals))
        new, changed = changed_goals(before, plan)
        parts = [
            self.tr("%n new goal(s)", "", len(new)) if new else "",
            self.tr("%n changed", "", len(changed)) if changed else "",
            self.tr("reviewed") if plan.reviewed_on != before.reviewed_on else "",
        ]
        return " · ".join(part for part in parts if part)

    def _lay_out(self) -> None:
        top = Bar(gap=1.5)
        top.addWidget(self._title)
        top.addWidget(self.pill)
        top.end_from_here()
        self.pdf_button = buttons.quiet(self.tr("Save as PDF…"), self._save, "export")
        self.change_button = buttons.quiet(
            self.tr("Change or review"), self.change_wanted.emit, "edit"
        )
        top.addWidget(self.pdf_button)
        self.print_button = buttons.quiet(
            self.tr("Print…"), lambda: self._save(on_paper=True), "print"
        )
        top.addWidget(self.print_button)
        top.addWidget(self.change_button)
        self.more = more_button(self.tr("More about this plan"), self._choices)
        top.addWidget(self.more)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.grid(1.5))
        inside.addWidget(self.paper_panel)
        self._goals.setSpacing(theme.grid(1.5))
        inside.addLayout(self._goals)
        inside.addWidget(self.versions)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1))
        column.addLayout(top)
        column.addWidget(self._about)
        column.addWidget(self.banner)
        column.addWidget(self.trouble)
        column.addWidget(scrolled(content, widest=820), 1)

    def _choices(self) -> list[Choice]:
        words = self.tr("Written for the wrong client…")
        return [(words, "client", self.misfiled.emit)]

    def _save(self, *, on_paper: bool = False) -> None:
        folder, plan = self._folder, self._plan
        if folder is None or plan is None:
            return
        said = words.for_paper()
        client = folder.client
        self.paper_panel.ask_for(
            PaperWish(
                client.id,
                self.tr("Save the plan"),
                PLAN_FILE,
                self.tr("Plan, version {number}").format(number=count(plan.version)),
                client.name,
                self.tr("Copy of the plan"),
                lambda reader: plan_paper(
                    plan,
                    f"{client.name} · {client.code}",
                    lambda goal: folder.ratings_of(goal.key),
                    practice.get(reader),
                    said,
                ),
                client.initials,
            ),
            on_paper=on_paper,
        )
