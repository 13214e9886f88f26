"""A client with a signed note, and the page that exports it."""

import pytest

from tests.exporting.test_summary import PRACTICE, START, signed
from tests.support.records import client
from tests.support.window import Seat
from therapist_desk.services import clients, practice
from therapist_desk.ui.pages.checkins.ratings_chart import drawn
from therapist_desk.ui.pages.exports.export_page import ExportPage


@pytest.fixture
def desk(qtbot, desk_app, qapp, tmp_path):
    made = Seat(qtbot, qapp, tmp_path)
    made.clock.instant = START
    made.do(practice.keep, PRACTICE)
    yield made
    made.leave()


@pytest.fixture
def owner(desk):
    return desk.do(clients.save, client("Ada <b>Moreau</b>"))


@pytest.fixture
def page(qtbot, desk, owner):
    signed(desk.store, owner)
    made = ExportPage(desk.tasks, desk.outside, drawn)
    made.show_client(owner.id)
    desk.show(made)
    qtbot.waitUntil(lambda: made.preview.paper is not None)
    return made
