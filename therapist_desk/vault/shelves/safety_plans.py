"""The shelf of safety plans: every version stays readable."""

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.safety_plans import SafetyPlan
from therapist_desk.domain.topics import Topic
from therapist_desk.vault.shelf import Findable, Shelf
from therapist_desk.vault.store import Reader


def _findable(plan: SafetyPlan) -> Findable | None:
    if plan.replaced_at is not None or plan.created_at is None or plan.redactions:
        return None
    return Findable(plan.client_id, plan.created_at, "\n".join(filter(None, plan.parts.values())))


safety_plans = Shelf(Topic.SAFETY_PLAN, SafetyPlan, _findable)


def versions(reader: Reader, client_id: ClientId) -> list[SafetyPlan]:
    """Return all versions of the client's safety plan, the latest first."""
    return safety_plans.where(reader, "client_id = ? ORDER BY version DESC", (client_id,))
