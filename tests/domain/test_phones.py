"""A phone number is read as it is meant, or not at all: a wrong one reaches a stranger."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.phones import (
    PhoneFault,
    PhoneKind,
    PhoneRefused,
    parse,
    shown,
    spellings,
)


@pytest.mark.parametrize(
    ("raw", "region", "e164"),
    [
        ("0151 23456789", "DE", "+4915123456789"),
        ("0151 23456789", "de", "+4915123456789"),
        ("+49 (0)151 23456789", "US", "+4915123456789"),
        ("0039 347 123 4567", "DE", "+393471234567"),
        ("011 49 151 23456789", "US", "+4915123456789"),
        ("06 698 12345", "IT", "+390669812345"),
        ("+225 07 12 34 56 78", None, "+2250712345678"),
        ("06 30 123 4567", "HU", "+36301234567"),
        ("8 701 234 5678", "KZ", "+77012345678"),
        ("０１５１ ２３４５６７８９", "DE", "+4915123456789"),  # noqa: RUF001 - digits and signs as they are typed
        ("٠٥٠ ١٢٣ ٤٥٦٧", "SA", "+966501234567"),  # noqa: RUF001 - digits and signs as they are typed
        ("۰۹۱۲ ۳۴۵ ۶۷۸۹", "IR", "+989123456789"),
        ("०९८७६५४३२१०", "IN", "+919876543210"),
        ("＋49 151 23456789", None, "+4915123456789"),  # noqa: RUF001 - digits and signs as they are typed
        ("\u202a+49\u2011151\u00a023456789\u202c", None, "+4915123456789"),
        ("\u2066+49 \u200f151 23456789\u2069", "US", "+4915123456789"),
        ("tel:+49-151-23456789", "US", "+4915123456789"),
        ("+52 1 55 1234 5678", None, "+5215512345678"),
        ("1 55 1234 5678", "MX", "+5215512345678"),
        ("55 1234 5678", "MX", "+525512345678"),
        ("011 15-2345-6789", "AR", "+5491123456789"),
        ("+54 9 11 2345-6789", None, "+5491123456789"),
        ("+55 11 91234-5678", None, "+5511912345678"),
        ("(31) 8123-4567", "BR", "+553181234567"),
        ("0151\t23456789", "DE", "+4915123456789"),  # out of two cells of a table
    ],
)
def test_a_number_is_read_as_people_write_it(raw, region, e164):
    phone = parse(raw, region)
    assert phone.e164 == e164
    assert phone.digits == e164[1:]


def test_a_number_says_of_which_country_it_is():
    assert parse("0151 23456789", "DE").region == "DE"
    assert parse("+1 416 555 0123", "DE").region == "CA"
    assert parse("+800 1234 5678", "DE").region == "001"  # of the whole world


@pytest.mark.parametrize(
    ("raw", "region", "fault"),
    [
        ("", "DE", PhoneFault.EMPTY),
        (" \u200e\u00a0", None, PhoneFault.EMPTY),
        ("ask Mara", "DE", PhoneFault.INVALID),
        ("ask Mara", None, PhoneFault.INVALID),
        ("07911 123456", None, PhoneFault.NO_REGION),
        ("0049 151 23456789", None, PhoneFault.NO_REGION),
        ("07911 123456", "XX", PhoneFault.NO_REGION),
        ("0049 151 23456789", "US", PhoneFault.INVALID),
        ("+999 123456", "DE", PhoneFault.INVALID),
        ("+", "DE", PhoneFault.INVALID),
        ("110", "DE", PhoneFault.INVALID),
        ("+49 151 2345678901234567", "DE", PhoneFault.INVALID),
        ("9" * 5000, "DE", PhoneFault.INVALID),
        ("\x000151 23456789", "DE", PhoneFault.INVALID),
        ("0151 23456789\n0160 1234567", "DE", PhoneFault.INVALID),
        ("https://wa.me/4915123456789", "DE", PhoneFault.INVALID),
        ("0151 \ud800 23456789", "DE", PhoneFault.INVALID),
        ("wa.me/4915123456789", "DE", PhoneFault.INVALID),
        ("(11) 8123-4567", "BR", PhoneFault.INVALID),
        ("+52 1 00 1234 5678", None, PhoneFault.INVALID),
    ],
)
def test_what_is_no_number_gets_a_sentence(raw, region, fault):
    with pytest.raises(PhoneRefused) as caught:
        parse(raw, region)
    assert caught.value.code is fault
    assert str(caught.value).endswith(".")
    assert caught.value.field == "phone"


def test_an_argentine_landline_asks_whether_a_mobile_is_meant():
    phone = parse("+54 11 2345-6789", None)
    assert phone.kind is PhoneKind.LANDLINE
    assert phone.perhaps == "+5491123456789"
    assert parse("+54 9 11 2345-6789", None).perhaps == ""


def test_a_country_code_without_its_plus_is_a_question_where_it_reads_as_a_landline():
    assert parse("4915123456789", "DE").perhaps == "+4915123456789"
    assert parse("44 7911 123456", "DE").perhaps == "+447911123456"
    assert parse("030 901820", "DE").perhaps == ""
    assert parse("201 555 0123", "US").perhaps == ""


def test_a_number_is_shown_as_its_country_writes_it():
    assert shown("+4915123456789") == "+49 1512 3456789"
    assert shown("+12015550123") == "+1 201-555-0123"
    assert shown("not a number") == "not a number"


@given(st.text(), st.none() | st.sampled_from(["DE", "US", "AR", "MX", "BR"]))
def test_anything_pasted_is_read_or_refused_and_what_is_read_reads_again(raw, region):
    try:
        phone = parse(raw, region)
    except RuleBroken:
        return
    assert phone.e164.startswith("+")
    assert phone.digits.isascii()
    assert phone.digits.isdigit()
    assert parse(phone.e164, None).e164 == phone.e164


@given(
    st.from_regex("[0-9]{6,13}", fullmatch=True),
    st.sampled_from(["DE", "GB", "AR", "MX", "BR", "IT"]),
)
def test_spaces_brackets_and_bidi_marks_change_no_number(digits, region):
    try:
        plain = parse(digits, region)
    except RuleBroken:
        return
    assert (
        parse(f"\u200f({digits[:2]}) {digits[2:4]}-{digits[4:]}\u200e ", region).e164 == plain.e164
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [("+525512345678", "+5215512345678"), ("+5554991234567", "+555491234567")],
)
def test_an_account_is_the_same_however_its_number_is_written(one, other):
    assert set(spellings(one)) == set(spellings(other)) == {one, other}


@pytest.mark.parametrize(
    "e164", ["+447700900123", "+5511991234567", "+52551234567", "+15212345678"]
)
def test_other_numbers_are_written_in_one_way(e164):
    assert spellings(e164) == (e164,)
