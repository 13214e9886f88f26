"""The calendar by key and to the ear: every place can be reached, and what is there is told."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from tests.support.planned import THURSDAY, plan, put_cursor
from therapist_desk.domain.repeats import Every, Repeat
from therapist_desk.domain.sessions import Attendance
from therapist_desk.services import appointments, planning
from therapist_desk.ui.pages.calendar.lanes import Cursor


def test_it_opens_on_this_week_at_this_hour(page):
    assert THURSDAY in page.board.stretch.days
    assert len(page.board.stretch.days) == 7
    assert page.board.cursor_at == Cursor(THURSDAY, 15 * 60)


def test_arrows_walk_through_free_time_and_meetings_and_each_is_spoken(seat, page, ada):
    plan(seat, ada)
    put_cursor(page, "2026-11-19 09:30")
    assert "free" in page.board.accessibleDescription()
    seat.press(Qt.Key.Key_Down)
    said = page.board.accessibleDescription()
    assert "Ada Moreau" in said
    assert "In the room" in said
    seat.press(Qt.Key.Key_Down)
    assert page.board.cursor_at == Cursor(THURSDAY, 11 * 60)
    seat.press(Qt.Key.Key_Up)
    assert page.board.chosen is not None
    seat.press(Qt.Key.Key_Right)
    assert page.board.cursor_at.day == THURSDAY + timedelta(days=1)


def test_over_the_edge_of_the_week_the_next_one_comes(seat, page):
    put_cursor(page, f"{page.board.stretch.days[-1]} 09:00")
    seat.press(Qt.Key.Key_Right)
    seat.settle()
    assert page.board.cursor_at.day == page.board.stretch.days[0]
    seat.press(Qt.Key.Key_PageUp)
    seat.settle()
    assert page.board.stretch.first <= THURSDAY < page.board.stretch.last


def test_letters_change_the_view_and_lead_back_to_today(seat, page):
    for key, board in ((Qt.Key.Key_M, page.month_board), (Qt.Key.Key_D, page.day_board)):
        seat.press(key)
        seat.settle()
        assert page.board is board
        assert board.hasFocus()
    seat.press(Qt.Key.Key_PageDown)
    seat.settle()
    seat.press(Qt.Key.Key_T)
    seat.settle()
    assert page.board.cursor_at.day == THURSDAY
    seat.press(Qt.Key.Key_W)
    seat.settle()
    assert page.board is page.week_board


def test_hidden_names_stay_hidden_also_when_read_aloud_or_chosen_from(seat, page, ada):
    plan(seat, ada)
    seat.outside.preferences.change(hide_names=True)
    seat.settle()
    put_cursor(page, "2026-11-19 10:00")
    page._open(page.board.chosen)
    page.planner.change(page.board.chosen)
    seat.settle()
    said = [page.board.accessibleDescription(), page.panel._who.text()]
    said += [page.form.client.itemText(row) for row in range(page.form.client.count())]
    assert "A.M." in said[0]
    assert not any("Moreau" in each for each in said)


def test_a_day_off_is_named_and_hours_are_told_apart(seat, page):
    seat.practise(
        weekly={"thu": ("09:00-17:00",)}, holidays=(date(2026, 11, 20),), zone="Europe/Berlin"
    )
    seat.settle()
    assert page.week_board._open(THURSDAY) == ((9 * 60, 17 * 60),)
    put_cursor(page, "2026-11-20 10:00")
    assert "day off" in page.board.accessibleDescription()


def test_from_right_to_left_the_week_and_the_arrows_are_mirrored(seat, page, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        put_cursor(page, "2026-11-19 09:00")
        assert page.board._column(0).x() > page.board._column(6).x()
        seat.press(Qt.Key.Key_Left)
        assert page.board.cursor_at.day == THURSDAY + timedelta(days=1)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_month_tells_each_day_and_enter_opens_it(seat, page, ada):
    plan(seat, ada, repeat=Repeat(Every.WEEK))
    seat.press(Qt.Key.Key_M)
    seat.settle()
    assert len(page.board.stretch.days) == 42
    seat.press(Qt.Key.Key_Right)
    seat.press(Qt.Key.Key_Left)
    assert "1 meeting" in page.board.accessibleDescription()
    assert "Ada Moreau" in page.board.accessibleDescription()
    seat.press(Qt.Key.Key_Return)
    seat.settle()
    assert page.board is page.day_board
    assert page.board.stretch.days == [THURSDAY]


@pytest.mark.parametrize("size", [(640, 480), (1400, 900)])
def test_every_board_can_be_painted_at_any_size(seat, page, ada, size):
    plan(seat, ada, minutes=5)
    plan(seat, ada, "2026-11-19 23:40")
    plan(seat, ada, "2026-11-19 10:00")
    seat.do(
        planning.attend,
        seat.ask(appointments.on, THURSDAY, "Europe/Berlin")[0],
        Attendance.MISSED,
        fee=False,
    )
    page.resize(*size)
    for letter in "dwm":
        page._turn(letter)
        seat.settle()
        assert not page.board.grab().isNull()
