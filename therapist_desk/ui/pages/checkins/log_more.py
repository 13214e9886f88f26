"""The rarer fields of a check-in, under a fold: none of them stands in the way of a quick one."""

import unicodedata
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy

from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.fields import CheckField, ChoiceField, LongTextField, NumberField
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.moments import MomentField
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.checkins import words
from therapist_desk.ui.pages.checkins.checks_field import ChecksField

SAME = (
    "direction",
    "response_minutes",
    "urge_kind",
    "medication",
    "themes",
    "strengths",
    "fee",
    "source_kept",
    "in_record",
)
"""The inputs here that show a field of the check-in just as it is."""

MOMENTS = ("action_at", "chat_deleted_at")
_MONTH = 31 * 24 * 60


class FeeField(TextField):
    """An amount in any digits, such as 25 or 12,50; None when empty or unreadable."""

    def __init__(self) -> None:
        super().__init__(limit=12)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(100), super().sizeHint().height())

    def value(self) -> Decimal | None:  # type: ignore[override]  # a number, not a text
        """Return the amount."""
        plain = "".join(str(unicodedata.decimal(sign, sign)) for sign in self.text().strip())
        try:
            return Decimal(plain.replace(",", ".").replace("\N{ARABIC DECIMAL SEPARATOR}", "."))
        except InvalidOperation:
            return None

    def set_value(self, value: Decimal | None) -> None:  # type: ignore[override]
        """Show ``value``."""
        self.setText("" if value is None else words.amount(value))

    def problem(self) -> str:
        """Return a sentence when what was typed is no amount."""
        if not self.text().strip() or self.value() is not None:
            return ""
        return self.tr("Write the fee as a number, such as 25 or 12.50.")


class MoreFields(Form):
    """A form with the rarer fields of a check-in; one of them fills its own places in the form."""

    def add_more(self) -> None:
        """Add the rarer fields to a form, from a fold on."""
        fold = self.add_fold(self.tr("More"))
        fold.say(self.tr("Themes, medicine, urges, boundaries, fee and what became of the chat"))
        self.add(
            "themes",
            self.tr("Themes"),
            TextField(),
            hint=self.tr("A few words, with commas between."),
        )
        self.add("strengths", self.tr("What went well"), LongTextField(rows=2))
        self.add(
            "medication",
            self.tr("Medicine as planned"),
            ChoiceField(list(words.medication().items())),
        )
        kinds = ChoiceField(list(words.urge_kinds().items()))
        self.add("urge_kind", self.tr("Urge about"), kinds, same_line=True)
        self.add("direction", self.tr("Direction"), ChoiceField(list(words.directions().items())))
        response = NumberField(0, _MONTH, self.tr(" min"), optional=True)
        self.add("response_minutes", self.tr("Until your first reply"), response, same_line=True)
        self.add("fee", self.tr("Fee"), FeeField(), same_line=True)
        self.add("boundary", self.tr("About the contact itself"), ChecksField(words.boundaries()))
        self.add("chat_deleted_at", self.tr("Chat deleted from the phone"), MomentField())
        self.add("source_kept", "", CheckField(self.tr("The original is kept among the files")))
        part = CheckField(self.tr("Part of the clinical record"))
        hint = self.tr(
            "Thoughts about the process belong into the process notes, which are never exported."
        )
        self.add("in_record", "", part, hint=hint)

    def add_risk_more(self) -> None:
        """Add what is asked about a risk besides its level."""
        self.add("action_at", self.tr("When you did it"), MomentField())
        self.add("protective", self.tr("What protects"), LongTextField(rows=2))
        self.add("consulted", self.tr("Whom you consulted"), TextField())
