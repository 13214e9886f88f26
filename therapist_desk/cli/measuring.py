"""The work of ``measure``: JSON cases into the rules of scoring, and what they say into JSON."""

import json
import sys
from typing import Any

from therapist_desk.cli.batch import Answer
from therapist_desk.cli.fields import Fields
from therapist_desk.domain import scoring
from therapist_desk.domain.measures import Line, Measure
from therapist_desk.domain.scoring import Choices, Score, Status
from therapist_desk.services import measures


def answer(case: Fields) -> Answer:
    """Return the score of answers or of a total, or the change between two totals."""
    measure = measures.named(case.text("measure"))
    choices = _choices(measure, case.part("context")) if case.has("context") else Choices()
    names = case.names()
    if "answers" in names:
        return _score(measure, scoring.score(measure, case.values("answers"), choices))
    if "total" in names:
        return _score(measure, scoring.read_total(measure, case.number("total"), choices))
    return _change(
        measure, scoring.change(measure, case.number("first"), case.number("last"), choices)
    )


def _choices(measure: Measure, context: Fields) -> Choices:
    facts = [each.applies_if for each in measure.items if each.applies_if]
    return Choices(
        scoring=context.text_or_none("scoring"),
        cutoff=context.number("cutoff") if context.has("cutoff") else None,
        applies={name: context.flag(name) for name in facts if context.has(name)},
    )


def _score(measure: Measure, score: Score) -> Answer:
    answer: Answer = {
        "status": score.status,
        "total": score.total,
        "band": score.band.label if score.band else None,
        "risk_flag": bool(score.alerts),
        "risk_level": _level(score),
    }
    line = measure.scoring(score.scoring).cutoff
    answer[_cutoff_key(line)] = score.past_cutoff
    answer |= {"scoring": score.scoring, "version": score.version, "max": score.highest}
    if measure.soft_alerts and score.status is not Status.INVALID:
        answer["soft_flag"] = bool(score.soft_alerts)
    if score.blank:
        answer |= {"blank": list(score.blank), "prorated": score.prorated}
    return answer | _extras(score) if score.status is Status.COMPLETE else answer


def _cutoff_key(line: Line | None) -> str:
    return "at_or_below_cutoff" if line and not line.above else "at_or_above_cutoff"


def _level(score: Score) -> str | None:
    """Return the strongest level asked for."""
    levels = {each.level for each in score.alerts}
    return next((each for each in ("urgent_review", "review") if each in levels), None)


def _extras(score: Score) -> Answer:
    extras: Answer = {}
    if score.screen:
        extras["screen_algorithm"] = score.screen
    if score.severe is not None:
        extras |= {"n_severe": score.severe, "somatoform_flag": score.many_severe}
    if score.clusters:
        extras |= {
            "clusters_met": list(score.clusters.values()),
            "provisional": all(score.clusters.values()),
            "cluster_scores": dict(score.subscales),
        }
    elif score.subscales:
        extras["subscales"] = dict(score.subscales)
    if score.positive:
        extras["positive"] = dict(score.positive)
    return extras


def _change(measure: Measure, change: scoring.Change) -> Answer:
    figure = measure.reliable_change if change.result else None
    return {
        "status": change.status,
        "change": change.change,
        "result": change.result,
        "case_at_start": change.case_at_start,
        "recovered": change.recovered,
        "reliable_recovery": change.reliable_recovery,
        "source": figure.source if figure else None,
    }


def write_list(*, as_json: bool) -> int:
    """Print every measure, one a line, or all as one JSON object."""
    listed = [_listed(each) for each in measures.shipped().values()]
    if as_json:
        sys.stdout.write(json.dumps({"measures": listed}, ensure_ascii=False) + "\n")
    else:
        sys.stdout.write("".join(_line(each) for each in listed))
    return 0


def _listed(measure: Measure) -> dict[str, Any]:
    usual = measure.scoring()
    line = usual.cutoff
    return {
        "id": measure.id,
        "name": measure.name,
        "tier": measure.tier,
        "entry": measure.entry,
        "on_by_default": measure.on_by_default,
        "items": len(measure.items),
        "scorings": [each.id for each in measure.scorings],
        "min": usual.low,
        "max": usual.high,
        "direction": measure.direction,
        "bands": [{"min": each.low, "max": each.high, "label": each.label} for each in usual.bands],
        "cutoff": {"value": line.value, "rule": ">=" if line.above else "<=", "source": line.source}
        if line
        else None,
        "reliable_change": (
            {"points": measure.reliable_change.points, "source": measure.reliable_change.source}
            if measure.reliable_change
            else None
        ),
        "risk_items": [each.item for each in measure.alerts],
        "licence": measure.licence,
    }


def _line(listed: dict[str, Any]) -> str:
    off = "" if listed["on_by_default"] else "  (off until switched on)"
    return f"{listed['id']:8} {listed['tier']}  {listed['entry']:10}  {listed['name']}{off}\n"
