"""A message or call told by hand: from the client just now, unless somebody says otherwise."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.messages import MOST_MINUTES, Direction, Message
from therapist_desk.services import contact_log
from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit import buttons, when
from therapist_desk.ui.kit.drafted_form import DraftedForm
from therapist_desk.ui.kit.fields import ChoiceField, LongTextField, NumberField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Heading
from therapist_desk.ui.kit.moments import MomentField
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.messages import words


class ContactForm(DraftedForm[Message]):
    """Tells one contact; what is typed and not saved waits as a draft."""

    bin_wanted = Signal(object)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__(tasks)
        self._title = Heading("", 2)
        self.save_button = buttons.primary(self.tr("Keep in the log"), self.save, "save")
        self._bin = buttons.icon_button(
            "bin",
            self.tr("Put this entry into the bin"),
            lambda: self.bin_wanted.emit(self._subject),
        )
        self._fill_form()
        self._lay_out()

    def show_message(self, message: Message, *, goes_on: bool = False) -> None:
        """Edit an entry, new or kept; the cursor goes to its words."""
        self.make_way(goes_on=goes_on)
        self.banner.hide()
        new = self.tr("Log a message or call")
        self._title.setText(self.tr("Change this entry") if message.id else new)
        self._bin.setVisible(bool(message.id))
        self.form.set_values(
            {
                "direction": message.direction,
                "channel": message.channel,
                "purpose": message.purpose,
                "at": when.wall_clock(message.at, when.local_zone()),
                "minutes": message.minutes,
                "text": message.text,
            }
        )
        self._subject = message
        if goes_on:
            self._drafts.typed()
        self.form.field("text").setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Keep the entry."""
        if self._subject is not None and self.form.check():
            message = self._typed()
            self._keep(lambda writer: contact_log.log(writer, message))

    def _typed(self) -> Message:
        assert self._subject is not None
        typed, zone = self.form.values(), when.local_zone()
        at = typed["at"]
        same = at is None or at == when.wall_clock(self._subject.at, zone)
        return replace(
            self._subject,
            direction=typed["direction"] or Direction.FROM_CLIENT,
            channel=str(typed["channel"]),
            purpose=str(typed["purpose"] or ""),
            at=self._subject.at if same else when.instant_of(at, zone),
            minutes=typed["minutes"] or 0,
            text=typed["text"],
        )

    def _draft_verb(self) -> Callable[[Writer], None]:
        message = self._typed()
        return lambda writer: contact_log.keep_draft(writer, message)

    def _is_of(self, subject: Message, record: Message) -> bool:
        return subject.id in (0, record.id)

    def _discard(self) -> None:
        if self._subject is not None:
            self._give_up(self._typed() if self.is_typing else None)

    def _fill_form(self) -> None:
        form = self.form
        known = words.directions()
        both = (known[Direction.FROM_CLIENT], known[Direction.TO_CLIENT])
        ways = ((Direction.FROM_CLIENT, both[0]), (Direction.TO_CLIENT, both[1]))
        form.add("direction", self.tr("Who"), ChoiceField(ways))
        channels = [(str(channel), said) for channel, said in words.channels().items()]
        form.add("channel", self.tr("How"), ChoiceField(channels), same_line=True)
        form.add("text", self.tr("In a few words"), LongTextField(rows=4))
        form.add("at", self.tr("When"), MomentField())
        minutes = NumberField(0, MOST_MINUTES, self.tr(" min"))
        form.add("minutes", self.tr("How long it took you"), minutes, same_line=True)
        purposes = [("", self.tr("Not said"))]
        purposes += [(str(purpose), said) for purpose, said in words.purposes().items()]
        form.add("purpose", self.tr("What for"), ChoiceField(purposes))
        form.edited.connect(self._on_typed)

    def _lay_out(self) -> None:
        top = Bar()
        top.addWidget(self._title)
        top.end_from_here()
        top.addWidget(self._bin)
        top.addWidget(buttons.quiet(self.tr("Discard"), self._discard))
        top.addWidget(self.save_button)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.form)
        inside.addStretch(1)
        self._frame(top, content, 640)
