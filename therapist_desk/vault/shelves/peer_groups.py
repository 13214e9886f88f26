"""The shelves of peer groups: the group, its members' consents, and incidents."""

from datetime import UTC, datetime, time

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.peer_groups import GroupMember, Incident, PeerGroup
from therapist_desk.domain.topics import Topic
from therapist_desk.vault.shelf import Findable, Shelf
from therapist_desk.vault.store import Reader


def _member_findable(member: GroupMember) -> Findable | None:
    # Only a name that stands nowhere else; a client is found by the client's own record.
    if member.person_id is not None or member.created_at is None:
        return None
    return Findable(member.client_id, member.created_at, f"{member.name} {member.phone}")


def _incident_findable(incident: Incident) -> Findable:
    at = datetime.combine(incident.happened_on, time(12), UTC)
    return Findable(incident.client_id, at, f"{incident.what}\n{incident.done}")


groups = Shelf(Topic.PEER_GROUP, PeerGroup)
members = Shelf(Topic.GROUP_MEMBER, GroupMember, _member_findable)
incidents = Shelf(Topic.GROUP_INCIDENT, Incident, _incident_findable)


def of_client(reader: Reader, client_id: ClientId) -> PeerGroup | None:
    """Return what is known of a group; of two that were merged what was written last."""
    found = groups.where(reader, "client_id = ? ORDER BY changed_at DESC LIMIT 1", (client_id,))
    return found[0] if found else None


def members_of(reader: Reader, client_id: ClientId) -> list[GroupMember]:
    """Return whose consent was noted or asked about, as they were added."""
    return members.where(reader, "client_id = ? AND binned_at IS NULL ORDER BY id", (client_id,))


def memberships_of(reader: Reader, person_id: ClientId) -> list[GroupMember]:
    """Return what groups note of somebody with a record, in the bin or not."""
    return members.where(reader, "person_id = ? ORDER BY id", (person_id,))


def incidents_of(reader: Reader, client_id: ClientId) -> list[Incident]:
    """Return the incidents of a group, latest first."""
    return incidents.where(
        reader,
        "client_id = ? AND binned_at IS NULL ORDER BY happened_on DESC, id DESC",
        (client_id,),
    )
