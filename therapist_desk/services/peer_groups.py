"""What one can ask about peer groups and do with them; `messages` opens their chats."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from therapist_desk.domain import peer_groups as rules
from therapist_desk.domain import phones, roster
from therapist_desk.domain.agreements import Agreement
from therapist_desk.domain.clients import Client, ClientId, ClientKind, ClientStatus
from therapist_desk.domain.composition import Section
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.guard import Channel
from therapist_desk.domain.notes import storable
from therapist_desk.domain.peer_groups import (
    GroupMember,
    GroupMemberId,
    Incident,
    IncidentId,
    PeerGroup,
    PeerGroupId,
)
from therapist_desk.domain.relations import RelationKind
from therapist_desk.domain.roster import Compared, Seen
from therapist_desk.services import agreements, clients, drafts, practice
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.shelves import peer_groups as shelf
from therapist_desk.vault.shelves import relations
from therapist_desk.whatsapp import links

INCIDENT_DRAFT = "group_incident_draft"
MEMBER_DRAFT = "group_member_draft"
RULES = "gr-"
"""How the clauses begin that say how a group behaves."""


@dataclass(frozen=True, slots=True)
class GroupPage:
    """A group with all that is shown of it; ``rules`` are agreed if there is an ``agreement``."""

    client: Client
    group: PeerGroup
    members: tuple[GroupMember, ...]
    incidents: tuple[Incident, ...]
    agreement: Agreement | None
    today: date
    rules: str

    @property
    def without_consent(self) -> tuple[GroupMember, ...]:
        """Who is a member and has not agreed."""
        return tuple(one for one in self.members if not one.has_agreed and one.left_on is None)


def listed(reader: Reader) -> list[int]:
    """Return the ids of all groups by name, those that ended too."""
    return clients.listed(reader, tuple(ClientStatus), ClientKind.GROUP)


def page(reader: Reader, ids: Sequence[int]) -> Mapping[int, Client]:
    """Return the groups with these ids."""
    return clients.page(reader, ids)


def get(reader: Reader, client_id: ClientId) -> GroupPage:
    """Return one group."""
    agreement = agreements.latest(reader, client_id, Channel.GROUP)
    return GroupPage(
        client=clients.get(reader, client_id),
        group=_group(reader, client_id),
        members=tuple(members(reader, client_id)),
        incidents=tuple(shelf.incidents_of(reader, client_id)),
        agreement=agreement,
        today=practice.today(reader),
        rules=_rules(reader, client_id, agreement),
    )


def members(reader: Reader, client_id: ClientId) -> list[GroupMember]:
    """Return all members: those noted here, and those of the record nobody noted a consent of."""
    noted = shelf.members_of(reader, client_id)
    people = {one.person_id for one in noted} - {None}
    names = {one.name.casefold() for one in noted}
    ties = relations.of_kind(reader, client_id, RelationKind.MEMBER)
    wanted = [one.person_id for one in ties if one.person_id] + [*people]
    known = clients.page(reader, sorted({int(one) for one in wanted if one}))
    for tie in ties:
        person = known.get(tie.person_id) if tie.person_id else None
        name = person.name if person else tie.name
        if tie.person_id in people or (person is None and name.casefold() in names):
            continue
        if person is None or person.binned_at is None:
            noted.append(GroupMember(GroupMemberId(0), client_id, name, person_id=tie.person_id))
    return noted


def numbers(reader: Reader, found: Sequence[GroupMember]) -> dict[int, frozenset[str]]:
    """Return by place the numbers of each member, from here and from the member's own record."""
    known = clients.page(reader, sorted({one.person_id for one in found if one.person_id}))
    numbered = {}
    for place, one in enumerate(found):
        own = known.get(one.person_id) if one.person_id else None
        numbered[place] = frozenset(
            {*(phone.e164 for phone in (own.phones if own else ())), one.phone} - {""}
        )
    return numbered


def without_consent(reader: Reader, client_id: ClientId) -> int:
    """Return how many members have not agreed, for the guard."""
    found = members(reader, client_id)
    return sum(not one.has_agreed and one.left_on is None for one in found)


def invite(reader: Reader, client_id: ClientId) -> str:
    """Return the code of the group's invitation, or ""."""
    return _group(reader, client_id).invite


def invite_link(code: str) -> str:
    """Return the invitation as WhatsApp shares it; "" where there is none."""
    return links.Invite(code).url if code else ""


def read_list(reader: Reader, text: str) -> tuple[Seen, ...]:
    """Return who stands in a pasted list of members; RuleBroken when nobody does."""
    found = roster.read(text, practice.get(reader).country)
    if not found:
        raise RuleBroken("No name and no number stands in this. Paste the list of members.", "list")
    return found


def compare(
    reader: Reader,
    client_id: ClientId,
    seen: Sequence[Seen],
    said: Sequence[tuple[Seen, str]] = (),
    denied: Sequence[tuple[Seen, str]] = (),
) -> Compared:
    """Return who of a list has agreed; ``said`` and ``denied`` are answers by the member's key."""
    found = members(reader, client_id)
    places = {one.key: place for place, one in enumerate(found)}
    return roster.compare(
        seen,
        found,
        numbers(reader, found),
        [(one, places[key]) for one, key in said if key in places],
        [(one, places[key]) for one, key in denied if key in places],
    )


def note_compared(writer: Writer, client_id: ClientId) -> PeerGroup:
    """Remember that the list was compared today; nothing of the list is kept."""
    return _keep(writer, replace(_group(writer, client_id), compared_on=practice.today(writer)))


def save_invite(writer: Writer, client_id: ClientId, raw: str) -> PeerGroup:
    """Keep the invitation in what was pasted, or none; LinkRefused for what is none."""
    code = links.invite(raw).code if raw.strip() else ""
    return _keep(writer, replace(_group(writer, client_id), invite=code))


def save_member(writer: Writer, member: GroupMember) -> GroupMember:
    """Keep a member and the consent; the number may stand as it was typed. RuleBroken if it can't."""
    region = practice.get(writer).country or None
    tidy = replace(
        member,
        name=" ".join(storable(member.name).split()),
        agreed_how=storable(member.agreed_how).strip() if member.agreed_on else "",
        phone=phones.parse(member.phone, region).e164 if member.phone.strip() else "",
    )
    rules.check_member(tidy, practice.today(writer))
    _refuse_twice(writer, tidy)
    forget_member_draft(writer, member.client_id)
    if not tidy.id:
        return shelf.members.add(writer, tidy)
    return shelf.members.replace(writer, tidy)


def member_draft(reader: Reader, client_id: ClientId) -> GroupMember | None:
    """Return what was typed of a member and not saved, or None."""
    return drafts.read(reader, f"{MEMBER_DRAFT}_{client_id}", GroupMember)


def keep_member_draft(writer: Writer, member: GroupMember) -> None:
    """Keep what is being typed, fit to save or not."""
    drafts.keep(writer, f"{MEMBER_DRAFT}_{member.client_id}", member)


def forget_member_draft(writer: Writer, client_id: ClientId) -> None:
    """Throw away what was typed of a member."""
    drafts.forget(writer, f"{MEMBER_DRAFT}_{client_id}")


def bin_member(writer: Writer, member_id: GroupMemberId) -> GroupMember:
    """Put a member into the bin."""
    return shelf.members.bin(writer, member_id)


def restore_member(writer: Writer, member_id: GroupMemberId) -> GroupMember:
    """Take a member back out of the bin."""
    return shelf.members.restore(writer, member_id)


def save_incident(writer: Writer, incident: Incident) -> Incident:
    """Keep an incident; RuleBroken, naming the field, if it can't stand."""
    tidy = replace(
        incident, what=storable(incident.what).strip(), done=storable(incident.done).strip()
    )
    rules.check_incident(tidy, practice.today(writer))
    drafts.forget(writer, f"{INCIDENT_DRAFT}_{incident.client_id}")
    if not tidy.id:
        return shelf.incidents.add(writer, tidy)
    return shelf.incidents.replace(writer, tidy)


def bin_incident(writer: Writer, incident_id: IncidentId) -> Incident:
    """Put an incident into the bin."""
    return shelf.incidents.bin(writer, incident_id)


def restore_incident(writer: Writer, incident_id: IncidentId) -> Incident:
    """Take an incident back out of the bin."""
    return shelf.incidents.restore(writer, incident_id)


def incident_draft(reader: Reader, client_id: ClientId) -> Incident | None:
    """Return what was typed of an incident and not saved, or None."""
    return drafts.read(reader, f"{INCIDENT_DRAFT}_{client_id}", Incident)


def keep_incident_draft(writer: Writer, incident: Incident) -> None:
    """Keep what is being typed, fit to save or not."""
    drafts.keep(writer, f"{INCIDENT_DRAFT}_{incident.client_id}", incident)


def forget_incident_draft(writer: Writer, client_id: ClientId) -> None:
    """Throw away what was typed of an incident."""
    drafts.forget(writer, f"{INCIDENT_DRAFT}_{client_id}")


def _rules(reader: Reader, client_id: ClientId, agreement: Agreement | None) -> str:
    """Return the rules of the group as its agreement has them, else as the clauses are shipped.

    What a shipped clause still leaves open stays open, so that nobody pins it to a chat unread.
    """
    sections = agreement.sections if agreement else ()
    if not _of_group(sections):
        plan = agreements.plan_for(clients.get(reader, client_id))
        sections = agreements.compose_for(reader, client_id, plan).sections
    return "\n\n".join(_of_group(sections))


def _of_group(sections: Sequence[Section]) -> list[str]:
    every = (clause for section in sections for clause in section.clauses)
    return [text for clause_id, text in every if clause_id.startswith(RULES)]


def _group(reader: Reader, client_id: ClientId) -> PeerGroup:
    return shelf.of_client(reader, client_id) or PeerGroup(PeerGroupId(0), client_id)


def _keep(writer: Writer, group: PeerGroup) -> PeerGroup:
    if not group.id:
        return shelf.groups.add(writer, group)
    return shelf.groups.replace(writer, group)


def _refuse_twice(writer: Writer, member: GroupMember) -> None:
    for one in shelf.members_of(writer, member.client_id):
        if one.id != member.id and one.name.casefold() == member.name.casefold():
            raise RuleBroken(
                "Somebody with this name is in the group. Add something that tells them apart.",
                "name",
            )
