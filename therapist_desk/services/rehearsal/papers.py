"""The agreements of the rehearsal: composed and accepted as they would have been on their day."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from therapist_desk.domain import agreements as rules
from therapist_desk.domain import evidence
from therapist_desk.domain.agreements import Acceptance, Agreement
from therapist_desk.domain.clients import Client
from therapist_desk.domain.clock import local_date
from therapist_desk.domain.composition import Composed, Composition, compose
from therapist_desk.domain.merging import Circumstances, of_client, read_client_fields
from therapist_desk.domain.minors import signing
from therapist_desk.domain.own_clauses import OwnClause
from therapist_desk.domain.own_templates import copy_of
from therapist_desk.domain.practice import Practice
from therapist_desk.domain.voice import ENGLISH
from therapist_desk.services import accepting, agreement_templates, parties
from therapist_desk.services import practice as practices
from therapist_desk.services.agreement_languages import translation_into
from therapist_desk.services.agreements import templates
from therapist_desk.services.desk import Writer
from therapist_desk.services.rehearsal import agreeing_told

REVIEWED_AFTER = 6
"""Months until an agreement is read again, where the story says nothing else."""


def accepted(
    writer: Writer, practice: Practice, client: Client, told: Mapping[str, Any], at: datetime
) -> Agreement:
    """Return the agreement the story tells of, accepted ``at`` an instant."""
    months = told.get("review_months", REVIEWED_AFTER)
    options = {"review_months": months}
    composition = Composition(told["template"], options=options, language=told.get("language", ""))
    about = told.get("about", {})
    composed = _composed(practice, client, composition, about, at)
    draft = replace(rules.draft(client.id, composed, composition), about=dict(about), created_at=at)
    agreed = tuple(role for role in draft.signatures if role != rules.THERAPIST)
    by = ENGLISH.listing([client.name, *(each.name for each in signing(client.guardians))])
    given = Acceptance(draft.methods[0], at, practice.zone, by, agreed)
    if told.get("on_screen"):
        drawn = tuple(agreeing_told.signature(role, at) for role in agreed)
        given = replace(given, method=evidence.ON_SCREEN, signatures=drawn)
    given = accepting.with_each_yes(given, parties.signers(writer, client), at)
    return rules.accept(draft, given)


def tell_templates(writer: Writer, told: Iterable[Mapping[str, Any]]) -> None:
    """Keep the templates that the invented therapist made."""
    for one in told:
        base = templates()[one["base"]]
        own = [OwnClause(f"own-{at}", **each) for at, each in enumerate(one["own"], 1)]
        made = replace(
            copy_of(base, one["title"]),
            added=tuple(one["added"]),
            options=one["options"],
            own=tuple(own),
        )
        agreement_templates.save(writer, made)


def _composed(
    practice: Practice,
    client: Client,
    composition: Composition,
    about: Mapping[str, Any],
    at: datetime,
) -> Composed:
    given = read_client_fields(about)
    said = replace(of_client(client), **{name: getattr(given, name) for name in about})
    day = local_date(at, practice.zone)
    circumstances = Circumstances(practice, said, day, practices.places())
    template = templates()[composition.template_id]
    suited = parties.suited(client, composition)
    translation = translation_into(composition.language)
    return compose(template, practices.catalogue(), suited, circumstances, translation)
