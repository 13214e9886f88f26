"""A file on its way out of the vault: the warning, for whom and why, and its line in the log."""

from pathlib import Path, PurePath

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain.attachments import Attachment
from therapist_desk.domain.disclosures import Disclosure, DisclosureId, Recipient
from therapist_desk.domain.errors import Cancelled
from therapist_desk.domain.file_kinds import claimed_by
from therapist_desk.exporting import disclosing, files
from therapist_desk.exporting.files import Written
from therapist_desk.services import attaching
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.departing import depart
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Heading, Muted
from therapist_desk.ui.kit.long_work import LongWork, Told, WorkBar
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import scrolled
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.attachments import words


class Leaving(QWidget):
    """Writes a file out as it was kept; ``done`` comes when it was saved or not wanted any more."""

    done = Signal()
    saved = Signal(object)
    """The path it was saved to."""

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__()
        self._tasks, self._outside = tasks, outside
        self._attachment: Attachment | None = None
        self._work = LongWork(tasks, self)
        self._what = Muted("")
        self.warning, self.banner = Banner(), Banner()
        self.form = Form()
        recipients = [
            (Recipient.CLIENT, self.tr("The client")),
            (Recipient.COLLEAGUE, self.tr("A colleague")),
            (Recipient.INSURER, self.tr("An insurer")),
        ]
        self.form.add("recipient", self.tr("Who reads it"), ChoiceField(recipients))
        self.form.add("to_whom", self.tr("To whom"), TextField(limit=200), required=True)
        reason = TextField(self.tr("such as: the client asked for it"), limit=300)
        self.form.add("why", self.tr("Why"), reason, required=True)
        self.save_button = buttons.primary(self.tr("Save…"), self.save, "save")
        self._lay_out()

    def begin(self, attachment: Attachment) -> None:
        """Ask for whom and why this file leaves the vault."""
        self._attachment = attachment
        self.banner.hide()
        self._what.setText(self._described(attachment))
        self.warning.tell(
            self.tr(
                "Outside the vault the file is not encrypted: whoever gets it can read it. It "
                "stays there until you delete it."
            ),
            "warn",
            closable=False,
        )
        self.form.set_values({"recipient": Recipient.CLIENT, "to_whom": "", "why": ""})
        self.form.field("to_whom").setFocus()

    def save(self) -> None:
        """Ask where to, write the file, and log it."""
        attachment = self._attachment
        if attachment is None or self._work.is_busy or not self.form.check():
            return
        self.banner.hide()
        path = self._outside.asker.save_file(
            self.tr("Save a copy of the file"),
            self._suggested(attachment),
            [self.tr("All files (*)")],
        )
        if path is None:
            return
        desk, leaving = self._tasks.desk, self._disclosure(attachment)

        def write(told: Told) -> Written:
            return files.write_beside(path, attaching.give(desk, attachment, told))

        self.save_button.setEnabled(False)
        self._work.run(
            self.tr("Writing the file"),
            write,
            lambda written: self._log(written, leaving),
            self._fail,
        )

    def _log(self, written: Written, leaving: Disclosure) -> None:
        def fail(trouble: Exception) -> None:
            written.drop()
            self._fail(trouble)

        depart(
            self._tasks,
            self,
            written.path,
            lambda writer: disclosing.save_written(writer, written, [leaving]),
            lambda _: self._finish(written.path),
            fail,
        )

    def _finish(self, path: Path) -> None:
        self.save_button.setEnabled(True)
        self.saved.emit(path)
        self.done.emit()

    def _fail(self, trouble: Exception) -> None:
        self.save_button.setEnabled(True)
        if not isinstance(trouble, Cancelled):
            show_error(trouble, self.banner, self.form)

    def _disclosure(self, attachment: Attachment) -> Disclosure:
        values = self.form.values()
        return Disclosure(
            DisclosureId(0),
            attachment.client_id,
            self._outside.clock.now(),
            self._described(attachment),
            values["recipient"],
            values["to_whom"],
            values["why"],
            format=words.kinds()[attachment.kind],
            sha256=attachment.sha256,
            encrypted=False,
        )

    def _described(self, attachment: Attachment) -> str:
        said = self.tr("File “{name}” ({kind}, {size})")
        kind, size = words.kinds()[attachment.kind], words.size(attachment.size)
        return said.format(name=attachment.name, kind=kind, size=size)

    def _suggested(self, attachment: Attachment) -> Path:
        """Return a name that says nothing of whom it is about: the file's own may be the client's."""
        place = QStandardPaths.StandardLocation.DocumentsLocation
        day = self._outside.clock.now().date().isoformat()
        ending = PurePath(attachment.name).suffix if claimed_by(attachment.name) else ""
        return Path(QStandardPaths.writableLocation(place)) / f"file-{day}{ending}"

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.grid(1.5))
        row.addWidget(WorkBar(self._work), 1)
        row.addStretch(0)
        row.addWidget(buttons.quiet(self.tr("Not now"), self._leave))
        row.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1.5))
        column.addWidget(Heading(self.tr("Export this file"), 2))
        column.addWidget(self._what)
        column.addWidget(self.warning)
        column.addWidget(self.banner)
        column.addWidget(scrolled(self._asked(), 520), 1)
        column.addWidget(Muted(self.tr("Each export is kept in the disclosure log.")))
        column.addLayout(row)

    def _asked(self) -> QWidget:
        """Return the form at the top of the room it is given."""
        held = QWidget()
        lines = QVBoxLayout(held)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.form)
        lines.addStretch(1)
        return held

    def _leave(self) -> None:
        self._work.stop()
        self.done.emit()
