"""Question sets: short, complete, and every number means in the log what it meant when asked."""

import json
import re
from dataclasses import replace

import jsonschema
import pytest

from therapist_desk.domain import question_sets as rules
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.question_sets import (
    ANSWERS,
    Choice,
    Kind,
    OwnQuestions,
    Question,
    QuestionSetId,
)
from therapist_desk.domain.ratings import High
from therapist_desk.paths import resources
from therapist_desk.services.question_sets import shipped
from therapist_desk.services.ratings import shipped as catalogue

FOLDER = resources() / "checkins"
CONTENT = json.loads((FOLDER / "sets.json").read_text("utf-8"))
OTHERS = json.loads((FOLDER / "sets_translated.json").read_text("utf-8"))["languages"]
SETS = list(shipped().values())
FIELD = re.compile(r"\{\{(\w+)\}\}")


def test_the_content_fits_its_schema_and_there_are_fifteen():
    path = resources() / "schemas" / "checkin_sets.schema.json"
    schema = json.loads(path.read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(CONTENT)
    assert len(SETS) == 15


@pytest.mark.parametrize("found", SETS, ids=lambda one: one.key)
def test_every_number_goes_to_a_rating_read_in_the_same_direction(found):
    meant = {
        item["key"]: High(item["high"])
        for entry in CONTENT["sets"]
        for item in entry["items"]
        if entry["id"] == found.key and item["kind"] == Kind.NUMBER
    }
    for one in found.questions:
        if one.kind is Kind.NUMBER:
            rating = catalogue().ratings[one.log]
            assert rating.high is meant[one.key]
            asks_of_ten = "0 to 10" in one.text
            assert asks_of_ten == (rating.unit == "points" and rating.most == 10)


@pytest.mark.parametrize("found", SETS, ids=lambda one: one.key)
def test_every_answer_has_a_place_in_the_log_and_every_choice_its_answers(found):
    for one in found.questions:
        assert one.log in {*catalogue().ratings, "homework", "medication", ANSWERS}
        assert bool(one.choices) is (one.kind is Kind.CHOICE)
    numbers = [one.log for one in found.questions if one.kind is Kind.NUMBER]
    assert len(set(numbers)) == len(numbers)


@pytest.mark.parametrize("language", ["en", *OTHERS])
def test_each_set_is_short_in_each_language_and_has_the_same_fields(language):
    for found in SETS:
        texts = found.texts[language]
        assert len(texts.questions) == len(found.questions) <= rules.MOST
        assert all(5 <= len(one) <= rules.LONGEST for one in texts.questions)
        english = found.texts["en"]
        for name in ("intro", "close"):
            fields = FIELD.findall(getattr(texts, name))
            assert sorted(fields) == sorted(FIELD.findall(getattr(english, name)))
            assert set(fields) <= set(CONTENT["merge_fields"])
        assert bool(texts.close) is bool(english.close)


def test_no_set_that_goes_out_asks_for_self_harm():
    words = " ".join(one.text for found in SETS for one in found.questions).casefold()
    assert not re.search(r"suicid|self-harm|\bkill|\bdie\b|\bdead|hurt yourself", words)
    assert {one.key for one in SETS if one.needs_reader} == {"urges", "aftercrisis"}


def test_a_message_numbers_its_questions_and_leaves_unknown_fields_open():
    said = shipped()["aftercrisis"].message("en", {"emergency_number": "112"})
    lines = said.splitlines()
    assert lines[1] == "1. Are you safe right now? Yes, no or not sure."
    assert lines[-1].endswith("{{crisis_line_number}} or 112.")


@pytest.mark.parametrize(("wanted", "spoken"), [("de", "de"), ("es_MX", "es"), ("fr", "en")])
def test_a_set_speaks_the_language_of_the_client_where_it_can(wanted, spoken):
    assert shipped()["daily3"].speaks(wanted) == spoken


MOOD = Question("q1", "How is it, 0 to 10?", Kind.NUMBER, "mood")
OWN = OwnQuestions(QuestionSetId(0), "My set", questions=(MOOD,))


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"title": " "}, "title"),
        ({"questions": ()}, "questions"),
        ({"questions": (MOOD,) * 2}, "questions"),
        (
            {"questions": tuple(Question(f"q{n}", "Why?", Kind.WORDS) for n in range(6))},
            "questions",
        ),
        ({"questions": (replace(MOOD, text="x" * 81),)}, "questions"),
        ({"questions": (replace(MOOD, log="zest"),)}, "questions"),
        ({"intro": "x" * 401}, "intro"),
    ],
)
def test_an_own_set_that_nobody_could_answer_is_refused_at_its_field(changes, field):
    rules.check(OWN, catalogue())
    with pytest.raises(RuleBroken) as caught:
        rules.check(replace(OWN, **changes), catalogue())
    assert caught.value.field == field


def test_every_choice_is_understood_in_every_language_there_is():
    languages = json.loads((FOLDER / "reply_words.json").read_text("utf-8"))["languages"]
    for words in languages.values():
        assert set(words["answers"]) == set(Choice)
