"""My practice: who the therapist is, when and where they work, and the numbers they vouch for."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any

from therapist_desk.domain import phones
from therapist_desk.domain.countries import Places
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.hours import read_hours, zone_of
from therapist_desk.domain.wording import is_plain

LINE_LIMIT = 300


@dataclass(frozen=True, slots=True)
class CrisisLine:
    """A crisis line the therapist vouches for in ``country``; unconfirmed ones have no date."""

    name: str
    number: str
    country: str
    hours: str = "24/7"
    confirmed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Practice:
    """What every paper and message says about the practice; all may be empty at first.

    ``country`` is ISO 3166-1 alpha-2, ``zone`` IANA, ``weekly`` as in hours.py, ``holidays`` local
    dates. Phones are E.164; help numbers as they are dialled. ``no_crisis_line_in``: countries
    where the therapist has looked and knows of none.
    """

    therapist_name: str = ""
    practice_name: str = ""
    registration_no: str = ""
    regulator_name: str = ""
    whatsapp_number: str = ""
    urgent_phone: str = ""
    email: str = ""
    address: str = ""
    country: str = ""
    region: str = ""
    zone: str = ""
    weekly: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    holidays: tuple[date, ...] = ()
    emergency_number: str = ""
    crisis_lines: tuple[CrisisLine, ...] = ()
    no_crisis_line_in: tuple[str, ...] = ()
    backup_contact_name: str = ""
    backup_contact_phone: str = ""
    clinical_executor: str = ""
    devices: str = ""
    letterhead: tuple[str, ...] = ()
    language: str = "en"

    def crisis_line(self, country: str) -> CrisisLine | None:
        """Return the first confirmed line that works in ``country``."""
        fitting = (each for each in self.crisis_lines if each.country == country)
        return next((each for each in fitting if each.confirmed_on), None)

    def written(self) -> dict[str, Any]:
        """Return it as JSON can hold it; :func:`read_practice` reads it back."""
        plain = {each.name: getattr(self, each.name) for each in fields(self)}
        plain["weekly"] = {day: list(times) for day, times in self.weekly.items()}
        plain["holidays"] = [day.isoformat() for day in self.holidays]
        plain["letterhead"] = list(self.letterhead)
        plain["no_crisis_line_in"] = list(self.no_crisis_line_in)
        plain["crisis_lines"] = [_written_line(line) for line in self.crisis_lines]
        return plain


def check(practice: Practice, places: Places) -> None:
    """Raise RuleBroken, naming the field, if the practice can't be saved as it is.

    Empty fields are fit to save: a paper that needs one says so.
    """
    if not practice.therapist_name.strip():
        raise RuleBroken("Write your name: every agreement needs it.", "therapist_name")
    if practice.country and practice.country not in places.countries:
        raise RuleBroken("Choose a country from the list.", "country")
    if practice.zone:
        zone_of(practice.zone)
    read_hours("UTC", practice.weekly)
    _check_phones(practice)
    if practice.email and not re.fullmatch(r"[^@\s]+@[^@\s]+", practice.email.strip()):
        raise RuleBroken("Write the e-mail address with one @ and no space.", "email")
    _check_lines(practice, places)
    _check_texts(practice)


def _check_phones(practice: Practice) -> None:
    for name in ("whatsapp_number", "urgent_phone", "backup_contact_phone"):
        if getattr(practice, name):
            try:
                phones.parse(getattr(practice, name), practice.country or None)
            except RuleBroken as error:
                raise error.at(name) from error
    if practice.emergency_number and not _is_short_or_phone(practice.emergency_number):
        raise RuleBroken("Write the emergency number as it is dialled.", "emergency_number")


def _is_short_or_phone(text: str) -> bool:
    """Return whether ``text`` is digits a phone can dial; help numbers have their own shapes."""
    return bool(re.fullmatch(r"[+*(]?[0-9][0-9 ()./-]{1,24}", text.strip()))


def _check_lines(practice: Practice, places: Places) -> None:
    for line in practice.crisis_lines:
        if not line.name.strip() or not _is_short_or_phone(line.number):
            raise RuleBroken("A crisis line needs a name and a number.", "crisis_lines")
        if line.country not in places.countries:
            raise RuleBroken("Say in which country this crisis line works.", "crisis_lines")
    if any(map(practice.crisis_line, practice.no_crisis_line_in)):
        raise RuleBroken(
            "You have confirmed a crisis line there, so there is one.", "no_crisis_line_in"
        )


def _check_texts(practice: Practice) -> None:
    for each in fields(practice):
        value = getattr(practice, each.name)
        lines = value if each.name == "letterhead" else (value,) if isinstance(value, str) else ()
        if any(len(line) > LINE_LIMIT for line in lines):
            raise RuleBroken("This is longer than {most} characters.", each.name, most=LINE_LIMIT)
        if not all(map(is_plain, lines)):
            raise RuleBroken("This holds signs that can't be printed.", each.name)


def with_country(practice: Practice, country: str, places: Places) -> Practice:
    """Return the practice moved to ``country``: its emergency number, its lines to confirm.

    Lines of low confidence and lines that are not called are left out; none counts as confirmed.
    What was confirmed for this country before stays.
    """
    found = places.countries.get(country)
    if found is None:
        raise RuleBroken("Choose a country from the list.", "country")
    kept = tuple(line for line in practice.crisis_lines if line.confirmed_on)
    known = {line.number for line in kept if line.country == country}
    proposed = tuple(
        CrisisLine(line.name, line.display, country, line.hours_known)
        for line in found.lines
        if "phone" in line.method and line.confidence != "low" and line.display not in known
    )
    number = found.emergency[0] if found.emergency else ""
    return replace(practice, country=country, emergency_number=number, crisis_lines=kept + proposed)


def read_practice(data: Mapping[str, Any]) -> Practice:
    """Return the practice in a JSON object; raise RuleBroken for what is no part of one."""
    names = {each.name for each in fields(Practice)}
    strange = sorted(set(data) - names)
    if strange:
        raise RuleBroken("A practice has no {field}.", strange[0], field=strange[0])
    rest = dict(data)
    try:
        rest["weekly"] = read_hours("UTC", rest.get("weekly", {})).written()
        rest["holidays"] = tuple(map(date.fromisoformat, rest.get("holidays", ())))
        for name in ("letterhead", "no_crisis_line_in"):
            rest[name] = tuple(rest.get(name, ()))
        rest["crisis_lines"] = tuple(_read_line(each) for each in rest.get("crisis_lines", ()))
        practice = Practice(**rest)
    except (TypeError, ValueError, AttributeError) as error:
        raise RuleBroken("The practice is not written as it should be.") from error
    for each in fields(Practice):
        if not isinstance(getattr(practice, each.name), type(getattr(Practice(), each.name))):
            raise RuleBroken("{field} is not written as it should be.", each.name, field=each.name)
    return practice


def _written_line(line: CrisisLine) -> dict[str, Any]:
    plain = {each.name: getattr(line, each.name) for each in fields(line)}
    return plain | {"confirmed_on": line.confirmed_on and line.confirmed_on.isoformat()}


def _read_line(data: Mapping[str, Any]) -> CrisisLine:
    confirmed = data.get("confirmed_on")
    day = date.fromisoformat(confirmed) if confirmed else None
    return CrisisLine(**(dict(data) | {"confirmed_on": day}))
