"""What a chart of a client's check-ins is made of: every rating, the sessions, and where risk was."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from therapist_desk.domain.checkins import CheckIn
from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.practice import Practice
from therapist_desk.domain.question_sets import Kind
from therapist_desk.domain.rhythms import Rhythm
from therapist_desk.domain.sessions import Attendance, Session
from therapist_desk.services import clients, practice, question_sets, sessions
from therapist_desk.services.desk import Reader
from therapist_desk.vault.shelves import checkins as shelf
from therapist_desk.vault.shelves import rhythms

USUAL_GAP = timedelta(days=8)
"""Without a rhythm, a week of silence is no gap yet."""


@dataclass(frozen=True, slots=True)
class Material:
    """Check-ins as last amended and attended sessions, both oldest first.

    ``gaps`` say over which silence no line of a rating is drawn, by the rhythm that asks for it;
    without one, ``gap`` does.
    """

    client: Client
    practice: Practice
    now: datetime
    checkins: tuple[CheckIn, ...]
    sessions: tuple[Session, ...]
    gap: timedelta
    gaps: Mapping[str, timedelta]

    def gap_of(self, key: str) -> timedelta:
        """Return the longest silence a line of this rating may bridge."""
        return self.gaps.get(key, self.gap)


def _usual_gap(going: Sequence[Rhythm]) -> timedelta:
    """Return over which silence a rating nobody asked for is left open.

    It comes with what was asked for, so where that comes more rarely than each week, so may it.
    """
    bare = [one.gap for one in going if not one.set_key]
    return min(bare) if bare else max([USUAL_GAP, *(one.gap for one in going)])


def material(reader: Reader, client_id: ClientId) -> Material:
    """Return what a chart of this client's check-ins is made of."""
    day = practice.today(reader)
    held = (one for one in sessions.of_client(reader, client_id))
    going = [one for one in rhythms.of_client(reader, client_id) if not one.has_ended(day)]
    gaps: dict[str, timedelta] = {}
    for rhythm in going:
        found = question_sets.get(reader, rhythm.set_key) if rhythm.set_key else None
        for question in found.questions if found else ():
            if question.kind is Kind.NUMBER:
                before = gaps.get(question.log, rhythm.gap)
                gaps[question.log] = min(before, rhythm.gap)
    return Material(
        clients.get(reader, client_id),
        practice.get(reader),
        reader.now,
        tuple(reversed(shelf.of_client_since(reader, client_id, 0))),
        tuple(reversed([one for one in held if one.attendance is Attendance.ATTENDED])),
        _usual_gap(going),
        gaps,
    )
