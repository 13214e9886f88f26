"""Two people and the record they share, each with words that stand in that record and nowhere else."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.support import filed as filed_chats
from tests.support import papers
from tests.support.records import ask, do, saved_client, saved_note, whatsapp
from therapist_desk.domain import measure_scores as measure_scores_rules
from therapist_desk.domain.checkins import CheckIn, CheckInId, ContactChannel
from therapist_desk.domain.clients import (
    Client,
    ClientKind,
    EmergencyContact,
    FamilyDoctor,
    NextOfKin,
    Referral,
)
from therapist_desk.domain.clinical_facts import ClinicalFact, ClinicalFactId, FactKind
from therapist_desk.domain.endings import Ending, EndingId
from therapist_desk.domain.file_kinds import FileKind
from therapist_desk.domain.guard import Channel, Purpose
from therapist_desk.domain.messages import Direction, Draft, Message, MessageId
from therapist_desk.domain.notes import ProcessNote, ProcessNoteId
from therapist_desk.domain.peer_groups import (
    GroupMember,
    GroupMemberId,
    Incident,
    IncidentId,
)
from therapist_desk.domain.plans import Goal, GoalKey, GoalRating, GoalRatingId, Plan, PlanId
from therapist_desk.domain.readiness import Said
from therapist_desk.domain.relations import RelationKind
from therapist_desk.domain.resources import Resource, ResourceId, Way
from therapist_desk.domain.rhythms import Rhythm, RhythmId
from therapist_desk.domain.safety_plans import SafetyPlan, SafetyPlanId
from therapist_desk.domain.sessions import Session, SessionId
from therapist_desk.domain.tasks import Task, TaskId
from therapist_desk.services import (
    agreements,
    attachments,
    chats,
    checkins,
    clinical_facts,
    measure_scores,
    measures,
    messages,
    notes,
    peer_groups,
    plans,
    practice,
    readiness,
    relations,
    resource_shares,
    resources,
    rhythms,
    safety_plans,
    sessions,
    tasks,
)
from therapist_desk.services.readiness import HalfChecked
from therapist_desk.vault import contents
from therapist_desk.vault.shelves import endings as ending_shelf
from therapist_desk.vault.shelves import messages as message_shelf
from therapist_desk.vault.store import Store, Writer

ZONE = "Europe/London"
AT = datetime(2026, 11, 18, 12, 0, tzinfo=UTC)
KINDS = {"ada": ClientKind.ADULT, "ben": ClientKind.ADULT, "both": ClientKind.COUPLE}
NUMBERS = {"ada": "+447700900123", "ben": "+447700900124", "both": "+447700900125"}
NAMES = {"ada": "Ada Moreau", "ben": "Ben Roth", "both": "Bothcanaryname"}
NOUNS = (
    *("task", "note", "process", "checkin", "message", "draft", "hint", "contact", "kin", "doctor"),
    *("referral", "agreement", "file", "plan", "rating", "safety", "fact", "earlier", "readiness"),
    *("score", "chat", "rhythm"),
    *("share", "member", "incident", "ending"),
)


def canary(who: str, noun: str) -> str:
    """Return the word that stands in one place of one record."""
    return f"{who}canary{noun}"


@dataclass(frozen=True, slots=True)
class Practice:
    """The three records by the name they go by here."""

    records: dict[str, Client]

    def strangers(self, who: str) -> set[str]:
        """Return every word that may be seen nowhere in the record of ``who``."""
        words = {canary(other, noun) for other in KINDS if other != who for noun in NOUNS}
        return words | ({NAMES["both"]} if who != "both" else set())


def filled(store: Store) -> Practice:
    """Keep two people and their joint record, with something of every noun in each."""
    do(store, practice.keep, papers.practice())
    records = {who: _client(store, who) for who in KINDS}
    for who in ("ada", "ben"):
        do(store, relations.add, records["both"].id, RelationKind.MEMBER, records[who].id)
    for hour, (who, record) in enumerate(records.items()):
        for noun in ("note", "process", "checkin", "message", "draft", "task"):
            write(store, record, noun, canary(who, noun))
        for note_id in ask(store, notes.of_client, record.id):
            do(store, notes.sign, note_id, "Dr. Ines Vidal")
        for noun in _KEPT:
            write(store, record, noun, canary(who, noun))
        _session(store, record, AT + timedelta(hours=25 + hour))
        plan = replace(
            agreements.plan_for(record), about={"trusted_person": canary(who, "agreement")}
        )
        do(store, agreements.save_draft, record.id, plan)
    return Practice(records)


def write(store: Store, record: Client, noun: str, word: str) -> None:
    """Keep something of one noun with ``word`` in it."""
    if noun == "note":
        saved_note(store, record, word, occurred_at=AT)
    elif noun == "process":
        note = ProcessNote(ProcessNoteId(0), record.id, AT, ZONE, text=word)
        do(store, notes.save_process_note, note)
    elif noun == "checkin":
        kept = CheckIn(
            CheckInId(0),
            record.id,
            AT,
            ZONE,
            AT,
            channel=ContactChannel.WHATSAPP_MESSAGE,
            summary=word,
        )
        do(store, checkins.save, kept)
    elif noun in _KEPT:
        _KEPT[noun](store, record, word)
    elif noun == "message":
        sent = Message(MessageId(0), record.id, AT, ZONE, Direction.FROM_CLIENT, word)
        store.write(lambda writer: message_shelf.messages.add(writer, sent))
    elif noun == "task":
        do(store, tasks.save, Task(TaskId(0), word, record.id))
    else:
        draft = Draft(Channel.CHAT, Purpose.SCHEDULING, word, "")
        do(store, messages.keep_draft, record.id, draft)


def _file(store: Store, record: Client, word: str) -> None:
    content = f"{word} stands in the file too".encode()

    def keep(writer: Writer) -> None:
        content_id = contents.begin(writer)
        contents.put(writer, content_id, 0, content)
        sha256 = hashlib.sha256(content).hexdigest()
        name, size = f"{word}.txt", len(content)
        received = attachments.Received(content_id, name, FileKind.TEXT, size, sha256)
        attachments.keep(writer, record.id, received)

    do(store, keep)


def _plan(store: Store, record: Client, word: str) -> None:
    do(store, plans.save, Plan(PlanId(0), record.id, goals=(Goal(GoalKey(0), word),)))


def _rating(store: Store, record: Client, word: str) -> None:
    (goal,) = ask(store, plans.folder, record.id).plan.goals
    rating = GoalRating(GoalRatingId(0), record.id, goal.key, AT.date(), 1, word)
    do(store, plans.rate, rating)


def _safety_plan(store: Store, record: Client, word: str) -> None:
    part = safety_plans.form("en").parts[0].key
    do(store, safety_plans.save, SafetyPlan(SafetyPlanId(0), record.id, parts={part: word}))


def _fact(store: Store, record: Client, word: str) -> None:
    fact = ClinicalFact(ClinicalFactId(0), record.id, FactKind.MEDICATION, word)
    do(store, clinical_facts.save, fact)


def _readiness(store: Store, record: Client, word: str) -> None:
    answers = {item.id: Said.YES for item in readiness.shipped()}
    do(store, readiness.keep, HalfChecked(record.id, answers, word))


def _score(store: Store, record: Client, word: str) -> None:
    measure = measures.named("gad7")
    score = measure_scores_rules.fresh(
        measure, record.id, measure_scores_rules.Way.PAPER, (AT, ZONE)
    )
    score = replace(score, answers=(1,) * len(measure.items), remark=word)
    do(store, measure_scores.save, score)


def _earlier(store: Store, record: Client, word: str) -> None:
    draft = saved_note(store, record, word, occurred_at=AT - timedelta(days=1))
    do(store, notes.save, replace(draft, sections={"data": "Written anew."}))


def _chat(store: Store, record: Client, word: str) -> None:
    filed_chats.filed(store, record, [word, word])
    do(store, chats.set_marks, ask(store, chats.of_client, record.id)[:1], on=True)


def _share(store: Store, record: Client, word: str) -> None:
    entry = Resource(ResourceId(0), f"{word}s", checked_on=AT.date())
    kept = do(store, resources.save, entry)
    do(store, resource_shares.note, kept, record.id, Way.SESSION)


def _member(store: Store, record: Client, word: str) -> None:
    do(store, peer_groups.save_member, GroupMember(GroupMemberId(0), record.id, word))


def _incident(store: Store, record: Client, word: str) -> None:
    do(store, peer_groups.save_incident, Incident(IncidentId(0), record.id, AT.date(), word))


def _ending(store: Store, record: Client, word: str) -> None:
    ending = Ending(EndingId(0), record.id, AT.date(), AT.date(), confirmed_by=word)
    store.write(lambda writer: ending_shelf.endings.add(writer, ending))


def _rhythm(store: Store, record: Client, word: str) -> None:
    # Nothing of it is a text of its own, so the name of its questions is what gives it away.
    rhythm = Rhythm(RhythmId(0), record.id, AT.date(), "08:00", ZONE, "FREQ=WEEKLY", word)
    do(store, rhythms.save, rhythm)


_KEPT: Mapping[str, Callable[[Store, Client, str], None]] = {
    "file": _file,
    "plan": _plan,
    "rating": _rating,
    "safety": _safety_plan,
    "fact": _fact,
    "readiness": _readiness,
    "earlier": _earlier,
    "score": _score,
    "chat": _chat,
    "share": _share,
    "member": _member,
    "incident": _incident,
    "ending": _ending,
    "rhythm": _rhythm,
}
"""Nouns that take more than one line to keep; ``earlier`` is what a draft said before."""


def _client(store: Store, who: str) -> Client:
    fields: dict[str, Any] = {
        "kind": KINDS[who],
        "phones": (whatsapp(NUMBERS[who]),),
        "zone": ZONE,
        "contact_note": canary(who, "hint"),
        "emergency": EmergencyContact(canary(who, "contact"), "+447700900199"),
        "next_of_kin": NextOfKin(canary(who, "kin")),
        "gp": FamilyDoctor(canary(who, "doctor")),
        "referral": Referral(canary(who, "referral")),
    }
    return saved_client(store, NAMES[who], **fields)


def _session(store: Store, record: Client, start: datetime) -> None:
    do(
        store,
        sessions.save,
        Session(SessionId(0), record.id, start, start + timedelta(minutes=50), ZONE, 1),
    )
