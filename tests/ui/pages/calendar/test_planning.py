"""A meeting is planned in the form: what can't be is refused, what is doubtful is asked about."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, QTime

from tests.support.planned import at, plan, put_cursor, undo, walls
from tests.support.records import client
from therapist_desk.domain.clients import ClientStatus
from therapist_desk.domain.repeats import Every
from therapist_desk.services import clients, decisions
from therapist_desk.ui.pages.calendar import words


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


def test_one_that_ends_as_it_starts_is_refused_at_its_field_and_nothing_typed_is_lost(
    seat, page, ada
):
    page.planner.begin(at("2026-11-20 09:00"))
    seat.wait(page.form.client.hasFocus)
    page.form.form.fill({"client_id": ada.id, "ends_at": at("2026-11-20 09:00").time()})
    page.form.submit()
    seat.settle()
    assert "ends after it starts" in page.form.form.field("ends_at").accessibleDescription()
    assert page.form.client.value() == ada.id
    assert walls(seat) == []


def test_one_over_midnight_is_said_to_and_stands_on_both_days(seat, page, ada):
    page.planner.begin(at("2026-11-20 23:30"))
    seat.wait(page.form.client.hasFocus)
    assert page.form.form.values()["ends_at"] == at("2026-11-21 00:20").time()
    page.form.form.fill({"client_id": ada.id, "ends_at": at("2026-11-21 00:45").time()})
    assert page.form._night.isVisible()
    assert "1 h 15 min" in page.form._night.text()
    page.form._start.setTime(QTime(9, 0))
    assert not page.form._night.isVisible(), "the end follows the beginning"
    page.form._start.setTime(QTime(23, 30))
    page.form.submit()
    seat.settle()
    parts = [(one.day.day, one.start, one.end) for one in page.week_board.blocks]
    assert parts == [(20, 23 * 60 + 30, 24 * 60), (21, 0, 45)]
    assert "the next day" in words.times(page.week_board.blocks[0].meeting, "Europe/Berlin")
    page.board.setFocus()
    seat.press(Qt.Key.Key_M)
    seat.settle()
    assert [one.day.day for one in page.month_board.blocks] == [20, 21]


def test_a_very_long_one_is_asked_about_it_may_be_a_slip(seat, page, ada):
    page.planner.begin(at("2026-11-20 09:00"))
    seat.wait(page.form.client.hasFocus)
    page.form.form.fill({"client_id": ada.id, "ends_at": at("2026-11-20 08:00").time()})
    page.form.submit()
    seat.settle()
    assert "It lasts 23 hours." in page.form.banner.words
    assert walls(seat) == []
    page.form.submit()
    seat.settle()
    assert walls(seat) == ["20.11. 09:00"]


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


def test_a_click_on_free_time_begins_a_meeting_there(seat, page):
    board = page.week_board
    put_cursor(page, "2026-11-20 13:30")
    room = board._span(date(2026, 11, 20), 13 * 60 + 30, 14 * 60)
    seat.bot.mouseClick(board.viewport(), Qt.MouseButton.LeftButton, pos=room.center().toPoint())
    seat.wait(page.form.client.hasFocus)
    shown = page.form.form.values()
    assert (shown["day"], shown["starts_at"].hour) == (date(2026, 11, 20), 13)
    assert shown["ends_at"] == at("2026-11-20 14:20").time()


def test_who_it_is_with_does_not_change(seat, page, ada):
    plan(seat, ada)
    put_cursor(page, "2026-11-19 10:00")
    page.planner.change(page.board.chosen)
    seat.settle()
    assert not page.form.client.isEnabled()
    assert page.form.client.value() == ada.id


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


def test_a_meeting_after_therapy_ended_is_asked_about(seat, page, ada):
    seat.do(clients.save, replace(ada, status=ClientStatus.ENDED))
    page.planner.begin(at("2026-11-20 09:00"))
    seat.wait(page.form.client.hasFocus)
    page.form.form.fill({"client_id": ada.id})
    page.form.submit()
    seat.settle()
    assert "Therapy with this client has ended." in page.form.banner.words
    assert walls(seat) == []
    page.form.submit()
    seat.settle()
    assert walls(seat) == ["20.11. 09:00"]


def test_a_child_with_an_adults_record_is_asked_about_until_it_was_decided(seat, page, ada):
    young = seat.do(clients.save, replace(ada, birth_date=date(2015, 5, 1)))
    page.planner.begin(at("2026-11-20 09:00"))
    seat.wait(page.form.client.hasFocus)
    page.form.form.fill({"client_id": ada.id})
    page.form.submit()
    seat.settle()
    assert "this client is 11" in page.form.banner.words
    seat.do(decisions.answer_under_age, young.id, is_minor=False)
    page.planner.begin(at("2026-11-20 09:00"))
    seat.settle()
    page.form.form.fill({"client_id": ada.id})
    page.form.submit()
    seat.settle()
    assert walls(seat) == ["20.11. 09:00"]


def test_what_was_planned_is_chosen_though_another_is_at_that_time(seat, page, ada):
    plan(seat, ada, "2026-11-20 09:00")
    ben = seat.do(clients.save, client("Ben Osei"))
    page.planner.begin(at("2026-11-20 09:00"))
    seat.wait(page.form.client.hasFocus)
    page.form.form.fill({"client_id": ben.id})
    page.form.submit()
    seat.settle()
    page.form.submit()
    seat.settle()
    assert page.board.chosen.client_id == ben.id
