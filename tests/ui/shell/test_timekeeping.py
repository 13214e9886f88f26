"""Times are those of the practice on every page, and it is said where others hold."""

from datetime import datetime, timedelta

import pytest

from tests.support.records import client
from tests.support.shown import words_on
from therapist_desk.domain.messages import Draft
from therapist_desk.domain.topics import Topic
from therapist_desk.services import clients, message_drafts, messages, planning
from therapist_desk.ui.kit import when
from therapist_desk.ui.pages.tasks.page import TasksPage
from therapist_desk.ui.pages.today.page import TodayPage
from therapist_desk.ui.shell.timekeeping import Timekeeping


@pytest.fixture
def keeping(seat, monkeypatch):
    monkeypatch.setattr(when, "computer_zone", lambda: "Europe/Lisbon")
    seat.practise(zone="Europe/Berlin")
    kept = Timekeeping(seat.tasks, "", seat.tasks)
    seat.settle()
    yield kept
    kept.stop()


def today(seat):
    page = TodayPage(seat.tasks, seat.outside)
    seat.show(page)
    seat.settle()
    return page


def shown(time):
    return when.clock(datetime.fromisoformat(f"2026-11-19 {time}"))


def plan(seat, zone):
    ada = seat.do(clients.save, client("Ada Moreau", zone=zone))
    at = (seat.clock.now() + timedelta(minutes=30)).replace(tzinfo=None)
    seat.do(planning.plan, planning.Plan(ada.id, at, 50, "UTC"))


def test_today_tells_times_of_the_practice_and_says_that_the_laptop_has_others(seat, keeping):
    plan(seat, "Europe/Helsinki")
    told = "\n".join(words_on(today(seat)))
    assert f"{shown('15:30')} ({shown('16:30')} Helsinki)  \u2068Ada" in told
    assert "times are those of Berlin; this computer shows those of Lisbon" in told


def test_the_first_page_tells_the_times_of_the_practice_before_anything_is_answered(
    seat, monkeypatch
):
    monkeypatch.setattr(when, "computer_zone", lambda: "Europe/Lisbon")
    seat.practise(zone="Europe/Berlin")
    changed = []
    seat.tasks.changed.connect(changed.append)
    kept = Timekeeping(seat.tasks, "Europe/Berlin", seat.tasks)
    assert when.local_zone() == "Europe/Berlin"
    seat.settle()
    assert changed == []  # nobody has to ask anew
    kept.stop()


def test_where_all_clocks_show_the_same_nothing_is_said_of_them(seat, keeping, monkeypatch):
    monkeypatch.setattr(when, "computer_zone", lambda: "Europe/Paris")
    plan(seat, "Europe/Rome")
    told = "\n".join(words_on(today(seat)))
    assert f"{shown('15:30')}  \u2068Ada" in told
    assert "times are" not in told


def test_a_practice_that_moves_takes_every_page_along(seat, keeping):
    plan(seat, "Europe/Berlin")
    page = today(seat)
    seat.practise(zone="Europe/Helsinki")
    seat.settle()
    told = f"{shown('16:30')} ({shown('15:30')} Berlin)  "
    assert told in "\n".join(words_on(page))


def test_a_closed_vault_leaves_its_clock_behind(seat, keeping):
    assert when.local_zone() == "Europe/Berlin"
    keeping.stop()
    assert when.local_zone() == "Europe/Lisbon"


def test_another_day_for_the_client_is_named():
    when.keep_time_of("Europe/Berlin")
    night = when.instant_of(datetime.fromisoformat("2026-11-19 23:00"), "Europe/Berlin")
    assert when.there(night, "Asia/Tokyo") == f"Fri, {shown('07:00')} Tokyo"
    when.keep_time_of("")


def told_after(seat, keeping, **passing):
    told = []
    seat.tasks.changed.connect(told.append)
    seat.clock.move(**passing)
    keeping.look()
    seat.settle()
    return told


def test_a_message_kept_for_later_comes_back_on_a_page_left_open(seat, keeping):
    ada = seat.do(clients.save, client("Ada Moreau"))
    seat.do(messages.keep_draft, ada.id, Draft(text="See you then."))
    until = seat.clock.now() + timedelta(minutes=5)
    seat.do(message_drafts.keep_until, ada.id, until)
    page = TasksPage(seat.tasks, seat.outside)
    seat.show(page)
    seat.settle()
    assert page.list.model().rowCount() == 0
    assert told_after(seat, keeping, minutes=4) == []
    told_after(seat, keeping, minutes=2)
    seat.wait(lambda: page.list.model().rowCount() == 1)
    assert told_after(seat, keeping, minutes=2) == []


def test_a_new_day_is_told_to_every_page(seat, keeping):
    assert told_after(seat, keeping, hours=24) == [frozenset(Topic)]
