"""Meetings in a calendar on the screen: planned, looked up and taken back."""

from datetime import date, datetime, timedelta

from therapist_desk.domain.appointments import wall
from therapist_desk.services import appointments, planning
from therapist_desk.services.planning import Plan
from therapist_desk.ui.pages.calendar.lanes import Cursor

at = datetime.fromisoformat
THURSDAY = date(2026, 11, 19)  # the clock stands at 14:00 UTC


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
