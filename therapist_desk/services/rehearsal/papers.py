"""The agreements of the rehearsal: composed and accepted as they would have been on their day."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from therapist_desk.domain import agreements as rules
from therapist_desk.domain.agreements import Acceptance, Agreement
from therapist_desk.domain.clients import Client
from therapist_desk.domain.clock import local_date
from therapist_desk.domain.composition import Composed, Composition, compose
from therapist_desk.domain.merging import Circumstances, of_client, read_client_fields
from therapist_desk.domain.practice import Practice
from therapist_desk.services import parties
from therapist_desk.services import practice as practices
from therapist_desk.services.agreement_languages import translation_into
from therapist_desk.services.agreements import templates

REVIEWED_AFTER = 6
"""Months until an agreement is read again, where the story says nothing else."""


def accepted(
    practice: Practice, client: Client, told: Mapping[str, Any], at: datetime
) -> Agreement:
    """Return the agreement the story tells of, accepted on paper ``at`` an instant."""
    months = told.get("review_months", REVIEWED_AFTER)
    options = {"review_months": months}
    composition = Composition(told["template"], options=options, language=told.get("language", ""))
    about = told.get("about", {})
    composed = _composed(practice, client, composition, about, at)
    draft = replace(rules.draft(client.id, composed, composition), about=dict(about), created_at=at)
    agreed = tuple(role for role in draft.signatures if role != rules.THERAPIST)
    return rules.accept(draft, Acceptance(draft.methods[0], at, practice.zone, client.name, agreed))


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
