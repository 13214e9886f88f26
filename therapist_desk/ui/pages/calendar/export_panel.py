"""The calendar as a file for another program: which days, what stands for a client, and who gets it."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.exporting.calendar_file import Mark
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.edges import set_margins
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Heading, Muted
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.calendar.plan_form import on_top

DAYS = (7, 31, 92, 366)


class ExportPanel(QWidget):
    """``wanted`` comes when a file is to be made."""

    wanted = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.banner = Banner()
        self.form = Form()
        self.days = self.form.add("days", self.tr("Days from today"), ChoiceField(self._spans()))
        self.mark = self.form.add(
            "mark", self.tr("For a client stands"), ChoiceField(self._marks())
        )
        self.to_whom = self.form.add(
            "to_whom", self.tr("For whom"), TextField(limit=200), required=True
        )
        self.why = self.form.add("why", self.tr("Purpose"), TextField(limit=300), required=True)
        self.days.set_value(31)
        self.mark.set_value(Mark.INITIALS)
        self.to_whom.set_value(self.tr("Myself"))
        self.why.set_value(self.tr("To see my hours in my own calendar"))
        self._lay_out()

    def span(self, today: date) -> tuple[date, date]:
        """Return the first day wanted and the one after the last."""
        return today, today + timedelta(days=self.days.value())

    def _spans(self) -> list[tuple[int, str]]:
        names = (
            self.tr("One week"),
            self.tr("One month"),
            self.tr("Three months"),
            self.tr("One year"),
        )
        return list(zip(DAYS, names, strict=True))

    def _marks(self) -> list[tuple[Mark, str]]:
        return [
            (Mark.INITIALS, self.tr("Initials")),
            (Mark.NUMBER, self.tr("The file number")),
        ]

    def _submit(self) -> None:
        self.banner.hide()
        if self.form.check():
            self.wanted.emit()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(buttons.quiet(self.tr("Back"), self.left.emit))
        row.addWidget(buttons.primary(self.tr("Save file…"), self._submit))
        told = Muted(
            self.tr(
                "The file holds times and what stands for a client, no names and no notes. Outside "
                "the desk it is not encrypted. It is logged."
            )
        )
        column = QVBoxLayout(self)
        set_margins(column, theme.grid(2), 0, 0, 0)
        column.setSpacing(theme.grid(1.5))
        column.addWidget(Heading(self.tr("Export the calendar"), 2))
        column.addWidget(told)
        column.addWidget(self.banner)
        column.addWidget(on_top(self.form), 1)
        column.addLayout(row)
