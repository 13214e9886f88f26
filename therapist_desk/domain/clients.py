"""Clients: who comes to therapy, how to reach them and what to mind when doing so."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType
from zoneinfo import available_timezones

from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.minors import (
    ADULT_AGE,
    Guardian,
    age,
    age_reached,
    check_birth,
    check_guardians,
)

ClientId = NewType("ClientId", int)

NAME_LIMIT = 200


class ClientStatus(StrEnum):
    """Where a client stands between the first question and the end."""

    ENQUIRY = "enquiry"
    WAITING = "waiting"
    ACTIVE = "active"
    PAUSED = "paused"
    ENDED = "ended"


class ClientKind(StrEnum):
    """Whose record it is; joint ones stand beside the records of their members."""

    ADULT = "adult"
    MINOR = "minor"
    COUPLE = "couple"
    FAMILY = "family"
    GROUP = "group"

    @property
    def is_joint(self) -> bool:
        """Whether it is about several people together."""
        return self not in (ClientKind.ADULT, ClientKind.MINOR)


class SafetyHint(StrEnum):
    """What must be minded before any contact."""

    SHARED_PHONE = "shared_phone"
    CALL_ONLY = "call_only"
    NEVER_NAME_THERAPY = "never_name_therapy"
    SAFE_WORD = "safe_word"


@dataclass(frozen=True, slots=True)
class ClientPhone:
    """A number of the client.

    ``e164`` begins with a plus. ``confirmed_at`` is when the client last confirmed it
    (accepting an agreement that names it does); None asks again before a chat opens.
    """

    e164: str
    label: str = ""
    whatsapp: bool = False
    confirmed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class EmergencyContact:
    """Whom to call when a client is in danger; ``phone`` is E.164."""

    name: str = ""
    phone: str = ""
    relation: str = ""


@dataclass(frozen=True, slots=True)
class NextOfKin:
    """Who is nearest to the client, not always the one to call; ``phone`` is E.164."""

    name: str = ""
    phone: str = ""
    relation: str = ""


@dataclass(frozen=True, slots=True)
class FamilyDoctor:
    """The client's GP; ``phone`` is E.164."""

    name: str = ""
    practice: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Referral:
    """From whom the client came, when, and for what."""

    source: str = ""
    on: date | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A place on the waiting list: since when (a local date), the times wished for, what presses.

    One who ``comes_first`` stands before all who don't, however long they wait.
    """

    since: date | None = None
    wishes: str = ""
    note: str = ""
    comes_first: bool = False


@dataclass(frozen=True, slots=True)
class Client:
    """One client; ``id`` 0 means not saved yet, ``code`` is the file number.

    ``ended_on`` is the local date therapy ended (only with status ended); ``hours`` are the
    client's own hours for being written to (weekly intervals in ``zone``), None for any time.
    ``country`` (ISO 3166-1 alpha-2) is where the client lives, "" where the practice is.

    ``consent_age`` is the age from which a minor may consent alone (None: not known), as
    ``consent_source`` says; ``age_answered`` is the highest such age the therapist has already
    decided about. ``waiting`` counts while the status says so, and is kept afterwards.
    ``merged_into`` is the client whose record took in all that stood here.
    """

    id: ClientId
    name: str
    code: str = ""
    is_pseudonym: bool = False
    pronouns: str = ""
    status: ClientStatus = ClientStatus.ACTIVE
    ended_on: date | None = None
    phones: tuple[ClientPhone, ...] = ()
    email: str = ""
    address: str = ""
    country: str = ""
    birth_date: date | None = None
    hints: tuple[SafetyHint, ...] = ()
    safe_word: str = ""
    contact_note: str = ""
    emergency: EmergencyContact = EmergencyContact()
    access_needs: str = ""
    language: str = "en"
    zone: str = "UTC"
    hours: dict[str, tuple[str, ...]] | None = None
    tags: tuple[str, ...] = ()
    created_at: datetime | None = None
    changed_at: datetime | None = None
    binned_at: datetime | None = None
    kind: ClientKind = ClientKind.ADULT
    guardians: tuple[Guardian, ...] = ()
    consent_age: int | None = None
    consent_source: str = ""
    adult_age: int = ADULT_AGE
    age_answered: int = 0
    next_of_kin: NextOfKin = NextOfKin()
    gp: FamilyDoctor = FamilyDoctor()
    referral: Referral = Referral()
    waiting: Waiting = Waiting()
    merged_into: ClientId | None = None

    @property
    def initials(self) -> str:
        """Return one or two letters that stand for the client where a name would show."""
        words = self.name.split()
        if not words:
            return "?"
        if any(ord(sign) > 0x2E80 for sign in words[0]):
            return words[0][:1]
        letters = [words[0], words[-1]] if len(words) > 1 else [words[0]]
        return "".join(f"{word[0].upper()}." for word in letters)

    @property
    def whatsapp_phone(self) -> ClientPhone | None:
        """Return the first number the client uses WhatsApp on, if there is one."""
        return next((phone for phone in self.phones if phone.whatsapp), None)


def age_to_decide_about(client: Client, today: date) -> int | None:
    """Return the age a minor has reached that nobody has decided about yet, or None."""
    if client.kind is not ClientKind.MINOR:
        return None
    ages = (client.consent_age, client.adult_age)
    return age_reached(client.birth_date, today, ages, client.age_answered)


def under_age(client: Client, today: date) -> int | None:
    """Return the age of somebody with an adult's record who is none; None once it was decided about."""
    if client.kind is not ClientKind.ADULT or client.birth_date is None or client.age_answered:
        return None
    now = age(client.birth_date, today)
    return now if 0 <= now < client.adult_age else None


def check(client: Client, today: date | None = None) -> None:
    """Raise RuleBroken, naming the field, if the client can't be saved as it is.

    ``today`` is the date where the client is; without it birthdays are not looked at.
    """
    if not client.name.strip():
        raise RuleBroken("A client needs a name or a pseudonym.", "name")
    if len(client.name) > NAME_LIMIT:
        raise RuleBroken("This name is longer than 200 characters. Please shorten it.", "name")
    if client.zone not in available_timezones():
        raise RuleBroken("Choose a time zone from the list.", "zone")
    if SafetyHint.SAFE_WORD in client.hints and not client.safe_word.strip():
        raise RuleBroken("Write the safe word you agreed on, or untick it.", "safe_word")
    _check_status(client, today)
    numbers = [phone.e164 for phone in client.phones]
    if len(set(numbers)) < len(numbers):
        raise RuleBroken("The same phone number stands here twice.", "phones")
    check_guardians(client.guardians)
    if today is not None:
        check_birth(client.birth_date, today)


def _check_status(client: Client, today: date | None) -> None:
    if client.ended_on is not None and client.status is not ClientStatus.ENDED:
        raise RuleBroken("Only a client whose therapy ended has an end date.", "ended_on")
    since = client.waiting.since
    if today is not None and since is not None and since > today:
        raise RuleBroken("Nobody waits from a day to come.", "waiting_since")
