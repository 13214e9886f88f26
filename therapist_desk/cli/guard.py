"""``guard check --batch``: what the agreement allows, for cases given as JSON lines."""

import argparse

from therapist_desk.cli import batch
from therapist_desk.cli.fields import Fields
from therapist_desk.domain.clients import ClientStatus, SafetyHint
from therapist_desk.domain.guard import (
    AgreementState,
    Channel,
    GuardAgreement,
    GuardClient,
    Purpose,
    Request,
    Rules,
    Week,
    judge,
)
from therapist_desk.domain.hours import Hours, read_hours

EXAMPLE = """example:
  therapist-desk guard check --batch < cases.jsonl
"""


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add ``guard`` to the command line."""
    guard = subparsers.add_parser(
        "guard",
        help="say what an agreement allows",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verbs = guard.add_subparsers(title="commands", metavar="COMMAND", required=True)
    check = verbs.add_parser(
        "check",
        help="judge cases given as JSON lines",
        description="Read one case a line from stdin and print one verdict a line.",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    check.add_argument("--batch", action="store_true", required=True, help="JSON lines in and out")
    check.set_defaults(run=lambda _: batch.run(answer))


def answer(case: Fields) -> batch.Answer:
    """Return the verdict on one case; raise RuleBroken for one that can't be judged."""
    verdict = judge(
        case.moment("now"),
        _client(case.part("client")),
        _agreement(case.part("agreement")) if case.has("agreement") else None,
        Week(case.part("week").count("messages")),
        _request(case.part("request")),
    )
    return {
        "verdict": verdict.verdict,
        "findings": [each.name for each in verdict.findings],
        "notes": [each.name for each in verdict.notes],
        "next_open": verdict.next_open.isoformat() if verdict.next_open else None,
    }


def _client(given: Fields) -> GuardClient:
    zone = given.text("zone")
    return GuardClient(
        status=given.choice("status", ClientStatus),
        whatsapp=given.flag("whatsapp"),
        zone=zone,
        hints=given.choices("hints", SafetyHint),
        hours=_hours(given.part("hours"), zone) if given.has("hours") else None,
        ended_on=given.day("ended_on"),
        number_unconfirmed=given.flag("number_unconfirmed"),
        number_shared_with=given.count("number_shared_with"),
    )


def _agreement(given: Fields) -> GuardAgreement:
    rules = given.part("rules")
    hours = rules.part("hours") if rules.has("hours") else None
    return GuardAgreement(
        state=given.choice("state", AgreementState),
        rules=Rules(
            purposes=rules.choices("purposes", Purpose),
            channels=rules.choices("channels", Channel),
            hours=_hours(hours, hours.text("zone")) if hours else None,
            max_messages_week=rules.count_or_zero("max_messages_week"),
            keep_number_weeks=rules.count_or_zero("keep_number_weeks"),
        ),
        review_on=given.day("review_on"),
        ends_on=given.day("ends_on"),
        signatures_missing=tuple(given.texts("signatures_missing")),
    )


def _hours(given: Fields, zone: str) -> Hours:
    weekly = given.part("weekly")
    return read_hours(
        zone, {name: weekly.texts(name) for name in weekly.names()}, given.days("holidays")
    )


def _request(given: Fields) -> Request:
    channel = given.choice("channel", Channel)
    in_group = channel is Channel.GROUP
    return Request(
        channel=channel,
        purpose=given.choice("purpose", Purpose),
        members_without_consent=given.count("members_without_consent") if in_group else 0,
    )
