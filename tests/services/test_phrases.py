import pytest

from tests.support.records import ask, do
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.phrases import Phrase, PhraseId
from therapist_desk.services import bin as bins
from therapist_desk.services import own_words, phrases


def phrase(shortcut="slp", text="Sleep: hours, waking, rested."):
    return Phrase(PhraseId(0), shortcut, text)


def test_a_phrase_is_kept_and_comes_back_out_of_the_bin(store):
    kept = do(store, phrases.save, phrase())
    assert ask(store, phrases.every) == [kept]
    do(store, phrases.bin_phrase, kept.id)
    assert ask(store, phrases.every) == []
    (key,) = ask(store, bins.listed)
    assert ask(store, bins.page, [key])[key].client_name == "slp"
    do(store, bins.restore, key)
    assert [one.shortcut for one in ask(store, phrases.every)] == ["slp"]


def test_two_phrases_never_stand_for_the_same_letters(store):
    do(store, phrases.save, phrase())
    with pytest.raises(RuleBroken, match="another phrase"):
        do(store, phrases.save, phrase("SLP"))


@pytest.mark.parametrize("broken", [phrase(""), phrase("a b"), phrase("x" * 21), phrase("a", " ")])
def test_what_could_never_be_typed_is_refused(store, broken):
    with pytest.raises(RuleBroken):
        do(store, phrases.save, broken)


def test_own_words_are_kept_once_each_in_order(store):
    do(store, own_words.keep, ["EMDR-like grounding", "brainspotting"])
    do(store, own_words.add, "grounding")
    assert ask(store, own_words.every) == ("brainspotting", "EMDR-like", "grounding")
    do(store, own_words.forget, "grounding")
    assert "grounding" not in ask(store, own_words.every)
