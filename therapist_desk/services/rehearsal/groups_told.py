"""What the small rehearsal tells of a peer group, the library, and what a client was given of it."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from therapist_desk.domain.clients import Client, ClientId, ClientKind
from therapist_desk.domain.peer_groups import (
    GroupMember,
    GroupMemberId,
    Incident,
    IncidentId,
    PeerGroup,
    PeerGroupId,
)
from therapist_desk.domain.resources import (
    ReadingLevel,
    Resource,
    ResourceId,
    ResourceKind,
    Share,
    ShareId,
    Way,
)
from therapist_desk.domain.risk import RiskLevel
from therapist_desk.services import clients, resources
from therapist_desk.services.desk import Writer
from therapist_desk.vault.shelves import clients as client_shelf
from therapist_desk.vault.shelves import peer_groups as shelf
from therapist_desk.vault.shelves import resources as library

Told = Mapping[str, Any]


def tell(writer: Writer, told: Told, now: datetime, today: date, zone: str) -> None:
    """Keep the groups and the library of the story."""
    people = {one.name: one for one in clients.page(writer, clients.listed(writer)).values()}
    for group in told["groups"]:
        _group(writer, group, people, today, zone)
    resources.add_starters(writer)
    for entry in told["library"]:
        _entry(writer, entry, people, now, today)


def _group(
    writer: Writer, told: Told, people: Mapping[str, Client], today: date, zone: str
) -> None:
    client = Client(ClientId(0), told["name"], told["code"], kind=ClientKind.GROUP, zone=zone)
    kept = client_shelf.clients.add(writer, client)
    shelf.groups.add(writer, PeerGroup(PeerGroupId(0), kept.id, told["invite"]))
    for member in told["members"]:
        shelf.members.add(writer, _member(kept.id, member, people, today))
    for incident in told["incidents"]:
        shelf.incidents.add(
            writer,
            Incident(
                IncidentId(0),
                kept.id,
                _day(today, incident["day"]),
                incident["what"],
                incident["done"],
                RiskLevel(incident["risk"]),
            ),
        )


def _member(
    client_id: ClientId, told: Told, people: Mapping[str, Client], today: date
) -> GroupMember:
    person = people.get(told["name"])
    agreed = told.get("agreed")
    return GroupMember(
        GroupMemberId(0),
        client_id,
        told["name"],
        told.get("phone", ""),
        person.id if person else None,
        None if agreed is None else _day(today, agreed),
        told.get("how", ""),
        told.get("moderator", False),
    )


def _entry(
    writer: Writer, told: Told, people: Mapping[str, Client], now: datetime, today: date
) -> None:
    kept = library.resources.add(
        writer,
        Resource(
            ResourceId(0),
            told["title"],
            ResourceKind(told["kind"]),
            told["language"],
            ReadingLevel(told["reading_level"]),
            told["source"],
            told["link"],
            told["message"],
            _day(today, told["checked"]),
        ),
    )
    given: Sequence[Told] = told["given"]
    for each in given:
        at = now + timedelta(days=each["day"])
        person = people[each["to"]]
        share = Share(ShareId(0), person.id, kept.id, kept.title, at, Way(each["way"]))
        library.shares.add(writer, share)


def _day(today: date, days: int) -> date:
    return today + timedelta(days=days)
