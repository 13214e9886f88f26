"""Meetings moved and called off by key and by hand: all of it can be taken back."""

from datetime import timedelta

from PySide6.QtCore import QPointF, Qt

from tests.support.planned import THURSDAY, plan, put_cursor, undo, walls
from therapist_desk.domain.repeats import Every, Repeat


def test_alt_and_an_arrow_move_a_meeting_and_undo_brings_it_back(seat, page, ada):
    plan(seat, ada)
    put_cursor(page, "2026-11-19 10:00")
    seat.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    seat.settle()
    assert walls(seat) == ["20.11. 10:00"]
    assert page.board.chosen is not None, "it stays chosen where it went"
    seat.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    seat.settle()
    assert walls(seat) == ["20.11. 10:15"]
    undo(seat)
    assert walls(seat) == ["20.11. 10:00"]


def test_of_a_repeating_one_it_is_asked_which_move(seat, page, ada):
    plan(seat, ada, repeat=Repeat(Every.WEEK, count=3))
    put_cursor(page, "2026-11-19 10:00")
    seat.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert page.reach.only.hasFocus()
    seat.press(Qt.Key.Key_Escape)
    seat.settle()
    assert walls(seat) == ["19.11. 10:00", "26.11. 10:00", "03.12. 10:00"]
    assert page.board.hasFocus()
    seat.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    page.reach.following.click()
    seat.settle()
    assert walls(seat) == ["20.11. 10:00", "27.11. 10:00", "04.12. 10:00"]
    undo(seat)
    assert walls(seat) == ["19.11. 10:00", "26.11. 10:00", "03.12. 10:00"]


def test_delete_takes_one_out_and_undo_puts_it_back(seat, page, ada):
    plan(seat, ada, repeat=Repeat(Every.WEEK, count=2))
    put_cursor(page, "2026-11-19 10:00")
    seat.press(Qt.Key.Key_Delete)
    page.reach.only.click()
    seat.settle()
    assert walls(seat) == ["26.11. 10:00"]
    undo(seat)
    assert walls(seat) == ["19.11. 10:00", "26.11. 10:00"]


def test_dragged_by_the_mouse_it_goes_where_it_is_let_go(seat, page, ada):
    plan(seat, ada)
    board = page.week_board
    put_cursor(page, "2026-11-19 10:00")
    block = board.blocks[0]
    start = board._rect(block).center()
    aim = board._span(THURSDAY - timedelta(days=1), 13 * 60, 14 * 60)
    end = QPointF(aim.center().x(), aim.y() + start.y() - board._rect(block).y())
    seat.bot.mousePress(board.viewport(), Qt.MouseButton.LeftButton, pos=start.toPoint())
    for part in (0.5, 1.0):
        where = start + (end - start) * part
        seat.bot.mouseMove(board.viewport(), where.toPoint())
    seat.bot.mouseRelease(board.viewport(), Qt.MouseButton.LeftButton, pos=end.toPoint())
    seat.settle()
    assert walls(seat) == ["18.11. 13:00"]
    undo(seat)
    assert walls(seat) == ["19.11. 10:00"]


def test_dragged_by_the_part_after_midnight_it_keeps_its_length_and_its_beginning(seat, page, ada):
    plan(seat, ada, "2026-11-18 23:30", minutes=120)
    board = page.week_board
    put_cursor(page, "2026-11-19 00:30")
    first, second = board.blocks
    start = board._rect(second).center()
    end = start + QPointF(0, board._span(THURSDAY, 0, 60).height())
    seat.bot.mousePress(board.viewport(), Qt.MouseButton.LeftButton, pos=start.toPoint())
    for part in (0.5, 1.0):
        where = start + (end - start) * part
        seat.bot.mouseMove(board.viewport(), where.toPoint())
    seat.bot.mouseRelease(board.viewport(), Qt.MouseButton.LeftButton, pos=end.toPoint())
    seat.settle()
    assert (first.start, second.start) == (23 * 60 + 30, 0)
    assert walls(seat) == ["19.11. 00:30"]


def test_a_meeting_moved_out_of_office_hours_says_so(seat, page, ada):
    seat.practise(weekly={"thu": ("09:00-17:00",)}, zone="Europe/Berlin")
    plan(seat, ada, "2026-11-19 16:00")
    put_cursor(page, "2026-11-19 16:00")
    seat.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    seat.settle()
    assert "outside your usual hours" in seat.told[-1][0]
