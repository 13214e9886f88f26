"""The shelves of plans: their versions, how goals are rated, and which notes speak of them."""

from datetime import date

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.notes import NoteId
from therapist_desk.domain.plans import GoalRating, NoteGoal, Plan
from therapist_desk.domain.topics import Topic
from therapist_desk.vault.shelf import Findable, Shelf
from therapist_desk.vault.store import Reader


def _findable(plan: Plan) -> Findable | None:
    # Of several versions only the last is found: it holds what still stands.
    if plan.replaced_at is not None or plan.created_at is None or plan.redactions:
        return None
    words: list[str] = []
    for goal in plan.goals:
        words += [goal.problem, goal.text, *goal.objectives, *goal.interventions]
    return Findable(plan.client_id, plan.created_at, "\n".join(word for word in words if word))


plans = Shelf(Topic.PLAN, Plan, _findable)
ratings = Shelf(Topic.GOAL_RATING, GoalRating)
note_goals = Shelf(Topic.NOTE_GOAL, NoteGoal)


def versions(reader: Reader, client_id: ClientId) -> list[Plan]:
    """Return all versions of the client's plan, the latest first."""
    return plans.where(reader, "client_id = ? ORDER BY version DESC", (client_id,))


def latest(reader: Reader, client_id: ClientId) -> Plan | None:
    """Return the client's plan as it stands, or None."""
    found = plans.where(
        reader,
        "client_id = ? AND redactions = '[]' ORDER BY version DESC LIMIT 1",
        (client_id,),
    )
    return found[0] if found else None


def to_review(reader: Reader, today: date) -> list[Plan]:
    """Return the plans whose review is due, the longest overdue first."""
    return plans.where(
        reader,
        "review_on IS NOT NULL AND review_on <= ? AND replaced_at IS NULL AND client_id NOT IN"
        " (SELECT id FROM client WHERE binned_at IS NOT NULL OR status = 'ended')"
        " ORDER BY review_on, id",
        (today.isoformat(),),
    )


def ratings_of(reader: Reader, client_id: ClientId) -> list[GoalRating]:
    """Return the ratings of all the client's goals that are not in the bin, oldest first."""
    return ratings.where(
        reader, "client_id = ? AND binned_at IS NULL ORDER BY rated_on, id", (client_id,)
    )


def of_note(reader: Reader, note_id: NoteId) -> list[NoteGoal]:
    """Return the note's goals, those taken away again too."""
    return note_goals.where(reader, "note_id = ? ORDER BY goal_key", (note_id,))


def notes_of(reader: Reader, client_id: ClientId) -> list[NoteGoal]:
    """Return which of the client's notes speak of which goal, the latest note first."""
    return note_goals.where(
        reader,
        "client_id = ? AND binned_at IS NULL AND note_id NOT IN"
        " (SELECT id FROM note WHERE binned_at IS NOT NULL)"
        " ORDER BY (SELECT occurred_at FROM note WHERE note.id = note_id) DESC, id",
        (client_id,),
    )


def goal_keys(reader: Reader, client_id: ClientId) -> list[int]:
    """Return the keys of the client's goals that were ever rated or spoken of in a note."""
    return reader.numbers(
        "SELECT goal_key FROM goal_rating WHERE client_id = ?"
        " UNION SELECT goal_key FROM note_goal WHERE client_id = ?",
        (client_id, client_id),
    )
