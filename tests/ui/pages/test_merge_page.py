"""Two records of one person are compared side by side and made one, by keyboard, with a way back."""

import pytest
from PySide6.QtWidgets import QLabel

from tests.support.records import client, whatsapp
from therapist_desk.domain.client_merges import Choice
from therapist_desk.domain.clients import ClientKind
from therapist_desk.services import clients
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.clients.merge_page import MergePage


@pytest.fixture
def ada(seat):
    return seat.do(clients.save, client(email="ada@example.org"))


@pytest.fixture
def twin(seat):
    return seat.do(clients.save, client("A. Moreau", phones=(whatsapp(),)))


@pytest.fixture
def page(seat, ada, twin):
    made = MergePage(seat.tasks, seat.outside)
    seat.show(made)
    made.show_client(ada.id)
    seat.settle()
    return made


def choose(seat, page, other):
    page.other.set_value(str(other.id))
    seat.settle()


def words_of(page):
    return {one.text() for one in page.findChildren(QLabel) if one.isVisible()}


def test_both_sides_are_shown_before_anything_is_done(seat, page, ada, twin):
    assert not page.merge_button.isEnabled()
    choose(seat, page, twin)
    assert {"Ada Moreau", "A. Moreau", "ada@example.org"} <= words_of(page)
    assert page.choices["phones"].value() is Choice.GOES  # this record has none
    assert page.choices["name"].value() is Choice.STAYS
    assert seat.ask(clients.get, twin.id).binned_at is None


def test_only_the_record_that_stands_in_the_box_can_be_merged(seat, page, twin, monkeypatch):
    third = seat.do(clients.save, client("Ada M."))
    seat.settle()
    compared, show = [], page._show_differences
    monkeypatch.setattr(
        page, "_show_differences", lambda look: (compared.append(look.goes.id), show(look))
    )
    page.other.set_value(str(twin.id))
    page.other.set_value(str(third.id))
    seat.settle()
    assert compared == [third.id]
    assert page._look.goes.id == third.id


def test_what_is_chosen_is_kept_and_one_undo_brings_both_back(seat, page, ada, twin):
    choose(seat, page, twin)
    page.choices["name"].set_value(Choice.GOES)
    page.merge()
    seat.settle()
    now = seat.ask(clients.get, ada.id)
    assert (now.name, now.email, len(now.phones)) == ("A. Moreau", "ada@example.org", 1)
    assert seat.places[-1][0] == Place(View.OVERVIEW, ada.id)
    _, undo = seat.told[-1]
    undo()
    seat.settle()
    assert seat.ask(clients.get, ada.id) == ada
    assert seat.ask(clients.get, twin.id) == twin


def test_a_joint_record_is_refused_in_a_sentence_at_the_chooser(seat, page, ada):
    joint = seat.do(clients.save, client("Ada and Ben", kind=ClientKind.COUPLE))
    seat.settle()
    choose(seat, page, joint)
    assert "said together" in page.other.accessibleDescription()
    assert not page.merge_button.isEnabled()


def test_names_stay_hidden_while_they_are(seat, page, ada, twin):
    seat.outside.preferences.change(hide_names=True)
    choose(seat, page, twin)
    assert not [said for said in words_of(page) if "Moreau" in said]
    assert any("stays" in said for said in words_of(page)), "the record that stays is named there"


def test_the_two_ways_on_stay_in_sight_however_long_the_comparison_is(seat, page, twin):
    choose(seat, page, twin)
    page.resize(900, 360)
    seat.settle()
    assert not page.merge_button.visibleRegion().isEmpty()
    assert page.merge_button.visibleRegion().boundingRect() == page.merge_button.rect()
