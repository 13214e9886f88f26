"""What the guard says of a link to a client right now, and how much went out in each week.

It reads the record and asks ``domain/guard.py``; the window and :func:`messages.open_link` judge by it.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from therapist_desk.domain import agreements as agreement_rules
from therapist_desk.domain import guard
from therapist_desk.domain.agreements import Agreement
from therapist_desk.domain.clients import Client, ClientId, ClientKind
from therapist_desk.domain.guard import (
    AgreementState,
    Channel,
    Effect,
    Finding,
    GuardAgreement,
    GuardClient,
    Purpose,
    Verdict,
)
from therapist_desk.domain.guard_words import WORDS, Words, missing_clause
from therapist_desk.domain.hours import Hours, read_hours, zone_of
from therapist_desk.services import agreement_standings, clients, practice
from therapist_desk.services.desk import Reader
from therapist_desk.vault.milliseconds import to_milliseconds
from therapist_desk.vault.shelves import messages as shelf


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing the guard found, in words; ``clause`` is the title of the clause, or "".

    ``is_missing``: that clause is in no agreement yet, and would agree to it.
    """

    finding: Finding
    words: Words
    clause: str
    is_missing: bool = False


@dataclass(frozen=True, slots=True)
class WeekCount:
    """What went out in the week that began on ``monday``; ``outside_hours`` counts opened links.

    ``minutes`` are those that messages, calls and check-ins took, as far as somebody told.
    """

    monday: date
    messages: int
    outside_hours: int
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class Judged:
    """A client as the guard saw them, and what it said.

    ``agreement`` is the latest for the channel; ``sharing`` are other clients with the same number;
    ``most`` messages are agreed a week (0: no limit); ``zone`` is the client's today.
    """

    client: Client
    agreement: Agreement | None
    sharing: tuple[Client, ...]
    week: WeekCount
    most: int
    zone: str
    verdict: Verdict


def judge(reader: Reader, client_id: ClientId, channel: Channel, purpose: Purpose) -> Judged:
    """Ask the guard about one link to the client, as the record stands now."""
    client = clients.get(reader, client_id)
    agreement = agreement_standings.latest(reader, client_id, channel)
    agreed = agreement_rules.for_guard(agreement) if agreement else None
    phone = client.whatsapp_phone
    sharing = clients.others_with(reader, phone.e164, client_id) if phone else ()
    known = replace(
        _bare(client),
        number_unconfirmed=clients.number_unconfirmed(phone),
        number_shared_with=len(sharing),
    )
    request = guard.Request(channel, purpose)
    if channel is Channel.GROUP and client.kind is ClientKind.GROUP:
        from therapist_desk.services import peer_groups  # only for a group

        known = replace(known, whatsapp=bool(peer_groups.invite(reader, client_id)))
        request = replace(
            request, members_without_consent=peer_groups.without_consent(reader, client_id)
        )
    zone = guard.zone_of_today(known, agreed)
    week = _count(reader, client_id, guard.monday_of(reader.now, zone), zone)
    verdict = guard.judge(reader.now, known, agreed, guard.Week(week.messages), request)
    return Judged(client, agreement, sharing, week, _most(agreed), zone, verdict)


def reasons(verdict: Verdict, channel: Channel, purpose: Purpose) -> tuple[Reason, ...]:
    """Return the findings, what refuses first, and then the notes, each with its words and clause."""
    clauses = practice.catalogue().clauses
    found = sorted(verdict.findings, key=lambda each: each.effect is not Effect.REFUSE)
    told = []
    for each in (*found, *verdict.notes):
        missing = missing_clause(each.name, channel, purpose)
        clause = clauses.get(missing or each.clause)
        told.append(Reason(each, WORDS[each.name], clause.title if clause else "", bool(missing)))
    return tuple(told)


def weeks(reader: Reader, client_id: ClientId, how_many: int = 8) -> tuple[WeekCount, ...]:
    """Return the counts of this week and those before it, latest first."""
    client = clients.get(reader, client_id)
    agreement = agreement_standings.latest(reader, client_id)
    agreed = agreement_rules.for_guard(agreement) if agreement else None
    zone = guard.zone_of_today(_bare(client), agreed)
    this = guard.monday_of(reader.now, zone)
    mondays = (this - timedelta(weeks=back) for back in range(how_many))
    return tuple(_count(reader, client_id, monday, zone) for monday in mondays)


def _bare(client: Client) -> GuardClient:
    """Return what the guard knows of a client from the client's own record."""
    return GuardClient(
        status=client.status,
        whatsapp=client.whatsapp_phone is not None,
        zone=client.zone,
        hints=frozenset(client.hints),
        hours=_own_hours(client),
        ended_on=client.ended_on,
    )


def _own_hours(client: Client) -> Hours | None:
    return None if client.hours is None else read_hours(client.zone, client.hours)


def _most(agreed: GuardAgreement | None) -> int:
    accepted = agreed is not None and agreed.state is AgreementState.ACCEPTED
    return agreed.rules.max_messages_week if agreed and accepted else 0


def _count(reader: Reader, client_id: ClientId, monday: date, zone: str) -> WeekCount:
    start, end = (
        to_milliseconds(datetime.combine(day, time(), zone_of(zone)))
        for day in (monday, monday + timedelta(weeks=1))
    )
    return WeekCount(
        monday,
        shelf.sent_between(reader, client_id, start, end),
        shelf.outside_hours_between(reader, client_id, start, end),
        shelf.minutes_between(reader, client_id, start, end),
    )
