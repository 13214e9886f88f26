"""The list of clients is narrowed by keyboard, and the waiting list stands in its order."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from tests.support.records import client
from therapist_desk.domain.clients import ClientKind, ClientStatus, Waiting
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.services import clients
from therapist_desk.ui.kit.lazily import Lazily
from therapist_desk.ui.kit.list_view import ROW_ROLE
from therapist_desk.ui.kit.page import ClientTab
from therapist_desk.ui.kit.places import View
from therapist_desk.ui.pages.clients.details import DetailsTab
from therapist_desk.ui.pages.clients.page import ClientsPage

WAITING = {"status": ClientStatus.WAITING}


@pytest.fixture
def page(seat):
    seat.practise(country="GB", zone="Europe/London")
    waits = [
        ("Late", Waiting(date(2026, 10, 1))),
        ("Early", Waiting(date(2026, 3, 1), "Tuesday evenings")),
        ("Pressing", Waiting(date(2026, 11, 1), comes_first=True)),
    ]
    for name, waiting in waits:
        seat.do(clients.save, client(name, waiting=waiting, **WAITING))
    seat.do(clients.save, client("Ada", tags=("sleep",)))
    seat.do(clients.save, client("Both", kind=ClientKind.COUPLE, tags=("couple",)))
    tabs = Lazily[ClientTab](
        {View.DETAILS: lambda: DetailsTab(seat.tasks, seat.outside)}, lambda _: None
    )
    made = ClientsPage(seat.tasks, seat.outside, tabs, {View.DETAILS: "Details"})
    seat.show(made)
    seat.settle()
    return made


def rows(seat, page):
    seat.settle()
    model = page._model
    found = [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]
    return [(one.title, one.subtitle) for one in found if one]


def test_the_waiting_list_says_since_when_and_for_which_times_in_its_order(seat, page):
    page._filter.set_value((ClientStatus.WAITING,))
    found = rows(seat, page)
    assert [name for name, _ in found] == ["Pressing", "Early", "Late"]
    assert found[1][1] == "Waiting since 1 Mar · Tuesday evenings"


def test_the_list_is_narrowed_by_kind_and_tag_from_the_keyboard(seat, page):
    page.narrowed.kinds.setFocus()
    seat.press(Qt.Key.Key_End)
    assert [name for name, _ in rows(seat, page)] == ["Both"]
    seat.press(Qt.Key.Key_Home)
    page.narrowed.tags.setFocus()
    seat.press(Qt.Key.Key_End)
    assert [name for name, _ in rows(seat, page)] == ["Ada"]


def test_a_tag_that_is_gone_narrows_no_more(seat, page):
    page.narrowed.tags.set_value("sleep")
    (ada,) = (one for one in seat.ask(everyone) if one.name == "Ada")
    seat.do(clients.save, client_without_tags(ada))
    assert len(rows(seat, page)) == 5


def test_one_press_begins_therapy_and_one_undo_gives_the_place_back(seat, page):
    page._filter.set_value((ClientStatus.WAITING,))
    early = next(one for one in seat.ask(everyone) if one.name == "Early")
    seat.settle()
    page._list.selection.choose(early.id)
    seat.settle()
    assert page.view.begin_button.isVisible()
    page.view.begin_button.click()
    seat.settle()
    assert seat.ask(clients.get, early.id).status is ClientStatus.ACTIVE
    assert not page.view.begin_button.isVisible()
    seat.told[-1][1]()
    seat.settle()
    again = seat.ask(clients.get, early.id)
    assert (again.status, again.waiting) == (early.status, early.waiting)


def test_nobody_waits_from_a_day_to_come(seat):
    with pytest.raises(RuleBroken, match="day to come"):
        seat.do(clients.save, client(waiting=Waiting(date(2027, 1, 1)), **WAITING))


def everyone(reader):
    return list(clients.page(reader, clients.listed(reader)).values())


def client_without_tags(one):
    from dataclasses import replace

    return replace(one, tags=())
