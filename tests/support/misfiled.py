"""Plans and check-ins that may stand in the wrong record, and looks at what is left of them."""

from dataclasses import replace
from datetime import timedelta

from tests.support.records import NOON, ask, do
from therapist_desk.domain.checkins import CheckIn, CheckInId
from therapist_desk.domain.plans import Goal, GoalKey, GoalRating, GoalRatingId, Plan, PlanId
from therapist_desk.domain.risk import RiskAction, RiskLevel
from therapist_desk.services import (
    plans,
    practice,
    search,
)


def planned(store, owner, *texts, keep=()):
    goals = (*keep, *(Goal(GoalKey(0), text) for text in texts))
    return do(store, plans.save, Plan(PlanId(0), owner.id, goals=goals))


def rated(store, owner, goal, remark="Heron said so"):
    day = ask(store, practice.today)
    return do(store, plans.rate, GoalRating(GoalRatingId(0), owner.id, goal.key, day, 1, remark))


def texts(store, owner):
    plan = ask(store, plans.folder, owner.id).plan
    return [goal.text for goal in plan.goals] if plan else None


def found(store, word):
    return [one.client_id for one in ask(store, search.find, word)]


def rows(store, table):
    return str(store.read(lambda reader: reader.rows(f"SELECT * FROM {table}")))


def contact(owner, **changes):
    return replace(CheckIn(CheckInId(0), owner.id, NOON, "UTC", summary="Heron came"), **changes)


def risky(owner):
    return contact(
        owner,
        risk_level=RiskLevel.CONCERN,
        risk_reason="Heron spoke of the bridge",
        risk_action=frozenset({RiskAction.CALLED_CLIENT}),
        follow_up_at=NOON + timedelta(days=1),
    )
