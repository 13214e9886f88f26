"""A client's record as one line of time: everything that happened, the latest first, by month.

Process notes are not among it.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.topics import Topic
from therapist_desk.services.desk import Reader
from therapist_desk.vault.milliseconds import from_milliseconds, to_milliseconds
from therapist_desk.vault.shelves import clients, notes, sessions
from therapist_desk.vault.timeline import SOURCES, times

TOPICS = tuple(SOURCES)
_KINDS = 16
"""Room for so many kinds in a key; a key is the record's id with its kind in the last digit."""


@dataclass(frozen=True, slots=True)
class Month:
    """The heading over the entries of a month."""

    first: date
    count: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One record of the client, as it stands, and when it happened; ``client_name`` to hide it."""

    noun: Topic
    record: Any
    at: datetime
    client_name: str


def keys(
    reader: Reader, client_id: ClientId, zone: str, nouns: Collection[Topic] = TOPICS
) -> list[int]:
    """Return a key for each entry of ``nouns``, the latest first, and one before each month.

    Months are those of ``zone``; the key of a month is negative.
    """
    found: list[tuple[int, int]] = []
    for kind, noun in enumerate(TOPICS):
        if noun in nouns:
            happened = times(reader, noun, client_id)
            found += [(at, record_id * _KINDS + kind) for at, record_id in happened]
    found.sort(reverse=True)
    return list(_by_month(found, ZoneInfo(zone)))


def page(reader: Reader, wanted: Sequence[int]) -> Mapping[int, Entry | Month]:
    """Return what the keys stand for, as far as it is still there."""
    found: dict[int, Entry | Month] = {key: _month(key) for key in wanted if key < 0}
    name = ""
    for kind, (noun, source) in enumerate(SOURCES.items()):
        ids = [key // _KINDS for key in wanted if key >= 0 and key % _KINDS == kind]
        for record_id, record in (source().shelf.page(reader, ids) if ids else {}).items():
            name = name or clients.clients.get(reader, record.client_id).name
            found[record_id * _KINDS + kind] = Entry(noun, record, _at(noun, record), name)
    return found


def place_of(key: int) -> tuple[Topic, int] | None:
    """Return which record a key stands for, or None for a month."""
    return None if key < 0 else (TOPICS[key % _KINDS], key // _KINDS)


def note_of_session(reader: Reader, session_id: int) -> int | None:
    """Return the id of the first note on a session, in the client's own record, or None."""
    session = sessions.sessions.get(reader, session_id)
    of_it = notes.of_session(reader, session.id)
    return next((one.id for one in of_it if one.client_id == session.client_id), None)


def _by_month(found: Sequence[tuple[int, int]], zone: ZoneInfo) -> Iterator[int]:
    held: list[int] = []
    month, begins = date.min, None
    for at, key in found:
        if begins is None or at < begins:
            yield from _headed(month, held)
            held = []
            month = from_milliseconds(at).astimezone(zone).date().replace(day=1)
            begins = to_milliseconds(datetime(month.year, month.month, 1, tzinfo=zone))
        held.append(key)
    yield from _headed(month, held)


def _headed(month: date, held: Sequence[int]) -> Iterator[int]:
    if held:
        # The month and how much is in it, in one number: a heading needs no question of its own.
        yield -((month.year * 12 + month.month - 1) * _MOST + min(len(held), _MOST - 1))
        yield from held


_MOST = 1_000_000


def _month(key: int) -> Month:
    months, count = divmod(-key, _MOST)
    return Month(date(months // 12, months % 12 + 1, 1), count)


def _at(noun: Topic, record: Any) -> datetime:
    if noun is Topic.AGREEMENT:
        given = record.acceptance
        at: datetime = given.at if given else record.created_at
        return at
    value: datetime = getattr(record, SOURCES[noun]().at)
    return value
