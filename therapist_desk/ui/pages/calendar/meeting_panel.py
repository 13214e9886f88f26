"""One meeting beside the calendar: when and how, what came of it, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.meetings import Meeting
from therapist_desk.domain.sessions import Attendance
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.edges import set_margins
from therapist_desk.ui.kit.fields import CheckField, ChoiceField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Heading, Muted, PlainLabel
from therapist_desk.ui.pages.calendar import words
from therapist_desk.ui.pages.calendar.files_line import SessionFiles


class MeetingPanel(QWidget):
    """Shows a meeting; each signal carries it, ``attended`` with what came of it and the fee."""

    attended = Signal(object, object, bool)
    prepare_wanted = Signal(object)
    change_wanted = Signal(object)
    off_wanted = Signal(object)
    note_wanted = Signal(object)
    client_wanted = Signal(object)
    left = Signal()

    def __init__(self, files: SessionFiles) -> None:
        super().__init__()
        self.files = files
        self.meeting: Meeting | None = None
        self._who, self._when, self._how = Heading("", 2), PlainLabel(wraps=True), Muted("")
        self.banner = Banner()
        self._form = Form()
        self.attendance = self._form.add(
            "attendance", self.tr("What came of it"), ChoiceField(words.attendances().items())
        )
        self.fee = self._form.add("fee", "", CheckField(self.tr("A fee is due")))
        self.attendance.edited.connect(self._tell)
        self.fee.edited.connect(self._tell)
        self._off = buttons.quiet(
            self.tr("Take out of the calendar"), lambda: self.off_wanted.emit(self.meeting), "bin"
        )
        self._lay_out()

    def show_meeting(self, meeting: Meeting, who: str, zone: str, theirs: str = "") -> None:
        """Show a meeting under what stands for its client, whose clock may be in the zone ``theirs``."""
        self.meeting = meeting
        self._who.setText(who)
        day = when.wall_clock(meeting.starts_at, zone).date()
        told = [when.full_day(day), words.times(meeting, zone)]
        if theirs and (there := when.there(meeting.starts_at, theirs)):
            told.append(self.tr("For the client: {time}").format(time=there))
        self._when.setText("\n".join(told))
        how = words.about(meeting)
        if meeting.repeats and meeting.appointment:
            how = f"{how}\n{words.repeat(meeting.appointment.repeat)}"
        self._how.setText(how)
        self.banner.hide()
        for field in (self.attendance, self.fee):
            field.blockSignals(True)
        self.attendance.set_value(meeting.attendance)
        self.fee.set_value(meeting.fee)
        for field in (self.attendance, self.fee):
            field.blockSignals(False)
        self._off.setVisible(meeting.attendance is Attendance.PLANNED)
        self.setAccessibleName(words.sentence(meeting, who, zone))
        self.files.show_session(meeting.session)

    def _tell(self) -> None:
        if self.meeting is not None:
            self.attended.emit(self.meeting, self.attendance.value(), self.fee.value())

    def _lay_out(self) -> None:
        close = buttons.icon_button("close", self.tr("Close"), self.left.emit)
        top = Bar()
        top.addWidget(self._who)
        top.end_from_here()
        top.addWidget(close)
        column = QVBoxLayout(self)
        set_margins(column, theme.grid(2), 0, 0, 0)
        column.setSpacing(theme.grid(1))
        column.addLayout(top)
        column.addWidget(self._when)
        column.addWidget(self._how)
        column.addWidget(self.files)
        column.addWidget(self.banner)
        column.addSpacing(theme.grid(1))
        column.addWidget(self._form)
        column.addSpacing(theme.grid(1))
        column.addWidget(
            buttons.quiet(
                self.tr("Prepare"), lambda: self.prepare_wanted.emit(self.meeting), "check"
            )
        )
        column.addWidget(
            buttons.quiet(
                self.tr("Write the note"), lambda: self.note_wanted.emit(self.meeting), "note"
            )
        )
        column.addWidget(
            buttons.quiet(self.tr("Change…"), lambda: self.change_wanted.emit(self.meeting), "edit")
        )
        column.addWidget(
            buttons.quiet(
                self.tr("Open the client"), lambda: self.client_wanted.emit(self.meeting), "client"
            )
        )
        column.addWidget(self._off)
        column.addStretch(1)
