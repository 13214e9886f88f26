"""Ratings half typed on the goals of a client's plan, kept over a lock until each is kept or gone."""

from collections.abc import Collection

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.plans import GoalRating
from therapist_desk.services import drafts
from therapist_desk.services.desk import Reader, Writer


def keep(writer: Writer, client_id: ClientId, typed: Collection[GoalRating]) -> None:
    """Keep what stands on the goals of this client, or nothing: no record, not audited."""
    if typed:
        drafts.keep(writer, _key(client_id), tuple(typed))
    else:
        drafts.forget(writer, _key(client_id))


def found(reader: Reader, client_id: ClientId) -> tuple[GoalRating, ...]:
    """Return what was typed on the client's goals and not kept as a rating."""
    return drafts.read(reader, _key(client_id), tuple[GoalRating, ...]) or ()


def _key(client_id: ClientId) -> str:
    return f"goal_rating_draft_{client_id}"
