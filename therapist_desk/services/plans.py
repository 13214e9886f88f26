"""What one can ask about plans and do with them: write, review, rate goals, link notes."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date

from therapist_desk.domain import plans as rules
from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.notes import Note, NoteId, storable
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
from therapist_desk.services import clients, drafts, practice
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.shelves import notes as note_shelf
from therapist_desk.vault.shelves import plans as shelf


@dataclass(frozen=True, slots=True)
class Folder:
    """Everything about a client's plan: its versions, the latest first, and how its goals go.

    ``ratings`` are oldest first, ``notes`` latest first; ``draft`` is what was typed and not saved.
    """

    client: Client
    today: date
    versions: tuple[Plan, ...] = ()
    ratings: Mapping[GoalKey, tuple[GoalRating, ...]] | None = None
    notes: Mapping[GoalKey, tuple[Note, ...]] | None = None
    draft: Plan | None = None

    @property
    def plan(self) -> Plan | None:
        """The plan as it stands."""
        return next((one for one in self.versions if not one.redactions), None)

    def ratings_of(self, key: GoalKey) -> tuple[GoalRating, ...]:
        """Return the ratings of one goal, oldest first."""
        return (self.ratings or {}).get(key, ())

    def notes_of(self, key: GoalKey) -> tuple[Note, ...]:
        """Return the notes that speak of one goal, latest first."""
        return (self.notes or {}).get(key, ())


@dataclass(frozen=True, slots=True)
class ReviewDue:
    """A plan whose day of review has come, with whose it is."""

    plan: Plan
    client: Client


@dataclass(frozen=True, slots=True)
class GoalsOfNote:
    """The goals of a client's plan, and which of them one note speaks of."""

    goals: tuple[Goal, ...]
    linked: frozenset[GoalKey]


def folder(reader: Reader, client_id: ClientId) -> Folder:
    """Return everything about a client's plan."""
    ratings: dict[GoalKey, tuple[GoalRating, ...]] = {}
    for rating in shelf.ratings_of(reader, client_id):
        ratings[rating.goal_key] = (*ratings.get(rating.goal_key, ()), rating)
    return Folder(
        clients.get(reader, client_id),
        practice.today(reader),
        tuple(shelf.versions(reader, client_id)),
        ratings,
        _notes(reader, client_id),
        draft(reader, client_id),
    )


def reviews_due(reader: Reader, today: date) -> list[ReviewDue]:
    """Return the plans to look at again by ``today``, the longest overdue first."""
    due = shelf.to_review(reader, today)
    owners = clients.page(reader, sorted({plan.client_id for plan in due}))
    return [ReviewDue(plan, owners[plan.client_id]) for plan in due]


def save(writer: Writer, plan: Plan) -> Plan:
    """Keep ``plan`` as the client's next version; the one before stays as it was.

    Returns the version that stands if nothing changed; RuleBroken if the plan can't stand.
    """
    before, versions = shelf.latest(writer, plan.client_id), shelf.versions(writer, plan.client_id)
    written_on = practice.today(writer)
    plan = _tidied(replace(plan, written_on=written_on))
    rules.check(plan)
    used = max([0, *shelf.goal_keys(writer, plan.client_id)])
    plan = replace(plan, goals=_keyed(plan.goals, versions, used))
    forget_draft(writer, plan.client_id)
    if before is not None and _same(before, plan):
        return before
    if before is not None:
        shelf.plans.replace(writer, replace(before, replaced_at=writer.now))
    fresh = replace(
        plan,
        id=PlanId(0),
        version=versions[0].version + 1 if versions else 1,
        replaced_at=None,
        created_at=None,
    )
    return shelf.plans.add(writer, fresh)


def rate(writer: Writer, rating: GoalRating) -> GoalRating:
    """Keep how far a goal was reached; a second rating on a day takes the place of the first."""
    rating = replace(rating, remark=storable(rating.remark).strip())
    rules.check_rating(rating, practice.today(writer))
    for other in shelf.ratings_of(writer, rating.client_id):
        if (other.goal_key, other.rated_on) == (rating.goal_key, rating.rated_on):
            return shelf.ratings.replace(
                writer, replace(other, value=rating.value, remark=rating.remark)
            )
    return shelf.ratings.add(writer, replace(rating, id=GoalRatingId(0)))


def bin_rating(writer: Writer, rating_id: GoalRatingId) -> GoalRating:
    """Put a rating into the bin."""
    return shelf.ratings.bin(writer, rating_id)


def restore_rating(writer: Writer, rating_id: GoalRatingId) -> GoalRating:
    """Take a rating back out of the bin."""
    return shelf.ratings.restore(writer, rating_id)


def goals_of_note(reader: Reader, note_id: NoteId) -> GoalsOfNote:
    """Return the goals a note can speak of, and those it does."""
    plan = shelf.latest(reader, note_shelf.notes.get(reader, note_id).client_id)
    links = shelf.of_note(reader, note_id)
    linked = frozenset(link.goal_key for link in links if link.binned_at is None)
    return GoalsOfNote(plan.goals if plan else (), linked)


def link_note(writer: Writer, note_id: NoteId, keys: Collection[GoalKey]) -> None:
    """Say that a note speaks of these goals and no others; the note itself stays untouched."""
    held = {link.goal_key: link for link in shelf.of_note(writer, note_id)}
    for key, link in held.items():
        if (link.binned_at is None) is not (key in keys):
            change = shelf.note_goals.restore if key in keys else shelf.note_goals.bin
            change(writer, link.id)
    client_id = note_shelf.notes.get(writer, note_id).client_id
    for key in sorted(set(keys) - set(held)):
        shelf.note_goals.add(writer, NoteGoal(NoteGoalId(0), client_id, note_id, key))


def draft(reader: Reader, client_id: ClientId) -> Plan | None:
    """Return what was typed into the client's plan and not saved, or None."""
    return drafts.read(reader, _draft_key(client_id), Plan)


def keep_draft(writer: Writer, plan: Plan) -> None:
    """Keep what is being typed, fit to save or not, beside the plan, which stays as it is."""
    drafts.keep(writer, _draft_key(plan.client_id), _tidied(plan))


def forget_draft(writer: Writer, client_id: ClientId) -> None:
    """Throw away what was typed and not saved."""
    drafts.forget(writer, _draft_key(client_id))


def _notes(reader: Reader, client_id: ClientId) -> Mapping[GoalKey, tuple[Note, ...]]:
    links = shelf.notes_of(reader, client_id)
    found = note_shelf.notes.page(reader, sorted({link.note_id for link in links}))
    by_goal: dict[GoalKey, tuple[Note, ...]] = {}
    for link in links:
        by_goal[link.goal_key] = (*by_goal.get(link.goal_key, ()), found[link.note_id])
    return by_goal


def _keyed(goals: tuple[Goal, ...], before: list[Plan], used: int) -> tuple[Goal, ...]:
    """Give each new goal a key no version has used: ratings of a dropped goal are not its own."""
    used = max([used, *(goal.key for plan in before for goal in plan.goals)])
    keyed = []
    for goal in goals:
        if not goal.key:
            used += 1
        keyed.append(goal if goal.key else replace(goal, key=GoalKey(used)))
    return tuple(keyed)


def _tidied(plan: Plan) -> Plan:
    return replace(plan, goals=tuple(map(_tidied_goal, plan.goals)))


def _tidied_goal(goal: Goal) -> Goal:
    def lines(texts: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(storable(text).strip() for text in texts if text.strip())

    return replace(
        goal,
        text=storable(goal.text),
        problem=storable(goal.problem),
        objectives=lines(goal.objectives),
        interventions=lines(goal.interventions),
    )


def _same(before: Plan, after: Plan) -> bool:
    return (before.goals, before.review_on, before.reviewed_on) == (
        after.goals,
        after.review_on,
        after.reviewed_on,
    )


def _draft_key(client_id: ClientId) -> str:
    return f"plan_draft_{client_id}"
