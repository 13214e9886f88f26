"""The measures that come with the desk."""

from collections.abc import Mapping
from functools import cache

from therapist_desk import paths
from therapist_desk.domain import measure_files
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.measures import Measure


@cache
def shipped() -> Mapping[str, Measure]:
    """Return all measures by id: those with their text, CORE-10, then those without."""
    folder = paths.resources()
    files = [
        *sorted((folder / "measures").glob("*.json")),
        *sorted((folder / "measures-optional").glob("*.json")),
    ]
    found = [measure_files.read(each.read_text("utf-8")) for each in files]
    scores = (folder / "measures-scores" / "scores.json").read_text("utf-8")
    return {each.id: each for each in (*found, *measure_files.read_scores(scores))}


def named(name: str) -> Measure:
    """Return the measure with the id ``name``; raise RuleBroken for one there is not."""
    try:
        return shipped()[name]
    except KeyError:
        raise RuleBroken("There is no measure of that name here.", "measure") from None
