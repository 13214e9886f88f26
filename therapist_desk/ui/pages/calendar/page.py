"""The calendar: a day, a week or a month, and beside it the meeting that is looked at or planned."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from therapist_desk.domain.appointments import wall
from therapist_desk.domain.meetings import Meeting, Reach
from therapist_desk.domain.sessions import Attendance
from therapist_desk.domain.topics import Topic
from therapist_desk.services import calendar, planning
from therapist_desk.services.calendar import Stretch
from therapist_desk.services.desk import Reader
from therapist_desk.services.planning import Plan
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Heading
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import Page, column
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.sides import Stack
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.calendar import lanes, words
from therapist_desk.ui.pages.calendar.board import Board
from therapist_desk.ui.pages.calendar.boards import Boards
from therapist_desk.ui.pages.calendar.departing import Departing
from therapist_desk.ui.pages.calendar.doing import Doing
from therapist_desk.ui.pages.calendar.export_panel import ExportPanel
from therapist_desk.ui.pages.calendar.files_line import SessionFiles
from therapist_desk.ui.pages.calendar.lanes import Block, Cursor
from therapist_desk.ui.pages.calendar.meeting_panel import MeetingPanel
from therapist_desk.ui.pages.calendar.month_board import MonthBoard
from therapist_desk.ui.pages.calendar.plan_form import PlanForm
from therapist_desk.ui.pages.calendar.planner import Planner
from therapist_desk.ui.pages.calendar.reach_bar import ReachBar
from therapist_desk.ui.pages.calendar.time_board import TimeBoard

SIDE, NARROW = 340, 700
_MINUTE = 60_000


class CalendarPage(Page):
    """Who comes when."""

    topics = frozenset({Topic.SESSION, Topic.APPOINTMENT, Topic.CLIENT, Topic.PRACTICE})
    begins_new = True

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Calendar")
        self.setAccessibleName(self.title)
        self._outside = outside
        self._wanted: Meeting | None = None
        self._planned: Plan | None = None
        self.doing = Doing(tasks, self)
        self.departing = Departing(tasks, outside, self)
        self.day_board, self.week_board = TimeBoard(self.tr("Day")), TimeBoard(self.tr("Week"))
        self.month_board = MonthBoard(self.tr("Month"))
        self.boards = Boards(self.day_board, self.week_board, self.month_board)
        files = SessionFiles(tasks)
        files.go.connect(self.go)
        self.panel, self.form, self.export = MeetingPanel(files), PlanForm(), ExportPanel()
        self.banner = Banner()
        self.planner = Planner(tasks, outside, self.form, self.doing, self.banner)
        self.reach = ReachBar(self._back_to_board)
        self._heading = Heading("", 1)
        self._switches: dict[str, QPushButton] = {}
        self.side = Stack()
        self._lay_out()
        self._join()
        self._go_to(self._now())

    @property
    def first_stop(self) -> QWidget:
        """The board."""
        return self.board

    @property
    def board(self) -> Board:
        """The board shown."""
        return self.boards.shown

    def refresh(self) -> None:
        """Ask for the days shown."""
        first, last = self.boards.days
        zone = when.local_zone()

        def question(reader: Reader) -> tuple[Stretch, list[Block]]:
            found = calendar.shown(reader, first, last, zone)
            return found, lanes.blocks(found.meetings, found.days, zone)

        self.tasks.ask(self, question, lambda found: self._show(*found))
        self.planner.look_for_draft()

    def begin_new(self) -> None:
        """Plan a meeting at the time chosen."""
        self.planner.begin(self.board.wall_of(self.board.cursor_at))

    def save(self) -> None:
        """Save the meeting that is planned or changed."""
        if self.form.isVisible():
            self.form.submit()

    def keep(self) -> None:
        """Keep what stands in the form as a draft."""
        self.planner.keep()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed is not in the vault, not even as a draft."""
        return self.planner.has_unsaved_words

    def _now(self) -> datetime:
        return when.wall_clock(self._outside.clock.now(), when.local_zone())

    def _show(self, stretch: Stretch, found: list[Block]) -> None:
        if (stretch.first, stretch.last) != self.boards.days:
            return  # somebody went on meanwhile
        self.month_board.month = self.board.cursor_at.day.replace(day=1)
        hidden = self._outside.preferences.state.hide_names
        self.board.show_stretch(stretch, found, self._now(), hides_names=hidden)
        self._heading.setText(self.boards.title)
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self._choose_again(wanted, stretch)
        elif self._planned is not None:
            self._choose_planned(self._planned, stretch)
        elif self.side.currentWidget() is self.panel and self.panel.meeting:
            self._choose_again(self.panel.meeting, stretch)

    def _choose_again(self, wanted: Meeting, stretch: Stretch) -> None:
        """Show the meeting as it is now, or none if it is gone from here."""
        found = next((one for one in stretch.meetings if one.key == wanted.key), None)
        if found is not None:
            self.board.choose(found)
            self._show_in_panel(found)
        elif self.side.currentWidget() is self.panel:
            self._close_side()

    def _choose_planned(self, planned: Plan, stretch: Stretch) -> None:
        """Put the cursor on what was planned just now, though another meeting is at that time."""
        for one in stretch.meetings:
            if one.client_id == planned.client_id and one.starts_at == _instant(planned):
                self._planned = None
                self.board.choose(one)

    def _go_to(self, shown: datetime) -> None:
        """Show the stretch that holds a wall time, with the cursor there."""
        minute = shown.hour * 60 + shown.minute // 30 * 30
        self.board.set_cursor(Cursor(shown.date(), minute))
        self.refresh()

    def _turn(self, letter: str) -> None:
        if letter == "t":
            self._go_to(self._now())
            return
        self.boards.turn(letter)
        self._switches[letter].setChecked(True)
        self.refresh()

    def _step(self, stretches: int) -> None:
        self.boards.step(stretches)
        self.refresh()

    def _show_in_panel(self, meeting: Meeting) -> None:
        stretch = self.board.stretch
        client = (stretch.clients or {}).get(meeting.client_id)
        theirs = client.zone if client else ""
        self.panel.show_meeting(meeting, self.board.name_of(meeting), stretch.zone, theirs)

    def _open(self, meeting: Meeting) -> None:
        self._show_in_panel(meeting)
        self._show_side(self.panel)
        self.panel.attendance.setFocus()

    def _keep(self, wanted: Plan) -> None:
        meeting = self.form.meeting

        def done() -> None:
            self.planner.forget()
            self._close_side()
            self._go_to(wall(_instant(wanted), when.local_zone()))

        if meeting is None:
            self._planned = wanted
            self.doing.plan(wanted, done, self.form.show_trouble)
            return
        rhythm_stays = meeting.appointment and wanted.repeat == meeting.appointment.repeat
        self._ask_reach(
            meeting,
            self.tr("This appointment repeats. Which ones change?"),
            lambda reach: self.doing.change(meeting, wanted, reach, done, self.form.show_trouble),
            only_too=bool(rhythm_stays),
        )

    def _move(self, meeting: Meeting, shown: datetime) -> None:
        """Let a meeting begin at a wall time of the desk's clock."""
        starts = wall(when.instant_of(shown, when.local_zone()), meeting.zone)
        if meeting.zone == when.local_zone():
            starts = shown  # a time the clocks leave out is refused, not read as another one
        wanted = replace(planning.plan_of(meeting), starts=starts)

        def done() -> None:
            self._wanted = meeting
            self._go_to(shown)

        self._ask_reach(
            meeting,
            self.tr("This appointment repeats. Which ones move?"),
            lambda reach: self.doing.change(meeting, wanted, reach, done, self._fail),
        )

    def _call_off(self, meeting: Meeting) -> None:
        self._ask_reach(
            meeting,
            self.tr("This appointment repeats. Which ones are taken out of the calendar?"),
            lambda reach: self.doing.call_off(meeting, reach, self._fail),
        )

    def _ask_reach(
        self,
        meeting: Meeting,
        question: str,
        chosen: Callable[[Reach], object],
        *,
        only_too: bool = True,
    ) -> None:
        self.banner.hide()
        if meeting.repeats:
            self.reach.ask(question, chosen, only_too=only_too)
        else:
            chosen(Reach.ONLY)

    def _attend(self, meeting: Meeting, attendance: Attendance, fee: bool) -> None:
        def fail(trouble: Exception) -> None:
            self._show_in_panel(meeting)
            show_error(trouble, self.panel.banner)

        self.doing.attend(meeting, attendance, fail, fee=fee)

    def _write_note(self, meeting: Meeting) -> None:
        """Go to the note of a meeting, which is begun if there is none."""
        self.tasks.do(
            self,
            lambda writer: planning.begin_note(writer, meeting),
            lambda note_id: self.go.emit(Place(View.NOTES, meeting.client_id, note_id)),
            lambda trouble: show_error(trouble, self.panel.banner),
        )

    def _fail(self, trouble: Exception) -> None:
        show_error(trouble, self.banner)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape close what stands beside the calendar."""
        if event.key() == Qt.Key.Key_Escape and self.side.isVisible():
            self._close_side()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Let what stands beside the calendar take its place where there is no room for both."""
        narrow = self.width() < theme.px(NARROW)
        wide = self.width() if narrow else theme.px(SIDE)
        self.side.setMinimumWidth(0 if narrow else wide)
        self.side.setMaximumWidth(wide)
        self.boards.setVisible(not (narrow and self.side.isVisibleTo(self)))

    def _show_side(self, widget: QWidget) -> None:
        if widget is not self.form:
            self.planner.leave()
        self.side.setCurrentWidget(widget)
        self.side.show()
        self._fit()

    def _close_side(self) -> None:
        self.planner.leave()
        self.side.hide()
        self.side.setCurrentIndex(0)
        self.panel.meeting = None
        self.reach.hide()
        self._fit()
        self._back_to_board()

    def _back_to_board(self) -> None:
        self.board.setFocus(Qt.FocusReason.OtherFocusReason)

    def _export(self) -> None:
        self._show_side(self.export)
        self.export.days.setFocus()

    def _save_file(self) -> None:
        self.departing.save(self.export, self._now().date(), self._close_side)

    def _print(self) -> None:
        self.departing.print_week(words.first_of_week(self.board.cursor_at.day))

    def _join(self) -> None:
        for board in self.boards.by_letter.values():
            board.opened.connect(self._open)
            board.begun.connect(self.planner.begin)
            board.moved.connect(self._move)
            board.called_off.connect(self._call_off)
            board.pressed.connect(self._turn)
            board.stepped.connect(self._step)
        self.month_board.day_wanted.connect(self._open_day)
        self.panel.attended.connect(self._attend)
        self.panel.change_wanted.connect(self.planner.change)
        self.panel.off_wanted.connect(self._call_off)
        self.panel.note_wanted.connect(self._write_note)
        self.panel.prepare_wanted.connect(lambda one: self.go.emit(Place(View.PREP, one.client_id)))
        self.panel.client_wanted.connect(lambda one: self.go.emit(Place(View.NOTES, one.client_id)))
        self.planner.opened.connect(lambda: self._show_side(self.form))
        self.planner.settled.connect(self._keep)
        self.export.wanted.connect(self._save_file)
        for each in (self.panel, self.form, self.export):
            each.left.connect(self._close_side)
        for told in (self.doing.told, self.departing.told, self.planner.told):
            told.connect(self.told)
        self._outside.preferences.changed.connect(self.refresh)
        clock = QTimer(self, interval=_MINUTE)
        clock.timeout.connect(lambda: self.board.show_now(self._now()))
        clock.start()

    def _open_day(self, day: date) -> None:
        self.board.cursor_at = Cursor(day, self.board.cursor_at.minute)
        self._turn("d")

    def _lay_out(self) -> None:
        self.side.addWidget(QWidget())
        for each in (self.panel, self.form, self.export):
            self.side.addWidget(each)
        self.side.hide()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.boards, 1)
        row.addWidget(self.side)
        layout: QVBoxLayout = column(self, spacing=1.5)
        layout.addLayout(self._top())
        layout.addWidget(self.banner)
        layout.addWidget(self.reach)
        layout.addLayout(row, 1)

    def _top(self) -> Bar:
        bar = Bar()
        bar.addWidget(buttons.icon_button("back", self.tr("Before"), lambda: self._step(-1)))
        bar.addWidget(buttons.icon_button("forward", self.tr("After"), lambda: self._step(1)))
        bar.addWidget(buttons.quiet(self.tr("Today"), lambda: self._turn("t")))
        bar.addWidget(self._heading)
        bar.end_from_here()
        group = QButtonGroup(self)
        names = {"d": self.tr("Day"), "w": self.tr("Week"), "m": self.tr("Month")}
        for letter, name in names.items():
            switch = buttons.quiet(name, partial(self._turn, letter))
            switch.setCheckable(True)
            switch.setChecked(letter == self.boards.letter)
            group.addButton(switch)
            self._switches[letter] = switch
            bar.addWidget(switch)
        remind = partial(self.go.emit, Place(View.REMINDERS))
        bar.addWidget(buttons.icon_button("message", self.tr("Tomorrow’s reminders"), remind))
        bar.addWidget(buttons.icon_button("print", self.tr("Print this week"), self._print))
        bar.addWidget(buttons.icon_button("export", self.tr("Export the calendar"), self._export))
        bar.addWidget(buttons.primary(self.tr("New"), self.begin_new, "add", shortcut=""))
        return bar


def _instant(wanted: Plan) -> datetime:
    return when.instant_of(wanted.starts, wanted.zone)
