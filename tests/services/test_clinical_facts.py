"""Diagnoses, medication and allergies are kept as they were typed, and checked as codes."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.support.clock import FixedClock
from tests.support.records import NOON, ask, do, vault
from therapist_desk.domain.clinical_facts import (
    Certainty,
    ClinicalFact,
    ClinicalFactId,
    CodeSystem,
    FactKind,
    has_shape,
    tidied_code,
)
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.topics import Topic
from therapist_desk.services import bin as bins
from therapist_desk.services import clinical_facts, search

ICD_10, ICD_11 = CodeSystem.ICD_10, CodeSystem.ICD_11


@pytest.fixture
def store():
    return vault(FixedClock(NOON))


def fact(owner, kind=FactKind.DIAGNOSIS, name="Panic disorder", **fields) -> ClinicalFact:
    return ClinicalFact(ClinicalFactId(0), owner.id, kind, name, **fields)


def coded(owner, code, system=ICD_10, **fields) -> ClinicalFact:
    return fact(owner, system=system, code=code, **fields)


def listed(store, owner):
    return ask(store, clinical_facts.listed, owner.id)


@pytest.mark.parametrize(
    ("system", "code"),
    [(ICD_10, "F41.0"), (ICD_10, "Z63"), (ICD_10, "F32.A"), (ICD_10, "S72.001A"),
     (ICD_10, "G30.1+"), (ICD_11, "6B01"), (ICD_11, "6A70.1"), (ICD_11, "1A00"),
     (ICD_11, "6C51.0Z"), (ICD_11, "6A70.3/6B00"), (ICD_11, "8A00&XS25")],
)  # fmt: skip
def test_codes_of_either_shape_are_taken(system, code):
    assert has_shape(code, system)


@pytest.mark.parametrize(
    ("system", "code"),
    [(ICD_10, "6B01"), (ICD_10, "F4"), (ICD_10, "panic"), (ICD_10, "F41."), (ICD_10, "F41.00000"),
     (ICD_11, "F41.0"), (ICD_11, "6BO1"), (ICD_11, "6B01.123"), (ICD_11, "6B01/")],
)  # fmt: skip
def test_what_is_no_code_is_asked_about_at_its_field(store, ada, system, code):
    with pytest.raises(RuleBroken) as broken:
        do(store, clinical_facts.save, coded(ada, code, system))
    assert broken.value.field == "code"
    assert listed(store, ada) == ()


def test_a_code_typed_in_a_hurry_is_written_as_it_should_be(store, ada):
    kept = do(store, clinical_facts.save, coded(ada, " f410 "))
    assert kept.code == "F41.0"
    assert tidied_code("6a70.1", ICD_11) == "6A70.1"


def test_what_holds_now_stands_before_what_has_ended(store, ada):
    long_ago = date(2020, 1, 1)
    ended = fact(ada, name="Adjustment disorder", since=long_ago, until=date(2021, 1, 1))
    names = ["Adjustment disorder", "Panic disorder", "Sertraline", "Penicillin"]
    do(store, clinical_facts.save, fact(ada, FactKind.ALLERGY, names[3], detail="rash"))
    do(store, clinical_facts.save, ended)
    do(store, clinical_facts.save, fact(ada, FactKind.MEDICATION, names[2], detail="50 mg"))
    do(store, clinical_facts.save, fact(ada, certainty=Certainty.CONFIRMED, since=NOON.date()))
    assert [one.name for one in listed(store, ada)] == [names[1], names[0], names[2], names[3]]
    assert not ended.is_current(NOON.date())


def test_it_can_be_changed_put_away_and_taken_back(store, ada):
    kept = do(store, clinical_facts.save, coded(ada, "F41.0"))
    changed = do(store, clinical_facts.save, replace(kept, until=NOON.date()))
    assert listed(store, ada) == (changed,)
    do(store, clinical_facts.bin_fact, kept.id)
    assert listed(store, ada) == ()
    assert ask(store, search.find, "panic") == []
    (key,) = ask(store, bins.listed)
    do(store, bins.restore, key)
    assert [one.code for one in listed(store, ada)] == ["F41.0"]
    assert ask(store, search.find, "panic")[0].noun is Topic.CLINICAL_FACT


def test_an_end_before_the_beginning_is_refused(store, ada):
    wrong = fact(ada, since=NOON.date(), until=NOON.date() - timedelta(days=1))
    with pytest.raises(RuleBroken) as broken:
        do(store, clinical_facts.save, wrong)
    assert broken.value.field == "until"


def test_a_medicine_has_no_code_left_over_from_another_kind(store, ada):
    typed = coded(ada, "F41.0", kind=FactKind.MEDICATION, certainty=Certainty.CONFIRMED)
    kept = do(store, clinical_facts.save, typed)
    assert (kept.system, kept.code, kept.certainty) == (CodeSystem.NONE, "", None)


def test_the_therapists_own_list_names_a_code_and_a_new_one_takes_its_place(store):
    assert ask(store, clinical_facts.title_of, ICD_10, "F41.0") == ""
    old = [("F41.0", "Panic"), ("F41.1", "GAD")]
    assert do(store, clinical_facts.keep_codes, ICD_10, old) == 2
    assert do(store, clinical_facts.keep_codes, ICD_10, [("F41.0", "Panic disorder")]) == 1
    assert ask(store, clinical_facts.title_of, ICD_10, "f410") == "Panic disorder"
    assert ask(store, clinical_facts.title_of, ICD_10, "F41.1") == ""
    assert ask(store, clinical_facts.code_counts) == {ICD_10: 1}
