"""What one can ask about relations between clients and do with them."""

from dataclasses import dataclass

from therapist_desk.domain import relations as rules
from therapist_desk.domain.clients import Client, ClientId, ClientKind
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.notes import storable
from therapist_desk.domain.relations import Relation, RelationId, RelationKind, Side
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.shelves import clients
from therapist_desk.vault.shelves import relations as shelf


@dataclass(frozen=True, slots=True)
class Tie:
    """A relation as one of its records shows it: what the other one is called, and nothing more.

    ``kind`` is read from ``side``. ``name`` is empty for a joint record: its name may tell of the
    others in it. ``client_id`` is None for a member without a record.
    """

    id: RelationId
    kind: RelationKind
    side: Side
    client_id: ClientId | None
    client_kind: ClientKind
    name: str
    initials: str
    code: str


def of_client(reader: Reader, client_id: ClientId) -> tuple[Tie, ...]:
    """Return the relations of a record, members first; those to binned clients are left out."""
    found = shelf.touching(reader, client_id)
    others = {_other(one, client_id) for one in found} - {None}
    known = clients.clients.page(reader, sorted(one for one in others if one is not None))
    ties = (_tie(one, client_id, known.get(_other(one, client_id) or 0)) for one in found)
    shown = [tie for tie in ties if tie is not None]
    return tuple(sorted(shown, key=lambda tie: tie.kind is not RelationKind.MEMBER))


def members(reader: Reader, joint_id: ClientId) -> tuple[str, ...]:
    """Return the names of all who take part in a joint record, as they were added."""
    found = shelf.of_kind(reader, joint_id, RelationKind.MEMBER)
    ids = sorted(one.person_id for one in found if one.person_id is not None)
    known = clients.clients.page(reader, ids)
    names = (known[one.person_id].name if one.person_id else one.name for one in found)
    return tuple(names)


def add(
    writer: Writer,
    client_id: ClientId,
    kind: RelationKind,
    person_id: ClientId | None = None,
    name: str = "",
) -> Relation:
    """Keep that a person (a client, or someone by ``name``) is the ``kind`` of a client.

    RuleBroken for what can't be, or when it stands there already, entered from either side.
    """
    plain = " ".join(storable(name).split()) if person_id is None else ""
    relation = Relation(RelationId(0), client_id, kind, person_id, plain)
    client = clients.clients.get(writer, client_id)
    person = clients.clients.get(writer, person_id) if person_id is not None else None
    rules.check(relation, client, person)
    _refuse_twice(writer, relation)
    # One that waits in the bin comes back instead: taken out later, it would stand here twice.
    binned = (one for one in shelf.binned(writer, client_id) if rules.repeats(relation, one))
    before = next(binned, None)
    if before is not None:
        return shelf.relations.restore(writer, before.id)
    return shelf.relations.add(writer, relation)


def bin_relation(writer: Writer, relation_id: RelationId) -> Relation:
    """Put a relation into the bin; neither record changes by it."""
    return shelf.relations.bin(writer, relation_id)


def restore(writer: Writer, relation_id: RelationId) -> Relation:
    """Take a relation back out of the bin."""
    return shelf.relations.restore(writer, relation_id)


def _refuse_twice(writer: Writer, relation: Relation) -> None:
    if any(rules.repeats(relation, one) for one in shelf.touching(writer, relation.client_id)):
        raise RuleBroken("This stands here already.", "person")


def _other(relation: Relation, client_id: ClientId) -> ClientId | None:
    return relation.person_id if relation.client_id == client_id else relation.client_id


def _tie(relation: Relation, client_id: ClientId, other: Client | None) -> Tie | None:
    side = Side.CLIENT if relation.client_id == client_id else Side.PERSON
    if _other(relation, client_id) is None:
        someone = Client(ClientId(0), relation.name)
        return Tie(
            relation.id,
            relation.kind,
            side,
            None,
            ClientKind.ADULT,
            relation.name,
            someone.initials,
            "",
        )
    if other is None or other.binned_at is not None:
        return None
    return Tie(
        id=relation.id,
        kind=relation.kind,
        side=side,
        client_id=other.id,
        client_kind=other.kind,
        name="" if other.kind.is_joint else other.name,
        initials=other.initials,
        code=other.code,
    )
