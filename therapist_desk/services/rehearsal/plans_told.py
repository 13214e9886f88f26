"""What the small rehearsal tells of plans, safety plans, medical entries and the CPD log."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.clinical_facts import (
    Certainty,
    ClinicalFact,
    ClinicalFactId,
    CodeSystem,
    FactKind,
)
from therapist_desk.domain.cpd import CpdEntry, CpdEntryId, CpdKind
from therapist_desk.domain.notes import NoteId
from therapist_desk.domain.plans import (
    Goal,
    GoalKey,
    GoalRating,
    GoalRatingId,
    NoteGoal,
    NoteGoalId,
    Plan,
    PlanId,
)
from therapist_desk.domain.safety_plans import SafetyPlan, SafetyPlanId
from therapist_desk.services.desk import Writer
from therapist_desk.vault.shelves import clinical_facts, cpd, notes, plans, safety_plans

Told = dict[str, Any]


def of_client(writer: Writer, client: Client, told: Told, today: date) -> None:
    """Keep what is told of one client; each version lets the one before be replaced."""
    for number, plan in enumerate(told.get("plans", ()), 1):
        before = plans.latest(writer, client.id)
        if before is not None:
            plans.plans.replace(writer, replace(before, replaced_at=writer.now))
        plans.plans.add(writer, _plan(client.id, number, plan, today))
    for rating in told.get("ratings", ()):
        plans.ratings.add(
            writer,
            GoalRating(
                GoalRatingId(0),
                client.id,
                GoalKey(rating["goal"]),
                today + timedelta(days=rating["days"]),
                rating["value"],
                rating["remark"],
            ),
        )
    for number, plan in enumerate(told.get("safety_plans", ()), 1):
        for old in safety_plans.versions(writer, client.id)[:1]:
            safety_plans.safety_plans.replace(writer, replace(old, replaced_at=writer.now))
        written_on = today + timedelta(days=plan["days"])
        safety_plans.safety_plans.add(
            writer, SafetyPlan(SafetyPlanId(0), client.id, number, written_on, plan["parts"])
        )
    for fact in told.get("facts", ()):
        clinical_facts.clinical_facts.add(writer, _fact(client.id, fact, today))
    _link_notes(writer, client.id, told)


def cpd_log(writer: Writer, told: list[Told], today: date) -> None:
    """Keep the therapist's own log."""
    for entry in told:
        held_on = today + timedelta(days=entry["days"])
        kind = CpdKind(entry["kind"])
        texts = (entry["with_whom"], entry["topic"], entry["takeaway"])
        cpd.cpd_entries.add(
            writer, CpdEntry(CpdEntryId(0), held_on, kind, entry["minutes"], *texts)
        )


def _plan(client_id: ClientId, version: int, told: Told, today: date) -> Plan:
    written_on = today + timedelta(days=told["days"])
    goals = tuple(
        Goal(
            GoalKey(number),
            goal["text"],
            goal["problem"],
            tuple(goal["objectives"]),
            tuple(goal["interventions"]),
        )
        for number, goal in enumerate(told["goals"], 1)
    )
    return Plan(
        PlanId(0),
        client_id,
        version,
        written_on,
        goals,
        review_on=today + timedelta(days=told["review_days"]),
        reviewed_on=written_on if told.get("reviewed") else None,
    )


def _fact(client_id: ClientId, told: Told, today: date) -> ClinicalFact:
    def day(name: str) -> date | None:
        return today + timedelta(days=told[name]) if name in told else None

    certainty = told.get("certainty")
    return ClinicalFact(
        ClinicalFactId(0),
        client_id,
        FactKind(told["kind"]),
        told["name"],
        CodeSystem(told.get("system", "")),
        told.get("code", ""),
        Certainty(certainty) if certainty else None,
        told.get("detail", ""),
        told.get("by_whom", ""),
        day("since"),
        day("until"),
    )


def _link_notes(writer: Writer, client_id: ClientId, told: Told) -> None:
    """Link the last notes with the goals told; ``notes_about`` counts back from the last."""
    written = notes.ids_of_client(writer, client_id)
    for goal, places in told.get("notes_about", {}).items():
        for note_id in (written[place] for place in places):
            plans.note_goals.add(
                writer, NoteGoal(NoteGoalId(0), client_id, NoteId(note_id), GoalKey(int(goal)))
            )
