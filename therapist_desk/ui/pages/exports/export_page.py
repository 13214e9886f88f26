"""Export a session summary: for whom, which notes, which sections; look at it; save it."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.clock import local_date
from therapist_desk.domain.disclosures import Recipient
from therapist_desk.domain.measure_scores import MeasureScore
from therapist_desk.domain.topics import Topic
from therapist_desk.exporting import files, summary
from therapist_desk.exporting.charts import NOTHING, Chart
from therapist_desk.exporting.summary import Reference, SummaryRequest
from therapist_desk.exporting.summary_facts import FACTS
from therapist_desk.exporting.summary_ratings import RATINGS, for_others, has_values
from therapist_desk.exporting.summary_scores import SCORES
from therapist_desk.services import checkin_charts, summaries
from therapist_desk.services.notes import Entry
from therapist_desk.services.summaries import Material
from therapist_desk.ui.kit import buttons, formats, theme, when
from therapist_desk.ui.kit.asker import Question
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Muted
from therapist_desk.ui.kit.moments import DateField
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import ClientTab, PageHeader, scrolled
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.exports.choices import NotesChoice, SectionsChoice
from therapist_desk.ui.pages.exports.preview import Preview
from therapist_desk.ui.pages.exports.protection import Protection
from therapist_desk.ui.pages.exports.saver import Saver
from therapist_desk.ui.pages.exports.words import words

_USUAL_RANGE = timedelta(days=90)
_NARROW = 700


class ExportPage(ClientTab):
    """Makes a session summary of the client shown; what is saved is what is previewed.

    ``charted`` draws the ratings of check-ins, which are another noun's.
    """

    topics = frozenset(
        {
            *(Topic.CLIENT, Topic.NOTE, Topic.SESSION, Topic.PRACTICE, Topic.CLINICAL_FACT),
            *(Topic.MEASURE_SCORE, Topic.CHECKIN),
        }
    )

    def __init__(
        self,
        tasks: Tasks,
        outside: Outside,
        charted: Callable[[checkin_charts.Material], Chart],
    ) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Export")
        self.setAccessibleName(self.title)
        self._outside = outside
        self._material: Material | None = None
        self._charted, self._ratings = charted, NOTHING
        self.form = Form()
        self.notes = NotesChoice(formats.of(tasks).known)
        self.sections = SectionsChoice()
        self.protection = Protection(tasks)
        self.preview = Preview(tasks)
        self.banner = Banner()
        self.save_button = buttons.primary(self.tr("Save…"), self.save, "save")
        self._saver = Saver(tasks, self)
        self._is_saving = False
        self._fill_form()
        self._lay_out()
        self._join()

    def refresh(self) -> None:
        """Ask for the client's notes."""
        if self.client_id is not None:
            client_id = self.client_id
            self.tasks.ask(self, lambda reader: summaries.material(reader, client_id), self._show)

    def show_client(self, client_id: ClientId) -> None:
        """Show this client's notes; nothing chosen for another client is carried over."""
        if client_id != self.client_id:
            self._material = None
            self.banner.hide()
            self.preview.show_nothing("")
        super().show_client(client_id)

    def save(self) -> None:
        """Ask where to, write the very file that is shown, and log it; one on its way is waited for."""
        paper = self.preview.paper
        if not self._can_save():
            return
        self.banner.hide()
        if not self.form.check() or not self.protection.check():
            return
        if paper is None:
            self.preview.once_there(self.save)
            return
        password = self.protection.password
        if not password and not self._outside.asker.confirm(self._clear_text_question()):
            return
        path = self._outside.asker.save_file(
            self.tr("Save the session summary"),
            Path(_documents()) / files.suggested_name(self._today()),
            [self.tr("PDF file (*.pdf)")],
        )
        if path is not None:
            self._set_saving(saving=True)
            self._saver.save(paper, path, password)

    def _saved(self, path: Path) -> None:
        self._set_saving(saving=False)
        self.banner.tell(
            self.tr("Saved as {name} in {folder}. It stands in the disclosure log.").format(
                name=path.name, folder=path.parent
            ),
            action=self.tr("Show the log"),
            act=lambda: self.go.emit(Place(View.EXPORTS)),
        )
        self.told.emit(self.tr("Session summary saved"), None)

    def _not_saved(self, trouble: Exception) -> None:
        self._set_saving(saving=False)
        show_error(trouble, self.banner, self.form)

    def _set_saving(self, *, saving: bool) -> None:
        self._is_saving = saving
        self._look_at_paper()

    def _show(self, material: Material) -> None:
        if material.client.id != self.client_id:
            return
        is_other = self._material is None or self._material.client.id != material.client.id
        self._material = material
        self._ratings = for_others(self._charted(material.rated)) if material.rated else NOTHING
        if is_other:
            self._begin_afresh()
        self._offer_notes(afresh=is_other)
        if is_other:
            self._take_focus()

    def _take_focus(self) -> None:
        """Put the keyboard to the first choice; the page came up with it on its way back."""
        focused = QApplication.focusWidget()
        if focused is None or self.isAncestorOf(focused):
            self.form.field("recipient").setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin_afresh(self) -> None:
        """Start with the notes of the last months, or with the last one if it is older."""
        first, today = self._today() - _USUAL_RANGE, self._today()
        days = [_day_of(entry) for entry in self._exportable()]
        if days:
            first = min(first, days[-1])
        self.form.set_values(
            {
                "recipient": Recipient.CLIENT,
                "to_whom": "",
                "why": "",
                "reference": Reference.NAME,
                "from": first,
                "to": max([today, *days[-1:]]),
            }
        )
        self.sections.forget()
        self.protection.clear()
        self._on_recipient()

    def _on_recipient(self) -> None:
        """Start from the new recipient's minimum; the client's own name need not be typed."""
        self.sections.forget()
        if self._material is not None:
            values, name = self.form.values(), self._material.client.name
            for_client = values["recipient"] is Recipient.CLIENT
            if for_client and not values["to_whom"]:
                self.form.set_values({"to_whom": name})
            elif not for_client and values["to_whom"] == name.strip():
                self.form.set_values({"to_whom": ""})
        self._offer_sections()

    def _offer_notes(self, *, afresh: bool = False) -> None:
        values = self.form.values()
        first, last = values["from"] or date.min, values["to"] or date.max
        within = [entry for entry in self._exportable() if first <= _day_of(entry) <= last]
        self.notes.offer(within, afresh=afresh)
        self._offer_sections()

    def _offer_sections(self) -> None:
        chosen = self.notes.value()
        found = summary.sections_of(chosen, formats.of(self.tasks).known())
        if self._material is not None and self._material.facts:
            found[FACTS] = len(self._material.facts)
        if scores := self._scores():
            found[SCORES] = len(scores)
        if has_values(self._rated()):
            found[RATINGS] = 1
        recipient = self.form.values()["recipient"]
        self.sections.offer(
            found, summary.usual_sections(recipient, chosen, formats.of(self.tasks).known())
        )
        self._ask_paper()

    def _ask_paper(self) -> None:
        request = self._request()
        if request is None:
            return
        if not request.chosen:
            self.preview.show_nothing(self._nothing_words())
        else:
            self.preview.ask(request, words())

    def _nothing_words(self) -> str:
        if not self._exportable():
            return self.tr("This client has no notes that could be exported yet.")
        return self.tr("Choose at least one note.")

    def _request(self) -> SummaryRequest | None:
        if self._material is None:
            return None
        values, practice = self.form.values(), self._material.practice
        return SummaryRequest(
            self._material.client,
            practice,
            formats.of(self.tasks).known(),
            values["recipient"],
            self.notes.value(),
            self.sections.value(),
            self._outside.clock.now(),
            practice.zone or when.local_zone(),
            values["to_whom"],
            values["why"],
            values["reference"],
            self._material.facts,
            self._scores(),
            self._rated(),
        )

    def _rated(self) -> Chart:
        """Return the ratings of the days the notes are chosen from."""
        values = self.form.values()
        first, last = values["from"], values["to"]
        zone = ZoneInfo(when.local_zone())
        start = datetime.combine(first, time.min, zone) if first else None
        end = datetime.combine(last, time.max, zone) if last else None
        return self._ratings.within(start, end)

    def _scores(self) -> tuple[MeasureScore, ...]:
        """Return the scores of the days the notes are chosen from, oldest first."""
        if self._material is None:
            return ()
        values = self.form.values()
        first, last = values["from"] or date.min, values["to"] or date.max
        return tuple(
            one
            for one in self._material.scores
            if first <= local_date(one.taken_at, one.zone) <= last
        )

    def _exportable(self) -> tuple[Entry, ...]:
        if self._material is None:
            return ()
        return summary.exportable(
            self._material.entries, self._material.client, formats.of(self.tasks).known()
        )

    def _today(self) -> date:
        zone = self._material.practice.zone if self._material else ""
        return local_date(self._outside.clock.now(), zone or when.local_zone())

    def _can_save(self) -> bool:
        preview = self.preview
        return (preview.paper is not None or preview.is_coming) and not self._is_saving

    def _look_at_paper(self) -> None:
        self.save_button.setEnabled(self._can_save())

    def _clear_text_question(self) -> Question:
        return Question(
            self.tr("Save without a password?"),
            self.tr(
                "Whoever gets this file can read it: on this computer, in a mail, on a stick. With a "
                "password it stays closed."
            ),
            self.tr("Save without password"),
            dangerous=True,
        )

    def _fill_form(self) -> None:
        form = self.form
        form.add_section(self.tr("For whom"))
        recipients: list[tuple[StrEnum, str]] = [
            (Recipient.CLIENT, self.tr("The client")),
            (Recipient.COLLEAGUE, self.tr("A colleague")),
            (Recipient.INSURER, self.tr("An insurer")),
        ]
        minimum = self.tr("Each starts with the least they need; you may choose otherwise below.")
        form.add("recipient", self.tr("Who reads it"), _wide_choice(recipients), hint=minimum)
        form.add("to_whom", self.tr("To whom"), TextField(limit=200), required=True)
        reason = TextField(self.tr("such as: the client asked for it"), limit=300)
        form.add("why", self.tr("Why"), reason, required=True)
        references: list[tuple[StrEnum, str]] = [
            (Reference.NAME, self.tr("Name and file number")),
            (Reference.INITIALS, self.tr("Initials and file number")),
            (Reference.NUMBER, self.tr("File number only")),
        ]
        hint = self.tr("Names inside the notes stay as they were written.")
        form.add("reference", self.tr("The client appears by"), _wide_choice(references), hint=hint)
        form.add_section(self.tr("Which notes"))
        form.add("from", self.tr("From"), DateField())
        form.add("to", self.tr("Until"), DateField(), same_line=True)
        form.add_widget(self.notes)
        form.add_section(
            self.tr("Which sections"),
            self.tr("Process notes and supervision notes are never part of a summary."),
        )
        form.add_widget(self.sections)
        form.add_section(self.tr("Protection"))
        form.add_widget(self.protection)

    def _join(self) -> None:
        fields = {name: self.form.field(name) for name in self.form.values()}
        for name, react in (
            ("recipient", self._on_recipient),
            ("from", self._offer_notes),
            ("to", self._offer_notes),
            ("to_whom", self._ask_paper),
            ("why", self._ask_paper),
            ("reference", self._ask_paper),
        ):
            fields[name].edited.connect(react)  # type: ignore[attr-defined]
        passwords = (self.protection.first.edited, self.protection.again.edited)
        choices = (self.form.edited, self.notes.edited, self.sections.edited)
        for edited in (*choices, self.protection.edited, *passwords):
            edited.connect(self.preview.wait_no_longer)
        self.notes.edited.connect(self._offer_sections)
        self.sections.edited.connect(self._ask_paper)
        self.preview.changed.connect(self._look_at_paper)
        self._saver.saved.connect(self._saved)
        self._saver.failed.connect(self._not_saved)
        self._look_at_paper()

    def _lay_out(self) -> None:
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(theme.grid(2))
        self._halves.addWidget(scrolled(self.form, 460), 5)
        self._halves.addWidget(self.preview, 6)
        foot = QHBoxLayout()
        foot.setSpacing(theme.grid(2))
        logged = self.tr("What is saved is what you see. Each export is kept in the log.")
        foot.addWidget(Muted(logged), 1)
        foot.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.grid(3), theme.grid(2), theme.grid(3), theme.grid(2))
        column.setSpacing(theme.grid(1.5))
        back = buttons.quiet(self.tr("Back to the client"), self._go_back, "back")
        column.addWidget(PageHeader(self.tr("Export a session summary"), actions=[back]))
        column.addWidget(self.banner)
        column.addLayout(self._halves, 1)
        column.addLayout(foot)

    def _go_back(self) -> None:
        self.go.emit(Place(View.NOTES, self.client_id))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        is_narrow = self.width() < theme.px(_NARROW)
        self._halves.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)


def _day_of(entry: Entry) -> date:
    return local_date(entry.note.occurred_at, entry.note.zone)


def _wide_choice(choices: list[tuple[StrEnum, str]]) -> ChoiceField:
    """Return a choice as wide as the texts around it, so that its hint is too."""
    field = ChoiceField(choices)
    field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return field


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
