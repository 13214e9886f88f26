"""Tasks that follow from scores, filed chats, the library and ended cases.

Much has to be loaded for them, so this is only where the vault has any of these.
"""

from collections.abc import Iterator
from datetime import date

from therapist_desk.domain.clock import local_date
from therapist_desk.domain.tasks import TaskKind
from therapist_desk.services import chats, clients, endings, measure_scores, resources
from therapist_desk.services.desk import Reader
from therapist_desk.services.to_do import ToDo


def derived(reader: Reader, day: date) -> Iterator[ToDo]:
    """Yield what is to be done, by kind; whether it rests is for others to say."""
    yield from _scores(reader)
    yield from _chats(reader, day)
    yield from _library(reader, day)
    yield from _retention(reader, day)


def _scores(reader: Reader) -> Iterator[ToDo]:
    found = [*measure_scores.to_talk_about(reader), *measure_scores.half_answered(reader)]
    known = clients.page(reader, sorted({one.client_id for one in found}))
    for one in found:
        due = local_date(one.taken_at, one.zone)
        subject = one.id or -one.client_id  # one that was not saved stands for its client
        yield ToDo(TaskKind.SCORE, subject, known[one.client_id], due, "", name=one.name)


def _chats(reader: Reader, day: date) -> Iterator[ToDo]:
    for one in chats.to_be_deleted(reader):
        if one.delete_on is not None and one.delete_on <= day:
            owner = clients.get(reader, one.client_id)
            due = one.delete_on
            yield ToDo(TaskKind.CHAT_DELETE, one.id, owner, due, str(due))


def _library(reader: Reader, day: date) -> Iterator[ToDo]:
    for one in resources.due(reader, day):
        due = one.check_due
        yield ToDo(TaskKind.RESOURCE_CHECK, one.id, None, due, str(due), name=one.title)


def _retention(reader: Reader, day: date) -> Iterator[ToDo]:
    for client, one in endings.destroyable(reader, day):
        state = str(one.destroy_from)
        yield ToDo(TaskKind.RETENTION, one.id, client, one.destroy_from, state)
