"""Measure files: how a measure is read from its JSON, the shape of ``measures.schema.json``.

A figure marked with evidence ``memory`` was not found in a source that was read, so it is left out
here, once for all who show or use it.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from therapist_desk.domain.measures import (
    Alert,
    Band,
    Cluster,
    Direction,
    Entry,
    Extra,
    Item,
    Line,
    Measure,
    Option,
    ReliableChange,
    Scoring,
    ScreenAlgorithm,
    Severe,
    Subscale,
    Tier,
)

Data = Mapping[str, Any]


def read(text: str) -> Measure:
    """Return the measure of one file; ValueError or KeyError if it is not of the schema's shape."""
    return _measure(json.loads(text))


def read_scores(text: str) -> tuple[Measure, ...]:
    """Return the measures of a file that holds many, none with its text."""
    return tuple(_measure(each) for each in json.loads(text)["measures"])


def _measure(data: Data) -> Measure:
    scoring = data["scoring"]
    return Measure(
        id=data["id"],
        name=data["name"],
        version=data["version"],
        tier=Tier(data["tier"]),
        entry=Entry(data.get("entry", Entry.ANSWERS)),
        direction=Direction(scoring["direction"]),
        items=_items(data),
        scorings=_scorings(data),
        licence=data["licence"],
        credit=data.get("copyright_notice", ""),
        stem=data.get("stem", ""),
        language=data.get("language", "en"),
        options=_options(data),
        alerts=_alerts(data.get("risk_items", ())),
        soft_alerts=_alerts(data.get("soft_flags", ())),
        reliable_change=_reliable_change(data["rci"]),
        caseness=_caseness(data),
        subscales=_subscales(scoring),
        clusters=_clusters(scoring),
        screen_algorithm=_algorithm(scoring.get("screen_algorithm")),
        many_severe=_severe(scoring.get("many_severe")),
        extras=tuple(
            Extra(each["id"], each["text"], _options(each)) for each in data.get("extra_items", ())
        ),
        bands_source=data.get("bands_source", "") or _found_in(data, "bands"),
        sources=tuple(f"{each['what']}: {each['where']}" for each in data.get("source", ())),
    )


def _options(data: Data) -> tuple[Option, ...]:
    return tuple(Option(each["label"], each["score"]) for each in data.get("options", ()))


def _items(data: Data) -> tuple[Item, ...]:
    if "item_count" in data:
        return tuple(_nameless(data, f"q{number + 1}") for number in range(data["item_count"]))
    scores = tuple(each["score"] for each in data.get("options", ()))
    return tuple(
        Item(
            id=each["id"],
            text=each["text"],
            short=each["short"],
            scores=scores,
            reverse=each.get("reverse", False),
            applies_if=each.get("applies_if", ""),
        )
        for each in data.get("items", ())
    )


def _nameless(data: Data, name: str) -> Item:
    scores = data.get("scores_of", {}).get(name, data["item_scores"])
    return Item(
        name, "", name[1:], tuple(scores), applies_if=data.get("applies_if", {}).get(name, "")
    )


def _scorings(data: Data) -> tuple[Scoring, ...]:
    given = data["scoring"]
    usual = Scoring(
        id=given.get("id", given.get("method", "")),
        low=given["min"],
        high=given["max"],
        bands=_bands(data),
        cutoff=_line(data.get("cutoff"), _found_in(data, "cut-off")),
        multiplier=given.get("multiplier", 1),
        blanks_allowed=1 if given.get("missing") == "prorate_max_1" else 0,
        has_total=not given.get("no_total", False),
    )
    others = (
        Scoring(each["id"], each["min"], each["max"], tuple(each["option_scores"]))
        for each in given.get("variants", ())
    )
    return (usual, *others)


def _bands(data: Data) -> tuple[Band, ...]:
    if data.get("bands_evidence") == "memory":
        return ()
    return tuple(Band(each["min"], each["max"], each["label"]) for each in data["bands"])


def _line(given: Data | None, source: str) -> Line | None:
    if not given or given.get("evidence") == "memory":
        return None
    return Line(
        value=given["value"],
        above=given["rule"] == ">=",
        source=given.get("source", source),
        meaning=given.get("meaning", ""),
        on_subscales=given.get("applies_to") == "subscales",
        choices=tuple(given.get("options", ())),
    )


def _found_in(data: Data, word: str) -> str:
    """Return where the sources say something of ``word``; CORE-10's file is not ours to complete."""
    return "; ".join(each["where"] for each in data.get("source", ()) if word in each["what"])


def _reliable_change(given: Data) -> ReliableChange | None:
    if given.get("value") is None or given.get("evidence") == "memory":
        return None
    return ReliableChange(given["value"], given["reference"])


def _caseness(data: Data) -> Line | None:
    """Return the line of a published rule of recovery, which stands beside one for reliable change.

    CORE-10's file is not ours to complete: there it is the cut-off (Barkham 2013).
    """
    if _reliable_change(data["rci"]) is None:
        return None
    cutoff = data["cutoff"] if data["tier"] == Tier.OPTIONAL else None
    return _line(data.get("caseness", cutoff), _found_in(data, "cut-off"))


def _alerts(given: Sequence[Data]) -> tuple[Alert, ...]:
    return tuple(
        Alert(each["item"], each["threshold"], each["level"], each["message"]) for each in given
    )


def _subscales(scoring: Data) -> tuple[Subscale, ...]:
    return tuple(
        Subscale(each["id"], tuple(each["items"]), each.get("cutoff"))
        for each in scoring.get("subscales", ())
    )


def _clusters(scoring: Data) -> tuple[Cluster, ...]:
    return tuple(
        Cluster(each["id"], tuple(each["items"]), each["need"], scoring["symptom_threshold"])
        for each in scoring.get("clusters", ())
    )


def _algorithm(given: Data | None) -> ScreenAlgorithm | None:
    if given is None:
        return None
    return ScreenAlgorithm(
        tuple(given["core_items"]),
        given["threshold"],
        given["lower_thresholds"],
        given["major"],
        given["other"],
    )


def _severe(given: Data | None) -> Severe | None:
    return Severe(given["threshold"], given["count"]) if given else None
