"""The guardians of a minor: for each a name, a number, what they hear and what they decide."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from therapist_desk.domain import phones
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.minors import Guardian, Hears, check_guardians
from therapist_desk.ui.kit import buttons, languages, theme
from therapist_desk.ui.kit.fields import CheckField, ChoiceField, PhoneField
from therapist_desk.ui.kit.flow import FlowLayout
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.clients import words
from therapist_desk.ui.pages.clients.lines_field import FieldLine, LinesField


class GuardiansField(LinesField["_Guardian"]):
    """A field of a form; its value is a tuple of ``Guardian``, numbers in E.164."""

    def __init__(self) -> None:
        super().__init__()
        self.more = buttons.plain(self.tr("Another guardian"), self._add_and_focus, "add")
        self._begin(self.more)

    def value(self) -> tuple[Guardian, ...]:
        """Return who stands here; a number that can't be read stays as it was typed."""
        return tuple(line.guardian(self.country) for line in self._lines if line.is_begun)

    def problem(self) -> str:
        """Return the sentence for what can't be kept: no name, or a number that is none."""
        try:
            check_guardians(self.value())
            for line in self._lines:
                line.check(self.country)
        except RuleBroken as trouble:
            return languages.in_words(trouble)
        return ""

    def _line(self, value: Guardian | None) -> "_Guardian":
        return _Guardian(value)


class _Guardian(FieldLine):
    def __init__(self, guardian: Guardian | None) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.name = TextField(self.tr("Name"), limit=200)
        self.first = self.name
        self.name.setAccessibleName(self.tr("Name of the guardian"))
        self._relation = TextField(self.tr("Relation, such as mother"), limit=100)
        self._relation.setAccessibleName(self.tr("Relation of the guardian"))
        self._phone = PhoneField(self.tr("Phone"))
        self._phone.setAccessibleName(self.tr("Phone of the guardian"))
        self._hears = ChoiceField(list(words.hears().items()))
        self._hears.setAccessibleName(self.tr("What the guardian may be told"))
        self._consents = CheckField(self.tr("Has custody and may consent"))
        self._must_sign = CheckField(self.tr("Must sign the agreement"))
        self._show(guardian or Guardian(""))
        self._lay_out()

    @property
    def is_begun(self) -> bool:
        """Whether anything is typed here."""
        return any(field.value() for field in (self.name, self._relation, self._phone))

    def guardian(self, country: str) -> Guardian:
        """Return who stands here."""
        return Guardian(
            name=self.name.value(),
            relation=self._relation.value(),
            phone=self._read(country),
            hears=self._hears.value() or Hears.TIMES_AND_SAFETY,
            consents=self._consents.value(),
            must_sign=self._must_sign.value(),
        )

    def check(self, country: str) -> None:
        """Raise RuleBroken for a number that can't be read."""
        if self._phone.value():
            phones.parse(self._phone.value(), country or None)

    def _read(self, country: str) -> str:
        typed = self._phone.value()
        try:
            return phones.parse(typed, country or None).e164 if typed else ""
        except phones.PhoneRefused:
            return typed

    def _show(self, guardian: Guardian) -> None:
        self.name.set_value(guardian.name)
        self._relation.set_value(guardian.relation)
        self._phone.set_value(phones.shown(guardian.phone))
        self._hears.set_value(guardian.hears)
        self._consents.set_value(guardian.consents)
        self._must_sign.set_value(guardian.must_sign)

    def _lay_out(self) -> None:
        remove = buttons.icon_button("close", self.tr("Remove this guardian"), self.removed.emit)
        upper = QHBoxLayout()
        upper.setSpacing(theme.grid())
        for field, share in ((self.name, 3), (self._relation, 2), (self._phone, 2)):
            upper.addWidget(field, share)
        upper.addWidget(remove)
        lower = FlowLayout(gap=2)
        for each in (self._hears, self._consents, self._must_sign):
            lower.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.grid(1.5)] * 4)
        column.setSpacing(theme.grid())
        column.addLayout(upper)
        column.addLayout(lower)
        for line in (self.name, self._relation, self._phone):
            line.edited.connect(self.edited)
        for choice in (self._hears, self._consents, self._must_sign):
            choice.edited.connect(self.edited)
