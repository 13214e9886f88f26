"""What the small rehearsal tells of the tasks the therapist wrote down."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.tasks import Task, TaskId
from therapist_desk.services.desk import Writer
from therapist_desk.vault.shelves import tasks

Told = dict[str, Any]


def write_down(
    writer: Writer, told: Sequence[Told], today: date, client_id: ClientId | None = None
) -> None:
    """Keep the tasks told of one client, or of the practice."""
    for one in told:
        due_on = today + timedelta(days=one["days"]) if "days" in one else None
        done_at = writer.now if one.get("done") else None
        task = Task(TaskId(0), one["text"], client_id, due_on, done_at=done_at)
        tasks.tasks.add(writer, task)
