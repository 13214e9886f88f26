"""What comes next and what waits about a client, each one press away; risk stands first."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from therapist_desk.domain.rhythms import State
from therapist_desk.services.glance import Glance
from therapist_desk.ui.kit import buttons, icons, when
from therapist_desk.ui.kit.flow import FlowLayout
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.timeline import words


class GlanceBar(QWidget):
    """A line of buttons that say how things stand."""

    go = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("At a glance"))
        self._flow = FlowLayout(self)
        self._said: list[tuple[str, str, str, Place]] = []

    @property
    def said(self) -> list[str]:
        """What stands here, in words."""
        return [said for said, *_ in self._said]

    def show_glance(self, glance: Glance) -> None:
        """Show how things stand with a client."""
        lines = [*self._follow_ups(glance), *self._planned(glance)]
        lines += (self._meeting(glance), self._agreement(glance))
        lines += (*self._drafts(glance), *self._tasks(glance))
        if lines == self._said:
            return
        self._said = lines
        self._flow.clear()
        for said, icon, tone, place in lines:
            self._flow.addWidget(self._button(said, icon, tone, place))

    def _button(self, said: str, icon: str, tone: str, place: Place) -> QPushButton:
        button = buttons.quiet(said, partial(self.go.emit, place))
        button.setIcon(icons.icon(icon, tone))
        return button

    def _follow_ups(self, glance: Glance) -> Sequence[tuple[str, str, str, Place]]:
        lines = []
        for one in glance.follow_ups:
            assert one.follow_up_at is not None
            due = when.wall_clock(one.follow_up_at, one.zone).date()
            late = due < glance.today
            said = self.tr("Risk follow-up overdue since {day}")
            said = said if late else self.tr("Risk follow-up by {day}")
            place = Place(View.CHECKINS, glance.client_id, one.id)
            tone = "danger" if late else "warn"
            lines.append((said.format(day=when.day(due, glance.today)), "warning", tone, place))
        return lines

    def _planned(self, glance: Glance) -> Sequence[tuple[str, str, str, Place]]:
        lines = []
        for one in glance.planned:
            missed = one.state is State.MISSED
            said = (
                self.tr("Check-in did not come ({day})")
                if missed
                else self.tr("Check-in due ({day})")
            )
            day = when.day(one.wall.date(), glance.today)
            place = Place(View.CHECKINS, glance.client_id)
            lines.append((said.format(day=day), "check-in", "warn" if missed else "accent", place))
        return lines

    def _meeting(self, glance: Glance) -> tuple[str, str, str, Place]:
        meeting = glance.meeting
        place = Place(View.CALENDAR, glance.client_id)
        if meeting is None:
            return self.tr("No session planned"), "calendar", "muted", place
        local = when.wall_clock(meeting.starts_at, when.local_zone())
        said = self.tr("Next session {day}, {time}").format(
            day=when.day(local.date(), glance.today), time=when.clock(local)
        )
        return said, "calendar", "accent", place

    def _agreement(self, glance: Glance) -> tuple[str, str, str, Place]:
        state, tone = words.standings()[glance.standing]
        said = state
        if glance.agreement is not None:
            said = self.tr("Agreement: {state}").format(state=state)
        record = glance.agreement.id if glance.agreement else None
        return said, "agreement", tone, Place(View.AGREEMENTS, glance.client_id, record)

    def _drafts(self, glance: Glance) -> Sequence[tuple[str, str, str, Place]]:
        if not glance.drafts:
            return ()
        said = self.tr("%n note(s) to sign", "", glance.drafts)
        return ((said, "edit", "warn", Place(View.NOTES, glance.client_id)),)

    def _tasks(self, glance: Glance) -> Sequence[tuple[str, str, str, Place]]:
        if not glance.tasks:
            return ()
        said = self.tr("%n task(s) to do", "", glance.tasks)
        return ((said, "ok", "accent", Place(View.TASKS, glance.client_id)),)
