"""Doing a follow-up: one line on what came of it, and it is done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from therapist_desk.domain.checkins import CheckIn
from therapist_desk.services import checkins
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Heading
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField


class FollowUpForm(QFrame):
    """Shown while a check-in awaits its follow-up; ``told`` as a page's."""

    told = Signal(str, object)

    def __init__(self, tasks: Tasks, outside: Outside, *, on_card: bool = False) -> None:
        super().__init__()
        self._tasks, self._outside = tasks, outside
        self._checkin: CheckIn | None = None
        self._title = Heading("", 3)
        self._banner = Banner()
        self._form = Form()
        self._note = self._form.add(
            "follow_up_note", self.tr("What came of it"), TextField(), required=True
        )
        self._note.returnPressed.connect(self._finish)
        self.setProperty("surface", "" if on_card else "warn")
        if on_card:
            self._title.hide()
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(buttons.quiet(self.tr("Follow-up is done"), self._finish, "check"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.grid(2)] * 4)
        column.setSpacing(theme.grid(1))
        column.addWidget(self._title)
        column.addWidget(self._banner)
        column.addWidget(self._form)
        column.addLayout(row)
        self.hide()

    def show_checkin(self, checkin: CheckIn) -> None:
        """Ask for the follow-up of ``checkin`` if it awaits one; words typed for it stay."""
        if self._checkin is None or self._checkin.id != checkin.id:
            self._form.set_values({"follow_up_note": ""})
            self._banner.hide()
        self._checkin = checkin
        self.setVisible(checkin.awaits_follow_up)
        if checkin.follow_up_at:
            due = when.wall_clock(checkin.follow_up_at, checkin.zone).date()
            now = when.wall_clock(self._outside.clock.now(), checkin.zone).date()
            words = (
                self.tr("Follow-up overdue since {day}")
                if due < now
                else self.tr("Follow up by {day}")
            )
            self._title.setText(words.format(day=when.day(due, now)))

    def take_focus(self) -> None:
        """Put the cursor into the line."""
        self._note.setFocus()

    def _finish(self) -> None:
        if self._checkin is None or not self._form.check():
            return
        checkin_id, note = self._checkin.id, self._note.value()
        self._tasks.do(
            self,
            lambda writer: checkins.finish_follow_up(writer, checkin_id, note),
            self._on_finished,
            lambda trouble: show_error(trouble, self._banner, self._form),
        )

    def _on_finished(self, checkin: CheckIn) -> None:
        self._form.set_values({"follow_up_note": ""})
        self.told.emit(self.tr("Follow-up done"), lambda: self._reopen(checkin))

    def _reopen(self, checkin: CheckIn) -> None:
        self._tasks.do(self, lambda writer: checkins.reopen_follow_up(writer, checkin.id))
