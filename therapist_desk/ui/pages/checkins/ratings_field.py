"""Inputs for what a client rated: small number fields, the usual ones first."""

import unicodedata
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from therapist_desk.domain.ratings import Rating
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.flow import FlowLayout
from therapist_desk.ui.kit.labels import PlainLabel
from therapist_desk.ui.kit.lines import count
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.checkins import words

USUAL = ("mood", "anxiety", "sleep_hours", "urge", "energy")


class RatingField(TextField):
    """One rating typed in any digits, such as 4 or 6,5; None when empty or unreadable."""

    def __init__(self, rating: Rating) -> None:
        super().__init__(f"{count(rating.least)}–{count(rating.most)}", limit=8)
        self.rating = rating
        self.setAccessibleName(rating.label)
        self.setAccessibleDescription(self._range())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(84), super().sizeHint().height())

    def value(self) -> Decimal | None:  # type: ignore[override]  # a number, not a text
        """Return the rating."""
        found = _number(self.text())
        return found if found is not None and self.rating.holds(found) else None

    def set_value(self, value: Decimal | None) -> None:  # type: ignore[override]
        """Show ``value``."""
        self.setText("" if value is None else words.number(value))

    def problem(self) -> str:
        """Return a sentence when what was typed is no rating of this."""
        if not self.text().strip() or self.value() is not None:
            return ""
        return f"{self.rating.label}: {self._range()}"

    def _range(self) -> str:
        sentence = (
            self.tr("A whole number from {least} to {most}.")
            if self.rating.whole
            else self.tr("A number from {least} to {most}.")
        )
        return sentence.format(least=count(self.rating.least), most=count(self.rating.most))


class RatingsField(QWidget):
    """All ratings; the value maps keys of the catalogue to numbers, without those not given."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._usual, self._rest = QWidget(), QWidget()
        usual, rest = FlowLayout(self._usual, gap=2), FlowLayout(self._rest, gap=2)
        self.fields: dict[str, RatingField] = {}
        catalogue = words.catalogue().ratings
        for key in (*USUAL, *(key for key in catalogue if key not in USUAL)):
            field = self.fields[key] = RatingField(catalogue[key])
            field.edited.connect(self.edited)
            (usual if key in USUAL else rest).addWidget(_labelled(field))
        self._more = buttons.plain(self.tr("More ratings"), self.show_all, "down")
        self._rest.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFocusProxy(self.fields[USUAL[0]])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1.5))
        column.addWidget(self._usual)
        column.addWidget(self._rest)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)

    def value(self) -> dict[str, Decimal]:
        """Return the ratings that are given."""
        given = {key: field.value() for key, field in self.fields.items()}
        return {key: value for key, value in given.items() if value is not None}

    def set_value(self, value: Mapping[str, Decimal] | None) -> None:
        """Show these ratings and no others; the rarer ones only where they are needed."""
        given = value or {}
        for key, field in self.fields.items():
            field.set_value(given.get(key))
        needed = any(key not in USUAL for key in given)
        self._rest.setVisible(needed)
        self._more.setVisible(not needed)

    def change(self, changes: Mapping[str, Decimal | None]) -> None:
        """Change some ratings and leave the others."""
        for key, value in changes.items():
            self.fields[key].set_value(value)
        if any(key not in USUAL for key in changes):
            self.show_all()

    def show_all(self) -> None:
        """Show the rarer ratings too."""
        had_focus = self._more.hasFocus()
        self._rest.show()
        self._more.hide()
        if had_focus:
            next(field for key, field in self.fields.items() if key not in USUAL).setFocus()

    def problem(self) -> str:
        """Return a sentence about the first number that is no rating, and wait for it there."""
        wrong = [field for field in self.fields.values() if field.problem()]
        self.setFocusProxy(wrong[0] if wrong else self.fields[USUAL[0]])
        return wrong[0].problem() if wrong else ""


def _labelled(field: RatingField) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(4))
    sign = words.unit(field.rating)
    name = field.rating.label
    label = PlainLabel(f"{name} ({sign})" if sign else name)
    label.setBuddy(field)
    column.addWidget(label)
    column.addWidget(field)
    return box


def _number(typed: str) -> Decimal | None:
    """Return the number typed with any digits and decimal mark, or None."""
    plain = "".join(str(unicodedata.decimal(sign, sign)) for sign in typed.strip())
    plain = plain.replace(",", ".").replace("\N{ARABIC DECIMAL SEPARATOR}", ".")
    try:
        return Decimal(plain)
    except InvalidOperation:
        return None
