"""The readiness check is kept as it was on its day, and the weightiest open item decides."""

import json
from pathlib import Path

import jsonschema
import pytest

from tests.support.records import ask, do
from therapist_desk.domain import readiness as rules
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.readiness import Result, Said, Weight
from therapist_desk.services import bin as bins
from therapist_desk.services import practice, readiness, verification
from therapist_desk.services.readiness import HalfChecked

RESOURCES = Path(__file__).parents[2] / "resources"
SAFE = {item.id: Said.NOT_YET if item.danger else Said.YES for item in readiness.shipped()}


def test_the_questions_keep_their_shape_and_each_clause_is_there():
    schema = json.loads((RESOURCES / "schemas" / "readiness.schema.json").read_text("utf-8"))
    content = json.loads((RESOURCES / "readiness" / "readiness.json").read_text("utf-8"))
    jsonschema.validate(content, schema)
    named = {clause for item in readiness.shipped() for clause in item.clauses}
    assert named <= set(practice.catalogue().clauses)
    assert len(readiness.shipped()) == 20


@pytest.mark.parametrize("item", readiness.shipped(), ids=lambda item: item.id)
@pytest.mark.parametrize("said", Said)
def test_one_answer_that_speaks_against_it_decides_by_its_weight(item, said):
    answers = SAFE | {item.id: said}
    came_to = rules.result(answers, readiness.shipped())
    if item.danger:
        fine = said in (Said.NOT_YET, Said.NOT_MINE)
    elif item.weight is Weight.MUST:
        fine = said is Said.YES
    else:
        fine = said in (Said.YES, Said.NOT_MINE)
    weighs = {
        Weight.STOP: Result.NOT_NOW,
        Weight.MUST: Result.TIMES_ONLY,
        Weight.IMPORTANT: Result.WITH_HELP,
    }
    assert came_to is (Result.READY if fine else weighs[item.weight])


def test_someone_who_can_be_forced_to_show_the_phone_is_never_ready():
    answers = SAFE | {"r13": Said.YES, "r05": Said.NOT_YET, "r02": Said.NOT_YET}
    assert rules.result(answers, readiness.shipped()) is Result.NOT_NOW
    assert rules.open_items(answers, readiness.shipped())[0].id == "r13"
    assert rules.suggested_clauses(answers, readiness.shipped())[0] == "dv-lock"


def test_a_check_is_kept_done_again_and_put_away_and_back(store, ada):
    do(store, readiness.keep_half, HalfChecked(ada.id, SAFE, "half"))
    assert ask(store, readiness.half, ada.id).remark == "half"
    first = do(store, readiness.keep, HalfChecked(ada.id, SAFE | {"r05": Said.NOT_SURE}, "lock"))
    assert ask(store, readiness.half, ada.id) == HalfChecked(ada.id)
    again = do(store, readiness.keep, HalfChecked(ada.id, SAFE))
    assert ask(store, readiness.of_client, ada.id) == [again, first]
    assert (first.result, again.result) == (Result.TIMES_ONLY, Result.READY)
    do(store, readiness.bin_check, again.id)
    assert ask(store, readiness.of_client, ada.id) == [first]
    assert len(ask(store, bins.listed)) == 1
    do(store, readiness.restore, again.id)
    assert ask(store, readiness.of_client, ada.id)[0].answers == SAFE
    assert verification.Verification(deep=True).finish(store).is_healthy


def test_half_a_check_is_not_kept_as_a_whole_one(store, ada):
    some = {key: said for key, said in SAFE.items() if key != "r07"}
    with pytest.raises(RuleBroken) as broken:
        do(store, readiness.keep, HalfChecked(ada.id, some))
    assert broken.value.field == "r07"
