"""Messages kept for an open hour: what was written too early, and when it may go."""

from dataclasses import dataclass
from datetime import datetime

from therapist_desk.domain.clients import Client
from therapist_desk.domain.messages import Draft
from therapist_desk.services import clients
from therapist_desk.services.desk import Reader
from therapist_desk.vault.shelves import messages as shelf


@dataclass(frozen=True, slots=True)
class Kept:
    """A draft to ``client`` that waits ``until`` then."""

    client: Client
    draft: Draft
    until: datetime


def listed(reader: Reader) -> tuple[Kept, ...]:
    """Return every draft that waits for an hour, the earliest first; of clients who are there."""
    waiting = shelf.kept_drafts(reader)
    known = clients.page(reader, [client_id for client_id, _ in waiting])
    return tuple(
        Kept(known[client_id], draft, draft.until)
        for client_id, draft in waiting
        if draft.until is not None
    )
