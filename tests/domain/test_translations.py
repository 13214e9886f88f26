"""A paper in another language says the same, in its own words, and makes the very same rules."""

import json
import re
from dataclasses import replace
from datetime import date
from zoneinfo import available_timezones

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.choosing import ALL_ON, USES, same, tries
from tests.support.papers import (
    ADULT,
    CATALOGUE,
    PLACES,
    RESOURCES,
    TEMPLATES,
    TODAY,
    circumstances,
    client,
    paper,
    practice,
)
from therapist_desk.domain.composition import UNSEEN, Composition, Form, compose
from therapist_desk.domain.hours import WEEKDAYS, Interval
from therapist_desk.domain.merging import Circumstances
from therapist_desk.domain.options import OptionType
from therapist_desk.domain.practice import with_country
from therapist_desk.domain.reading import amount
from therapist_desk.domain.translations import NAMED_BY_THE_DESK, load_translations
from therapist_desk.domain.wording import FIELD, field_names
from therapist_desk.exporting import agreement_paper

TRANSLATIONS = load_translations(RESOURCES)
LANGUAGES = sorted(TRANSLATIONS)
FILES = sorted((RESOURCES / "clauses" / "translations").iterdir())
SOME = {"allowed_uses": ["times and bookings", "short check-ins"]}


def translated(language, options=None, form=Form.ESSENTIAL, at=None, in_english=()):
    chosen = Composition(ADULT.id, form, options or {}, in_english=frozenset(in_english))
    at = at or circumstances()
    return compose(ADULT, CATALOGUE, chosen, at, TRANSLATIONS[language])


def worlds():
    """Circumstances in which the essential adult paper has other clauses or other words."""
    yield circumstances()
    yield circumstances(whatsapp_number="", usual_address="", emergency_contact_name="")
    yield circumstances(country="PT", emergency_number="112")
    for country in ("US", "TW", "ES"):
        yield replace(circumstances(), practice=with_country(practice(), country, PLACES))
    bare = replace(practice(), crisis_lines=(), no_crisis_line_in=("GB",))
    yield Circumstances(bare, client(), TODAY, PLACES)
    yield Circumstances(
        replace(practice(), holidays=(date(2026, 12, 24), date(2026, 12, 25))),
        client(),
        TODAY,
        PLACES,
    )


def test_there_is_spanish_and_traditional_chinese_each_said_to_await_a_native_reader():
    assert LANGUAGES == ["es", "zh-Hant"]
    assert all(each.awaits_native_reader and each.notice for each in TRANSLATIONS.values())


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_translation_fits_its_schema_and_its_name(file):
    schema = json.loads((RESOURCES / "schemas" / "translations.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    data = json.loads(file.read_text("utf-8"))
    jsonschema.Draft202012Validator(schema).validate(data)
    assert data["language"] == file.stem


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_text_has_the_fields_and_the_version_of_the_clause_it_was_made_from(language):
    for name, words in TRANSLATIONS[language].clauses.items():
        clause = CATALOGUE.clauses[name]
        assert words.version == clause.version, name
        assert len(words.variants) == len(clause.variants), name
        english = [clause.text, *(text for _, text in clause.variants)]
        for ours, theirs in zip((words.text, *words.variants), english, strict=True):
            assert sorted(field_names(ours)) == sorted(field_names(theirs)), (name, ours)


def worded(option):
    """The values of an option that need words of their own in another language."""
    if option.choices:
        return set(option.choices)
    if option.type in (OptionType.BOOL, OptionType.NUMBER, OptionType.LIST):
        return set(option.wording or ())
    return {option.default} if isinstance(option.default, str) and option.default else set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_choice_has_its_words_with_the_same_fields(language):
    for name, words in TRANSLATIONS[language].clauses.items():
        options = {option.key: option for option in CATALOGUE.clauses[name].options}
        assert set(words.options) <= set(options), name
        for key, option in options.items():
            own = words.options.get(key, {})
            assert set(own) == worded(option), (name, key)
            for value, text in own.items():
                english = (option.wording or {}).get(value, value)
                assert sorted(field_names(text)) == sorted(field_names(english)), (key, value)


@pytest.mark.parametrize("language", LANGUAGES)
def test_title_headings_signatures_and_ways_of_agreeing_are_there(language):
    found = TRANSLATIONS[language]
    for name, words in found.templates.items():
        template = TEMPLATES[name]
        assert words.version == template.version
        assert set(words.headings) == {heading for heading, _ in template.sections}
        assert field_names(words.intro) == field_names(template.intro)
        assert set(template.methods) <= set(found.paper)
        assert {agreement_paper.ROLES[role] for role in template.signatures} <= set(found.paper)
    source = (RESOURCES.parent / "therapist_desk/exporting/agreement_paper.py").read_text("utf-8")
    said = set(re.findall(r'say\("([^"]+)"\)', source))
    assert len(said) > 8
    assert said <= set(found.paper)
    for english, told in found.paper.items():
        places = r"\{\w+\}"
        assert sorted(re.findall(places, told)) == sorted(re.findall(places, english)), english


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", Form)
def test_the_adult_paper_is_whole_in_every_world(language, form):
    for at in worlds():
        for options in ({}, SOME, ALL_ON, {"allowed_uses": USES[:1]}):
            made = translated(language, options, form, at)
            assert made.untranslated == ()
            assert made.template.lang == language


def leftovers(text, allowed):
    text = FIELD.sub(" ", text)
    for word in allowed:
        text = text.replace(word, " ")
    return re.findall(r"[A-Za-z]{2,}", text)


@pytest.mark.parametrize("at", list(worlds()))
def test_no_english_is_left_in_a_chinese_paper(at):
    people = ("Robin Example", "Alex Example", "Kim Example", "Jo Example", "Ann Example")
    typed = (*people, "Sam Sample", "large letters", "one work phone")
    names = ("WhatsApp", "Meta", "Google", "Apple", "STOP", "findahelpline.com", "HIPAA", "PIN")
    own = ("2 Example Street", "the Example Council")
    lines = tuple(line.name for line in at.practice.crisis_lines)
    text = translated("zh-Hant", ALL_ON, Form.FULL, at).text
    assert leftovers(text, (*own, *typed, *lines, *names)) == []


@pytest.mark.parametrize("at", list(worlds()))
def test_no_english_is_left_in_a_spanish_paper(at):
    text = translated("es", ALL_ON, Form.FULL, at).text.replace("the Example Council", "")
    for word in ("the", "you", "and", "we", "your", "of", "is", "with", "hours", "days"):
        assert not re.search(rf"\b{word}\b", text), word


chosen = st.fixed_dictionaries(
    {}, optional={key: st.sampled_from(tries(each)) for key, each in CATALOGUE.options().items()}
)


@given(chosen, st.sampled_from(LANGUAGES), st.sampled_from(Form))
def test_the_rules_are_the_same_whatever_the_language(options, language, form):
    english = paper(options, form=form)
    other = translated(language, options, form)
    assert other.rules == english.rules
    assert other.clause_versions == english.clause_versions
    assert other.review_on == english.review_on
    assert [len(each.clauses) for each in other.sections] == [
        len(each.clauses) for each in english.sections
    ]
    assert other.text != english.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_choice_changes_the_words_in_that_language_too(language):
    for option in translated(language, ALL_ON).offered:
        texts = [translated(language, ALL_ON | {option.key: v}).text for v in tries(option)]
        assert not same(texts), option.key


def test_dates_hours_and_numbers_are_written_as_people_there_write_them():
    days = ["2026-12-24", "2026-12-25", "2026-12-26", "2027-01-06"]
    weekly = dict.fromkeys(WEEKDAYS[:5], ("09:00-17:00",)) | {"sat": ("22:00-02:00",)}
    options = {"weekly": weekly, "holidays": days, "response_hours": 1, "max_messages_week": 0}
    spanish = translated("es", options).text
    assert "de lunes a viernes, 9:00–17:00; sábado, 22:00–2:00 del día siguiente" in spanish
    assert "del 24 de diciembre de 2026 al 26 de diciembre de 2026 y 6 de enero de 2027" in spanish
    assert "el 9 de septiembre de 2026" in spanish
    assert "1 hora laborable" in spanish
    chinese = translated("zh-Hant", options).text
    assert "星期一至星期五 9:00–17:00；星期六 22:00–隔日2:00" in chinese  # noqa: RUF001 - Chinese signs
    assert "2026年12月24日至2026年12月26日和2027年1月6日" in chinese
    assert "我們會在2026年9月9日再讀一次" in chinese


def test_a_time_zone_is_said_by_its_city_and_kept_by_its_name():
    for zone, *told in (
        ("America/New_York", "New York time", "hora de Nueva York", "紐約時間"),
        ("America/Boise", "Boise time", "hora de Boise", "Boise時間"),
        ("UTC", "UTC", "UTC", "UTC"),
        ("Etc/GMT+3", "Etc/GMT+3", "Etc/GMT+3", "Etc/GMT+3"),
    ):
        made = [
            paper({"timezone": zone}),
            *(translated(one, {"timezone": zone}) for one in LANGUAGES),
        ]
        for one, words in zip(made, told, strict=True):
            assert f"{words})" in one.text or f"{words}）" in one.text  # noqa: RUF001 - Chinese signs
            assert one.rules["hours"]["zone"] == zone


def test_every_city_said_otherwise_is_one_of_a_zone():
    for language in LANGUAGES:
        assert set(TRANSLATIONS[language].voice.places) <= available_timezones()


def test_spanish_says_e_before_the_sound_i():
    voice = TRANSLATIONS["es"].voice
    assert voice.listing(["Ana", "Inés"]) == "Ana e Inés"
    assert voice.listing(["Ana", "Hilda"]) == "Ana e Hilda"
    assert voice.listing(["Eva", "Bo", "Iago"]) == "Eva, Bo y Iago"
    assert voice.listing(["Inés"]) == "Inés"
    assert voice.listing([]) == ""


def test_whatsapp_web_is_named_as_its_users_know_it():
    assert "WhatsApp 網頁版" in translated("zh-Hant", form=Form.FULL).text
    assert "WhatsApp Web" in translated("es", form=Form.FULL).text


minute = st.integers(0, 24 * 60 - 1)
week = st.dictionaries(
    st.sampled_from(WEEKDAYS),
    st.lists(st.builds(Interval, minute, minute), min_size=1, max_size=2, unique=True).map(
        lambda times: [str(each) for each in sorted(times, key=str)]
    ),
)


@given(week, week, st.sampled_from(LANGUAGES))
def test_other_hours_are_other_words(one, other, language):
    voice = TRANSLATIONS[language].voice
    assert (voice.hours(one) == voice.hours(other)) == (one == other)


def far_away():
    """A practice in a country that no translation names, and a client in another one."""
    far = replace(with_country(practice(), "GB", PLACES), country="AQ")
    return Circumstances(far, replace(client(), country="GB"), TODAY, PLACES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_clause_without_a_translation_is_named_and_waits_until_someone_has_seen_it(language):
    made = translated(language, at=far_away())
    assert [name for name, _ in made.untranslated] == ["xb-where"]
    (place,) = [each for each in made.unfilled if each.name.startswith(UNSEEN)]
    assert place.name == "in_english.xb-where"
    assert "If you travel or live in another country" in place.label
    seen = translated(language, at=far_away(), in_english=["xb-where"])
    assert not [each for each in seen.unfilled if each.name.startswith(UNSEEN)]
    assert seen.untranslated == made.untranslated
    assert "I am registered to work in Antarctica." in seen.text


def test_a_clause_whose_english_changed_is_not_taken_for_translated():
    changed = replace(CATALOGUE.clauses["ch-risks"], version="9.9")
    catalogue = replace(CATALOGUE, clauses={**CATALOGUE.clauses, "ch-risks": changed})
    chosen = Composition(ADULT.id)
    made = compose(ADULT, catalogue, chosen, circumstances(), TRANSLATIONS["es"])
    assert [name for name, _ in made.untranslated] == ["ch-risks"]


def test_a_template_with_other_headings_is_not_offered_in_half_a_language():
    (heading, entries), *rest = ADULT.sections
    other = replace(ADULT, sections=((f"{heading} now", entries), *rest))
    assert TRANSLATIONS["es"].has_template(ADULT)
    assert not TRANSLATIONS["es"].has_template(other)
    assert not TRANSLATIONS["es"].has_template(replace(ADULT, version="9.9"))
    assert not TRANSLATIONS["es"].has_template(TEMPLATES["group_chat"])


def test_a_country_stands_in_the_language_of_the_paper():
    near = translated("es", at=circumstances(country="PT"))
    assert "en este país: Reino Unido." in near.text


def test_the_language_two_people_write_in_is_named_in_the_language_of_the_paper():
    assert "en este idioma: español." in (
        translated("es", form=Form.FULL, at=circumstances(language="es")).text
    )


def test_what_the_desk_names_itself_is_known_in_english():
    for name in NAMED_BY_THE_DESK:
        assert name in CATALOGUE.fields
    countries = {country.name for country in PLACES.countries.values()}
    hours = {
        line.hours for country in PLACES.countries.values() for line in country.lines if line.hours
    }
    spoken = set(PLACES.languages.values())
    for each in TRANSLATIONS.values():
        assert set(each.phrases) <= countries | hours | spoken
        helped = {country.name for country in PLACES.countries.values() if country.lines}
        assert helped | spoken <= set(each.phrases)


def test_minutes_count_chinese_by_its_signs():
    assert amount("WhatsApp 很好，對吧。", "zh-Hant") == 4  # noqa: RUF001 - Chinese signs
    english, chinese = paper(), translated("zh-Hant")
    assert 0.6 < chinese.minutes / english.minutes < 1.4
    assert chinese.grade is None
