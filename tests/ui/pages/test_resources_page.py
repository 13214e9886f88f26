"""The library: quick to fill, given to a client through the guard, and never lost by a lock."""

import pytest
from PySide6.QtWidgets import QLabel

from tests.support.accessible import nameless
from tests.support.records import client
from therapist_desk.domain.resources import Resource, ResourceId, Way
from therapist_desk.services import clients, messages, resource_shares, resources
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.resources.page import ResourcesPage


@pytest.fixture
def page(seat):
    shown = ResourcesPage(seat.tasks, seat.outside)
    seat.show(shown)
    seat.settle()
    return shown


@pytest.fixture
def entry(seat, page):
    day = seat.clock.now().date()
    one = Resource(ResourceId(0), "Sleep diary", message="The diary.", checked_on=day)
    kept = seat.do(resources.save, one)
    seat.wait(page.reader.isVisible)
    return kept


def words_on(widget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def test_every_control_has_a_name(seat, page, entry):
    assert nameless(page) == []
    page.begin_new()
    seat.settle()
    assert nameless(page) == []


def test_an_entry_takes_a_title_and_one_key(seat, page):
    page.begin_new()
    page.form.form.fill({"title": "Moods"})
    page.save()
    seat.wait(page.reader.isVisible)
    (one,) = seat.ask(resources.page, seat.ask(resources.listed)).values()
    assert (one.title, one.checked_on) == ("Moods", seat.clock.now().date())


def test_a_file_comes_into_the_vault_with_the_entry(seat, page, tmp_path):
    path = tmp_path / "leaflet.txt"
    path.write_text("Sleep well.", "utf-8")
    seat.outside.asker.answers.append(path)
    page.begin_new()
    page.form.form.fill({"title": "Leaflet"})
    page.form.choose_file()
    seat.wait(lambda: page.form._received is not None)
    page.save()
    seat.wait(page.reader.file_button.isVisible)
    (one,) = seat.ask(resources.page, seat.ask(resources.listed)).values()
    assert (one.file_name, one.file_size) == ("leaflet.txt", 11)


def test_a_replaced_file_can_be_brought_back(seat, page, tmp_path):
    told = []
    page.told.connect(lambda words, undo: told.append(undo))

    def keep(name):
        (tmp_path / name).write_text(name, "utf-8")
        seat.outside.asker.answers.append(tmp_path / name)
        page.form.choose_file()
        seat.wait(lambda: page.form._received is not None)
        told.clear()
        page.save()
        seat.wait(lambda: bool(told) and page.reader.isVisible())
        (kept,) = seat.ask(resources.page, seat.ask(resources.listed)).values()
        return kept

    page.begin_new()
    page.form.form.fill({"title": "Leaflet"})
    first = keep("first.txt")
    assert told == [None]
    page._edit(first)
    assert keep("second.txt").file_name == "second.txt"
    told[0]()
    seat.wait(lambda: seat.ask(resources.get, first.id).file_name == "first.txt")
    assert seat.ask(resources.get, first.id).file_sha256 == first.file_sha256


def test_giving_it_prepares_a_message_and_opens_nothing(seat, page, entry):
    owner = seat.do(clients.save, client())
    seat.settle()
    went = []
    page.go.connect(went.append)
    page.reader.client.set_value(str(owner.id))
    page.reader.write()
    seat.wait(lambda: went)
    assert went == [Place(View.WRITE, owner.id)]
    assert seat.ask(messages.draft, owner.id).text == "The diary."
    assert seat.outside.links.opened == []


def test_nobody_chosen_is_asked_for(seat, page, entry):
    page.reader.client.set_value(None)
    page.reader.write()
    seat.settle()
    assert page.reader.banner.words == "Choose a client first."


def test_given_in_a_session_is_noted_and_taken_back(seat, page, entry):
    owner = seat.do(clients.save, client())
    seat.settle()
    undo = []
    page.told.connect(lambda _, way: undo.append(way))
    page.reader.client.set_value(str(owner.id))
    page.reader.note()
    seat.wait(lambda: "in a session" in words_on(page.reader))
    (one,) = seat.ask(resource_shares.of_resource, entry.id)
    assert one.share.way is Way.SESSION
    undo[-1]()
    seat.settle()
    assert seat.ask(resource_shares.of_resource, entry.id) == ()


def test_a_share_leads_to_its_entry(seat, page, entry):
    owner = seat.do(clients.save, client())
    share = seat.do(resource_shares.note, entry, owner.id, Way.SESSION)
    page.list.selection.choose(None)
    page.show_place(Place(View.RESOURCES, owner.id, share.id))
    seat.wait(lambda: page.list.selection.current == entry.id)


def test_what_is_typed_waits(seat, page):
    page.begin_new()
    page.form.form.fill({"title": "Half"})
    page.keep()
    seat.settle()
    assert seat.ask(resources.draft).title == "Half"


def test_the_search_narrows_the_list(seat, page, entry):
    page.search.set_value("nothing like it")
    page._ask()
    seat.settle()
    assert page._model.rowCount() == 0
    page.search.set_value("diary")
    page._ask()
    seat.settle()
    assert page._model.rowCount() == 1
