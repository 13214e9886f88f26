"""One source yields what the client reads and what the desk follows: no rule without its sentence."""

import json

import pytest

from tests.support.choosing import ALL_ON, same, tries
from tests.support.papers import CATALOGUE, TEMPLATES, paper
from therapist_desk.domain.clauses import LISTS
from therapist_desk.domain.composition import Form

BEARING = {
    "ch-purpose": {"purposes", "channels"},
    "sf-checkin": {"purposes", "checkin_days", "silence_rule"},
    "rs-docs": {"purposes"},
    "cl-calls": {"purposes", "channels"},
    "ac-mobility": {"purposes", "channels"},
    "av-hours": {"hours"},
    "av-reply": {"reply_hours", "chase_hours"},
    "et-volume": {"max_messages_week", "max_minutes_week", "max_length"},
    "id-check": {"code_word"},
    "id-change": {"ask_on_new_number"},
    "ch-number": {"client_number"},
    "tp-family": {"may_hear", "may_hear_what"},
    "tp-helper": {"helper"},
    "dv-shared": {"ask_who_reads"},
    "rc-record": {"record"},
    "rc-delete": {"delete_after_days"},
    "rc-disappear": {"disappearing"},
    "rc-retention": {"retention_years"},
    "sf-notemerg": {"emergency_number"},
    "sf-crisis": {"crisis_line_name", "crisis_line_number"},
    "sf-ifirisk": {"emergency_contact_name", "emergency_contact_phone"},
    "sf-place": {"usual_address"},
    "fe-fees": {"fees", "free_minutes_week"},
    "fe-cancel": {"cancel_hours"},
    "mn-who": {"guardian_agrees", "age_of_consent"},
    "mn-privacy": {"guardian_hears"},
    "mn-guardian": {"guardian_messages"},
    "cf-secrets": {"secrets"},
    "gr-rules": {"members_contact"},
    "gr-open": {"channels", "hours", "admin_only"},
    "lf-review": {"review_months"},
    "lf-end": {"keep_number_weeks"},
}
"""Which clause carries which rules, as the design has them."""

AGREEMENTS = [each.id for each in TEMPLATES.values() if each.kind == "agreement"]


def as_json(value):
    return json.dumps(value, sort_keys=True)


def test_the_clauses_that_carry_rules_are_those_of_the_design():
    found = {
        clause.id: {rule.name for rule in clause.rules} for clause in CATALOGUE.clauses.values()
    }
    assert {name: names for name, names in found.items() if names} == BEARING


@pytest.mark.parametrize("name", BEARING)
def test_a_clause_with_a_rule_stands_in_a_paper_with_its_text_and_its_rule(name):
    homes = [
        made
        for template in AGREEMENTS
        if name in (made := paper(ALL_ON, template, Form.FULL)).clauses
    ]
    assert homes, name
    for made in homes:
        texts = dict(pair for section in made.sections for pair in section.clauses)
        assert texts[name].strip()
        asked = {option.key for option in made.offered}
        for rule in CATALOGUE.clauses[name].rules:
            if rule.map or (rule.option and rule.option not in asked):
                continue  # what such a rule adds hangs on the choice: the next test has it
            assert rule.name in made.rules, (made.template.id, rule.name)


def choices():
    for template in AGREEMENTS:
        for form in Form:
            for option in paper(ALL_ON, template, form).offered:
                yield pytest.param(template, form, option.key, id=f"{template}-{form}-{option.key}")


def makers(made, key):
    """The names of the rules that ``key`` makes in a paper: of two clauses the first one does."""
    found = {}
    for clause in (CATALOGUE.clauses[name] for name in made.clauses):
        for rule in clause.rules:
            found.setdefault(rule.name, []).append(rule)
    return [
        name
        for name, (first, *_) in found.items()
        if name not in LISTS and (first.option == key or key in (first.hours or {}).values())
    ]


@pytest.mark.parametrize(("template", "form", "key"), list(choices()))
def test_changing_an_option_changes_the_sentence_and_the_rule_it_makes(template, form, key):
    values = tries(CATALOGUE.options()[key])
    made = [paper(ALL_ON | {key: value}, template, form) for value in values]
    assert not same([each.text for each in made])
    for name in makers(made[0], key):
        assert not same([as_json(each.rules.get(name)) for each in made]), name


@pytest.mark.parametrize("template", AGREEMENTS)
def test_a_choice_adds_its_own_purposes_and_channels_and_no_others(template):
    quiet = {"allowed_uses": ["short guidance"], "remote_channel": "phone call"}
    for clause in (CATALOGUE.clauses[name] for name in paper(ALL_ON, template, Form.FULL).clauses):
        for rule in (each for each in clause.rules if each.name in LISTS and each.option):
            for value in tries(CATALOGUE.options()[rule.option]):
                made = paper(quiet | {rule.option: value}, template, Form.FULL)
                found = rule.of(made.values, {})
                assert isinstance(found, tuple)
                added = set(found)
                others = set((rule.map or {}).values()) - added
                assert added <= set(made.rules[rule.name]), (clause.id, value)
                assert not others & set(made.rules[rule.name]), (clause.id, value)


def test_a_guardian_has_to_agree_and_the_age_is_the_one_the_paper_names():
    made = paper({"age_of_consent": 16}, "minor_guardian")
    assert "You are under 16" in made.text
    assert made.rules["guardian_agrees"] is True
    assert made.rules["age_of_consent"] == 16
    assert "guardian_agrees" not in paper().rules


def test_words_that_could_harm_stay_out():
    """Mended once, after reading every clause as a tired client would."""
    texts = "\n".join(text for clause in CATALOGUE.clauses.values() for text in clause.texts())
    for risky in (
        "when we can both think clearly",  # who writes after drugs may be in danger now
        "I have to tell them, and",  # a guardian can be the danger
        "I will not be angry",
        "start a search for you",
        "Please ask in writing",  # the law asks for no form
    ):
        assert risky not in texts
