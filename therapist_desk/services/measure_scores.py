"""What one can ask about scores and do with them: keep, amend, talk about, hold beside each other."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from therapist_desk.domain import measure_scores as rules
from therapist_desk.domain.checkins import CheckIn, CheckInId, ContactChannel, Initiator
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.measure_scores import MeasureScore, MeasureScoreId
from therapist_desk.domain.measures import Measure
from therapist_desk.domain.notes import storable
from therapist_desk.domain.risk import RiskLevel
from therapist_desk.domain.scoring import Change
from therapist_desk.services import checkins, clients, drafts, measures
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.shelves import measures as shelf

_DRAFT = "measure_draft"


@dataclass(frozen=True, slots=True)
class Entry:
    """A score as last amended, what stood before (the latest first), and what it is held beside.

    ``measure`` is None where it is not on this desk any more; ``series`` are all scores of the same
    measure that can stand in one chart, oldest first, this one among them.
    """

    score: MeasureScore
    before: tuple[MeasureScore, ...] = ()
    measure: Measure | None = None
    series: tuple[MeasureScore, ...] = ()
    since_first: Change | None = None
    since_last: Change | None = None
    talk: str = ""
    """What is half typed about an answer that wants a talk."""


@dataclass(frozen=True, slots=True)
class Latest:
    """The last score of one measure, and what changed since the first and the one before."""

    score: MeasureScore
    measure: Measure | None
    series: tuple[MeasureScore, ...]
    since_first: Change | None
    since_last: Change | None


def of_client(reader: Reader, client_id: ClientId) -> list[int]:
    """Return the ids of the client's scores as last amended, latest first."""
    return shelf.ids_of_client(reader, client_id)


def page(reader: Reader, ids: Sequence[int]) -> Mapping[int, MeasureScore]:
    """Return the scores with these ids."""
    return shelf.scores.page(reader, ids)


def listed(reader: Reader, client_id: ClientId) -> tuple[MeasureScore, ...]:
    """Return the client's scores as last amended, oldest first."""
    return tuple(reversed(shelf.of_client(reader, client_id)))


def to_talk_about(reader: Reader) -> list[MeasureScore]:
    """Return the scores of all clients with an answer that wants a talk, oldest first."""
    return shelf.to_talk_about(reader)


def half_answered(reader: Reader) -> list[MeasureScore]:
    """Return the drafts of all clients in which an answer wants a talk already.

    A lock or a crash can leave one behind that nobody at the desk has seen.
    """
    found: list[MeasureScore] = []
    waiting = drafts.all_under(reader, _DRAFT, MeasureScore)
    known = measures.known(reader) if waiting else {}
    for kept in waiting:
        measure = known.get(kept.measure)
        read = _read_so_far(measure, kept)
        if read is not None and read.wants_talk:
            found.append(read)
    return found


def get(reader: Reader, score_id: MeasureScoreId) -> Entry:
    """Return a score as last amended; ``score_id`` may be any version of it."""
    score = _last_version(reader, score_id)
    versions = [score]
    while (amends := versions[-1].amends) is not None:
        versions.append(shelf.scores.get(reader, amends))
    measure = measures.known(reader).get(score.measure)
    series = _series(reader, score)
    first, last = _changes(measure, score, series)
    talk = drafts.read(reader, _talk_key(score.id), str) or ""
    return Entry(score, tuple(versions[1:]), measure, series, first, last, talk)


def latest(reader: Reader, client_id: ClientId) -> tuple[Latest, ...]:
    """Return the last score of each measure the client was given, the latest first."""
    known = measures.known(reader)
    found: dict[str, Latest] = {}
    for score in shelf.of_client(reader, client_id):
        if score.measure not in found:
            series = _series(reader, score)
            measure = known.get(score.measure)
            changes = _changes(measure, score, series)
            found[score.measure] = Latest(score, measure, series, *changes)
    return tuple(found.values())


def given_last(reader: Reader, client_id: ClientId) -> str:
    """Return the id of the measure the client was given last, "" for none."""
    found = shelf.of_client(reader, client_id)
    return found[0].measure if found else ""


def save(writer: Writer, score: MeasureScore) -> MeasureScore:
    """Keep a new score, or a new version of the one it amends, as it is read now.

    RuleBroken, naming the field, if it can't stand.
    """
    measure = measures.named_in(writer, score.measure)
    score = _tidied(replace(score, id=MeasureScoreId(0), created_at=None, binned_at=None))
    rules.check(measure, score)
    if score.amends is not None:
        score = _over(writer, score, score.amends)
    forget_draft(writer, score.client_id)
    return shelf.scores.add(writer, rules.read(measure, score))


def note_talk(writer: Writer, score_id: MeasureScoreId, note: str) -> MeasureScore:
    """Remember that an answer that wants a talk was talked about just now, and what was said."""
    if not note.strip():
        raise RuleBroken("Write what was said about it.", "talk_note")
    drafts.forget(writer, _talk_key(score_id))
    score = _last_version(writer, score_id)
    done = replace(score, talked_at=writer.now, talk_note=storable(note.strip()))
    return shelf.scores.replace(writer, done, talk="done")


def keep_talk(writer: Writer, score_id: MeasureScoreId, note: str) -> None:
    """Keep what is half typed about an answer."""
    drafts.keep(writer, _talk_key(score_id), note)


def reopen_talk(writer: Writer, score_id: MeasureScoreId) -> MeasureScore:
    """Take back that it was talked about."""
    score = _last_version(writer, score_id)
    return shelf.scores.replace(writer, replace(score, talked_at=None, talk_note=""), talk="open")


def begin_checkin(writer: Writer, score_id: MeasureScoreId) -> None:
    """Begin a check-in about the answers that want a talk, for the therapist to set its level.

    An answer that wants it at once comes with the level of concern proposed. RuleBroken while
    another check-in waits that was typed and not saved.
    """
    score = _last_version(writer, score_id)
    flags = score.reading.flags
    is_urgent = any(one.level == rules.AT_ONCE for one in flags)
    told = "; ".join(f"{score.name}: {one.short} ({one.answer})" for one in flags)
    fresh = CheckIn(
        CheckInId(0),
        score.client_id,
        writer.now.replace(second=0, microsecond=0),
        clients.get(writer, score.client_id).zone,
        initiated_by=Initiator.THERAPIST,
        channel=ContactChannel.OTHER,
        summary=told,
        risk_level=RiskLevel.CONCERN if is_urgent else RiskLevel.NONE_SEEN,
    )
    checkins.begin(writer, checkins.Draft(fresh))


def bin_score(writer: Writer, score_id: MeasureScoreId) -> MeasureScore:
    """Put a score into the bin; one with an answer still to be talked about stays."""
    if shelf.scores.get(writer, score_id).wants_talk:
        raise RuleBroken("Write what was said about the answer first.")
    return shelf.scores.bin(writer, score_id)


def restore(writer: Writer, score_id: MeasureScoreId) -> MeasureScore:
    """Take a score back out of the bin."""
    return shelf.scores.restore(writer, score_id)


def draft(reader: Reader, client_id: ClientId) -> MeasureScore | None:
    """Return what was answered or typed for the client and not saved, or None."""
    return drafts.read(reader, _draft_key(client_id), MeasureScore)


def waiting(reader: Reader, client_id: ClientId) -> tuple[MeasureScore, Measure | None] | None:
    """Return the client's draft as it reads so far, with its measure where that is on the desk."""
    kept = draft(reader, client_id)
    if kept is None:
        return None
    measure = measures.known(reader).get(kept.measure)
    read = _read_so_far(measure, kept)
    return (kept, None) if read is None else (read, measure)


def keep_draft(writer: Writer, score: MeasureScore) -> None:
    """Keep what is being answered or typed, fit to save or not."""
    drafts.keep(writer, _draft_key(score.client_id), _tidied(score))


def forget_draft(writer: Writer, client_id: ClientId) -> None:
    """Throw away what was typed and not saved."""
    drafts.forget(writer, _draft_key(client_id))


def _read_so_far(measure: Measure | None, draft: MeasureScore) -> MeasureScore | None:
    """Return a draft as it reads now; None where its measure is gone, or has no such rule any more."""
    try:
        return None if measure is None else rules.read(measure, draft)
    except RuleBroken:
        return None


def _over(writer: Writer, score: MeasureScore, amends: MeasureScoreId) -> MeasureScore:
    """Return the new version; a talk is over only about the very answers it was about."""
    before = shelf.scores.get(writer, amends)
    if shelf.amendment_of(writer, amends):
        raise RuleBroken("This score was amended meanwhile. Open it again first.")
    same = before.answers == score.answers
    talked = (before.talked_at, before.talk_note) if same else (None, "")
    return replace(score, client_id=before.client_id, talked_at=talked[0], talk_note=talked[1])


def _series(reader: Reader, score: MeasureScore) -> tuple[MeasureScore, ...]:
    found = shelf.of_measure(reader, score.client_id, score.measure)
    return tuple(each for each in found if each.is_on_scale and rules.comparable(each, score))


def _changes(
    measure: Measure | None, score: MeasureScore, series: Sequence[MeasureScore]
) -> tuple[Change | None, Change | None]:
    """Return what changed since the first score and since the one before, None where there is none."""
    place = next((at for at, each in enumerate(series) if each.id == score.id), 0)
    if measure is None or place == 0:
        return None, None
    first = rules.change(measure, series[0], score)
    return first, rules.change(measure, series[place - 1], score)


def _last_version(reader: Reader, score_id: MeasureScoreId) -> MeasureScore:
    score = shelf.scores.get(reader, score_id)
    while (later := shelf.amendment_of(reader, score.id)) is not None:
        score = later
    return score


def _tidied(score: MeasureScore) -> MeasureScore:
    total = None if score.given_total is None else float(score.given_total)
    cutoff = None if score.cutoff is None else float(score.cutoff)
    return replace(
        score,
        given_total=total,
        cutoff=cutoff,
        remark=storable(score.remark).strip(),
        amend_reason=storable(score.amend_reason).strip(),
    )


def _draft_key(client_id: ClientId) -> str:
    return f"{_DRAFT}_{client_id}"


def _talk_key(score_id: MeasureScoreId) -> str:
    return f"measure_talk_{score_id}"
