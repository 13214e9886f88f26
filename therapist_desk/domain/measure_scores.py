"""Scores of a client: what a measure came to, kept as it was read then and never read anew.

The answers stay beside what they came to, with the version and the scoring that were used. What was
wrong is amended: a new version stands over the one before.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import NewType

from therapist_desk.domain import scoring
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.measures import Alert, Measure
from therapist_desk.domain.scoring import Choices, Number, Score, Status

MeasureScoreId = NewType("MeasureScoreId", int)
Answers = tuple[int | None, ...]

AT_ONCE = "urgent_review"
"""The level of an answer that is asked about at once; the other, "review", waits for a look."""

LONGEST = 2000
"""Characters of a remark."""


class Way(StrEnum):
    """How the score came in."""

    SCREEN = "screen"
    """The client answered on the screen."""
    PAPER = "paper"
    """The answers were typed in from paper."""
    TOTAL = "total"
    """Only the total was typed in."""


@dataclass(frozen=True, slots=True)
class Flag:
    """An answer that wants a talk: which one, and what the measure says of it."""

    item: str
    short: str
    answer: int
    level: str
    message: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What a form came to, in numbers and the measure's own words.

    Numbers are floats throughout, so that a record read back has the seal it was kept with.
    """

    status: Status = Status.INCOMPLETE
    total: float | None = None
    low: float = 0.0
    high: float = 0.0
    band: str = ""
    past_cutoff: bool | None = None
    flags: tuple[Flag, ...] = ()
    soft_flags: tuple[Flag, ...] = ()
    blank: tuple[str, ...] = ()
    subscales: Mapping[str, float] = field(default_factory=dict)
    positive: Mapping[str, bool] = field(default_factory=dict)
    clusters: Mapping[str, bool] = field(default_factory=dict)
    screen: str = ""
    severe: int | None = None
    many_severe: bool | None = None

    @property
    def is_prorated(self) -> bool:
        """Whether a blank was made up for by the others."""
        return self.total is not None and bool(self.blank)


@dataclass(frozen=True, slots=True)
class MeasureScore:
    """One measure given to one client; ``id`` 0 means not kept yet.

    ``extras`` are answers to questions that do not count. ``talked_at`` is when an answer that wants
    a talk was talked about, and ``talk_note`` what came of it.
    """

    id: MeasureScoreId
    client_id: ClientId
    measure: str
    name: str
    version: str
    scoring: str
    way: Way
    taken_at: datetime
    zone: str
    language: str = "en"
    answers: Answers = ()
    extras: Mapping[str, int] = field(default_factory=dict)
    given_total: float | None = None
    cutoff: float | None = None
    applies: Mapping[str, bool] = field(default_factory=dict)
    remark: str = ""
    reading: Reading = field(default_factory=Reading)
    talked_at: datetime | None = None
    talk_note: str = ""
    amends: MeasureScoreId | None = None
    amend_reason: str = ""
    created_at: datetime | None = None
    changed_at: datetime | None = None
    binned_at: datetime | None = None

    @property
    def wants_talk(self) -> bool:
        """Whether an answer wants a talk that nobody wrote down yet."""
        return bool(self.reading.flags) and self.talked_at is None

    @property
    def is_on_scale(self) -> bool:
        """Whether it has a total that can stand in a chart."""
        return self.reading.total is not None


def fresh(
    measure: Measure, client_id: ClientId, way: Way, at: tuple[datetime, str], scoring_id: str = ""
) -> MeasureScore:
    """Return an empty form of ``measure``, taken ``at`` an instant told in a zone."""
    has_answers = way is not Way.TOTAL
    return MeasureScore(
        MeasureScoreId(0),
        client_id,
        measure.id,
        measure.name,
        measure.version,
        measure.scoring(scoring_id or None).id,
        way,
        *at,
        language=measure.language,
        answers=(None,) * len(measure.items) if has_answers else (),
    )


def over(score: MeasureScore) -> MeasureScore:
    """Return what a new version of ``score`` begins with; what was talked about stays."""
    return replace(
        score,
        id=MeasureScoreId(0),
        amends=score.id,
        amend_reason="",
        created_at=None,
        changed_at=None,
    )


def read(measure: Measure, score: MeasureScore) -> MeasureScore:
    """Return ``score`` with what it comes to by the published rules."""
    choices = Choices(score.scoring, score.cutoff, score.applies)
    if score.way is Way.TOTAL:
        total = None if score.given_total is None else plain(score.given_total)
        found = scoring.read_total(measure, total, choices)
    else:
        found = scoring.score(measure, score.answers, choices)
    return replace(score, version=measure.version, reading=_reading(measure, score, found))


def check(measure: Measure, score: MeasureScore) -> None:
    """Raise RuleBroken, naming the field, where nothing was answered or an answer can't be."""
    if score.way is Way.TOTAL:
        _check_total(measure, score)
    elif all(each is None for each in score.answers) and not score.extras:
        raise RuleBroken("Nothing is answered yet.", "answers")
    else:
        _check_answers(measure, score)
    if len(score.remark) > LONGEST:
        raise RuleBroken("This is too long for a remark.", "remark")
    if score.amends is not None and not score.amend_reason.strip():
        raise RuleBroken("Write why it is amended.", "amend_reason")


def wrong_answer(measure: Measure, score: MeasureScore) -> str | None:
    """Return the item whose answer is none of its choices, the first one; None where all can be."""
    usual = measure.scoring(score.scoring).scores
    for item, answer in zip(measure.items, score.answers, strict=False):
        if answer is not None and answer not in (usual or item.scores):
            return item.id
    return None


def plain(number: float) -> Number:
    """Return a whole number as what it is, and any other as a float."""
    return int(number) if float(number).is_integer() else number


def change(measure: Measure, first: MeasureScore, last: MeasureScore) -> scoring.Change | None:
    """Return what changed between two scores; None where they can't be held beside each other."""
    if not comparable(first, last) or first.reading.total is None or last.reading.total is None:
        return None
    totals = plain(first.reading.total), plain(last.reading.total)
    if measure.version != last.version:
        return scoring.Change(Status.COMPLETE, totals[1] - totals[0])
    return scoring.change(measure, *totals, Choices(last.scoring))


def comparable(one: MeasureScore, other: MeasureScore) -> bool:
    """Return whether both were read by the same scoring of the same version, up to the same total."""
    mine, theirs = one.reading, other.reading
    return (one.measure, one.version, one.scoring, mine.low, mine.high) == (
        *(other.measure, other.version, other.scoring),
        *(theirs.low, theirs.high),
    )


def _check_total(measure: Measure, score: MeasureScore) -> None:
    if score.given_total is None:
        raise RuleBroken("Type the total.", "given_total")
    if read(measure, score).reading.status is Status.INVALID:
        usual = measure.scoring(score.scoring)
        raise RuleBroken(
            "The total of this measure lies between {low} and {high}.",
            "given_total",
            low=usual.low,
            high=usual.high,
        )


def _check_answers(measure: Measure, score: MeasureScore) -> None:
    wrong = wrong_answer(measure, score)
    if wrong is None and len(score.answers) == len(measure.items):
        return
    raise RuleBroken(
        "Answer {item} is none of the choices. Leave it blank if it can't be read.",
        "answers",
        item=(wrong or "").removeprefix("q"),
    )


def _reading(measure: Measure, score: MeasureScore, found: Score) -> Reading:
    usual = measure.scoring(score.scoring)
    if found.status is Status.INVALID:
        return Reading(Status.INVALID)
    return Reading(
        found.status,
        None if found.total is None else float(found.total),
        float(usual.low),
        float(usual.high if found.highest is None else found.highest),
        found.band.label if found.band else "",
        found.past_cutoff,
        _flags(measure, score, found.alerts),
        _flags(measure, score, found.soft_alerts),
        found.blank,
        {name: float(each) for name, each in found.subscales.items()},
        dict(found.positive),
        dict(found.clusters),
        found.screen,
        found.severe,
        found.many_severe,
    )


def _flags(measure: Measure, score: MeasureScore, alerts: tuple[Alert, ...]) -> tuple[Flag, ...]:
    names = {each.id: each.short for each in measure.items}
    given = dict(zip(names, score.answers, strict=False))
    return tuple(
        Flag(each.item, names[each.item], given[each.item] or 0, each.level, each.message)
        for each in alerts
    )
