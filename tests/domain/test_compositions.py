"""A paper says what was chosen, names what is missing, and makes the rules it says."""

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.choosing import ALL_ON, USES, same, tries
from tests.support.papers import (
    ADULT,
    CATALOGUE,
    PLACES,
    TEMPLATES,
    TODAY,
    circumstances,
    client,
    paper,
    practice,
)
from therapist_desk.domain.agreements import contact_rules
from therapist_desk.domain.clauses import Source
from therapist_desk.domain.clients import Client, ClientId, ClientPhone, EmergencyContact
from therapist_desk.domain.composition import Composition, Form, compose
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.guard import Channel, Purpose
from therapist_desk.domain.merging import Circumstances, ClientFields, months_later, of_client
from therapist_desk.domain.practice import (
    CrisisLine,
    Practice,
    with_country,
)

AGREEMENTS = [template.id for template in TEMPLATES.values() if template.kind == "agreement"]


def offered(template, form):
    return [option.key for option in paper(ALL_ON, template, form).offered]


@pytest.mark.parametrize("key", offered(ADULT.id, Form.ESSENTIAL))
def test_every_choice_in_the_essential_adult_form_changes_the_paper_and_its_rule(key):
    option = CATALOGUE.options()[key]
    papers = [paper(ALL_ON | {key: value}) for value in tries(option)]
    assert not same([each.text for each in papers])
    for clause in CATALOGUE.clauses.values():
        for rule in clause.rules:
            if rule.option == key or key in (rule.hours or {}).values():
                name = rule.name
                assert name == "channels" or not same([each.rules.get(name) for each in papers])


@pytest.mark.parametrize("template", AGREEMENTS)
def test_every_choice_in_every_full_form_changes_the_paper(template):
    for key in offered(template, Form.FULL):
        option = CATALOGUE.options()[key]
        texts = [paper(ALL_ON | {key: v}, template, Form.FULL).text for v in tries(option)]
        assert not same(texts), key


@pytest.mark.parametrize("form", Form)
@pytest.mark.parametrize("template", TEMPLATES)
def test_a_complete_paper_has_no_open_place_left(template, form):
    for options in ({}, ALL_ON):
        made = paper(options, template, form)
        assert not made.unfilled
        assert "{{" not in made.text
        assert "  " not in made.text
        assert " ." not in made.text


@pytest.mark.parametrize("template", TEMPLATES)
def test_what_is_missing_is_named_with_where_to_fill_it_in(template):
    nothing = Circumstances(Practice(), ClientFields(), TODAY, PLACES)
    made = paper({}, template, Form.FULL, nothing)
    missing = {field.name for field in made.unfilled}
    assert all(f"{{{{{name}}}}}" in made.text for name in missing)
    assert {"emergency_number", "urgent_phone"} & missing
    assert Source.COUNTRY in {field.source for field in made.unfilled}


def test_the_essential_adult_paper_asks_only_for_what_it_shows():
    made = paper({}, at=Circumstances(Practice(), ClientFields(), TODAY, PLACES))
    assert [field.name for field in made.unfilled] == [
        *("client_name", "therapist_name", "whatsapp_number", "urgent_phone"),
        *("emergency_number", "crisis_line_name", "crisis_line_number", "crisis_line_hours"),
        *("timezone", "regulator_name"),
    ]
    assert "hours" not in made.rules


def test_choosing_a_use_adds_its_clause_and_dropping_it_drops_it():
    for form in Form:
        for use, clause in (
            ("short check-ins", "sf-checkin"),
            ("sending worksheets", "rs-docs"),
            ("voice or video calls", "cl-calls"),
        ):
            uses = ["times and bookings", use]
            assert clause in paper({"allowed_uses": uses}, form=form).clauses
            others = [each for each in USES if each != use]
            assert clause not in paper({"allowed_uses": others}, form=form).clauses


def test_the_rules_are_those_the_paper_says():
    rules = paper(ALL_ON).rules
    assert rules["purposes"] == ("scheduling", "check_in", "guidance", "resource", "call")
    assert rules["channels"] == ("chat", "call")
    assert rules["hours"] == {
        "weekly": {"mon": ("09:00-17:00",), "wed": ("13:00-20:00",)},
        "holidays": (),
        "zone": "Europe/London",
    }
    assert (rules["reply_hours"], rules["chase_hours"]) == (24, 48)
    assert (rules["max_messages_week"], rules["keep_number_weeks"]) == (5, 4)
    assert (rules["code_word"], rules["record"]) == (True, "summary")
    assert (rules["may_hear"], rules["may_hear_what"]) == (("Ann Example",), "times")
    assert rules["review_months"] == 6
    assert rules["emergency_contact_phone"] == "+44 20 7946 0126"


def test_planning_alone_is_agreed_in_its_own_words():
    made = paper({"allowed_uses": ["times and bookings"]})
    assert "only to plan our meetings" in made.text
    assert made.rules["purposes"] == ("scheduling",)
    assert made.rules["channels"] == ("chat",)


def test_a_group_paper_agrees_to_the_group_and_its_own_hours():
    weekly = {"tue": ["18:00-20:00"]}
    made = paper({"group_weekly": weekly}, "group_chat")
    assert set(made.rules["channels"]) == {"chat", "group"}
    assert made.rules["hours"]["weekly"] == {"tue": ("18:00-20:00",)}
    assert "The group is open Tuesday, 18:00–20:00 (London time)." in made.text


def test_calls_from_afar_are_agreed_only_over_whatsapp():
    far = paper({"remote_channel": "WhatsApp video call"}, "remote_mobility")
    assert "call" in far.rules["purposes"]
    assert "call" in far.rules["channels"]
    assert "cl-calls" in far.clauses
    near = paper({"remote_channel": "phone call"}, "remote_mobility")
    assert "call" not in near.rules["purposes"]
    assert "cl-calls" not in near.clauses


def test_someone_without_an_emergency_contact_gets_words_of_their_own():
    alone = circumstances(emergency_contact_name="", emergency_contact_phone="")
    made = paper(at=alone)
    assert not made.unfilled
    assert "You have not given me the name of a person I can call for you." in made.text
    assert "emergency_contact_name" not in made.rules
    half = paper(at=circumstances(emergency_contact_phone=""))
    assert [field.name for field in half.unfilled] == ["emergency_contact_phone"]


def test_the_paper_names_the_number_that_accepting_it_confirms():
    made = paper()
    assert "I write to you on your number +44 20 7946 0127." in made.text
    assert made.rules["client_number"] == "+44 20 7946 0127"
    without = paper(at=circumstances(whatsapp_number=""))
    assert not without.unfilled
    assert "I write to you on" not in without.text
    assert "client_number" not in without.rules


def test_a_clients_record_fills_the_paper():
    record = Client(
        ClientId(7),
        "Alex Example",
        phones=(ClientPhone("+442079460127", whatsapp=True),),
        address="2 Example Street",
        emergency=EmergencyContact("Kim Example", "+442079460126"),
    )
    made = paper(at=Circumstances(practice(), of_client(record), TODAY, PLACES))
    assert not made.unfilled
    for said in ("Alex Example", "+44 20 7946 0127", "Kim Example", "2 Example Street"):
        assert said in made.text
    assert not paper(
        at=Circumstances(practice(), of_client(Client(ClientId(8), "Bo")), TODAY, PLACES)
    ).unfilled


def test_help_numbers_of_another_country_are_never_the_practices_own():
    away = paper(at=circumstances(country="PT"))
    missing = {field.name for field in away.unfilled}
    assert missing >= {"emergency_number", "crisis_line_number"}
    assert "999" not in away.text
    assert "116 123" not in away.text
    assert "xb-where" in away.clauses
    line = CrisisLine("SOS", "213 544 545", "PT", "15:30–00:30", TODAY)
    at = Circumstances(
        replace(practice(), crisis_lines=(*practice().crisis_lines, line)),
        replace(client(), country="PT", emergency_number="112"),
        TODAY,
        PLACES,
    )
    made = paper(at=at)
    assert not made.unfilled
    assert "Call SOS on 213 544 545. The line is open 15:30–00:30." in made.text


def test_a_country_without_a_crisis_line_says_so_instead_of_leaving_a_gap():
    bare = replace(practice(), crisis_lines=(), no_crisis_line_in=("GB",))
    made = paper(at=Circumstances(bare, client(), TODAY, PLACES))
    assert not made.unfilled
    assert "I know of no crisis line for the place where you live." in made.text


def test_an_unconfirmed_crisis_line_is_not_used():
    lines = tuple(replace(line, confirmed_on=None) for line in practice().crisis_lines)
    made = paper(at=Circumstances(replace(practice(), crisis_lines=lines), client(), TODAY, PLACES))
    assert "crisis_line_number" in {field.name for field in made.unfilled}


@pytest.mark.parametrize(
    ("country", "words", "clauses"),
    [
        ("US", "does not sign a HIPAA agreement", {"pr-law", "pr-metadata", "pr-backup"}),
        ("GB", "Under data protection law", {"pr-law", "rt-rights", "rc-retention", "rt-correct"}),
        ("TW", "", set()),
    ],
)
def test_the_law_of_the_practices_country_brings_its_clauses(country, words, clauses):
    at = replace(circumstances(), practice=with_country(practice(), country, PLACES))
    made = paper(at=at)
    assert words in made.text
    assert clauses <= set(made.clauses)
    assert ("pr-law" in made.clauses) == bool(clauses)


def test_a_name_that_looks_like_a_field_stays_a_name():
    made = paper(at=circumstances(name="{{therapist_name}} <b>", usual_address="1 A\nB\x00\ud800"))
    assert "you, {{therapist_name}} <b>, and I" in made.text
    assert "address I have for you is 1 A, B\ufffd." in made.text


def test_composing_twice_gives_the_same_paper():
    assert paper(ALL_ON) == paper(dict(reversed(ALL_ON.items())))


def test_words_and_minutes_are_counted_from_the_paper():
    made = paper()
    assert made.words == len(made.text.split())
    assert made.minutes == pytest.approx(made.words / 130, abs=0.05)
    assert 8 < made.minutes < 13
    assert 0 < (made.grade or 0) < 6
    assert made.words < paper(form=Form.FULL).words


def test_the_therapist_can_add_and_leave_out_clauses_but_none_that_is_needed():
    def choose(added="", left_out=""):
        names = [frozenset(filter(None, [name])) for name in (added, left_out)]
        chosen = Composition(ADULT.id, added=names[0], left_out=names[1])
        return compose(ADULT, CATALOGUE, chosen, circumstances())

    assert "et-style" in choose(added="et-style").clauses
    assert "et-volume" not in choose(left_out="et-volume").clauses
    assert "max_messages_week" not in choose(left_out="et-volume").rules
    for unfit in (
        {"left_out": "sf-notemerg"},
        {"left_out": "sf-checkin"},
        {"added": "cl-calls"},
        {"added": "gr-open"},
        {"added": "no-such"},
    ):
        with pytest.raises(RuleBroken):
            choose(**unfit)


def test_days_to_come_are_taken_over_from_the_practice():
    days = (TODAY - timedelta(days=1), TODAY, date(2026, 12, 25))
    at = replace(circumstances(), practice=replace(practice(), holidays=days))
    made = paper(at=at)
    assert made.rules["hours"]["holidays"] == ("2026-03-09", "2026-12-25")
    assert "these days: 9 March 2026 and 25 December 2026." in made.text


def test_months_end_where_the_month_does():
    assert months_later(date(2026, 8, 31), 6) == date(2027, 2, 28)
    assert months_later(date(2026, 12, 1), 1) == date(2027, 1, 1)
    assert paper({"review_months": 3}).review_on == date(2026, 6, 9)


chosen = st.fixed_dictionaries(
    {},
    optional={key: st.sampled_from(tries(each)) for key, each in CATALOGUE.options().items()},
)


@given(chosen, st.sampled_from(AGREEMENTS), st.sampled_from(Form))
def test_whatever_is_chosen_the_paper_is_whole_and_the_guard_can_follow_it(options, template, form):
    uses = {"allowed_uses": options.get("allowed_uses") or ["short guidance"]}
    made = paper(options | uses, template, form)
    assert not made.unfilled
    assert "{{" not in made.text
    rules = contact_rules(json.loads(json.dumps(made.rules)))
    assert rules.purposes
    assert Channel.CHAT in rules.channels
    assert (Purpose.CHECK_IN in rules.purposes) == ("sf-checkin" in made.clauses)
    assert (Channel.CALL in rules.channels) == ("cl-calls" in made.clauses)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


@given(st.sampled_from(sorted(CATALOGUE.options())), json_values)
def test_a_value_is_either_taken_or_refused_with_a_sentence(key, value):
    option = CATALOGUE.options()[key]
    try:
        taken = option.read(value)
    except RuleBroken as error:
        said_of = error.field
    else:
        said_of = key if option.read(taken) == taken else ""
    assert said_of == key
