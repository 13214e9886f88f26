"""Generated situations before a link is opened: clients, agreements, moments, and requests."""

import random
from collections.abc import Iterator
from dataclasses import astuple, dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from tests.support.agreed import NUMBER, WITHIN_HOURS, agreed_client
from tests.support.clock import FixedClock
from tests.support.records import ask, do, saved_client, vault, whatsapp
from therapist_desk.domain.agreements import Agreement
from therapist_desk.domain.clients import Client, ClientId, ClientStatus, SafetyHint
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.guard import AgreementState, Answer, Channel, Purpose
from therapist_desk.domain.hours import WEEKDAYS
from therapist_desk.domain.messages import LinkStyle, Message, Outcome
from therapist_desk.services import agreements, messages
from therapist_desk.services.desk import Writer
from therapist_desk.services.messages import OpenRequest
from therapist_desk.vault.shelves import agreements as agreement_shelf
from therapist_desk.vault.shelves import clients as client_shelf

SHARED = "+447700900999"
MOMENTS = 4
"""Moments that one client with one agreement is tried at."""
ZONES = (
    "Europe/Berlin", "Europe/London", "America/New_York", "America/Sao_Paulo", "Asia/Taipei",
    "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Apia", "Africa/Casablanca", "UTC",
)  # fmt: skip
REASONS = ("", "   ", "\n\t", "\u200b \u00a0", "Agreed on the phone")
CHANGES = (datetime(2026, 3, 29, 0, 50, tzinfo=UTC), datetime(2026, 10, 25, 0, 50, tzinfo=UTC))


@dataclass
class Tally:
    """What came of the attempts; ``wrong`` names what must never be."""

    tried: int = 0
    opened: int = 0
    asked: int = 0
    refused: int = 0
    without_reason: int = 0
    wrong: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(*(one + two for one, two in zip(astuple(self), astuple(other), strict=True)))


def try_to_open(count: int, seed: int) -> Tally:
    """Try to open links in ``count`` generated situations, and look for each in the log."""
    chance, tally, clock = random.Random(seed), Tally(), FixedClock(WITHIN_HOURS)
    store = vault(clock)
    owner = agreed_client(store, number=NUMBER)
    saved_client(store, "Bo Lind", phones=(whatsapp(SHARED),))
    paper = ask(store, agreements.latest, owner.id)
    while tally.tried < count:
        do(store, client_shelf.clients.replace, _client(chance, owner))
        do(store, agreement_shelf.agreements.replace, _agreement(chance, paper))
        for _ in range(MOMENTS):
            clock.instant = _moment(chance)
            requests = list(_requests(chance, owner.id))[: count - tally.tried]
            do(store, _attempts, requests, tally)
    store.close()
    return tally


def _attempts(writer: Writer, requests: list[OpenRequest], tally: Tally) -> None:
    for one in requests:
        tally.tried += 1
        before = messages.situation(writer, one.client_id, one.channel, one.purpose)
        logged = _logged(writer)
        try:
            opened = messages.open_link(writer, one)
        except RuleBroken:
            _count_stopped(before.verdict.verdict, one, tally)
            tally.wrong += _logged(writer) != logged
            continue
        tally.opened += 1
        kept = messages.get(writer, opened.message.id)
        tally.wrong += not _may_have_opened(before.verdict.verdict, one, kept)
        messages.close(writer, kept.id, Outcome.SENT if one.is_meant else Outcome.NOT_SENT)


def _logged(writer: Writer) -> int:
    """Return the number of the latest entry of the log; none is given twice."""
    row = writer.row("SELECT coalesce(max(id), 0) FROM message")
    return int(row[0]) if row else 0


def _may_have_opened(verdict: Answer, one: OpenRequest, kept: Message) -> bool:
    if verdict is Answer.REFUSE or kept.verdict != verdict:
        return False
    return verdict is Answer.OPEN or (_can_be_read(kept.reason) and kept.reason in one.reason)


def _can_be_read(reason: str) -> bool:
    return any(sign.isalnum() for sign in reason)


def _count_stopped(verdict: Answer, one: OpenRequest, tally: Tally) -> None:
    tally.refused += verdict is Answer.REFUSE
    tally.asked += verdict is Answer.ASK
    tally.without_reason += verdict is Answer.ASK and not _can_be_read(one.reason)


def _moment(chance: random.Random) -> datetime:
    if chance.random() < 0.2:  # around the clocks' change
        return chance.choice(CHANGES) + timedelta(minutes=chance.randrange(-180, 180))
    return datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=chance.randrange(525_600))


def _day(chance: random.Random) -> date:
    return date(2026, 1, 1) + timedelta(days=chance.randrange(-60, 425))


def _weekly(chance: random.Random) -> dict[str, tuple[str, ...]]:
    return {
        day: (
            f"{chance.randrange(24):02}:{chance.choice((0, 30)):02}-{chance.randrange(24):02}:45",
        )
        for day in WEEKDAYS
        if chance.random() < 0.7
    }


def _client(chance: random.Random, owner: Client) -> Client:
    status = chance.choice(list(ClientStatus))
    confirmed = datetime(2026, 1, 1, tzinfo=UTC) if chance.random() < 0.7 else None
    number = SHARED if chance.random() < 0.1 else NUMBER
    return replace(
        owner,
        status=status,
        ended_on=_day(chance) if status is ClientStatus.ENDED and chance.random() < 0.8 else None,
        phones=(whatsapp(number, confirmed_at=confirmed),) if chance.random() < 0.93 else (),
        hints=(SafetyHint.CALL_ONLY,) if chance.random() < 0.1 else (),
        zone=chance.choice(ZONES),
        hours=_weekly(chance) if chance.random() < 0.3 else None,
    )


def _rules(chance: random.Random) -> dict[str, Any]:
    rules: dict[str, Any] = {
        "purposes": [str(one) for one in Purpose if chance.random() < 0.6],
        "channels": [str(one) for one in Channel if chance.random() < 0.7],
        "max_messages_week": chance.choice((0, 0, 1, 5, 40)),
        "keep_number_weeks": chance.choice((0, 4, 30)),
    }
    if chance.random() < 0.8:
        holidays = [_day(chance).isoformat() for _ in range(chance.randrange(12))]
        hours = {"zone": chance.choice(ZONES), "weekly": _weekly(chance), "holidays": holidays}
        rules["hours"] = hours
    return rules


def _agreement(chance: random.Random, paper: Agreement) -> Agreement:
    accepted = chance.random() < 0.6
    return replace(
        paper,
        state=AgreementState.ACCEPTED if accepted else chance.choice(list(AgreementState)),
        rules=_rules(chance),
        review_on=_day(chance) if chance.random() < 0.5 else None,
        ends_on=_day(chance) if chance.random() < 0.3 else None,
        signatures_missing=("guardian",) if chance.random() < 0.15 else (),
        binned_at=WITHIN_HOURS if chance.random() < 0.1 else None,
    )


def _requests(chance: random.Random, owner: ClientId) -> Iterator[OpenRequest]:
    purposes = chance.sample(list(Purpose), 4)
    for purpose in purposes:
        for channel in (Channel.CHAT, Channel.CALL):
            reason = chance.choice(REASONS)
            style = chance.choice(list(LinkStyle))
            yield OpenRequest(
                owner,
                channel,
                purpose,
                style,
                "See you then.",
                reason,
                is_meant=chance.random() < 0.5,
            )
