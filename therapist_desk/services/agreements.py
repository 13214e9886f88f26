"""What one can ask about agreements and do with them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from therapist_desk.domain import agreements as rules
from therapist_desk.domain.agreements import Acceptance, Agreement, AgreementId, Side
from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.clock import local_date
from therapist_desk.domain.composition import UNSEEN, Composed, Composition, compose, fitting
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.evidence import Signature, Yes
from therapist_desk.domain.guard import AgreementState, Channel
from therapist_desk.domain.merging import Circumstances, of_client
from therapist_desk.domain.notes import storable
from therapist_desk.domain.phones import shown
from therapist_desk.domain.templates import Template
from therapist_desk.domain.wording import field_names
from therapist_desk.services import (
    accepting,
    agreement_languages,
    agreement_standings,
    agreement_templates,
    clients,
    half_withdrawn,
    parties,
    practice,
)
from therapist_desk.services.agreement_languages import Tongue
from therapist_desk.services.agreement_templates import Paper
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.services.practice import catalogue
from therapist_desk.vault.audit import Deed
from therapist_desk.vault.shelves import agreements as shelf

USUAL = practice.USUAL_PAPER


@dataclass(frozen=True, slots=True)
class Plan:
    """What a paper is composed from: what was chosen, and what it says of the client by itself.

    ``about`` holds fields of ClientFields that stand nowhere in the record of the client.
    """

    composition: Composition
    about: Mapping[str, Any] = field(default_factory=dict)
    ends_on: date | None = None


class Source(StrEnum):
    """Where something a paper still needs is filled in."""

    PRACTICE = "practice"
    CLIENT = "client"
    HERE = "here"


ABOUT = (
    *("names", "group_name", "guardian_name", "helper_name", "trusted_person"),
    *("emergency_number", "lives_alone"),
)
"""What a paper may say of a client that is asked for while it is composed."""

_ABOUT_FOR = {"client_names": "names"}


templates = agreement_templates.shipped
versions, latest = agreement_standings.versions, agreement_standings.latest


def compose_for(
    reader: Reader, client_id: ClientId, plan: Plan, on: date | None = None
) -> Composed:
    """Return the paper ``plan`` makes for the client today, or as of ``on``.

    RuleBroken names an unfit option.
    """
    client = clients.get(reader, client_id)
    template = agreement_templates.template_for(reader, plan.composition.template_id)
    at = _circumstances(reader, client, plan.about, on)
    language = agreement_languages.language_for(
        template, plan.composition.language, at.client.language
    )
    translation = agreement_languages.translation_into(language)
    suited = fitting(template, catalogue(), parties.suited(client, plan.composition), at)
    return compose(template, catalogue(), suited, at, translation)


def asked_about(template: Template) -> tuple[str, ...]:
    """Return which of ``ABOUT`` the template's texts and conditions look at, in order."""
    seen = set(field_names(template.title) + field_names(template.intro))
    for entry in template.entries():
        clause = catalogue().clauses[entry.clause]
        seen.update(name for text in clause.texts() for name in field_names(text))
        conditions = [entry.when, clause.stands_when, clause.required_when]
        conditions += [when for when, _ in clause.variants]
        conditions += [when for each in clause.options for when, _ in each.default_when]
        seen.update(name for when in conditions for name in when.names())
    known = {_ABOUT_FOR.get(name, name) for name in seen}
    return tuple(name for name in ABOUT if name in known)


@dataclass(frozen=True, slots=True)
class Gap:
    """A place that is still empty; ``name`` is the input of ``source`` where it is filled in."""

    label: str
    source: Source
    name: str


@dataclass(frozen=True, slots=True)
class Look:
    """A paper as it would be now, and what it still needs, each input once.

    ``known`` is what the record says by itself of the things in ABOUT.
    """

    composed: Composed
    gaps: tuple[Gap, ...]
    known: Mapping[str, str] = field(default_factory=dict)
    tongue: Tongue = field(default_factory=Tongue)


def look(reader: Reader, client_id: ClientId, plan: Plan) -> Look:
    """Return the paper ``plan`` makes and its gaps; RuleBroken names an unfit option."""
    composed = compose_for(reader, client_id, plan)
    home = practice.get(reader).country
    client = clients.get(reader, client_id)
    is_abroad = client.country not in ("", home)
    found: dict[tuple[Source, str], Gap] = {}
    for each in composed.unfilled:
        place = filled_in(each.name, is_abroad=is_abroad)
        label = "Clauses without a translation" if place[1] == UNSEEN else each.label
        found.setdefault(place, Gap(label, *place))
    template = agreement_templates.template_for(reader, plan.composition.template_id)
    speaks = of_client(client).language
    spoken = agreement_languages.tongue(template, composed.template.lang, speaks)
    return Look(composed, tuple(found.values()), parties.known_of(reader, client), spoken)


def filled_in(merge_field: str, *, is_abroad: bool = False) -> tuple[Source, str]:
    """Return where an unfilled merge field is filled in, and the name of the input there."""
    if merge_field.startswith(UNSEEN):
        return Source.HERE, UNSEEN
    about = _ABOUT_FOR.get(merge_field, merge_field)
    if about in ABOUT and (is_abroad or merge_field != "emergency_number"):
        return Source.HERE, about
    option = catalogue().options().get(merge_field)
    if option:
        return Source.HERE, option.key
    declared = catalogue().fields[merge_field]
    if declared.written_from:
        return Source.HERE, declared.written_from[0]
    if declared.source == "client":
        return Source.CLIENT, merge_field
    return Source.PRACTICE, practice.fills(merge_field)


@dataclass(frozen=True, slots=True)
class Folder:
    """All agreements of one client, newest version first, and which of them the guard judges.

    ``signers`` are those the record names for a role of the signatures; ``papers`` can be chosen.
    """

    client: Client
    versions: tuple[Agreement, ...]
    latest: Agreement | None
    today: date
    signers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    papers: tuple[Paper, ...] = ()

    @property
    def draft(self) -> Agreement | None:
        """The newest draft, or None."""
        drafts = (each for each in self.versions if each.state is AgreementState.DRAFT)
        return next(drafts, None)


def folder(reader: Reader, client_id: ClientId) -> Folder:
    """Return all agreements of the client."""
    client = clients.get(reader, client_id)
    known = versions(reader, client_id)
    return Folder(
        client,
        tuple(known),
        latest(reader, client_id),
        practice.today(reader),
        parties.signers(reader, client),
        agreement_templates.papers(reader, [each.template_id for each in known]),
    )


def get(reader: Reader, agreement_id: AgreementId) -> Agreement:
    """Return one agreement, binned or not."""
    return shelf.agreements.get(reader, agreement_id)


def plan_for(client: Client) -> Plan:
    """Return what a first agreement with the client begins with: the paper for the kind of record."""
    return Plan(Composition(parties.paper_for(client.kind)))


def save_draft(
    writer: Writer, client_id: ClientId, plan: Plan, agreement_id: AgreementId | None = None
) -> Agreement:
    """Keep the paper ``plan`` makes as the client's draft, new without ``agreement_id``.

    RuleBroken for an unfit option, or when the draft was accepted meanwhile.
    """
    composed = compose_for(writer, client_id, plan)
    if not agreement_id:
        number = shelf.last_version(writer, client_id) + 1
        return shelf.agreements.add(writer, _drafted(client_id, composed, plan, number))
    before = _draft(writer, agreement_id)
    after = replace(
        _drafted(client_id, composed, plan, before.version),
        id=before.id,
        created_at=before.created_at,
        changed_at=before.changed_at,
    )
    return before if after == before else shelf.agreements.replace(writer, after)


def hand_over(writer: Writer, agreement_id: AgreementId) -> Agreement:
    """Hold the words of a draft as they are, to be read and agreed; RuleBroken if some are missing.

    Until someone goes back to change it, neither My practice nor a new day changes them.
    """
    draft = _draft(writer, agreement_id)
    if draft.unfilled:
        labels = "; ".join(each.label for each in draft.unfilled)
        raise RuleBroken(
            "Some places are still empty: {names}.", draft.unfilled[0].name, names=labels
        )
    return shelf.agreements.replace(writer, replace(draft, ready_on=practice.today(writer)))


def take_back(writer: Writer, agreement_id: AgreementId) -> Agreement:
    """Open a draft that was handed over for changes again.

    What was given to agree was given for the words as they stood, so it is forgotten.
    """
    draft = _draft(writer, agreement_id)
    accepting.forget(writer, draft.client_id)
    return shelf.agreements.replace(writer, replace(draft, ready_on=None))


def accept(writer: Writer, agreement_id: AgreementId, acceptance: Acceptance) -> Agreement:
    """Accept a draft as it stands and seal it; the one it replaces is superseded with it.

    A paper that names the client's number confirms the number. Raises RuleBroken, its ``field``
    one of Acceptance, for what can't be.
    """
    if acceptance.at > writer.now:
        raise RuleBroken("This moment is still to come.", "at")
    draft = _draft(writer, agreement_id)
    given = accepting.storable_words(acceptance)
    accepting.check_belongs(writer, draft.client_id, given)
    named = parties.signers(writer, clients.get(writer, draft.client_id))
    accepted = rules.accept(draft, accepting.with_each_yes(given, named, writer.now))
    accepting.forget(writer, draft.client_id)
    for earlier in shelf.accepted(writer, accepted.client_id, for_group=_is_for_group(accepted)):
        shelf.agreements.replace(writer, rules.supersede(earlier), state="superseded")
        accepting.forget_late(writer, earlier.client_id, earlier.id)
        half_withdrawn.forget(writer, earlier.client_id, earlier.id)
    kept = shelf.agreements.replace(writer, accepted, Deed.SIGNED, sha256=accepted.sha256)
    _confirm_number(writer, kept)
    return kept


def sign(
    writer: Writer, agreement_id: AgreementId, yes: Yes, drawn: Signature | None = None
) -> Agreement:
    """Keep the yes of one who was missing; ``drawn`` is what it was given with on the screen.

    The role stays missing while the record names others in it who have not said yes.
    """
    if yes.on > local_date(writer.now, yes.zone):
        raise RuleBroken("This moment is still to come.", "on")
    before = shelf.agreements.get(writer, agreement_id)
    kept = replace(accepting.storable_yes(yes), noted_at=writer.now)
    accepting.check_belongs(writer, before.client_id, kept)
    signature = accepting.storable_signature(drawn) if drawn else None
    is_last = not _left_after(writer, before, kept)
    signed = rules.sign(before, kept, signature, is_last=is_last)
    accepting.forget_late(writer, before.client_id, before.id, None if is_last else kept.name)
    return shelf.agreements.replace(
        writer, signed, Deed.SIGNED, sha256=signed.sha256, role=kept.role
    )


def withdraw(
    writer: Writer,
    agreement_id: AgreementId,
    how: str,
    by: Side = Side.CLIENT,
    at: datetime | None = None,
) -> Agreement:
    """Note who withdrew an accepted agreement, how, and when (now without ``at``)."""
    moment = at or writer.now
    if moment > writer.now:
        raise RuleBroken("This moment is still to come.", "at")
    agreement = shelf.agreements.get(writer, agreement_id)
    withdrawn = rules.withdraw(agreement, moment, storable(how), by)
    accepting.forget_late(writer, agreement.client_id, agreement.id)
    half_withdrawn.forget(writer, agreement.client_id, agreement.id)
    return shelf.agreements.replace(writer, withdrawn, state="withdrawn")


def bin_draft(writer: Writer, agreement_id: AgreementId) -> Agreement:
    """Put a draft into the bin; what was ever accepted stays."""
    return shelf.agreements.bin(writer, _draft(writer, agreement_id).id)


def restore(writer: Writer, agreement_id: AgreementId) -> Agreement:
    """Take a draft back out of the bin."""
    return shelf.agreements.restore(writer, agreement_id)


def plan_of(agreement: Agreement) -> Plan:
    """Return what an agreement was composed from, to go on from there or to make a new version."""
    return Plan(agreement.composition, agreement.about, agreement.ends_on)


def _circumstances(
    reader: Reader, client: Client, about: Mapping[str, Any], on: date | None
) -> Circumstances:
    said = parties.told_of(reader, client, about)
    day = on or practice.today(reader)
    return Circumstances(practice.get(reader), said, day, practice.places())


def _drafted(client_id: ClientId, composed: Composed, plan: Plan, number: int) -> Agreement:
    draft = rules.draft(client_id, composed, plan.composition, number, plan.ends_on)
    return replace(draft, about={name: _kept(value) for name, value in plan.about.items()})


def _kept(value: Any) -> Any:
    """Return something said of a client as JSON gives it back."""
    if isinstance(value, list | tuple):
        return [storable(each) for each in value]
    return storable(value) if isinstance(value, str) else value


def _draft(reader: Reader, agreement_id: AgreementId) -> Agreement:
    agreement = shelf.agreements.get(reader, agreement_id)
    if agreement.state is not AgreementState.DRAFT:
        raise RuleBroken("What was agreed can't be changed. Make a new version instead.", "state")
    return agreement


def _is_for_group(agreement: Agreement) -> bool:
    return Channel.GROUP in agreement.rules.get("channels", ())


def _left_after(reader: Reader, agreement: Agreement, yes: Yes) -> list[str]:
    """Return the names the record has in the role of ``yes`` that are missing after it."""
    signers = parties.signers(reader, clients.get(reader, agreement.client_id))
    given = agreement.acceptance
    names = signers.get(yes.role, ())
    left = given.left_to_sign(yes.role, names) if given else ()
    return [name for name in left if name != yes.name]


def _confirm_number(writer: Writer, agreement: Agreement) -> None:
    phone = clients.get(writer, agreement.client_id).whatsapp_phone
    named = agreement.rules.get("client_number")
    if phone is not None and named == shown(phone.e164):
        clients.confirm_number(writer, agreement.client_id)
