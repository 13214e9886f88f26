"""Data packs: a measure a therapist has the licence for, read from a file of its own.

The file has the shape of ``resources/schemas/measure_pack.schema.json``. It is checked as a whole
before anything of it is used: a wrong band would be a wrong word about a client.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NewType

from therapist_desk.domain import measure_files
from therapist_desk.domain.errors import ImportRefused
from therapist_desk.domain.measures import Measure

MeasurePackId = NewType("MeasurePackId", int)

FORMAT = "therapist-desk-measure"
FORMAT_VERSION = 1
MOST_BYTES = 1_000_000
MOST_ITEMS = 200
_UNFIT = re.compile("[\x00\ud800-\udfff]")
_ID = re.compile(r"[a-z][a-z0-9_]{1,39}")
_TEXTS = ("name", "version", "language", "licence", "copyright_notice", "stem")
_ALERT = ("item", "threshold", "level", "message")
_RULES = ("id", "min", "max", "direction", "multiplier", "missing", "subscales")
_KNOWN = frozenset(
    {
        *("format", "format_version", "id", *_TEXTS, "tier", "source", "timeframe", "items"),
        *("options", "extra_items", "scoring", "bands", "bands_source", "cutoff", "caseness"),
        *("rci", "risk_items", "soft_flags"),
    }
)


@dataclass(frozen=True, slots=True)
class MeasurePack:
    """A loaded measure: what names it, and the whole file."""

    id: MeasurePackId
    measure: str
    title: str
    version: str
    text: str
    created_at: datetime | None = None
    changed_at: datetime | None = None
    binned_at: datetime | None = None


class _Wrong(Exception):
    """What is wrong, and where in the file."""

    def __init__(self, where: str, what: str) -> None:
        super().__init__(what)
        self.where, self.what = where, what


def read(content: bytes) -> MeasurePack:
    """Return the pack a file holds; ImportRefused says what is wrong with it, and where."""
    text = _text(content)
    data = _json(text)
    try:
        _check(data)
        measure = _measure(data)
    except _Wrong as wrong:
        raise ImportRefused(
            "This measure can't be used. {where}: {what}.", 0, where=wrong.where, what=wrong.what
        ) from None
    return MeasurePack(MeasurePackId(0), measure.id, measure.name, measure.version, text)


def measure_of(pack: MeasurePack) -> Measure:
    """Return the measure of a pack that was read before."""
    return _measure(json.loads(pack.text))


def _measure(data: Mapping[str, Any]) -> Measure:
    """Return the measure of a checked file, in which some may be left out that ours always have."""
    rci = data.get("rci") or {"value": None}
    return measure_files.read(json.dumps({"bands": [], **data, "tier": "L", "rci": rci}))


def _text(content: bytes) -> str:
    if len(content) > MOST_BYTES:
        raise ImportRefused("This file is too large to be a measure.")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ImportRefused("This file is no text in UTF-8.") from None


def _json(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text, object_pairs_hook=_once, parse_constant=_no_constant)
    except json.JSONDecodeError as trouble:
        raise ImportRefused(
            "This file is no JSON: line {line}.", trouble.lineno, line=trouble.lineno
        ) from None
    except _Wrong as wrong:
        raise ImportRefused(
            "This measure can't be used. {where}: {what}.", 0, where=wrong.where, what=wrong.what
        ) from None
    except (RecursionError, ValueError):
        raise ImportRefused("This file is no JSON that can be read.") from None
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise ImportRefused("This file is no measure for the desk.")
    return found


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise _Wrong(twice[:60], "stands there twice")
    return found


def _no_constant(_name: str) -> Any:
    raise ValueError


def _check(data: Mapping[str, Any]) -> None:
    version = data.get("format_version")
    _want(_is_whole(version) and version == FORMAT_VERSION, "format_version", "is not 1")
    for name in data:
        _want(name in _KNOWN, name[:60], "is no field of a measure")
    measure_id = data.get("id")
    _want(
        isinstance(measure_id, str) and bool(_ID.fullmatch(measure_id)),
        "id",
        "wants small letters and digits",
    )
    for name in _TEXTS:
        _want_text(data.get(name), name)
    _want(data.get("tier", "L") == "L", "tier", "is not L")
    _want_text(data.get("timeframe", "-"), "timeframe")
    _check_sources(data.get("source", []))
    items = _check_items(data.get("items"))
    scores = _check_options(data.get("options"), "options")
    for place, each in enumerate(_list(data.get("extra_items", []), "extra_items")):
        where = f"extra_items[{place + 1}]"
        _want_text(_map(each, where, "id", "text", "options").get("id"), f"{where}.id")
        _want_text(each.get("text"), f"{where}.text")
        _check_options(each.get("options"), f"{where}.options")
    _want_own_ids(data.get("extra_items", []), "extra_items")
    low, high = _check_scoring(_map(data.get("scoring"), "scoring", *_RULES), items, scores)
    _check_bands(data, low, high)
    for name in ("cutoff", "caseness"):
        _check_line(data.get(name), name, low, high)
    _check_change(data)
    for name in ("risk_items", "soft_flags"):
        _check_alerts(data.get(name, []), name, items, scores)


def _check_sources(given: Any) -> None:
    for place, each in enumerate(_list(given, "source")):
        where = f"source[{place + 1}]"
        for name in ("what", "where"):
            _want_text(_map(each, where, "what", "where").get(name), f"{where}.{name}")


def _check_items(given: Any) -> list[str]:
    items = _list(given, "items")
    _want(0 < len(items) <= MOST_ITEMS, "items", f"wants 1 to {MOST_ITEMS} questions")
    for place, each in enumerate(items):
        where = f"items[{place + 1}]"
        found = _map(each, where, "id", "text", "short", "reverse", "applies_if")
        _want(found.get("id") == f"q{place + 1}", f"{where}.id", f"is not q{place + 1}")
        _want_text(each.get("text"), f"{where}.text")
        _want_text(each.get("short"), f"{where}.short")
        _want(
            isinstance(each.get("reverse", False), bool), f"{where}.reverse", "is not true or false"
        )
        _want(isinstance(each.get("applies_if", ""), str), f"{where}.applies_if", "is no text")
    return [each["id"] for each in items]


def _check_options(given: Any, name: str) -> list[int]:
    options = _list(given, name)
    _want(1 < len(options) <= 20, name, "wants 2 to 20 choices")
    for place, each in enumerate(options):
        where = f"{name}[{place + 1}]"
        _want_text(_map(each, where, "label", "score").get("label"), f"{where}.label")
        _want(_is_whole(each.get("score")), f"{where}.score", "is no whole number")
    scores = [each["score"] for each in options]
    _want(len(set(scores)) == len(scores), name, "has the same score twice")
    return scores


def _check_scoring(
    given: Mapping[str, Any], items: list[str], scores: list[int]
) -> tuple[int, int]:
    _want(
        given.get("direction") in ("higher_is_worse", "higher_is_better"),
        "scoring.direction",
        "is neither higher_is_worse nor higher_is_better",
    )
    _want_text(given.get("id"), "scoring.id")
    _want(
        given.get("missing", "strict") in ("strict", "prorate_max_1"),
        "scoring.missing",
        "is neither strict nor prorate_max_1",
    )
    times = given.get("multiplier", 1)
    _want(_is_whole(times) and 0 < times <= 100, "scoring.multiplier", "is no number from 1 to 100")
    for name, end in (("min", min), ("max", max)):
        least = times * end(scores) * len(items)
        _want(
            _is_whole(given.get(name)) and given[name] == least,
            f"scoring.{name}",
            f"is not {least}, as the answers add up to",
        )
    for place, each in enumerate(_list(given.get("subscales", []), "scoring.subscales")):
        _check_subscale(each, f"scoring.subscales[{place + 1}]", items)
    _want_own_ids(given.get("subscales", []), "scoring.subscales")
    return given["min"], given["max"]


def _check_subscale(given: Any, where: str, items: list[str]) -> None:
    _want_text(_map(given, where, "id", "items", "cutoff").get("id"), f"{where}.id")
    named = _list(given.get("items"), f"{where}.items")
    _want(
        bool(named) and all(each in items for each in named), f"{where}.items", "names no question"
    )
    _want("cutoff" not in given or _is_whole(given["cutoff"]), f"{where}.cutoff", "is no number")


def _check_bands(data: Mapping[str, Any], low: int, high: int) -> None:
    bands = _list(data.get("bands", []), "bands")
    if bands:
        _want_text(data.get("bands_source"), "bands_source")
    wanted = low
    for place, each in enumerate(bands):
        where = f"bands[{place + 1}]"
        _want_text(_map(each, where, "min", "max", "label").get("label"), f"{where}.label")
        _want(
            _is_whole(each.get("min")) and each["min"] == wanted,
            f"{where}.min",
            f"is not {wanted}, where it should begin",
        )
        _want(_is_whole(each.get("max")), f"{where}.max", "is no whole number")
        _want(each["max"] >= each["min"], f"{where}.max", "is below its min")
        wanted = each["max"] + 1
    _want(not bands or wanted == high + 1, "bands", f"do not end at {high}")


def _check_line(given: Any, name: str, low: int, high: int) -> None:
    if given is None:
        return
    line = _map(given, name, "value", "rule", "source", "meaning")
    _want(line.get("rule") in (">=", "<="), f"{name}.rule", "is neither >= nor <=")
    value = given.get("value")
    _want(_is_number(value) and low <= value <= high, f"{name}.value", "is no possible total")
    _want_text(given.get("source"), f"{name}.source")
    _want_text(given.get("meaning", "-"), f"{name}.meaning")


def _check_change(data: Mapping[str, Any]) -> None:
    given = data.get("rci")
    if given is None:
        return
    found = _map(given, "rci", "value", "reference")
    _want("value" in found, "rci.value", "is missing")
    _want_text(found.get("reference", "-"), "rci.reference")
    value = found["value"]
    _want(value is None or (_is_number(value) and value > 0), "rci.value", "is no number above 0")
    if value is not None:
        _want_text(given.get("reference"), "rci.reference")


def _check_alerts(given: Any, name: str, items: list[str], scores: list[int]) -> None:
    for place, each in enumerate(_list(given, name)):
        where = f"{name}[{place + 1}]"
        _want(_map(each, where, *_ALERT).get("item") in items, f"{where}.item", "names no question")
        _want(
            _is_whole(each.get("threshold")) and each["threshold"] in scores,
            f"{where}.threshold",
            "is no possible answer",
        )
        _want(each.get("level") in ("review", "urgent_review"), f"{where}.level", "is no level")
        _want_text(each.get("message"), f"{where}.message")


def _want(holds: bool, where: str, what: str) -> None:
    if not holds:
        raise _Wrong(where, what)


def _want_text(value: Any, where: str) -> None:
    _want(isinstance(value, str) and bool(value.strip()), where, "wants a text")
    _want(len(value) <= 4000 and not _UNFIT.search(value), where, "is no text the desk can keep")


def _want_own_ids(checked: list[Mapping[str, Any]], where: str) -> None:
    ids = [each["id"] for each in checked]
    _want(len(set(ids)) == len(ids), where, "has the same id twice")


def _map(value: Any, where: str, *fields: str) -> Mapping[str, Any]:
    """Return ``value`` as an object that has no other ``fields``."""
    _want(isinstance(value, dict), where, "is missing or no object")
    found: Mapping[str, Any] = value
    for name in found:
        _want(name in fields, f"{where}.{name[:60]}", "is no field the desk knows")
    return found


def _list(value: Any, where: str) -> list[Any]:
    _want(isinstance(value, list), where, "is missing or no list")
    found: list[Any] = value
    return found


def _is_whole(value: Any) -> bool:
    return type(value) is int and abs(value) <= 100_000


def _is_number(value: Any) -> bool:
    return type(value) in (int, float) and abs(value) <= 100_000
