"""A safety plan is there in the hour it is needed, and names only help the therapist vouches for."""

import json
from dataclasses import replace

import jsonschema
import pytest

from tests.support.clock import FixedClock
from tests.support.records import NOON, ask, do, saved_client, vault
from therapist_desk import paths
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.practice import CrisisLine, Practice
from therapist_desk.domain.safety_plans import SafetyPlan, SafetyPlanId
from therapist_desk.domain.topics import Topic
from therapist_desk.services import practice, safety_plans, search

PARTS = {"signs": "I stop answering my sister.", "alone": "Shower, walk, the green playlist."}


@pytest.fixture
def store():
    return vault(FixedClock(NOON))


def plan(owner, parts=PARTS) -> SafetyPlan:
    return SafetyPlan(SafetyPlanId(0), owner.id, parts=parts)


def folder(store, owner):
    return ask(store, safety_plans.folder, owner.id)


def test_the_words_fit_their_schema():
    schema = json.loads((paths.resources() / "schemas" / "safety_plan.schema.json").read_text())
    words = json.loads((paths.resources() / "safety_plan" / "safety_plan.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(words)


@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_every_part_is_there_in_every_language(language):
    form = safety_plans.form(language)
    english = safety_plans.form("en")
    assert [part.key for part in form.parts] == [part.key for part in english.parts]
    assert language == "en" or form.parts[0].heading != english.parts[0].heading


def test_a_language_without_a_form_gets_the_english_one():
    assert safety_plans.form("pt_BR").language == "en"
    assert safety_plans.form("de_AT").language == "de"


def test_a_new_version_keeps_the_one_somebody_has_a_copy_of(store, ada):
    first = do(store, safety_plans.save, plan(ada))
    second = do(store, safety_plans.save, plan(ada, PARTS | {"reasons": "My niece."}))
    after, before = folder(store, ada).versions
    assert (after, before.parts, before.version) == (second, first.parts, 1)
    assert do(store, safety_plans.save, second) == second


def test_an_empty_plan_is_no_plan(store, ada):
    with pytest.raises(RuleBroken):
        do(store, safety_plans.save, plan(ada, {"signs": "  ", "copies": "this file"}))


def test_only_lines_the_therapist_confirmed_for_the_clients_country_are_named(store, ada):
    lines = (
        CrisisLine("Confirmed", "988", "US", confirmed_on=NOON.date()),
        CrisisLine("Proposed", "111", "US"),
        CrisisLine("Elsewhere", "142", "AT", confirmed_on=NOON.date()),
    )
    do(store, practice.keep, Practice(country="US", crisis_lines=lines))
    assert [line.name for line in folder(store, ada).lines] == ["Confirmed"]
    abroad = saved_client(store, "Ben", country="AT")
    assert [line.name for line in folder(store, abroad).lines] == ["Elsewhere"]


def test_it_is_found_by_its_words_as_they_stand(store, ada):
    do(store, safety_plans.save, plan(ada))
    do(store, safety_plans.save, plan(ada, {"signs": "I sleep in my clothes."}))
    assert ask(store, search.find, "playlist") == []
    assert ask(store, search.find, "clothes")[0].noun is Topic.SAFETY_PLAN


def test_what_was_typed_and_not_saved_waits(store, ada):
    typed = plan(ada, {"signs": "I st"})
    do(store, safety_plans.keep_draft, typed)
    assert folder(store, ada).draft == typed
    do(store, safety_plans.save, replace(typed, parts=PARTS))
    assert folder(store, ada).draft is None
