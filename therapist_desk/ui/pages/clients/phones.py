"""The phones of a client: a line for each, with a label and whether WhatsApp is on it."""

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout

from therapist_desk.domain import phones
from therapist_desk.domain.clients import ClientPhone
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.ui.kit import buttons, languages, theme
from therapist_desk.ui.kit.fields import CheckField, PhoneField
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.clients.lines_field import FieldLine, LinesField


class PhonesField(LinesField["_Line"]):
    """A field of a form; its value is a tuple of ``ClientPhone`` in E.164."""

    def __init__(self) -> None:
        super().__init__()
        more = buttons.plain(self.tr("Another number"), self._add_and_focus, "add")
        self._begin(more)

    def value(self) -> tuple[ClientPhone, ...]:
        """Return the numbers; all of them stay as they were typed while one can't be read."""
        try:
            return tuple(line.phone(self.country) for line in self._lines if line.typed)
        except phones.PhoneRefused:
            # What can't be read is compared as typed, so that the form knows it changed.
            return tuple(ClientPhone(line.typed) for line in self._lines if line.typed)

    def problem(self) -> str:
        """Return the sentence for the first number that can't be read."""
        for line in self._lines:
            try:
                line.problem(self.country)
            except RuleBroken as trouble:
                return languages.in_words(trouble)
        return ""

    def _line(self, value: ClientPhone | None) -> "_Line":
        return _Line(value or ClientPhone(""))


class _Line(FieldLine):
    def __init__(self, phone: ClientPhone) -> None:
        super().__init__()
        self._before = phone
        self.number = PhoneField()
        self.first = self.number
        self.number.setMaximumWidth(theme.px(220))
        self.number.set_value(phones.shown(phone.e164) if phone.e164 else "")
        self.number.setAccessibleName(self.tr("Phone number"))
        self._label = TextField(self.tr("Label, such as mobile"), limit=40)
        self._label.setMaximumWidth(theme.px(220))
        self._label.set_value(phone.label)
        self._label.setAccessibleName(self.tr("Label of the number"))
        self._whatsapp = CheckField(self.tr("WhatsApp"))
        self._whatsapp.set_value(phone.whatsapp)
        self._lay_out()

    @property
    def typed(self) -> str:
        """What stands in the line for the number."""
        return self.number.value()

    def phone(self, country: str) -> ClientPhone:
        """Return the number in E.164; a changed one is no longer confirmed. Raises PhoneRefused."""
        read = phones.parse(self.typed, country or None)
        changed = read.e164 != self._before.e164
        return replace(
            self._before,
            e164=read.e164,
            label=self._label.value(),
            whatsapp=self._whatsapp.value(),
            confirmed_at=None if changed else self._before.confirmed_at,
        )

    def problem(self, country: str) -> None:
        """Raise RuleBroken if what stands here is no number, or may be meant for another one."""
        if not self.typed:
            return
        read = phones.parse(self.typed, country or None)
        if read.perhaps and read.e164 != self._before.e164 and self._whatsapp.value():
            raise RuleBroken(
                self.tr(
                    "This could be {first} or {second}. Write the one you mean with + and the "
                    "country code."
                ).format(first=phones.shown(read.e164), second=phones.shown(read.perhaps)),
                "phones",
            )

    def _lay_out(self) -> None:
        remove = buttons.icon_button("close", self.tr("Remove this number"), self.removed.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.grid())
        for widget in (self.number, self._label, self._whatsapp, remove):
            row.addWidget(widget, 2 if isinstance(widget, TextField) else 0)
        row.addStretch(1)
        for field in (self.number, self._label, self._whatsapp):
            field.edited.connect(self.edited)
