"""Minutes and grades say something in the languages that have a published measure, nothing else."""

import pytest

from therapist_desk.domain import reading, wording

EASY = {
    "en": "We meet on Monday. You can write to me.",
    "de": "Wir treffen uns am Montag. Du kannst mir schreiben.",
    "es": "Nos vemos el lunes. Me puedes escribir.",
}
HARD = {
    "en": "Notwithstanding organisational considerations, communication necessitates confidentiality.",
    "de": "Ungeachtet organisatorischer Überlegungen erfordert Kommunikation Vertraulichkeit.",
    "es": "No obstante las consideraciones organizativas, la comunicación exige confidencialidad.",
}


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_long_words_in_one_long_sentence_ask_for_more_school(language):
    easy, hard = (reading.grade(each[language], language) for each in (EASY, HARD))
    assert easy is not None
    assert hard is not None
    assert easy < hard
    assert reading.grade("", language) == 0


def test_a_language_without_a_measure_says_none():
    assert reading.grade("Bonjour tout le monde.", "fr") is None
    assert reading.grade("我們星期一見面。", "zh-Hant") is None


def test_chinese_is_counted_by_sign_and_english_as_ever():
    assert reading.amount("我們星期一見面。", "zh-Hant") == 7
    assert reading.amount("We meet on Monday.", "en") == 4
    text = "word " * 1300
    assert reading.minutes(text) == wording.minutes(1300) == 10
    assert reading.minutes(text, "de-AT") > 12
    assert reading.minutes("見" * 1454, "zh-Hans") == 10


@pytest.mark.parametrize(("word", "syllables"), [("ciudad", 2), ("aéreo", 4), ("hoyo", 2)])
def test_spanish_vowels_that_sound_together_are_one(word, syllables):
    assert len(reading._VOWELS["es"].findall(word)) == syllables
