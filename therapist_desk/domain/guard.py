"""The guard: what the agreement allows right now, and why.

A pure function. It decides nothing for the therapist: ``ask`` opens after a reason is given,
``refuse`` says what to do instead, and in danger (purpose safety) it does not stand in the way,
except before the wrong person or a whole group. Words for the findings are in ``guard_words``.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from therapist_desk.domain.clients import ClientStatus, SafetyHint
from therapist_desk.domain.clock import local_date
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.hours import Hours, next_open, zone_of


class Channel(StrEnum):
    """How the client is reached over WhatsApp; an ordinary phone call is never gated."""

    CHAT = "chat"
    CALL = "call"
    GROUP = "group"


class Purpose(StrEnum):
    """What contact is for; ending and safety are always agreed."""

    SCHEDULING = "scheduling"
    CHECK_IN = "check_in"
    RESOURCE = "resource"
    GUIDANCE = "guidance"
    CALL = "call"
    ENDING = "ending"
    SAFETY = "safety"


class AgreementState(StrEnum):
    """Where an agreement stands; expired is no state but follows from its end date."""

    DRAFT = "draft"
    ACCEPTED = "accepted"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"


class Answer(StrEnum):
    """What the guard says, weakest first."""

    OPEN = "open"
    ASK = "ask"
    REFUSE = "refuse"


class Effect(StrEnum):
    """What one finding does to the verdict; a note is only shown (and logged)."""

    NOTE = "note"
    ASK = "ask"
    REFUSE = "refuse"


class FindingName(StrEnum):
    """What the guard can find."""

    NO_WHATSAPP = "no_whatsapp"
    CALL_ONLY = "call_only"
    WITHDRAWN = "withdrawn"
    CASE_ENDED = "case_ended"
    NO_AGREEMENT = "no_agreement"
    NOT_ACCEPTED = "not_accepted"
    FIRST_CONTACT = "first_contact"
    SIGNATURES_MISSING = "signatures_missing"
    EXPIRED = "expired"
    REVIEW_OVERDUE = "review_overdue"
    REVIEW_DUE = "review_due"
    PURPOSE = "purpose"
    CHANNEL = "channel"
    HOURS = "hours"
    CLIENT_HOURS = "client_hours"
    VOLUME = "volume"
    NUMBER_CHANGED = "number_changed"
    NUMBER_SHARED = "number_shared"
    GROUP_CONSENT = "group_consent"


@dataclass(frozen=True, slots=True)
class GuardClient:
    """What the guard knows of a client.

    ``whatsapp`` is also False without a number; ``hours`` are the client's own, in ``zone``;
    ``number_shared_with`` counts the other clients who have the same number.
    """

    status: ClientStatus
    whatsapp: bool
    zone: str
    hints: frozenset[SafetyHint] = frozenset()
    hours: Hours | None = None
    ended_on: date | None = None
    number_unconfirmed: bool = False
    number_shared_with: int = 0


@dataclass(frozen=True, slots=True)
class Rules:
    """The contact rules of an agreement; ``hours`` None is no rule, 0 messages no limit."""

    purposes: frozenset[Purpose]
    channels: frozenset[Channel]
    hours: Hours | None = None
    max_messages_week: int = 0
    keep_number_weeks: int = 0


@dataclass(frozen=True, slots=True)
class GuardAgreement:
    """An agreement as the guard sees it; the dates are local to the agreed hours' zone.

    ``signatures_missing`` names who has still to sign. Once accepted its rules bind, also when it
    has expired or a signature is missing.
    """

    state: AgreementState
    rules: Rules
    review_on: date | None = None
    ends_on: date | None = None
    signatures_missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Week:
    """What went out since Monday 00:00, as :func:`monday_of` says."""

    messages: int = 0


@dataclass(frozen=True, slots=True)
class Request:
    """What the therapist is about to do; the last field counts for groups only."""

    channel: Channel
    purpose: Purpose
    members_without_consent: int = 0


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing the guard found: the rule it is about and the clause it comes from, or ""."""

    name: FindingName
    effect: Effect
    rule: str
    clause: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The strongest of the findings; findings and notes are sorted by name.

    ``next_open`` is an instant in UTC, given when hours were found or noted and some lie ahead.
    """

    verdict: Answer
    findings: tuple[Finding, ...]
    notes: tuple[Finding, ...]
    next_open: datetime | None = None


MOST = 100_000_000
"""No count of messages, weeks or people is larger: so many weeks still make a stretch of time."""

REVIEW_GRACE = timedelta(days=30)
"""How long a review may be late before the guard asks."""

_F = FindingName
_Found = Iterator[tuple[FindingName, Effect]]

_SOURCES = {  # finding: (rule, clause)
    _F.NO_WHATSAPP: ("identity", ""),
    _F.CALL_ONLY: ("safety_hint", ""),
    _F.WITHDRAWN: ("agreement", "lf-withdraw"),
    _F.CASE_ENDED: ("time", "lf-end"),
    _F.NO_AGREEMENT: ("agreement", ""),
    _F.NOT_ACCEPTED: ("agreement", ""),
    _F.FIRST_CONTACT: ("agreement", ""),
    _F.SIGNATURES_MISSING: ("signatures", "lf-agree"),
    _F.EXPIRED: ("time", ""),
    _F.REVIEW_OVERDUE: ("time", "lf-review"),
    _F.REVIEW_DUE: ("time", "lf-review"),
    _F.PURPOSE: ("purposes", "ch-purpose"),
    _F.CHANNEL: ("channels", "ch-purpose"),
    _F.HOURS: ("hours", "av-hours"),
    _F.CLIENT_HOURS: ("client_hours", ""),
    _F.VOLUME: ("volume", "et-volume"),
    _F.NUMBER_CHANGED: ("identity", "id-change"),
    _F.NUMBER_SHARED: ("identity", "id-check"),
    _F.GROUP_CONSENT: ("signatures", "lf-agree"),
}
_ALWAYS_AGREED = frozenset({Purpose.ENDING, Purpose.SAFETY})
_AN_ENDING_MAY_PASS = frozenset({_F.WITHDRAWN, _F.CASE_ENDED})
_STANDS_IN_DANGER = frozenset({_F.NO_WHATSAPP, _F.NUMBER_CHANGED, _F.NUMBER_SHARED})
_STANDS_BEFORE_A_GROUP = _STANDS_IN_DANGER | {_F.CHANNEL, _F.GROUP_CONSENT}
_WEAKER = {Effect.REFUSE: Effect.ASK, Effect.ASK: Effect.NOTE, Effect.NOTE: Effect.NOTE}


def judge(
    now: datetime,
    client: GuardClient,
    agreement: GuardAgreement | None,
    week: Week,
    request: Request,
) -> Verdict:
    """Return what may be done at the aware instant ``now``, with every reason for and against.

    ``agreement`` is the newest one, whatever its state. Raises RuleBroken when ``now`` has no zone,
    a zone is unknown or a count is below zero.
    """
    _check(now, client, agreement, week, request)
    rules = agreement.rules if agreement and agreement.state is AgreementState.ACCEPTED else None
    today = local_date(now, zone_of_today(client, agreement))
    found = [
        *_about_client(now, client, request),
        *_about_end(today, client, agreement, request),
        *_about_state(client, agreement, request),
    ]
    if agreement and rules:
        found += _about_time(today, agreement)
        found += _about_rules(now, rules, week, request)
    results = [_finding(name, effect, request) for name, effect in sorted(found)]
    findings = tuple(each for each in results if each.effect is not Effect.NOTE)
    return Verdict(
        _strongest(findings),
        findings,
        tuple(each for each in results if each.effect is Effect.NOTE),
        _next_open(now, client, rules, results),
    )


def zone_of_today(client: GuardClient, agreement: GuardAgreement | None) -> str:
    """Return the zone "today" is told in: the given agreement's hours', else the client's."""
    agreed = agreement.rules.hours if agreement else None
    return agreed.zone if agreed else client.zone


def monday_of(now: datetime, zone: str) -> date:
    """Return the day from whose start in ``zone`` this week's messages are counted."""
    today = local_date(now, zone)
    return today - timedelta(days=today.weekday())


def _check(
    now: datetime,
    client: GuardClient,
    agreement: GuardAgreement | None,
    week: Week,
    request: Request,
) -> None:
    if now.utcoffset() is None:
        raise RuleBroken("The moment needs its time zone.", "now")
    if not 1970 <= now.year < 9999:  # a day's arithmetic must not leave the calendar
        raise RuleBroken("The moment must lie between 1970 and 9998.", "now")
    zone_of(client.zone)
    rules = agreement.rules if agreement else None
    counts = {
        "number_shared_with": client.number_shared_with,
        "messages": week.messages,
        "members_without_consent": request.members_without_consent,
        "max_messages_week": rules.max_messages_week if rules else 0,
        "keep_number_weeks": rules.keep_number_weeks if rules else 0,
    }
    for field, count in counts.items():
        if not 0 <= count <= MOST:
            raise RuleBroken("A count must lie between 0 and {most}.", field, most=MOST)


def _about_client(now: datetime, client: GuardClient, request: Request) -> _Found:
    if not client.whatsapp:
        yield _F.NO_WHATSAPP, Effect.REFUSE
    if SafetyHint.CALL_ONLY in client.hints and request.channel is not Channel.CALL:
        yield _F.CALL_ONLY, Effect.REFUSE
    if client.hours and not client.hours.is_open(now):
        yield _F.CLIENT_HOURS, Effect.ASK
    if client.number_unconfirmed:
        yield _F.NUMBER_CHANGED, Effect.ASK
    if client.number_shared_with:
        yield _F.NUMBER_SHARED, Effect.ASK


def _about_end(
    today: date, client: GuardClient, agreement: GuardAgreement | None, request: Request
) -> _Found:
    if client.status is not ClientStatus.ENDED:
        return
    accepted_once = agreement and agreement.state is not AgreementState.DRAFT
    kept = timedelta(weeks=agreement.rules.keep_number_weeks if agreement and accepted_once else 0)
    if client.ended_on is None or today - client.ended_on > kept:
        yield _F.CASE_ENDED, Effect.REFUSE
    elif request.purpose is not Purpose.ENDING:
        yield _F.CASE_ENDED, Effect.ASK


def _about_state(client: GuardClient, agreement: GuardAgreement | None, request: Request) -> _Found:
    state = agreement.state if agreement else AgreementState.SUPERSEDED
    before = client.status in (ClientStatus.ENQUIRY, ClientStatus.WAITING)
    first = before and (request.channel, request.purpose) == (Channel.CHAT, Purpose.SCHEDULING)
    if state is AgreementState.WITHDRAWN:
        yield _F.WITHDRAWN, Effect.REFUSE
    elif state is AgreementState.ACCEPTED:
        return
    elif first:
        yield _F.FIRST_CONTACT, Effect.NOTE
    elif state is AgreementState.DRAFT:
        yield _F.NOT_ACCEPTED, Effect.ASK
    else:
        yield _F.NO_AGREEMENT, Effect.ASK


def _about_time(today: date, agreement: GuardAgreement) -> _Found:
    if agreement.signatures_missing:
        yield _F.SIGNATURES_MISSING, Effect.ASK
    if agreement.ends_on and agreement.ends_on < today:
        yield _F.EXPIRED, Effect.ASK
    if agreement.review_on and agreement.review_on < today:
        if today - agreement.review_on > REVIEW_GRACE:
            yield _F.REVIEW_OVERDUE, Effect.ASK
        else:
            yield _F.REVIEW_DUE, Effect.NOTE


def _about_rules(now: datetime, rules: Rules, week: Week, request: Request) -> _Found:
    if request.purpose not in rules.purposes | _ALWAYS_AGREED:
        yield _F.PURPOSE, Effect.ASK
    if request.channel not in rules.channels:
        yield _F.CHANNEL, Effect.ASK
    if rules.hours and not rules.hours.is_open(now):
        yield _F.HOURS, Effect.ASK
    limited = rules.max_messages_week and request.channel is not Channel.CALL
    if limited and week.messages >= rules.max_messages_week:
        yield _F.VOLUME, Effect.ASK
    if request.channel is Channel.GROUP and request.members_without_consent:
        yield _F.GROUP_CONSENT, Effect.ASK


def _finding(name: FindingName, effect: Effect, request: Request) -> Finding:
    """Return the finding, one step weaker where an ending or danger lets it pass."""
    in_group = request.channel is Channel.GROUP
    stands = _STANDS_BEFORE_A_GROUP if in_group else _STANDS_IN_DANGER
    if request.purpose is Purpose.SAFETY and name not in stands:
        effect = _WEAKER[effect]
    if request.purpose is Purpose.ENDING and name in _AN_ENDING_MAY_PASS:
        effect = _WEAKER[effect]
    rule, clause = _SOURCES[name]
    if in_group and name is _F.HOURS:
        clause = "gr-open"
    return Finding(name, effect, rule, clause)


def _strongest(findings: tuple[Finding, ...]) -> Answer:
    effects = {each.effect for each in findings}
    if Effect.REFUSE in effects:
        return Answer.REFUSE
    return Answer.ASK if effects else Answer.OPEN


def _next_open(
    now: datetime, client: GuardClient, rules: Rules | None, results: list[Finding]
) -> datetime | None:
    if not {_F.HOURS, _F.CLIENT_HOURS} & {each.name for each in results}:
        return None
    agreed = rules.hours if rules else None
    return next_open(now, [each for each in (agreed, client.hours) if each])
