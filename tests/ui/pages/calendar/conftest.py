"""The calendar of one client on the screen, in Berlin."""

import pytest

from tests.support.records import client
from therapist_desk.services import clients
from therapist_desk.ui.kit import when
from therapist_desk.ui.pages.calendar.page import CalendarPage


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
