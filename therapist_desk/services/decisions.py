"""Decisions: what changed in a client's life or record and only a person can decide about.

A minor comes of age; a number changes that an agreement names; a record does not fit the birthday or
the calendar. The desk asks until somebody answers, changes nothing before, and the answer can be
taken back.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from therapist_desk.domain import agreements as agreement_rules
from therapist_desk.domain import clients as rules
from therapist_desk.domain.agreements import Agreement, AgreementId
from therapist_desk.domain.clients import Client, ClientId, ClientKind, ClientPhone, ClientStatus
from therapist_desk.domain.clock import local_date
from therapist_desk.domain.guard import AgreementState
from therapist_desk.domain.minors import Hears
from therapist_desk.domain.phones import shown
from therapist_desk.services import agreement_standings, planning, practice
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.services.planning import Change
from therapist_desk.vault.shelves import agreements as agreement_shelf
from therapist_desk.vault.shelves import clients as client_shelf

_NO_NUMBER = "-"


@dataclass(frozen=True, slots=True)
class OfAge:
    """A minor has reached ``age`` and may consent alone; ``is_adult`` when minority is over."""

    client: Client
    age: int
    is_adult: bool


@dataclass(frozen=True, slots=True)
class NumberGone:
    """An accepted agreement names ``number``, which the client does not have any more."""

    client: Client
    agreement_id: AgreementId
    version: int
    number: str


Question = OfAge | NumberGone


@dataclass(frozen=True, slots=True)
class UnderAge:
    """Somebody with an adult's record is only ``age`` by the date of birth."""

    client: Client
    age: int


@dataclass(frozen=True, slots=True)
class GoesOn:
    """Therapy ended and meetings stay in the calendar, the next one on ``day`` by its own clock."""

    client: Client
    day: date


Mismatch = UnderAge | GoesOn
"""What does not fit in one record: asked above it, and nowhere else."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What stood before an answer, to take it back."""

    client: Client | None = None
    agreements: tuple[Agreement, ...] = ()
    meetings: Change | None = None


def open_questions(reader: Reader, client_id: ClientId | None = None) -> tuple[Question, ...]:
    """Return what waits to be decided about one client, or about all in care."""
    return (*_of_age(reader, client_id), *_numbers_gone(reader, client_id))


def mismatches(reader: Reader, client_id: ClientId) -> tuple[Mismatch, ...]:
    """Return what does not fit in a client's record, until somebody decided."""
    client = client_shelf.clients.get(reader, client_id)
    age = rules.under_age(client, _today(reader, client))
    found: list[Mismatch] = [] if age is None else [UnderAge(client, age)]
    if client.status is ClientStatus.ENDED:
        coming = planning.still_to_come(reader, client_id)
        if coming is not None:
            found.append(GoesOn(client, local_date(coming.starts_at, coming.zone)))
    return tuple(found)


def answer_under_age(writer: Writer, client_id: ClientId, *, is_minor: bool) -> Answered:
    """Make the record of somebody under age a minor's, or let it be an adult's and ask no more."""
    client = client_shelf.clients.get(writer, client_id)
    age = rules.under_age(client, _today(writer, client))
    if age is None:
        return Answered()
    kept_so = replace(client, age_answered=max(age, 1))
    after = replace(client, kind=ClientKind.MINOR) if is_minor else kept_so
    client_shelf.clients.replace(writer, after, age=age, is_minor=is_minor)
    return Answered(client)


def end_meetings(writer: Writer, client_id: ClientId) -> Answered:
    """Take what is still to come of a client whose therapy ended out of the calendar."""
    return Answered(meetings=planning.call_off_all(writer, client_id))


def answer_age(writer: Writer, client_id: ClientId, *, begins_anew: bool) -> Answered:
    """Keep what was decided about the age a minor reached.

    ``begins_anew`` calls every agreement a guardian signed for review, and once minority is over
    makes the record an adult's: guardians stay named but are told nothing. Else all stays, and the
    desk asks at the next age only.
    """
    client = client_shelf.clients.get(writer, client_id)
    today = _today(writer, client)
    age = rules.age_to_decide_about(client, today)
    if age is None:
        return Answered()
    after = replace(client, age_answered=age)
    before: tuple[Agreement, ...] = ()
    if begins_anew:
        before = _with_guardians(writer, client_id)
        for one in before:
            _call_for_review(writer, one, reason="of_age")
        if age >= client.adult_age:
            after = _grown_up(after)
    client_shelf.clients.replace(writer, after, age=age, begins_anew=begins_anew)
    return Answered(client, before)


def number_holds(writer: Writer, agreement_id: AgreementId) -> Answered:
    """Keep that an agreement still holds, though it names a number the client had before."""
    before = agreement_shelf.agreements.get(writer, agreement_id)
    _hold(writer, before, number="still_holds")
    return Answered(agreements=(before,))


def number_needs_new_version(writer: Writer, agreement_id: AgreementId) -> Answered:
    """Keep that an agreement has to be made anew with the new number: its review is due now."""
    before = agreement_shelf.agreements.get(writer, agreement_id)
    held = _hold(writer, before, number="new_version")
    _call_for_review(writer, held, reason="number")
    return Answered(agreements=(before,))


def take_back(writer: Writer, answered: Answered) -> None:
    """Put everything back as it stood before an answer."""
    if answered.client is not None:
        client_shelf.clients.replace(writer, answered.client, taken_back=True)
    for one in answered.agreements:
        agreement_shelf.agreements.replace(writer, one, taken_back=True)
    if answered.meetings is not None:
        planning.take_back(writer, answered.meetings)


def _of_age(reader: Reader, client_id: ClientId | None) -> Iterator[OfAge]:
    if client_id is None:
        found = client_shelf.minors_with_birthday(reader)
    else:
        found = [client_shelf.clients.get(reader, client_id)]
    for client in found:
        age = rules.age_to_decide_about(client, _today(reader, client))
        if age is not None:
            yield OfAge(client, age, age >= client.adult_age)


def _numbers_gone(reader: Reader, client_id: ClientId | None) -> Iterator[NumberGone]:
    named = agreement_shelf.naming_a_number(reader, client_id)
    gone = [
        one
        for one in named
        if one.number not in _written(one.phones) and one.holds_for != _numbers(one.phones)
    ]
    known = client_shelf.clients.page(reader, sorted({one.client_id for one in gone}))
    for one in gone:
        yield NumberGone(known[one.client_id], one.id, one.version, one.number)


def _grown_up(client: Client) -> Client:
    guardians = tuple(
        replace(one, hears=Hears.NOTHING, consents=False, must_sign=False)
        for one in client.guardians
    )
    return replace(client, kind=ClientKind.ADULT, guardians=guardians)


def _with_guardians(reader: Reader, client_id: ClientId) -> tuple[Agreement, ...]:
    return tuple(
        one
        for one in agreement_standings.versions(reader, client_id)
        if one.state is AgreementState.ACCEPTED and "guardian" in one.signatures
    )


def _call_for_review(writer: Writer, agreement: Agreement, reason: str) -> None:
    due = agreement_rules.call_for_review(agreement, practice.today(writer))
    agreement_shelf.agreements.replace(writer, due, review=reason)


def _hold(writer: Writer, agreement: Agreement, number: str) -> Agreement:
    client = client_shelf.clients.get(writer, agreement.client_id)
    held = agreement_rules.hold_for(agreement, _numbers(client.phones))
    return agreement_shelf.agreements.replace(writer, held, number=number)


def _numbers(phones: tuple[ClientPhone, ...]) -> str:
    return "; ".join(sorted(_written(phones))) or _NO_NUMBER


def _written(phones: tuple[ClientPhone, ...]) -> set[str]:
    return {shown(one.e164) for one in phones}


def _today(reader: Reader, client: Client) -> date:
    return local_date(reader.now, client.zone)
