"""Minors: the age somebody is today, the birthdays that ask for a decision, guardians."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.records import client
from therapist_desk.domain import clients as rules
from therapist_desk.domain.clients import ClientKind
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.minors import Guardian, age, check_birth, signing

BORN = date(2010, 11, 20)
MINOR = client("Noa Reyes", kind=ClientKind.MINOR, birth_date=BORN, consent_age=16)


@pytest.mark.parametrize(
    ("born", "today", "years"),
    [
        (BORN, date(2028, 11, 19), 17),
        (BORN, date(2028, 11, 20), 18),
        (date(2008, 2, 29), date(2026, 2, 28), 17),
        (date(2008, 2, 29), date(2026, 3, 1), 18),
    ],
)
def test_a_year_is_full_on_the_birthday_and_for_a_leap_day_on_the_first_of_march(
    born, today, years
):
    assert age(born, today) == years


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(0, 40_000))
def test_nobody_gets_younger(born, days):
    today = born + timedelta(days=days)
    assert 0 <= age(born, today) <= age(born, today + timedelta(days=1))


def test_the_desk_asks_at_each_age_that_matters_until_somebody_answers():
    assert rules.age_to_decide_about(MINOR, date(2026, 11, 19)) is None
    assert rules.age_to_decide_about(MINOR, date(2026, 11, 20)) == 16
    answered = replace(MINOR, age_answered=16)
    assert rules.age_to_decide_about(answered, date(2027, 6, 1)) is None
    assert rules.age_to_decide_about(answered, date(2028, 11, 20)) == 18
    assert rules.age_to_decide_about(MINOR, date(2030, 1, 1)) == 18
    assert rules.age_to_decide_about(replace(MINOR, adult_age=21), date(2030, 1, 1)) == 16


def test_an_adult_is_never_asked_about():
    assert (
        rules.age_to_decide_about(replace(MINOR, kind=ClientKind.ADULT), date(2040, 1, 1)) is None
    )


def test_a_birthday_to_come_or_of_another_century_is_refused_at_its_field():
    today = date(2026, 11, 19)
    check_birth(today, today)
    for born in (today + timedelta(days=1), date(1880, 1, 1)):
        with pytest.raises(RuleBroken) as refused:
            check_birth(born, today)
        assert refused.value.field == "birth_date"


def test_a_paper_names_who_must_sign_then_who_consents_then_everyone():
    mother = Guardian("Ines", must_sign=True)
    father = Guardian("Paul", must_sign=False)
    aunt = Guardian("Rosa", must_sign=False, consents=False)
    assert signing((father, mother, aunt)) == (mother,)
    assert signing((father, aunt)) == (father,)
    assert signing((aunt,)) == (aunt,)


@pytest.mark.parametrize("names", [("Ines", ""), ("Ines", "ines ")])
def test_a_guardian_without_a_name_or_named_twice_is_refused(names):
    with pytest.raises(RuleBroken) as refused:
        rules.check(replace(MINOR, guardians=tuple(map(Guardian, names))))
    assert refused.value.field == "guardians"
