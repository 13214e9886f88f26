"""Tasks that follow from scores, filed chats, the library and ended cases.

Much has to be loaded for them, so this is only where the vault has any of these.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any

from therapist_desk.domain.clients import Client
from therapist_desk.domain.clock import local_date
from therapist_desk.domain.tasks import TaskKind
from therapist_desk.services import chats, clients, endings, measure_scores, resources
from therapist_desk.services.desk import Reader

Derived = tuple[TaskKind, int, Client | None, date | None, str, Any]
"""What a ToDo begins with: kind, subject, whose, when due, state, and what it follows from."""


def derived(reader: Reader, day: date) -> Iterator[Derived]:
    """Yield what is to be done, by kind; whether it rests is for others to say."""
    yield from _scores(reader)
    yield from _chats(reader, day)
    yield from _library(reader, day)
    yield from _retention(reader, day)


def _scores(reader: Reader) -> Iterator[Derived]:
    found = [*measure_scores.to_talk_about(reader), *measure_scores.half_answered(reader)]
    known = clients.page(reader, sorted({one.client_id for one in found}))
    for one in found:
        due = local_date(one.taken_at, one.zone)
        subject = one.id or -one.client_id  # one that was not saved stands for its client
        yield TaskKind.SCORE, subject, known[one.client_id], due, "", one


def _chats(reader: Reader, day: date) -> Iterator[Derived]:
    for one in chats.to_be_deleted(reader):
        if one.delete_on is not None and one.delete_on <= day:
            owner = clients.get(reader, one.client_id)
            due = one.delete_on
            yield TaskKind.CHAT_DELETE, one.id, owner, due, str(due), None


def _library(reader: Reader, day: date) -> Iterator[Derived]:
    for one in resources.due(reader, day):
        due = one.check_due
        yield TaskKind.RESOURCE_CHECK, one.id, None, due, str(due), one


def _retention(reader: Reader, day: date) -> Iterator[Derived]:
    for client, one in endings.destroyable(reader, day):
        state = str(one.destroy_from)
        yield TaskKind.RETENTION, one.id, client, one.destroy_from, state, one
