"""``measure score --batch`` agrees with every sample case, and one bad line stops none of the others."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.program import run_batch, run_program
from therapist_desk.cli.fields import Fields
from therapist_desk.cli.measure import answer
from therapist_desk.domain.errors import RuleBroken

CASES = Path(__file__).parents[1] / "support" / "cases"
SAMPLES = {
    name: json.loads((CASES / name).read_text("utf-8"))
    for name in ("measures.json", "measures_own.json")
}
GIVEN = {"measure", "answers", "context", "first", "last", "why", "source", "rule"}


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("kind", ["cases", "change_cases"])
def test_every_sample_case_gets_its_score(kind, name):
    cases = SAMPLES[name][kind]
    answers = run_batch("measure", "score", lines=cases)
    assert len(answers) == len(cases) > 3
    for case, got in zip(cases, answers, strict=True):
        expected = {name: value for name, value in case.items() if name not in GIVEN}
        assert {name: got.get(name) for name in expected} == expected, case.get("why")


BAD: dict[str, Any] = {
    "measure": {"measure": "phq7", "answers": []},
    "measure ": {"answers": [0]},
    "answers": {"measure": "phq2", "answers": "33"},
    "answers ": {"measure": "isi", "answers": [0] * 7},
    "total": {"measure": "cssrs", "total": 3},
    "first": {"measure": "phq2", "first": "3", "last": 2},
    "last": {"measure": "phq2", "first": 3},
    "scoring": {"measure": "k10", "answers": [1] * 10, "context": {"scoring": "9-9"}},
    "cutoff": {"measure": "pcl5", "answers": [1] * 20, "context": {"cutoff": 12}},
    "context": {"measure": "phq2", "answers": [0, 0], "context": [1]},
    "context.menstruation_applies": {
        "measure": "phq15", "answers": [0] * 15, "context": {"menstruation_applies": "no"},
    },
}  # fmt: skip


@pytest.mark.parametrize("field", BAD)
def test_a_case_that_cannot_be_read_names_the_field(field):
    with pytest.raises(RuleBroken) as caught:
        answer(Fields(BAD[field]))
    assert caught.value.field == field.strip()
    assert str(caught.value).endswith(".")


def test_a_bad_case_is_answered_in_its_place_and_the_rest_go_on():
    good = {"id": 1, "measure": "phq2", "answers": [0, 3]}
    answers = run_batch("measure", "score", lines=[good, BAD["measure"] | {"id": 2}, [3], good])
    assert [got.get("id") for got in answers] == [1, 2, None, 1]
    assert set(answers[1]) == {"id", "error"}
    assert set(answers[2]) == {"error"}


def test_what_is_invalid_shows_neither_score_nor_flag():
    got = answer(Fields({"measure": "phq9", "answers": [0, 0, 7, 0, 0, 0, 0, 0, 3]}))
    assert (got["status"], got["total"], got["band"], got["risk_flag"]) == (
        "invalid",
        None,
        None,
        False,
    )


def test_the_side_of_a_cut_off_is_named_as_it_is():
    assert answer(Fields({"measure": "who5", "answers": [2] * 5}))["at_or_below_cutoff"] is True
    assert answer(Fields({"measure": "isi", "total": 14}))["at_or_above_cutoff"] is False


def test_the_list_names_every_measure_and_says_what_is_off():
    done = run_program("measure", "list")
    assert done.returncode == 0
    lines = done.stdout.decode().splitlines()
    assert [line.split()[0] for line in lines if "off until" in line] == ["core10"]
    listed = json.loads(run_program("measure", "list", "--json").stdout)["measures"]
    assert [one["id"] for one in listed] == [line.split()[0] for line in lines]
    assert {one["tier"] for one in listed} == set("ABCD")
