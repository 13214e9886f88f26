"""An appointment half typed is as safe as a note: a lock, another page and Escape take nothing."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.support.records import client
from therapist_desk.domain.appointments import wall
from therapist_desk.domain.repeats import Every, Repeat
from therapist_desk.services import appointments, clients, half_planned, planning
from therapist_desk.services.planning import Plan
from therapist_desk.ui.kit import when
from therapist_desk.ui.pages.calendar.lanes import Cursor
from therapist_desk.ui.pages.calendar.page import CalendarPage

at = datetime.fromisoformat
TYPED = {
    "day": date(2026, 11, 24),
    "starts_at": at("2026-11-24 16:40").time(),
    "ends_at": at("2026-11-24 18:10").time(),
    "repeat": (Every.WEEK, 2),
    "ends": "until",
    "until": date(2027, 2, 1),
    "fee": False,
}


@pytest.fixture(autouse=True)
def _in_berlin(monkeypatch):
    monkeypatch.setattr(when, "local_zone", lambda: "Europe/Berlin")


@pytest.fixture
def ada(seat):
    return seat.do(clients.save, client("Ada Moreau"))


@pytest.fixture
def page(seat, ada):
    return opened(seat)


def opened(seat):
    made = CalendarPage(seat.tasks, seat.outside)
    seat.show(made)
    made.resize(1200, 760)
    seat.settle()
    return made


def begin(seat, page, **typed):
    page.begin_new()
    seat.wait(page.form.client.hasFocus)
    page.form.form.fill(TYPED | typed)


def locked_and_opened_again(seat, page):
    page.keep()
    seat.settle()
    assert not page.has_unsaved_words
    page.close()
    return opened(seat)


def go_on(seat, page):
    seat.wait(lambda: "An appointment waits here" in page.banner.words)
    next(each for each in page.banner.findChildren(QPushButton) if each.text()).click()
    seat.wait(page.form.isVisible)
    seat.settle()


def planned(seat):
    found = seat.ask(
        appointments.between, at("2026-11-01 00:00+00:00"), at("2026-12-01 00:00+00:00")
    )
    return [f"{wall(one.starts_at, one.zone):%d.%m. %H:%M} {one.minutes}" for one in found]


def test_a_new_one_half_typed_comes_back_after_a_lock_and_waits_no_more_once_saved(seat, page, ada):
    begin(seat, page, client_id=ada.id)
    again = locked_and_opened_again(seat, page)
    go_on(seat, again)
    shown = again.form.form.values()
    assert {name: shown[name] for name in TYPED} == TYPED
    assert shown["client_id"] == ada.id
    again.form.submit()
    seat.settle()
    assert planned(seat) == ["24.11. 16:40 90"]
    assert seat.ask(half_planned.found) is None
    assert again.banner.words == ""


def test_nothing_but_a_day_is_kept_too(seat, page):
    begin(seat, page, day=None)
    again = locked_and_opened_again(seat, page)
    go_on(seat, again)
    assert again.form.form.values()["day"] is None
    assert again.form.client.value() is None


def test_a_change_half_typed_comes_back_as_a_change_of_that_meeting(seat, page, ada):
    weekly = Repeat(Every.WEEK, count=3)
    seat.do(planning.plan, Plan(ada.id, at("2026-11-12 10:00"), 50, "Europe/Berlin", repeat=weekly))
    seat.settle()
    page.board.set_cursor(page.board.settled(Cursor(date(2026, 11, 19), 600)))
    page.planner.change(page.board.chosen)
    seat.wait(page.form.isVisible)
    seat.settle()
    page.form.form.fill({"starts_at": at("2026-11-19 11:30").time()})
    again = locked_and_opened_again(seat, page)
    go_on(seat, again)
    assert not again.form.client.isEnabled()
    again.form.submit()
    seat.settle()
    again.reach.only.click()
    seat.settle()
    assert planned(seat) == ["12.11. 10:00 50", "19.11. 11:30 50", "26.11. 10:00 50"]


def test_escape_throws_it_away_with_a_way_back(seat, page, ada):
    begin(seat, page, client_id=ada.id)
    page.keep()
    seat.press(Qt.Key.Key_Escape)
    seat.settle()
    assert seat.ask(half_planned.found) is None
    said, way_back = seat.told[-1]
    assert said == "Changes discarded"
    way_back()
    seat.wait(page.form.isVisible)
    seat.settle()
    assert page.form.form.values()["starts_at"] == TYPED["starts_at"]
    page.keep()
    seat.settle()
    assert seat.ask(half_planned.found) is not None


def test_another_meeting_begun_over_it_is_as_easily_taken_back(seat, page, ada):
    begin(seat, page, client_id=ada.id)
    page.planner.begin(at("2026-11-20 09:00"))
    seat.settle()
    assert page.form.client.value() is None
    assert seat.told[-1][0] == "Changes discarded"


def test_a_form_left_untouched_says_and_keeps_nothing(seat, page):
    page.begin_new()
    seat.wait(page.form.client.hasFocus)
    seat.press(Qt.Key.Key_Escape)
    page.keep()
    seat.settle()
    assert seat.told == []
    assert seat.ask(half_planned.found) is None


def test_names_go_from_the_form_the_moment_they_are_hidden_and_the_client_stays_chosen(
    seat, page, ada
):
    begin(seat, page, client_id=ada.id)
    seat.outside.preferences.change(hide_names=True)
    said = [page.form.client.itemText(row) for row in range(page.form.client.count())]
    assert not any("Moreau" in one for one in (*said, page.form.client.currentText()))
    assert page.form.client.value() == ada.id
    page.form.client.set_value(None)
    seat.outside.preferences.change(hide_names=False)
    assert page.form.client.value() is None


def test_the_key_that_saves_everywhere_saves_an_appointment(seat, page, ada):
    begin(seat, page, client_id=ada.id)
    page.save()
    seat.settle()
    assert planned(seat) == ["24.11. 16:40 90"]
