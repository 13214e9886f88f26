"""Writing a safety plan together: a field for each part, with what belongs in it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.safety_plans import SafetyPlan, SafetyPlanId
from therapist_desk.services import safety_plans
from therapist_desk.services.desk import Writer
from therapist_desk.services.safety_plans import Folder
from therapist_desk.ui.kit import buttons, languages, theme
from therapist_desk.ui.kit.autosave import Autosave
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.fields import LongTextField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Muted
from therapist_desk.ui.kit.page import scrolled
from therapist_desk.ui.kit.tasks import Tasks


class SafetyPlanForm(QWidget):
    """Edits a safety plan; what is typed is kept as a draft until it is saved as a version."""

    saved = Signal(object)
    discarded = Signal(object)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._folder: Folder | None = None
        self._banner = Banner()
        self._drafts = Autosave(tasks, self._draft_verb, self)
        self._drafts.failed.connect(lambda trouble: show_error(trouble, self._banner))
        self.form = Form()
        for part in safety_plans.form(languages.speaker().language).parts:
            self.form.add(part.key, part.heading, LongTextField(rows=3), hint=part.guidance)
        self.form.edited.connect(self._on_typed)
        self.save_button = buttons.primary(self.tr("Save safety plan"), self.save, "save")
        self._lay_out()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed is not in the vault, not even as a draft."""
        return self._drafts.is_dirty

    def begin(self, folder: Folder) -> None:
        """Edit the draft there is, else the plan as it stands, else a new one."""
        self.put_away()
        plan = folder.draft or folder.plan
        parts = dict.fromkeys(self.form.values(), "")
        self.form.set_values(parts | dict(plan.parts if plan else {}))
        self._banner.hide()
        self._folder = folder
        first = next(iter(parts))
        self.form.field(first).setFocus()

    def put_away(self) -> None:
        """Keep what is typed as a draft and speak of it no more."""
        self._drafts.leave()
        self._folder = None

    def keep(self) -> None:
        """Keep what is typed as a draft."""
        self._drafts.save_now()

    def save(self) -> None:
        """Keep what is typed as the next version."""
        if self._folder is None:
            return
        plan = self._plan()
        self._drafts.forget()
        self._tasks.do(
            self, lambda writer: safety_plans.save(writer, plan), self._on_saved, self._on_failed
        )

    def _plan(self) -> SafetyPlan:
        assert self._folder is not None
        return SafetyPlan(SafetyPlanId(0), self._folder.client.id, parts=self.form.values())

    def _draft_verb(self) -> Callable[[Writer], None]:
        plan = self._plan()
        return lambda writer: safety_plans.keep_draft(writer, plan)

    def _on_typed(self) -> None:
        if self._folder is not None:
            self._drafts.typed()

    def _on_saved(self, plan: SafetyPlan) -> None:
        self._folder = None
        self.saved.emit(plan)

    def _on_failed(self, trouble: Exception) -> None:
        self._on_typed()
        show_error(trouble, self._banner, self.form)

    def _discard(self) -> None:
        if self._folder is None:
            return
        had_draft = self._drafts.is_busy or self._folder.draft is not None
        plan = self._plan()
        self._drafts.forget()
        self._folder = None
        self.discarded.emit(plan if had_draft else None)

    def _lay_out(self) -> None:
        top = Bar()
        told = self.tr("In the client's own words. Leave out what does not fit.")
        top.addWidget(Muted(told, wraps=False))
        top.end_from_here()
        top.addWidget(buttons.quiet(self.tr("Discard"), self._discard))
        top.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1))
        column.addLayout(top)
        column.addWidget(self._banner)
        column.addWidget(scrolled(self.form, widest=760), 1)
