"""Today: the day's sessions and what needs the therapist now, answered in one question."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from therapist_desk.domain.checkins import CheckIn
from therapist_desk.domain.clients import Client
from therapist_desk.domain.meetings import Meeting
from therapist_desk.domain.messages import KeptDraft, Message
from therapist_desk.domain.notes import Written
from therapist_desk.domain.tasks import TaskKind
from therapist_desk.services import (
    appointments,
    clients,
    message_drafts,
    messages,
    reminders,
    tasks,
)
from therapist_desk.services.checkins import Logged
from therapist_desk.services.decisions import NumberGone, OfAge, Question
from therapist_desk.services.desk import Reader
from therapist_desk.services.reminders import Progress
from therapist_desk.services.to_do import ToDo
from therapist_desk.vault.shelves import notes


@dataclass(frozen=True, slots=True)
class Today:
    """What concerns one day.

    ``noted`` says how far the notes of sessions are; ``todos`` are all there is to do but risk
    follow-ups and questions, which stand apart; ``waiting`` are messages with no known outcome;
    ``to_remind`` is about the day after; ``drafts`` are messages begun and not opened,
    but those that are to do now.
    """

    meetings: tuple[Meeting, ...]
    noted: Mapping[int, Written]
    clients: Mapping[int, Client]
    todos: tuple[ToDo, ...]
    follow_ups: tuple[Logged, ...]
    questions: tuple[Question, ...]
    waiting: tuple[Message, ...]
    has_clients: bool
    to_remind: Progress
    drafts: tuple[KeptDraft, ...]


def today(reader: Reader, day: date, zone: str) -> Today:
    """Return what concerns ``day`` by the clock of ``zone``."""
    planned = appointments.on(reader, day, zone)
    waiting = messages.unanswered(reader)
    drafts = tuple(message_drafts.begun(reader))
    concerned = {one.client_id for one in planned} | {one.client_id for one in waiting}
    concerned |= {one.client_id for one in drafts}
    known = clients.page(reader, sorted(concerned))
    todos = tasks.open_now(reader)
    held = [one.session.id for one in planned if one.session is not None]
    return Today(
        tuple(one for one in planned if one.takes_time),
        notes.of_sessions(reader, held),
        known,
        tuple(one for one in todos if one.kind is not TaskKind.RISK and not one.kind.is_question),
        tuple(_follow_ups(todos)),
        tuple(one.about for one in todos if isinstance(one.about, OfAge | NumberGone)),
        tuple(one for one in waiting if known[one.client_id].binned_at is None),
        clients.has_any(reader),
        reminders.progress(reader, day + timedelta(days=1), zone),
        drafts,
    )


def _follow_ups(todos: list[ToDo]) -> list[Logged]:
    return [
        Logged(one.about, one.client)
        for one in todos
        if isinstance(one.about, CheckIn) and one.client is not None
    ]
