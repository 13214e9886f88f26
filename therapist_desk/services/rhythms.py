"""What one can ask about the rhythm of a client's check-ins and do with it: plan, pause, end."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from therapist_desk.domain import rhythms as rules
from therapist_desk.domain.agreements import in_force
from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.hours import zone_of
from therapist_desk.domain.rhythms import Planned, Rhythm, RhythmId, SilenceRule, State
from therapist_desk.services import agreement_standings, clients, drafts, practice
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.milliseconds import to_milliseconds
from therapist_desk.vault.shelves import checkins, messages
from therapist_desk.vault.shelves import rhythms as shelf

if TYPE_CHECKING:
    from therapist_desk.domain.question_sets import QuestionSet

SILENCE = "silence_rule"
_DRAFT = "rhythm_draft"


@dataclass(frozen=True, slots=True)
class Standing:
    """A rhythm, when it comes next (wall time), and its planned check-ins of the last weeks."""

    rhythm: Rhythm
    questions: "QuestionSet | None"
    next_at: datetime | None
    planned: tuple[Planned, ...]

    @property
    def latest(self) -> Planned | None:
        """The last one whose time has come."""
        return self.planned[-1] if self.planned else None


@dataclass(frozen=True, slots=True)
class Waiting:
    """A planned check-in that is to be asked for, or did not come, with its client."""

    client: Client
    planned: Planned
    questions: "QuestionSet | None"

    def title(self, language: str) -> str:
        """Return what its questions are called in a language, "" without any."""
        found = self.questions
        return found.texts[found.speaks(language)].title if found else ""


def of_client(reader: Reader, client_id: ClientId) -> list[Standing]:
    """Return the client's rhythms, those that ended last."""
    return [_standing(reader, one) for one in shelf.of_client(reader, client_id)]


def open_days(reader: Reader, client_id: ClientId) -> list[Planned]:
    """Return the planned check-ins a reply could answer, the latest first."""
    found = [day for one in of_client(reader, client_id) for day in one.planned]
    return rules.unanswered(found)


def waiting(reader: Reader, client_id: ClientId | None = None) -> list[Waiting]:
    """Return the planned check-ins that are due or did not come, the longest waiting first.

    Of all clients, or of one.
    """
    found = []
    day = practice.today(reader)
    everyone = shelf.going_on(reader, day.isoformat())
    going = [one for one in everyone if client_id in (None, one.client_id)]
    known = clients.page(reader, sorted({one.client_id for one in going}))
    for rhythm in going:
        standing = _standing(reader, rhythm)
        last = standing.latest
        if last is not None and last.state in (State.DUE, State.MISSED):
            found.append(Waiting(known[rhythm.client_id], last, standing.questions))
    return sorted(found, key=lambda one: (one.planned.wall, one.planned.rhythm.id))


def silence(reader: Reader, client_id: ClientId) -> SilenceRule | None:
    """Return what the agreement says happens when no answer comes; None where it says nothing."""
    agreement = agreement_standings.latest(reader, client_id)
    if agreement is None or not in_force(agreement, practice.today(reader)):
        return None
    said = agreement.rules.get(SILENCE)
    return SilenceRule(said) if said in list(SilenceRule) else None


def is_planned(reader: Reader, client_id: ClientId, at: datetime) -> bool:
    """Return whether the client was to be asked for a check-in on the day of ``at``."""
    for one in shelf.of_client(reader, client_id):
        day = datetime.combine(at.astimezone(zone_of(one.zone)).date(), time())
        if one.asks and one.days(day, day + timedelta(days=1)):
            return True
    return False


def save(writer: Writer, rhythm: Rhythm) -> Rhythm:
    """Keep a rhythm, new or changed; RuleBroken, naming the field, if it can't stand."""
    rules.check(rhythm)
    if rhythm.id:
        return shelf.rhythms.replace(writer, rhythm)
    return shelf.rhythms.add(writer, rhythm)


def keep_draft(writer: Writer, typed: Rhythm) -> None:
    """Keep what is typed of a rhythm and not saved yet: no record, not audited."""
    drafts.keep(writer, f"{_DRAFT}_{typed.client_id}", typed)


def draft(reader: Reader, client_id: ClientId) -> Rhythm | None:
    """Return what was typed of a client's rhythm and never saved, if anything."""
    return drafts.read(reader, f"{_DRAFT}_{client_id}", Rhythm)


def forget_draft(writer: Writer, client_id: ClientId) -> None:
    """Keep it no more."""
    drafts.forget(writer, f"{_DRAFT}_{client_id}")


def pause(writer: Writer, rhythm_id: RhythmId, until: date | None) -> Rhythm:
    """Let a rhythm rest from today, until a day or until it goes on; return what it was before."""
    before = shelf.rhythms.get(writer, rhythm_id)
    save(writer, replace(before, paused_from=_today(writer, before), paused_until=until))
    return before


def go_on(writer: Writer, rhythm_id: RhythmId) -> Rhythm:
    """Let a paused or ended rhythm go on from today; return what it was before.

    The days it stood still stay left out: nobody missed them.
    """
    before = shelf.rhythms.get(writer, rhythm_id)
    today = _today(writer, before)
    since = before.still_since(today)
    rest = (since, today) if since and since < today else (None, None)
    kept = (before.paused_from, before.paused_until) if since is None else rest
    save(writer, replace(before, paused_from=kept[0], paused_until=kept[1], ended_on=None))
    return before


def end(writer: Writer, rhythm_id: RhythmId) -> Rhythm:
    """End a rhythm today; return what it was before."""
    before = shelf.rhythms.get(writer, rhythm_id)
    save(writer, replace(before, ended_on=_today(writer, before)))
    return before


def bin_rhythm(writer: Writer, rhythm_id: RhythmId) -> Rhythm:
    """Put a rhythm into the bin."""
    return shelf.rhythms.bin(writer, rhythm_id)


def restore(writer: Writer, rhythm_id: RhythmId) -> Rhythm:
    """Take a rhythm back out of the bin."""
    return shelf.rhythms.restore(writer, rhythm_id)


def _standing(reader: Reader, rhythm: Rhythm) -> Standing:
    since = to_milliseconds(reader.now - rules.LOOK_BACK)
    asked = messages.asked_since(reader, rhythm.client_id, since)
    told = checkins.of_client_since(reader, rhythm.client_id, since)
    found = tuple(rules.planned(rhythm, reader.now, asked, told))
    questions = _questions(reader, rhythm.set_key) if rhythm.set_key else None
    return Standing(rhythm, questions, rules.next_day(rhythm, reader.now), found)


def _questions(reader: Reader, key: str) -> "QuestionSet | None":
    from therapist_desk.services import question_sets  # only where a rhythm asks with a set

    return question_sets.get(reader, key)


def _today(reader: Reader, rhythm: Rhythm) -> date:
    return reader.now.astimezone(zone_of(rhythm.zone)).date()
