"""Good passphrases are suggested, weak ones explained, empty ones refused."""

import time

import pytest
from mnemonic import Mnemonic

from therapist_desk.domain.errors import RuleBroken
from therapist_desk.services import passphrases


def test_a_suggestion_is_six_words_and_as_strong_as_can_be():
    suggested = {passphrases.suggest() for _ in range(20)}
    assert len(suggested) == 20
    listed = set(Mnemonic("english").wordlist)
    for text in suggested:
        assert len(text.split(" ")) == 6
        assert set(text.split(" ")) <= listed
        passphrases.check(text)
        assert passphrases.strength(text).score == 4


@pytest.mark.parametrize(
    "weak", ["password1", "qwertyuiop", "sunshine2024", "aaaaaaaaaaaa", "        x"]
)
def test_a_weak_passphrase_may_be_used_after_a_warning(weak):
    passphrases.check(weak)
    found = passphrases.strength(weak)
    assert not found.is_good
    assert found.warning.endswith(".")


def test_a_good_passphrase_gets_no_warning():
    found = passphrases.strength("nine purple ducks forgot Thursday")
    assert found.is_good
    assert found.warning == ""
    assert found.guesses_log10 > 12


@pytest.mark.parametrize("bad", ["", "   ", " " * 20, "seven77", "\u0065\u0301" * 7])
def test_an_empty_or_short_passphrase_is_refused_with_a_sentence(bad):
    with pytest.raises(RuleBroken) as refused:
        passphrases.check(bad)
    assert refused.value.field == "passphrase"
    assert str(refused.value).endswith(".")


@pytest.mark.parametrize(
    "odd",
    [
        "",
        "x" * 73,
        "a4@" * 400,
        "é" * 80,
        "\ud800" * 9,
        "\x00" * 9,
        "心理諮商筆記本子",
        "ab" * 5000,
    ],
)
def test_any_text_is_measured_while_it_is_typed(odd):
    passphrases.strength("warm")
    start = time.process_time()
    assert 0 <= passphrases.strength(odd).score <= 4
    assert time.process_time() - start < 1


def test_the_same_word_typed_on_another_keyboard_is_as_strong():
    assert passphrases.strength("cafe\u0301 olé ñandú") == passphrases.strength(
        "café ole\u0301 ñandú"
    )
