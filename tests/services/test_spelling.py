import sys

import pytest

from therapist_desk.services import spelling


@pytest.fixture
def english():
    speller = spelling.load(spelling.best_tag("en_US"))
    if speller is None:
        pytest.skip("no English dictionary here")
    return speller


def wrong(speller, text, passed=frozenset()):
    return [text[start:end] for start, end in speller.unknown(text, passed)]


def test_what_is_misspelt_is_found_and_the_rest_is_not(english):
    assert wrong(english, "She recieved teh letter, didn’t she?") == ["recieved", "teh"]


def test_names_numbers_and_what_is_no_word_are_passed_over(english):
    passed = spelling.passed_over(["Oluwaseun Adebayo-Krnz"], ["brainspotting"])
    text = "Oluwaseun’s brainspotting, ADEBAYO and Krnz: 50mg PHQ9 PHQ a@bxq.org 睡眠"
    assert wrong(english, text, passed) == []
    assert "Oluwaseun" in "".join(wrong(english, text))


def test_suggestions_begin_with_what_was_meant(english):
    assert "receive" in english.suggestions("recieve")


def test_the_language_of_a_client_finds_its_dictionary(english):
    assert spelling.best_tag("en_AU") in ("en_AU", english.tag)
    assert spelling.best_tag("xx") == ""


def test_without_enchant_there_is_no_dictionary_and_no_failure(monkeypatch):
    spelling.tags.cache_clear()
    monkeypatch.setitem(sys.modules, "enchant", None)
    assert spelling.tags() == ()
    assert spelling.best_tag("en_US") == ""
    spelling.tags.cache_clear()


def test_nothing_of_a_note_reaches_a_word_list_of_the_system(english, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    fresh = spelling.Speller(english.tag, spelling._dictionary(english.tag))
    wrong(fresh, "Confabulationsyndrom", spelling.passed_over([], ["Confabulationsyndrom"]))
    fresh.suggestions("Confabulationsyndrom")
    kept = [path.read_text("utf-8") for path in tmp_path.rglob("*") if path.is_file()]
    assert not any("Confab" in text for text in kept)
