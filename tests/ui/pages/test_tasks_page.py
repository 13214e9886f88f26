"""Tasks: each is one key from done, from tomorrow, or from where it is dealt with."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.support.accessible import nameless
from tests.support.records import client, draft
from tests.support.shown import words_on
from therapist_desk.domain.checkins import CheckIn, CheckInId
from therapist_desk.domain.errors import VaultUnwritable
from therapist_desk.domain.plans import Goal, GoalKey, Plan, PlanId
from therapist_desk.domain.risk import RiskAction, RiskLevel
from therapist_desk.domain.tasks import Task, TaskId, TaskKind
from therapist_desk.services import checkins, clients, notes, plans, tasks
from therapist_desk.services.to_do import Which
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.tasks.card import TasksCard
from therapist_desk.ui.pages.tasks.page import TasksPage


@pytest.fixture
def ada(seat):
    return seat.do(clients.save, client("Ada Moreau"))


@pytest.fixture
def page(seat):
    shown = TasksPage(seat.tasks, seat.outside)
    seat.show(shown)
    seat.settle()
    return shown


def own(seat, text="Ring the GP", **fields):
    return seat.do(tasks.save, Task(TaskId(0), text, **fields))


def review(seat, ada):
    today = seat.clock.now().date()
    goals = (Goal(GoalKey(0), "Ride the bus"),)
    return seat.do(plans.save, Plan(PlanId(0), ada.id, goals=goals, review_on=today))


def risk(seat, ada):
    now = seat.clock.now()
    watched = CheckIn(
        CheckInId(0),
        ada.id,
        now,
        "UTC",
        summary="Called at night.",
        risk_level=RiskLevel.WATCH,
        risk_reason="Said it is too much.",
        risk_action=frozenset({RiskAction.REPLIED}),
        follow_up_at=now + timedelta(days=1),
    )
    return seat.do(checkins.save, watched)


def kinds(seat, which=Which.OPEN):
    return [one.kind for one in seat.ask(tasks.everything) if one.which is which]


def in_list(seat, page):
    """Go to the first line of the list."""
    seat.settle()
    page.list.setFocus()
    page.list.selection.choose(page.list.selection._model.id_at(0))
    seat.settle()


def last_undo(seat):
    return seat.told[-1][1]


def test_a_task_takes_its_words_and_enter(seat, page):
    page.begin_new()
    seat.type("Order the leaflet")
    seat.press(Qt.Key.Key_Return)
    seat.settle()
    (kept,) = seat.ask(tasks.open_now)
    assert (kept.about.text, kept.client) == ("Order the leaflet", None)


def test_space_is_done_and_undo_brings_it_back(seat, page, ada):
    own(seat, client_id=ada.id)
    in_list(seat, page)
    seat.press(Qt.Key.Key_Space)
    seat.settle()
    assert kinds(seat) == []
    assert seat.told[-1][0] == "Task done"
    last_undo(seat)()
    seat.settle()
    assert kinds(seat) == [TaskKind.OWN]


def test_one_key_puts_a_review_off_until_tomorrow_or_monday(seat, page, ada):
    review(seat, ada)
    in_list(seat, page)
    seat.press(Qt.Key.Key_T)
    seat.settle()
    (rests,) = seat.ask(tasks.everything)
    assert rests.rests_until == seat.clock.now().date() + timedelta(days=1)
    last_undo(seat)()
    seat.settle()
    in_list(seat, page)
    seat.press(Qt.Key.Key_W)
    seat.settle()
    (rests,) = seat.ask(tasks.everything)
    assert rests.rests_until.weekday() == 0


def test_tomorrow_is_the_practices_where_the_computer_is_a_day_behind(seat, page):
    seat.practise(zone="Pacific/Kiritimati")  # 14 hours ahead of UTC
    own(seat)
    in_list(seat, page)
    seat.press(Qt.Key.Key_T)
    seat.settle()
    assert kinds(seat, Which.LATER) == [TaskKind.OWN]


def test_a_day_can_be_typed_and_one_gone_by_is_refused_at_its_field(seat, page, ada):
    review(seat, ada)
    in_list(seat, page)
    page.bar.until.set_value(seat.clock.now().date())
    page.bar.put_off()
    seat.settle()
    assert kinds(seat) == [TaskKind.PLAN_REVIEW]
    page.bar.until.set_value(seat.clock.now().date() + timedelta(days=40))
    page.bar.put_off()
    seat.settle()
    assert kinds(seat, Which.LATER) == [TaskKind.PLAN_REVIEW]


def test_no_key_hides_a_risk_follow_up(seat, page, ada):
    kept = risk(seat, ada)
    in_list(seat, page)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_T, Qt.Key.Key_W, Qt.Key.Key_Delete):
        seat.press(key)
        seat.settle()
    assert kinds(seat) == [TaskKind.RISK]
    assert "until you write what came of it" in page.banner.words
    assert not page.bar.tomorrow.isVisible()
    assert not page.bar.aside.isVisible()
    seat.press(Qt.Key.Key_Return)
    assert seat.places[-1] == (Place(View.CHECKINS, ada.id, kept.id),)


def test_enter_leads_to_the_plan_whose_review_is_due(seat, page, ada):
    review(seat, ada)
    in_list(seat, page)
    seat.press(Qt.Key.Key_Return)
    assert seat.places[-1] == (Place(View.PLAN, ada.id),)


def test_what_is_done_can_be_looked_up_and_brought_back(seat, page, ada):
    review(seat, ada)
    in_list(seat, page)
    seat.press(Qt.Key.Key_Space)
    seat.settle()
    page.which.set_value(Which.DONE)
    page.which.edited.emit()
    in_list(seat, page)
    seat.wait(page.bar.back.isVisible)
    page.bar.back.click()
    seat.settle()
    assert kinds(seat) == [TaskKind.PLAN_REVIEW]


def test_the_tasks_of_one_client_stand_alone(seat, page, ada):
    own(seat, "About Ada", client_id=ada.id)
    own(seat, "About the desk")
    page.show_place(Place(View.TASKS, ada.id))
    seat.settle()
    assert page.list.model().rowCount() == 1
    page.begin_new()
    seat.type("Also about Ada")
    seat.press(Qt.Key.Key_Return)
    seat.settle()
    assert len(seat.ask(tasks.of_client, ada.id)) == 2


def test_a_task_that_was_found_is_shown_though_it_is_done(seat, page):
    kept = own(seat)
    own(seat, "Another one")
    seat.do(tasks.finish, next(iter(seat.ask(tasks.page, [tasks.key_of(kept.id)]).values())))
    page.show_place(Place(View.TASKS, record_id=tasks.key_of(kept.id)))
    seat.wait(lambda: page.chosen() is not None and page.chosen().subject == kept.id)
    assert page.which.value() is Which.DONE
    seat.wait(page.bar.back.isVisible)


def test_a_task_goes_into_the_bin_and_comes_back(seat, page):
    own(seat)
    in_list(seat, page)
    seat.press(Qt.Key.Key_Delete)
    seat.settle()
    assert kinds(seat) == []
    last_undo(seat)()
    seat.settle()
    assert kinds(seat) == [TaskKind.OWN]


def test_what_was_typed_and_not_saved_is_offered_again(seat, page):
    page.begin_new()
    seat.type("Order the leaf")
    page.keep()
    seat.settle()
    again = TasksPage(seat.tasks, seat.outside)
    seat.show(again)
    seat.wait(lambda: again.banner.words)
    assert "not saved" in again.banner.words


def test_a_task_left_for_another_one_can_be_brought_back_and_is_then_kept(seat, page):
    page.begin_new()
    seat.type("Ring the GP")
    page.begin_new()
    said, bring_back = seat.told[-1]
    assert said == "Changes discarded"
    seat.type("Write to the school")
    page.keep()
    seat.settle()
    bring_back()
    page.keep()
    seat.settle()
    assert page.form.text.value() == "Ring the GP"
    assert seat.ask(tasks.draft).text == "Ring the GP"


def test_words_of_a_task_that_find_no_room_say_so_until_they_are_kept(seat, page, monkeypatch):
    def no_room(*_):
        raise VaultUnwritable("The disk is full.")

    page.begin_new()
    with monkeypatch.context() as full:
        full.setattr(tasks, "keep_draft", no_room)
        seat.type("Order the leaf")
        seat.wait(lambda: "The disk is full." in words_on(page.form))
    seat.type("let")
    seat.wait(lambda: "The disk is full." not in words_on(page.form))
    assert seat.ask(tasks.draft).text == "Order the leaflet"


def test_with_names_hidden_no_line_tells_a_name(seat, page, ada):
    own(seat, client_id=ada.id)
    seat.outside.preferences.change(hide_names=True)
    in_list(seat, page)
    index = page.list.model().index(0, 0)
    seat.wait(lambda: "A.M." in index.data())
    assert "Moreau" not in index.data()


def test_with_names_hidden_the_task_beside_the_list_tells_none_either(seat, page, ada):
    review(seat, ada)
    seat.outside.preferences.change(hide_names=True)
    in_list(seat, page)
    seat.wait(lambda: "A.M." in page._whose.text())
    said = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    assert [each for each in said if "Moreau" in each] == []


def test_every_control_has_a_name(seat, page, ada):
    review(seat, ada)
    own(seat)
    in_list(seat, page)
    assert nameless(page) == []
    page.begin_new()
    assert nameless(page) == []


def test_a_card_leads_to_each_and_tells_how_many_more_there_are(seat, ada):
    for number in range(9):
        own(seat, f"Task {number}")
    note = seat.do(notes.save, draft(ada))
    card = TasksCard(seat.tasks, seat.outside)
    seat.show(card)
    card.show_found(seat.ask(tasks.open_now))
    assert len(card.lines) == 7
    assert card.lines[0].todo.subject == note.id  # what has a day comes first
    card.lines[0].line.setFocus()
    seat.press(Qt.Key.Key_Return)
    assert seat.places[-1] == (Place(View.NOTES, ada.id, note.id),)
    words = [name for name, *_ in card.lines[0]._choices()]
    assert words == [
        *("Until tomorrow", "Until next week", "Until a day…", "Set aside", "Open"),
    ]
