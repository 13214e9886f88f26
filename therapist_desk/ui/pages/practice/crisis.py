"""Crisis lines: those a country suggests and the therapist's own, none used before it is confirmed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from therapist_desk.domain.countries import HelpLine
from therapist_desk.domain.practice import CrisisLine
from therapist_desk.services import practice
from therapist_desk.ui.kit import buttons, tab_order, theme
from therapist_desk.ui.kit.fields import CheckField, PhoneField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Muted, Pill
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.practice.countries import PlaceField

Today = Callable[[], date]


@dataclass(frozen=True, slots=True)
class CrisisNumbers:
    """The lines the therapist vouches for or wrote, and the countries where they know of none."""

    lines: tuple[CrisisLine, ...] = ()
    none_in: tuple[str, ...] = ()


class CrisisField(QWidget):
    """The crisis lines by country, the practice's own country first; the value is CrisisNumbers."""

    edited = Signal()
    told = Signal(str, object)

    def __init__(self, today: Today) -> None:
        super().__init__()
        self._today = today
        self._home = ""
        self._above = tab_order.mark(self)
        self._countries: dict[str, CountryLines] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._ask_first = Muted(
            self.tr("Choose your country above; the crisis lines known there are then listed here.")
        )
        self._groups = QVBoxLayout()
        self._groups.setSpacing(theme.grid(3))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(2))
        column.addWidget(self._ask_first)
        column.addLayout(self._groups)
        column.addLayout(self._adding())

    def value(self) -> CrisisNumbers:
        """Return the lines worth keeping, and where there is none."""
        groups = self._countries.values()
        return CrisisNumbers(
            tuple(line for group in groups for line in group.lines()),
            tuple(group.country for group in groups if group.none.value()),
        )

    def set_value(self, value: CrisisNumbers) -> None:
        """Show ``value`` beside what the countries in it suggest."""
        self._rebuild(value, ())

    def setFocus(self, *_reason: object) -> None:
        """Put the focus where a line of the own country is vouched for."""
        if self._countries:
            next(iter(self._countries.values())).begin()
        else:
            self.other.setFocus(Qt.FocusReason.OtherFocusReason)

    def move_to(self, country: str) -> None:
        """Show the lines of another country of practice; what was confirmed elsewhere stays."""
        if country != self._home:
            others = [each for each in self._countries if each != self._home]
            self._home = country
            self._rebuild(self.value(), others)

    def _adding(self) -> Bar:
        self.other = PlaceField()
        self.other.setAccessibleName(self.tr("Another country clients live in"))
        add = buttons.quiet(self.tr("Add country"), self._add_country, "add")
        row = Bar()
        row.setSpacing(theme.grid())
        row.addWidget(Muted(self.tr("Clients in another country?"), wraps=False))
        row.addWidget(self.other)
        row.addWidget(add)
        return row

    def _add_country(self) -> None:
        country = self.other.value()
        if country and country not in self._countries:
            self._show(country, CrisisNumbers())
            self.other.set_value(None)

    def _rebuild(self, value: CrisisNumbers, others: list[str] | tuple[()]) -> None:
        for group in self._countries.values():
            group.hide()
            group.setParent(None)
            group.deleteLater()
        self._countries = {}
        named = [self._home, *(line.country for line in value.lines), *value.none_in, *others]
        for country in dict.fromkeys(filter(None, named)):
            self._show(country, value)
        self._ask_first.setVisible(not self._countries)

    def _show(self, country: str, value: CrisisNumbers) -> None:
        group = CountryLines(country, value, self._today)
        group.edited.connect(self.edited)
        group.told.connect(self.told)
        self._groups.addWidget(group)
        tab_order.after([self._above, *self._countries.values()][-1], group)
        self._countries[country] = group
        group.show()
        self._ask_first.hide()


class CountryLines(QWidget):
    """The crisis lines of one country: suggested ones, then the therapist's own."""

    edited = Signal()
    told = Signal(str, object)

    def __init__(self, country: str, value: CrisisNumbers, today: Today) -> None:
        super().__init__()
        self.country = country
        self._today = today
        self._above = tab_order.mark(self)
        self._rows: list[LineRow] = []
        self._doubtful: list[LineRow] = []
        name = practice.places().country_name(country)
        self.none = CheckField(
            self.tr("I have looked and know of no crisis line in {country}").format(country=name)
        )
        self.none.set_value(country in value.none_in)
        self.none.edited.connect(self.edited)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.grid(1.5))
        self._column.addWidget(Muted(name))
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.grid(2))
        self._column.addLayout(self._list)
        self._fill(value)
        self._column.addLayout(self._actions())
        self._column.addWidget(self.none)

    def lines(self) -> list[CrisisLine]:
        """Return what was confirmed, changed or written here."""
        return [row.line() for row in self._rows if row.is_kept]

    def begin(self) -> None:
        """Take the focus where the first line is vouched for, or the lack of one."""
        shown = [row.checked for row in self._rows if not row.isHidden()]
        [*shown, self.none][0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, value: CrisisNumbers) -> None:
        kept = [line for line in value.lines if line.country == self.country]
        for known in practice.suggested(self.country).lines:
            same = next((line for line in kept if line.number == known.display), None)
            if same:
                kept.remove(same)
            self._add(known, same)
        for own in kept:
            self._add(None, own)

    def _add(self, known: HelpLine | None, line: CrisisLine | None) -> "LineRow":
        row = LineRow(self.country, known, line, self._today)
        row.edited.connect(self.edited)
        row.removed.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._list.addWidget(row)
        hidden = known is not None and known.confidence == "low" and line is None
        # Said now, not left to the layout: only what is shown can take the focus.
        row.setVisible(not hidden)
        if hidden:
            self._doubtful.append(row)
        return row

    def _actions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(buttons.plain(self.tr("Add a line"), self._add_own, "add"))
        if self._doubtful:
            words = self.tr("Show %n doubtful number(s)", "", len(self._doubtful))
            self._more = buttons.plain(words, self._show_doubtful, "eye")
            row.addWidget(self._more)
        row.addStretch(1)
        return row

    def _add_own(self) -> None:
        above = [self._above, *self._rows][-1]
        row = self._add(None, None)
        tab_order.after(above, row)
        row.begin()

    def _show_doubtful(self) -> None:
        for row in self._doubtful:
            row.show()
        self._doubtful[0].begin()
        self._more.hide()

    def _remove(self, row: "LineRow") -> None:
        self._rows.remove(row)
        row.hide()
        self.edited.emit()
        self.told.emit(self.tr("Crisis line removed"), lambda: self._put_back(row))

    def _put_back(self, row: "LineRow") -> None:
        self._rows.append(row)
        row.show()
        self.edited.emit()


class LineRow(QWidget):
    """One line: name, number, hours, what is known of it, and the therapist's word for it."""

    edited = Signal()
    removed = Signal()

    def __init__(
        self, country: str, known: HelpLine | None, line: CrisisLine | None, today: Today
    ) -> None:
        super().__init__()
        self._today, self._own = today, known is None
        self._confidence = known.confidence if known else ""
        self._proposed = _proposal(country, known)
        shown = line or self._proposed
        self._confirmed = shown.confirmed_on
        self._name = TextField(self.tr("Name"), limit=120)
        self._number = PhoneField(self.tr("Number"))
        self._hours = TextField(self.tr("Hours, such as 24/7"), limit=60)
        self.checked = CheckField(self.tr("I have dialled or checked this"))
        self._state = Pill()
        self._put(shown)
        self._lay_out()
        self._join()
        self._tell_state()

    def line(self) -> CrisisLine:
        """Return the line as it stands here."""
        return replace(
            self._proposed,
            name=self._name.value(),
            number=self._number.value(),
            hours=self._hours.value(),
            confirmed_on=self._confirmed,
        )

    @property
    def is_kept(self) -> bool:
        """Whether it says more than what was suggested."""
        return self.line() != self._proposed

    def begin(self) -> None:
        """Take the focus."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, line: CrisisLine) -> None:
        self._name.set_value(line.name)
        self._number.set_value(line.number)
        self._hours.set_value(line.hours)
        self.checked.set_value(line.confirmed_on)

    def _lay_out(self) -> None:
        self._name.setAccessibleName(self.tr("Name of the crisis line"))
        self._number.setAccessibleName(self.tr("Number of the crisis line, as it is dialled"))
        self._hours.setAccessibleName(self.tr("When the crisis line answers"))
        inputs, words = QHBoxLayout(), QHBoxLayout()
        for layout in (inputs, words):
            layout.setSpacing(theme.grid())
        inputs.addWidget(self._name, 5)
        inputs.addWidget(self._number, 3)
        inputs.addWidget(self._hours, 3)
        if self._own:
            remove = self.tr("Remove this crisis line")
            inputs.addWidget(buttons.icon_button("bin", remove, self.removed.emit))
        words.addWidget(self.checked)
        words.addStretch(1)
        words.addWidget(self._state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addLayout(inputs)
        column.addLayout(words)

    def _join(self) -> None:
        # Whoever vouched for one number has not vouched for another.
        self._number.textEdited.connect(lambda _: self.checked.set_value(False))
        self.checked.edited.connect(self._on_checked)
        for field in (self._name, self._number, self._hours):
            field.edited.connect(self._on_edited)

    def _on_edited(self) -> None:
        self._tell_state()
        self.edited.emit()

    def _on_checked(self) -> None:
        complete = bool(self._name.value() and self._number.value())
        if self.checked.value() and not complete:
            with QSignalBlocker(self.checked):
                self.checked.set_value(False)
            (self._number if self._name.value() else self._name).setFocus()
            return
        self._confirmed = self._today() if self.checked.value() else None
        self._on_edited()

    def _tell_state(self) -> None:
        self.checked.setAccessibleDescription(f"{self._name.value()} {self._number.value()}")
        if self._confirmed:
            day = QLocale().toString(_qdate(self._confirmed), QLocale.FormatType.ShortFormat)
            self._state.show_status(self.tr("Confirmed {day}").format(day=day), "good")
        else:
            known = {
                "high": self.tr("Current sources agree on it · not confirmed"),
                "medium": self.tr("Few or older sources name it · not confirmed"),
                "low": self.tr("Doubtful source · not confirmed"),
            }
            words = known.get(self._confidence, self.tr("Your own · not confirmed"))
            self._state.show_status(words, "warn" if self._confidence == "low" else "quiet", "ask")


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _proposal(country: str, known: HelpLine | None) -> CrisisLine:
    if known is None:
        return CrisisLine("", "", country, "")
    return CrisisLine(known.name, known.display, country, known.hours_known)
