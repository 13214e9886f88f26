"""Carrying the rows of one client over to another: every noun, and what each needs on the way."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from therapist_desk.domain import relations as relation_rules
from therapist_desk.domain.client_merges import MovedDraft, Step
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.guard import AgreementState
from therapist_desk.domain.plans import GoalKey, Plan
from therapist_desk.domain.topics import Topic
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.audit import Deed
from therapist_desk.vault.shelf import Shelf
from therapist_desk.vault.shelves import (
    agreements,
    appointments,
    attachments,
    chats,
    checkins,
    clinical_facts,
    disclosures,
    endings,
    measures,
    messages,
    notes,
    peer_groups,
    plans,
    readiness,
    relations,
    resources,
    rhythms,
    safety_plans,
    sessions,
    settings,
    tasks,
)

SHELVES: Mapping[Topic, Shelf[Any]] = {
    Topic.SESSION: sessions.sessions,
    Topic.APPOINTMENT: appointments.appointments,
    Topic.NOTE: notes.notes,
    Topic.PROCESS_NOTE: notes.process_notes,
    Topic.CHECKIN: checkins.checkins,
    Topic.CHAT: chats.chats,
    Topic.CHAT_BLOCK: chats.blocks,
    Topic.CHAT_MARK: chats.marks,
    Topic.MESSAGE: messages.messages,
    Topic.ATTACHMENT: attachments.attachments,
    Topic.AGREEMENT: agreements.agreements,
    Topic.PLAN: plans.plans,
    Topic.GOAL_RATING: plans.ratings,
    Topic.NOTE_GOAL: plans.note_goals,
    Topic.SAFETY_PLAN: safety_plans.safety_plans,
    Topic.CLINICAL_FACT: clinical_facts.clinical_facts,
    Topic.READINESS_CHECK: readiness.readiness_checks,
    Topic.MEASURE_SCORE: measures.scores,
    Topic.PEER_GROUP: peer_groups.groups,
    Topic.GROUP_MEMBER: peer_groups.members,
    Topic.GROUP_INCIDENT: peer_groups.incidents,
    Topic.RESOURCE_SHARE: resources.shares,
    Topic.CASE_ENDING: endings.endings,
    Topic.RELATION: relations.relations,
    Topic.RHYTHM: rhythms.rhythms,
    Topic.TASK: tasks.tasks,
    Topic.TASK_PAUSE: tasks.pauses,
    Topic.DISCLOSURE: disclosures.disclosures,
}
"""Every noun that belongs to a client; a test holds it against the tables."""

_GOAL_RATING_DRAFT = "goal_rating_draft"
CLIENT_DRAFT = "client_draft"
_DRAFTS = (
    *(_GOAL_RATING_DRAFT, "contact_draft"),
    *(CLIENT_DRAFT, "checkin_draft", "plan_draft", "safety_plan_draft", "clinical_fact_draft"),
    *("acceptance_draft", "late_signature_draft", "readiness_draft", "chat_summary_draft"),
    *("measure_draft", "rhythm_draft", "withdrawal_draft", "late_sheet_draft"),
    *("group_incident_draft", "group_member_draft", "ending_draft"),
)
FIRST_TO_SAVE = (CLIENT_DRAFT, _GOAL_RATING_DRAFT)
"""What half typed can't be carried: it is about the very fields, or goals, that merging changes."""

_VERSIONS: Mapping[Topic, Callable[[Reader, ClientId], Sequence[Any]]] = {
    Topic.AGREEMENT: agreements.versions,
    Topic.PLAN: plans.versions,
    Topic.SAFETY_PLAN: safety_plans.versions,
}
_KEYED = (Topic.PLAN, Topic.GOAL_RATING, Topic.NOTE_GOAL)


def ids(reader: Reader, client_id: ClientId) -> dict[Topic, list[int]]:
    """Return the ids of everything that belongs to a client, in the bin or not."""
    found = {noun: shelf.ids_of_client(reader, client_id) for noun, shelf in SHELVES.items()}
    return {**found, Topic.RELATION: relations.ids_on_either_side(reader, client_id)}


class Carrier:
    """Carries what belongs to ``goes`` over to ``stays``; ``steps`` are what it changed."""

    def __init__(self, writer: Writer, stays: ClientId, goes: ClientId) -> None:
        self._writer, self._stays, self._goes = writer, stays, goes
        self.steps: list[Step] = []

    def keep(self, shelf: Shelf[Any], record: Any, deed: Deed = Deed.MERGED) -> None:
        """Keep one changed record and remember what it was."""
        changed = shelf.carry(
            self._writer, record, deed, from_client=self._goes, to_client=self._stays
        )
        if changed:
            self.steps.append(Step(str(shelf.noun), record.id, changed))

    def carry_all(self) -> None:
        """Carry every row over."""
        self._retire_the_earlier()
        goals = last_goal(self._writer, self._stays)
        moving = ids(self._writer, self._goes)
        shifts = {noun: self._make_room(noun) for noun in _VERSIONS}
        for noun, found in moving.items():
            for record_id in found:
                record = SHELVES[noun].get(self._writer, record_id)
                if noun is Topic.RELATION:
                    self._carry_relation(record)
                    continue
                changes = self._changes(noun, record, shifts.get(noun, 0), goals)
                self.keep(SHELVES[noun], replace(record, client_id=self._stays, **changes))
        self._carry_memberships()
        self._count_sessions()

    def carry_drafts(self) -> tuple[MovedDraft, ...]:
        """Carry what is half typed over."""
        moved = []
        for _, key, text in drafts_of(self._writer, self._goes):
            new_key = key.replace(f"_{self._goes}", f"_{self._stays}", 1)
            body = json.loads(text)
            for holder in (body, body.get("checkin")):
                if isinstance(holder, dict) and "client_id" in holder:
                    holder["client_id"] = self._stays
            new = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
            _rename(self._writer, key, new_key, new)
            moved.append(MovedDraft(key, text, new_key, new))
        return tuple(moved)

    def _changes(self, noun: Topic, record: Any, shift: int, goals: int) -> dict[str, Any]:
        changes: dict[str, Any] = {}
        if noun is Topic.NOTE and record.is_signed:
            changes["signed_for"] = record.signed_for or record.client_id
        if shift:
            changes["version"] = record.version + shift
        if noun in _KEYED and goals:
            if isinstance(record, Plan):
                keyed = (replace(one, key=GoalKey(one.key + goals)) for one in record.goals)
                changes["goals"] = tuple(keyed)
            else:
                changes["goal_key"] = record.goal_key + goals
        return changes

    def _retire_the_earlier(self) -> None:
        for for_group in (False, True):
            both = [
                *agreements.accepted(self._writer, self._stays, for_group=for_group),
                *agreements.accepted(self._writer, self._goes, for_group=for_group),
            ]
            both.sort(key=lambda one: one.acceptance.at if one.acceptance else self._writer.now)
            for one in both[:-1]:
                self.keep(agreements.agreements, replace(one, state=AgreementState.SUPERSEDED))
        for noun in (Topic.PLAN, Topic.SAFETY_PLAN):
            both_in_force = [
                version
                for client_id in (self._stays, self._goes)
                for version in _VERSIONS[noun](self._writer, client_id)
                if version.replaced_at is None
            ]
            both_in_force.sort(key=lambda one: one.created_at)
            for earlier in both_in_force[:-1]:
                self.keep(SHELVES[noun], replace(earlier, replaced_at=self._writer.now))

    def _make_room(self, noun: Topic) -> int:
        """Return by how much the versions that come go up; what is earlier stands before."""
        ours, theirs = (_VERSIONS[noun](self._writer, one) for one in (self._stays, self._goes))
        if not ours or not theirs:
            return 0
        if theirs[0].created_at >= ours[0].created_at:
            return int(ours[0].version)
        for one in ours:  # from the last, so that no two ever share a number
            self.keep(SHELVES[noun], replace(one, version=one.version + theirs[0].version))
        return 0

    def _carry_relation(self, relation: Any) -> None:
        if relation.ends() == {self._stays, self._goes}:
            return  # long taken out, and of nobody but the two
        ends = {
            name: self._stays
            for name in ("client_id", "person_id")
            if getattr(relation, name) == self._goes
        }
        moved = replace(relation, **ends)
        have = relations.touching(self._writer, self._stays)
        if any(relation_rules.repeats(moved, one) for one in have) and moved.binned_at is None:
            moved = replace(moved, binned_at=self._writer.now)
        self.keep(relations.relations, moved)

    def _carry_memberships(self) -> None:
        """Let groups know the one who stays; of two entries for the same person one is enough."""
        here = {
            one.client_id: one
            for one in peer_groups.memberships_of(self._writer, self._stays)
            if one.binned_at is None
        }
        for one in peer_groups.memberships_of(self._writer, self._goes):
            twin = here.get(one.client_id) if one.binned_at is None else None
            spare = None if twin is None else twin if one.has_agreed > twin.has_agreed else one
            gone = self._writer.now if spare is one else one.binned_at
            moved = replace(one, person_id=self._stays, binned_at=gone)
            self.keep(peer_groups.members, moved)
            if spare is not None and spare is twin:
                self.keep(peer_groups.members, replace(twin, binned_at=self._writer.now))

    def _count_sessions(self) -> None:
        counted = [one for one in sessions.of_client(self._writer, self._stays) if one.number]
        for number, one in enumerate(reversed(counted), 1):
            self.keep(sessions.sessions, replace(one, number=number))


def last_goal(reader: Reader, client_id: ClientId) -> int:
    """Return the highest key a goal of the client ever had, as far as anything tells of it."""
    written = [goal.key for plan in plans.versions(reader, client_id) for goal in plan.goals]
    return max([*written, *plans.goal_keys(reader, client_id)], default=0)


def drafts_of(reader: Reader, client_id: ClientId) -> Sequence[tuple[str, str, str]]:
    """Return kind, key and text of everything half typed about a client."""
    found = []
    for kind in _DRAFTS:
        under = settings.values_under(reader, f"{kind}_{client_id}")
        found += [(kind, key, text) for key, text in under]
    return found


def still_stands(reader: Reader, draft: MovedDraft) -> bool:
    """Return whether what was carried over is still there as it was."""
    return settings.value(reader, draft.new_key) == draft.new_text


def put_drafts_back(writer: Writer, drafts: Sequence[MovedDraft]) -> None:
    """Put what was half typed back where it stood, unless it was gone on with since."""
    for one in drafts:
        if still_stands(writer, one):
            _rename(writer, one.new_key, one.key, one.text)


def _rename(writer: Writer, key: str, new_key: str, text: str) -> None:
    settings.drop(writer, key)
    settings.keep(writer, new_key, text)
