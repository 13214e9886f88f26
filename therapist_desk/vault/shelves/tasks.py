"""The shelves of tasks a person wrote, and of what was put off or set aside."""

from datetime import date

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.tasks import Pause, Task, TaskKind
from therapist_desk.domain.topics import Topic
from therapist_desk.vault.shelf import Findable, Shelf
from therapist_desk.vault.store import Reader

_OPEN_CLIENT = "client_id NOT IN (SELECT id FROM client WHERE binned_at IS NOT NULL)"


def _findable(task: Task) -> Findable | None:
    # The search box finds what belongs to a client; the others stand in one short list.
    if task.client_id is None or task.created_at is None:
        return None
    return Findable(task.client_id, task.created_at, task.text)


tasks = Shelf(Topic.TASK, Task, _findable)
pauses = Shelf(Topic.TASK_PAUSE, Pause)


def has_rarer(reader: Reader) -> bool:
    """Say whether there is a score (begun or kept), a filed chat, a resource or an ended case."""
    row = reader.row(
        "SELECT EXISTS (SELECT 1 FROM measure_score) OR EXISTS (SELECT 1 FROM chat)"
        " OR EXISTS (SELECT 1 FROM resource) OR EXISTS (SELECT 1 FROM case_ending)"
        " OR EXISTS (SELECT 1 FROM setting WHERE key GLOB 'measure_draft*')"
    )
    return bool(row and row[0])


def listed(reader: Reader) -> list[Task]:
    """Return the tasks that are not done; those of clients in the bin are left out."""
    return tasks.where(
        reader,
        f"binned_at IS NULL AND done_at IS NULL AND (client_id IS NULL OR {_OPEN_CLIENT})"
        " ORDER BY id",
    )


def done(reader: Reader, limit: int) -> list[Task]:
    """Return the tasks done last; those of clients in the bin are left out."""
    return tasks.where(
        reader,
        f"binned_at IS NULL AND done_at IS NOT NULL AND (client_id IS NULL OR {_OPEN_CLIENT})"
        " ORDER BY done_at DESC, id DESC LIMIT ?",
        (limit,),
    )


def count_to_do(reader: Reader, client_id: ClientId, today: date) -> int:
    """Return how many tasks about a client wait to be done, without those that rest."""
    (count,) = reader.numbers(
        "SELECT count(*) FROM task WHERE client_id = ? AND binned_at IS NULL AND done_at IS NULL"
        " AND (not_before IS NULL OR not_before <= ?)",
        (client_id, today.isoformat()),
    )
    return count


def in_force(reader: Reader) -> dict[tuple[TaskKind, int], Pause]:
    """Return what rests, by what it follows from."""
    found = pauses.where(reader, "binned_at IS NULL ORDER BY id")
    return {(one.kind, one.subject): one for one in found}


def pause_of(reader: Reader, kind: TaskKind, subject: int) -> Pause | None:
    """Return the one pause there is of a task, one that was taken back too."""
    found = pauses.where(reader, "kind = ? AND subject = ?", (kind, subject))
    return found[0] if found else None
