"""``words check --batch`` answers each text in its place, and a bad one stops none of the others."""

import pytest

from tests.support.program import run_batch
from therapist_desk.cli.fields import Fields
from therapist_desk.cli.words import answer
from therapist_desk.domain.errors import RuleBroken

CASE = {
    "id": 1,
    "text": "🙂 Your therapy is at 10, Mara Example",
    "language": "en",
    "client": {"names": ["Mara Example"]},
    "others": ["Jonas Weber"],
}


def test_findings_have_their_kind_their_place_in_code_points_and_a_word_of_advice():
    (got,) = run_batch("words", "check", lines=[CASE])
    places = [(each["kind"], each["start"], each["end"]) for each in got["findings"]]
    assert got["id"] == 1
    assert places == [("therapy", 7, 14), ("name_and_time", 21, 37)]
    assert all(each["say"].endswith(".") for each in got["findings"])


def test_a_bad_case_is_answered_in_its_place_and_the_rest_go_on():
    lines = [CASE, CASE | {"id": 2, "text": 8}, [1], CASE | {"id": 4, "text": "See you at 10"}]
    answers = run_batch("words", "check", lines=lines)
    assert [got.get("id") for got in answers] == [1, 2, None, 4]
    assert [set(got) for got in answers[1:3]] == [{"id", "error"}, {"error"}]
    assert answers[3]["findings"] == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("text", None),
        ("language", 7),
        ("client", "Mara"),
        ("client.names", {"names": "Mara"}),
        ("others", "Jonas"),
    ],
)
def test_a_case_that_cannot_be_read_names_the_field(field, value):
    with pytest.raises(RuleBroken) as caught:
        answer(Fields(CASE | {field.split(".")[0]: value}))
    assert caught.value.field == field
    assert "Mara" not in str(caught.value)


def test_client_others_and_language_may_be_missing():
    found = answer(Fields({"text": "Haben Sie Suizidgedanken?"}))["findings"]
    assert [each["kind"] for each in found] == ["risk"]
    assert answer(Fields({"text": "Hi Mara", "client": {}, "others": None}))["findings"] == []
