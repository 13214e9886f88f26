"""The safety plan of a client, two presses away from anywhere in the record."""

from datetime import date

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QVBoxLayout

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.safety_plans import SafetyPlan, SafetyPlanId
from therapist_desk.domain.topics import Topic
from therapist_desk.exporting.plan_paper import SAFETY_PLAN_FILE, safety_plan_paper
from therapist_desk.services import misfiled, practice, safety_plans
from therapist_desk.services.safety_plans import Folder
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.choosers import language_name
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.lines import count
from therapist_desk.ui.kit.misfiled import Misfiled
from therapist_desk.ui.kit.more_menu import Choice, more_button
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import PageHeader
from therapist_desk.ui.kit.paper_panel import PaperPanel, PaperWish
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.versions_tab import VersionsTab
from therapist_desk.ui.pages.safety_plans.form import SafetyPlanForm
from therapist_desk.ui.pages.safety_plans.reader import SafetyPlanReader


class SafetyPlanPage(VersionsTab):
    """Shows the safety plan, writes the next version, and saves one as a paper."""

    topics = frozenset({Topic.SAFETY_PLAN, Topic.CLIENT, Topic.PRACTICE})

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        form, reader = SafetyPlanForm(tasks), SafetyPlanReader()
        super().__init__(tasks, safety_plans, form, reader)
        self.title = self.tr("Safety plan")
        self.setAccessibleName(self.title)
        self._outside = outside
        outside.preferences.changed.connect(self.refresh)
        self._folder: Folder | None = None
        self._shown: SafetyPlan | None = None
        self.reader, self.form = reader, form
        self.paper_panel = PaperPanel(tasks, outside)
        self.language = ChoiceField(
            (language, self.tr("Paper in {language}").format(language=language_name(language)))
            for language in safety_plans.forms()
        )
        self.language.setAccessibleName(self.tr("Language of the paper"))
        self._lay_out()
        self._join()

    def show_client(self, client_id: ClientId) -> None:
        """Show this client's safety plan; what was typed for another one waits as a draft."""
        if client_id != self.client_id:
            self.paper_panel.hide()
            self._folder = None
            self._stack.hide()
        super().show_client(client_id)

    def _show(self, folder: Folder) -> None:
        if folder.client.id != self.client_id:
            return
        if self._folder is None or self._folder.client.id != folder.client.id:
            self.language.set_value(safety_plans.form(folder.client.language).language)
        self._folder = folder
        hidden = self._outside.preferences.state.hide_names
        name = folder.client.initials if hidden else folder.client.name
        self._header.show_title(self.tr("Safety plan"), name)
        super()._show(folder)
        self._stack.show()
        self._offer()

    def _write(self, folder: Folder) -> None:
        self.form.begin(folder)

    def _read(self, folder: Folder, plan: SafetyPlan | None) -> None:
        self._shown = plan
        self.reader.show_plan(folder, plan)
        self._stack.setCurrentWidget(self.reader)

    def _saved_words(self) -> str:
        return self.tr("Safety plan saved")

    def _waiting_words(self) -> str:
        return self.tr("Changes to the safety plan wait here that were not saved.")

    def _offer(self) -> None:
        """Offer what can be done with what is shown."""
        is_reading = self._stack.currentWidget() is self.reader and self._shown is not None
        is_reading = is_reading and not (self._shown and self._shown.redactions)
        self.pdf_button.setVisible(is_reading)
        self.print_button.setVisible(is_reading)
        self.language.setVisible(is_reading)
        self.more.setVisible(is_reading)
        is_latest = self._folder is not None and self._shown is self._folder.plan
        self.change_button.setVisible(is_reading and is_latest)

    def _lay_out(self) -> None:
        back = buttons.quiet(self.tr("Back to the client"), self._go_back, "back")
        self.pdf_button = buttons.quiet(self.tr("Save as PDF…"), self._save_paper, "export")
        self.change_button = buttons.quiet(self.tr("Change"), self.begin_new, "edit")
        self.more = more_button(self.tr("More about this safety plan"), self._choices)
        self.print_button = buttons.quiet(
            self.tr("Print…"), lambda: self._save_paper(on_paper=True), "print"
        )
        papers = [self.language, self.pdf_button, self.print_button]
        actions = [*papers, self.change_button, self.more, back]
        self._header = PageHeader(self.title, actions=actions)
        for page in (self.reader, self.form):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.grid(3), theme.grid(2), theme.grid(3), theme.grid(1))
        column.setSpacing(theme.grid(1.5))
        column.addWidget(self._header)
        column.addWidget(self._waiting)
        column.addWidget(self.paper_panel)
        column.addWidget(self._stack, 1)
        self._offer()

    def _join(self) -> None:
        self.reader.chosen.connect(self._choose)
        self.reader.begin_wanted.connect(self.begin_new)
        self.reader.practice_wanted.connect(lambda: self.go.emit(Place(View.PRACTICE)))
        self.paper_panel.saved.connect(
            lambda _: self.told.emit(self.tr("Safety plan saved as PDF"), None)
        )
        self.paper_panel.printed.connect(
            lambda _: self.told.emit(self.tr("Printed and logged"), None)
        )

    def _choices(self) -> list[Choice]:
        return [(self.tr("Written for the wrong client…"), "client", self._ask_whose_plan)]

    def _ask_whose_plan(self) -> None:
        folder, plan = self._folder, self._shown
        if folder is None or plan is None:
            return
        said = self.tr("Version {number}, written {day}")
        versions = [
            (one.id, said.format(number=count(one.version), day=when.full_day(one.written_on)))
            for one in folder.versions
            if not one.redactions
        ]
        self._ask_whose(
            self._outside,
            Misfiled(
                plan.client_id,
                lambda writer, ids, there: misfiled.move_safety_plan(writer, _ids(ids), there),
                lambda writer, ids, why: misfiled.redact_safety_plan(writer, _ids(ids), why),
                versions,
                plan.id,
                about=self.tr("It becomes the safety plan there."),
            ),
        )
        self._offer()

    def _save_paper(self, *, on_paper: bool = False) -> None:
        folder, plan = self._folder, self._shown
        if folder is None or plan is None:
            return
        form, lines = safety_plans.form(self.language.value()), folder.lines
        locale = QLocale(form.language)

        def day(written: date) -> str:
            shown = QDate(written.year, written.month, written.day)
            return locale.toString(shown, QLocale.FormatType.LongFormat)

        self.paper_panel.ask_for(
            PaperWish(
                folder.client.id,
                self.tr("Save the safety plan"),
                SAFETY_PLAN_FILE,
                self.tr("Safety plan, version {number}").format(number=count(plan.version)),
                folder.client.name,
                self.tr("Copy for the client"),
                lambda reader: safety_plan_paper(plan, form, lines, practice.get(reader), day),
                folder.client.initials,
            ),
            on_paper=on_paper,
        )

    def _go_back(self) -> None:
        self.go.emit(Place(View.PLAN, self.client_id))


def _ids(ids: frozenset[int]) -> frozenset[SafetyPlanId]:
    return frozenset(map(SafetyPlanId, ids))
