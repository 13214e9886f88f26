"""Scoring: from answers to a total, its range, and what has changed since another time.

A blank is never zero: with one (CORE-10: with two) there is no total and no range, but an answer that
wants a talk is pointed out all the same. An answer that is none of the choices makes the form invalid,
and nothing of it is shown. A change is called reliable, and a client recovered, only where a figure for
it is published.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.measures import (
    Alert,
    Band,
    Cluster,
    Direction,
    Entry,
    Item,
    Line,
    Measure,
    Scoring,
    ScreenAlgorithm,
    Severe,
)

_DIGITS = 9
"""Decimals of a change that tell: from 17.8 to 11.8 are six points, not a hair less."""

Number = int | float
Scores = Mapping[str, int]
"""The scores of the items that were answered, by item."""


class Status(StrEnum):
    """How much of a form can be read."""

    COMPLETE = "complete"
    INCOMPLETE = "incomplete"
    INVALID = "invalid"


@dataclass(frozen=True, slots=True)
class Choices:
    """What the person at the desk says about a form; None is the usual scoring and cut-off.

    ``applies`` tells of items that can fall away (``menstruation_applies`` of the PHQ-15). Unless it
    says no, they count.
    """

    scoring: str | None = None
    cutoff: float | None = None
    applies: Mapping[str, bool] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Score:
    """What a form came to; ``scoring`` and ``version`` are kept so that it is never re-scored.

    ``highest`` is the total it could have come to: less where an item does not apply.
    """

    status: Status
    version: str
    scoring: str
    total: Number | None = None
    band: Band | None = None
    past_cutoff: bool | None = None
    alerts: tuple[Alert, ...] = ()
    soft_alerts: tuple[Alert, ...] = ()
    blank: tuple[str, ...] = ()
    highest: int | None = None
    subscales: Mapping[str, Number] = field(default_factory=dict)
    positive: Mapping[str, bool] = field(default_factory=dict)
    clusters: Mapping[str, bool] = field(default_factory=dict)
    screen: str = ""
    severe: int | None = None
    many_severe: bool | None = None

    @property
    def prorated(self) -> bool:
        """Return whether a blank was made up for by the others."""
        return self.total is not None and bool(self.blank)


def score(measure: Measure, answers: Sequence[object], choices: Choices | None = None) -> Score:
    """Return what ``answers``, in the order of the items and None where blank, come to.

    Raises RuleBroken where the measure takes no answers, or has no such scoring or cut-off.
    """
    given = choices or Choices()
    scoring = _scoring(measure, given)
    if measure.entry not in {Entry.ANSWERS, Entry.ITEM_SCORES}:
        raise RuleBroken(
            "The items of this measure can't be typed in here, only its total.", "answers"
        )
    scores = _valid(measure.items, scoring, answers)
    if scores is None:
        return Score(Status.INVALID, measure.version, scoring.id)
    items = [each for each in measure.items if _counts(each, scores, given)]
    blank = tuple(each.id for each in items if each.id not in scores)
    part = Score(
        Status.INCOMPLETE,
        measure.version,
        scoring.id,
        alerts=_raised(measure.alerts, measure, scoring, scores),
        soft_alerts=_raised(measure.soft_alerts, measure, scoring, scores),
        blank=blank,
        highest=_highest(measure, scoring, items),
    )
    if len(blank) > scoring.blanks_allowed:
        return part
    return _completed(part, measure, scoring, _turned(measure.items, scoring, scores))


def read_total(measure: Measure, total: object, choices: Choices | None = None) -> Score:
    """Return what is published about a total that was worked out elsewhere."""
    scoring = _scoring(measure, choices or Choices())
    if measure.entry is Entry.ATTACHMENT or not scoring.has_total:
        raise RuleBroken("This measure has no total.", "total")
    if total is None:
        return Score(Status.INCOMPLETE, measure.version, scoring.id)
    if not _is_total(measure, scoring, total):
        return Score(Status.INVALID, measure.version, scoring.id)
    assert isinstance(total, int | float)
    return _placed(Score(Status.COMPLETE, measure.version, scoring.id), scoring, total)


def read_line(measure: Measure, choices: Choices) -> Line | None:
    """Return the cut-off that ``choices`` are read by; None where none is published."""
    return _scoring(measure, choices).cutoff


def _scoring(measure: Measure, choices: Choices) -> Scoring:
    scoring = measure.scoring(choices.scoring)
    line = scoring.cutoff
    if choices.cutoff is None or (line and choices.cutoff == line.value):
        return scoring
    if line is None or choices.cutoff not in line.choices:
        raise RuleBroken("This measure has no such published cut-off.", "cutoff")
    return replace(
        scoring,
        cutoff=replace(line, value=choices.cutoff),
        bands=_moved(scoring, line, choices.cutoff),
    )


def _moved(scoring: Scoring, line: Line, value: float) -> tuple[Band, ...]:
    """Let the ranges that meet at the cut-off meet at the chosen one."""
    step = value - line.value
    return tuple(
        Band(
            each.low + step if each.low == line.value else each.low,
            each.high + step if each.high == line.value - 1 else each.high,
            each.label,
        )
        for each in scoring.bands
    )


def _valid(items: Sequence[Item], scoring: Scoring, answers: Sequence[object]) -> Scores | None:
    """Return the answers by item, without the blanks; None if one is no possible answer."""
    if len(answers) != len(items):
        return None
    scores: dict[str, int] = {}
    for item, answer in zip(items, answers, strict=True):
        if answer is None:
            continue
        if type(answer) is not int or answer not in (scoring.scores or item.scores):
            return None
        scores[item.id] = answer
    return scores


def _counts(item: Item, scores: Scores, choices: Choices) -> bool:
    """Return whether the item counts; one that was answered does, whatever the context says."""
    return item.id in scores or not item.applies_if or choices.applies.get(item.applies_if, True)


def _highest(measure: Measure, scoring: Scoring, counted: Sequence[Item]) -> int | None:
    if not scoring.has_total:
        return None
    left_out = (max(each.scores) for each in measure.items if each not in counted)
    return scoring.high - scoring.multiplier * sum(left_out)


def _turned(items: Sequence[Item], scoring: Scoring, scores: Scores) -> Scores:
    """Return the scores with the reversed items the other way round."""
    turned = dict(scores)
    for item in items:
        if item.reverse and item.id in turned:
            choices = scoring.scores or item.scores
            turned[item.id] = min(choices) + max(choices) - turned[item.id]
    return turned


def _raised(
    alerts: Sequence[Alert], measure: Measure, scoring: Scoring, scores: Scores
) -> tuple[Alert, ...]:
    """Return the alerts of these answers; thresholds are written in the usual scoring."""
    usual = {each.id: each.scores for each in measure.items}
    return tuple(
        each
        for each in alerts
        if each.item in scores
        and scores[each.item] >= each.threshold + _shift(scoring, usual[each.item])
    )


def _shift(scoring: Scoring, usual: Sequence[int]) -> int:
    return min(scoring.scores) - min(usual) if scoring.scores else 0


def _completed(part: Score, measure: Measure, scoring: Scoring, scores: Scores) -> Score:
    factor = scoring.multiplier
    groups = {each.id: each.items for each in measure.subscales}
    groups |= {each.id: each.items for each in measure.clusters}
    subscales: dict[str, Number] = {  # a blank is made up for in the total only
        name: factor * sum(scores[each] for each in items)
        for name, items in groups.items()
        if all(each in scores for each in items)
    }
    done = replace(
        part,
        status=Status.COMPLETE,
        subscales=subscales,
        positive={
            each.id: subscales[each.id] >= each.cutoff
            for each in measure.subscales
            if each.cutoff is not None and each.id in subscales
        },
        clusters={
            each.id: _is_met(each, scores) for each in measure.clusters if each.id in subscales
        },
        screen=_screen(measure.screen_algorithm, scores) if measure.screen_algorithm else "",
    )
    done = _with_severe(done, measure.many_severe, scores)
    return _placed(done, scoring, _total(scoring, scores, len(part.blank)))


def _total(scoring: Scoring, scores: Scores, blank: int) -> Number:
    total = scoring.multiplier * sum(scores.values())
    if not blank:
        return total
    made_up: float = (len(scores) + blank) * total / len(scores)  # as CamCOPS's core10.py does
    return int(made_up) if made_up.is_integer() else made_up


def _placed(done: Score, scoring: Scoring, total: Number) -> Score:
    if not scoring.has_total:
        return done
    line = scoring.cutoff
    return replace(
        done,
        total=total,
        band=band_of(scoring.bands, total),
        past_cutoff=line.reached_by(total) if line and not line.on_subscales else None,
    )


def band_of(bands: Sequence[Band], total: Number) -> Band | None:
    """Return the range of ``total``; one between two whole numbers stays in the lower range."""
    return max((each for each in bands if each.low <= total), key=lambda one: one.low, default=None)


def _is_met(cluster: Cluster, scores: Scores) -> bool:
    endorsed = sum(scores[each] >= cluster.threshold for each in cluster.items)
    return endorsed >= cluster.need


def _screen(rule: ScreenAlgorithm, scores: Scores) -> str:
    met = {
        item
        for item, value in scores.items()
        if value >= rule.lower_thresholds.get(item, rule.threshold)
    }
    if met.isdisjoint(rule.core_items):
        return "none"
    if len(met) >= rule.major:
        return "major"
    return "other" if len(met) >= rule.other else "none"


def _with_severe(done: Score, rule: Severe | None, scores: Scores) -> Score:
    if rule is None:
        return done
    count = sum(value >= rule.threshold for value in scores.values())
    return replace(done, severe=count, many_severe=count >= rule.count)


def _is_total(measure: Measure, scoring: Scoring, total: object) -> bool:
    if isinstance(total, bool) or not isinstance(total, int | float):
        return False
    whole = isinstance(total, int) or measure.entry is Entry.TOTAL or scoring.blanks_allowed
    return bool(whole) and scoring.low <= total <= scoring.high


class Result(StrEnum):
    """What a change amounts to, where a figure says so."""

    IMPROVED = "reliable_improvement"
    WORSE = "reliable_deterioration"
    NO_RELIABLE_CHANGE = "no_reliable_change"


@dataclass(frozen=True, slots=True)
class Change:
    """What changed between two totals; ``result`` and recovery are None without a figure."""

    status: Status
    change: Number | None = None
    result: Result | None = None
    case_at_start: bool | None = None
    recovered: bool | None = None
    reliable_recovery: bool | None = None


def change(measure: Measure, first: object, last: object, choices: Choices | None = None) -> Change:
    """Return what changed from the total ``first`` to ``last``, of one and the same scoring.

    Recovered is who stood on the caseness line or beyond it and no longer does.
    """
    scores = [read_total(measure, each, choices) for each in (first, last)]
    status = max((each.status for each in scores), key=list(Status).index)
    before, after = (each.total for each in scores)
    if status is not Status.COMPLETE or before is None or after is None:
        return Change(status)
    raw = round(after - before, _DIGITS)  # totals with decimals come from proration
    if measure.reliable_change is None or scores[0].scoring != measure.scorings[0].id:
        return Change(status, raw)  # the figures were published for the usual scoring
    result = _result(raw, measure.reliable_change.points, measure.direction)
    return _with_recovery(Change(status, raw, result), measure.caseness, before, after)


def _result(raw: Number, points: float, direction: Direction) -> Result:
    if abs(raw) < points:
        return Result.NO_RELIABLE_CHANGE
    better = (raw > 0) == (direction is Direction.HIGHER_IS_BETTER)
    return Result.IMPROVED if better else Result.WORSE


def _with_recovery(done: Change, line: Line | None, before: Number, after: Number) -> Change:
    if line is None:
        return done
    case = line.reached_by(before)
    recovered = case and not line.reached_by(after)
    reliable = recovered and done.result is Result.IMPROVED
    return replace(done, case_at_start=case, recovered=recovered, reliable_recovery=reliable)
