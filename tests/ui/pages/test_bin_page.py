import pytest
from PySide6.QtCore import Qt

from tests.support.records import client
from therapist_desk.services import bin as bins
from therapist_desk.services import clients
from therapist_desk.ui.pages.bin.page import BinPage


@pytest.fixture
def page(seat):
    made = BinPage(seat.tasks, seat.outside)
    seat.show(made)
    return made


def put_away(seat, name):
    kept = seat.do(clients.save, client(name))
    seat.do(clients.bin_client, kept.id)
    seat.clock.move(minutes=1)
    return kept


def test_what_was_put_away_last_stands_first_and_comes_back_by_keyboard(seat, page):
    put_away(seat, "First Away")
    last = put_away(seat, "Last Away")
    seat.wait(lambda: page.model.rowCount() == 2)
    seat.settle()
    assert "Last Away" in page.model.index(0, 1).data()
    page.restore_button.setFocus()
    seat.press(Qt.Key.Key_Space)
    seat.settle()
    assert seat.ask(clients.listed) == [last.id]
    seat.wait(lambda: page.model.rowCount() == 1)


def test_taking_back_can_be_undone(seat, page):
    put_away(seat, "Away")
    seat.wait(lambda: page.table.selection.current is not None)
    page.restore_button.click()
    seat.settle()
    seat.told[-1][1]()
    seat.settle()
    assert len(seat.ask(bins.listed)) == 1


def test_hidden_names_are_hidden_in_the_bin_too(seat, page):
    put_away(seat, "Ada Moreau")
    seat.outside.preferences.change(hide_names=True)
    seat.settle()
    assert "Moreau" not in page.model.index(0, 1).data()


def test_an_empty_bin_offers_nothing_to_take_back(seat, page):
    seat.settle()
    assert not page.restore_button.isEnabled()
