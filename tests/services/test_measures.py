"""The shipped measures: their words, figures and sources are those that were read, and no more."""

import hashlib
import json
from pathlib import Path

import jsonschema
import pytest

from therapist_desk import paths
from therapist_desk.domain import measure_files
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.measures import Entry, Tier
from therapist_desk.services.measures import named, shipped

FOLDER = paths.resources()
FILES = sorted(FOLDER.glob("measures*/*.json"))
DIAGNOSES = ("diagnos", "disorder", "illness", "probable", "likely", "dependence")

# clinical.md 4.1: items, lowest, highest, cut-off, reliable change, items that want a talk
TABLE = {
    "phq9": (9, 0, 27, 10, 6, ["q9"]),
    "phq8": (8, 0, 24, 10, None, []),
    "phq2": (2, 0, 6, 3, None, []),
    "gad7": (7, 0, 21, 10, 4, []),
    "gad2": (2, 0, 6, 3, None, []),
    "phq4": (4, 0, 12, 3, None, []),
    "phq15": (15, 0, 30, 10, None, []),
    "k10": (10, 10, 50, 22, None, []),
    "k6": (6, 0, 24, 13, None, []),
    "pcl5": (20, 0, 80, 31, 15, ["q16"]),
    "core10": (10, 0, 40, 11, 6, ["q6"]),
    "wsas": (5, 0, 40, 10, None, []),
    "who5": (5, 0, 100, 50, 10, []),
    "audit": (10, 0, 40, 8, None, []),
    "dass21": (21, 0, 126, None, None, []),
    "swls": (5, 5, 35, None, None, []),
    "rses": (10, 0, 30, None, None, []),
    "isi": (0, 0, 28, 15, 8.4, []),
    "cssrs": (0, 0, 0, None, None, []),
    "ors": (0, 0, 40, None, None, []),
    "srs": (0, 0, 40, None, None, []),
}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_file_is_of_its_shape(file):
    schema = json.loads((FOLDER / "schemas" / "measures.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(json.loads(file.read_text("utf-8")))


@pytest.mark.parametrize("name", TABLE)
def test_the_figures_are_those_of_the_table(name):
    measure, usual = named(name), named(name).scoring()
    assert (
        len(measure.items), usual.low, usual.high, usual.cutoff and usual.cutoff.value,
        measure.reliable_change and measure.reliable_change.points, [one.item for one in measure.alerts],
    ) == TABLE[name]  # fmt: skip
    assert set(TABLE) == set(shipped())


@pytest.mark.parametrize("measure", shipped().values(), ids=lambda one: one.id)
def test_ranges_follow_one_another_without_gap_or_overlap(measure):
    for scoring in measure.scorings:
        if scoring.bands:
            assert (scoring.bands[0].low, scoring.bands[-1].high) == (scoring.low, scoring.high)
            for one, next_one in zip(scoring.bands, scoring.bands[1:], strict=False):
                assert next_one.low == one.high + 1
        if measure.entry is Entry.ANSWERS:
            ends = [scoring.scores or one.scores for one in measure.items]
            assert (sum(map(min, ends)), sum(map(max, ends))) == (scoring.low, scoring.high)


@pytest.mark.parametrize("measure", shipped().values(), ids=lambda one: one.id)
def test_every_figure_that_is_shown_names_its_source(measure):
    for scoring in measure.scorings:
        assert scoring.cutoff is None or len(scoring.cutoff.source) > 5
    assert measure.reliable_change is None or len(measure.reliable_change.source) > 5
    assert measure.caseness is None or len(measure.caseness.source) > 5
    if measure.caseness:
        assert measure.reliable_change, "recovery is read beside reliable change"


@pytest.mark.parametrize("measure", shipped().values(), ids=lambda one: one.id)
def test_no_word_on_screen_is_a_diagnosis(measure):
    words = [one.label for scoring in measure.scorings for one in scoring.bands]
    words += [scoring.cutoff.meaning for scoring in measure.scorings if scoring.cutoff]
    words += [one.message for one in (*measure.alerts, *measure.soft_alerts)]
    assert [one for one in words if any(each in one.lower() for each in DIAGNOSES)] == []


def test_a_figure_from_memory_is_not_used():
    assert named("wsas").reliable_change is None
    assert named("ors").reliable_change is None
    assert named("ors").scoring().cutoff is None
    assert named("audit").scoring().bands == ()


def test_only_free_measures_carry_their_text():
    for measure in shipped().values():
        free = measure.tier in {Tier.TEXT, Tier.OPTIONAL}
        assert all(bool(one.text) == free for one in measure.items)
        assert bool(measure.credit) == free
        assert measure.licence
    assert [one.id for one in shipped().values() if not one.on_by_default] == ["core10"]


def test_core_10_lies_in_a_file_of_its_own_as_its_owner_wants_it():
    """CC BY-ND: whoever changes this file has to put back the one that was there."""
    text = (FOLDER / "measures-optional" / "core10.json").read_bytes()
    assert hashlib.sha256(text).hexdigest() == CORE_10
    assert "CC BY-ND 4.0" in (FOLDER / "measures-optional" / "LICENSE").read_text("utf-8")
    named_in = (Path(__file__).parents[2] / "packaging" / "THIRD_PARTY.md").read_text("utf-8")
    assert "resources/measures-optional/core10.json" in named_in
    reversed_items = [one.id for one in named("core10").items if one.reverse]
    assert reversed_items == ["q2", "q3"]


CORE_10 = "2da526143b8b0c01bb228ed0b7b59ca584b9b5fdcd59eff864f981a893090625"


def test_items_named_by_a_rule_are_there():
    for measure in shipped().values():
        items = {one.id for one in measure.items}
        named_items = [one.item for one in (*measure.alerts, *measure.soft_alerts)]
        named_items += [each for one in measure.subscales for each in one.items]
        named_items += [each for one in measure.clusters for each in one.items]
        named_items += measure.screen_algorithm.core_items if measure.screen_algorithm else ()
        assert set(named_items) <= items
        assert len(items) == len(measure.items)
    for name, one in (("pcl5", "clusters"), ("dass21", "subscales"), ("phq4", "subscales")):
        parts = [each for group in getattr(named(name), one) for each in group.items]
        assert sorted(parts) == sorted(item.id for item in named(name).items)


def test_the_zero_choice_of_the_gad_7_is_not_at_all():
    """Never 'Not at all sure': Zorowitz 2021, Lancet Psychiatry 8:180."""
    assert named("gad7").options[0].label == named("gad2").options[0].label == "Not at all"


def test_the_short_forms_ask_in_the_words_of_the_long_ones():
    text = {name: [one.text for one in named(name).items] for name in shipped()}
    assert text["phq8"] == text["phq9"][:8]
    assert text["phq2"] == text["phq9"][:2]
    assert text["gad2"] == text["gad7"][:2]
    assert text["phq4"] == text["gad2"] + text["phq2"]


def test_a_measure_that_is_not_there_is_said_in_a_sentence():
    with pytest.raises(RuleBroken) as caught:
        named("phq7")
    assert str(caught.value).endswith(".")


def test_a_file_that_lacks_its_scoring_is_not_read():
    with pytest.raises(KeyError):
        measure_files.read('{"id": "x", "name": "x"}')
