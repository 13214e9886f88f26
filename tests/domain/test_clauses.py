"""The shipped clauses, templates and messages hold together: nothing undeclared, nothing idle."""

import json
from collections.abc import Iterator

import jsonschema
import pytest

from tests.support.papers import CATALOGUE, RESOURCES, TEMPLATES, circumstances
from therapist_desk.domain.clauses import Source, read_fields
from therapist_desk.domain.composition import Composition, compose
from therapist_desk.domain.conditions import read_condition
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.guard import Channel, Purpose
from therapist_desk.domain.message_templates import load_messages, unfilled
from therapist_desk.domain.options import Option, OptionType
from therapist_desk.domain.wording import field_names, grade, merge

FILES = {
    "clauses": "clauses/clauses.json",
    "agreements": "templates/agreements.json",
    "messages": "templates/messages.json",
    "crisis": "crisis/crisis.json",
    "countries": "countries/countries.json",
}
OPTIONS = CATALOGUE.options()
MESSAGES = load_messages(RESOURCES)
TELLTALE = {
    "en": "therap session patient client clinic counsel psych diagnos depress anxi suicid medic treat",
    "es": "terap sesi pacient client clínic consej psic diagn depres ansied suicid medic tratam",
    "pt": "terap sess pacient client clínic psic diagn depress ansied suicíd medic tratam consulta",
    "de": "therap sitzung patient klient klinik berat psych diagno depress angst suizid medik behandl",
    "ar": "علاج جلسة مريض معالج عيادة نفسي تشخيص اكتئاب قلق انتحار دواء",
    "fr": "thérap therap séance patient client clini conseil psych diagno dépress anxi suicid médic soign",
    "it": "terap seduta pazient client clinic consul psic diagno depress ansi suicid medic cura",
    "nl": "therap sessie patiënt cliënt klinie psych diagno depress angst zelfmoord medic behandel",
    "zh-Hant": "治療 諮商 諮詢 心理 病 診 憂鬱 焦慮 自殺 藥",
}


def read(name):
    return json.loads((RESOURCES / FILES[name]).read_text("utf-8"))


@pytest.mark.parametrize("name", FILES)
def test_the_content_fits_its_schema(name):
    schema = json.loads((RESOURCES / "schemas" / f"{name}.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(read(name))


def card_texts() -> Iterator[str]:
    data = read("agreements")
    for template in data["templates"]:
        yield from (step["text"] for step in template.get("card", ()))
        yield from (each["text"] for each in template.get("message_templates", ()))
        yield template.get("pinned_message", "")
    yield from data["etiquette_card"]["for_client"]


def all_texts() -> Iterator[str]:
    for clause in CATALOGUE.clauses.values():
        yield from clause.texts()
    for template in TEMPLATES.values():
        yield from (template.title, template.intro)
    yield from card_texts()


def test_every_merge_field_says_where_it_is_filled_in_and_is_used_somewhere():
    used = {name for text in all_texts() for name in field_names(text)} - {"value"}
    assert used == set(CATALOGUE.fields)


def test_a_field_an_option_fills_belongs_to_the_agreement_and_no_other_does():
    for name, field in CATALOGUE.fields.items():
        assert (field.source is Source.AGREEMENT) == (name in OPTIONS), name
        assert set(field.written_from) <= set(OPTIONS)


def test_the_value_stands_only_in_the_wording_of_an_option():
    for clause in CATALOGUE.clauses.values():
        for text in (clause.text, *(text for _, text in clause.variants)):
            assert "value" not in field_names(text), clause.id


def test_every_option_reaches_the_client_through_a_sentence_or_a_condition():
    written = {key for field in CATALOGUE.fields.values() for key in field.written_from}
    shown = {name for text in all_texts() for name in field_names(text)}
    assert set(OPTIONS) <= written | shown


def conditions():
    for clause in CATALOGUE.clauses.values():
        yield from (clause.stands_when, clause.required_when)
        yield from (when for when, _ in clause.variants)
        for option in clause.options:
            yield option.asked_when
            yield from (when for when, _ in option.default_when)
    for template in TEMPLATES.values():
        yield from (entry.when for entry in template.entries())


def test_conditions_look_only_at_declared_settings():
    declared = set(OPTIONS) | set(CATALOGUE.fields) | set(CATALOGUE.facts)
    for condition in conditions():
        assert condition.names() <= declared
    assert set(circumstances().facts()) == set(CATALOGUE.facts)


@pytest.mark.parametrize(
    "broken",
    [
        "checkins_on == false",
        {},
        {"all": []},
        {"setting": "a"},
        {"setting": "a", "is": 1, "in": [1]},
        {"setting": "a", "in": "b"},
        {"setting": "a", "filled": "yes"},
        {"setting": "a", "unlike": 1},
        {"not": {"setting": "a", "is": 1}, "all": []},
    ],
)
def test_what_is_no_condition_is_refused(broken):
    with pytest.raises(ValueError, match=r"condition|comparison"):
        read_condition(broken)


def test_conditions_join_and_tell_true_from_one():
    day = {"setting": "day", "in": ["mon", "tue"]}
    both = read_condition({"all": [day, {"not": {"setting": "n", "is": True}}]})
    assert both.holds({"day": "mon", "n": 1})
    assert not both.holds({"day": "mon", "n": True})
    assert not both.holds({"day": "wed", "n": False})
    assert read_condition({"any": [day, {"setting": "x", "has": "a"}]}).holds({"x": ("a", "b")})
    assert not read_condition({"setting": "gone", "filled": True}).holds({})
    assert read_condition({"setting": "off", "filled": True}).holds({"off": False})


def test_rules_name_real_options_fields_purposes_and_channels():
    for clause in CATALOGUE.clauses.values():
        own = {option.key: option for option in clause.options}
        for rule in clause.rules:
            assert not rule.option or rule.option in own, clause.id
            assert not rule.field or rule.field in CATALOGUE.fields
            assert set((rule.hours or {}).values()) <= set(OPTIONS)
            if rule.map:
                assert set(rule.map) <= set(own[rule.option].choices)
            made = {*rule.add, *(rule.map or {}).values()}
            names = {"purposes": Purpose, "channels": Channel}.get(rule.name)
            assert not names or made <= set(names)


def test_wordings_belong_to_a_choice_the_option_has():
    kinds = {
        OptionType.BOOL: {"yes", "no"},
        OptionType.NUMBER: {"zero", "one", "other"},
    }
    for option in OPTIONS.values():
        allowed = kinds.get(option.type) or set(option.choices) or {"empty", "filled"}
        assert set(option.wording or {}) <= allowed, option.key


def test_every_template_has_a_place_for_each_clause_a_setting_may_bring():
    brought = {clause.id for clause in CATALOGUE.clauses.values() if clause.required_when.names()}
    for template in TEMPLATES.values():
        places = [entry.clause for entry in template.entries()]
        assert len(set(places)) == len(places), template.id
        if template.kind == "agreement":
            fitting = {i for i in brought if template.audience in CATALOGUE.clauses[i].applies_to}
            assert fitting <= set(places), template.id


def test_every_template_holds_the_clauses_its_audience_needs_and_no_others():
    for template in TEMPLATES.values():
        entries = {entry.clause: entry for entry in template.entries()}
        for name, entry in entries.items():
            assert template.audience in CATALOGUE.clauses[name].applies_to, (template.id, name)
            assert entry.essential or not entry.required
        if template.kind == "agreement":
            for clause in CATALOGUE.clauses.values():
                if clause.required and template.audience in clause.applies_to:
                    assert entries[clause.id].essential, (template.id, clause.id)


def test_template_defaults_are_fit_and_signatures_are_described():
    blocks = read("agreements")["signature_blocks"]
    for template in TEMPLATES.values():
        for key, value in template.defaults.items():
            OPTIONS[key].read(value)
        assert set(template.signatures) <= set(blocks)


def as_read(text: str) -> str:
    """The text with each option's own proposal in it, and "this" for all else."""

    def filled_in(name: str) -> str:
        option = OPTIONS.get(name)
        words = option.words(option.default) if option else None
        return "this" if words is None else merge(words, filled_in)

    return merge(text, filled_in)


def test_clauses_stay_easy_to_read():
    for clause in CATALOGUE.clauses.values():
        for text in map(as_read, clause.texts()):
            assert grade(text) <= 8 or len(text.split()) < 12, (clause.id, text)


@pytest.mark.parametrize(
    ("key", "unfit"),
    [
        ("allowed_uses", ["astrology"]),
        ("allowed_uses", "times and bookings"),
        ("response_hours", 0),
        ("response_hours", True),
        ("response_hours", "24"),
        ("use_code_word", 1),
        ("silence_rule", "nothing"),
        ("timezone", "Europe/Atlantis"),
        ("weekly", {"mon": ["9-17"]}),
        ("weekly", {"moonday": []}),
        ("weekly", {"mon": [9]}),
        ("holidays", ["24.12.2026"]),
        ("allowed_people", [1]),
        ("local_limits", "{{client_name}}"),
        ("local_limits", "a\x00b"),
        ("local_limits", "\ud800"),
        ("local_limits", "x" * 2001),
    ],
)
def test_an_unfit_value_is_refused_by_name(key, unfit):
    with pytest.raises(RuleBroken) as refused:
        OPTIONS[key].read(unfit)
    assert refused.value.field == key


def test_values_come_back_in_one_form_whatever_order_they_were_given_in():
    uses = OPTIONS["allowed_uses"]
    assert uses.read(["short check-ins", "times and bookings"]) == (
        "times and bookings",
        "short check-ins",
    )
    assert OPTIONS["holidays"].read(["2026-12-25", "2026-04-06", "2026-12-25"]) == (
        "2026-04-06",
        "2026-12-25",
    )
    assert OPTIONS["local_limits"].read("  متن\u200cفارسی\u00a0 ") == "متن\u200cفارسی"  # noqa: RUF001 - Persian


def test_an_option_nobody_knows_is_refused():
    chosen = Composition("individual_adult", options={"allowed_usess": []})
    with pytest.raises(RuleBroken, match="allowed_usess"):
        compose(TEMPLATES["individual_adult"], CATALOGUE, chosen, circumstances())


def test_numbers_are_worded_by_how_many_they_are():
    weeks = Option(
        "weeks",
        "Weeks",
        OptionType.NUMBER,
        1,
        wording={"zero": "none", "one": "a week", "other": "{{value}} weeks"},
    )
    assert [weeks.words(n) for n in (0, 1, 2)] == ["none", "a week", "{{value}} weeks"]


def test_messages_have_every_language_with_the_same_fields_declared():
    data = read("messages")
    fields = read_fields(data["fields"])
    used = set()
    for message in MESSAGES:
        assert list(message.texts) == data["languages"]
        for text in message.texts.values():
            assert sorted(field_names(text)) == sorted(field.name for field in message.fields)
        used |= {field.name for field in message.fields}
    assert used == set(fields)


def test_there_is_a_message_for_every_purpose():
    assert {message.purpose for message in MESSAGES} == set(Purpose)


@pytest.mark.parametrize("language", TELLTALE)
def test_no_message_tells_a_stranger_what_it_is_about(language):
    for message in MESSAGES:
        text = message.texts[language].lower()
        found = [word for word in TELLTALE[language].split() if word in text]
        assert not found, (message.id, found)
        assert not {"client_name", "therapist_name"} & set(field_names(text))


def test_a_message_speaks_the_clients_language_or_english_and_shows_what_is_open():
    reminder = next(each for each in MESSAGES if each.id == "reminder")
    assert reminder.text("de", {"date": "9. März", "time": "10:00"}) == (
        "Hallo, wir sehen uns am 9. März um 10:00."
    )
    assert reminder.wording("pt-BR") == reminder.texts["pt"]
    assert reminder.wording("zh-Hans") == reminder.texts["zh-Hant"]
    assert reminder.wording("fi") == reminder.texts["en"]
    assert unfilled(reminder.text("en", {"time": "10:00"})) == ("date",)


def rule(clause, name):
    return next(each for each in CATALOGUE.clauses[clause].rules if each.name == name)


def test_one_choice_adds_to_a_list_of_rules_beside_what_others_add():
    calls = rule("ac-mobility", "purposes")
    assert calls.of({"remote_channel": "WhatsApp video call"}, {}) == ("call",)
    assert calls.of({"remote_channel": "another tool"}, {}) == ()


def test_one_choice_is_one_rule_and_none_of_those_that_count_is_no_rule():
    family = rule("tp-family", "may_hear_what")
    assert family.of({"allowed_topics": "times only"}, {}) == "times"
    assert family.of({"allowed_topics": "something else"}, {}) is None
    assert family.of({"allowed_topics": ("times only", "times and how you are")}, {}) == (
        "times",
        "times_and_state",
    )
