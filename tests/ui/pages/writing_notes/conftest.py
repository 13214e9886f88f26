"""A note begun for one client, its first section under the keys."""

import pytest

from tests.support.records import client
from tests.support.written import begin
from therapist_desk.services import clients
from therapist_desk.ui.pages.notes.tab import NotesTab


@pytest.fixture
def ada(seat):
    seat.practise()
    return seat.do(clients.save, client(pronouns="she"))


@pytest.fixture
def tab(seat, ada):
    page = NotesTab(seat.tasks, seat.outside)
    seat.show(page)
    page.show_client(ada.id)
    seat.settle()
    begin(seat, page)
    return page
