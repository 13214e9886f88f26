"""What was written for the wrong client goes to the right one, and back."""

import json
from dataclasses import replace
from datetime import date

import pytest

from tests.support.misfiled import contact, found, planned, rated, risky, rows, texts
from tests.support.records import ask, client, do, saved_note
from therapist_desk.domain.clinical_facts import ClinicalFact, ClinicalFactId, FactKind
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.hours import WEEKDAYS
from therapist_desk.domain.safety_plans import SafetyPlan, SafetyPlanId
from therapist_desk.services import (
    checkins,
    clients,
    clinical_facts,
    misfiled,
    plans,
    safety_plans,
    summaries,
)


def test_a_plan_goes_to_the_right_client_and_the_one_before_stands_again(store, ada, ben):
    mine = planned(store, ada, "Sleep")
    theirs = planned(store, ben, "Walk")
    wrong = planned(store, ada, "Heron")
    do(store, misfiled.move_plan, {wrong.id}, ben.id)
    assert (texts(store, ada), texts(store, ben)) == (["Sleep"], ["Heron"])
    assert ask(store, plans.folder, ada.id).versions[0].id == mine.id
    assert [one.version for one in ask(store, plans.folder, ben.id).versions] == [2, 1]
    assert found(store, "heron") == [ben.id]
    assert ask(store, plans.folder, ben.id).versions[1].replaced_at is not None
    assert theirs.id == ask(store, plans.folder, ben.id).versions[1].id


def test_ratings_of_a_moved_goal_go_along_those_of_one_that_stays_do_not(store, ada, ben):
    first = planned(store, ada, "Sleep")
    rated(store, ada, first.goals[0], "Slept")
    planned(store, ben, "Walk")
    wrong = planned(store, ada, "Heron", keep=first.goals)
    rated(store, ada, wrong.goals[1])
    note = saved_note(store, ada)
    do(store, plans.link_note, note.id, [wrong.goals[1].key])
    do(store, misfiled.move_plan, {wrong.id}, ben.id)
    here, there = (ask(store, plans.folder, one.id) for one in (ada, ben))
    assert [one.remark for one in here.ratings_of(first.goals[0].key)] == ["Slept"]
    sleep, heron = there.plan.goals
    assert [one.remark for one in there.ratings_of(heron.key)] == ["Heron said so"]
    assert there.ratings_of(sleep.key) == ()
    assert ask(store, plans.goals_of_note, note.id).linked == frozenset()


def test_a_moved_plan_comes_back_as_it_was(store, ada, ben):
    planned(store, ada, "Sleep")
    planned(store, ben, "Walk")
    wrong = planned(store, ada, "Heron")
    rated(store, ada, wrong.goals[0])
    before = [ask(store, plans.folder, one.id) for one in (ada, ben)]
    steps = do(store, misfiled.move_plan, {wrong.id}, ben.id)
    do(store, misfiled.take_back, steps)
    assert [ask(store, plans.folder, one.id) for one in (ada, ben)] == before
    assert found(store, "heron") == [ada.id]


def test_an_earlier_version_that_was_moved_comes_back_though_a_later_one_stands(store, ada, ben):
    wrong = planned(store, ada, "Heron")
    planned(store, ada, "Sleep")
    before = [ask(store, plans.folder, one.id) for one in (ada, ben)]
    steps = do(store, misfiled.move_plan, {wrong.id}, ben.id)
    assert (texts(store, ada), texts(store, ben)) == (["Sleep"], ["Heron"])
    do(store, misfiled.take_back, steps)
    assert [ask(store, plans.folder, one.id) for one in (ada, ben)] == before


def test_a_move_is_not_taken_back_over_what_the_other_client_got_since(store, ada, ben):
    planned(store, ada, "Sleep")
    wrong = planned(store, ada, "Heron")
    steps = do(store, misfiled.move_plan, {wrong.id}, ben.id)
    planned(store, ben, "Walk")
    with pytest.raises(RuleBroken, match="since"):
        do(store, misfiled.take_back, steps)
    assert (texts(store, ada), texts(store, ben)) == (["Sleep"], ["Walk"])


def test_a_move_is_not_taken_back_over_what_was_written_since(store, ada, ben):
    wrong = planned(store, ada, "Heron")
    steps = do(store, misfiled.move_plan, {wrong.id}, ben.id)
    planned(store, ada, "Sleep")
    with pytest.raises(RuleBroken, match="since"):
        do(store, misfiled.take_back, steps)
    assert (texts(store, ada), texts(store, ben)) == (["Sleep"], ["Heron"])


def test_all_versions_of_a_plan_can_go_at_once(store, ada, ben):
    one = planned(store, ada, "Heron")
    two = planned(store, ada, "Heron and river", keep=one.goals)
    do(store, misfiled.move_plan, {one.id, two.id}, ben.id)
    assert texts(store, ada) is None
    assert [each.id for each in ask(store, plans.folder, ben.id).versions] == [two.id, one.id]


def test_a_safety_plan_moves_and_comes_back(store, ada, ben):
    mine = do(store, safety_plans.save, SafetyPlan(SafetyPlanId(0), ada.id, parts={"signs": "I"}))
    wrong = do(
        store, safety_plans.save, SafetyPlan(SafetyPlanId(0), ada.id, parts={"signs": "Heron"})
    )
    steps = do(store, misfiled.move_safety_plan, {wrong.id}, ben.id)
    assert ask(store, safety_plans.folder, ada.id).plan.id == mine.id
    assert ask(store, safety_plans.folder, ben.id).plan.parts == {"signs": "Heron"}
    do(store, misfiled.take_back, steps)
    assert ask(store, safety_plans.folder, ada.id).plan.id == wrong.id
    assert ask(store, safety_plans.folder, ben.id).versions == ()


def test_a_moved_version_begins_the_others_count_and_the_log_says_from_whom_to_whom(
    store, ada, ben
):
    _, wrong = [
        do(store, safety_plans.save, SafetyPlan(SafetyPlanId(0), ada.id, parts={"signs": signs}))
        for signs in ("Walk", "Heron")
    ]
    do(store, misfiled.move_safety_plan, {wrong.id}, ben.id)
    assert [one.version for one in ask(store, safety_plans.folder, ben.id).versions] == [1]
    moved = store.read(
        lambda reader: reader.rows("SELECT detail FROM audit_event WHERE deed = 'moved'")
    )
    said = json.loads(moved[0][0])
    assert (said["from_client"], said["to_client"]) == (ada.id, ben.id)


def test_whether_a_moved_check_in_was_in_hours_is_asked_of_the_right_client(store, ada):
    open_all_day = {day: ["00:00-23:00"] for day in WEEKDAYS}
    ben = do(store, clients.save, client("Ben Osei", hours=open_all_day))
    kept = do(store, checkins.save, contact(ada))
    assert kept.inside_hours is None
    do(store, misfiled.move_checkin, kept.id, ben.id)
    assert ask(store, checkins.get, kept.id).checkin.inside_hours is True
    do(store, misfiled.move_checkin, kept.id, ada.id)
    assert ask(store, checkins.get, kept.id).checkin.inside_hours is None


def test_a_medical_entry_moves_or_loses_what_it_says(store, ada, ben):
    fact = ClinicalFact(ClinicalFactId(0), ada.id, FactKind.ALLERGY, "Heron", detail="Swelling")
    fact = do(store, clinical_facts.save, fact)
    steps = do(store, misfiled.move_fact, fact.id, ben.id)
    assert [one.id for one in ask(store, clinical_facts.listed, ben.id)] == [fact.id]
    do(store, misfiled.take_back, steps)
    do(store, clinical_facts.keep_draft, replace(fact, name="Heron again"))
    do(store, misfiled.redact_fact, fact.id, "Wrong file")
    assert "Heron" not in rows(store, "setting")
    (left,) = ask(store, clinical_facts.listed, ada.id)
    assert (left.kind, left.name, left.detail) == (FactKind.ALLERGY, "", "")
    assert not left.is_current(date(2026, 1, 1))
    assert ask(store, summaries.material, ada.id).facts == ()
    assert "Heron" not in rows(store, "clinical_fact")


def test_a_risk_check_in_moves_with_its_follow_up_and_what_it_said_before(store, ada, ben):
    first = do(store, checkins.save, risky(ada))
    amended = replace(first, amends=first.id, amend_reason="Called back")
    last = do(store, checkins.amend, amended)
    steps = do(store, misfiled.move_checkin, last.id, ben.id)
    assert ask(store, checkins.of_client, ada.id) == []
    assert [one.id for one in ask(store, checkins.get, last.id).before] == [first.id]
    assert [one.client.id for one in ask(store, checkins.open_follow_ups)] == [ben.id]
    do(store, misfiled.take_back, steps)
    assert [one.client.id for one in ask(store, checkins.open_follow_ups)] == [ada.id]


def test_what_is_being_changed_moves_only_once_that_is_saved(store, ada, ben):
    """Saved after the move, the draft would bring the entry back into the wrong record."""
    fact = ClinicalFact(ClinicalFactId(0), ada.id, FactKind.ALLERGY, "Heron")
    fact = do(store, clinical_facts.save, fact)
    steps = do(store, misfiled.move_fact, fact.id, ben.id)
    there = replace(fact, client_id=ben.id)
    do(store, clinical_facts.keep_draft, replace(there, name="Heron feathers"))
    with pytest.raises(RuleBroken, match="since"):
        do(store, misfiled.take_back, steps)
    with pytest.raises(RuleBroken, match="not saved"):
        do(store, misfiled.move_fact, fact.id, ada.id)
    do(store, clinical_facts.keep_draft, replace(there, id=ClinicalFactId(0), name="Another"))
    do(store, misfiled.take_back, steps)
    contact_here = do(store, checkins.save, contact(ada))
    do(store, checkins.keep_draft, checkins.Draft(replace(contact_here, summary="Heron left")))
    with pytest.raises(RuleBroken, match="not saved"):
        do(store, misfiled.move_checkin, contact_here.id, ben.id)
    do(store, checkins.forget_draft, contact_here)
    steps = do(store, misfiled.move_checkin, contact_here.id, ben.id)
    do(store, checkins.keep_draft, checkins.Draft(replace(contact_here, client_id=ben.id)))
    with pytest.raises(RuleBroken, match="since"):
        do(store, misfiled.take_back, steps)


def test_a_signed_check_in_stays_in_its_record(store, ada, ben):
    kept = do(store, checkins.sign, do(store, checkins.save, contact(ada)).id)
    with pytest.raises(RuleBroken, match="signed"):
        do(store, misfiled.move_checkin, kept.id, ben.id)
