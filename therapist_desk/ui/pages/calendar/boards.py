"""The boards of the calendar, one over the other: which is shown, and with it which days."""

from datetime import date, timedelta

from therapist_desk.ui.kit import when
from therapist_desk.ui.kit.sides import Stack
from therapist_desk.ui.pages.calendar import words
from therapist_desk.ui.pages.calendar.board import Board
from therapist_desk.ui.pages.calendar.lanes import Cursor
from therapist_desk.ui.pages.calendar.month_board import MonthBoard, month_days
from therapist_desk.ui.pages.calendar.time_board import TimeBoard


class Boards(Stack):
    """A day, a week and a month by the letters d, w and m; the week is shown first."""

    def __init__(self, day: TimeBoard, week: TimeBoard, month: MonthBoard) -> None:
        super().__init__()
        self.by_letter: dict[str, Board] = {"d": day, "w": week, "m": month}
        self.letter = "w"
        for board in self.by_letter.values():
            self.addWidget(board)
        self.setCurrentWidget(week)

    @property
    def shown(self) -> Board:
        """The board shown."""
        return self.by_letter[self.letter]

    @property
    def days(self) -> tuple[date, date]:
        """The first day of the stretch in which the cursor stands, and the one after its last."""
        day = self.shown.cursor_at.day
        if self.letter == "d":
            return day, day + timedelta(days=1)
        if self.letter == "w":
            first = words.first_of_week(day)
            return first, first + timedelta(days=7)
        return month_days(day)

    @property
    def title(self) -> str:
        """What stands over these days."""
        day = self.shown.cursor_at.day
        if self.letter == "d":
            return when.full_day(day)
        return words.week(self.days[0]) if self.letter == "w" else words.month(day)

    def turn(self, letter: str) -> None:
        """Show another board, with the cursor and the focus of the one before."""
        before = self.shown
        cursor, had_focus = before.cursor_at, before.hasFocus()
        self.letter = letter
        self.shown.cursor_at = cursor
        self.setCurrentWidget(self.shown)
        if had_focus:
            self.shown.setFocus()

    def step(self, stretches: int) -> None:
        """Move the cursor so many days, weeks or months on, back where there are fewer than none."""
        cursor, stretch = self.shown.cursor_at, self.shown.stretch
        if not stretch.first <= cursor.day < stretch.last:
            return  # it has walked over the edge already
        day = cursor.day
        if self.letter == "m":
            month = day.month - 1 + stretches
            day = date(day.year + month // 12, month % 12 + 1, 1)
        else:
            day += timedelta(days=stretches * (7 if self.letter == "w" else 1))
        self.shown.cursor_at = Cursor(day, cursor.minute)
