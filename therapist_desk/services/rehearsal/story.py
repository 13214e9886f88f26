"""The small rehearsal: a dozen invented clients, told in days from today (``resources/rehearsal``)."""

import json
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from therapist_desk import paths
from therapist_desk.domain import notes as note_rules
from therapist_desk.domain.appointments import Appointment, wall
from therapist_desk.domain.checkins import CheckIn, CheckInId, ContactChannel, Homework, Initiator
from therapist_desk.domain.clients import (
    Client,
    ClientId,
    ClientPhone,
    ClientStatus,
    EmergencyContact,
    SafetyHint,
)
from therapist_desk.domain.clock import local_date
from therapist_desk.domain.guard import Purpose
from therapist_desk.domain.messages import Direction, Draft, LinkStyle, Message, MessageId, Outcome
from therapist_desk.domain.notes import Note, NoteId
from therapist_desk.domain.practice import Practice, read_practice, with_country
from therapist_desk.domain.repeats import Every, Repeat
from therapist_desk.domain.risk import RiskAction, RiskKind, RiskLevel
from therapist_desk.domain.sessions import Attendance, Modality, Session, SessionId
from therapist_desk.services import message_drafts
from therapist_desk.services import practice as practices
from therapist_desk.services.desk import Writer
from therapist_desk.services.planning import Plan
from therapist_desk.services.rehearsal import (
    agreeing_told,
    chats_told,
    files,
    groups_told,
    note_story,
    papers,
    people,
    plans_told,
    scores_told,
    tasks_told,
    writing_story,
)
from therapist_desk.services.rehearsal.rhythms_told import tell_questions, tell_rhythms
from therapist_desk.vault.shelves import (
    agreements,
    appointments,
    checkins,
    clients,
    messages,
    notes,
    sessions,
)

Told = dict[str, Any]
WRITTEN_AFTER = timedelta(minutes=20)
"""How long after a session its note is written and signed."""

RECENT = -2
"""Sessions before this day are told by the week; those since then stand on the very day named."""


@cache
def told() -> Told:
    """Return the story as shipped."""
    path = paths.resources() / "rehearsal" / "story.json"
    content: Told = json.loads(path.read_text("utf-8"))
    return content


def tell(writer: Writer, now: datetime) -> None:
    """Keep the practice and its clients, as they would stand at ``now``."""
    kept = practices.keep(writer, practice(now))
    today = local_date(now, kept.zone)
    writing_story.tell(writer, told())
    papers.tell_templates(writer, told()["templates"])
    tell_questions(writer, told())
    for client in told()["clients"]:
        person = _Telling(writer, now, kept).of(client)
        people.relate(writer, person, client)
        plans_told.of_client(writer, person, client, today)
        zone = told()["practice"]["zone"]
        scores_told.of_client(writer, person.id, client.get("scores", ()), today, zone)
        tasks_told.write_down(writer, client.get("tasks", ()), today, person.id)
    tasks_told.write_down(writer, told()["tasks"], today)
    plans_told.cpd_log(writer, told()["cpd"], today)
    groups_told.tell(writer, told(), now, today, kept.zone)


def practice(now: datetime) -> Practice:
    """Return the invented practice, its crisis lines confirmed at ``now``."""
    places = practices.places()
    invented = read_practice(told()["practice"])
    located = with_country(invented, invented.country, places)
    today = local_date(now, invented.zone)
    lines = tuple(replace(line, confirmed_on=today) for line in located.crisis_lines)
    return replace(located, crisis_lines=lines)


class _Telling:
    """Puts one client and what happened with them into the vault."""

    def __init__(self, writer: Writer, now: datetime, practice: Practice) -> None:
        self._writer = writer
        self._now = now
        self._zone = ZoneInfo(practice.zone)
        self._practice = practice
        self._author = practice.therapist_name
        self._today = local_date(now, practice.zone)

    def of(self, client: Told) -> Client:
        """Keep the client and all that is told of the two: sessions with notes, messages, papers."""
        kept = clients.clients.add(self._writer, self._client(client))
        self._tell_sessions(kept, client)
        self._tell_what_lies_between(kept, client)
        self._tell_papers(kept, client)
        return kept

    def _tell_sessions(self, kept: Client, client: Told) -> None:
        for number, session in enumerate(client["sessions"], 1):
            self._session(kept, session, number)
        for meeting in client["appointments"]:
            appointments.appointments.add(self._writer, self._appointment(kept, meeting))
        for thought in client.get("process_notes", ()):
            note_story.tell_thought(self._writer, kept, thought["text"], self._at(thought))

    def _tell_what_lies_between(self, kept: Client, client: Told) -> None:
        for message in client["messages"]:
            messages.messages.add(self._writer, self._message(kept, message))
        if "kept_message" in client:
            self._keep_message(kept.id, client["kept_message"])
        for checkin in client["checkins"]:
            checkins.checkins.add(self._writer, self._checkin(kept, checkin))
        chats_told.file(self._writer, kept, client.get("chat", ()), self._at)
        tell_rhythms(self._writer, kept, client, self._today, str(self._zone))
        if "contact" in client:
            at = self._at(client["contact"])
            self._note(kept, client["contact"]["note"], at, at, None)

    def _tell_papers(self, kept: Client, client: Told) -> None:
        if client["agreement"]:
            at = self._at(client["agreement"] | {"at": "10:45"})
            paper = papers.accepted(self._writer, self._practice, kept, client["agreement"], at)
            agreements.agreements.add(self._writer, paper)
        agreeing_told.tell_checks(self._writer, kept.id, client, self._today)
        for file in client.get("files", ()):
            files.keep(self._writer, kept.id, file, self._at(file))

    def _client(self, client: Told) -> Client:
        since = self._now - timedelta(days=client["since"])
        phones = tuple(
            ClientPhone(each["e164"], each["label"], each["whatsapp"], confirmed_at=since)
            for each in client["phones"]
        )
        ended = client.get("ended")
        return Client(
            ClientId(0),
            client["name"],
            code=_next_code(self._writer),
            is_pseudonym=client.get("is_pseudonym", False),
            pronouns=client["pronouns"],
            status=ClientStatus(client.get("status", "active")),
            ended_on=self._today - timedelta(days=ended) if ended else None,
            phones=phones,
            hints=tuple(map(SafetyHint, client.get("hints", ()))),
            safe_word=client.get("safe_word", ""),
            contact_note=client.get("contact_note", ""),
            emergency=EmergencyContact(**client.get("emergency", {})),
            language=client["language"],
            zone=str(self._zone),
            tags=tuple(client["tags"]),
            created_at=since,
            **people.fields(client, self._today),
        )

    def _session(self, client: Client, session: Told, number: int) -> None:
        starts_at = self._at(session)
        ends_at = starts_at + timedelta(minutes=session["minutes"])
        attendance = Attendance(session["attendance"])
        if attendance is Attendance.PLANNED and ends_at <= self._now:
            attendance = Attendance.ATTENDED
        kept = sessions.sessions.add(
            self._writer,
            Session(
                SessionId(0),
                client.id,
                starts_at,
                ends_at,
                str(self._zone),
                number,
                Modality(session["modality"]),
                attendance,
                created_at=min(starts_at - timedelta(days=7), self._now),
            ),
        )
        if "note" in session:
            self._note(client, session["note"], starts_at, ends_at, kept.id)

    def _appointment(self, client: Client, meeting: Told) -> Appointment:
        repeat = None
        if "every" in meeting:
            repeat = Repeat(Every(meeting["every"]), meeting["interval"], meeting.get("count"))
        plan = Plan(
            client.id,
            wall(self._at(meeting), str(self._zone)),
            meeting["minutes"],
            str(self._zone),
            Modality(meeting["modality"]),
            meeting.get("fee", True),
            repeat,
        )
        return plan.appointment()

    def _note(
        self,
        client: Client,
        told_note: Told,
        starts_at: datetime,
        ends_at: datetime,
        session_id: SessionId | None,
    ) -> None:
        written_at = min(ends_at + WRITTEN_AFTER, self._now)
        note = Note(
            NoteId(0),
            client.id,
            told_note["format"],
            starts_at,
            str(self._zone),
            session_id,
            told_note["sections"],
            created_at=written_at,
        )
        if not told_note["draft"]:
            note = note_rules.sign(note, self._author, written_at)
        kept = notes.notes.add(self._writer, note)
        note_story.tell_history(self._writer, kept, told_note.get("earlier", []))
        note_story.tell_added(self._writer, kept, told_note.get("added", []))

    def _message(self, client: Client, message: Told) -> Message:
        at = self._at(message)
        from_therapist = message["from"] == "therapist"
        return Message(
            MessageId(0),
            client.id,
            at,
            str(self._zone),
            Direction.TO_CLIENT if from_therapist else Direction.FROM_CLIENT,
            message["text"],
            purpose=message["purpose"],
            style=LinkStyle.APP if from_therapist else None,
            outcome=Outcome(message["outcome"]) if from_therapist else None,
            outcome_at=at + timedelta(minutes=1) if from_therapist else None,
            verdict="open" if from_therapist else "",
            by_hand=not from_therapist,
            created_at=at,
        )

    def _keep_message(self, client_id: ClientId, message: Told) -> None:
        draft = Draft(purpose=Purpose(message["purpose"]), text=message["text"])
        messages.keep_draft(self._writer, client_id, draft)
        message_drafts.put_back(self._writer, client_id, self._at(message))

    def _checkin(self, client: Client, checkin: Told) -> CheckIn:
        at = self._at(checkin)
        follow_up_at = None
        if "follow_up_days" in checkin:
            follow_up_at = self._at(
                {"days": checkin["follow_up_days"], "at": checkin["follow_up_at"]}
            )
        return CheckIn(
            CheckInId(0),
            client.id,
            at,
            str(self._zone),
            recorded_at=at + timedelta(minutes=checkin["minutes"]),
            initiated_by=Initiator(checkin.get("initiated_by", "client")),
            channel=ContactChannel(checkin.get("channel", "whatsapp_message")),
            planned=checkin.get("planned", False),
            minutes=checkin["minutes"],
            ratings={key: Decimal(value) for key, value in checkin["ratings"].items()},
            homework=Homework(checkin["homework"]) if "homework" in checkin else None,
            summary=checkin["summary"],
            risk_level=RiskLevel(checkin.get("risk_level", "none_seen")),
            risk_kind=frozenset(map(RiskKind, checkin.get("risk_kind", ()))),
            risk_reason=checkin.get("risk_reason", ""),
            risk_action=frozenset(map(RiskAction, checkin.get("risk_action", ()))),
            follow_up_at=follow_up_at,
            inside_hours=checkin.get("inside_hours"),
        )

    def _at(self, when: Told) -> datetime:
        """Return the instant of ``days`` from today ``at`` a time on the practice's clock."""
        day = self._today + timedelta(days=when["days"])
        if when["days"] < RECENT:
            # Nobody came on a weekend: what would have been then was on the Friday before.
            day -= timedelta(days=max(0, day.weekday() - 4))
        clock = time.fromisoformat(when["at"])
        return datetime.combine(day, clock, self._zone).astimezone(UTC)


def _next_code(writer: Writer) -> str:
    return f"C-{clients.last_code(writer) + 1:04d}"
