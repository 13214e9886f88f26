"""The 24 words: printed, typed back by a person, and never mistaken."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mnemonic import Mnemonic

from therapist_desk.domain.errors import RuleBroken
from therapist_desk.vault import recovery

KEYS = st.binary(min_size=32, max_size=32)
LIST = Mnemonic("english").wordlist
WORDS = recovery.words_of(bytes(range(32)))


@given(KEYS)
def test_any_key_comes_back_from_its_words(key):
    words = recovery.words_of(key)
    assert len(words) == 24
    assert recovery.recovery_key_from(" ".join(words)) == key


def test_the_words_are_those_of_the_standard():
    # Test vectors of BIP-39: https://github.com/trezor/python-mnemonic/blob/master/vectors.json
    assert recovery.words_of(bytes(32)) == ("abandon",) * 23 + ("art",)
    assert recovery.words_of(b"\xff" * 32) == ("zoo",) * 23 + ("vote",)


@pytest.mark.parametrize(
    "typed",
    [
        "  ".join(WORDS).upper(),
        "\n".join(WORDS) + "\n",
        "\n".join(f"{place}. {word}" for place, word in enumerate(WORDS, 1)),
        " ".join(f"{place:02}){word.title()}" for place, word in enumerate(WORDS, 1)),
        ", ".join(WORDS) + ".",
        "\t".join(WORDS).replace("i", "İ"),
        " ".join("".join(chr(ord(c) + 0xFEE0) for c in word) for word in WORDS),
        "\u00a0".join(WORDS),
    ],
    ids=["capitals", "lines", "numbered", "tight", "commas", "turkish", "full-width", "web page"],
)
def test_what_people_make_of_a_printed_list_is_read(typed):
    assert recovery.recovery_key_from(typed) == bytes(range(32))


@given(KEYS, st.integers(0, 23), st.sampled_from(["xylophobe", "abandn", "zoö1o", "ключ"]))
def test_a_misspelt_word_is_named_by_its_place_and_never_repeated(key, place, wrong):
    words = list(recovery.words_of(key))
    words[place] = wrong.replace("1", "")
    with pytest.raises(RuleBroken) as refused:
        recovery.recovery_key_from(" ".join(words))
    assert re.findall(r"\d+", str(refused.value)) == [str(place + 1)]
    assert wrong not in str(refused.value)
    assert refused.value.field == recovery.FIELD


@given(KEYS, st.integers(0, 23), st.sampled_from(LIST))
def test_another_word_of_the_list_is_refused_or_gives_another_key(key, place, other):
    words = list(recovery.words_of(key))
    same = words[place] == other
    words[place] = other
    assert (_read(words) == key) is same


@given(KEYS, st.integers(0, 23), st.integers(0, 23))
def test_two_swapped_words_are_refused_or_give_another_key(key, first, second):
    words = list(recovery.words_of(key))
    same = words[first] == words[second]
    words[first], words[second] = words[second], words[first]
    assert (_read(words) == key) is same


def test_nearly_every_swap_is_refused_at_once():
    refused = 0
    for place in range(23):
        words = list(WORDS)
        words[place], words[place + 1] = words[place + 1], words[place]
        refused += _read(words) is None
    assert refused >= 21  # of 23; the checksum lets 1 of 256 through


@pytest.mark.parametrize("typed", ["", " 1. 2. ", " ".join(WORDS[:23]), " ".join((*WORDS, "zoo"))])
def test_a_list_of_another_length_is_refused_with_both_numbers(typed):
    with pytest.raises(RuleBroken, match="24 words; here are"):
        recovery.recovery_key_from(typed)


@given(st.text(max_size=400))
def test_any_other_text_is_refused_with_a_sentence(typed):
    with pytest.raises(RuleBroken):
        recovery.recovery_key_from(typed)


def _read(words):
    try:
        return recovery.recovery_key_from(" ".join(words))
    except RuleBroken:
        return None
