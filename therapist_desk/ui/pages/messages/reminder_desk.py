"""One reminder in front: whom it goes to, its words, what the guard says, and what became of it."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain.guard import Channel, Purpose
from therapist_desk.domain.messages import Message
from therapist_desk.domain.phones import shown
from therapist_desk.services.messages import OpenRequest
from therapist_desk.services.reminders import Half, Reminder, Stand
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import scrolled
from therapist_desk.ui.pages.messages import words
from therapist_desk.ui.pages.messages.guard_panel import GuardPanel
from therapist_desk.ui.pages.messages.outcome_bar import OutcomeBar
from therapist_desk.ui.pages.messages.recipient import RecipientCard
from therapist_desk.ui.pages.messages.reminder_form import ReminderForm
from therapist_desk.ui.pages.messages.send_row import SendRow

ASIDE, NARROW, WIDEST = 296, 700, 900


class ReminderDesk(QWidget):
    """``wanted`` comes when the chat should be opened, ``skipped`` when another one comes first."""

    wanted = Signal()
    skipped = Signal()

    def __init__(self, outside: Outside) -> None:
        super().__init__()
        self._outside = outside
        self.reminder: Reminder | None = None
        self._has_style = self._again = False
        self.recipient, self.form, self.guard = RecipientCard(), ReminderForm(), GuardPanel()
        self.outcome, self.send = OutcomeBar(), SendRow()
        self.skip_button = buttons.plain(self.tr("Leave for later"), self.skipped.emit)
        self.again_button = buttons.plain(self.tr("Remind again…"), self._remind_again)
        self._lay_out()
        self.send.wanted.connect(self._on_wanted)
        self.outcome.shown.connect(self._on_asks)

    def show_reminder(
        self, reminder: Reminder, typed: Half | None, now: datetime, *, hides_names: bool
    ) -> None:
        """Show one, with what was ``typed`` for it before."""
        if self.reminder is None or self.reminder.key != reminder.key:
            self._again = False
        self.reminder = reminder
        found = reminder.situation
        self.recipient.show_situation(found, now, hide_names=hides_names)
        self.guard.show_situation(found, now)
        self.form.show_reminder(reminder, typed, now)
        self.send.show_verdict(found.verdict.verdict, text_in_link=found.text_in_link)
        if not self._has_style:  # what was chosen for one counts for those that follow
            self._has_style = True
            self.send.style_choice.set_value(words.style_here(found.style, self._outside))
        self._ask_outcome(reminder, now)

    def request(self) -> OpenRequest | None:
        """Return what is to be opened; None while nothing can be, the cursor is where it lacks."""
        one = self.reminder
        if one is None or self.form.go_to_gap():
            return None
        return OpenRequest(
            one.situation.client.id,
            Channel.CHAT,
            Purpose.SCHEDULING,
            self.send.link_style,
            self.form.text.value(),
            self.form.reason.value(),
            self.form.meant.value(),
            one.key,
        )

    def ask(self, message: Message, said: str) -> None:
        """Ask what became of the one that was just opened."""
        self._again = False
        self.outcome.ask(message, self._number, said)
        self.outcome.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Show none: the next one is filled in anew."""
        self.reminder, self._again = None, False
        self.form.forget()
        self.outcome.done()

    def take_focus(self) -> None:
        """Put the cursor to the next thing to answer or press."""
        target: QWidget = self.send.button
        if self.outcome.isVisibleTo(self):
            target = self.outcome
        elif self.form.first_open is not None:
            target = self.form.first_open
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _number(self) -> str:
        phone = self.reminder.situation.client.whatsapp_phone if self.reminder else None
        return shown(phone.e164) if phone else ""

    def _ask_outcome(self, one: Reminder, now: datetime) -> None:
        """Ask what became of one that was opened; of one told already, let a slip be mended."""
        message = one.message
        if message is None or one.stand is Stand.NOT_SENT or self._again:
            self.outcome.done()
            return
        is_sent = one.stand is Stand.SENT
        told = words.outcome_of(message)
        title = self.tr("Logged: {outcome}. Change it?").format(outcome=told) if is_sent else ""
        said = self.tr("Opened: {when}").format(when=words.moment(message, now))
        self.outcome.ask(message, self._number, said, title)
        self.again_button.setVisible(is_sent)

    def _remind_again(self) -> None:
        self._again = True
        self.outcome.done()
        self.take_focus()

    def _on_wanted(self) -> None:
        if self.send.button.isEnabled() and not self.outcome.isVisibleTo(self):
            self.wanted.emit()

    def _on_asks(self, asks: bool) -> None:
        self.send.setHidden(asks)
        self.skip_button.setHidden(asks)
        self.again_button.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.px(NARROW)
        ways = QBoxLayout.Direction
        self._halves.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self.guard.setMinimumWidth(0 if narrow else theme.px(ASIDE))
        self.guard.setMaximumWidth(theme.px(WIDEST if narrow else ASIDE))

    def _lay_out(self) -> None:
        inner = QVBoxLayout()
        inner.setSpacing(theme.grid(1.5))
        inner.addWidget(self.recipient)
        inner.addWidget(self.form)
        inner.addStretch(1)
        upper = QWidget()
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, upper)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(theme.grid(2))
        self._halves.addLayout(inner, 1)
        self._halves.addWidget(self.guard, 0, Qt.AlignmentFlag.AlignTop)
        below = QVBoxLayout(self)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(theme.grid())
        below.addWidget(scrolled(upper, WIDEST), 1)
        below.addWidget(self.outcome)
        below.addWidget(self.again_button, 0, Qt.AlignmentFlag.AlignLeading)
        below.addWidget(self.send)
        below.addWidget(self.skip_button, 0, Qt.AlignmentFlag.AlignLeading)
