"""Plans: what client and therapist work towards, how it is going, and when both look at it again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.notes import NoteId, Redaction

PlanId = NewType("PlanId", int)
GoalRatingId = NewType("GoalRatingId", int)
NoteGoalId = NewType("NoteGoalId", int)
GoalKey = NewType("GoalKey", int)

LEAST, MOST = -2, 2
"""Goal attainment scaling: 0 is what was expected, two steps below it and two above (Kiresuk and
Sherman, Community Mental Health Journal 4, 1968, 443-453)."""


class GoalState(StrEnum):
    """Whether a goal is still worked on."""

    OPEN = "open"
    REACHED = "reached"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Goal:
    """One goal with the problem it answers; ``key`` 0 means it has none yet.

    The key is the same in every version of the plan.
    """

    key: GoalKey
    text: str
    problem: str = ""
    objectives: tuple[str, ...] = ()
    interventions: tuple[str, ...] = ()
    state: GoalState = GoalState.OPEN


@dataclass(frozen=True, slots=True)
class Plan:
    """One version of a client's plan; ``id`` 0 means not saved yet.

    ``written_on`` and ``reviewed_on`` (with the client, if it was) are local dates. A version that
    was replaced stays as it was. One with ``redactions`` has no goals left and never stands.
    """

    id: PlanId
    client_id: ClientId
    version: int = 0
    written_on: date = date.min
    goals: tuple[Goal, ...] = ()
    review_on: date | None = None
    reviewed_on: date | None = None
    replaced_at: datetime | None = None
    created_at: datetime | None = None
    changed_at: datetime | None = None
    redactions: tuple[Redaction, ...] = ()


@dataclass(frozen=True, slots=True)
class GoalRating:
    """How far a goal was reached on a day, from LEAST to MOST; 0 is what was expected by then."""

    id: GoalRatingId
    client_id: ClientId
    goal_key: GoalKey
    rated_on: date
    value: int
    remark: str = ""
    created_at: datetime | None = None
    changed_at: datetime | None = None
    binned_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class NoteGoal:
    """A note speaks of a goal; kept beside the note, which may be signed."""

    id: NoteGoalId
    client_id: ClientId
    note_id: NoteId
    goal_key: GoalKey
    created_at: datetime | None = None
    changed_at: datetime | None = None
    binned_at: datetime | None = None


def check(plan: Plan) -> None:
    """Raise RuleBroken, naming the field, if the plan can't be saved as it is."""
    if not plan.goals:
        raise RuleBroken("Write at least one goal.", "goals")
    if not all(goal.text.strip() for goal in plan.goals):
        raise RuleBroken("Write in a few words what this goal is.", "text")
    if plan.review_on is not None and plan.review_on < plan.written_on:
        raise RuleBroken("The next review can't lie in the past.", "review_on")


def check_rating(rating: GoalRating, today: date) -> None:
    """Raise RuleBroken, naming the field, if the rating can't be kept."""
    if not LEAST <= rating.value <= MOST:
        raise RuleBroken("Choose one of the five steps.", "value")
    if rating.rated_on > today:
        raise RuleBroken("A goal can't be rated for a day to come.", "rated_on")


def changed_goals(before: Plan, after: Plan) -> tuple[Sequence[Goal], Sequence[Goal]]:
    """Return the goals of ``after`` that are new, and those that are not as in ``before``."""
    old = {goal.key: goal for goal in before.goals}
    new = [goal for goal in after.goals if goal.key not in old]
    return new, [goal for goal in after.goals if goal.key in old and goal != old[goal.key]]
