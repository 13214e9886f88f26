"""The papers to hand over say what the rules in force say, each in its own plain words."""

import json
from pathlib import Path

import jsonschema
import pytest

from tests.support import papers
from therapist_desk import paths
from therapist_desk.domain import agreements as rules
from therapist_desk.domain import handouts
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.composition import Composition, Form
from therapist_desk.domain.handout_tongues import load_tongues
from therapist_desk.domain.handouts import IN_ENGLISH, Level
from therapist_desk.domain.wording import field_names, grade

SHIPPED = handouts.load(paths.resources())
USES = ["times and bookings", "voice or video calls", "sending worksheets"]


TONGUES = load_tongues(paths.resources())
EVERYTHING = [*SHIPPED.risk_sheets.values(), SHIPPED.video_card, SHIPPED.etiquette_card]


def told(tongue=IN_ENGLISH, **options):
    composed = papers.paper(options, form=Form.FULL)
    agreement = rules.draft(ClientId(1), composed, Composition(papers.ADULT.id, Form.FULL, options))
    return handouts.facts(agreement, papers.practice(), tongue)


def text(handout):
    return "\n".join(point.text for _, points in handout.sections for point in points)


def test_the_papers_keep_their_shape():
    resources = Path(paths.resources())
    schema = json.loads((resources / "schemas" / "handouts.schema.json").read_text("utf-8"))
    content = json.loads((resources / "handouts" / "handouts.json").read_text("utf-8"))
    jsonschema.validate(content, schema)
    assert set(SHIPPED.risk_sheets) == set(Level)


@pytest.mark.parametrize("uses", [USES, ["times and bookings"]])
def test_the_three_levels_read_further_and_further_apart(uses):
    known = told(allowed_uses=uses)
    sheets = [handouts.written(SHIPPED.risk_sheets[level], known) for level in Level]
    grades = [grade(f"{sheet.intro}\n{text(sheet)}") for sheet in sheets]
    easy, everyday, full = grades
    assert easy <= 3.5, grades
    assert 5 <= everyday <= 8.5, grades
    assert full >= 11, grades


@pytest.mark.parametrize("level", Level)
def test_another_rule_makes_another_sheet_at_every_level(level):
    sheet = SHIPPED.risk_sheets[level]
    few = text(handouts.written(sheet, told(max_messages_week=3, delete_after_days=14)))
    many = text(handouts.written(sheet, told(max_messages_week=9, delete_after_days=60)))
    assert (" 3 " in few, " 14 " in few) == (True, True)
    assert (" 9 " in many, " 60 " in many) == (True, True)
    assert "Monday, 9:00–17:00" in few
    assert "999" in few
    calls = text(handouts.written(sheet, told(allowed_uses=USES)))
    assert len(calls) > len(text(handouts.written(sheet, told())))


def test_every_level_says_the_same_rules():
    needed = [
        sorted(need for _, points in sheet.sections for each in points for need in each.needs)
        for sheet in SHIPPED.risk_sheets.values()
    ]
    assert needed[0] == needed[1] == needed[2]


def test_nothing_unfilled_is_ever_on_a_paper_and_what_nobody_agreed_is_left_out():
    for known in (told(allowed_uses=USES), told(voice_allowed=False), {}):
        for each in EVERYTHING:
            written = handouts.written(each, known)
            assert "{{" not in text(written)
            assert written.sections
    assert "Voice notes" not in text(
        handouts.written(SHIPPED.etiquette_card, told(voice_allowed=False))
    )


def test_the_title_of_the_etiquette_card_counts_the_rules_on_it():
    all_of_them = handouts.written(SHIPPED.etiquette_card, told())
    without = handouts.written(SHIPPED.etiquette_card, told(voice_allowed=False))
    assert "12 easy rules" in all_of_them.title
    assert "11 easy rules" in without.title
    assert "up to 2 minutes." in text(all_of_them)


def english():
    """Return every text of the papers."""
    for one in EVERYTHING:
        yield from (one.title, one.intro, *(heading for heading, _ in one.sections))
        yield from (point.text for _, points in one.sections for point in points)


@pytest.mark.parametrize("language", ["de", "es"])
def test_a_language_says_everything_with_the_same_blanks(language):
    tongue = TONGUES[language]
    assert set(tongue.texts) == set(english()) - {""}
    for words, translated in tongue.texts.items():
        assert sorted(field_names(words)) == sorted(field_names(translated)), words
    resources = paths.resources()
    schema = json.loads((resources / "schemas" / "handout_words.schema.json").read_text("utf-8"))
    file = resources / "handouts" / "translations" / f"{language}.json"
    jsonschema.validate(json.loads(file.read_text("utf-8")), schema)


def test_a_paper_in_another_language_has_no_english_hours_or_counts_in_it():
    tongue = TONGUES["de"]
    card = handouts.written(tongue.handout(SHIPPED.etiquette_card), told(tongue))
    assert "12 einfache Regeln" in card.title
    assert "bis zu 2 Minuten." in text(card)
    assert "Montag" in text(card)
    assert "Monday" not in text(card)
    video = handouts.written(tongue.handout(SHIPPED.video_card), told(tongue, allowed_uses=USES))
    assert "Telefon oder E-Mail" in text(video)
