"""Two people and the record they share, each with words that stand in that record and nowhere else."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.support import papers
from tests.support.records import ask, do, saved_client, saved_note, whatsapp
from therapist_desk.domain.checkins import CheckIn, CheckInId, ContactChannel
from therapist_desk.domain.clients import (
    Client,
    ClientKind,
    EmergencyContact,
    FamilyDoctor,
    NextOfKin,
    Referral,
)
from therapist_desk.domain.guard import Channel, Purpose
from therapist_desk.domain.messages import Direction, Draft, Message, MessageId
from therapist_desk.domain.notes import ProcessNote, ProcessNoteId
from therapist_desk.domain.relations import RelationKind
from therapist_desk.domain.sessions import Session, SessionId
from therapist_desk.domain.tasks import Task, TaskId
from therapist_desk.services import (
    agreements,
    checkins,
    messages,
    notes,
    practice,
    relations,
    sessions,
    tasks,
)
from therapist_desk.vault.shelves import messages as message_shelf
from therapist_desk.vault.store import Store

ZONE = "Europe/London"
AT = datetime(2026, 11, 18, 12, 0, tzinfo=UTC)
KINDS = {"ada": ClientKind.ADULT, "ben": ClientKind.ADULT, "both": ClientKind.COUPLE}
NUMBERS = {"ada": "+447700900123", "ben": "+447700900124", "both": "+447700900125"}
NAMES = {"ada": "Ada Moreau", "ben": "Ben Roth", "both": "Bothcanaryname"}
NOUNS = (
    *("task", "note", "process", "checkin", "message", "draft", "hint", "contact", "kin", "doctor"),
    *("referral", "agreement"),
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
    elif noun == "message":
        sent = Message(MessageId(0), record.id, AT, ZONE, Direction.FROM_CLIENT, word)
        store.write(lambda writer: message_shelf.messages.add(writer, sent))
    elif noun == "task":
        do(store, tasks.save, Task(TaskId(0), word, record.id))
    else:
        draft = Draft(Channel.CHAT, Purpose.SCHEDULING, word, "")
        do(store, messages.keep_draft, record.id, draft)


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
