"""A list that shows only some says so: nobody reads that there is nothing where there is something."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from tests.support.agreed import agreed_client
from tests.support.records import client, draft
from tests.support.shown import button, words_on
from therapist_desk.domain.agreements import Standing
from therapist_desk.domain.clients import ClientStatus
from therapist_desk.domain.messages import Outcome
from therapist_desk.domain.resources import Resource, ResourceId
from therapist_desk.domain.tasks import Task, TaskId
from therapist_desk.domain.topics import Topic
from therapist_desk.services import clients, contact_log, notes, resources, tasks
from therapist_desk.services.to_do import Which
from therapist_desk.ui.kit.lazily import Lazily
from therapist_desk.ui.kit.page import ClientTab
from therapist_desk.ui.kit.places import View
from therapist_desk.ui.pages.agreements.page import AgreementsPage
from therapist_desk.ui.pages.clients.details import DetailsTab
from therapist_desk.ui.pages.clients.page import ClientsPage
from therapist_desk.ui.pages.messages.tab import MessagesTab
from therapist_desk.ui.pages.resources.page import ResourcesPage
from therapist_desk.ui.pages.tasks.page import TasksPage
from therapist_desk.ui.pages.timeline.tab import OverviewTab

NONE_FITS = "Nothing fits what is chosen"


@pytest.fixture
def ada(seat):
    return seat.do(clients.save, client("Ada Moreau"))


@pytest.fixture
def bo(seat):
    return seat.do(clients.save, client("Bo Lind"))


def said(page):
    return "\n".join(words_on(page))


def shown(seat, page):
    seat.show(page)
    seat.settle()
    return page


def show_all(seat, page):
    pressed = button(page, "Show all")
    pressed.setFocus()
    seat.press(Qt.Key.Key_Space)
    seat.settle()


def test_a_log_with_a_filter_left_on_is_not_said_to_be_empty(seat, bo):
    owner = agreed_client(seat.store)
    seat.do(contact_log.log, replace(seat.ask(contact_log.fresh, owner.id), text="Friday?"))
    tab = MessagesTab(seat.tasks, seat.outside)
    tab.show_client(owner.id)
    shown(seat, tab)
    tab.filter.outcome.set_value(Outcome.NOT_SENT)
    seat.settle()
    assert not tab.entry.isVisible()  # it is not among those listed
    for one in (bo, owner):
        tab.show_client(one.id)
        seat.settle()
        assert "No messages yet" not in said(tab)
        assert NONE_FITS in said(tab)
    show_all(seat, tab._nothing)
    assert tab.entry.isVisible()
    tab.show_client(bo.id)
    seat.settle()
    assert "No messages yet" in said(tab)
    assert NONE_FITS not in said(tab)


def test_what_is_half_told_stays_in_sight_when_the_filter_fits_nothing(seat):
    owner = agreed_client(seat.store)
    tab = MessagesTab(seat.tasks, seat.outside)
    tab.show_client(owner.id)
    shown(seat, tab)
    tab.begin_log()
    seat.settle()
    tab.filter.outcome.set_value(Outcome.NOT_SENT)
    seat.settle()
    assert tab.form.isVisible()


def test_the_tasks_of_one_client_are_not_all_there_are(seat, ada, bo):
    seat.do(tasks.save, Task(TaskId(0), "Ring the GP", ada.id))
    page = shown(seat, TasksPage(seat.tasks, seat.outside))
    page._list_those_of(bo.id)
    seat.settle()
    assert NONE_FITS in said(page)
    assert "Nothing is waiting" not in said(page)
    show_all(seat, page)
    assert "Ring the GP" in said(page)


def test_tasks_that_are_done_are_not_those_that_wait(seat, ada):
    page = shown(seat, TasksPage(seat.tasks, seat.outside))
    assert "Nothing is waiting" in said(page)
    page.which.set_value(Which.DONE)
    seat.settle()
    assert NONE_FITS in said(page)
    show_all(seat, page)
    assert "Nothing is waiting" in said(page)
    assert page.which.value() is Which.OPEN


def test_clients_that_ended_are_found_again_where_none_of_a_status_is_listed(seat):
    seat.practise(country="GB", zone="Europe/London")
    seat.do(clients.save, client("Cleo Former", status=ClientStatus.ENDED, tags=("sleep",)))
    tabs = Lazily[ClientTab](
        {View.DETAILS: lambda: DetailsTab(seat.tasks, seat.outside)}, lambda _: None
    )
    page = shown(seat, ClientsPage(seat.tasks, seat.outside, tabs, {View.DETAILS: "Details"}))
    assert "No clients here yet" in said(page)
    page._filter.set_value((ClientStatus.PAUSED,))
    seat.settle()
    assert NONE_FITS in said(page)
    assert "No clients here yet" not in said(page)
    show_all(seat, page)
    assert "Cleo Former" in said(page)
    page._filter.set_value(clients.CURRENT)
    page.narrowed.tags.set_value("sleep")
    seat.settle()
    assert NONE_FITS in said(page)
    show_all(seat, page)
    assert "Cleo Former" in said(page)
    assert page.narrowed.tag == ""


def test_a_library_searched_in_vain_is_not_empty(seat):
    day = seat.clock.now().date()
    page = shown(seat, ResourcesPage(seat.tasks, seat.outside))
    assert "What you give to clients lies here" in said(page)
    seat.do(resources.save, Resource(ResourceId(0), "Sleep diary", checked_on=day))
    seat.wait(page.reader.isVisible)
    page.search.set_value("nothing like it")
    page._ask()
    seat.settle()
    assert NONE_FITS in said(page)
    assert not page.reader.isVisible()
    show_all(seat, page)
    seat.wait(page.reader.isVisible)
    assert "Sleep diary" in said(page)


def test_agreements_of_one_standing_are_not_all_there_are(seat, ada):
    page = shown(seat, AgreementsPage(seat.tasks, seat.outside))
    page.filter.set_value((Standing.EXPIRED,))
    seat.settle()
    assert NONE_FITS in said(page)
    assert "No clients here" not in said(page)
    show_all(seat, page)
    assert "Ada Moreau" in said(page)


def test_entries_of_one_kind_are_not_all_that_happened(seat, ada):
    seat.do(notes.save, draft(ada))
    tab = OverviewTab(seat.tasks, seat.outside)
    tab.show_client(ada.id)
    shown(seat, tab)
    tab.filter.set_value(frozenset({Topic.CHECKIN}))
    seat.settle()
    assert "Nothing of this kind yet" in said(tab)
    show_all(seat, tab)
    assert tab.model.rowCount() == 2
