import sys

import pytest

from tests.support import real_vault
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


def test_nothing_of_a_note_reaches_a_word_list_of_the_system(english, tmp_path):
    assert not _kept_by_the_system(english.tag, tmp_path / "asked", WRITTEN)
    added = "fresh._dictionary.add('Confabulationsyndrom')"
    assert _kept_by_the_system(english.tag, tmp_path / "added", added), "there is one to look into"


WRITTEN = """
passed = spelling.passed_over([], ["Confabulationsyndrom"])
assert list(fresh.unknown("Confabulationsyndrom", frozenset()))
assert not list(fresh.unknown("Confabulationsyndrom", passed))
fresh.suggestions("Confabulationsyndrom")
"""


def _kept_by_the_system(tag, home, deed):
    home.mkdir()
    begin = "import sys; from therapist_desk.services import spelling\n"
    begin += "fresh = spelling.Speller(sys.argv[1], spelling._dictionary(sys.argv[1]))\n"
    places = {"HOME": str(home), "XDG_CONFIG_HOME": str(home), "ENCHANT_CONFIG_DIR": str(home)}
    done = real_vault.python("-c", begin + deed, tag, env=places)
    assert (done.returncode, done.stderr) == (0, "")
    files = [path.read_text("utf-8") for path in home.rglob("*") if path.is_file()]
    return [text for text in files if "Confab" in text]
