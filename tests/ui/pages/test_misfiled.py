"""What was written for the wrong client is put right where it is read, by keyboard."""

import pytest
from PySide6.QtWidgets import QLabel

from tests.support.accessible import nameless
from tests.support.records import NOON, client
from therapist_desk.domain.checkins import CheckIn, CheckInId
from therapist_desk.domain.clinical_facts import ClinicalFact, ClinicalFactId, FactKind
from therapist_desk.domain.plans import Goal, GoalKey, Plan, PlanId
from therapist_desk.domain.safety_plans import SafetyPlan, SafetyPlanId
from therapist_desk.services import checkins, clients, clinical_facts, plans, safety_plans
from therapist_desk.ui.pages.checkins.tab import CheckInsTab
from therapist_desk.ui.pages.clinical_facts.tab import MedicalTab
from therapist_desk.ui.pages.plans.tab import PlanTab
from therapist_desk.ui.pages.safety_plans.page import SafetyPlanPage


@pytest.fixture
def ada(seat):
    return seat.do(clients.save, client("Ada Moreau"))


@pytest.fixture
def ben(seat):
    return seat.do(clients.save, client("Ben Osei"))


def plan(seat, owner, text):
    goals = (Goal(GoalKey(0), text),)
    return seat.do(plans.save, Plan(PlanId(0), owner.id, goals=goals))


def opened(seat, kind, owner):
    tab = kind(seat.tasks, seat.outside)
    seat.show(tab)
    tab.show_client(owner.id)
    seat.settle()
    return tab


def words_on(page):
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page))


def moved(seat, tab, there):
    seat.wait(tab.misfiled.isVisible)
    seat.settle()
    tab.misfiled.client.set_value(there.id)
    tab.misfiled.move_button.click()
    seat.settle()


def taken_out(seat, tab, reason="Wrong file"):
    seat.wait(tab.misfiled.isVisible)
    tab.misfiled.redact_form.field("reason").set_value(reason)
    seat.asker.answers.append(True)
    tab.misfiled.redact_button.click()
    seat.settle()


def test_a_plan_moves_and_the_move_can_be_undone(seat, ada, ben):
    plan(seat, ada, "Sleep")
    plan(seat, ada, "Heron")
    tab = opened(seat, PlanTab, ada)
    tab.reader.misfiled.emit()
    seat.settle()
    assert nameless(tab.misfiled) == []
    assert [box.value() for box in tab.misfiled.boxes.values()] == [True, False]
    moved(seat, tab, ben)
    assert "Sleep" in words_on(tab)
    assert seat.ask(plans.folder, ben.id).plan.goals[0].text == "Heron"
    words, undo = seat.told[-1]
    assert words == f"Moved to {ben.name} · {ben.code}"
    undo()
    seat.settle()
    assert "Heron" in words_on(tab)


def test_a_plan_without_its_text_says_why_and_a_new_one_can_be_written(seat, ada):
    plan(seat, ada, "Heron")
    tab = opened(seat, PlanTab, ada)
    tab.reader.misfiled.emit()
    taken_out(seat, tab)
    assert seat.asker.asked[-1].typed == "TAKE OUT"
    assert "Heron" not in words_on(tab)
    assert "Wrong file" in words_on(tab)
    assert not tab.reader.pdf_button.isVisible()
    assert tab.reader.change_button.isVisible()


def test_with_no_version_ticked_nothing_moves(seat, ada, ben):
    plan(seat, ada, "Heron")
    tab = opened(seat, PlanTab, ada)
    tab.reader.misfiled.emit()
    seat.settle()
    for box in tab.misfiled.boxes.values():
        box.set_value(False)
    moved(seat, tab, ben)
    assert "Tick at least one version." in words_on(tab)
    assert seat.ask(plans.folder, ben.id).plan is None


def test_a_safety_plan_without_its_text_still_says_whom_to_call(seat, ada):
    written = SafetyPlan(SafetyPlanId(0), ada.id, parts={"signs": "Heron"})
    seat.do(safety_plans.save, written)
    page = opened(seat, SafetyPlanPage, ada)
    page._ask_whose_plan()
    taken_out(seat, page)
    assert "Heron" not in words_on(page)
    assert "text taken out" in words_on(page)
    assert "No safety plan yet" in words_on(page)


def test_a_medical_entry_moves(seat, ada, ben):
    fact = ClinicalFact(ClinicalFactId(0), ada.id, FactKind.ALLERGY, "Heron")
    fact = seat.do(clinical_facts.save, fact)
    tab = opened(seat, MedicalTab, ada)
    tab.form.misfiled.emit(fact)
    moved(seat, tab, ben)
    assert [one.id for one in seat.ask(clinical_facts.listed, ben.id)] == [fact.id]


def test_a_medical_entry_without_its_text_says_why(seat, ada):
    fact = ClinicalFact(ClinicalFactId(0), ada.id, FactKind.ALLERGY, "Heron")
    fact = seat.do(clinical_facts.save, fact)
    tab = opened(seat, MedicalTab, ada)
    tab.form.misfiled.emit(fact)
    taken_out(seat, tab)
    assert "Wrong file" in words_on(tab)
    assert not tab.form.isVisible()


def test_a_check_in_moves_and_a_signed_one_can_only_lose_its_text(seat, ada, ben):
    heron = CheckIn(CheckInId(0), ada.id, NOON, "UTC", summary="Heron")
    one, other = seat.do(checkins.save, heron), seat.do(checkins.save, heron)
    other = seat.do(checkins.sign, other.id)
    tab = opened(seat, CheckInsTab, ada)
    tab.reader.misfiled.emit(one)
    moved(seat, tab, ben)
    assert seat.ask(checkins.of_client, ben.id) == [one.id]
    tab.reader.misfiled.emit(other)
    seat.settle()
    assert not tab.misfiled.move_button.isVisible()
    taken_out(seat, tab)
    assert "Wrong file" in words_on(tab)
    assert "Heron" not in words_on(tab)
