"""The large rehearsal: twenty years of one invented practice, made of sentences and chance.

Written past the shelves' own verbs: 340,000 audit events would fill half the time and a third of
the vault and prove nothing, since nobody did any of it. One event says that the vault was filled.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from random import Random

from therapist_desk.domain import notes as note_rules
from therapist_desk.domain.checkins import CheckIn, CheckInId
from therapist_desk.domain.clients import Client, ClientId, ClientPhone, ClientStatus
from therapist_desk.domain.messages import Direction, LinkStyle, Message, MessageId, Outcome
from therapist_desk.domain.notes import Note, NoteId
from therapist_desk.domain.sessions import Session, SessionId
from therapist_desk.domain.topics import Topic
from therapist_desk.services import practice as practices
from therapist_desk.services.desk import Writer
from therapist_desk.services.rehearsal import story
from therapist_desk.services.rehearsal.sentences import Sentence, Tongue, shipped, tongues
from therapist_desk.vault import search
from therapist_desk.vault.milliseconds import to_milliseconds
from therapist_desk.vault.shelves import checkins, clients, messages, notes, sessions

YEARS = 20
NOTE_SIZE = 2_000
"""About how many bytes a note has."""

HOURS = (8, 9, 10, 11, 12, 14, 15, 16, 17, 18)
WEEK = timedelta(days=7)
WITH_US = timedelta(days=60)
"""Clients seen within this time before the end are still in therapy."""

UNSIGNED = timedelta(days=2)
"""Notes of sessions this short a time ago are drafts still."""


@dataclass(frozen=True, slots=True)
class Amounts:
    """How many records of each kind; every session has one note."""

    clients: int
    notes: int
    messages: int
    checkins: int


USUAL = Amounts(clients=2_000, notes=50_000, messages=200_000, checkins=40_000)


@dataclass(frozen=True, slots=True)
class _Case:
    """One client, the language spoken, what only their notes say, and the times of the sessions."""

    client: Client
    tongue: Tongue
    own: list[Sentence]
    first_session: int
    sessions: tuple[datetime, ...]


def live(writer: Writer, amounts: Amounts, seed: int, now: datetime) -> None:
    """Keep ``amounts`` of records of the ``YEARS`` before ``now``, the same for the same seed."""
    career = _Career(writer, amounts, Random(seed), now)  # noqa: S311 - repeatable, not secret
    clients.clients.add_all(writer, (case.client for case in career.cases))
    sessions.sessions.add_all(writer, career.sessions())
    notes.notes.add_all(writer, career.notes())
    messages.messages.add_all(writer, career.messages())
    checkins.checkins.add_all(writer, career.checkins())
    search.file_in_bulk(writer, career.entries)


class _Career:
    """Makes the records, and beside each what the index has it under."""

    def __init__(self, writer: Writer, amounts: Amounts, chance: Random, now: datetime) -> None:
        self._amounts = amounts
        self._chance = chance
        self._now = now.replace(minute=0, second=0, microsecond=0)
        self._author = practices.keep(writer, story.practice(now)).therapist_name
        self.cases = list(self._cases(tongues(chance)))
        self.entries = list(clients.clients.entries(case.client for case in self.cases))

    def sessions(self) -> Iterator[Session]:
        """Yield every session; all were attended."""
        for case in self.cases:
            for number, starts_at in enumerate(case.sessions, 1):
                ends_at = starts_at + timedelta(minutes=50)
                session_id = SessionId(case.first_session + number - 1)
                yield Session(
                    session_id, case.client.id, starts_at, ends_at, case.tongue.zone, number,
                    created_at=starts_at - WEEK, changed_at=ends_at,
                )  # fmt: skip

    def notes(self) -> Iterator[Note]:
        """Yield one note for each session, with the session's id as its own."""
        formats = list(shipped()["formats"].items())
        for case in self.cases:
            format_id, kinds = self._chance.choice(formats)
            for place, starts_at in enumerate(case.sessions):
                yield self._note(case, place, starts_at, (format_id, kinds))

    def messages(self) -> Iterator[Message]:
        """Yield messages in the days before each session, asked and answered in turn."""
        message_id = 0
        for case in self.cases:
            for place, starts_at in enumerate(case.sessions):
                for turn in range(
                    _part(case.first_session + place, self._amounts.messages, self._amounts.notes)
                ):
                    message_id += 1
                    at = starts_at - timedelta(hours=30) + timedelta(minutes=17 * turn)
                    yield self._message(case, message_id, at, to_client=turn % 2 == 1)

    def checkins(self) -> Iterator[CheckIn]:
        """Yield check-ins three days after sessions."""
        checkin_id = 0
        for case in self.cases:
            for place, starts_at in enumerate(case.sessions):
                session = case.first_session + place
                for _ in range(_part(session, self._amounts.checkins, self._amounts.notes)):
                    checkin_id += 1
                    at = min(starts_at + timedelta(days=3), self._now - timedelta(hours=1))
                    yield self._checkin(case, checkin_id, at)

    def _cases(self, spoken: Sequence[Tongue]) -> Iterator[_Case]:
        shares = [tongue.share for tongue in spoken]
        counts = _counts(self._amounts, self._chance)
        first = 1
        for number, count in enumerate(counts, 1):
            tongue = self._chance.choices(spoken, shares)[0]
            times = tuple(self._times(count))
            client = self._client(number, tongue, times)
            yield _Case(client, tongue, tongue.own(self._chance), first, times)
            first += count

    def _times(self, count: int) -> Iterator[datetime]:
        """Yield weekly times on one weekday and hour, all of them before now."""
        last = self._now - count * WEEK
        days = self._chance.randrange(max(1, YEARS * 365 - 7 * count))
        day = (last - timedelta(days=days)).date()
        day -= timedelta(days=max(0, day.weekday() - 4))
        first = datetime.combine(day, time(self._chance.choice(HOURS)), UTC)
        return (first + week * WEEK for week in range(count))

    def _client(self, number: int, tongue: Tongue, times: Sequence[datetime]) -> Client:
        since = times[0] - WEEK
        ended = times[-1] < self._now - WITH_US
        return Client(
            ClientId(number),
            tongue.name(self._chance),
            code=f"C-{number:04d}",
            status=ClientStatus.ENDED if ended else ClientStatus.ACTIVE,
            ended_on=times[-1].date() if ended else None,
            phones=(ClientPhone(_phone(number), whatsapp=True, confirmed_at=since),),
            language=tongue.language,
            zone=tongue.zone,
            created_at=since,
            changed_at=times[-1],
        )

    def _note(
        self, case: _Case, place: int, at: datetime, shape: tuple[str, Sequence[str]]
    ) -> Note:
        format_id, kinds = shape
        size = NOTE_SIZE // len(kinds)
        parts = [case.tongue.several(kind, size, self._chance) for kind in kinds]
        parts[0] = case.own + parts[0]
        keys = shipped()["section_keys"][format_id]
        texts = dict(zip(keys, map(case.tongue.joined, parts), strict=True))
        record_id = case.first_session + place
        self._remember(
            Topic.NOTE, record_id, case.client.id, at, [one for part in parts for one in part]
        )
        written_at = at + timedelta(hours=1)
        note = Note(
            NoteId(record_id), case.client.id, format_id, at, case.tongue.zone,
            SessionId(record_id), texts, written_at, written_at,
        )  # fmt: skip
        if at > self._now - UNSIGNED:
            return note
        signed = replace(note, signed_at=written_at, signed_by=self._author)
        return replace(signed, sha256=note_rules.fingerprint(signed))

    def _message(self, case: _Case, number: int, at: datetime, *, to_client: bool) -> Message:
        sentence = case.tongue.one("outbound" if to_client else "inbound", self._chance)
        self._remember(Topic.MESSAGE, number, case.client.id, at, [sentence])
        return Message(
            MessageId(number),
            case.client.id,
            at,
            case.tongue.zone,
            Direction.TO_CLIENT if to_client else Direction.FROM_CLIENT,
            sentence.text,
            purpose="scheduling",
            style=LinkStyle.APP if to_client else None,
            outcome=Outcome.SENT if to_client else None,
            outcome_at=at if to_client else None,
            verdict="open" if to_client else "",
            created_at=at,
            changed_at=at,
        )

    def _checkin(self, case: _Case, number: int, at: datetime) -> CheckIn:
        found = [case.tongue.one("checkin", self._chance) for _ in range(2)]
        self._remember(Topic.CHECKIN, number, case.client.id, at, found)
        mood, sleep = (str(int(3 + 6 * self._chance.random())) for _ in range(2))
        return CheckIn(
            CheckInId(number),
            case.client.id,
            at,
            case.tongue.zone,
            recorded_at=at,
            minutes=4,
            ratings={"mood": Decimal(mood), "sleep_hours": Decimal(sleep)},
            summary=case.tongue.joined(found),
            changed_at=at,
        )

    def _remember(
        self, noun: Topic, record_id: int, client_id: int, at: datetime, found: list[Sentence]
    ) -> None:
        # The keys of a text are those of its sentences: no compound or number crosses a full stop.
        keys = frozenset[str]().union(*(sentence.keys for sentence in found))
        words = f" {' '.join(keys)} "
        self.entries.append(
            search.Entry(to_milliseconds(at), str(noun), record_id, client_id, words)
        )


def _counts(amounts: Amounts, chance: Random) -> list[int]:
    """Return how many sessions each client had: at least one, all together as many as notes."""
    weights = [chance.choice((2, 6, 12, 12, 20, 30, 50, 80)) for _ in range(amounts.clients)]
    spare, total = amounts.notes - amounts.clients, sum(weights)
    counts = [1 + spare * weight // total for weight in weights]
    for place in range(amounts.notes - sum(counts)):
        counts[place] += 1
    return counts


def _part(session: int, amount: int, sessions: int) -> int:
    """Return how many of ``amount`` belong to one session, so that none is left over."""
    return session * amount // sessions - (session - 1) * amount // sessions


def _phone(number: int) -> str:
    """Return the client's number, kept for fiction (see fill.py)."""
    areas: Sequence[int] = shipped()["area_codes"]
    area, last = divmod(number - 1, 100)
    return f"+1{areas[area]}55501{last:02d}"
