"""What time alone has changed: no write tells of it, and a screen left open would not know."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from therapist_desk.domain.clock import local_date
from therapist_desk.domain.topics import Topic
from therapist_desk.services import message_drafts, practice
from therapist_desk.services.desk import Reader


@dataclass(frozen=True, slots=True)
class Passed:
    """The moment it was asked, and what to look at again."""

    at: datetime
    topics: frozenset[Topic]


def passed(reader: Reader, since: datetime | None) -> Passed:
    """Return what changed between ``since`` and now: all on a new day, tasks when a message is due."""
    return Passed(reader.now, frozenset(_changed(reader, since) if since else ()))


def _changed(reader: Reader, since: datetime) -> Iterable[Topic]:
    zone = practice.get(reader).zone or "UTC"
    if local_date(since, zone) != local_date(reader.now, zone):
        return Topic
    kept = (one.draft.until for one in message_drafts.due(reader))
    return (Topic.TASK,) if any(at and since < at <= reader.now for at in kept) else ()
