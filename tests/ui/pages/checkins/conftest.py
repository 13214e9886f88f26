"""A client whose check-ins are on the screen."""

import pytest

from tests.support.records import client
from therapist_desk.services import clients
from therapist_desk.ui.pages.checkins.tab import CheckInsTab


@pytest.fixture
def ada(seat):
    return seat.do(clients.save, client("Ada Moreau"))


@pytest.fixture
def tab(seat, ada):
    shown = CheckInsTab(seat.tasks, seat.outside)
    seat.show(shown)
    shown.show_client(ada.id)
    seat.settle()
    return shown


@pytest.fixture
def log(seat, tab):
    """Return the form, opened as Ctrl+Shift+C opens it."""
    tab.begin_new()
    seat.wait(tab.form.isVisible)
    seat.settle()
    return tab.form
