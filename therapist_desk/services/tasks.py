"""What is to be done: tasks a person wrote, and those that follow from the record.

Only the first are kept. The others are worked out anew each time; what is kept of them is that
one was put off or set aside, with the state it was in then.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from therapist_desk.domain import tasks as rules
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.messages import KeptDraft
from therapist_desk.domain.notes import storable
from therapist_desk.domain.tasks import Pause, PauseId, Task, TaskId, TaskKind
from therapist_desk.services import clients, derived_tasks, drafts, message_drafts, practice, to_do
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.services.to_do import ToDo, Which
from therapist_desk.vault.shelves import tasks as shelf

_DRAFT = "task_draft"
_DONE_SHOWN = 200


@dataclass(frozen=True, slots=True)
class Before:
    """What stood before a task was dealt with, to take it back; a pause with id 0 is new."""

    task: Task | None = None
    pause: Pause | None = None
    draft: KeptDraft | None = None


def everything(reader: Reader) -> list[ToDo]:
    """Return all there is to do now or later, what weighs most first; what is done is left out."""
    day = practice.today(reader)
    found = [*derived_tasks.derived(reader, day), *_own(reader, shelf.listed(reader), day)]
    return sorted(found, key=lambda one: one.weight)


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
    return to_do.key_of(TaskKind.OWN, task_id)


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
