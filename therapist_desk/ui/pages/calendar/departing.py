"""The calendar leaves the desk: as a file or on paper, logged with each client in it."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from therapist_desk.domain.errors import RuleBroken
from therapist_desk.exporting import calendar_file
from therapist_desk.exporting.calendar_file import Mark
from therapist_desk.services import calendar
from therapist_desk.services.calendar import Stretch
from therapist_desk.ui.kit import when
from therapist_desk.ui.kit.departing import depart
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.printing import PrintPdf, print_pdf
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.calendar import words
from therapist_desk.ui.pages.calendar.export_panel import ExportPanel


class Departing(QObject):
    """``told`` as a page's."""

    told = Signal(str, object)

    def __init__(
        self, tasks: Tasks, outside: Outside, over: QWidget, printing: PrintPdf = print_pdf
    ) -> None:
        super().__init__(over)
        self._tasks, self._outside, self._over = tasks, outside, over
        self._print = printing

    def print_week(self, first: date) -> None:
        """Print seven days from ``first`` on; what left is logged once it was printed."""
        from therapist_desk.ui.kit.pdf import render_pdf  # loads what lays out papers

        def render(stretch: Stretch) -> None:
            paper = calendar_file.week_paper(stretch, Mark.INITIALS, paper_words(first))
            self._tasks.work(
                self, lambda: render_pdf(paper), lambda pdf: self._on_paper(pdf, stretch)
            )

        self._ask(first, first + timedelta(days=7), render)

    def save(self, panel: ExportPanel, today: date, then: Callable[[], object]) -> None:
        """Ask where the file goes and write it."""
        first, last = panel.span(today)
        mark, to_whom, why = panel.mark.value(), panel.to_whom.value(), panel.why.value()

        def write(stretch: Stretch) -> None:
            now = self._outside.clock.now()
            found = calendar_file.leaving(stretch)
            what = self._what(stretch)
            leaves = calendar_file.disclosed(found, now, what, to_whom, why, "iCalendar")
            if not leaves:
                panel.form.show_error(RuleBroken("There is no meeting in these days.", "days"))
                return
            path = self._outside.asker.save_file(
                self.tr("Export the calendar"),
                Path.home() / calendar_file.suggested_name(today),
                [self.tr("Calendar files (*.ics)")],
            )
            if path is None:
                return
            content = calendar_file.ics(stretch, mark, now)
            depart(
                self._tasks,
                self,
                path,
                lambda writer: calendar_file.save(writer, path, content, leaves),
                lambda _: self._on_saved(then),
                lambda trouble: show_error(trouble, panel.banner, panel.form),
            )

        self._ask(first, last, write)

    def _ask(self, first: date, last: date, then: Callable[[Stretch], None]) -> None:
        zone = when.local_zone()
        self._tasks.ask(self, lambda reader: calendar.shown(reader, first, last, zone), then)

    def _on_paper(self, pdf: bytes, stretch: Stretch) -> None:
        if not self._print(pdf, self.tr("Calendar"), self._over):
            return
        leaves = calendar_file.disclosed(
            stretch.meetings,
            self._outside.clock.now(),
            self._what(stretch),
            self.tr("Myself"),
            self.tr("To have the week on paper"),
            self.tr("Paper"),
        )
        self._tasks.do(self, lambda writer: calendar_file.log(writer, pdf, leaves))
        self.told.emit(self.tr("Week printed"), None)

    def _on_saved(self, then: Callable[[], object]) -> None:
        self.told.emit(self.tr("Calendar saved and logged"), None)
        then()

    def _what(self, stretch: Stretch) -> str:
        return self.tr("Times of meetings, {first} to {last}").format(
            first=words.short_day(stretch.first),
            last=words.short_day(stretch.last - timedelta(days=1)),
        )


def paper_words(first: date) -> calendar_file.Words:
    """Return the words of a printed week in the language of the window."""
    translate, locale = QCoreApplication.translate, QLocale()
    modalities, attendances = words.modalities(), words.attendances()
    return calendar_file.Words(
        language=locale.name(),
        right_to_left=locale.textDirection().name == "RightToLeft",
        title=words.week(first),
        head=(
            translate("calendar", "Time"),
            translate("calendar", "Who"),
            translate("calendar", "How"),
        ),
        free=translate("calendar", "Nothing planned."),
        day_off=translate("calendar", "Day off"),
        day=when.full_day,
        clock=when.clock,
        modalities=modalities.__getitem__,
        attendances=attendances.__getitem__,
        page_words=translate("calendar", "Page {page} of {pages}"),
    )
