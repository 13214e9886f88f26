"""The calendar by key and by hand: everything that moves can be taken back, nothing is overlooked."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QPointF, Qt

from tests.support.records import client
from therapist_desk.domain.appointments import wall
from therapist_desk.domain.repeats import Every, Repeat
from therapist_desk.domain.sessions import Attendance
from therapist_desk.services import appointments, clients, disclosures, notes, planning
from therapist_desk.services.planning import Plan
from therapist_desk.ui.kit import when
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.calendar.lanes import Cursor
from therapist_desk.ui.pages.calendar.page import CalendarPage

at = datetime.fromisoformat
THURSDAY = date(2026, 11, 19)  # the clock stands at 14:00 UTC


@pytest.fixture(autouse=True)
def _in_berlin(monkeypatch):
    monkeypatch.setattr(when, "local_zone", lambda: "Europe/Berlin")


@pytest.fixture
def ada(seat):
    return seat.do(clients.save, client("Ada Moreau"))


@pytest.fixture
def page(seat, ada):
    made = CalendarPage(seat.tasks, seat.outside)
    seat.show(made)
    made.resize(1200, 760)
    made.board.setFocus()
    seat.settle()
    return made


def plan(seat, owner, starts="2026-11-19 10:00", **fields):
    wanted = Plan(owner.id, at(starts), fields.pop("minutes", 50), "Europe/Berlin", **fields)
    seat.do(planning.plan, wanted)
    seat.settle()


def walls(seat):
    first = at("2026-10-01 00:00+00:00")
    found = seat.ask(appointments.between, first, first + timedelta(days=200))
    return [f"{wall(one.starts_at, one.zone):%d.%m. %H:%M}" for one in found]


def put_cursor(page, text):
    there = at(text)
    page.board.set_cursor(page.board.settled(Cursor(there.date(), there.hour * 60 + there.minute)))


def undo(seat):
    seat.told[-1][1]()
    seat.settle()


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


def test_a_meeting_is_planned_by_typing_a_name(seat, page, ada):
    put_cursor(page, "2026-11-20 09:00")
    seat.press(Qt.Key.Key_N)
    seat.wait(page.form.client.hasFocus)
    page.form.client.setEditText("ada m")  # its list of matches needs a real screen
    page.form.client.lineEdit().editingFinished.emit()
    page.form.submit()
    seat.settle()
    assert walls(seat) == ["20.11. 09:00"]
    assert page.board.chosen is not None
    undo(seat)
    assert walls(seat) == []


def test_one_that_ends_before_it_starts_is_refused_at_its_field_and_nothing_typed_is_lost(
    seat, page, ada
):
    page.planner.begin(at("2026-11-20 09:00"))
    seat.wait(page.form.client.hasFocus)
    page.form.form.fill({"client_id": ada.id, "ends_at": at("2026-11-20 08:00").time()})
    page.form.submit()
    seat.settle()
    assert "ends after it starts" in page.form.form.field("ends_at").accessibleDescription()
    assert page.form.client.value() == ada.id
    assert walls(seat) == []


def test_a_time_the_clocks_leave_out_is_refused_in_the_form_and_when_dragged(seat, page, ada):
    page.planner.begin(at("2027-03-28 02:15"))
    seat.wait(page.form.client.hasFocus)
    page.form.form.fill({"client_id": ada.id})
    page.form.submit()
    seat.settle()
    assert "left out" in page.form.form.field("starts_at").accessibleDescription()
    plan(seat, ada)
    put_cursor(page, "2026-11-19 10:00")
    page._move(page.board.chosen, at("2027-03-28 02:15"))
    seat.settle()
    assert "left out" in page.banner.words
    assert walls(seat) == ["19.11. 10:00"]


def test_two_at_once_are_asked_about_and_may_stand(seat, page, ada):
    plan(seat, ada)
    page.planner.begin(at("2026-11-19 10:30"))
    seat.wait(page.form.client.hasFocus)
    page.form.form.fill({"client_id": ada.id})
    page.form.submit()
    seat.settle()
    assert "Another meeting is at that time" in page.form.banner.words
    assert walls(seat) == ["19.11. 10:00"]
    assert page.form.save_button.hasFocus()
    page.form.save_button.click()
    seat.settle()
    assert walls(seat) == ["19.11. 10:00", "19.11. 10:30"]
    lanes = sorted((each.lane, each.lanes) for each in page.board.blocks)
    assert lanes == [(0, 2), (1, 2)]


def test_the_key_that_saves_also_answers_the_question_and_saves_the_next_one(seat, page, ada):
    plan(seat, ada)
    key = page.form.save_button.shortcut()
    assert not key.isEmpty()
    page.planner.begin(at("2026-11-19 10:30"))
    seat.wait(page.form.client.hasFocus)
    page.form.form.fill({"client_id": ada.id})
    page.form.submit()
    seat.settle()
    assert page.form.save_button.shortcut() == key
    page.form.submit()
    seat.settle()
    assert page.form.save_button.shortcut() == key


def test_another_time_is_looked_at_anew_before_it_is_saved(seat, page, ada):
    plan(seat, ada)
    plan(seat, ada, "2026-11-19 12:00")
    page.planner.begin(at("2026-11-19 10:30"))
    seat.wait(page.form.client.hasFocus)
    page.form.form.fill({"client_id": ada.id})
    page.form.submit()
    seat.settle()
    page.form.form.fill({"starts_at": at("2026-11-19 12:10").time()})
    assert page.form.banner.words == ""
    page.form.submit()
    seat.settle()
    assert "12:00" in page.form.banner.words
    assert len(walls(seat)) == 2


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


def test_a_click_on_free_time_begins_a_meeting_there(seat, page):
    board = page.week_board
    put_cursor(page, "2026-11-20 13:30")
    room = board._span(date(2026, 11, 20), 13 * 60 + 30, 14 * 60)
    seat.bot.mouseClick(board.viewport(), Qt.MouseButton.LeftButton, pos=room.center().toPoint())
    seat.wait(page.form.client.hasFocus)
    shown = page.form.form.values()
    assert (shown["day"], shown["starts_at"].hour) == (date(2026, 11, 20), 13)
    assert shown["ends_at"] == at("2026-11-20 14:20").time()


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


def test_who_it_is_with_does_not_change(seat, page, ada):
    plan(seat, ada)
    put_cursor(page, "2026-11-19 10:00")
    page.planner.change(page.board.chosen)
    seat.settle()
    assert not page.form.client.isEnabled()
    assert page.form.client.value() == ada.id


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


def test_a_time_outside_office_hours_is_asked_about_once_and_may_stand(seat, page, ada):
    seat.practise(weekly={"thu": ("09:00-13:00", "14:00-17:00")}, zone="Europe/Berlin")
    for starts in ("2026-11-19 12:30", "2026-11-20 10:00", "2026-11-19 16:30"):
        page.planner.begin(at(starts))
        seat.wait(page.form.client.hasFocus)
        page.form.form.fill({"client_id": ada.id})
        page.form.submit()
        seat.settle()
        assert "outside your usual hours" in page.form.banner.words
        assert walls(seat) == []
    page.form.submit()
    seat.settle()
    assert walls(seat) == ["19.11. 16:30"]
    page.planner.change(page.board.chosen)
    seat.wait(lambda: page.form.meeting is not None)
    page.form.form.fill({"fee": False})
    page.form.submit()
    seat.settle()
    assert page.form.banner.words == ""  # the time was answered for when it was chosen


def test_nothing_is_asked_within_office_hours_or_without_any(seat, page, ada):
    seat.practise(weekly={}, zone="Europe/Berlin")
    page.planner.begin(at("2026-11-19 22:00"))
    seat.wait(page.form.client.hasFocus)
    page.form.form.fill({"client_id": ada.id})
    page.form.submit()
    seat.settle()
    seat.practise(weekly={"thu": ("09:00-17:00",)}, zone="Europe/Berlin")
    page.planner.begin(at("2026-11-19 16:10"))
    seat.wait(page.form.client.hasFocus)
    page.form.form.fill({"client_id": ada.id})
    page.form.submit()
    seat.settle()
    assert walls(seat) == ["19.11. 16:10", "19.11. 22:00"]


def test_days_off_that_a_repeat_meets_later_are_named_before_it_is_saved(seat, page, ada):
    seat.practise(weekly={}, holidays=(date(2026, 12, 24), date(2026, 12, 25)), zone="UTC")
    page.planner.begin(at("2026-11-19 10:00"))
    seat.wait(page.form.client.hasFocus)
    page.form.form.fill({"client_id": ada.id, "repeat": (Every.WEEK, 1)})
    page.form.submit()
    seat.settle()
    assert "It comes again on days off" in page.form.banner.words
    assert "24" in page.form.banner.words
    assert "25" not in page.form.banner.words


def test_a_meeting_moved_out_of_office_hours_says_so(seat, page, ada):
    seat.practise(weekly={"thu": ("09:00-17:00",)}, zone="Europe/Berlin")
    plan(seat, ada, "2026-11-19 16:00")
    put_cursor(page, "2026-11-19 16:00")
    seat.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    seat.settle()
    assert "outside your usual hours" in seat.told[-1][0]


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


def test_a_file_for_another_calendar_names_nobody_and_is_logged(seat, page, ada, tmp_path):
    plan(seat, ada, repeat=Repeat(Every.WEEK))
    path = tmp_path / "out.ics"
    seat.asker.answers.append(path)
    page._export()
    page.export._submit()
    seat.wait(path.exists)
    seat.settle()
    text = path.read_text("utf-8")
    assert "SUMMARY:A.M." in text
    assert "Moreau" not in text
    assert text.count("CLASS:CONFIDENTIAL") == text.count("BEGIN:VEVENT") == 5
    assert path.stat().st_mode & 0o777 == 0o600
    [logged] = seat.ask(disclosures.of_client, ada.id)
    assert "2026" in seat.ask(disclosures.page, [logged])[logged].disclosure.what


def test_a_week_goes_on_paper_with_initials_and_is_logged(seat, page, ada):
    plan(seat, ada)
    printed = []
    page.departing._print = lambda pdf, title, over: not printed.append((pdf, title))
    page._print()
    seat.wait(lambda: printed)
    seat.settle()
    assert printed[0][0].startswith(b"%PDF")
    assert len(seat.ask(disclosures.of_client, ada.id)) == 1


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
