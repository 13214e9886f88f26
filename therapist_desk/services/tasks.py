"""What is to be done: tasks a person wrote, and those that follow from the record.

Only the first are kept. The others are worked out anew each time; what is kept of them is that
one was put off or set aside, with the state it was in then.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from therapist_desk.domain import rhythms as rhythm_rules
from therapist_desk.domain import tasks as rules
from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.clock import local_date
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.messages import KeptDraft
from therapist_desk.domain.notes import OVERDUE_AFTER, days_open, storable
from therapist_desk.domain.rhythms import SilenceRule, State
from therapist_desk.domain.tasks import Pause, PauseId, Task, TaskId, TaskKind
from therapist_desk.services import (
    agreement_standings,
    backups,
    checkins,
    clients,
    contact_log,
    decisions,
    drafts,
    message_drafts,
    notes,
    plans,
    practice,
    rhythms,
)
from therapist_desk.services.decisions import OfAge
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault import info
from therapist_desk.vault.shelves import tasks as shelf

_DRAFT = "task_draft"
_KINDS = tuple(TaskKind)
_ROOM = 32
"""Room for so many kinds in a key; a key is the id of what it follows from, its kind the last digit."""

_DONE_SHOWN = 200
About = Any
"""The record a task follows from, as its kind says, the task a person wrote, or None."""


class Which(StrEnum):
    """Which tasks are listed."""

    OPEN = "open"
    LATER = "later"
    DONE = "done"
    """Done, or set aside."""


@dataclass(frozen=True, slots=True)
class ToDo:
    """One thing to do; ``about`` is what it follows from, or the task a person wrote.

    ``state`` changes when it should be looked at anew; ``pause`` is what rests it, if it rests.
    """

    kind: TaskKind
    subject: int
    client: Client | None
    due_on: date | None
    state: str
    about: About = None
    pause: Pause | None = None
    silence: SilenceRule | None = None
    """What was agreed for a check-in that does not come."""

    @property
    def key(self) -> int:
        """A number that no other one has."""
        return self.subject * _ROOM + _KINDS.index(self.kind)

    @property
    def which(self) -> Which:
        """Where it is listed; one put off until a day that has come is open again."""
        if isinstance(self.about, Task) and self.about.done_at is not None:
            return Which.DONE
        if self.pause is not None:
            return Which.LATER if self.pause.until else Which.DONE
        return Which.OPEN

    @property
    def rests_until(self) -> date | None:
        """The day it was put off until."""
        return self.pause.until if self.pause else None


@dataclass(frozen=True, slots=True)
class Before:
    """What stood before a task was dealt with, to take it back; a pause with id 0 is new."""

    task: Task | None = None
    pause: Pause | None = None
    draft: KeptDraft | None = None


def everything(reader: Reader) -> list[ToDo]:
    """Return all there is to do now or later, what weighs most first; what is done is left out."""
    day = practice.today(reader)
    found = [*_derived(reader, day), *_own(reader, shelf.listed(reader), day)]
    return sorted(found, key=_weight)


def open_now(reader: Reader) -> list[ToDo]:
    """Return what is to be done now, what weighs most first."""
    return [one for one in everything(reader) if one.which is Which.OPEN]


def of_client(reader: Reader, client_id: ClientId) -> list[ToDo]:
    """Return what is to be done now about one client and belongs to that very record."""
    return [one for one in open_now(reader) if one.client and one.client.id == client_id]


def listed(
    reader: Reader, which: Which = Which.OPEN, client_id: ClientId | None = None
) -> list[int]:
    """Return the keys of the tasks of one client, or of all."""
    found = [one for one in everything(reader) if one.which is which]
    if which is Which.DONE:
        found += _own(reader, shelf.done(reader, _DONE_SHOWN), practice.today(reader))
    return [
        one.key
        for one in found
        if client_id is None or (one.client is not None and one.client.id == client_id)
    ]


def page(reader: Reader, keys: Sequence[int]) -> Mapping[int, ToDo]:
    """Return what these keys stand for, as far as it is still there."""
    wanted = set(keys)
    found = everything(reader)
    if wanted - {one.key for one in found}:
        found += _own(reader, shelf.done(reader, _DONE_SHOWN), practice.today(reader))
    return {one.key: one for one in found if one.key in wanted}


def key_of(task_id: int) -> int:
    """Return the key of a task a person wrote."""
    return task_id * _ROOM + _KINDS.index(TaskKind.OWN)


def save(writer: Writer, task: Task) -> Task:
    """Keep a task, new or changed; RuleBroken, naming the field, if it can't stand."""
    task = replace(task, text=" ".join(storable(task.text).split()))
    rules.check(task)
    drafts.forget(writer, _DRAFT)
    if not task.id:
        return shelf.tasks.add(writer, task)
    return shelf.tasks.replace(writer, task)


def bin_task(writer: Writer, task_id: TaskId) -> Task:
    """Put a task a person wrote into the bin."""
    return shelf.tasks.bin(writer, task_id)


def restore(writer: Writer, task_id: TaskId) -> Task:
    """Take a task back out of the bin."""
    return shelf.tasks.restore(writer, task_id)


def finish(writer: Writer, todo: ToDo) -> Before:
    """Keep that a task is done, or that one that follows from the record is left undone.

    RuleBroken for what has to be done or answered where it stands.
    """
    if isinstance(todo.about, Task):
        return _change(writer, todo.about.id, lambda task: replace(task, done_at=writer.now))
    if not todo.kind.can_be_set_aside:
        raise RuleBroken("This one goes by itself once it is done.")
    return _rest(writer, todo, None)


def put_off(writer: Writer, todo: ToDo, until: date) -> Before:
    """Let a task rest until a day to come; RuleBroken for one that can't wait, or a day gone by."""
    rules.check_until(todo.kind, until, practice.today(writer))
    if isinstance(todo.about, Task):
        return _change(writer, todo.about.id, lambda task: replace(task, not_before=until))
    return _rest(writer, todo, until)


def bring_back(writer: Writer, todo: ToDo) -> Before:
    """Put a task that rests or is done back among those to do."""
    if isinstance(todo.about, Task):
        return _change(
            writer, todo.about.id, lambda task: replace(task, done_at=None, not_before=None)
        )
    draft_of = todo.about if isinstance(todo.about, KeptDraft) else None
    if draft_of is not None:
        message_drafts.put_back(writer, draft_of.client_id, writer.now)
    pause = shelf.pause_of(writer, todo.kind, todo.subject)
    if pause is None:
        return Before(draft=draft_of)
    shelf.pauses.bin(writer, pause.id)
    return Before(pause=pause, draft=draft_of)


def take_back(writer: Writer, before: Before) -> None:
    """Put everything back as it stood before."""
    if before.draft is not None:
        message_drafts.put_back(writer, before.draft.client_id, before.draft.draft.until)
    if before.task is not None:
        shelf.tasks.replace(writer, before.task, taken_back=True)
    if before.pause is None:
        return
    kept = shelf.pause_of(writer, before.pause.kind, before.pause.subject)
    if kept is not None and before.pause.id:
        shelf.pauses.replace(writer, before.pause, taken_back=True)
    elif kept is not None:
        shelf.pauses.bin(writer, kept.id)


def draft(reader: Reader) -> Task | None:
    """Return what was typed and not saved, or None."""
    return drafts.read(reader, _DRAFT, Task)


def keep_draft(writer: Writer, task: Task) -> None:
    """Keep what is being typed, fit to save or not."""
    drafts.keep(writer, _DRAFT, replace(task, text=storable(task.text)))


def forget_draft(writer: Writer) -> None:
    """Throw away what was typed and not saved."""
    drafts.forget(writer, _DRAFT)


def _change(writer: Writer, task_id: TaskId, changed: Callable[[Task], Task]) -> Before:
    before = shelf.tasks.get(writer, task_id)
    shelf.tasks.replace(writer, changed(before))
    return Before(task=before)


def _rest(writer: Writer, todo: ToDo, until: date | None) -> Before:
    client_id = todo.client.id if todo.client else None
    pause = Pause(PauseId(0), todo.kind, todo.subject, todo.state, until, client_id)
    before = shelf.pause_of(writer, todo.kind, todo.subject)
    if before is None:
        shelf.pauses.add(writer, pause)
        return Before(pause=pause)
    fresh = replace(pause, id=before.id, created_at=before.created_at)
    shelf.pauses.replace(writer, fresh)
    return Before(pause=before)


def _own(reader: Reader, found: Sequence[Task], day: date) -> list[ToDo]:
    ids = sorted({one.client_id for one in found if one.client_id is not None})
    known = clients.page(reader, ids)
    return [
        ToDo(
            TaskKind.OWN,
            one.id,
            known[one.client_id] if one.client_id is not None else None,
            one.due_on,
            "",
            one,
            _own_pause(one, day),
        )
        for one in found
    ]


def _own_pause(task: Task, day: date) -> Pause | None:
    if task.not_before is None or task.not_before <= day:
        return None
    return Pause(PauseId(0), TaskKind.OWN, task.id, "", task.not_before, task.client_id)


def _derived(reader: Reader, day: date) -> Iterator[ToDo]:
    rested = shelf.in_force(reader)
    for each in (
        *_risks(reader),
        *_questions(reader),
        *_unsigned(reader),
        *_missed(reader),
        *_rhythms(reader),
        *_drafts(reader),
        *_agreements(reader),
        *_plans(reader, day),
        *_rarer(reader, day),
        *_keeping(reader, day),
    ):
        pause = rested.get((each.kind, each.subject))
        holds = (
            pause is not None
            and each.kind.can_wait
            and pause.state == each.state
            and (pause.until is None or pause.until > day)
        )
        yield replace(each, pause=pause) if holds else each


def _risks(reader: Reader) -> Iterator[ToDo]:
    for one in checkins.open_follow_ups(reader):
        at = one.checkin.follow_up_at
        due = local_date(at, one.checkin.zone) if at else None
        yield ToDo(TaskKind.RISK, one.checkin.id, one.client, due, "", one.checkin)


def _questions(reader: Reader) -> Iterator[ToDo]:
    for one in decisions.open_questions(reader):
        if isinstance(one, OfAge):
            yield ToDo(TaskKind.AGE, one.client.id, one.client, None, str(one.age), one)
        else:
            yield ToDo(TaskKind.NUMBER, one.agreement_id, one.client, None, one.number, one)


def _unsigned(reader: Reader) -> Iterator[ToDo]:
    found = notes.drafts(reader)
    known = clients.page(reader, sorted({one.client_id for one in found}))
    for one in found:
        begun = one.created_at or one.occurred_at
        due = local_date(begun + OVERDUE_AFTER, one.zone)
        # One set aside while it was fresh comes back once it is late, and then with each change.
        state = str(one.changed_at) if days_open(one, reader.now) else ""
        if known[one.client_id].binned_at is None:
            yield ToDo(TaskKind.UNSIGNED_NOTE, one.id, known[one.client_id], due, state, one)


def _missed(reader: Reader) -> Iterator[ToDo]:
    for one in contact_log.asked_in_vain(reader):
        due = local_date(one.at + rhythm_rules.ANSWER_WITHIN, one.zone)
        owner = clients.get(reader, one.client_id)
        rule = rhythms.silence(reader, one.client_id)
        yield ToDo(TaskKind.MISSED_CHECKIN, one.id, owner, due, "", one, silence=rule)


def _rhythms(reader: Reader) -> Iterator[ToDo]:
    for one in rhythms.waiting(reader):
        rhythm, wall = one.planned.rhythm, one.planned.wall
        is_missed = one.planned.state is State.MISSED
        if is_missed and rhythm.asks:
            continue  # the message that asked in vain says so already
        kind = TaskKind.CHECKIN_SILENT if is_missed else TaskKind.CHECKIN_DUE
        if kind is TaskKind.CHECKIN_DUE and not rhythm.asks:
            continue  # the client begins
        rule = rhythms.silence(reader, one.client.id) if is_missed else None
        state = wall.isoformat()
        yield ToDo(kind, rhythm.id, one.client, wall.date(), state, one, silence=rule)


def _drafts(reader: Reader) -> Iterator[ToDo]:
    for one in message_drafts.due(reader):
        at, owner = one.draft.until, clients.get(reader, one.client_id)
        assert at is not None
        due = local_date(at, practice.get(reader).zone or owner.zone)
        rests = Pause(PauseId(0), TaskKind.MESSAGE_DRAFT, owner.id, str(at), due, owner.id)
        pause = rests if at > reader.now else None
        yield ToDo(TaskKind.MESSAGE_DRAFT, owner.id, owner, due, str(at), one, pause)


def _agreements(reader: Reader) -> Iterator[ToDo]:
    for one in agreement_standings.reviews_due(reader):
        outline = one.outline
        if outline is not None:
            due = min(outline.review_on or date.max, outline.ends_on or date.max)
            state = f"{outline.review_on} {outline.ends_on} {one.standing}"
            yield ToDo(TaskKind.AGREEMENT_REVIEW, outline.id, one.client, due, state, one)


def _plans(reader: Reader, day: date) -> Iterator[ToDo]:
    for one in plans.reviews_due(reader, day):
        due = one.plan.review_on
        yield ToDo(TaskKind.PLAN_REVIEW, one.plan.id, one.client, due, str(due), one.plan)


def _rarer(reader: Reader, day: date) -> Iterator[ToDo]:
    if shelf.has_rarer(reader):
        from therapist_desk.services import rarer_tasks  # much to load where nothing is of it

        yield from (ToDo(*each) for each in rarer_tasks.derived(reader, day))


def _keeping(reader: Reader, day: date) -> Iterator[ToDo]:
    if info.is_rehearsal(reader):
        return  # nobody has to back up invented clients
    stands = backups.standing(reader)
    if stands.is_overdue(reader.now):
        since = (stands.last or stands.born).date() + backups.OVERDUE
        weeks = (day - since).days // 7  # put off for longer, it comes back after a week
        yield ToDo(TaskKind.BACKUP, 0, None, since, f"{stands.last} {weeks}")
    if stands.wants_drill(reader.now):
        since = (stands.drilled or stands.born).date() + backups.DRILL_EVERY
        months = (day - since) // timedelta(days=30)
        yield ToDo(TaskKind.RECOVERY_KIT, 0, None, since, f"{stands.drilled} {months}")


def _weight(one: ToDo) -> tuple[int, date, int, int]:
    """Risk first, then questions, then what has a day, the earliest first."""
    urgent = one.kind in (TaskKind.RISK, TaskKind.SCORE)
    rank = 0 if urgent else 1 if one.kind.is_question else 2
    return rank, one.due_on or date.max, _KINDS.index(one.kind), one.subject
