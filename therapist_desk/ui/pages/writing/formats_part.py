"""Own note formats: their sections, beside the formats that come with the desk."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from therapist_desk.domain.note_formats import NoteFormat, Section
from therapist_desk.domain.own_formats import LABEL_LIMIT, OwnFormat, OwnFormatId
from therapist_desk.domain.topics import Topic
from therapist_desk.services import note_formats, own_formats
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.ui.kit import buttons, languages
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.list_part import Part
from therapist_desk.ui.kit.list_view import Row, list_column
from therapist_desk.ui.kit.more_menu import Choice, menu_button
from therapist_desk.ui.kit.record_model import RecordModel
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.writing.phrases_part import fields_words
from therapist_desk.ui.pages.writing.sections_field import SectionsField


class FormatsPart(Part):
    """Lists own formats and lets them be made; one in use is retired, not deleted."""

    def __init__(self, tasks: Tasks) -> None:
        model = RecordModel(
            tasks,
            frozenset({Topic.NOTE_FORMAT}),
            own_formats.listed,
            own_formats.page,
            [list_column(self._row)],
        )
        said = QCoreApplication.translate(
            "FormatsPart", "Your own formats stand beside the ones that come with the desk."
        )
        words = QCoreApplication.translate("FormatsPart", "New format")
        empty = EmptyState("note", said, words, self.begin_new)
        super().__init__(
            tasks, model, QCoreApplication.translate("FormatsPart", "Own formats"), empty
        )
        self.form.add("title", self.tr("Name"), TextField(limit=LABEL_LIMIT), required=True)
        self.sections = self.form.add(
            "sections",
            self.tr("Sections"),
            SectionsField(),
            hint=self.tr("What a section begins with may hold {fields}").format(
                fields=fields_words()
            ),
        )
        self.retire_button = buttons.quiet(self.tr("Retire"), self._retire)
        self.extra.addWidget(self.retire_button)
        self.new_button = buttons.quiet(words, self.begin_new, "add")
        self.copy_button = menu_button(
            self.tr("Copy one…"), self.tr("Begin with a copy of a format"), self._copies, "copy"
        )
        self.lay_out([self.new_button, self.copy_button])

    def fresh(self) -> OwnFormat:
        return OwnFormat(OwnFormatId(0), "", (Section("", "", "", required=False),))

    def show_record(self, record: OwnFormat, *, dirty: bool = False) -> None:
        super().show_record(record, dirty=dirty)
        self.retire_button.setVisible(bool(record.id))
        self.retire_button.setText(
            self.tr("Offer again") if record.retired_at else self.tr("Retire")
        )

    def values_of(self, record: OwnFormat) -> dict[str, Any]:
        return {"title": record.title, "sections": record.sections}

    def record_of(self, shown: OwnFormat, values: dict[str, Any]) -> OwnFormat:
        return replace(shown, **values)

    def keep_record(self, writer: Writer, record: OwnFormat) -> OwnFormat:
        return own_formats.save(writer, record)

    def keep_draft(self, writer: Writer, record: OwnFormat | None) -> None:
        own_formats.keep_draft(writer, record)

    def draft(self, reader: Reader) -> OwnFormat | None:
        return own_formats.draft(reader)

    def page_of(self, reader: Reader, ids: Sequence[int]) -> Any:
        return own_formats.page(reader, ids)

    def saved(self, before: OwnFormat, kept: OwnFormat) -> None:
        words = self.tr("Format saved")
        if before.id and before.id != kept.id:
            words = self.tr("Format saved; notes written so far keep their headings")
        self.told.emit(
            words,
            lambda: self.tasks.do(self, lambda writer: own_formats.undo(writer, before, kept)),
        )

    def put_away(self) -> None:
        format_id = self._shown.id
        self.do_and_tell(
            lambda writer: own_formats.bin_format(writer, format_id),
            self.tr("Format put into the bin"),
            lambda writer: own_formats.restore(writer, format_id),
        )

    def _retire(self) -> None:
        form: OwnFormat = self._shown
        there, back = own_formats.retire, own_formats.offer_again
        words = self.tr("Format retired; its notes keep it")
        if form.retired_at:
            there, back, words = back, there, self.tr("Format offered again")
        self.do_and_tell(
            lambda writer: there(writer, form.id), words, lambda writer: back(writer, form.id)
        )

    def _copies(self) -> list[Choice]:
        formats = note_formats.shipped(languages.speaker()).formats
        return [
            (form.title, "", lambda form=form: self._begin_copy(form))  # type: ignore[misc]
            for form in formats
            if not form.in_process_store
        ]

    def _begin_copy(self, form: NoteFormat) -> None:
        self.list.selection.choose(None)
        title = self.tr("{title} (mine)").format(title=form.title)[:LABEL_LIMIT]
        copy = OwnFormat(OwnFormatId(0), title, form.sections, form.when_to_use)
        self.show_record(copy, dirty=True)
        self.focus_first()

    def _row(self, form: OwnFormat) -> Row:
        said = QCoreApplication.translate("FormatsPart", "%n section(s)", "", len(form.sections))
        if form.retired_at:
            retired = QCoreApplication.translate("FormatsPart", "{sections} · retired")
            said = retired.format(sections=said)
        return Row(title=form.title, subtitle=said)
