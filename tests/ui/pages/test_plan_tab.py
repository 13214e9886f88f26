"""A plan as it is written, reviewed and rated at the desk, by keyboard and without losing a word."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.support.accessible import nameless
from tests.support.logged import press
from tests.support.records import client, saved_note
from therapist_desk.domain.plans import Goal, GoalKey, GoalRating, GoalRatingId, Plan, PlanId
from therapist_desk.services import clients, disclosures, half_rated, plans
from therapist_desk.ui.kit.chart_table import ChartTable
from therapist_desk.ui.kit.charts import LineChart
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.notes.tab import NotesTab
from therapist_desk.ui.pages.plans.tab import PlanTab

RIDE = Goal(GoalKey(0), "Ride the subway", "Panic", ("Two stops",), ("Exposure",))


@pytest.fixture
def ada(seat):
    return seat.do(clients.save, client("Ada Moreau"))


@pytest.fixture
def tab(seat, ada):
    shown = PlanTab(seat.tasks, seat.outside)
    seat.show(shown)
    shown.show_client(ada.id)
    seat.settle()
    return shown


def plan(seat, owner, *goals) -> Plan:
    kept: Plan = seat.do(plans.save, Plan(PlanId(0), owner.id, goals=goals or (RIDE,)))
    return kept


def rated(seat, owner, value, back):
    day = seat.clock.now().date() - timedelta(days=back)
    one = GoalRating(GoalRatingId(0), owner.id, GoalKey(1), day, value)
    return seat.do(plans.rate, one)


def words_on(page) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page))


def folder(seat, owner):
    return seat.ask(plans.folder, owner.id)


def test_a_plan_is_written_by_keyboard_alone(seat, ada, tab):
    tab.begin_new()
    seat.wait(tab.editor.isVisible)
    seat.type("Panic")
    seat.press(Qt.Key.Key_Tab)
    seat.type("Ride the subway")
    seat.press(Qt.Key.Key_Tab)
    seat.type("Two stops")
    seat.press(Qt.Key.Key_Return)
    seat.type("All the way")
    with seat.bot.waitSignal(tab.editor.save_button.clicked):
        seat.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    seat.settle()
    (goal,) = folder(seat, ada).plan.goals
    assert (goal.problem, goal.text) == ("Panic", "Ride the subway")
    assert goal.objectives == ("Two stops", "All the way")
    seat.wait(tab.reader.isVisible)
    assert "Ride the subway" in words_on(tab)
    assert [words for words, _ in seat.told] == ["Plan saved"]


def test_a_goal_without_words_is_asked_for_at_its_field(seat, ada, tab):
    tab.begin_new()
    seat.wait(tab.editor.isVisible)
    tab.editor.save()
    assert "This is needed." in words_on(tab.editor)
    assert folder(seat, ada).plan is None


def test_what_was_typed_waits_while_another_client_is_shown(seat, ada, tab):
    ben = seat.do(clients.save, client("Ben"))
    tab.begin_new()
    seat.wait(tab.editor.isVisible)
    seat.type("Panic")
    tab.show_client(ben.id)
    seat.settle()
    assert "Panic" not in words_on(tab)
    tab.show_client(ada.id)
    seat.settle()
    press(seat, tab, "Go on with it")
    seat.wait(tab.editor.isVisible)
    assert tab.editor.goals[0].value().problem == "Panic"


def test_a_plan_asked_for_before_another_client_was_opened_is_not_shown(
    seat, ada, tab, monkeypatch
):
    plan(seat, ada)
    ben = seat.do(clients.save, client("Ben Okafor"))
    plan(seat, ben, Goal(GoalKey(0), "Sleep"))
    seat.settle()
    shown, show = [], tab.reader.show_plan
    monkeypatch.setattr(
        tab.reader, "show_plan", lambda of, one: (shown.append(of.client.id), show(of, one))
    )
    tab.refresh()
    tab.show_client(ben.id)
    seat.settle()
    assert shown == [ben.id]


def test_discarding_can_be_taken_back(seat, ada, tab):
    tab.begin_new()
    seat.wait(tab.editor.isVisible)
    seat.type("Panic")
    press(seat, tab, "Discard")
    assert folder(seat, ada).draft is None
    words, undo = seat.told[-1]
    assert words == "Changes discarded"
    undo()
    seat.settle()
    assert folder(seat, ada).draft.goals[0].problem == "Panic"


def test_opening_the_editor_and_leaving_it_makes_no_draft(seat, ada, tab):
    plan(seat, ada)
    tab.begin_new()
    seat.wait(tab.editor.isVisible)
    press(seat, tab, "Discard")
    assert seat.told == []
    assert folder(seat, ada).draft is None


def test_a_rating_keeps_its_words_and_a_remark_half_typed_elsewhere_stays(seat, ada, tab):
    plan(seat, ada, RIDE, Goal(GoalKey(0), "Sleep"))
    seat.settle()
    first, second = tab.reader.cards
    second.form.field("remark").setFocus()
    seat.type("Five hou")
    first.form.fill({"value": 1, "remark": "All the way"})
    first.rate()
    seat.settle()
    (kept,) = folder(seat, ada).ratings_of(GoalKey(1))
    assert (kept.value, kept.remark) == (1, "All the way")
    assert tab.reader.cards[1].form.values()["remark"] == "Five hou"
    assert tab.reader.cards[0].form.values()["remark"] == ""


def test_a_rating_half_typed_outlives_a_lock_and_another_client(seat, ada, tab):
    plan(seat, ada, RIDE, Goal(GoalKey(0), "Sleep"))
    bo = seat.do(clients.save, client("Bo Reyes"))
    plan(seat, bo)
    seat.settle()
    tab.reader.cards[1].form.fill({"value": 1, "remark": "Five hou"})
    tab.show_client(bo.id)
    seat.settle()
    assert tab.reader.cards[0].form.values()["remark"] == ""
    tab.keep()
    seat.settle()
    assert not tab.has_unsaved_words
    again = PlanTab(seat.tasks, seat.outside)
    seat.show(again)
    again.show_client(ada.id)
    seat.settle()
    typed = again.reader.cards[1].form.values()
    assert (typed["value"], typed["remark"]) == (1, "Five hou")
    assert again.reader.cards[0].form.values()["remark"] == ""
    again.reader.cards[1].rate()
    again.keep()
    seat.settle()
    assert folder(seat, ada).ratings_of(GoalKey(2))[0].remark == "Five hou"
    assert again.reader.cards[1].form.values()["remark"] == ""
    assert seat.ask(half_rated.found, ada.id) == ()


def test_a_rating_for_a_day_to_come_is_refused_at_its_field(seat, ada, tab):
    plan(seat, ada)
    seat.settle()
    card = tab.reader.cards[0]
    card.form.fill({"rated_on": seat.clock.now().date() + timedelta(days=1)})
    card.rate()
    seat.settle()
    assert "day to come" in words_on(tab)
    assert folder(seat, ada).ratings == {}
    tab.keep()
    seat.settle()
    assert len(seat.ask(half_rated.found, ada.id)) == 1  # nothing typed is lost


def test_progress_is_a_chart_a_sentence_and_a_table_and_keys_read_its_points(seat, ada, tab):
    plan(seat, ada)
    for value, back in ((-2, 20), (0, 10), (1, 1)):
        rated(seat, ada, value, back)
    seat.settle()
    chart = tab.findChild(LineChart)
    assert chart.accessibleName() == "Progress over time"
    assert "Much less than expected" in chart.accessibleDescription()
    chart.setFocus()
    seat.press(Qt.Key.Key_Home)
    assert chart.chosen.value == -2
    seat.press(Qt.Key.Key_Right)
    assert chart.chosen.value == 0
    seat.press(Qt.Key.Key_End)
    seat.press(Qt.Key.Key_Right)
    assert chart.chosen.value == 1
    press(seat, tab, "As a table")
    rows = tab.findChild(ChartTable).rows
    assert [rows.index(row, 1).data()[:2] for row in range(3)] == ["+1", "0 ", "−2"]


def test_the_last_rating_goes_into_the_bin_and_comes_back(seat, ada, tab):
    plan(seat, ada)
    rated(seat, ada, 1, 1)
    seat.settle()
    press(seat, tab, "Put the last rating into the bin")
    assert folder(seat, ada).ratings == {}
    seat.told[-1][1]()
    seat.settle()
    assert len(folder(seat, ada).ratings_of(GoalKey(1))) == 1


def test_an_older_version_is_read_and_not_changed(seat, ada, tab):
    first = plan(seat, ada)
    plan(seat, ada, Goal(first.goals[0].key, "Ride it daily"))
    seat.settle()
    tab.show_record(first.id)
    seat.settle()
    assert "Ride the subway" in words_on(tab)
    assert "This is how the plan stood then." in tab.reader.banner.words
    assert not tab.reader.change_button.isVisible()
    press(seat, tab, "Show the plan as it stands")
    assert "Ride it daily" in words_on(tab)


def test_a_note_is_linked_from_its_own_page_and_leads_back_to_it(seat, ada, tab):
    plan(seat, ada)
    note = saved_note(seat.store, ada)
    notes = NotesTab(seat.tasks, seat.outside)
    seat.show(notes)
    notes.show_client(ada.id)
    seat.settle()
    seat.wait(notes.goals.isVisible)
    plan(seat, ada, folder(seat, ada).plan.goals[0], Goal(GoalKey(0), "Sleep"))
    seat.settle()
    action, new = notes.goals.menu.actions()
    assert (action.text(), new.text()) == ("Ride the subway", "Sleep")
    action.trigger()
    seat.settle()
    assert folder(seat, ada).notes_of(GoalKey(1))[0].id == note.id
    tab.reader.note_wanted.emit(note.id)
    assert seat.places[-1][0] == Place(View.NOTES, ada.id, note.id)


def test_a_saved_paper_stands_in_the_disclosure_log(seat, ada, tab, tmp_path):
    plan(seat, ada)
    seat.settle()
    path = tmp_path / "plan.pdf"
    seat.asker.answers.append(path)
    press(seat, tab, "Save as PDF…")
    tab.reader.paper_panel.save()
    seat.wait(path.exists)
    seat.wait(lambda: seat.ask(disclosures.listed))
    seat.settle()
    (logged,) = seat.ask(disclosures.page, seat.ask(disclosures.listed)).values()
    assert logged.disclosure.what == "Plan, version 1"


def test_every_control_has_a_name(seat, ada, tab):
    plan(seat, ada)
    rated(seat, ada, 1, 1)
    seat.settle()
    assert nameless(tab) == []
    tab.begin_new()
    seat.wait(tab.editor.isVisible)
    assert nameless(tab) == []


def test_a_plan_is_printed_and_logged(seat, ada, tab):
    plan(seat, ada)
    seat.settle()
    printed = []
    tab.reader.paper_panel._print = lambda pdf, title, over: not printed.append(pdf)
    tab.reader.print_button.click()
    tab.reader.paper_panel.save()
    seat.wait(lambda: printed)
    seat.settle()
    (left,) = seat.ask(disclosures.page, seat.ask(disclosures.of_client, ada.id)).values()
    assert (left.disclosure.what, left.disclosure.format) == ("Plan, version 1", "Paper")
