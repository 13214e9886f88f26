"""The therapist chooses a paper's language; what the desk follows is the same in all of them."""

from dataclasses import replace

import pytest

from tests.support import papers
from tests.support.records import do, saved_client, vault, whatsapp
from therapist_desk.domain.agreements import Acceptance, is_untouched
from therapist_desk.domain.composition import Composition
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.services import agreement_languages, agreements, practice
from therapist_desk.services.agreements import Gap, Plan, Source

ADULT = "individual_adult"
NUMBER = "+447700900123"


@pytest.fixture
def store():
    kept = vault()
    do(kept, practice.keep, papers.practice())
    return kept


def owner(store, language, country=""):
    return saved_client(
        store,
        "Alex Example",
        phones=(whatsapp(NUMBER),),
        language=language,
        country=country,
        zone="Europe/London",
    )


def look(store, client, **chosen):
    plan = Plan(Composition(ADULT, **chosen))
    return store.read(lambda reader: agreements.look(reader, client.id, plan))


@pytest.mark.parametrize(
    ("clients", "paper"),
    [
        ("es", "es"),
        ("es_MX", "es"),
        ("zh_TW", "zh-Hant"),
        ("zh_HK", "zh-Hant"),
        ("zh-Hant", "zh-Hant"),
        ("zh_CN", "en"),  # simplified characters are another language to read
        ("pt", "en"),
        ("en", "en"),
        ("", "en"),
    ],
)
def test_a_paper_is_in_the_clients_language_where_there_is_one_and_else_in_english(
    store, clients, paper
):
    found = look(store, owner(store, clients))
    assert found.composed.template.lang == paper
    assert found.tongue.language == paper
    assert found.tongue.offered == ("en", "es", "zh-Hant")
    assert found.tongue.awaits_native_reader == (paper != "en")


def test_what_the_therapist_chooses_goes_before_the_clients_language(store):
    client = owner(store, "es")
    assert look(store, client, language="en").composed.template.lang == "en"
    assert look(store, client, language="zh-Hant").composed.template.lang == "zh-Hant"


def test_a_template_without_a_translation_stays_english(store):
    client = owner(store, "es")
    plan = Plan(Composition("couple_family", language="es"))
    found = store.read(lambda reader: agreements.look(reader, client.id, plan))
    assert found.composed.template.lang == "en"
    assert found.tongue.offered == ("en",)
    assert found.composed.untranslated == ()


def test_the_accepted_words_are_in_that_language_and_so_is_the_next_version(store):
    client = owner(store, "es")
    draft = do(store, agreements.save_draft, client.id, Plan(Composition(ADULT)))
    now = store.read(lambda reader: reader.now)
    yes = Acceptance("signed on paper", now, "Europe/London", client.name, ("client",))
    kept = do(store, agreements.accept, draft.id, yes)
    assert kept.language == "es"
    assert kept.text.startswith("Acuerdo sobre el uso de WhatsApp")
    assert is_untouched(kept)
    plan = agreements.plan_of(kept)
    assert plan.composition.language == "es"
    english = do(store, agreements.save_draft, client.id, replaced(plan, language="en"))
    assert english.rules == kept.rules
    assert english.text.startswith("Agreement on using WhatsApp")


def replaced(plan, **changes):
    return replace(plan, composition=replace(plan.composition, **changes))


def test_clauses_without_a_translation_hold_the_paper_back_until_they_were_seen(store):
    far = replace(papers.practice(), country="AQ")  # which no translation has a name for
    do(store, practice.keep, far)
    client = owner(store, "zh_TW", country="GB")
    at_hand = {"emergency_number": "999"}
    plan = Plan(Composition(ADULT), at_hand)
    found = store.read(lambda reader: agreements.look(reader, client.id, plan))
    assert [name for name, _ in found.composed.untranslated] == ["xb-where"]
    assert found.gaps == (Gap("Clauses without a translation", Source.HERE, "in_english."),)
    draft = do(store, agreements.save_draft, client.id, plan)
    with pytest.raises(RuleBroken, match="If you travel or live in another country"):
        do(store, agreements.hand_over, draft.id)
    seen = Plan(Composition(ADULT, in_english=frozenset({"xb-where", "et-style"})), at_hand)
    again = do(store, agreements.save_draft, client.id, seen, draft.id)
    assert again.in_english == ("xb-where",)
    assert agreements.plan_of(again).composition.in_english == {"xb-where"}
    assert do(store, agreements.hand_over, again.id).unfilled == ()


def test_every_language_of_a_paper_is_one_that_countries_know(store):
    known = set(practice.places().languages)
    assert set(agreement_languages.translations()) <= known
