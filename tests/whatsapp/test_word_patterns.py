"""Word patterns hold whole families of phrases, and find what a fresh set of messages showed missing."""

import json
from pathlib import Path

import pytest

from therapist_desk.services import words
from therapist_desk.whatsapp import word_patterns
from therapist_desk.whatsapp.word_pieces import pieces

THIRD = json.loads(
    (Path(__file__).parents[1] / "support/cases/words_third.json").read_text("utf-8")
)
OTHERS = words.people(["Jonas Weber", "Will Young", "Ernst Klein", "Luz Campos", "Rose Baker"])


def kinds(text, language):
    return [one.kind.value for one in words.check(text, language, ["Mara Example"], OTHERS)]


def reach(pattern, text):
    return word_patterns.pattern(pattern, "risk").reaches(pieces(text), 0)[0]


@pytest.mark.parametrize(("language", "kind", "text"), THIRD["revealing"])
def test_what_gave_a_client_away_unseen_is_found(language, kind, text):
    assert kind in kinds(text, language)


@pytest.mark.parametrize(("language", "text"), THIRD["harmless"])
def test_everyday_words_of_the_same_family_are_left_alone(language, text):
    assert kinds(text, language) == []


@pytest.mark.parametrize(
    ("pattern", "text", "pieces_taken"),
    [
        ("panic attack*", "panic attacks again", 2),
        ("(he|she) (hits|beats) you", "she beats you", 3),
        ("(he|she) (hits|beats) you", "she likes you", 0),
        ("hurt (really |)bad", "hurt really bad", 3),
        ("hurt (really |)bad", "hurt bad", 2),
        ("not (worth|worth living|)", "not worth living", 3),
        ("not (worth|)", "not", 1),
        ("sie * geschlagen", "Sie wieder geschlagen", 3),
        ("(alkohol|spiel)sucht*", "Spielsuchtberatung", 1),
        ("(matar|cortar)(te|me|)", "cortarme", 1),
        ("see (you|him)", "see", 0),
    ],
)
def test_a_pattern_takes_as_much_as_it_can(pattern, text, pieces_taken):
    assert reach(pattern, text) == pieces_taken


def test_a_chinese_pattern_chooses_too():
    pattern = word_patterns.spaceless_pattern("(不|没)(想|愿意)(再|)活", "risk")
    assert pattern.reaches("我不愿意再活了", 1) == 5
    assert pattern.reaches("我没想活", 1) == 3
    assert pattern.reaches("我不想走", 1) < 0
    assert pattern.beginnings == {"不想", "不愿", "没想", "没愿"}


@pytest.mark.parametrize("text", ["*ab", "*part and more", "(so |)", "* first", "a " + "(b|c)" * 9])
def test_a_slip_in_a_pattern_is_no_pattern(text):
    with pytest.raises(ValueError, match=r".*"):
        word_patterns.pattern(text, "risk")


def test_a_family_is_looked_for_in_its_own_language_only():
    assert not word_patterns.may_be_strong("(he|she) (threatened|frightened) you")
    assert word_patterns.may_be_strong("psychotherap*")
