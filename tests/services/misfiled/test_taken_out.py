"""The text of what was written for the wrong client goes for good, and why stays."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.support import real_vault
from tests.support.misfiled import contact, found, planned, rated, risky, rows, texts
from tests.support.records import NOON, ask, do, saved_client
from therapist_desk.domain.checkins import CheckInId, Contact
from therapist_desk.domain.clinical_facts import ClinicalFact, ClinicalFactId, FactKind
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.plans import Goal, GoalKey
from therapist_desk.domain.safety_plans import SafetyPlan, SafetyPlanId
from therapist_desk.services import (
    checkins,
    client_merges,
    clinical_facts,
    misfiled,
    plans,
    preparing,
    safety_plans,
)


def test_the_text_of_a_plan_goes_with_its_ratings_and_why_stays(store, ada):
    mine = planned(store, ada, "Sleep")
    wrong = planned(store, ada, "Heron")
    rated(store, ada, wrong.goals[0])
    do(store, plans.keep_draft, replace(wrong, goals=(Goal(GoalKey(0), "Heron again"),)))
    do(store, misfiled.redact_plan, {wrong.id}, " Belongs to another file ")
    here = ask(store, plans.folder, ada.id)
    assert (texts(store, ada), here.draft) == (["Sleep"], None)
    assert here.versions[0].redactions[0].reason == "Belongs to another file"
    assert here.plan.id == mine.id
    assert here.plan.replaced_at is None
    gone = here.versions[0]
    assert (gone.created_at, gone.written_on) == (wrong.created_at, wrong.written_on)
    assert gone.replaced_at is not None
    assert found(store, "heron") == []
    assert "Heron" not in rows(store, "plan") + rows(store, "goal_rating") + rows(store, "setting")
    assert planned(store, ada, "Walk").version == 3


def test_a_new_goal_takes_no_key_of_one_that_was_taken_out(store, ada):
    wrong = planned(store, ada, "Heron")
    rated(store, ada, wrong.goals[0])
    do(store, misfiled.redact_plan, {wrong.id}, "Wrong file")
    fresh = planned(store, ada, "Sleep")
    assert fresh.goals[0].key != wrong.goals[0].key


def test_merging_remembers_no_goal_whose_text_was_taken_out(store, ada, ben):
    planned(store, ada, "Sleep")
    wrong = planned(store, ben, "Heron")
    merged = do(store, client_merges.merge, ada.id, ben.id, {})
    do(store, misfiled.redact_plan, {wrong.id}, "Wrong file")
    assert "Heron" not in rows(store, "client_merge")
    do(store, client_merges.part, merged.id)
    assert texts(store, ben) is None


def test_merging_remembers_nothing_half_typed_whose_text_was_taken_out(store, ada, ben):
    fact = ClinicalFact(ClinicalFactId(0), ben.id, FactKind.ALLERGY, "Heron")
    fact = do(store, clinical_facts.save, fact)
    do(store, clinical_facts.keep_draft, replace(fact, detail="Heron bit her"))
    kept = do(store, checkins.save, contact(ben))
    do(store, checkins.keep_draft, checkins.Draft(replace(kept, summary="Heron left")))
    other = SafetyPlan(SafetyPlanId(0), ben.id, parts={"signs": "Lantern"})
    do(store, safety_plans.keep_draft, other)
    merged = do(store, client_merges.merge, ada.id, ben.id, {})
    do(store, misfiled.redact_fact, fact.id, "Wrong file")
    do(store, misfiled.redact_checkin, kept.id, "Wrong file")
    left = rows(store, "client_merge")
    assert ("Heron" in left, "Lantern" in left) == (False, True)
    do(store, client_merges.part, merged.id)
    assert ask(store, safety_plans.draft, ben.id) == other


def test_merging_keeps_the_plan_that_stands_though_a_later_one_was_taken_out(store, ada, ben):
    planned(store, ada, "Sleep")
    wrong = planned(store, ada, "Heron")
    do(store, misfiled.redact_plan, {wrong.id}, "Wrong file")
    do(store, client_merges.merge, ben.id, ada.id, {})
    assert ask(store, plans.folder, ben.id).plan.replaced_at is None
    assert texts(store, ben) == ["Sleep"]


def test_the_safety_plan_before_stands_and_is_found_once_the_last_lost_its_text(store, ada):
    _, last = [
        do(store, safety_plans.save, SafetyPlan(SafetyPlanId(0), ada.id, parts={"signs": signs}))
        for signs in ("Lantern", "Heron")
    ]
    assert found(store, "lantern") == []
    do(store, misfiled.redact_safety_plan, {last.id}, "Wrong file")
    here = ask(store, safety_plans.folder, ada.id)
    assert (here.plan.parts, here.plan.replaced_at) == ({"signs": "Lantern"}, None)
    assert here.versions[0].replaced_at is not None
    assert found(store, "lantern") == [ada.id]
    with pytest.raises(RuleBroken, match="at least one"):
        do(store, misfiled.redact_safety_plan, {last.id}, "Once more")


def test_the_only_safety_plan_can_lose_its_text(store, ada):
    wrong = do(
        store, safety_plans.save, SafetyPlan(SafetyPlanId(0), ada.id, parts={"signs": "Heron"})
    )
    do(store, safety_plans.keep_draft, replace(wrong, parts={"signs": "Heron again"}))
    do(store, misfiled.redact_safety_plan, {wrong.id}, "Wrong file")
    assert "Heron" not in rows(store, "setting")
    here = ask(store, safety_plans.folder, ada.id)
    assert (here.plan, len(here.versions)) == (None, 1)
    assert ask(store, preparing.prepare, ada.id).safety_plan_on is None
    assert found(store, "heron") == []
    assert "Heron" not in rows(store, "safety_plan")


def test_a_redacted_check_in_says_only_that_there_was_contact(store, ada):
    what_stays = {"minutes": 7, "message_count": 3, "direction": Contact.BOTH}
    first = do(store, checkins.save, replace(risky(ada), **what_stays))
    last = do(store, checkins.amend, replace(first, amends=first.id, amend_reason="Heron again"))
    last = do(store, checkins.sign, last.id)
    for typed in (replace(last, id=CheckInId(0), amends=last.id), replace(first, summary="Heron")):
        do(store, checkins.keep_draft, checkins.Draft(typed, "Heron wrote"))
    do(store, misfiled.redact_checkin, last.id, "Wrong file")
    assert "Heron" not in rows(store, "setting")
    entry = ask(store, checkins.get, last.id)
    assert [one.summary for one in (entry.checkin, *entry.before)] == ["", ""]
    assert entry.checkin.is_fixed
    assert entry.checkin.occurred_at == NOON
    for one in (entry.checkin, *entry.before):
        assert {name: getattr(one, name) for name in what_stays} == what_stays
    assert (entry.checkin.signed_at, entry.checkin.amends) == (last.signed_at, first.id)
    assert ask(store, checkins.open_follow_ups) == []
    assert found(store, "heron") == []
    assert "Heron" not in rows(store, "checkin")


def test_without_a_reason_nothing_is_taken_out(store, ada):
    wrong = planned(store, ada, "Heron")
    with pytest.raises(RuleBroken, match="why"):
        do(store, misfiled.redact_plan, {wrong.id}, " ")
    with pytest.raises(RuleBroken, match="at least one"):
        do(store, misfiled.redact_plan, set(), "Wrong file")
    assert texts(store, ada) == ["Heron"]


@pytest.mark.parametrize("what", ["plan", "safety plan", "medical entry", "check-in"])
def test_taking_out_empties_the_journal(tmp_path, what):
    home = real_vault.make(tmp_path / "vault")
    database = home.folder / real_vault.unlocked_header(home.folder, home.words).header.database
    store = home.open()
    owner = saved_client(store)
    journal = database.with_name(f"{database.name}-journal")
    if what == "plan":
        do(store, misfiled.redact_plan, {planned(store, owner, "Heron").id}, "Wrong file")
    elif what == "safety plan":
        plan = SafetyPlan(SafetyPlanId(0), owner.id, parts={"signs": "Heron"})
        plan = do(store, safety_plans.save, plan)
        do(store, misfiled.redact_safety_plan, {plan.id}, "Wrong file")
    elif what == "medical entry":
        fact = ClinicalFact(ClinicalFactId(0), owner.id, FactKind.ALLERGY, "Heron")
        fact = do(store, clinical_facts.save, fact)
        do(store, misfiled.redact_fact, fact.id, "Wrong file")
    else:
        kept = do(store, checkins.save, contact(owner, occurred_at=NOON - timedelta(days=300)))
        do(store, misfiled.redact_checkin, kept.id, "Wrong file")
    assert journal.stat().st_size == 0
    store.close()
