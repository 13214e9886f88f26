"""A client whose agreement is in force: times and bookings on Mondays and Wednesdays, in London."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from tests.support import papers
from tests.support.records import do, saved_client, whatsapp
from therapist_desk.domain.agreements import Acceptance
from therapist_desk.domain.clients import Client
from therapist_desk.domain.composition import Composition
from therapist_desk.services import agreements, practice
from therapist_desk.services.agreements import Plan
from therapist_desk.vault.store import Store

NUMBER = "+447700900123"
WITHIN_HOURS = datetime(2026, 11, 18, 14, 0, tzinfo=UTC)
"""A Wednesday afternoon; the practice is open 13 to 20."""


def agreed_client(
    store: Store,
    *,
    number: str = NUMBER,
    added: tuple[str, ...] = (),
    options: Mapping[str, Any] | None = None,
    **fields: Any,
) -> Client:
    """Return a client who accepted the usual agreement just now, with clauses ``added``
    and ``options`` chosen.
    """
    do(store, practice.keep, papers.practice())
    owner = saved_client(
        store,
        fields.pop("name", "Alex Example"),
        phones=(whatsapp(number),),
        zone="Europe/London",
        **fields,
    )
    paper = Composition("individual_adult", options=options or {}, added=frozenset(added))
    draft = do(store, agreements.save_draft, owner.id, Plan(paper))
    now = store.read(lambda reader: reader.now)
    given = Acceptance("signed on paper", now, "Europe/London", owner.name, ("client",))
    do(store, agreements.accept, draft.id, given)
    return owner
