"""The lock screen shows as much as a usual phone does, and knows where that ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from therapist_desk.domain.lock_screen import Phone, seen


def test_an_iphone_shows_four_lines_and_an_android_phone_one():
    text = "Hello, see you on Friday at ten in the usual place. " * 6
    assert len(seen(text, Phone.IPHONE).lines) == 4
    (line,) = seen(text, Phone.ANDROID).lines
    assert line == "Hello, see you on Friday at ten in the usual…"


def test_a_short_text_is_seen_whole():
    found = seen("  See you.\nBring the folder.\n", Phone.IPHONE)
    assert found.lines == ("See you.", "Bring the folder.")
    assert found.is_all
    assert not seen("See you.\nBring the folder.", Phone.ANDROID).is_all


def test_wide_signs_take_twice_the_room():
    (line,) = seen("我們約好的時間" * 10, Phone.ANDROID).lines
    assert len(line) == 22 + 1


def test_a_line_ends_before_a_word_but_within_chinese_or_a_long_link():
    (line,) = seen("Hello 我們約好的時間我們約好的時間我們約好的時間", Phone.ANDROID).lines
    assert line == "Hello 我們約好的時間我們約好的時間我們約好的…"
    (link,) = seen(" https://example.org/" + "a" * 60, Phone.ANDROID).lines
    assert len(link) == 44 + 1


def test_what_stands_far_below_a_long_gap_is_not_taken_for_seen():
    assert not seen("Hello" + " " * 4_000 + "the rest", Phone.IPHONE).is_all
    assert seen(" " * 4_000 + "the rest", Phone.IPHONE).lines == ()


@given(st.text(max_size=400), st.sampled_from(list(Phone)))
def test_what_is_seen_is_the_beginning_of_the_text(text, phone):
    found = seen(text, phone)
    assert 0 <= found.end <= len(text)
    shown = "".join("".join(found.lines).removesuffix("…").split())
    assert "".join(text[: found.end].split()).startswith(shown)
    assert found.is_all == (found.end == len(text))


@pytest.mark.parametrize("text", ["", "   ", "\n\n"])
def test_nothing_is_nothing(text):
    assert seen(text, Phone.IPHONE).lines == ()
