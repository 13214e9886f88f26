"""Phones: what someone typed or pasted, read as a number one can dial from anywhere.

Rules from WhatsApp's FAQ 26000030 and 1294841057948784, green-api.com, and libphonenumber.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumber, PhoneNumberFormat, PhoneNumberType

from therapist_desk.domain.errors import RuleBroken


class PhoneFault(StrEnum):
    """Why a text is no phone number."""

    EMPTY = "empty"
    NO_REGION = "no-region"
    INVALID = "invalid"


_SENTENCES = {
    PhoneFault.EMPTY: "Type a phone number.",
    PhoneFault.NO_REGION: "Choose the country of this number, or begin it with + and the country.",
    PhoneFault.INVALID: "This is no phone number of the chosen country.",
}


class PhoneRefused(RuleBroken):
    """A text is no phone number; ``code`` says why in one word."""

    def __init__(self, code: PhoneFault) -> None:
        super().__init__(_SENTENCES[code], "phone")
        self.code = code


class PhoneKind(StrEnum):
    """What answers at a number, as far as its digits tell."""

    MOBILE = "mobile"
    LANDLINE = "landline"
    EITHER = "either"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Phone:
    """A number in E.164, with its plus; ``region`` is ISO 3166, or "" where there is none.

    ``perhaps`` is another number that what was typed can just as well mean: ask which, since a
    message to the wrong one reaches a stranger. Empty when there is no doubt.
    """

    e164: str
    region: str
    kind: PhoneKind
    perhaps: str = ""

    @property
    def digits(self) -> str:
        """The number as WhatsApp's links want it: digits alone."""
        return self.e164.removeprefix("+")


_KINDS = {
    PhoneNumberType.MOBILE: PhoneKind.MOBILE,
    PhoneNumberType.FIXED_LINE: PhoneKind.LANDLINE,
    PhoneNumberType.FIXED_LINE_OR_MOBILE: PhoneKind.EITHER,
}

# Numbers WhatsApp knows though libphonenumber no longer does, and how they are written today:
# Mexican mobiles with the 1 that was dialled until 2019 (WhatsApp's FAQ still asks for it), and
# Brazilian mobiles from before the ninth digit, under which old accounts outside the area codes 11
# to 28 may still live (green-api).
_OLD_BUT_ALIVE = {
    52: (re.compile("1([0-9]{10})"), r"\1"),
    55: (re.compile("(3[1-9]|[4-9][0-9])([6-9][0-9]{7})"), r"\g<1>9\2"),
}
# The same the other way: how today's number of that account was written then.
_AS_WRITTEN_THEN = {
    52: (re.compile("([0-9]{10})"), r"1\1"),
    55: (re.compile("(3[1-9]|[4-9][0-9])9([6-9][0-9]{7})"), r"\1\2"),
}
_ARGENTINA = 54
_LINK = re.compile(r"[a-z]+://|\bwa\.me\b|\bwhatsapp\b", re.IGNORECASE)


def parse(raw: str, region: str | None) -> Phone:
    """Return the number written in ``raw``, in the digits of any script.

    ``region`` (ISO 3166, two letters) says how a number without country code is meant, and which
    exit code stands before one that has it; None allows only numbers that begin with a plus.
    Raises PhoneRefused.
    """
    text = _plain(raw)
    if not text:
        raise PhoneRefused(PhoneFault.EMPTY)
    number = _number(text, region.strip().upper() if region else None)
    today = _as_written_today(number)
    if today is None:
        raise PhoneRefused(PhoneFault.INVALID)
    kind = _KINDS.get(phonenumbers.number_type(today), PhoneKind.OTHER)
    return Phone(
        e164=phonenumbers.format_number(number, PhoneNumberFormat.E164),
        region=phonenumbers.region_code_for_number(today) or "",
        kind=kind,
        perhaps="" if kind in {PhoneKind.MOBILE, PhoneKind.EITHER} else _perhaps(text, number),
    )


def shown(e164: str) -> str:
    """Return the number with the spaces it has in its country; anything else as it is."""
    try:
        number = phonenumbers.parse(e164, None)
    except NumberParseException:
        return e164
    return phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)


def spellings(e164: str) -> tuple[str, ...]:
    """Return the number and the other way, if there is one, to write the same WhatsApp account."""
    for ways in (_OLD_BUT_ALIVE, _AS_WRITTEN_THEN):
        for country, (written, other) in ways.items():
            found = written.fullmatch(e164.removeprefix(f"+{country}"))
            if found and e164.startswith(f"+{country}"):
                return e164, f"+{country}{found.expand(other)}"
    return (e164,)


def _plain(raw: str) -> str:
    """Return ``raw`` in ASCII digits, without the tabs and invisible marks a paste brings along."""
    seen = (sign for sign in raw.replace("\t", " ") if unicodedata.category(sign) != "Cf")
    return "".join(str(unicodedata.decimal(sign, sign)) for sign in seen).strip()


def _number(text: str, region: str | None) -> PhoneNumber:
    # libphonenumber reads the digits of a pasted link as a number of the chosen country, and so
    # finds a stranger's.
    controls = {unicodedata.category(sign) for sign in text} & {"Cc", "Cs"}
    if controls or _LINK.search(text):
        raise PhoneRefused(PhoneFault.INVALID)
    try:
        return phonenumbers.parse(text, region)
    except NumberParseException as error:
        foreign = "+" in text or "\N{FULLWIDTH PLUS SIGN}" in text
        no_country = error.error_type == NumberParseException.INVALID_COUNTRY_CODE and not foreign
        raise PhoneRefused(PhoneFault.NO_REGION if no_country else PhoneFault.INVALID) from error


def _as_written_today(number: PhoneNumber) -> PhoneNumber | None:
    """Return the valid number that ``number`` is or has become, or None."""
    if phonenumbers.is_valid_number(number):
        return number
    country = number.country_code or 0
    old, new = _OLD_BUT_ALIVE.get(country, (None, ""))
    found = old and old.fullmatch(phonenumbers.national_significant_number(number))
    return _valid(f"+{country}{found.expand(new)}") if found else None


def _valid(e164: str) -> PhoneNumber | None:
    try:
        number = phonenumbers.parse(e164, None)
    except NumberParseException:
        return None
    return number if phonenumbers.is_valid_number(number) else None


def _perhaps(text: str, number: PhoneNumber) -> str:
    """Return the mobile a number that reads as a landline may be meant for, or "".

    An Argentine mobile needs a 9 that people leave out when they write +54 11 …; and a number with
    its country code but no plus can pass for a long national one.
    """
    national = phonenumbers.national_significant_number(number)
    digits = re.sub("[^0-9]", "", text)
    if number.country_code == _ARGENTINA:
        candidate = f"+{_ARGENTINA}9{national}"
    elif not text.startswith(("+", "\N{FULLWIDTH PLUS SIGN}", "0", "(0")):
        candidate = f"+{digits}"
    else:
        return ""
    other = _valid(candidate)
    mobile = other is not None and phonenumbers.number_type(other) == PhoneNumberType.MOBILE
    return candidate if mobile else ""
