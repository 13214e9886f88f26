"""A loaded measure is checked as a whole: what is wrong is named with its place, and nothing is used."""

import copy
import json
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.measure_pack import PACK, written
from therapist_desk import paths
from therapist_desk.domain import measure_packs
from therapist_desk.domain.errors import ImportRefused
from therapist_desk.domain.measures import Direction, Tier
from therapist_desk.domain.scoring import Result, change, score

SCHEMA = json.loads((paths.resources() / "schemas" / "measure_pack.schema.json").read_text("utf-8"))


def test_a_good_file_scores_as_it_says():
    pack = measure_packs.read(written())
    measure = measure_packs.measure_of(pack)
    assert (pack.measure, pack.title, pack.version) == ("lantern3", "Lantern Scale (LS-3)", "2.1")
    assert (measure.tier, measure.direction) == (Tier.LICENSED, Direction.HIGHER_IS_BETTER)
    got = score(measure, [2, 2, 2])
    assert got.band is not None
    assert (got.total, got.band.label, got.past_cutoff, len(got.alerts)) == (6, "High", False, 1)
    assert change(measure, 1, 5).result is Result.IMPROVED
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.Draft202012Validator(SCHEMA).validate(PACK)


def test_a_file_without_figures_names_no_change_as_reliable():
    plain = written(rci=None, cutoff=None, bands=None, bands_source=None, risk_items=None)
    measure = measure_packs.measure_of(measure_packs.read(plain))
    assert change(measure, 1, 5).result is None
    assert score(measure, [1, 1, 1]).band is None


def test_a_blank_that_is_made_up_for_leaves_out_the_part_it_lies_in():
    parts = [{"id": "near", "items": ["q1", "q2"], "cutoff": 1}, {"id": "far", "items": ["q3"]}]
    scoring = {**PACK["scoring"], "missing": "prorate_max_1", "subscales": parts}
    measure = measure_packs.measure_of(measure_packs.read(written(scoring=scoring)))
    got = score(measure, [1, None, 1])
    assert (got.total, got.subscales, got.positive) == (3, {"far": 1}, {})
    assert score(measure, [1, 0, 1]).subscales == {"near": 1, "far": 1}


def item(**fields):
    return [{**PACK["items"][0], **fields}, *PACK["items"][1:]]


def band(at, **fields):
    bands = copy.deepcopy(PACK["bands"])
    bands[at].update(fields)
    return bands


BAD: dict[str, tuple[dict[str, Any], str]] = {
    "no name": ({"name": None}, "name: wants a text"),
    "an id like a path": ({"id": "../phq9"}, "id: wants small letters and digits"),
    "a field nobody knows": ({"macro": "x"}, "macro: is no field of a measure"),
    "a field nobody knows inside": ({"items": item(onload="x")}, "items[1].onload: is no field"),
    "no questions": ({"items": []}, "items: wants 1 to 200 questions"),
    "questions out of order": ({"items": item(id="q2")}, "items[1].id: is not q1"),
    "a question without words": ({"items": item(text=" ")}, "items[1].text: wants a text"),
    "a score that is no number": (
        {"options": [{"label": "No", "score": "0"}, {"label": "Yes", "score": 1}]},
        "options[1].score: is no whole number",
    ),
    "one score twice": (
        {"options": [{"label": "No", "score": 1}, {"label": "Yes", "score": 1}]},
        "options: has the same score twice",
    ),
    "a version that is true": ({"format_version": True}, "format_version: is not 1"),
    "two parts of one name": (
        {"scoring": {**PACK["scoring"], "subscales": [{"id": "near", "items": ["q1"]}] * 2}},
        "scoring.subscales: has the same id twice",
    ),
    "two questions beside of one name": (
        {"extra_items": [{"id": "a", "text": "How?", "options": PACK["options"]}] * 2},
        "extra_items: has the same id twice",
    ),
    "a maximum that does not add up": (
        {"scoring": {**PACK["scoring"], "max": 7}},
        "scoring.max: is not 6",
    ),
    "a rule the desk can't follow": (
        {"scoring": {**PACK["scoring"], "weights": [1, 2, 3]}},
        "scoring.weights: is no field",
    ),
    "ranges with a gap": ({"bands": band(1, min=4)}, "bands[2].min: is not 3"),
    "ranges that stop early": ({"bands": band(1, max=5)}, "bands: do not end at 6"),
    "ranges without a source": ({"bands_source": None}, "bands_source: wants a text"),
    "a cut-off without a source": (
        {"cutoff": {"value": 2, "rule": "<="}},
        "cutoff.source: wants a text",
    ),
    "a cut-off beyond the scale": (
        {"cutoff": {**PACK["cutoff"], "value": 60}},
        "cutoff.value: is no possible total",
    ),
    "a change without a source": ({"rci": {"value": 2}}, "rci.reference: wants a text"),
    "a change below zero": ({"rci": {"value": -2, "reference": "x"}}, "rci.value: is no number"),
    "an alert for no question": (
        {"risk_items": [{**PACK["risk_items"][0], "item": "q9"}]},
        "risk_items[1].item: names no question",
    ),
    "an alert for no answer": (
        {"risk_items": [{**PACK["risk_items"][0], "threshold": 5}]},
        "risk_items[1].threshold: is no possible answer",
    ),
    "another version of the format": ({"format_version": 2}, "format_version: is not 1"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_wrong_is_said_with_its_place(name):
    changes, said = BAD[name]
    with pytest.raises(ImportRefused) as caught:
        measure_packs.read(written(**changes))
    assert said in str(caught.value)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"dear diary",
        b"[]",
        b'{"format": "x"}',
        b"\xff\xfe\x00",
        b'{"format": "therapist-desk-measure", "format": 1}',
        b'{"format": "therapist-desk-measure", "id": NaN}',
        b"[" * 100_000,
        b"9" * 10_000,
        b" " * (measure_packs.MOST_BYTES + 1),
    ],
    ids=lambda content: repr(content[:20]),
)
def test_a_file_that_is_none_is_a_sentence(content):
    with pytest.raises(ImportRefused) as caught:
        measure_packs.read(content)
    assert str(caught.value).endswith(".")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 40) | st.floats() | st.text(max_size=6),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=6,
)


def places(value, path=()):
    yield path
    if isinstance(value, dict | list):
        pairs = value.items() if isinstance(value, dict) else enumerate(value)
        for name, each in pairs:
            yield from places(each, (*path, name))


@settings(max_examples=400, deadline=None)
@given(st.sampled_from([path for path in places(PACK) if path]), JSON)
def test_whatever_stands_in_a_file_it_is_refused_or_fits_the_schema(path, value):
    data = copy.deepcopy(PACK)
    held = data
    for name in path[:-1]:
        held = held[name]
    held[path[-1]] = value
    try:
        pack = measure_packs.read(json.dumps(data).encode())
    except ImportRefused:
        return
    jsonschema.Draft202012Validator(SCHEMA).validate(data)
    measure = measure_packs.measure_of(pack)
    first = measure.items[0].scores[0]
    assert score(measure, [first] * len(measure.items)).total is not None
