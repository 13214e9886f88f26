"""A text is read in the encoding it says, and a guess is said to be one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from therapist_desk.domain.text_files import LONGEST_LINE, SHOWN_BYTES, decoded

WORDS = "Schöne Grüße, مرحبا"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_what_says_its_encoding_is_read_in_it(encoding):
    found = decoded(WORDS.encode(encoding))
    assert (found.text, found.guessed, found.cut) == (WORDS, False, False)


def test_an_old_windows_text_is_read_and_said_to_be_a_guess():
    found = decoded("Schöne Grüße".encode("cp1252"))
    assert (found.text, found.guessed) == ("Schöne Grüße", True)


def test_a_letter_across_the_cut_is_no_reason_to_guess():
    found = decoded("ö".encode() * SHOWN_BYTES + b"")
    assert (found.guessed, found.cut) == (False, True)
    odd = decoded(b"x" + "ö".encode() * SHOWN_BYTES)
    assert (odd.guessed, odd.text[-1]) == (False, "ö")


def test_an_endless_line_is_broken():
    assert max(map(len, decoded(b"x" * 100_000).text.split("\n"))) == LONGEST_LINE


@given(st.binary(max_size=400))
def test_any_bytes_become_some_text_without_nul(content):
    assert "\x00" not in decoded(content).text
