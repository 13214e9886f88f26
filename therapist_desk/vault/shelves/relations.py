"""The shelf of relations between records."""

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.relations import Relation
from therapist_desk.domain.topics import Topic
from therapist_desk.vault.shelf import Findable, Shelf
from therapist_desk.vault.store import Reader


def _findable(relation: Relation) -> Findable | None:
    # Only a name that stands nowhere else; a client is found by the client's own record.
    if not relation.name or relation.created_at is None:
        return None
    return Findable(relation.client_id, relation.created_at, relation.name)


relations = Shelf(Topic.RELATION, Relation, _findable)


def touching(reader: Reader, client_id: ClientId) -> list[Relation]:
    """Return the relations this record stands in, on either side, in the order they were made."""
    return relations.where(
        reader,
        "binned_at IS NULL AND (client_id = ? OR person_id = ?) ORDER BY id",
        (client_id, client_id),
    )


def binned(reader: Reader, client_id: ClientId) -> list[Relation]:
    """Return the relations in the bin that this record stood in, on either side."""
    return relations.where(
        reader,
        "binned_at IS NOT NULL AND (client_id = ? OR person_id = ?) ORDER BY id",
        (client_id, client_id),
    )


def of_kind(reader: Reader, client_id: ClientId, kind: str) -> list[Relation]:
    """Return the relations of one kind that belong to this record, in the order they were made."""
    return relations.where(
        reader,
        "binned_at IS NULL AND client_id = ? AND kind = ? ORDER BY id",
        (client_id, kind),
    )


def ids_on_either_side(reader: Reader, client_id: ClientId) -> list[int]:
    """Return the ids of all relations this record ever stood in, those in the bin too."""
    return reader.numbers(
        "SELECT id FROM relation WHERE client_id = ? OR person_id = ? ORDER BY id",
        (client_id, client_id),
    )
