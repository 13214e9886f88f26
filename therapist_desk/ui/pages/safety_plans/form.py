"""Writing a safety plan together: a field for each part, with what belongs in it."""

from collections.abc import Callable

from therapist_desk.domain.safety_plans import SafetyPlan, SafetyPlanId
from therapist_desk.services import safety_plans
from therapist_desk.services.desk import Writer
from therapist_desk.services.safety_plans import Folder
from therapist_desk.ui.kit import buttons, languages
from therapist_desk.ui.kit.drafted_form import DraftedForm
from therapist_desk.ui.kit.fields import LongTextField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Muted
from therapist_desk.ui.kit.tasks import Tasks


class SafetyPlanForm(DraftedForm[Folder]):
    """Edits a safety plan; what is typed is kept as a draft until it is saved as a version."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__(tasks)
        for part in safety_plans.form(languages.speaker().language).parts:
            self.form.add(part.key, part.heading, LongTextField(rows=3), hint=part.guidance)
        self.form.edited.connect(self._on_typed)
        self.save_button = buttons.primary(self.tr("Save safety plan"), self.save, "save")
        self._lay_out()

    def begin(self, folder: Folder) -> None:
        """Edit the draft there is, else the plan as it stands, else a new one."""
        self.put_away()
        plan = folder.draft or folder.plan
        parts = dict.fromkeys(self.form.values(), "")
        self.form.set_values(parts | dict(plan.parts if plan else {}))
        self.banner.hide()
        self._subject = folder
        first = next(iter(parts))
        self.form.field(first).setFocus()

    def save(self) -> None:
        """Keep what is typed as the next version."""
        if self._subject is not None:
            plan = self._plan()
            self._keep(lambda writer: safety_plans.save(writer, plan))

    def _plan(self) -> SafetyPlan:
        assert self._subject is not None
        return SafetyPlan(SafetyPlanId(0), self._subject.client.id, parts=self.form.values())

    def _draft_verb(self) -> Callable[[Writer], None]:
        plan = self._plan()
        return lambda writer: safety_plans.keep_draft(writer, plan)

    def _is_of(self, subject: Folder, record: SafetyPlan) -> bool:
        return subject.client.id == record.client_id

    def _discard(self) -> None:
        if self._subject is not None:
            had_draft = self._drafts.is_busy or self._subject.draft is not None
            self._give_up(self._plan() if had_draft else None)

    def _lay_out(self) -> None:
        top = Bar()
        told = self.tr("In the client's own words. Leave out what does not fit.")
        top.addWidget(Muted(told, wraps=False))
        top.end_from_here()
        top.addWidget(buttons.quiet(self.tr("Discard"), self._discard))
        top.addWidget(self.save_button)
        self._frame(top, self.form, 760)
