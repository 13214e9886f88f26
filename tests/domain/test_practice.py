"""My practice is checked by field, and help numbers are never used unconfirmed."""

import json
from dataclasses import replace

import pytest

from tests.support.papers import (
    PLACES,
    TODAY,
    practice,
)
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.practice import (
    CrisisLine,
    Practice,
    check,
    read_practice,
    with_country,
)


def test_a_practice_survives_being_written_and_read():
    whole = replace(practice(), holidays=(TODAY,), letterhead=("A", "B"))
    assert read_practice(json.loads(json.dumps(whole.written()))) == whole
    check(whole, PLACES)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("therapist_name", " "),
        ("country", "XX"),
        ("zone", "Europe/Atlantis"),
        ("weekly", {"mon": ("9",)}),
        ("whatsapp_number", "12"),
        ("emergency_number", "nine"),
        ("email", "robin@@example.org"),
        ("email", "call me"),
        ("crisis_lines", (CrisisLine("A", "?", "GB"),)),
        ("crisis_lines", (CrisisLine("A", "116 123", ""),)),
        ("no_crisis_line_in", ("GB",)),
        ("address", "x" * 301),
        ("regulator_name", "a\x00"),
    ],
)
def test_an_unfit_practice_is_refused_by_field(field, value):
    with pytest.raises(RuleBroken) as refused:
        check(replace(practice(), **{field: value}), PLACES)
    assert refused.value.field in {field, "hours"}


@pytest.mark.parametrize(
    "broken",
    [
        {"name": "x"},
        {"therapist_name": 5},
        {"weekly": {"mon": [9]}},
        {"weekly": []},
        {"holidays": ["soon"]},
        {"crisis_lines": [{"name": "x"}]},
        {"crisis_lines": 3},
    ],
)
def test_what_is_no_practice_is_refused(broken):
    with pytest.raises(RuleBroken):
        read_practice(broken)


def test_moving_country_proposes_numbers_but_confirms_none():
    moved = with_country(practice(), "DE", PLACES)
    assert moved.emergency_number == "112"
    assert moved.crisis_line("DE") is None
    assert any(line.country == "DE" for line in moved.crisis_lines)
    assert moved.crisis_line("GB") == practice().crisis_line("GB")
    back = with_country(moved, "GB", PLACES)
    assert [line.number for line in back.crisis_lines].count("116 123") == 1
    assert with_country(practice(), "AD", PLACES).emergency_number == ""


def test_a_number_confirmed_in_one_country_is_still_proposed_in_another_that_has_it_too():
    moved = with_country(practice(), "IE", PLACES)
    numbers = [(line.number, line.country) for line in moved.crisis_lines]
    assert ("116 123", "GB") in numbers
    assert ("116 123", "IE") in numbers


def test_nobody_moves_to_a_country_that_is_none():
    with pytest.raises(RuleBroken) as refused:
        with_country(practice(), "XX", PLACES)
    assert refused.value.field == "country"


def test_lines_to_confirm_are_called_and_trusted_and_hours_unknown_stay_empty():
    poland = with_country(Practice(), "PL", PLACES)
    assert "" in {line.hours for line in poland.crisis_lines}
    assert all("check" not in line.hours for line in poland.crisis_lines)
    numbers = {line.number for line in with_country(Practice(), "US", PLACES).crisis_lines}
    assert numbers == {"988"}


def test_every_country_with_help_numbers_is_a_country():
    assert len(PLACES.countries) == 249
    with_numbers = [each for each in PLACES.countries.values() if each.emergency]
    assert len(with_numbers) == 56
    assert PLACES.country_name("GB") == "United Kingdom"
    assert [PLACES.law(code) for code in ("US", "DE", "GB", "TW", "??")] == [
        *("hipaa", "gdpr", "gdpr", "other", "other")
    ]


def test_short_codes_are_kept_as_they_are_dialled():
    lines = [line for each in PLACES.countries.values() for line in each.lines]
    assert {"988", "116123", "3114"} <= {line.dial for line in lines}
    assert not [line.dial for line in lines if line.dial.startswith("+") and len(line.dial) < 9]


def test_the_proposals_of_every_country_are_fit_to_save():
    for code in PLACES.countries:
        at_home = replace(practice(), crisis_lines=(), country="")
        check(with_country(at_home, code, PLACES), PLACES)
