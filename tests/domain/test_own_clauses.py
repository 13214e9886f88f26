"""An own clause says what it says, where it says it, and allows only what it was told to."""

from dataclasses import replace

import pytest

from tests.support.papers import ADULT, CATALOGUE, circumstances
from therapist_desk.domain.composition import Composition, Form, compose
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.own_clauses import MOST, OwnClause, next_id, usable_fields

LETTERS = OwnClause(
    "own-1", "Letters", "I write to {{client_name}} by letter too.", ADULT.sections[1][0]
)


def composed(*own, form=Form.ESSENTIAL):
    chosen = Composition(ADULT.id, form, own=own)
    return compose(ADULT, CATALOGUE, chosen, circumstances())


def test_it_stands_last_in_its_section_with_its_fields_filled_and_is_sealed_with_the_rest():
    paper = composed(LETTERS)
    section = next(one for one in paper.sections if one.heading == LETTERS.section)
    assert section.clauses[-1] == ("own-1", "I write to Alex Example by letter too.")
    assert "by letter too" in paper.text
    assert paper.clause_versions["own-1"] == "own"


def test_a_heading_of_its_own_makes_one_more_section_at_the_end():
    paper = composed(replace(LETTERS, section="Letters between us"))
    assert paper.sections[-1].heading == "Letters between us"


def test_its_words_alone_make_no_rule_and_what_it_allows_does():
    plain = composed()
    assert composed(replace(LETTERS, text="You may call me at any time.")).rules == plain.rules
    rules = composed(replace(LETTERS, allows=("resource", "call"))).rules
    assert set(rules["purposes"]) == {*plain.rules["purposes"], "resource", "call"}
    assert "call" in rules["channels"]
    assert "call" not in plain.rules["channels"]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"title": " "}, "title"),
        ({"text": ""}, "text"),
        ({"section": ""}, "section"),
        ({"text": "Hello {{nobody}}"}, "text"),
        ({"text": "One\x07two"}, "text"),
        ({"text": "x" * 4001}, "text"),
        ({"allows": ("safety",)}, "allows"),
    ],
)
def test_what_can_not_stand_is_told_at_its_field(change, field):
    with pytest.raises(RuleBroken) as broken:
        composed(replace(LETTERS, **change))
    assert broken.value.field == field


def test_a_paper_with_too_many_says_so():
    with pytest.raises(RuleBroken, match="at most"):
        composed(*(replace(LETTERS, id=f"own-{each}") for each in range(MOST + 1)))


def test_every_field_it_may_use_can_be_filled_in():
    for name in usable_fields(ADULT, CATALOGUE):
        text = f"Here: {{{{{name}}}}}."
        paper = composed(replace(LETTERS, text=text), form=Form.FULL)
        told = dict(pair for one in paper.sections for pair in one.clauses)["own-1"]
        assert told != text or name in {each.name for each in paper.unfilled}


def test_no_two_of_them_share_an_id():
    assert next_id([]) == "own-1"
    assert next_id([replace(LETTERS, id="own-7"), LETTERS]) == "own-8"
