"""A plan on paper says what it says on the screen; a safety plan lost on a bus names nobody."""

from datetime import date

import pytest

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.plans import (
    Goal,
    GoalKey,
    GoalRating,
    GoalRatingId,
    GoalState,
    Plan,
    PlanId,
)
from therapist_desk.domain.practice import CrisisLine, Practice
from therapist_desk.domain.safety_plans import SafetyPlan, SafetyPlanId
from therapist_desk.exporting.document import Bullets, Fields, Heading, Paper, Paragraph, Table
from therapist_desk.exporting.plan_paper import PlanWords, plan_paper, safety_plan_paper
from therapist_desk.services import safety_plans

DAY = date(2026, 11, 19)
PRACTICE = Practice("Dr. Ines Vidal", country="US", emergency_number="911")
WORDS = PlanWords(
    *("en", False, "Plan", "Client", "Written", "Reviewed", "Next review", "Problem"),
    *("Steps", "Work", ("On", "How far", "Remark")),
    {GoalState.OPEN: "open", GoalState.REACHED: "reached", GoalState.LEFT: "left"},
    {-2: "far below", -1: "below", 0: "as expected", 1: "above", 2: "far above"},
    date.isoformat,
)


def words_of(document) -> str:
    found = [document.title, document.header, document.footer]
    for block in document.blocks:
        if isinstance(block, Heading | Paragraph):
            found.append(block.text)
        elif isinstance(block, Bullets):
            found += block.items
        elif isinstance(block, Fields | Table):
            found += [cell for row in block.rows for cell in row]
    return "\n".join(found)


def test_a_plan_prints_its_goals_with_how_they_go():
    goals = (
        Goal(GoalKey(1), "Ride the subway", "Panic", ("Two stops",), ("Exposure",)),
        Goal(GoalKey(2), "Sleep", state=GoalState.REACHED),
    )
    plan = Plan(PlanId(7), ClientId(1), 2, DAY, goals, review_on=date(2027, 1, 25))
    rated = {1: [GoalRating(GoalRatingId(1), ClientId(1), GoalKey(1), DAY, 1, "All the way")]}
    paper = plan_paper(
        plan, "Ada Moreau · C-0001", lambda goal: rated.get(goal.key, []), PRACTICE, WORDS
    )
    text = words_of(paper)
    for said in (
        *("Dr. Ines Vidal", "Ada Moreau · C-0001", "2026-11-19", "2027-01-25"),
        *("1. Ride the subway", "Panic", "Two stops", "Exposure", "above", "All the way"),
        "2. Sleep (reached)",
    ):
        assert said in text
    assert paper.paper is Paper.LETTER


@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_a_safety_plan_prints_the_parts_in_their_order_and_names_nobody(language):
    parts = {"alone": "Cold water", "signs": "No answer", "copies": "Ada's sister"}
    plan = SafetyPlan(SafetyPlanId(1), ClientId(1), 1, DAY, parts)
    form = safety_plans.form(language)
    lines = [CrisisLine("Lifeline", "988", "US")]
    paper = safety_plan_paper(plan, form, lines, PRACTICE, date.isoformat)
    text = words_of(paper)
    order = ["911", "No answer", "Cold water", "Lifeline · 988 · 24/7", "2026-11-19"]
    assert sorted(order, key=text.index) == order
    assert "Ada" not in text
    assert "Vidal" not in text
    assert form.parts[2].heading not in text  # nothing was written there
    assert paper.right_to_left is (language == "ar")
