"""What one reminder says, the reason if the guard asks, and whether a second one is meant."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.guard import Answer
from therapist_desk.services import message_templates
from therapist_desk.services.reminders import Half, Reminder
from therapist_desk.ui.kit.fields import CheckField, LongTextField
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.messages import filling, words


class ReminderForm(QWidget):
    """Holds the text of one reminder; ``edited`` comes when a person changed it."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: Reminder | None = None
        self._filled = ""
        self.text = LongTextField(rows=4)
        self.reason = TextField(limit=500)
        self.again, self.meant = CheckField(""), CheckField("")
        self._form = Form()
        self._form.add("text", self.tr("Message"), self.text)
        self._form.add(
            "reason", self.tr("Why you open it all the same"), self.reason, required=True
        )
        self._form.add("again", "", self.again)
        self._form.add("is_meant", "", self.meant)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._form)
        for field in (self.text, self.reason):
            field.edited.connect(self.edited)

    def show_reminder(self, reminder: Reminder, typed: Half | None, now: datetime) -> None:
        """Show another reminder, with what was ``typed`` for it before; or the same one anew."""
        another = self._shown is None or self._shown.key != reminder.key
        self._shown = reminder
        if another:
            self._filled = text_of(reminder)
            here = typed if typed is not None and typed.key == reminder.key else None
            self._form.set_values(
                {
                    "text": here.text if here else self._filled,
                    "reason": here.reason if here else "",
                    "again": False,
                    "is_meant": False,
                }
            )
        self._fit(reminder, now)

    def typed(self) -> Half | None:
        """Return what differs from what was filled in, to be kept; None when nothing does."""
        text, reason = self.text.value(), self.reason.value()
        if self._shown is None or (text == self._filled and not reason):
            return None
        return Half(self._shown.key, text, reason)

    def forget(self) -> None:
        """Show nothing, so that the next one is filled in anew."""
        self._shown = None

    @property
    def first_open(self) -> QWidget | None:
        """The first field that must be answered before the chat can be opened, or None."""
        fields = (self.reason, not self.reason.value()), (self.again, not self.again.value())
        for field, is_open in (*fields, (self.meant, not self.meant.value())):
            if is_open and not self._is_hidden(field):
                return field
        return None

    def show_error(self, error: RuleBroken) -> bool:
        """Show an error at the input it names; False when none is here."""
        return self._form.show_error(error)

    def go_to_gap(self) -> bool:
        """Mark what is still to be filled in; False when nothing is."""
        names = [field.name for field in message_templates.still_open(self.text.value())]
        if names:
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
            self.text.setTextCursor(self.text.document().find(f"{{{{{names[0]}}}}}"))
        return bool(names)

    def _fit(self, reminder: Reminder, now: datetime) -> None:
        found, asks = reminder.situation, reminder.situation.verdict.verdict is Answer.ASK
        self._form.show_only("reason", shown=asks)
        who, phone = found.client.initials, found.client.whatsapp_phone
        end = words.last_four(phone.e164) if phone else ""
        meant = self.tr("It is meant for {who}, number ending {end}").format(who=who, end=end)
        self.meant.setText(meant)
        self._form.show_only("is_meant", shown=bool(found.sharing))
        if reminder.written_at is not None:
            at = words.near(reminder.written_at, now)
            said = self.tr("Written to {when}; remind anyway")  # short: ticks don't wrap
            self.again.setText(said.format(when=at))
        self._form.show_only("again", shown=reminder.written_at is not None)

    def _is_hidden(self, field: QWidget) -> bool:
        return not field.isVisibleTo(self)


def text_of(reminder: Reminder) -> str:
    """Return the reminder in the client's language, for this very meeting."""
    template = message_templates.named(message_templates.REMINDER)
    found = reminder.situation
    language = message_templates.written_in(template, found.client.language)
    return template.text(language, filling.values_at(found, reminder.meeting, language))
