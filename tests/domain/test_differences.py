import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from therapist_desk.domain.differences import Change, Piece, compared, counted, units

WORDS = st.lists(
    st.sampled_from(
        ["She", "slept", "better", " ", "\n", ",", "睡", "眠", "नींद", "نوم", "e\u0301", "'"]
    ),
    max_size=30,
).map("".join)


def without(change, pieces):
    return "".join(piece.text for piece in pieces if piece.change is not change)


@given(WORDS | st.text(max_size=80), WORDS | st.text(max_size=80))
def test_what_stayed_and_went_is_the_older_text_what_stayed_and_came_the_newer(older, newer):
    pieces = compared(older, newer)
    assert without(Change.NEW, pieces) == older
    assert without(Change.GONE, pieces) == newer


@given(st.text(max_size=60))
def test_a_text_does_not_differ_from_itself(text):
    assert all(piece.change is Change.SAME for piece in compared(text, text))


def test_one_changed_word_is_struck_whole_and_not_letter_by_letter():
    assert compared("She slept badly.", "She slept better.") == (
        Piece(Change.SAME, "She slept "),
        Piece(Change.GONE, "badly"),
        Piece(Change.NEW, "better"),
        Piece(Change.SAME, "."),
    )


def test_a_changed_phrase_is_struck_as_a_phrase():
    pieces = compared("on three days, early", "on many nights, early")
    assert [piece.text for piece in pieces] == ["on ", "three days", "many nights", ", early"]


def test_chinese_is_compared_by_sign():
    pieces = compared("她睡得不好。", "她睡得很好。")
    assert [(piece.change, piece.text) for piece in pieces] == [
        (Change.SAME, "她睡得"),
        (Change.GONE, "不"),
        (Change.NEW, "很"),
        (Change.SAME, "好。"),
    ]


@pytest.mark.parametrize("word", ["नींद", "أَرَق", "can't", "Zoë", "ก\u0e34น"])
def test_accents_and_vowel_signs_stay_with_their_word(word):
    cut = ["ก\u0e34", "น"] if word.startswith("ก") else [word]
    assert units(word) == cut


def test_a_quote_belongs_to_a_word_only_between_its_letters():
    assert units("she's \u2019fine\u2019 now") == [
        "she's",
        " ",
        "\u2019",
        "fine",
        "\u2019",
        " ",
        "now",
    ]


def test_new_and_lost_words_are_counted():
    assert counted(compared("one two three", "one 2 and three 四五")) == (4, 1)


def test_megabytes_pasted_over_megabytes_hold_nobody_up():
    older, newer = ("Slept well, ate well. " * 70_000 for _ in range(2))
    begun = time.process_time()
    pieces = compared(older + "x", "y " + newer.replace("ate", "did"))
    assert time.process_time() - begun < 20
    assert without(Change.NEW, pieces) == older + "x"
