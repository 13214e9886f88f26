"""One meeting: what came of it, its note, and what helps before it."""

from PySide6.QtCore import Qt

from tests.support.planned import at, plan, put_cursor, undo, walls
from therapist_desk.domain.appointments import wall
from therapist_desk.domain.sessions import Attendance
from therapist_desk.services import notes
from therapist_desk.ui.kit.places import Place, View


def test_what_came_of_it_is_kept_and_can_be_taken_back(seat, page, ada):
    plan(seat, ada)
    put_cursor(page, "2026-11-19 10:00")
    seat.press(Qt.Key.Key_Return)
    page.panel.attendance.set_value(Attendance.ATTENDED)
    seat.settle()
    assert page.board.chosen.number == 1
    page.panel.attendance.set_value(Attendance.MISSED)
    seat.settle()
    assert str(page.board.chosen.attendance) == "missed"
    undo(seat)
    assert str(page.board.chosen.attendance) == "attended"


def test_nobody_attended_what_is_still_to_come(seat, page, ada):
    plan(seat, ada, "2026-11-20 10:00")
    put_cursor(page, "2026-11-20 10:00")
    seat.press(Qt.Key.Key_Return)
    page.panel.attendance.set_value(Attendance.ATTENDED)
    seat.settle()
    assert "still to come" in page.panel.banner.words
    assert page.panel.attendance.value() is Attendance.PLANNED


def test_the_note_of_the_very_meeting_chosen_is_one_press_away(seat, page, ada):
    plan(seat, ada, "2026-11-17 10:00")
    plan(seat, ada)  # a later one without a note too
    put_cursor(page, "2026-11-17 10:00")
    page._write_note(page.board.chosen)
    seat.settle()
    [(place,)] = seat.places
    assert (place.view, place.client_id) == (View.NOTES, ada.id)
    note = seat.ask(notes.get, place.record_id)
    assert wall(note.session.starts_at, "Europe/Berlin") == at("2026-11-17 10:00")
    assert walls(seat) == ["17.11. 10:00", "19.11. 10:00"]
    page._write_note(page.board.chosen)
    seat.settle()
    assert seat.places[1] == seat.places[0], "the draft is opened again, not begun twice"


def test_a_meeting_leads_to_what_helps_before_it(seat, page, ada):
    plan(seat, ada)
    put_cursor(page, "2026-11-19 10:00")
    page._open(page.board.chosen)
    page.panel.prepare_wanted.emit(page.panel.meeting)
    assert seat.places == [(Place(View.PREP, ada.id),)]


def test_no_note_is_begun_for_tomorrow(seat, page, ada):
    plan(seat, ada, "2026-11-20 10:00")
    put_cursor(page, "2026-11-20 10:00")
    page._open(page.board.chosen)
    page._write_note(page.board.chosen)
    seat.settle()
    assert "still to come" in page.panel.banner.words
    assert seat.places == []
