"""Agreements: what a client and the therapist agreed on, word for word, and what follows from it.

draft → accepted → superseded or withdrawn. After it was accepted nothing in an agreement changes
but its state, the signatures that were still missing, when it is read again and which numbers it
was said to hold for; new words are a new version.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any, NewType, Protocol

from therapist_desk.domain import evidence
from therapist_desk.domain.clauses import Field
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.clock import local_date
from therapist_desk.domain.composition import Composed, Composition, Form, Section, paper_text
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.evidence import HeldIn, Reply, Scan, Signature, Yes
from therapist_desk.domain.guard import AgreementState, Channel, GuardAgreement, Purpose, Rules
from therapist_desk.domain.hours import read_hours, zone_of
from therapist_desk.domain.own_clauses import OwnClause

AgreementId = NewType("AgreementId", int)

THERAPIST = "therapist"


class Side(StrEnum):
    """Who ended an agreement."""

    CLIENT = "client"
    THERAPIST = "therapist"


class Standing(StrEnum):
    """Where an agreement stands today: its state, and what follows from its dates."""

    DRAFT = "draft"
    IN_FORCE = "in_force"
    REVIEW_DUE = "review_due"
    SIGNATURES_MISSING = "signatures_missing"
    EXPIRED = "expired"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Acceptance:
    """How an agreement was accepted.

    ``method`` is one of the template's; ``by`` names who said yes, ``present`` who else was there
    (interpreter, guardian); ``agreed`` are the roles of the template's signatures that did. The
    therapist, who accepts here, always has. The rest is the evidence its way of agreeing leaves.
    ``yeses`` tell it of each who signs, also of those who did later; before they were kept, of none.
    """

    method: str
    at: datetime
    zone: str
    by: str
    agreed: tuple[str, ...]
    present: tuple[str, ...] = ()
    signatures: tuple[Signature, ...] = ()
    scan: Scan | None = None
    session: HeldIn | None = None
    reply: Reply | None = None
    yeses: tuple[Yes, ...] = ()

    def left_to_sign(self, role: str, names: Sequence[str]) -> tuple[str, ...]:
        """Return which of ``names`` in a role have not said yes."""
        yeses = [each for each in self.yeses if each.role == role]
        drawn = [each for each in self.signatures if each.role == role]
        is_told_of_each = any(each.role in self.agreed for each in self.yeses)
        return evidence.left_to_sign(names, yeses, drawn, "" if is_told_of_each else self.by)


@dataclass(frozen=True, slots=True)
class Agreement:
    """One version of an agreement with one client; ``id`` 0 means not saved yet.

    ``title``, ``intro`` and ``sections`` are the merged words; ``sha256`` (hex) covers the UTF-8 of
    :attr:`text`, "" until accepted. ``options`` is every option of its clauses, ``chosen`` only
    those that were set by hand, ``about`` what it says of the client that stands nowhere else;
    these, ``rules`` and ``clause_versions`` are plain JSON. ``holds_for`` are the client's numbers
    for which someone said that it still holds, though it names another one. ``unfilled`` names what
    is still missing. A draft with ``ready_on`` was handed over: its words stay until someone goes back to
    change them. ``in_english`` are the clauses without words in ``language`` that someone let stand
    in English. Dates are local to the therapist.
    """

    id: AgreementId
    client_id: ClientId
    version: int
    state: AgreementState
    template_id: str
    template_version: str
    form: Form
    language: str
    options: Mapping[str, Any]
    added: tuple[str, ...]
    left_out: tuple[str, ...]
    title: str
    intro: str
    sections: tuple[Section, ...]
    clause_versions: Mapping[str, str]
    rules: Mapping[str, Any]
    methods: tuple[str, ...]
    signatures: tuple[str, ...]
    unfilled: tuple[Field, ...] = ()
    sha256: str = ""
    acceptance: Acceptance | None = None
    signatures_missing: tuple[str, ...] = ()
    review_on: date | None = None
    ends_on: date | None = None
    withdrawn_at: datetime | None = None
    withdrawn_how: str = ""
    chosen: Mapping[str, Any] = field(default_factory=dict)
    about: Mapping[str, Any] = field(default_factory=dict)
    ready_on: date | None = None
    created_at: datetime | None = None
    changed_at: datetime | None = None
    binned_at: datetime | None = None
    holds_for: str = ""
    in_english: tuple[str, ...] = ()
    own: tuple[OwnClause, ...] = ()
    withdrawn_by: str = ""

    @property
    def composition(self) -> Composition:
        """What was chosen for it, to compose it again."""
        return Composition(
            template_id=self.template_id,
            form=self.form,
            options=self.chosen,
            added=frozenset(self.added),
            left_out=frozenset(self.left_out),
            language=self.language,
            in_english=frozenset(self.in_english),
            own=self.own,
        )

    @property
    def text(self) -> str:
        """The whole paper as the client reads it."""
        return paper_text(self.title, self.intro, self.sections)

    @property
    def accepted_on(self) -> date | None:
        """The local date it was accepted on."""
        given = self.acceptance
        return local_date(given.at, given.zone) if given else None


def draft(
    client_id: ClientId,
    composed: Composed,
    composition: Composition,
    version: int = 1,
    ends_on: date | None = None,
) -> Agreement:
    """Return a draft of the composed paper; ``version`` is one more than the client's last.

    Raises RuleBroken for a card, which is no agreement.
    """
    template = composed.template
    if not template.methods:
        raise RuleBroken("This is a card to hand out, not an agreement.", "template")
    return Agreement(
        id=AgreementId(0),
        client_id=client_id,
        version=version,
        state=AgreementState.DRAFT,
        template_id=template.id,
        template_version=template.version,
        form=composed.form,
        language=template.lang,
        options=_plain(composed.values),
        added=tuple(sorted(composition.added)),
        left_out=tuple(sorted(composition.left_out)),
        title=composed.title,
        intro=composed.intro,
        sections=composed.sections,
        clause_versions=_plain(composed.clause_versions),
        rules=_plain(composed.rules),
        methods=template.methods,
        signatures=template.signatures,
        unfilled=composed.unfilled,
        review_on=composed.review_on,
        ends_on=ends_on,
        chosen=_plain(composition.options),
        in_english=tuple(
            sorted(composition.in_english & {name for name, _ in composed.untranslated})
        ),
        own=composition.own,
    )


def accept(agreement: Agreement, acceptance: Acceptance) -> Agreement:
    """Return the draft accepted, its text sealed; raise RuleBroken if it can't be."""
    _check_state(agreement, AgreementState.DRAFT, RuleBroken("Only a draft can be accepted."))
    if agreement.unfilled:
        names = "; ".join(each.label for each in agreement.unfilled)
        raise RuleBroken(
            "Some places are still empty: {names}.", agreement.unfilled[0].name, names=names
        )
    if acceptance.method not in agreement.methods:
        raise RuleBroken("Choose how it was agreed.", "method")
    if not acceptance.by.strip():
        raise RuleBroken("Write who agreed.", "by")
    if not {*acceptance.agreed, *(yes.role for yes in acceptance.yeses)} <= {*agreement.signatures}:
        raise RuleBroken("This agreement needs no such signature.", "agreed")
    zone_of(acceptance.zone)
    _check_evidence(acceptance)
    accepted = replace(agreement, state=AgreementState.ACCEPTED, acceptance=acceptance)
    _check_end(accepted)
    return replace(
        accepted,
        sha256=fingerprint(agreement.text),
        signatures_missing=tuple(
            role for role in agreement.signatures if role not in {THERAPIST, *acceptance.agreed}
        ),
    )


def _check_evidence(acceptance: Acceptance) -> None:
    if acceptance.method == evidence.ON_SCREEN:
        evidence.check_signed(acceptance.signatures, acceptance.agreed)
    if acceptance.method == evidence.BY_REPLY:
        evidence.check_reply(acceptance.reply, local_date(acceptance.at, acceptance.zone))


def _check_end(agreement: Agreement) -> None:
    first, last = agreement.accepted_on, agreement.ends_on
    if first and last and last < first:
        raise RuleBroken("The end date is before the day of the agreement.", "ends_on")


def sign(
    agreement: Agreement, yes: Yes, drawn: Signature | None = None, *, is_last: bool = True
) -> Agreement:
    """Return the accepted agreement with the yes of one who was missing, after those there were.

    ``drawn`` is what it was given with on the screen. One that is not the last of its role leaves
    the others missing.
    """
    _check_state(
        agreement, AgreementState.ACCEPTED, RuleBroken("Only an accepted agreement can be signed.")
    )
    given = agreement.acceptance
    if given is None or yes.role not in agreement.signatures_missing:
        raise RuleBroken("This signature is not missing.", "role")
    if yes.method not in agreement.methods:
        raise RuleBroken("Choose how it was agreed.", "method")
    evidence.check_later(yes, drawn)
    signatures = given.signatures if drawn is None else (*given.signatures, drawn)
    kept = replace(given, yeses=(*given.yeses, yes), signatures=signatures)
    left = tuple(each for each in agreement.signatures_missing if each != yes.role or not is_last)
    return replace(agreement, acceptance=kept, signatures_missing=left)


def supersede(agreement: Agreement) -> Agreement:
    """Return the accepted agreement as replaced by a newer version."""
    _check_state(
        agreement, AgreementState.ACCEPTED, RuleBroken("Only an accepted agreement is replaced.")
    )
    return replace(agreement, state=AgreementState.SUPERSEDED)


def withdraw(agreement: Agreement, at: datetime, how: str, by: Side = Side.CLIENT) -> Agreement:
    """Return the accepted agreement as withdrawn at ``at`` by one of the two.

    ``how`` says in which words or way. Raises RuleBroken for a moment before it was agreed.
    """
    _check_state(
        agreement, AgreementState.ACCEPTED, RuleBroken("Only an accepted agreement is withdrawn.")
    )
    if not how.strip():
        raise RuleBroken("Write how it was withdrawn, for example by message.", "how")
    if agreement.acceptance is not None and at < agreement.acceptance.at:
        raise RuleBroken("This is before it was agreed.", "at")
    return replace(
        agreement,
        state=AgreementState.WITHDRAWN,
        withdrawn_at=at,
        withdrawn_how=how.strip(),
        withdrawn_by=by.value,
    )


def hold_for(agreement: Agreement, numbers: str) -> Agreement:
    """Return the accepted agreement as holding for ``numbers`` too; its words stay."""
    _check_state(
        agreement, AgreementState.ACCEPTED, RuleBroken("Only an accepted agreement holds.")
    )
    return replace(agreement, holds_for=numbers)


def call_for_review(agreement: Agreement, today: date) -> Agreement:
    """Return the accepted agreement as to be read again from ``today`` on, or earlier as it was."""
    _check_state(
        agreement, AgreementState.ACCEPTED, RuleBroken("Only an accepted agreement is reviewed.")
    )
    return replace(agreement, review_on=min(agreement.review_on or today, today))


def _check_state(agreement: Agreement, state: AgreementState, broken: RuleBroken) -> None:
    if agreement.state is not state:
        raise broken.at("state")


def in_force(agreement: Agreement, today: date) -> bool:
    """Return whether it is accepted, not expired, and every signature it needs is there."""
    ended = agreement.ends_on is not None and agreement.ends_on < today
    accepted = agreement.state is AgreementState.ACCEPTED
    return accepted and not ended and not agreement.signatures_missing


class Dated(Protocol):
    """What of an agreement decides where it stands."""

    @property
    def state(self) -> AgreementState:
        """Its state."""
        ...

    @property
    def review_on(self) -> date | None:
        """The day it is to be read again."""
        ...

    @property
    def ends_on(self) -> date | None:
        """The last day it is in force."""
        ...

    @property
    def signatures_missing(self) -> tuple[str, ...]:
        """The roles that have still to sign."""
        ...


def standing(agreement: Dated, today: date) -> Standing:
    """Return where the agreement stands on the local date ``today``."""
    if agreement.state is not AgreementState.ACCEPTED:
        return Standing(agreement.state)
    if agreement.ends_on is not None and agreement.ends_on < today:
        return Standing.EXPIRED
    if agreement.signatures_missing:
        return Standing.SIGNATURES_MISSING
    is_due = agreement.review_on is not None and agreement.review_on <= today
    return Standing.REVIEW_DUE if is_due else Standing.IN_FORCE


def is_untouched(agreement: Agreement) -> bool:
    """Return whether the words are still those that were accepted."""
    return agreement.sha256 == fingerprint(agreement.text)


def fingerprint(text: str) -> str:
    """Return the SHA-256 (hex) of the exact UTF-8 text."""
    import hashlib  # brings a whole OpenSSL, and most days nothing is sealed

    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def for_guard(agreement: Agreement) -> GuardAgreement:
    """Return the agreement as the guard sees it."""
    return GuardAgreement(
        state=agreement.state,
        rules=contact_rules(agreement.rules),
        review_on=agreement.review_on,
        ends_on=agreement.ends_on,
        signatures_missing=agreement.signatures_missing,
    )


def contact_rules(rules: Mapping[str, Any]) -> Rules:
    """Return the rules the guard follows, out of those an agreement makes."""
    hours = rules.get("hours")
    return Rules(
        purposes=frozenset(map(Purpose, rules.get("purposes", ()))),
        channels=frozenset(map(Channel, rules.get("channels", ()))),
        hours=hours
        and read_hours(hours["zone"], hours["weekly"], map(date.fromisoformat, hours["holidays"])),
        max_messages_week=rules.get("max_messages_week", 0),
        keep_number_weeks=rules.get("keep_number_weeks", 0),
    )


def _plain(value: Mapping[str, Any]) -> dict[str, Any]:
    """Return ``value`` as JSON gives it back, so that what is kept equals what is read."""
    plain: dict[str, Any] = json.loads(json.dumps(value))
    return plain
