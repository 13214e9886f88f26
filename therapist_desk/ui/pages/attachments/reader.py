"""One file: its name, what it belongs to, what it is, and a look at it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.attachments import Attachment, clean_name
from therapist_desk.domain.notes import Note
from therapist_desk.domain.sessions import Session
from therapist_desk.services import attachments
from therapist_desk.services.attachments import Link, Shown
from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import ElidedLabel
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.attachments import words
from therapist_desk.ui.pages.attachments.preview import FilePreview


class FileReader(QWidget):
    """What is changed here is kept at once; ``told`` says so and how to take it back."""

    told = Signal(str, object)
    bin_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self.shown: Shown | None = None
        self._facts = ElidedLabel()
        theme.tone(self._facts, "muted")
        self.form = Form(beside=True)
        self.name, self.link = TextField(limit=200), ChoiceField()
        self.form.add("name", self.tr("Name"), self.name)
        self.form.add("link", self.tr("Belongs to"), self.link)
        self.mistake, self.banner = Banner(), Banner()
        self.preview = FilePreview(tasks)
        self.export_button = buttons.quiet(self.tr("Export…"), self.export_wanted.emit, "export")
        self._lay_out()
        self.name.editingFinished.connect(self.keep)
        self.link.edited.connect(self._keep_link)

    def show_file(self, shown: Shown, sessions: list[Session], notes: list[Note]) -> None:
        """Show one file; it may belong to one of ``sessions`` or ``notes``."""
        other = self.shown is None or self.shown.attachment.id != shown.attachment.id
        self.shown = shown
        if other:
            self.banner.hide()
        self.link.blockSignals(True)
        self.link.set_choices(self._links(shown, sessions, notes))
        self.link.set_value(shown.link)
        self.link.blockSignals(False)
        if other or not self.name.hasFocus():
            self.form.set_values({"name": shown.attachment.name})
            self.name.setCursorPosition(0)
        self._show_facts(shown.attachment)
        self.preview.show_file(shown.attachment)

    def forget(self) -> None:
        """Show no file."""
        self.keep()
        self.shown = None
        self.preview.forget()

    def keep(self) -> None:
        """Keep a name that was typed."""
        shown = self.shown
        if shown is None or self.name.value() == shown.attachment.name:
            return
        before, typed = shown.attachment, self.name.value()
        self._do(
            lambda writer: attachments.rename(writer, before.id, typed),
            self.tr("File renamed"),
            lambda writer: attachments.rename(writer, before.id, before.name),
        )

    @property
    def has_unsaved_words(self) -> bool:
        """Whether a name was typed that is not kept yet; none at all is no name to keep."""
        typed = clean_name(self.name.value())
        return self.shown is not None and typed not in ("", self.shown.attachment.name)

    def _keep_link(self) -> None:
        shown, wanted = self.shown, self.link.value()
        if shown is None or not isinstance(wanted, Link) or wanted == shown.link:
            return
        file_id, before = shown.attachment.id, shown.link
        self._do(
            lambda writer: attachments.link(writer, file_id, wanted),
            self.tr("Kept what the file belongs to"),
            lambda writer: attachments.link(writer, file_id, before),
        )

    def _do(
        self,
        verb: Callable[[Writer], Attachment],
        said: str,
        undo: Callable[[Writer], Attachment],
    ) -> None:
        self.form.clear_errors()
        self._tasks.do(
            self,
            verb,
            lambda kept: self._tell(kept, said, undo),
            lambda trouble: show_error(trouble, self.banner, self.form),
        )

    def _tell(self, kept: Attachment, said: str, undo: Callable[[Writer], Attachment]) -> None:
        if self.shown is not None and self.shown.attachment.id == kept.id:
            self.shown = replace(self.shown, attachment=kept)
            if clean_name(self.name.value()) == kept.name:
                self.name.set_value(kept.name)  # as it was kept: without slashes, for one
        self.told.emit(said, lambda: self._tasks.do(self, undo))

    def _links(
        self, shown: Shown, sessions: list[Session], notes: list[Note]
    ) -> list[tuple[Link, str]]:
        held = {one.id: one for one in (*sessions, *([shown.session] if shown.session else []))}
        written = {one.id: one for one in (*notes, *([shown.note] if shown.note else []))}
        return [
            (Link(), self.tr("No session or note")),
            *((Link(session_id=one.id), words.of_session(one)) for one in held.values()),
            *((Link(note_id=one.id), words.of_note(one)) for one in written.values()),
        ]

    def _show_facts(self, attachment: Attachment) -> None:
        assert attachment.created_at is not None
        zone = when.local_zone()
        day = when.full_day(when.wall_clock(attachment.created_at, zone).date())
        facts = (
            words.kinds()[attachment.kind],
            words.size(attachment.size),
            self.tr("added {day}").format(day=day),
        )
        self._facts.setText(" · ".join(facts))
        wrong = words.mistake(attachment)
        if wrong:
            self.mistake.tell(wrong, "warn", closable=False)
        else:
            self.mistake.hide()

    def _lay_out(self) -> None:
        top = Bar()
        top.addWidget(self._facts)
        top.end_from_here()
        top.addWidget(self.export_button)
        binning = self.tr("Put this file into the bin")
        top.addWidget(buttons.icon_button("bin", binning, self.bin_wanted.emit))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1.5))
        column.addLayout(top)
        column.addWidget(self.form)
        column.addWidget(self.mistake)
        column.addWidget(self.banner)
        column.addWidget(self.preview, 1)
        self.setFocusProxy(self.name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
