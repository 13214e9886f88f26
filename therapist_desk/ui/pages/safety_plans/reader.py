"""A safety plan to be read in a hurry: the parts in their order, and whom to call."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from therapist_desk.domain.safety_plans import PROFESSIONALS, SafetyPlan
from therapist_desk.services import safety_plans
from therapist_desk.services.safety_plans import Folder
from therapist_desk.ui.kit import buttons, languages, theme, when
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.cards import Card, Line
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.labels import Heading, Muted, PlainLabel
from therapist_desk.ui.kit.lines import count
from therapist_desk.ui.kit.misfiled import taken_out
from therapist_desk.ui.kit.page import scrolled
from therapist_desk.ui.kit.whom_to_call import WhomToCall


class SafetyPlanReader(QWidget):
    """Shows one version of a Folder; with none yet it still says whom to call."""

    chosen = Signal(object)
    begin_wanted = Signal()
    practice_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._folder: Folder | None = None
        self.banner = Banner()
        self._about = Muted("")
        self._paper = QVBoxLayout()
        self._paper.setSpacing(theme.grid(1.5))
        self.versions = Card(self.tr("All versions"), "")
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.grid(1.5))
        inside.addLayout(self._paper)
        inside.addWidget(self.versions)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1))
        column.addWidget(self._about)
        column.addWidget(self.banner)
        column.addWidget(scrolled(content, widest=820), 1)

    def show_plan(self, folder: Folder, plan: SafetyPlan | None) -> None:
        """Show ``plan``, the one that stands, an older one, or that there is none."""
        self._folder = folder
        empty(self._paper)
        self._show_age(folder, plan)
        if plan is None:
            self._show_nothing()
        self._paper.addWidget(self._whom_to_call(folder))
        form = safety_plans.form(languages.speaker().language)
        for number, part in enumerate(form.parts, 1):
            text = plan.parts.get(part.key, "") if plan else ""
            lines = part.key == PROFESSIONALS
            if text or lines:
                told = self.tr("{number}. {heading}").format(
                    number=count(number), heading=part.heading
                )
                heading = told if plan else part.heading
                self._paper.addWidget(self._part(heading, text, lines=lines))
        self.versions.show_lines([self._line(each) for each in folder.versions])
        is_told = any(one.redactions for one in folder.versions)
        self.versions.setVisible(len(folder.versions) > 1 or is_told)

    def _show_age(self, folder: Folder, plan: SafetyPlan | None) -> None:
        self.banner.hide()
        self._about.setVisible(plan is not None)
        if plan is None:
            return
        told = self.tr("Version {number}, written {day}")
        self._about.setText(
            told.format(number=count(plan.version), day=when.full_day(plan.written_on))
        )
        if plan.redactions:
            told = taken_out(plan.redactions, when.local_zone())
            self.banner.tell(told, "info", closable=False)
        elif plan is not folder.plan:
            self.banner.tell(
                self.tr("This is how the safety plan stood then. A newer one took its place."),
                "warn",
                self.tr("Show the safety plan as it stands"),
                lambda: self.chosen.emit(None),
                closable=False,
            )

    def _show_nothing(self) -> None:
        words = self.tr(
            "No safety plan yet. Written together in a calm hour, it says what helps in a hard one."
        )
        card, column = _card()
        column.addWidget(PlainLabel(words, wraps=True))
        write = buttons.quiet(self.tr("Write the safety plan"), self.begin_wanted.emit, "edit")
        column.addWidget(write, 0, Qt.AlignmentFlag.AlignLeading)
        self._paper.addWidget(card)

    def _part(self, heading: str, text: str, *, lines: bool) -> QFrame:
        card, column = _card()
        title = PlainLabel(heading, wraps=True)
        theme.heading(title, 2)
        column.addWidget(title)
        if text:
            column.addWidget(PlainLabel(text, wraps=True).selectable())
        if lines:
            self._show_lines(column)
        return card

    def _whom_to_call(self, folder: Folder) -> QFrame:
        """Return what is needed at once: where the client is, whom to call, who may be told what."""
        card, column = _card()
        title = PlainLabel(self.tr("Whom to call"), wraps=True)
        theme.heading(title, 2)
        column.addWidget(title)
        told = self.tr("nothing agreed is in force")
        if folder.may_tell is not None:
            told = self.tr("{words} (agreed {day})").format(
                words=folder.may_tell.words, day=when.full_day(folder.may_tell.agreed_on)
            )
        people = WhomToCall()
        people.show_people(folder.client, folder.practice, [(self.tr("Who may be told"), told)])
        column.addWidget(people)
        return card

    def _show_lines(self, column: QVBoxLayout) -> None:
        assert self._folder is not None
        number = self._folder.practice.emergency_number
        named = [self.tr("Emergency number: {number}").format(number=number)] if number else []
        named += [
            " · ".join(part for part in (line.name, line.number, line.hours) if part)
            for line in self._folder.lines
        ]
        if named:
            column.addWidget(Heading(self.tr("At any time"), 3))
            column.addWidget(PlainLabel("\n".join(named), wraps=True).selectable())
        if not self._folder.lines:
            column.addWidget(
                Muted(self.tr("No crisis line is confirmed for where the client lives."))
            )
            confirm = buttons.plain(
                self.tr("Confirm one in My practice"), self.practice_wanted.emit, "practice"
            )
            column.addWidget(confirm, 0, Qt.AlignmentFlag.AlignLeading)

    def _line(self, plan: SafetyPlan) -> Line:
        assert self._folder is not None
        day = when.day(plan.written_on, self._folder.today)
        title = self.tr("Version {number}").format(number=count(plan.version))
        if plan.redactions:
            day = self.tr("{day} · text taken out").format(day=day)
        return Line("history", title, day, lambda: self.chosen.emit(plan.id))


def _card() -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    card.setProperty("surface", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(*[theme.grid(2)] * 4)
    column.setSpacing(theme.px(6))
    return card, column
