"""Typed words find a text in any script, however case, accents, width and punctuation are written."""

import time
from unittest import mock

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from therapist_desk.domain import finding, folding

FOUND = [
    ("E-mail about Ángel", "email"),
    ("E-mail about Ángel", "e-mail"),
    ("E-mail about Ángel", "e-ma"),
    ("E-mail about Ángel", "ANGEL"),
    ("email sent", "e-mail"),
    ("self harm", "self-harm"),
    ("self-harm", "self harm"),
    ("don’t stop", "don't"),
    ("don’t stop", "dont"),
    ("Łódź, İstanbul, Straße", "lodz istanbul strasse"),
    ("Δρόμος προς το σπίτι", "δρομος"),
    ("ЁЛКА", "елка"),
    ("ＡＢＣ　１２３", "abc 123"),  # noqa: RUF001 - signs that look alike
    ("她今天焦慮,睡不好", "焦慮"),
    ("她今天焦慮,睡不好", "慮"),
    ("她今天焦慮,睡不好", "今天焦慮"),
    ("OK焦慮症", "焦慮症"),
    ("นอนไม่หลับมาสองสัปดาห์", "หลับ"),
    ("ﾊﾟﾆｯｸ発作", "パニック"),
    ("مُحَمَّد قَلِق", "محمد قلق"),
    ("می‌خواهم بخوابم", "میخواهم"),
    ("أحمد", "احمد"),
    ("हिन्दी में बात", "हिन्दी"),
    ("שָׁלוֹם", "שלום"),
    ("call +44 7700 900123", "+447700900123"),
    ("call +44 7700 900123", "07700 900123"),
    ("call +44 7700 900123", "07700900"),
    ("call +447700900123", "(07700) 900-123"),
    ("call +447700900123", "0123"),
    ("on 2024-03-05 she", "2024-03-05"),
    ("on 2024-03-05 she", "2024-03"),
    ("on 2024-03-05 she", "03 2024"),
    ("رقم ٠٧٧٠٠٩٠٠١٢٣", "07700900123"),
    ("took a deep breath", '"deep breath"'),
    ("took a deep breath", '"deep bre'),
    ("the anxious mother", "anx moth"),
]
NOT_FOUND = [
    ("deep inside, a breath", '"deep breath"'),
    ("焦急,憂慮", "焦慮"),
    ("焦慮。慮症", "焦慮症"),
    ("anxious father", "anx moth"),
    ("unhappy", "happy"),
    ("か", "が"),
    ("deep breathing", '"deep breath"'),
]
MIXED = st.text(
    st.one_of(
        st.sampled_from(
            "abcXYZ 09-'.@_:+é’–·•\xa0焦慮症がพ่ا\u064e\u0301هि\u200c\u00ad\ufe0fｱﾞＡſİßﷺ½²"  # noqa: RUF001 - signs that look alike
        ),
        st.characters(),
    )
)


@pytest.mark.parametrize(("text", "typed"), FOUND)
def test_what_a_therapist_types_finds_the_text(text, typed):
    assert finding.read(typed).is_met_by(text)


@pytest.mark.parametrize(("text", "typed"), NOT_FOUND)
def test_what_was_not_written_is_not_found(text, typed):
    assert not finding.read(typed).is_met_by(text)


@given(MIXED)
def test_the_index_holds_exactly_the_keys_that_highlights_are_found_by(text):
    found = list(finding.units(text))
    keys = {unit.key for unit in found if not unit.sign}
    for unit, after in zip(found, [*found[1:], None], strict=False):
        if unit.sign:
            keys.add(unit.key + after.key if after and after.glued else unit.key)
    assert finding.index_words(text) == keys | {unit.key for unit in finding.extras(text)}


@given(MIXED)
def test_no_key_holds_what_would_cut_it_in_the_index(text):
    for key in finding.index_words(text):
        assert key
        assert not any(sign.isspace() or sign in "\"'()*:^+-_" for sign in key)


@example("𠀀\xad0")
@given(MIXED)
def test_whatever_is_typed_is_read_without_trouble_and_finds_itself(text):
    sought = finding.read(text)
    if '"' not in text and not any(sign in text for sign in "“”„«»"):
        assert sought.is_met_by(text)


@given(MIXED, MIXED)
def test_the_quick_look_through_a_text_agrees_with_the_long_one(text, typed):
    for part in finding.read(typed + " " + text[:3]).parts:
        quick = sorted(part.places(text))
        with mock.patch.object(folding, "flat", return_value=None):
            slow = sorted(part.places(text))
        assert quick[:1] == slow[:1]


@given(MIXED)
def test_folding_twice_changes_nothing(text):
    assert folding.fold(folding.fold(text)) == folding.fold(text)


@pytest.mark.slow
@pytest.mark.parametrize("sign", ["a", "1", "é", "焦", "-", "a-", "\u0301", "ا"])  # noqa: RUF001 - signs that look alike
def test_five_megabytes_of_anything_are_cut_in_one_pass(sign):
    begun = time.process_time()
    finding.index_words(sign * (1_000_000 // len(sign)))
    assert time.process_time() - begun < 5
