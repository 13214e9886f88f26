"""Saving a paper as a PDF, locked if wanted, or printing it: for whom and why goes into the log."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.disclosures import Disclosure, DisclosureId, Recipient
from therapist_desk.domain.errors import DeskError
from therapist_desk.exporting import disclosing, files
from therapist_desk.exporting.document import Document
from therapist_desk.services import disclosures
from therapist_desk.services.desk import Reader
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.departing import depart
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Heading
from therapist_desk.ui.kit.locked_pdf import add_password, locked_pdf, password_of
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.printing import PrintPdf, print_pdf
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
    """Where a paper goes, on paper without a ``path``; ``password`` is "" where anyone can open it."""

    wish: PaperWish
    path: Path | None
    to_whom: str
    why: str
    password: str


class PaperPanel(QFrame):
    """Asks what the disclosure log needs, then where to; the signals carry the Disclosure."""

    saved = Signal(object)
    printed = Signal(object)

    def __init__(self, tasks: Tasks, outside: Outside, printing: PrintPdf = print_pdf) -> None:
        super().__init__()
        self._print, self._on_paper = printing, False
        self._heading = Heading("", 3)
        self._tasks, self._outside = tasks, outside
        self._wish: PaperWish | None = None
        self.form = Form()
        self._banner = Banner()
        self.save_button = buttons.quiet(self.tr("Choose a file…"), self.save, "save")
        self._fill_form()
        self._lay_out()
        self.hide()

    def ask_for(self, wish: PaperWish, *, on_paper: bool = False) -> None:
        """Open the panel for a paper that becomes a file, or goes to a printer ``on_paper``."""
        self._wish, self._on_paper = wish, on_paper
        self._heading.setText(self.tr("Print") if on_paper else self.tr("Save as PDF"))
        self.save_button.setText(
            self.tr("Choose a printer…") if on_paper else self.tr("Choose a file…")
        )
        self._banner.hide()
        self.form.set_values(
            {"to_whom": self._shown(wish), "why": wish.why, "protects": False, "password": ""}
        )
        self.form.show_only("protects", shown=not on_paper)
        self.form.show_only("password", shown=False)
        self.show()
        self.form.field("to_whom").setFocus()

    def save(self) -> None:
        """Lay the paper out, ask for a file or a printer, and log it."""
        wish, values = self._wish, self.form.values()
        if wish is None or not self.form.check():
            return
        if self._on_paper:
            self._make(_File(wish, None, self._meant(wish, values), values["why"], ""))
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
            self._make(_File(wish, path, self._meant(wish, values), values["why"], password))

    def _meant(self, wish: PaperWish, values: Mapping[str, Any]) -> str:
        same = bool(wish.initials) and values["to_whom"] == wish.initials
        return wish.to_whom if same else str(values["to_whom"])

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
                lambda pdf: self._leave(file, pdf),
                self._on_failed,
            ),
            self._on_failed,
        )

    def _leave(self, file: _File, pdf: bytes) -> None:
        left = self._disclosure(file, pdf)
        path = file.path
        if path is not None:
            depart(
                self._tasks,
                self,
                path,
                lambda writer: disclosing.save(writer, path, pdf, left),
                self._on_saved,
                self._on_failed,
            )
        elif self._print(pdf, self.tr("Print"), self):  # whose it is, no printer's queue need say
            self._tasks.do(
                self,
                lambda writer: disclosures.log(writer, left, printed=True),
                self._on_printed,
                self._on_failed,
            )
        else:
            self.save_button.setEnabled(True)

    def _disclosure(self, file: _File, pdf: bytes) -> Disclosure:
        return Disclosure(
            id=DisclosureId(0),
            client_id=file.wish.client_id,
            at=self._outside.clock.now(),
            what=file.wish.what,
            recipient=Recipient.CLIENT,
            to_whom=file.to_whom,
            why=file.why,
            format=self.tr("Paper") if file.path is None else "pdf",
            sha256=files.fingerprint(pdf),
            encrypted=bool(file.password),
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
        column.addWidget(self._heading)
        column.addWidget(self._banner)
        column.addWidget(self.form)
        column.addLayout(row)

    def _on_saved(self, disclosure: Disclosure) -> None:
        self._on_gone()
        self.saved.emit(disclosure)

    def _on_printed(self, disclosure: Disclosure) -> None:
        self._on_gone()
        self.printed.emit(disclosure)

    def _on_gone(self) -> None:
        self.save_button.setEnabled(True)
        self.form.set_values({"password": ""})
        self.hide()

    def _on_failed(self, trouble: Exception) -> None:
        self.save_button.setEnabled(True)
        show_error(trouble, self._banner, self.form)
