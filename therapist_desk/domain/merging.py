"""Merging: the values of merge fields, and the facts conditions look at, for one client and day."""

from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from therapist_desk.domain.clients import Client, ClientKind
from therapist_desk.domain.countries import Places
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.minors import signing
from therapist_desk.domain.notes import storable
from therapist_desk.domain.options import OptionValue
from therapist_desk.domain.phones import shown
from therapist_desk.domain.practice import CrisisLine, Practice
from therapist_desk.domain.voice import ENGLISH, Voice
from therapist_desk.domain.wording import listing


@dataclass(frozen=True, slots=True)
class ClientFields:
    """What a paper says of the client; ``names`` are of all who take part, for couples and groups.

    ``country`` is where the client lives, "" when that is the practice's own. ``emergency_number``
    and the crisis line are needed only when it is another one: the practice's don't work there.
    ``language`` is a BCP 47 code.
    """

    name: str = ""
    names: tuple[str, ...] = ()
    group_name: str = ""
    guardian_name: str = ""
    whatsapp_number: str = ""
    language: str = ""
    country: str = ""
    emergency_number: str = ""
    emergency_contact_name: str = ""
    emergency_contact_phone: str = ""
    usual_address: str = ""
    access_needs: str = ""
    helper_name: str = ""
    trusted_person: str = ""
    lives_alone: bool = False


_LANGUAGES = {"zh_TW": "zh-Hant", "zh_HK": "zh-Hant", "zh_MO": "zh-Hant", "zh_CN": "zh-Hans"}
"""Locales whose language alone says too little."""


def of_client(client: Client, members: Sequence[str] = ()) -> ClientFields:
    """Return what a paper says of a client; the rest is asked for where it is needed.

    ``members`` are the names of all who take part in a joint record.
    """
    phone = client.whatsapp_phone
    guardians = signing(client.guardians) if client.kind is ClientKind.MINOR else ()
    return ClientFields(
        name=client.name,
        names=tuple(members),
        group_name=client.name if client.kind is ClientKind.GROUP else "",
        guardian_name=listing([one.name.strip() for one in guardians]),
        whatsapp_number=phone.e164 if phone else "",
        language=_LANGUAGES.get(client.language, client.language.partition("_")[0]),
        country=client.country,
        emergency_contact_name=client.emergency.name,
        emergency_contact_phone=client.emergency.phone,
        usual_address=client.address,
        access_needs=client.access_needs,
    )


def read_client_fields(data: Mapping[str, Any]) -> ClientFields:
    """Return the client in a JSON object; raise RuleBroken for what is no part of one."""
    empty = ClientFields()
    kinds = {each.name: type(getattr(empty, each.name)) for each in fields(ClientFields)}
    rest: dict[str, Any] = {
        name: tuple(each) if isinstance(each, list) else each for name, each in data.items()
    }
    for name, value in rest.items():
        if name not in kinds or not isinstance(value, kinds[name]):
            raise RuleBroken("A client has no {field} like this.", name, field=name)
    return ClientFields(**rest)


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What an agreement is written for: whose practice, which client, which day, in which world."""

    practice: Practice
    client: ClientFields
    today: date
    places: Places

    @property
    def country(self) -> str:
        """Where the client lives."""
        return self.client.country or self.practice.country

    @property
    def same_country(self) -> bool:
        """Whether the client lives where the practice is."""
        return self.country == self.practice.country

    def facts(self) -> dict[str, object]:
        """Return the facts that conditions may look at, as the catalogue declares them."""
        return {
            "privacy_law": self.places.law(self.practice.country),
            "same_country": self.same_country,
            "lives_alone": self.client.lives_alone,
            "no_crisis_line": self.country in self.practice.no_crisis_line_in,
        }


def field_values(
    at: Circumstances, values: Mapping[str, OptionValue], voice: Voice = ENGLISH
) -> dict[str, str]:
    """Return the value of every merge field that no option of its own fills; "" when missing.

    ``values`` are the chosen options, from which the generated ones are written in ``voice``.
    """
    typed = _of_practice(at.practice) | _of_client(at, voice) | _of_country(at)
    return {name: _line(text) for name, text in typed.items()} | _generated(at, values, voice)


def _line(text: str) -> str:
    """Return ``text`` as one line that UTF-8 can hold; an address loses its line breaks."""
    return ", ".join(line.strip() for line in storable(text).splitlines() if line.strip())


def _of_practice(practice: Practice) -> dict[str, str]:
    names = ("therapist_name", "regulator_name", "backup_contact_name", "clinical_executor")
    numbers = ("whatsapp_number", "urgent_phone", "backup_contact_phone")
    return {name: getattr(practice, name) for name in names} | {
        name: shown(getattr(practice, name)) for name in numbers
    }


def _of_client(at: Circumstances, voice: Voice) -> dict[str, str]:
    client = at.client
    names = (
        *("group_name", "guardian_name", "emergency_contact_name", "usual_address"),
        *("helper_name", "access_needs", "trusted_person"),
    )
    return {name: getattr(client, name) for name in names} | {
        "client_name": client.name,
        "client_number": shown(client.whatsapp_number),
        "emergency_contact_phone": shown(client.emergency_contact_phone),
        "client_names": voice.listing(
            [name.strip() for name in client.names or (client.name,) if name.strip()]
        ),
        "language": at.places.languages.get(client.language, ""),
    }


def _of_country(at: Circumstances) -> dict[str, str]:
    line = at.practice.crisis_line(at.country) or CrisisLine("", "", "", "")
    own = at.practice.emergency_number if at.same_country else ""
    return {
        "country_therapist": at.places.country_name(at.practice.country),
        "emergency_number": at.client.emergency_number or own,
        "crisis_line_name": line.name,
        "crisis_line_number": line.number,
        "crisis_line_hours": line.hours,
    }


def _generated(
    at: Circumstances, values: Mapping[str, OptionValue], voice: Voice
) -> dict[str, str]:
    closed = [date.fromisoformat(day) for day in _days(values.get("holidays"))]
    review = review_day(at.today, values)
    return {
        "office_hours": voice.hours(_weekly(values.get("weekly"))),
        "group_hours": voice.hours(_weekly(values.get("group_weekly"))),
        "closed_days": voice.closed(closed),
        "review_date": voice.day(review) if review else "",
    }


def review_day(today: date, values: Mapping[str, OptionValue]) -> date | None:
    """Return the day the paper is read again, None when no clause says so."""
    months = values.get("review_months")
    return months_later(today, months) if isinstance(months, int) else None


def months_later(day: date, months: int) -> date:
    """Return the same day ``months`` later, or the last of a month that is too short."""
    year, month = divmod(day.month - 1 + months, 12)
    last = monthrange(day.year + year, month + 1)[1]
    return date(day.year + year, month + 1, min(day.day, last))


def _weekly(value: object) -> Mapping[str, tuple[str, ...]]:
    return value if isinstance(value, Mapping) else {}


def _days(value: object) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else ()
