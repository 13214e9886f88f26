"""Plans, safety plans, medical entries and check-ins that were written for the wrong client.

They are moved to the right one, which can be taken back, or their text is taken out for good: that
it was there, when, and why it went stay. How notes go is in services/redacting.py.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from therapist_desk.domain.checkins import CheckIn, CheckInId
from therapist_desk.domain.client_merges import Step
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.clinical_facts import ClinicalFact, ClinicalFactId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.notes import Redaction, storable
from therapist_desk.domain.plans import GoalKey, Plan, PlanId
from therapist_desk.domain.safety_plans import SafetyPlanId
from therapist_desk.domain.topics import Topic
from therapist_desk.services import (
    carrying,
    checkins,
    client_merges,
    clinical_facts,
    plans,
    safety_plans,
)
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.audit import Deed
from therapist_desk.vault.shelf import Shelf
from therapist_desk.vault.shelves import checkins as checkin_shelf
from therapist_desk.vault.shelves import clinical_facts as fact_shelf
from therapist_desk.vault.shelves import plans as plan_shelf
from therapist_desk.vault.shelves import safety_plans as safety_shelf

NO_REASON = "Say in a few words why this text is taken out."
NOTHING_CHOSEN = "Choose at least one version."
SIGNED = "This check-in is signed, so it stays in this record. Take its text out instead."
UNSAVED = "Changes to this were typed and not saved. Save or discard them first."
WRITTEN_SINCE = (
    "Something was written since, so this can't be taken back. Move it once more instead."
)

Steps = tuple[Step, ...]
_VERSIONS: Mapping[Topic, Callable[[Reader, ClientId], Sequence[Any]]] = {
    Topic.PLAN: plan_shelf.versions,
    Topic.SAFETY_PLAN: safety_shelf.versions,
}


class _Move:
    """Moves records from one client to another and remembers what each was."""

    def __init__(self, writer: Writer, here: ClientId, there: ClientId) -> None:
        self.writer, self.here, self.there = writer, here, there
        self.steps: list[Step] = []

    def keep(self, noun: Topic, record: Any, deed: Deed = Deed.MOVED) -> None:
        changed = carrying.SHELVES[noun].carry(
            self.writer, record, deed, from_client=self.here, to_client=self.there
        )
        if changed:
            self.steps.append(Step(str(noun), record.id, changed))

    def keep_versions(self, noun: Topic, moving: Sequence[Any]) -> None:
        """Let the versions follow those the other client has, in their order."""
        theirs = _VERSIONS[noun](self.writer, self.there)
        last = theirs[0].version if theirs else 0
        for number, one in enumerate(sorted(moving, key=lambda one: one.version), last + 1):
            self.keep(noun, replace(one, client_id=self.there, version=number))
        for client_id in (self.here, self.there):
            self._let_the_last_stand(noun, client_id)

    def _let_the_last_stand(self, noun: Topic, client_id: ClientId) -> None:
        for one in _misplaced(self.writer, noun, client_id):
            self.keep(noun, one, Deed.EDITED)
        # Nothing of it changes; a later one would tell that something was written since.
        for last in _VERSIONS[noun](self.writer, client_id)[:1]:
            self.steps.append(Step(str(noun), last.id, {}))


def move_plan(writer: Writer, chosen: Collection[PlanId], there: ClientId) -> Steps:
    """Move versions of a plan; the last of them becomes the plan of ``there``.

    How goals that stand in no version left here were rated goes along. Notes stay.
    """
    moving = _versions(writer, plan_shelf.plans, chosen)
    move = _Move(writer, moving[0].client_id, there)
    goals = carrying.last_goal(writer, there)
    _move_ratings(move, {goal.key for one in moving for goal in one.goals}, chosen, goals)
    move.keep_versions(Topic.PLAN, [_with_keys_after(one, goals) for one in moving])
    return tuple(move.steps)


def move_safety_plan(writer: Writer, chosen: Collection[SafetyPlanId], there: ClientId) -> Steps:
    """Move versions of a safety plan; the last of them becomes that of ``there``."""
    moving = _versions(writer, safety_shelf.safety_plans, chosen)
    move = _Move(writer, moving[0].client_id, there)
    move.keep_versions(Topic.SAFETY_PLAN, moving)
    return tuple(move.steps)


def move_fact(writer: Writer, fact_id: ClinicalFactId, there: ClientId) -> Steps:
    """Move a medical entry; RuleBroken while changes to it wait to be saved."""
    fact = fact_shelf.clinical_facts.get(writer, fact_id)
    if _is_being_changed(writer, Topic.CLINICAL_FACT, fact):
        raise RuleBroken(UNSAVED)
    move = _Move(writer, fact.client_id, there)
    move.keep(Topic.CLINICAL_FACT, replace(fact, client_id=there))
    return tuple(move.steps)


def move_checkin(writer: Writer, checkin_id: CheckInId, there: ClientId) -> Steps:
    """Move a check-in with all it said before; a follow-up that is open goes along.

    RuleBroken if it is signed, or changes to it wait to be saved. Whether it was in hours is a matter
    of what ``there`` agreed.
    """
    entry = checkins.get(writer, checkin_id)
    versions = (entry.checkin, *entry.before)
    if any(one.signed_at for one in versions):
        raise RuleBroken(SIGNED)
    if _is_being_changed(writer, Topic.CHECKIN, entry.checkin):
        raise RuleBroken(UNSAVED)
    hours = checkins.agreed_hours(writer, there)
    move = _Move(writer, entry.checkin.client_id, there)
    for one in versions:
        inside = hours.is_open(one.occurred_at) if hours else None
        move.keep(Topic.CHECKIN, replace(one, client_id=there, inside_hours=inside))
    return tuple(move.steps)


def take_back(writer: Writer, steps: Steps) -> None:
    """Take a move back; RuleBroken if a version was written since that stands in its place."""
    for noun in _VERSIONS:
        for client_id in _clients(steps):
            there = {step.record_id for step in steps if step.noun == noun}
            newest = _VERSIONS[noun](writer, client_id)[:1]
            if newest and there and newest[0].id not in there:
                raise RuleBroken(WRITTEN_SINCE)
    for step in steps:
        noun = Topic(step.noun)
        record = carrying.SHELVES[noun].get(writer, step.record_id)
        if _is_being_changed(writer, noun, record):
            raise RuleBroken(WRITTEN_SINCE)
    for step in reversed([one for one in steps if one.changed]):
        carrying.SHELVES[Topic(step.noun)].put_back(
            writer, step.record_id, step.changed, Deed.MOVED
        )


def _is_being_changed(reader: Reader, noun: Topic, record: Any) -> bool:
    """Return whether changes wait to be saved, which would put the record back then."""
    if noun is Topic.CLINICAL_FACT:
        draft = clinical_facts.draft(reader, record.client_id)
        return draft is not None and draft.id == record.id
    if noun is Topic.CHECKIN:
        return checkins.draft(reader, record.client_id, record.id) is not None
    return False


def redact_plan(writer: Writer, chosen: Collection[PlanId], reason: str) -> None:
    """Take the text out of versions of a plan, for good, with what rated only their goals."""
    going = _versions(writer, plan_shelf.plans, chosen)
    gone, client_id = _gone(writer, reason), going[0].client_id
    _redact_ratings(writer, client_id, {goal.key for one in going for goal in one.goals}, chosen)
    for one in going:
        bare = Plan(one.id, client_id, one.version, one.written_on, created_at=one.created_at)
        _redact(writer, plan_shelf.plans, replace(bare, replaced_at=writer.now), one, gone)
        client_merges.forget_words(writer, Topic.PLAN, one.id, "goals")
    _restand(writer, Topic.PLAN, client_id)
    plans.forget_draft(writer, client_id)
    _leave_nothing(writer)


def redact_safety_plan(writer: Writer, chosen: Collection[SafetyPlanId], reason: str) -> None:
    """Take the text out of versions of a safety plan, for good."""
    going = _versions(writer, safety_shelf.safety_plans, chosen)
    gone, client_id = _gone(writer, reason), going[0].client_id
    for one in going:
        bare = replace(one, parts={}, replaced_at=writer.now)
        _redact(writer, safety_shelf.safety_plans, bare, one, gone)
    _restand(writer, Topic.SAFETY_PLAN, client_id)
    safety_plans.forget_draft(writer, client_id)
    _leave_nothing(writer)


def redact_fact(writer: Writer, fact_id: ClinicalFactId, reason: str) -> None:
    """Take everything out of a medical entry but its kind, for good."""
    fact = fact_shelf.clinical_facts.get(writer, fact_id)
    bare = ClinicalFact(fact.id, fact.client_id, fact.kind, "", created_at=fact.created_at)
    _redact(writer, fact_shelf.clinical_facts, bare, fact, _gone(writer, reason))
    clinical_facts.forget_draft(writer, fact.client_id)
    _leave_nothing(writer)


def redact_checkin(writer: Writer, checkin_id: CheckInId, reason: str) -> None:
    """Take out all a check-in said, in every version, for good; a follow-up goes with it.

    When there was contact, over which channel and for how long, stays.
    """
    entry, gone = checkins.get(writer, checkin_id), _gone(writer, reason)
    for one in (entry.checkin, *entry.before):
        _redact(writer, checkin_shelf.checkins, _bare(one), one, gone)
        checkins.forget_draft(writer, one)
        checkins.forget_draft(writer, replace(one, id=CheckInId(0), amends=one.id))
    _leave_nothing(writer)


def _bare(checkin: CheckIn) -> CheckIn:
    return CheckIn(
        checkin.id,
        checkin.client_id,
        checkin.occurred_at,
        checkin.zone,
        checkin.recorded_at,
        checkin.initiated_by,
        checkin.channel,
        minutes=checkin.minutes,
        message_count=checkin.message_count,
        inside_hours=checkin.inside_hours,
        amends=checkin.amends,
        binned_at=checkin.binned_at,
        direction=checkin.direction,
        signed_at=checkin.signed_at,
    )


def _redact(writer: Writer, shelf: Shelf[Any], bare: Any, before: Any, gone: Redaction) -> None:
    redacted = replace(bare, redactions=(*before.redactions, gone))
    shelf.replace(writer, redacted, Deed.REDACTED)


def _leave_nothing(writer: Writer) -> None:
    client_merges.forget_drafts(writer)
    writer.leave_no_journal()


def _gone(writer: Writer, typed: str) -> Redaction:
    reason = storable(typed).strip()
    if not reason:
        raise RuleBroken(NO_REASON, "reason")
    return Redaction(writer.now, reason)


def _versions(reader: Reader, shelf: Shelf[Any], chosen: Collection[int]) -> list[Any]:
    found = [one for one in shelf.page(reader, sorted(chosen)).values() if not one.redactions]
    if not found:
        raise RuleBroken(NOTHING_CHOSEN, "versions")
    return found


def _misplaced(reader: Reader, noun: Topic, client_id: ClientId) -> list[Any]:
    """Return the versions that would have to say otherwise whether they stand, as they should."""
    standing = True
    wrong = []
    for one in _VERSIONS[noun](reader, client_id):
        stands = standing and not one.redactions
        standing = standing and not stands
        if stands is not (one.replaced_at is None):
            wrong.append(replace(one, replaced_at=None if stands else reader.now))
    return wrong


def _restand(writer: Writer, noun: Topic, client_id: ClientId) -> None:
    for one in _misplaced(writer, noun, client_id):
        carrying.SHELVES[noun].replace(writer, one)


def _with_keys_after(plan: Plan, last: int) -> Plan:
    goals = tuple(replace(goal, key=GoalKey(goal.key + last)) for goal in plan.goals)
    return replace(plan, goals=goals)


def _only_in(
    reader: Reader, client_id: ClientId, keys: set[GoalKey], chosen: Collection[PlanId]
) -> set[GoalKey]:
    """Return which of the goals stand in none of the client's versions but the chosen ones."""
    left = [one for one in plan_shelf.versions(reader, client_id) if one.id not in chosen]
    return keys - {goal.key for one in left for goal in one.goals}


def _move_ratings(move: _Move, keys: set[GoalKey], chosen: Collection[PlanId], last: int) -> None:
    leaving = _only_in(move.writer, move.here, keys, chosen)
    for rating in _ratings(move.writer, move.here):
        if rating.goal_key in leaving:
            key = GoalKey(rating.goal_key + last)
            move.keep(Topic.GOAL_RATING, replace(rating, client_id=move.there, goal_key=key))
    for link in plan_shelf.notes_of(move.writer, move.here):
        if link.goal_key in leaving:
            move.keep(Topic.NOTE_GOAL, replace(link, binned_at=move.writer.now), Deed.BINNED)


def _redact_ratings(
    writer: Writer, client_id: ClientId, keys: set[GoalKey], chosen: Collection[PlanId]
) -> None:
    going = _only_in(writer, client_id, keys, chosen)
    for rating in _ratings(writer, client_id):
        if rating.goal_key in going:
            empty = replace(rating, remark="", binned_at=rating.binned_at or writer.now)
            plan_shelf.ratings.replace(writer, empty, Deed.REDACTED)
    for link in plan_shelf.notes_of(writer, client_id):
        if link.goal_key in going:
            plan_shelf.note_goals.bin(writer, link.id)


def _ratings(reader: Reader, client_id: ClientId) -> list[Any]:
    """Return all ratings of a client's goals, those in the bin too."""
    ids = plan_shelf.ratings.ids_of_client(reader, client_id)
    return list(plan_shelf.ratings.page(reader, ids).values())


def _clients(steps: Steps) -> set[ClientId]:
    ends = [step.changed["client_id"] for step in steps if "client_id" in step.changed]
    return {ClientId(one) for pair in ends for one in pair}
