"""Process notes leave the desk: for whom and why, asked once more, logged as their own disclosure."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.clock import local_date
from therapist_desk.domain.disclosures import PROCESS_NOTES, Disclosure, DisclosureId
from therapist_desk.domain.errors import DeskError, RuleBroken
from therapist_desk.domain.notes import ProcessNoteId
from therapist_desk.exporting import disclosing, files, process_paper
from therapist_desk.exporting.process_paper import Request
from therapist_desk.services import process_store
from therapist_desk.services.process_store import Material
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.asker import Question
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.departing import depart
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.lines import count
from therapist_desk.ui.kit.locked_pdf import add_password, locked_pdf, password_of
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import PageHeader, scrolled
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.process_notes.words import words


@dataclass(frozen=True, slots=True)
class _Wish:
    request: Request
    path: Path
    password: str


class LeavingPage(QWidget):
    """Asks what the log needs, then again, naming the purpose; ``left`` goes back to the notes."""

    left = Signal()
    told = Signal(str, object)

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__()
        self._tasks, self._outside = tasks, outside
        self._material: Material | None = None
        self._note_id: ProcessNoteId | None = None
        self.form = Form()
        self.banner = Banner()
        self.save_button = buttons.danger(self.tr("Export…"), self.save)
        self._fill_form()
        self._lay_out()

    def ask(self, client_id: ClientId, note_id: ProcessNoteId | None) -> None:
        """Ask about this client's process notes, or the one that is open."""
        self._note_id, self._material = note_id, None
        self.banner.hide()
        self.form.set_values(
            {"which": note_id is None, "to_whom": "", "why": "", "authorisation": ""}
            | {"protects": True, "password": ""}
        )
        self._tasks.ask(self, lambda reader: process_store.material(reader, client_id), self._show)
        self.form.field("to_whom").setFocus()

    def save(self) -> None:
        """Check, ask a second time, ask for a file, write and log."""
        request = self._request()
        values = self.form.values()
        if request is None or not self.form.check() or not self._is_allowed(request, values):
            return
        password = password_of(values)
        if not self._outside.asker.confirm(self._question(request, password)):
            return
        zone = when.local_zone()
        day = local_date(self._outside.clock.now(), zone)
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        path = self._outside.asker.save_file(
            self.tr("Save the process notes"),
            Path(folder) / process_paper.file_name(day),
            [self.tr("PDF file (*.pdf)")],
        )
        if path is not None:
            self._make(_Wish(request, path, password))

    def _show(self, material: Material) -> None:
        self._material = material
        self.form.show_only("authorisation", shown=_needs_authorisation(material))

    def _request(self) -> Request | None:
        if self._material is None:
            return None
        values, notes = self.form.values(), self._material.notes
        if not values["which"]:
            notes = tuple(one for one in notes if one.id == self._note_id)
        return Request(
            self._material.client,
            notes,
            values["to_whom"],
            values["why"],
            values["authorisation"] if _needs_authorisation(self._material) else "",
        )

    def _is_allowed(self, request: Request, values: dict[str, object]) -> bool:
        needs = self._material is not None and _needs_authorisation(self._material)
        try:
            if needs and not request.authorisation.strip():
                raise RuleBroken(
                    self.tr("Name the authorisation for psychotherapy notes."), "authorisation"
                )
            password_of(values)
        except DeskError as trouble:
            show_error(trouble, self.banner, self.form)
            return False
        return True

    def _question(self, request: Request, password: str) -> Question:
        open_file = "" if password else "\n\n" + self.tr("The file has no password.")
        return Question(
            self.tr("Let process notes leave the desk?"),
            self.tr(
                "Notes: {count}. For: {name}. Purpose: {purpose}.\n\nThey are kept apart from the "
                "record, and most who ask for a record have no right to them."
            ).format(
                count=count(len(request.notes)),
                name=request.to_whom.strip(),
                purpose=request.why.strip(),
            )
            + open_file,
            self.tr("Export them"),
            dangerous=True,
        )

    def _make(self, wish: _Wish) -> None:
        self.save_button.setEnabled(False)
        said = words()
        self._tasks.work(
            self,
            lambda: locked_pdf(process_paper.build(wish.request, said), wish.password),
            lambda pdf: self._write(wish, pdf),
            self._on_failed,
        )

    def _write(self, wish: _Wish, pdf: bytes) -> None:
        request = wish.request
        what = self.tr("Process notes: {count}").format(count=count(len(request.notes)))
        if request.authorisation:
            what = f"{what} ({request.authorisation.strip()})"
        disclosure = Disclosure(
            id=DisclosureId(0),
            client_id=request.client.id,
            at=self._outside.clock.now(),
            what=what,
            recipient=PROCESS_NOTES,
            to_whom=request.to_whom,
            why=request.why,
            format="PDF",
            sha256=files.fingerprint(pdf),
            encrypted=bool(wish.password),
        )
        depart(
            self._tasks,
            self,
            wish.path,
            lambda writer: disclosing.save(writer, wish.path, pdf, disclosure),
            lambda _: self._on_saved(),
            self._on_failed,
        )

    def _on_saved(self) -> None:
        self.save_button.setEnabled(True)
        self.form.set_values({"password": ""})
        self.told.emit(self.tr("Process notes exported and logged"), None)
        self.left.emit()

    def _on_failed(self, trouble: Exception) -> None:
        self.save_button.setEnabled(True)
        show_error(trouble, self.banner, self.form)

    def _fill_form(self) -> None:
        which = [
            (False, self.tr("The note that is open")),
            (True, self.tr("All of this client’s process notes")),
        ]
        self.form.add("which", self.tr("What leaves"), ChoiceField(which))
        self.form.add("to_whom", self.tr("Who receives it"), TextField(limit=200), required=True)
        self.form.add("why", self.tr("For what purpose"), TextField(limit=300), required=True)
        self.form.add(
            "authorisation",
            self.tr("Authorisation"),
            TextField(self.tr("such as: form signed on 3 May"), limit=200),
            hint=self.tr("In the US most need one for psychotherapy notes alone."),
        )
        add_password(self.form)

    def _lay_out(self) -> None:
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.grid(1.5))
        inside.addWidget(self.form)
        row = QHBoxLayout()
        row.addWidget(self.save_button)
        row.addStretch(1)
        inside.addLayout(row)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.grid(2), 0, 0)
        column.setSpacing(theme.grid(1.5))
        back = buttons.quiet(self.tr("Back to the notes"), self.left.emit, "back")
        column.addWidget(
            PageHeader(
                self.tr("Export process notes"),
                self.tr(
                    "They are in no summary and no other export. This one is logged by itself."
                ),
                [back],
            )
        )
        column.addWidget(self.banner)
        column.addWidget(scrolled(content, widest=560), 1)


def _needs_authorisation(material: Material) -> bool:
    # 45 CFR 164.508(a)(2): psychotherapy notes need one of their own.
    return material.practice.country == "US"
