"""Saving an agreement as a PDF: for whom, locked with a password if wanted, logged as a disclosure."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from therapist_desk.domain.agreements import Agreement
from therapist_desk.domain.clients import Client
from therapist_desk.domain.disclosures import Disclosure, DisclosureId, Recipient
from therapist_desk.domain.errors import DeskError
from therapist_desk.exporting import disclosing, files
from therapist_desk.exporting.agreement_paper import agreement_paper, file_name
from therapist_desk.services import clients, parties, practice
from therapist_desk.services.desk import Reader
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.fields import CheckField
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Heading
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.pdf import render_pdf
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import SecretField, TextField

_Signers = dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class _Wish:
    """One file to be made; ``password`` is "" for a file that anyone can open."""

    agreement: Agreement
    path: Path
    to_whom: str
    why: str
    password: str


class SavePanel(QFrame):
    """Asks what the disclosure log needs, then where to; ``saved`` carries the Disclosure."""

    saved = Signal(object)

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__()
        self._tasks, self._outside = tasks, outside
        self._agreement: Agreement | None = None
        self.form = Form()
        self._banner = Banner()
        self.save_button = buttons.quiet(self.tr("Choose a file…"), self.save, "save")
        self._fill_form()
        self._lay_out()
        self.hide()

    def ask(self, agreement: Agreement, client: Client) -> None:
        """Open the panel for ``agreement``."""
        self._agreement = agreement
        self._banner.hide()
        why = (
            self.tr("Copy of what was agreed")
            if agreement.acceptance
            else self.tr("To read and sign")
        )
        self.form.set_values(
            {"to_whom": client.name, "why": why, "protects": False, "password": ""}
        )
        self.show()
        self.form.field("to_whom").setFocus()

    def save(self) -> None:
        """Lay the paper out, ask for a file, write and log it."""
        agreement, values = self._agreement, self.form.values()
        if agreement is None or not self.form.check():
            return
        if values["protects"]:
            try:
                files.check_password(values["password"])
            except DeskError as trouble:
                show_error(trouble, self._banner, self.form)
                return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        path = self._outside.asker.save_file(
            self.tr("Save the agreement"), Path(folder) / file_name(agreement), ["PDF (*.pdf)"]
        )
        if path is not None:
            password = values["password"] if values["protects"] else ""
            self._make(_Wish(agreement, path, values["to_whom"], values["why"], password))

    def _make(self, wish: _Wish) -> None:
        """Render beside the window, then write and log in one verb."""
        self.save_button.setEnabled(False)
        self._tasks.ask(
            self,
            lambda reader: _around(reader, wish.agreement),
            lambda around: self._tasks.work(
                self,
                lambda: _rendered(wish, *around),
                lambda pdf: self._write(wish, pdf),
                self._on_failed,
            ),
            self._on_failed,
        )

    def _write(self, wish: _Wish, pdf: bytes) -> None:
        number = wish.agreement.version
        disclosure = Disclosure(
            id=DisclosureId(0),
            client_id=wish.agreement.client_id,
            at=self._outside.clock.now(),
            what=self.tr("Agreement, version {number}").format(number=number),
            recipient=Recipient.CLIENT,
            to_whom=wish.to_whom,
            why=wish.why,
            format="pdf",
            sha256=files.fingerprint(pdf),
            encrypted=bool(wish.password),
        )
        self._tasks.do(
            self,
            lambda writer: disclosing.save(writer, wish.path, pdf, disclosure),
            self._on_saved,
            self._on_failed,
        )

    def _fill_form(self) -> None:
        self.form.add("to_whom", self.tr("Who receives it"), TextField(limit=200), required=True)
        self.form.add("why", self.tr("Why"), TextField(limit=200), required=True)
        self.form.add("protects", "", CheckField(self.tr("Protect the file with a password")))
        hint = self.tr("Tell it by phone, never in the message that carries the file.")
        self.form.add("password", self.tr("Password"), SecretField(), hint=hint)
        tick = self.form.field("protects")
        assert isinstance(tick, CheckField)  # added above
        tick.edited.connect(lambda: self.form.show_only("password", shown=tick.value()))
        self.form.show_only("password", shown=False)

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


def _around(reader: Reader, agreement: Agreement) -> tuple[tuple[str, ...], _Signers]:
    """Return what stands around the words: the letterhead, and who signs."""
    client = clients.get(reader, agreement.client_id)
    return practice.get(reader).letterhead, parties.signers(reader, client)


def _rendered(wish: _Wish, letterhead: tuple[str, ...], signers: _Signers) -> bytes:
    pdf = render_pdf(agreement_paper(wish.agreement, letterhead, signers=signers))
    return files.encrypted(pdf, wish.password) if wish.password else pdf
