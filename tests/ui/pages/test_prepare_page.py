"""Before a session: one page, ticks for what goes into the note, and one key that begins it."""

import time
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.support import filed
from tests.support.accessible import nameless
from tests.support.records import client, draft
from tests.support.shown import words_on
from therapist_desk.domain import measure_scores as rules
from therapist_desk.domain.checkins import CheckIn, CheckInId
from therapist_desk.domain.clients import SafetyHint
from therapist_desk.domain.measure_scores import Way
from therapist_desk.domain.plans import Goal, GoalKey, GoalRating, GoalRatingId, Plan, PlanId
from therapist_desk.domain.preparing import Part
from therapist_desk.domain.risk import RiskAction, RiskLevel
from therapist_desk.domain.tasks import Task, TaskId
from therapist_desk.services import (
    chats,
    checkins,
    clients,
    measure_scores,
    measures,
    notes,
    planning,
    plans,
    tasks,
)
from therapist_desk.ui.kit.charts import ChartCard
from therapist_desk.ui.kit.growing import LongReading
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.shell import preparing
from therapist_desk.vault.shelves import chats as chat_shelf


@pytest.fixture
def ada(seat):
    hints = (SafetyHint.NEVER_NAME_THERAPY,)
    return seat.do(clients.save, client("Ada Moreau", zone="UTC", hints=hints))


@pytest.fixture
def page(seat, ada):
    shown = preparing.page(seat.tasks, seat.outside)
    seat.show(shown)
    shown.show_client(ada.id)
    seat.settle()
    return shown


def planned(seat, ada, **away):
    at = (seat.clock.now() + timedelta(**away)).replace(tzinfo=None)
    return seat.do(planning.plan, planning.Plan(ada.id, at, 50, "UTC"))


def last_note(seat, ada):
    at = seat.clock.now() - timedelta(days=7)
    return seat.do(notes.save, draft(ada, occurred_at=at, sections={"plan": "Breathe at night."}))


def checked_in(seat, ada, summary="Slept badly", **fields):
    at = seat.clock.now() - timedelta(days=1)
    kept = CheckIn(CheckInId(0), ada.id, at, "UTC", summary=summary, **fields)
    return seat.do(checkins.save, kept)


def begun(seat):
    """Press Ctrl+Enter and return the note one is led to."""
    seat.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    seat.wait(lambda: seat.places)
    (place,) = seat.places[-1]
    assert place.view is View.NOTES
    return seat.ask(notes.get, place.record_id).note


def test_one_key_begins_the_note_with_what_was_planned_and_what_came(seat, page, ada):
    planned(seat, ada, minutes=10)
    last_note(seat, ada)
    checked_in(seat, ada)
    seat.settle()
    assert "Breathe at night." in words_on(page)
    page.setFocus()
    note = begun(seat)
    assert note.sections["plan"] == "Breathe at night."
    assert "Slept badly" in note.sections["data"]
    seat.settle()
    assert page.begin_button.text() == "Open the note"
    assert begun(seat).id == note.id


def test_a_plan_as_long_as_a_book_is_there_whole_and_at_once(seat, page, ada):
    plan = "Breathe at night and write down what came.\n" * 20_000
    at = seat.clock.now() - timedelta(days=7)
    seat.do(notes.save, draft(ada, occurred_at=at, sections={"plan": plan}))
    started = time.process_time()
    seat.settle()
    assert time.process_time() - started < 3
    (shown,) = page.findChildren(LongReading)
    assert shown.toPlainText().strip() == plan.strip()


def test_a_message_marked_in_a_chat_is_shown_and_reaches_the_note(seat, page, ada):
    planned(seat, ada, minutes=10)
    told = filed.lines(filed.export(["Nothing new.", "Noted.", "The lantern walk went wrong."]))
    begun_chat = seat.do(chats.begin, filed.wanted(ada), others_confirmed=True)
    seat.do(chat_shelf.put, begun_chat, told)
    seat.do(chat_shelf.file, begun_chat)
    marked = seat.ask(chats.of_client, ada.id)[2:]
    seat.do(chats.set_marks, marked, on=True)
    page.refresh()
    seat.settle()
    assert any("The lantern walk went wrong." in words for words in words_on(page))
    page.setFocus()
    written = repr(begun(seat).sections)
    assert "The lantern walk went wrong." in written
    assert "Nothing new." not in written


def test_what_is_not_ticked_stays_out(seat, page, ada):
    planned(seat, ada, minutes=10)
    last_note(seat, ada)
    checked_in(seat, ada)
    seat.settle()
    page.cards[Part.SINCE].tick.setFocus()
    seat.press(Qt.Key.Key_Space)
    assert "Slept badly" not in repr(begun(seat).sections)


def test_hints_stand_on_top_and_risk_with_its_reason(seat, page, ada):
    checked_in(
        seat,
        ada,
        risk_level=RiskLevel.WATCH,
        risk_reason="Said it is too much.",
        risk_action=frozenset({RiskAction.REPLIED}),
        follow_up_at=seat.clock.now() + timedelta(days=1),
    )
    seat.settle()
    assert page.mind.isVisible()
    shown = "\n".join(words_on(page))
    assert "Said it is too much." in shown
    assert "follow up tomorrow" in shown


def test_goals_show_how_they_were_rated_last_and_tasks_what_is_open(seat, page, ada):
    goals = (Goal(GoalKey(0), "Ride the bus"),)
    seat.do(plans.save, Plan(PlanId(0), ada.id, goals=goals))
    today = seat.clock.now().date()
    for value, ago in ((-1, 8), (1, 1)):
        rated_on = today - timedelta(days=ago)
        rating = GoalRating(GoalRatingId(0), ada.id, GoalKey(1), rated_on, value)
        seat.do(plans.rate, rating)
    seat.do(tasks.save, Task(TaskId(0), "Bring the sheet", ada.id))
    seat.settle()
    shown = "\n".join(words_on(page))
    assert "+1 · More than expected, yesterday" in shown
    assert "Bring the sheet" in shown


def test_a_session_far_ahead_can_be_looked_at_only(seat, page, ada):
    planned(seat, ada, days=3)
    seat.settle()
    assert not page.begin_button.isEnabled()
    assert page.first_stop.isEnabled()


def test_another_client_leaves_nothing_of_the_one_before(seat, page, ada):
    last_note(seat, ada)
    page.refresh()
    seat.settle()
    page.cards[Part.PLAN].tick.set_value(False)
    ben = seat.do(clients.save, client("Ben Roth"))
    page.show_client(ben.id)
    seat.settle()
    shown = "\n".join(words_on(page))
    assert "Breathe" not in shown
    assert "Moreau" not in shown
    assert not page.mind.isVisible()
    assert page.cards[Part.PLAN].tick.value()


def test_names_go_when_they_are_hidden_and_every_control_has_one(seat, page, ada):
    last_note(seat, ada)
    planned(seat, ada, minutes=10)
    seat.outside.preferences.change(hide_names=True)
    seat.settle()
    assert "Moreau" not in "\n".join(words_on(page))
    assert nameless(page) == []


def test_the_key_for_the_next_session_goes_to_whose_hour_comes(seat, ada):
    told, places = [], []
    show = (seat.tasks, seat.outside, seat.tasks, places.append, lambda *said: told.append(said))
    preparing.show_next(*show)
    seat.wait(lambda: told)
    planned(seat, ada, hours=2)
    preparing.show_next(*show)
    seat.wait(lambda: places)
    assert places == [Place(View.PREP, ada.id)]


def test_the_last_score_of_each_measure_stands_there_with_its_trend(seat, page, ada):
    planned(seat, ada, minutes=10)
    last_note(seat, ada)
    for days, each in ((-28, 2), (-1, 1)):
        measure = measures.named("gad7")
        at = (seat.clock.now() + timedelta(days=days), "UTC")
        form = rules.fresh(measure, ada.id, Way.PAPER, at)
        seat.do(measure_scores.save, replace(form, answers=(each,) * 7))
    seat.settle()
    card = page.cards[Part.SCORES]
    shown = "\n".join(words_on(card))
    assert "GAD-7: 7 of 21 · Mild" in shown
    assert "The lines: ⁨5 Mild⁩" in shown
    windows = [top for top in QApplication.topLevelWidgets() if top.isVisible()]
    assert [top for top in windows if isinstance(top, ChartCard)] == []
    assert page.isActiveWindow()
    page.setFocus()
    assert "GAD-7: 7 of 21 · Mild" in "\n".join(begun(seat).sections.values())


def test_a_safe_word_is_named_but_not_said_while_names_are_hidden(seat, page, ada):
    seat.do(clients.save, replace(ada, safe_word="bluebird", hints=()))
    seat.settle()
    assert "bluebird" in page._mind_words.text()
    seat.outside.preferences.change(hide_names=True)
    seat.settle()
    assert "bluebird" not in page._mind_words.text() + page.mind.accessibleName()
    assert "A safe word is agreed" in page._mind_words.text()
