"""The notes of one client."""

import pytest

from tests.support.records import client
from therapist_desk.services import clients
from therapist_desk.ui.pages.notes.tab import NotesTab


@pytest.fixture
def ada(seat):
    seat.practise()
    return seat.do(clients.save, client())


@pytest.fixture
def tab(seat, ada):
    page = NotesTab(seat.tasks, seat.outside)
    seat.show(page)
    page.show_client(ada.id)
    seat.settle()
    return page
