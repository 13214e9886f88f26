"""Today: one question when it opens, and each session one press from being prepared or written."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from tests.support.records import client, draft
from tests.support.shown import words_on
from therapist_desk.domain.topics import Topic
from therapist_desk.services import appointments, clients, notes, planning
from therapist_desk.ui.kit.cards import Line
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.today.page import TodayPage
from therapist_desk.ui.shell import pages


@pytest.fixture
def ada(seat):
    return seat.do(clients.save, client("Ada Moreau", zone="UTC"))


def plan(seat, owner, **away):
    at = (seat.clock.now() + timedelta(**away)).replace(tzinfo=None)
    return seat.do(planning.plan, planning.Plan(owner.id, at, 50, "UTC"))


@pytest.fixture
def page(seat, ada):
    shown = TodayPage(seat.tasks, seat.outside)
    pages.join_cards(
        seat.tasks,
        seat.outside,
        shown,
        lambda place: seat.places.append((place,)),
        lambda words, undo: seat.told.append((words, undo)),
    )
    return shown


def lines(page):
    return [one for one in page.findChildren(Line) if one.isVisible()]


def test_all_that_today_shows_is_asked_in_one_question(seat, page, ada):
    asked = []
    ask = seat.tasks.ask
    seat.tasks.ask = lambda *given, **named: (asked.append(given), ask(*given, **named))
    seat.show(page)
    seat.settle()
    assert len(asked) == 1
    seat.tasks.changed.emit(frozenset({Topic.NOTE}))
    assert len(asked) == 2


def test_the_next_session_is_one_key_from_being_prepared(seat, page, ada):
    plan(seat, ada, minutes=30)
    seat.show(page)
    seat.wait(page.prepare_button.isVisible)
    page.setFocus()
    seat.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    seat.wait(lambda: seat.places)
    assert seat.places[-1] == (Place(View.PREP, ada.id),)


def test_a_session_that_is_over_asks_for_its_note_and_then_leads_to_it(seat, page, ada):
    plan(seat, ada, hours=-3)
    seat.show(page)
    seat.wait(lambda: "note missing" in words_on(page))
    (line,) = [one for one in lines(page) if "note missing" in one.accessibleName()]
    line.setFocus()
    seat.press(Qt.Key.Key_Return)
    assert seat.places[-1] == (Place(View.NOTES, ada.id, None, new=True),)
    assert not page.prepare_button.isVisible()
    (meeting,) = seat.ask(appointments.on, seat.clock.now().date(), "UTC")
    note_id = seat.do(planning.begin_note, meeting)
    seat.wait(lambda: "note begun" in words_on(page))
    (line,) = [one for one in lines(page) if "note begun" in one.accessibleName()]
    line.setFocus()
    seat.press(Qt.Key.Key_Return)
    assert seat.places[-1] == (Place(View.NOTES, ada.id, note_id),)
    begun = seat.ask(notes.get, note_id).note
    seat.do(notes.save, replace(begun, sections={"data": "Slept better."}))
    seat.do(notes.sign, note_id, "Rowan Ashby")
    seat.wait(lambda: "note signed" in words_on(page))


def test_a_draft_stands_among_the_tasks_until_it_is_signed(seat, page, ada):
    seat.do(notes.save, draft(ada))
    seat.show(page)
    seat.wait(lambda: any("Sign the note" in one.accessibleName() for one in lines(page)))


def test_a_first_day_asks_for_the_first_client_only(seat, page, ada):
    seat.do(clients.bin_client, ada.id)
    seat.show(page)
    seat.settle()
    assert lines(page) == []
    assert "Your desk is ready. Begin with the first client." in words_on(page)
