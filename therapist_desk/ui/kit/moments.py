"""Inputs for dates, times and weekly hours, in the person's own way of writing them.

Values are plain ``date``, ``time`` and ``datetime`` without a zone: what stands on the screen.
Whoever saves them adds the zone. A field whose text means nothing says so in ``problem()``.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from itertools import product

from PySide6.QtCore import QDate, QLocale, QPoint, QSize, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QCalendarWidget,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QTimeEdit,
    QWidget,
    QWidgetAction,
)

from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.hours import WEEKDAYS, Interval
from therapist_desk.ui.kit import buttons, icons, theme
from therapist_desk.ui.kit.field_icons import fit_icons
from therapist_desk.ui.kit.fields import pad
from therapist_desk.ui.kit.labels import PlainLabel
from therapist_desk.ui.kit.lines import commas

_RIGHT_TO_LEFT_MARK = "\u200f"
_WINDOW_BACK = 80  # a two-digit year is at most this many years ago


class DateField(QLineEdit):
    """A date typed in the locale's short form or as 2026-11-19; None when empty."""

    edited = Signal()

    def __init__(self, value: date | None = None) -> None:
        super().__init__()
        self.setPlaceholderText(self._format().lower())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        fit_icons(self)
        picker = self.addAction(
            icons.icon("calendar", "muted"), QLineEdit.ActionPosition.TrailingPosition
        )
        picker.setText(self.tr("Choose from a calendar"))
        picker.setShortcut("Alt+Down")
        picker.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        picker.setToolTip(self.tr("Choose from a calendar (Alt+Down)"))
        picker.triggered.connect(self._pick)
        self.textChanged.connect(self.edited)
        self.editingFinished.connect(self._tidy)
        self.set_value(value)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(144), super().sizeHint().height())

    def value(self) -> date | None:
        """Return the date, or None when empty or not a date."""
        found = self._read()
        return date(found.year(), found.month(), found.day()) if found.isValid() else None

    def set_value(self, value: date | None) -> None:
        """Show ``value``."""
        shown = QDate(value.year, value.month, value.day) if value else QDate()
        self.setText(self.locale().toString(shown, self._format()) if value else "")

    def problem(self) -> str:
        """Return a sentence when what was typed is no date."""
        if not self.text().strip() or self.value():
            return ""
        return self.tr("This is not a date. Write it like {example}.").format(
            example=self.locale().toString(QDate.currentDate(), self._format())
        )

    def _format(self) -> str:
        short = self.locale().dateFormat(QLocale.FormatType.ShortFormat)
        short = short.replace(_RIGHT_TO_LEFT_MARK, "")  # nobody can type it
        return short if "yyyy" in short else re.sub(r"y+", "yyyy", short)

    def _read(self) -> QDate:
        typed = self.text().strip()
        base = QDate.currentDate().year() - _WINDOW_BACK
        forms = (self._format(), "yyyy-MM-dd", self._format().replace("yyyy", "yy"))
        tries = product((self.locale(), QLocale.c()), forms)  # own digits, or 0 to 9
        read = (locale.toDate(typed, form, base) for locale, form in tries)
        return next((found for found in read if found.isValid()), QDate())

    def _tidy(self) -> None:
        if value := self.value():
            self.set_value(value)

    def _pick(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget()
        calendar.setSelectedDate(self._read() if self.value() else QDate.currentDate())
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setAccessibleName(self.tr("Calendar"))
        held = QWidgetAction(menu)
        held.setDefaultWidget(calendar)
        menu.addAction(held)
        calendar.activated.connect(
            lambda day: self.set_value(date(day.year(), day.month(), day.day()))
        )
        calendar.activated.connect(menu.close)
        calendar.clicked.connect(
            lambda day: self.set_value(date(day.year(), day.month(), day.day()))
        )
        calendar.clicked.connect(menu.close)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        calendar.setFocus()


class TimeField(QTimeEdit):
    """A time of day to the minute."""

    edited = Signal()

    def __init__(self, value: time | None = None) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        # Right to left, Qt turns the sections around and 09:00 reads 00:09.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setDisplayFormat(self.locale().timeFormat(QLocale.FormatType.ShortFormat))
        pad(self)
        self.set_value(value or time(9))
        self.timeChanged.connect(lambda _: self.edited.emit())

    def sizeHint(self) -> QSize:
        return QSize(theme.px(112), super().sizeHint().height())

    def value(self) -> time:
        """Return the time."""
        shown = self.time()
        return time(shown.hour(), shown.minute())

    def set_value(self, value: time | None) -> None:
        """Show ``value``; None is midnight."""
        self.setTime(QTime(value.hour, value.minute) if value else QTime(0, 0))


class MomentField(QWidget):
    """A date and a time beside each other; None when the date is empty."""

    edited = Signal()

    def __init__(self, value: datetime | None = None) -> None:
        super().__init__()
        self._date, self._time = DateField(), TimeField()
        self._date.setAccessibleName(self.tr("Date"))
        self._time.setAccessibleName(self.tr("Time"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.grid())
        row.addWidget(self._date)
        row.addWidget(self._time)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self._date)
        self._date.edited.connect(self.edited)
        self._time.edited.connect(self.edited)
        self.set_value(value)

    def value(self) -> datetime | None:
        """Return the date and time without a zone, or None."""
        day = self._date.value()
        return datetime.combine(day, self._time.value()) if day else None

    def set_value(self, value: datetime | None) -> None:
        """Show ``value`` as it is, zone or not."""
        self._date.set_value(value.date() if value else None)
        if value:
            self._time.set_value(value.time())

    def problem(self) -> str:
        """Return a sentence when what was typed is no date."""
        return self._date.problem()


class WeekHoursField(QWidget):
    """The hours of a week: a line per weekday, such as ``09:00-12:30, 14:00-18:00``.

    The value maps ``mon`` … ``sun`` to tuples of ``HH:MM-HH:MM``; closed days are left out.
    """

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.grid(2))
        grid.setVerticalSpacing(theme.px(6))
        grid.setColumnStretch(1, 1)
        self._lines: dict[int, QLineEdit] = {}
        first = self.locale().firstDayOfWeek().value - 1
        for row in range(7):
            self._add_day(grid, row, (first + row) % 7)
        self._copy = buttons.plain(
            self.tr("Same hours on all weekdays"),
            self._fill_weekdays,
            "copy",
        )
        self._copy.setToolTip(self.tr("Copy the first filled day to Monday to Friday"))
        grid.addWidget(self._copy, 7, 0, 1, 2, Qt.AlignmentFlag.AlignLeading)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._first = self._lines[first % 7]
        self.setFocusProxy(self._first)

    def _add_day(self, grid: QGridLayout, row: int, day: int) -> None:
        name = self.locale().standaloneDayName(day + 1)
        line = QLineEdit()
        line.setPlaceholderText(self.tr("closed"))
        line.setAccessibleName(name)
        line.setAccessibleDescription(self.tr("Hours such as 09:00-12:30, 14:00-18:00"))
        line.textChanged.connect(self._on_edited)
        line.editingFinished.connect(lambda: self._write_out(line))
        label = PlainLabel(name)
        label.setBuddy(line)
        grid.addWidget(label, row, 0)
        grid.addWidget(line, row, 1)
        self._lines[day] = line

    def value(self) -> dict[str, tuple[str, ...]]:
        """Return the hours of each open day; a line that makes no sense (yet) as it was typed."""
        typed = {WEEKDAYS[day]: self._lines[day].text().strip() for day in range(7)}
        read = {day: read_hours(text) for day, text in typed.items()}
        return {
            day: (typed[day],) if hours is None else hours
            for day, hours in read.items()
            if hours != ()
        }

    def set_value(self, value: Mapping[str, Sequence[str]] | None) -> None:
        """Show ``value``."""
        for day, line in self._lines.items():
            line.setText(commas((value or {}).get(WEEKDAYS[day], ())))

    def problem(self) -> str:
        """Return a sentence naming the first day whose hours make no sense."""
        day = self._wrong_day()
        if day is None:
            return ""
        return self.tr("{day}: write hours like 09:00-12:30, 14:00-18:00.").format(
            day=self.locale().standaloneDayName(day + 1)
        )

    def _wrong_day(self) -> int | None:
        days = sorted(self._lines)
        return next((day for day in days if read_hours(self._lines[day].text()) is None), None)

    def _on_edited(self) -> None:
        wrong = self._wrong_day()  # where the focus goes once that is told
        self.setFocusProxy(self._first if wrong is None else self._lines[wrong])
        self.edited.emit()

    def _write_out(self, line: QLineEdit) -> None:
        if hours := read_hours(line.text()):
            line.setText(commas(hours))

    def _fill_weekdays(self) -> None:
        filled = (self._lines[day].text() for day in range(7) if self._lines[day].text().strip())
        text = next(filled, "")
        for day in range(5):
            self._lines[day].setText(text)


_LOOSE = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*[-–—]\s*(\d{1,2})(?:[:.](\d{2}))?")


def read_hours(text: str) -> tuple[str, ...] | None:
    """Return the intervals in ``text`` as ``HH:MM-HH:MM``, () for none, None for no sense.

    ``9-12.30`` is read as ``09:00-12:30``.
    """
    parts = [part.strip() for part in re.split(r"[,;،、]", text) if part.strip()]
    found = [_strict(part) for part in parts]
    return None if None in found else tuple(one for one in found if one)


def _strict(text: str) -> str | None:
    match = _LOOSE.fullmatch(text)
    if not match:
        return None
    begin_hour, begin_minute, end_hour, end_minute = (int(part or 0) for part in match.groups())
    written = f"{begin_hour:02}:{begin_minute:02}-{end_hour:02}:{end_minute:02}"
    try:
        Interval.read(written)
    except RuleBroken:
        return None
    return written
