"""Days away: holidays added by the day or by the fortnight, shown as stretches."""

from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from therapist_desk.ui.kit import buttons, tab_order, theme
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import PlainLabel
from therapist_desk.ui.kit.moments import DateField

LONGEST = 366
"""Days that can be added in one go; more is a slip of the keyboard."""

Stretch = tuple[date, date]


class HolidaysField(QWidget):
    """A list of days; the value is a tuple of them in order."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._days: tuple[date, ...] = ()
        self._first, self._last = DateField(), DateField()
        self._add = buttons.quiet(self.tr("Add days"), self._on_add, "add")
        self._rows: list[QWidget] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(2))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid())
        column.addWidget(self._adding())
        column.addLayout(self._list)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFocusProxy(self._first)

    def value(self) -> tuple[date, ...]:
        """Return the days, those typed and not added yet among them."""
        return tuple(sorted({*self._days, *self._typed()}))

    def set_value(self, value: Iterable[date] | None) -> None:
        """Show these days, and nothing typed."""
        self._days = tuple(sorted(set(value or ())))
        self._first.clear()
        self._last.clear()
        self._show()

    def problem(self) -> str:
        """Return a sentence when what was typed is no day."""
        wrong = self._first.problem() or self._last.problem()
        if wrong or not (self._first.text().strip() or self._last.text().strip()):
            return wrong
        return self._refusal()

    def _adding(self) -> QWidget:
        self._first.setAccessibleName(self.tr("First day away"))
        self._last.setAccessibleName(self.tr("Last day away; empty for a single day"))
        held = QWidget()
        row = Bar(held)
        row.addWidget(self._first)
        row.addWidget(PlainLabel(self.tr("until")))
        row.addWidget(self._last)
        row.addWidget(self._add)
        for field in (self._first, self._last):
            field.returnPressed.connect(self._on_add)
            field.edited.connect(self.edited)
        return held

    def _refusal(self) -> str:
        first, last = self._first.value(), self._last.value()
        if first is None:
            return self.tr("Write the first day.")
        if last is not None and not timedelta(0) <= last - first < timedelta(LONGEST):
            return self.tr("The last day lies before the first, or more than a year after it.")
        return ""

    def _typed(self) -> set[date]:
        first = self._first.value()
        if first is None or self.problem():
            return set()
        last = self._last.value() or first
        return {first + timedelta(each) for each in range((last - first).days + 1)}

    def _on_add(self) -> None:
        if self._typed():
            self.set_value(self.value())
        # Where nothing could be added, a day is missing or none: that is where one goes on.
        only_last = self._last.problem() and not self._first.problem()
        (self._last if only_last else self._first).setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _remove(self, stretch: Stretch) -> None:
        self._days = tuple(day for day in self._days if not stretch[0] <= day <= stretch[1])
        self._show()
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _show(self) -> None:
        for row in self._rows:
            row.hide()
            row.setParent(None)
            row.deleteLater()
        self._rows = [self._row(stretch) for stretch in stretches(self._days)]
        last: QWidget = self._add
        for row in self._rows:
            self._list.addWidget(row)
            tab_order.after(last, row)
            last = row

    def _row(self, stretch: Stretch) -> QWidget:
        words = _words(stretch)
        remove = self.tr("Remove {days}").format(days=words)
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(PlainLabel(words))
        row.addWidget(buttons.icon_button("close", remove, lambda: self._remove(stretch)))
        row.addStretch(1)
        return held


def stretches(days: Iterable[date]) -> list[Stretch]:
    """Return (first, last) of each run of days that follow each other."""
    found: list[Stretch] = []
    for day in sorted(days):
        if found and day - found[-1][1] == timedelta(1):
            found[-1] = (found[-1][0], day)
        else:
            found.append((day, day))
    return found


def _words(stretch: Stretch) -> str:
    first, last = (
        QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM yyyy") for day in stretch
    )
    return first if first == last else f"{first} – {last}"
