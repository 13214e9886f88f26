"""Peer groups: who is in one and what each agreed to, its invitation, and what went wrong in it.

The desk keeps consents and no word of the chat.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NewType

from therapist_desk.domain.clients import NAME_LIMIT, Client, ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.risk import RiskLevel

PeerGroupId = NewType("PeerGroupId", int)
GroupMemberId = NewType("GroupMemberId", int)
IncidentId = NewType("IncidentId", int)


@dataclass(frozen=True, slots=True)
class PeerGroup:
    """What is known of the group with record ``client_id``: the code of its invitation, or "".

    ``compared_on`` is when its list was last held against the consents.
    """

    id: PeerGroupId
    client_id: ClientId
    invite: str = ""
    compared_on: date | None = None
    created_at: datetime | None = None
    changed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class GroupMember:
    """Somebody in a group; ``id`` 0 is one whose consent nobody has noted yet.

    ``phone`` is E.164 or ""; ``person_id`` the member's own record, if there is one.
    """

    id: GroupMemberId
    client_id: ClientId
    name: str
    phone: str = ""
    person_id: ClientId | None = None
    agreed_on: date | None = None
    agreed_how: str = ""
    is_moderator: bool = False
    left_on: date | None = None
    created_at: datetime | None = None
    changed_at: datetime | None = None
    binned_at: datetime | None = None

    @property
    def initials(self) -> str:
        """What stands for the member where a name would show."""
        return Client(ClientId(0), self.name).initials

    @property
    def key(self) -> str:
        """Which member of the group it is: two of them with records may have one name."""
        return f"{self.name} {self.person_id or ''}"

    @property
    def has_agreed(self) -> bool:
        """Whether the member may be in the chat by what is noted."""
        return self.agreed_on is not None and self.left_on is None


@dataclass(frozen=True, slots=True)
class Incident:
    """Something that went wrong in a group: what, and what was done; ``happened_on`` is local."""

    id: IncidentId
    client_id: ClientId
    happened_on: date
    what: str = ""
    done: str = ""
    risk_level: RiskLevel = RiskLevel.NONE_SEEN
    created_at: datetime | None = None
    changed_at: datetime | None = None
    binned_at: datetime | None = None


def check_member(member: GroupMember, today: date) -> None:
    """Raise RuleBroken, naming the field, if the member can't be kept so."""
    if not member.name.strip():
        raise RuleBroken("Write a name, or the one the group sees.", "name")
    if len(member.name) > NAME_LIMIT:
        raise RuleBroken("This name is longer than 200 characters. Please shorten it.", "name")
    if member.agreed_on is not None and member.agreed_on > today:
        raise RuleBroken("Nobody has agreed on a day to come.", "agreed_on")
    if member.agreed_on is not None and not member.agreed_how.strip():
        raise RuleBroken("Say how they agreed: signed, in the meeting, by message.", "agreed_how")
    if member.left_on is not None and member.left_on > today:
        raise RuleBroken("Note it once they have left.", "left_on")


def check_incident(incident: Incident, today: date) -> None:
    """Raise RuleBroken, naming the field, if the incident can't be kept so."""
    if incident.happened_on > today:
        raise RuleBroken("Note it once it has happened.", "happened_on")
    if not incident.what.strip():
        raise RuleBroken("Write in a few words what happened.", "what")
    if incident.risk_level is not RiskLevel.NONE_SEEN and not incident.done.strip():
        raise RuleBroken("Where there is a risk, write what was done about it.", "done")
