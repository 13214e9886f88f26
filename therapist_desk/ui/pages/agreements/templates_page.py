"""Own templates of agreements: made of a shipped one or of an agreement, in versions."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from therapist_desk.domain.composition import Form as Length
from therapist_desk.domain.own_templates import TITLE_LIMIT, OwnTemplate, OwnTemplateId, copy_of
from therapist_desk.domain.templates import Template
from therapist_desk.domain.topics import Topic
from therapist_desk.services import agreement_templates as templates
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.lines import count
from therapist_desk.ui.kit.list_part import Part
from therapist_desk.ui.kit.list_view import Row, list_column
from therapist_desk.ui.kit.more_menu import Choice, menu_button
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import Page, PageHeader, column
from therapist_desk.ui.kit.places import Place
from therapist_desk.ui.kit.record_model import RecordModel
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.agreements import words
from therapist_desk.ui.pages.agreements.inputs import WordyChoice
from therapist_desk.ui.pages.agreements.own import OwnClauses
from therapist_desk.ui.pages.agreements.proposed import ProposedOptions
from therapist_desk.ui.pages.agreements.sections_tree import SectionsTree, placed

translate = QCoreApplication.translate


class TemplatesPart(Part):
    """Lists own templates and lets them be made and changed."""

    def __init__(self, tasks: Tasks) -> None:
        model = RecordModel(
            tasks,
            frozenset({Topic.AGREEMENT_TEMPLATE}),
            templates.listed,
            templates.page,
            [list_column(self._row)],
        )
        said = translate(
            "TemplatesPart",
            "Templates of your own stand beside the ones that come with the desk. Begin with one "
            "of those, or with an agreement you made.",
        )
        new = translate("TemplatesPart", "New template")
        empty = EmptyState("agreement", said, new, self.begin_new)
        super().__init__(tasks, model, translate("TemplatesPart", "Own templates"), empty)
        self._earlier: list[OwnTemplate] = []
        self._make_form()
        self.new_button = menu_button(
            self.tr("New…"), self.tr("Begin with a copy of a shipped template"), self._copies, "add"
        )
        self.versions_button = menu_button(
            self.tr("Earlier versions"), self.tr("Bring back an earlier version"), self._versions
        )
        self.extra.addWidget(self.versions_button)
        self.lay_out([self.new_button])

    def _make_form(self) -> None:
        self.form.add("title", self.tr("Name"), TextField(limit=TITLE_LIMIT), required=True)
        length = WordyChoice(list(words.forms().items()))
        self.form.add("form", self.tr("How long"), length)
        self.sections, self.own, self.options = SectionsTree(), OwnClauses(), ProposedOptions()
        self.form.add("placed", self.tr("Sections and clauses"), self.sections)
        self.form.add("own", self.tr("Own clauses"), self.own)
        self.form.add_fold(self.tr("Options to begin with"))
        hint = self.tr("Names, free text and dates are not kept here: they are one client's.")
        self.form.add("options", "", self.options, hint=hint)
        length.edited.connect(lambda: self.sections.show_form(length.value()))
        self.sections.edited.connect(self._offer_sections)
        self.own.told.connect(self._tell)

    def fresh(self) -> OwnTemplate:
        return copy_of(next(iter(templates.shipped().values())), "")

    def show_record(self, record: OwnTemplate, *, dirty: bool = False) -> None:
        base = templates.shipped()[record.base]
        self.sections.show_base(base)
        self.sections.show_form(record.form)
        applied = templates.applied(record)
        self.own.show_template(applied)
        self.options.show_template(applied)
        self._earlier = []
        self.versions_button.setVisible(record.replaces is not None)
        super().show_record(record, dirty=dirty)
        if record.replaces is not None:
            self.tasks.ask(
                self,
                lambda reader: templates.versions_before(reader, record),
                lambda found: self._show_earlier(record, found),
            )

    def values_of(self, record: OwnTemplate) -> dict[str, Any]:
        return {
            "title": record.title,
            "form": record.form,
            "placed": placed(record),
            "own": record.own,
            "options": record.options,
        }

    def record_of(self, shown: OwnTemplate, values: dict[str, Any]) -> OwnTemplate:
        stand = values["placed"]
        return replace(
            shown,
            title=values["title"],
            form=Length(values["form"]),
            sections=stand.sections,
            added=stand.added,
            left_out=stand.left_out,
            own=values["own"],
            options=values["options"],
        )

    def keep_record(self, writer: Writer, record: OwnTemplate) -> OwnTemplate:
        return templates.save(writer, record)

    def keep_draft(self, writer: Writer, record: OwnTemplate | None) -> None:
        templates.keep_draft(writer, record)

    def draft(self, reader: Reader) -> OwnTemplate | None:
        return templates.draft(reader)

    def page_of(self, reader: Reader, ids: Sequence[int]) -> Any:
        return templates.page(reader, ids)

    def saved(self, before: OwnTemplate, kept: OwnTemplate) -> None:
        if before.id == kept.id:  # nothing was changed
            return
        said = self.tr("Template saved")
        if before.id:
            said = self.tr("Template saved as a new version; agreements made so far keep theirs")
        self.told.emit(
            said, lambda: self.tasks.do(self, lambda writer: templates.undo(writer, kept))
        )

    def put_away(self) -> None:
        template_id = self._shown.id
        self.do_and_tell(
            lambda writer: templates.bin_template(writer, template_id),
            self.tr("Template put into the bin"),
            lambda writer: templates.restore(writer, template_id),
        )

    def _tell(self, words: str, undo: Callable[[], object]) -> None:
        """Say what was done to this template; the way back leads into no other one."""
        shown = self._shown
        self.told.emit(words, lambda: undo() if shown is self._shown else None)

    def _offer_sections(self) -> None:
        if self._shown is not None:
            typed = self.record_of(self._shown, self.form.values())
            self.own.show_template(templates.applied(typed))

    def _copies(self) -> list[Choice]:
        return [
            (words.title_of(each), "", lambda each=each: self._begin_copy(each))  # type: ignore[misc]
            for each in templates.shipped().values()
        ]

    def _begin_copy(self, template: Template) -> None:
        self.list.selection.choose(None)
        title = self.tr("{title} (mine)").format(title=words.title_of(template))[:TITLE_LIMIT]
        self.show_record(copy_of(template, title), dirty=True)
        self.focus_first()

    def _show_earlier(self, record: OwnTemplate, found: list[OwnTemplate]) -> None:
        if self._shown is record:
            self._earlier = found

    def _versions(self) -> list[Choice]:
        return [
            (
                self.tr("Version {number}: {title}").format(
                    number=count(each.version), title=each.title
                ),
                "",
                lambda each=each: self._bring_back(each),  # type: ignore[misc]
            )
            for each in self._earlier
        ]

    def _bring_back(self, earlier: OwnTemplate) -> None:
        """Show an earlier version in the form; saved, it becomes the newest."""
        shown: OwnTemplate = self._shown
        back = replace(
            earlier, id=shown.id, version=shown.version, replaces=shown.replaces, binned_at=None
        )
        self.show_record(back, dirty=True)

    def _row(self, own: OwnTemplate) -> Row:
        base = words.title_of(templates.shipped()[own.base])
        said = translate("TemplatesPart", "Version {number} · from {base}")
        return Row(title=own.title, subtitle=said.format(number=count(own.version), base=base))


class TemplatesPage(Page):
    """The page of own templates."""

    topics = frozenset({Topic.AGREEMENT_TEMPLATE})
    begins_new = True

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        del outside
        super().__init__(tasks, "")
        self.title = self.tr("Agreement templates")
        self.setAccessibleName(self.title)
        self.part = TemplatesPart(tasks)
        self.part.told.connect(self.told)
        layout = column(self)
        subtitle = self.tr(
            "Who signs, and the clauses no paper can do without, come from the desk."
        )
        layout.addWidget(PageHeader(self.title, subtitle))
        layout.addWidget(self.part, 1)

    def show_place(self, place: Place) -> None:
        """Show one template."""
        if place.record_id is not None:
            wanted = OwnTemplateId(place.record_id)
            self.tasks.ask(
                self,
                lambda reader: templates.get(reader, wanted),
                self._open,
            )

    def _open(self, own: OwnTemplate) -> None:
        self.part.show_record(own)
        self.part.list.selection.choose(own.id)

    def refresh(self) -> None:
        """Look for what was typed and never saved."""
        self.part.refresh()

    def begin_new(self) -> None:
        """Begin a template."""
        self.part.begin_new()

    def save(self) -> None:
        """Save the template shown."""
        self.part.save()

    def keep(self) -> None:
        """Keep what is typed."""
        self.part.keep()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed is not in the vault."""
        return self.part.has_unsaved_words
