"""Saving a paper as a PDF: for whom, locked with a password if wanted, logged as a disclosure."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.disclosures import Disclosure, DisclosureId, Recipient
from therapist_desk.domain.errors import DeskError
from therapist_desk.exporting import disclosing, files
from therapist_desk.exporting.document import Document
from therapist_desk.services.desk import Reader
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.departing import depart
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Heading
from therapist_desk.ui.kit.locked_pdf import add_password, locked_pdf, password_of
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField


@dataclass(frozen=True, slots=True)
class PaperWish:
    """A paper to be saved: what the log says of it, and what makes it once it is known where.

    ``title`` is that of the dialog for the file; ``file_name`` says nothing of whom it is about.
    ``make`` runs on the vault thread, so it touches nothing of the window.
    """

    client_id: ClientId
    title: str
    file_name: str
    what: str
    to_whom: str
    why: str
    make: Callable[[Reader], Document]
    initials: str = ""
    """Shown in place of ``to_whom`` while names are hidden; the log has the name all the same."""


@dataclass(frozen=True, slots=True)
class _File:
    """Where a paper goes; ``password`` is "" for a file that anyone can open."""

    wish: PaperWish
    path: Path
    to_whom: str
    why: str
    password: str


class PaperPanel(QFrame):
    """Asks what the disclosure log needs, then where to; ``saved`` carries the Disclosure."""

    saved = Signal(object)

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__()
        self._tasks, self._outside = tasks, outside
        self._wish: PaperWish | None = None
        self.form = Form()
        self._banner = Banner()
        self.save_button = buttons.quiet(self.tr("Choose a file…"), self.save, "save")
        self._fill_form()
        self._lay_out()
        self.hide()

    def ask_for(self, wish: PaperWish) -> None:
        """Open the panel for a paper."""
        self._wish = wish
        self._banner.hide()
        self.form.set_values(
            {"to_whom": self._shown(wish), "why": wish.why, "protects": False, "password": ""}
        )
        self.show()
        self.form.field("to_whom").setFocus()

    def save(self) -> None:
        """Lay the paper out, ask for a file, write and log it."""
        wish, values = self._wish, self.form.values()
        if wish is None or not self.form.check():
            return
        try:
            password = password_of(values)
        except DeskError as trouble:
            show_error(trouble, self._banner, self.form)
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        path = self._outside.asker.save_file(
            wish.title, Path(folder) / wish.file_name, ["PDF (*.pdf)"]
        )
        if path is not None:
            same = bool(wish.initials) and values["to_whom"] == wish.initials
            to_whom = wish.to_whom if same else values["to_whom"]
            self._make(_File(wish, path, to_whom, values["why"], password))

    def _shown(self, wish: PaperWish) -> str:
        hidden = self._outside.preferences.state.hide_names
        return wish.initials if hidden and wish.initials else wish.to_whom

    def _make(self, file: _File) -> None:
        """Render beside the window, then write and log in one verb."""
        self.save_button.setEnabled(False)
        self._tasks.ask(
            self,
            file.wish.make,
            lambda document: self._tasks.work(
                self,
                lambda: locked_pdf(document, file.password),
                lambda pdf: self._write(file, pdf),
                self._on_failed,
            ),
            self._on_failed,
        )

    def _write(self, file: _File, pdf: bytes) -> None:
        disclosure = Disclosure(
            id=DisclosureId(0),
            client_id=file.wish.client_id,
            at=self._outside.clock.now(),
            what=file.wish.what,
            recipient=Recipient.CLIENT,
            to_whom=file.to_whom,
            why=file.why,
            format="pdf",
            sha256=files.fingerprint(pdf),
            encrypted=bool(file.password),
        )
        depart(
            self._tasks,
            self,
            file.path,
            lambda writer: disclosing.save(writer, file.path, pdf, disclosure),
            self._on_saved,
            self._on_failed,
        )

    def _fill_form(self) -> None:
        self.form.add("to_whom", self.tr("Who receives it"), TextField(limit=200), required=True)
        self.form.add("why", self.tr("Why"), TextField(limit=200), required=True)
        add_password(self.form)

    def _lay_out(self) -> None:
        self.setProperty("surface", "card")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(buttons.quiet(self.tr("Cancel"), self.hide))
        row.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.grid(2)] * 4)
        column.setSpacing(theme.grid(1.5))
        column.addWidget(Heading(self.tr("Save as PDF"), 3))
        column.addWidget(self._banner)
        column.addWidget(self.form)
        column.addLayout(row)

    def _on_saved(self, disclosure: Disclosure) -> None:
        self.save_button.setEnabled(True)
        self.form.set_values({"password": ""})
        self.hide()
        self.saved.emit(disclosure)

    def _on_failed(self, trouble: Exception) -> None:
        self.save_button.setEnabled(True)
        show_error(trouble, self._banner, self.form)
