"""Papers to hand over: each seen first, then saved as a PDF or printed, and the readiness check."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from therapist_desk.domain.agreements import Agreement
from therapist_desk.domain.disclosures import Disclosure, DisclosureId, Recipient
from therapist_desk.domain.handouts import Handout, Level, Tongue
from therapist_desk.domain.readiness import ReadinessCheck
from therapist_desk.exporting import files
from therapist_desk.exporting.document import Document
from therapist_desk.exporting.handout_paper import handout_paper, readiness_paper
from therapist_desk.services import disclosures, handouts, practice, readiness
from therapist_desk.services.agreements import Folder
from therapist_desk.services.desk import Reader
from therapist_desk.services.readiness import HalfChecked
from therapist_desk.ui.kit import buttons, languages, theme
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.flow import Bar, FlowLayout
from therapist_desk.ui.kit.labels import Heading, Muted, PlainLabel
from therapist_desk.ui.kit.lines import count
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.paper_panel import PaperPanel, PaperWish
from therapist_desk.ui.kit.paper_sheets import PaperSheets
from therapist_desk.ui.kit.printing import PrintPdf, print_pdf
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.agreements import handout_words
from therapist_desk.ui.pages.agreements.handout_language import HandoutLanguage
from therapist_desk.ui.pages.agreements.inputs import WordyChoice
from therapist_desk.ui.pages.agreements.readiness_card import ReadinessCard
from therapist_desk.ui.pages.agreements.readiness_form import ReadinessForm
from therapist_desk.ui.pages.agreements.sides import Sides, side

_SEEN = 2
"""Pages that are shown; a handout has no more."""


class Paper(StrEnum):
    """What can be handed over; the agreement itself has its own place beside its words."""

    ETIQUETTE = "etiquette"
    RISKS_EASY = "risks-easy"
    RISKS_EVERYDAY = "risks-everyday"
    RISKS_FULL = "risks-full"
    VIDEO = "video-call"
    READINESS = "readiness"


_LARGE = frozenset({Paper.ETIQUETTE, Paper.RISKS_EASY, Paper.VIDEO})


class Handing(QWidget):
    """Shows the papers of one client; ``new_wanted`` asks for a new version, with these clauses."""

    closed = Signal()
    told = Signal(str, object)
    new_wanted = Signal(object)

    def __init__(self, tasks: Tasks, outside: Outside, printing: PrintPdf = print_pdf) -> None:
        super().__init__()
        self._tasks, self._outside, self._print = tasks, outside, printing
        self._folder: Folder | None = None
        self._half: HalfChecked | None = None
        self._asked = 0
        self._wants_check = False
        self.choice = WordyChoice(self._papers(with_check=False))
        self.choice.setAccessibleName(self.tr("Paper"))
        self._about = Muted("")
        self.language = HandoutLanguage()
        self.sheets = PaperSheets()
        self.sheets.setAccessibleName(self.tr("The paper as it will be"))
        self.banner = Banner()
        self.save_panel = PaperPanel(tasks, outside)
        self.save_button = buttons.quiet(self.tr("Save as PDF…"), self._save, "export")
        self.print_button = buttons.quiet(self.tr("Print…"), self._print_it, "print")
        self.check = ReadinessCard()
        self._form: ReadinessForm | None = None
        self._stack = QStackedWidget()
        self._lay_out()
        self._join()

    def show_folder(self, folder: Folder) -> None:
        """Show the papers as they read with what was agreed with this client."""
        is_same = self._folder is not None and self._folder.client.id == folder.client.id
        self._folder = folder
        self.language.show_folder(folder)
        if not is_same:
            self.save_panel.hide()
            self.banner.hide()
            self._stack.setCurrentIndex(0)
        client_id = folder.client.id
        self._tasks.ask(
            self,
            lambda reader: (
                readiness.of_client(reader, client_id),
                readiness.half(reader, client_id),
            ),
            lambda found: self._show_checks(folder, *found),
        )

    def keep(self) -> None:
        """Keep what is being answered."""
        if self._form is not None:
            self._form.keep()

    def leave(self) -> None:
        """Keep it and speak of it no more: another client is shown."""
        if self._form is not None:
            self._form.put_away()
        self._folder, self._half = None, None
        self._wants_check = False
        self._asked += 1  # pages still being drawn are not for whoever comes next
        self._stack.setCurrentIndex(0)
        self.sheets.clear()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something answered is not in the vault yet."""
        return self._form is not None and self._form.has_unsaved_words

    @property
    def form(self) -> ReadinessForm:
        """The twenty questions, made when they are first asked."""
        if self._form is None:
            self._form = ReadinessForm(self._tasks)
            self._form.saved.connect(self._on_checked)
            self._form.discarded.connect(lambda _: self._end_check())
            self._stack.addWidget(self._form)
        return self._form

    def _show_checks(self, folder: Folder, checks: list[ReadinessCheck], half: HalfChecked) -> None:
        if folder is not self._folder:
            return
        self._half = half
        agreement = handouts.source_of(folder)
        self.check.show_checks(checks, agreement, half=bool(half.answers or half.remark))
        self.choice.set_choices(self._papers(with_check=bool(checks)))
        if self._wants_check and checks:
            self.choice.set_value(Paper.READINESS)
        self._wants_check = False
        if self.choice.value() is None:
            self.choice.set_value(Paper.ETIQUETTE)
        self._show_paper()

    def _show_paper(self) -> None:
        """Lay the chosen paper out beside the window and show its first pages."""
        made = self._maker()
        self._about.setText(self._told_about())
        self.language.setVisible(self.choice.value() is not Paper.READINESS)
        if made is None:
            return
        self._asked += 1
        asked = self._asked
        width = max(self.sheets.sharp_width, theme.px(320))
        self._tasks.ask(
            self,
            made,
            lambda paper: self._tasks.work(
                self,
                lambda: _seen(paper, width),
                lambda seen: self._show_pages(asked, *seen),
                lambda trouble: show_error(trouble, self.banner),
            ),
            lambda trouble: show_error(trouble, self.banner),
        )

    def _show_pages(self, asked: int, pictures: list[QImage], pages: int) -> None:
        if asked == self._asked:
            self.sheets.show_first(pictures, min(pages, _SEEN))

    def _maker(self) -> Callable[[Reader], Document] | None:
        folder, paper, done = self._folder, self.choice.value(), self.check.latest
        if folder is None or paper is None:
            return None
        agreement = handouts.source_of(folder)
        if paper is Paper.READINESS:
            return _check_maker(done) if done else None
        handout, large, tongue = _handout(paper), paper in _LARGE, self.language.tongue
        return lambda reader: _written(reader, handout, agreement, tongue, large=large)

    def _told_about(self) -> str:
        agreement = handouts.source_of(self._folder) if self._folder else None
        if self.choice.value() is Paper.READINESS:
            return self.tr("The last check, without the client’s name.")
        if agreement is None:
            return self.tr(
                "No agreement is in force, so the paper says only what holds without one."
            )
        if agreement.acceptance is None:
            return self.tr("Written from the draft; nothing of it is agreed yet.")
        return self.tr(
            "Written from the rules of version {number}, without the client’s name."
        ).format(number=count(agreement.version))

    def _papers(self, *, with_check: bool) -> list[tuple[Paper, str]]:
        said = {
            Paper.ETIQUETTE: self.tr("Etiquette card"),
            Paper.RISKS_EASY: self.tr("Risk sheet: very easy words"),
            Paper.RISKS_EVERYDAY: self.tr("Risk sheet: everyday words"),
            Paper.RISKS_FULL: self.tr("Risk sheet: in full"),
            Paper.VIDEO: self.tr("Video-call readiness card"),
        }
        if with_check:
            said[Paper.READINESS] = self.tr("Digital readiness check")
        return list(said.items())

    def _save(self) -> None:
        folder, made = self._folder, self._maker()
        if folder is None or made is None:
            return
        self.save_panel.ask_for(
            PaperWish(
                folder.client.id,
                self.tr("Save the paper"),
                f"{self.choice.value()}.pdf",
                self.choice.currentText(),
                folder.client.name,
                self.tr("To hand over"),
                made,
                folder.client.initials,
            )
        )

    def _print_it(self) -> None:
        made, folder = self._maker(), self._folder
        if made is None or folder is None:
            return
        from therapist_desk.ui.kit.pdf import render_pdf  # loads what lays out papers

        what = self.choice.currentText()
        self._tasks.ask(
            self,
            made,
            lambda paper: self._tasks.work(
                self, lambda: render_pdf(paper), lambda pdf: self._on_paper(pdf, folder, what)
            ),
        )

    def _on_paper(self, pdf: bytes, folder: Folder, what: str) -> None:
        if not self._print(pdf, what, self):
            return
        left = Disclosure(
            id=DisclosureId(0),
            client_id=folder.client.id,
            at=self._outside.clock.now(),
            what=what,
            recipient=Recipient.CLIENT,
            to_whom=folder.client.name,
            why=self.tr("To hand over"),
            format=self.tr("Paper"),
            sha256=files.fingerprint(pdf),
            encrypted=False,
        )
        self._tasks.do(self, lambda writer: disclosures.log(writer, left))
        self.told.emit(self.tr("Printed and logged"), None)

    def _begin_check(self) -> None:
        if self._half is not None:
            self._stack.setCurrentWidget(self.form)
            self.form.begin(self._half)

    def _on_checked(self, done: ReadinessCheck) -> None:
        self._wants_check = True
        self._end_check()
        result = handout_words.results()[done.result][0]
        self.told.emit(self.tr("Check kept: {result}").format(result=result), None)

    def _end_check(self) -> None:
        self._stack.setCurrentIndex(0)
        if self._folder is not None:
            self.show_folder(self._folder)
        self.check.begin_button.setFocus()

    def _bin_check(self, done: ReadinessCheck) -> None:
        self._tasks.do(self, lambda writer: readiness.bin_check(writer, done.id))
        self.told.emit(
            self.tr("Check put into the bin"),
            lambda: self._tasks.do(self, lambda writer: readiness.restore(writer, done.id)),
        )

    def _join(self) -> None:
        self.choice.edited.connect(self._show_paper)
        self.language.edited.connect(self._show_paper)
        self.check.begin_wanted.connect(self._begin_check)
        self.check.new_wanted.connect(self.new_wanted)
        self.check.bin_wanted.connect(self._bin_check)
        self.save_panel.saved.connect(lambda _: self.told.emit(self.tr("Paper saved"), None))

    def _lay_out(self) -> None:
        page = QWidget()
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, theme.grid())
        whole.setSpacing(theme.grid(1.5))
        top = Bar()
        top.addWidget(Heading(self.tr("Papers to hand over"), 2))
        top.end_from_here()
        top.addWidget(buttons.quiet(self.tr("Back to the agreement"), self.closed.emit, "back"))
        whole.addLayout(top)
        whole.addWidget(self.banner)
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1.5))
        for part in (self.save_panel, self._choice_card(), self.check):
            column.addWidget(part)
        column.addStretch(1)
        whole.addWidget(Sides(self.sheets, side(beside), (5, 4)), 1)
        self._stack.addWidget(page)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._stack)

    def _choice_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("surface", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(*[theme.grid(2)] * 4)
        column.setSpacing(theme.grid())
        label = PlainLabel(self.tr("Paper"))
        theme.heading(label, 3)
        label.setBuddy(self.choice)
        row = FlowLayout()
        row.addWidget(self.save_button)
        row.addWidget(self.print_button)
        for part in (label, self.choice, self._about, self.language):
            column.addWidget(part)
        column.addLayout(row)
        return card


def _handout(paper: Paper) -> Handout:
    shipped = handouts.shipped()
    return {
        Paper.ETIQUETTE: shipped.etiquette_card,
        Paper.RISKS_EASY: shipped.risk_sheets[Level.EASY],
        Paper.RISKS_EVERYDAY: shipped.risk_sheets[Level.EVERYDAY],
        Paper.RISKS_FULL: shipped.risk_sheets[Level.FULL],
        Paper.VIDEO: shipped.video_card,
    }[paper]


def _written(
    reader: Reader, handout: Handout, agreement: Agreement | None, tongue: Tongue, *, large: bool
) -> Document:
    written = handouts.written(reader, handout, agreement, tongue)
    source = handout_words.source(agreement, tongue)
    return handout_paper(written, practice.get(reader), source, tongue, large=large)


def _check_maker(done: ReadinessCheck) -> Callable[[Reader], Document]:
    items = readiness.shipped(languages.speaker())
    words, said = handout_words.on_paper(done), handout_words.answers()
    answered = [
        (item.question, said[done.answers[item.id]]) for item in items if item.id in done.answers
    ]
    to_do = handout_words.still_open(done, items)
    return lambda reader: readiness_paper(words, answered, to_do, practice.get(reader))


def _seen(paper: Document, width: int) -> tuple[list[QImage], int]:
    from therapist_desk.ui.kit.pdf import render_pdf
    from therapist_desk.ui.kit.pdf_pages import pages_in, preview_pages

    pdf = render_pdf(paper)
    return preview_pages(pdf, width, _SEEN), pages_in(pdf)
