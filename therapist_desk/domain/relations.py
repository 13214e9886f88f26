"""Relations: who belongs to whom. One row stands between two records and is read from either side.

A relation says that two records belong together and nothing of what is in them.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.errors import RuleBroken

RelationId = NewType("RelationId", int)

NAME_LIMIT = 200


class RelationKind(StrEnum):
    """What the person is to the client the row belongs to."""

    MEMBER = "member"
    PARTNER = "partner"
    PARENT = "parent"
    SIBLING = "sibling"
    RELATIVE = "relative"
    REFERRER = "referrer"


class Side(StrEnum):
    """From which of its two records a relation is read."""

    CLIENT = "client"
    PERSON = "person"


SAME_BOTH_WAYS = frozenset({RelationKind.PARTNER, RelationKind.SIBLING, RelationKind.RELATIVE})
"""Kinds that read the same from both sides: one row is enough, whoever it was entered with."""


@dataclass(frozen=True, slots=True)
class Relation:
    """``person_id`` is the ``kind`` of ``client_id``: a member of a joint record, a parent of a child.

    A member without a record of their own has a ``name`` instead of ``person_id``.
    """

    id: RelationId
    client_id: ClientId
    kind: RelationKind
    person_id: ClientId | None = None
    name: str = ""
    created_at: datetime | None = None
    changed_at: datetime | None = None
    binned_at: datetime | None = None

    def ends(self) -> frozenset[int | None]:
        """Return the two records it stands between."""
        return frozenset({self.client_id, self.person_id})


def check(relation: Relation, client: Client, person: Client | None) -> None:
    """Raise RuleBroken, naming the input, for a relation that can't be."""
    if relation.person_id == relation.client_id:
        raise RuleBroken("Choose someone else: this is the same record.", "person")
    if relation.person_id is None and not relation.name.strip():
        raise RuleBroken("Choose a client, or write a name.", "person")
    if len(relation.name) > NAME_LIMIT:
        raise RuleBroken("This name is longer than 200 characters. Please shorten it.", "name")
    is_member = relation.kind is RelationKind.MEMBER
    if is_member and not client.kind.is_joint:
        raise RuleBroken("Only a couple, family or group has members.", "person")
    if is_member and person is not None and person.kind.is_joint:
        raise RuleBroken("A member is one person, not another couple, family or group.", "person")
    if not is_member and relation.person_id is None:
        raise RuleBroken("Choose a client from the list.", "person")


def repeats(one: Relation, other: Relation) -> bool:
    """Return whether both say the same, whichever side they were entered from."""
    if one.kind is not other.kind:
        return False
    if one.person_id is None or other.person_id is None:
        same_name = one.name.strip().casefold() == other.name.strip().casefold()
        return one.client_id == other.client_id and one.person_id == other.person_id and same_name
    if one.kind in SAME_BOTH_WAYS:
        return one.ends() == other.ends()
    return (one.client_id, one.person_id) == (other.client_id, other.person_id)
