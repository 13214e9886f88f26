"""Before a session: everything since the last one, in one question, and the note begun with it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from therapist_desk.domain import preparing as rules
from therapist_desk.domain.attachments import Attachment
from therapist_desk.domain.checkins import CheckIn
from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.meetings import Meeting
from therapist_desk.domain.messages import Message
from therapist_desk.domain.notes import Note, NoteId
from therapist_desk.domain.plans import Goal, GoalKey, GoalRating, GoalState
from therapist_desk.domain.preparing import Part
from therapist_desk.domain.sessions import Modality, Session
from therapist_desk.services import (
    agreement_standings,
    appointments,
    chats,
    checkin_charts,
    clients,
    measure_scores,
    planning,
    sessions,
    tasks,
)
from therapist_desk.services.agreement_standings import Overview
from therapist_desk.services.chats import Marked
from therapist_desk.services.checkin_charts import Material
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.services.measure_scores import Latest
from therapist_desk.services.to_do import ToDo
from therapist_desk.vault.milliseconds import to_milliseconds
from therapist_desk.vault.shelves import attachments as attachment_shelf
from therapist_desk.vault.shelves import checkins as checkin_shelf
from therapist_desk.vault.shelves import messages as message_shelf
from therapist_desk.vault.shelves import notes as note_shelf
from therapist_desk.vault.shelves import plans as plan_shelf
from therapist_desk.vault.shelves import safety_plans as safety_plan_shelf
from therapist_desk.vault.shelves import sessions as session_shelf

_LOOKED_AT = 5
"""How many notes back a plan is looked for: the last may be of a missed session."""

_JUST_NOW = timedelta(hours=3)
"""A meeting that ended so lately is still the one to prepare for, or to write about."""

_USUAL = timedelta(minutes=50)


@dataclass(frozen=True, slots=True)
class Since:
    """What came after the last session, each latest first; ``marked`` are messages to bring to it."""

    checkins: tuple[CheckIn, ...] = ()
    messages: tuple[Message, ...] = ()
    notes: tuple[Note, ...] = ()
    files: tuple[Attachment, ...] = ()
    marked: tuple[Marked, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.checkins or self.messages or self.notes or self.files or self.marked)


@dataclass(frozen=True, slots=True)
class Preparation:
    """All that helps before a client's next meeting; it is of that very record.

    ``begun`` is the note of the meeting, if there is one; ``planned`` what ``last`` planned;
    ``risk`` the last check-in with one; ``ratings`` hold the last one of each goal, ``scores`` of each
    measure; ``rated`` is what a chart of the check-ins is made of.
    """

    client: Client
    meeting: Meeting | None
    number: int
    begun: NoteId | None
    before: Session | None
    last: Note | None
    planned: str
    since: Since
    todos: tuple[ToDo, ...]
    risk: CheckIn | None
    agreement: Overview
    goals: tuple[Goal, ...]
    ratings: Mapping[GoalKey, GoalRating]
    safety_plan_on: date | None
    scores: tuple[Latest, ...] = ()
    rated: Material | None = None

    def can_begin(self, now: datetime) -> bool:
        """Whether its note can be begun: from an hour before, and only once."""
        soon = self.meeting is None or self.meeting.starts_at <= now + sessions.SOON
        return soon and self.begun is None


def next_client(reader: Reader, day: date, zone: str) -> ClientId | None:
    """Return whom the next session of ``day`` is with; None when there is none any more."""
    planned = appointments.on(reader, day, zone)
    return next(
        (one.client_id for one in planned if one.takes_time and one.ends_at > reader.now), None
    )


def prepare(reader: Reader, client_id: ClientId) -> Preparation:
    """Return what helps before the client's next meeting, or the one that is or was just now."""
    meeting = _meeting(reader, client_id)
    until = meeting.starts_at if meeting else reader.now
    before = session_shelf.last_held(reader, client_id, to_milliseconds(min(until, reader.now)))
    written = note_shelf.latest(reader, client_id, to_milliseconds(until), _LOOKED_AT)
    last = next((one for one in written if rules.plan_in(one.sections)), None)
    last = last or next(iter(written), None)
    plan = plan_shelf.latest(reader, client_id)
    versions = [one for one in safety_plan_shelf.versions(reader, client_id) if not one.redactions]
    return Preparation(
        client=clients.get(reader, client_id),
        meeting=meeting,
        number=_number(reader, client_id, meeting),
        begun=planning.note_of(reader, meeting) if meeting else None,
        before=before,
        last=last,
        planned=rules.plan_in(last.sections) if last else "",
        since=_since(reader, client_id, before, last),
        todos=tuple(tasks.of_client(reader, client_id)),
        risk=checkin_shelf.last_risk(reader, client_id),
        agreement=agreement_standings.overview(reader, [client_id])[client_id],
        goals=tuple(one for one in plan.goals if one.state is GoalState.OPEN) if plan else (),
        ratings={one.goal_key: one for one in plan_shelf.ratings_of(reader, client_id)},
        safety_plan_on=versions[0].written_on if versions else None,
        scores=measure_scores.latest(reader, client_id),
        rated=checkin_charts.material(reader, client_id),
    )


def begin_note(writer: Writer, client_id: ClientId, parts: Mapping[Part, str]) -> NoteId:
    """Begin the note of the meeting one prepared for, with ``parts`` where they belong.

    Returns the note there is already, unchanged, when it was begun before. RuleBroken for a meeting
    that is still far off; where none is planned, one as long as the last begins now.
    """
    meeting = _meeting(writer, client_id) or _now(writer, client_id)
    return planning.begin_note(writer, meeting, parts)


def _now(reader: Reader, client_id: ClientId) -> Meeting:
    begin = reader.now.replace(second=0, microsecond=0)
    last = session_shelf.last_held(reader, client_id, to_milliseconds(begin))
    length = last.ends_at - last.starts_at if last else _USUAL
    zone = last.zone if last else clients.get(reader, client_id).zone
    modality = last.modality if last else Modality.ROOM
    return Meeting(client_id, begin, begin + length, zone, modality)


def _meeting(reader: Reader, client_id: ClientId) -> Meeting | None:
    """Return the meeting that is, or was just now and has no note; else the next to come."""
    now = reader.now
    found = appointments.of_client_between(reader, client_id, now - _JUST_NOW, now)
    past = [one for one in found if one.takes_time and one.starts_at <= now]
    current = [one for one in past if one.ends_at > now or planning.note_of(reader, one) is None]
    return current[-1] if current else appointments.next_of_client(reader, client_id)


def _number(reader: Reader, client_id: ClientId, meeting: Meeting | None) -> int:
    return (meeting.number if meeting else 0) or sessions.next_number(reader, client_id)


def _since(reader: Reader, client_id: ClientId, before: Session | None, last: Note | None) -> Since:
    after = before.starts_at if before else last.occurred_at if last else None
    begin = to_milliseconds(after or datetime(1970, 1, 1, tzinfo=ZoneInfo("UTC")))
    known = {last.id} if last else set()
    return Since(
        tuple(checkin_shelf.of_client_since(reader, client_id, begin)),
        tuple(message_shelf.of_client_since(reader, client_id, begin)),
        tuple(
            one
            for one in note_shelf.of_client_since(reader, client_id, begin)
            if one.id not in known and one.occurred_at <= reader.now
        ),
        tuple(attachment_shelf.of_client_since(reader, client_id, begin)),
        tuple(chats.marked_since(reader, client_id, begin)),
    )
