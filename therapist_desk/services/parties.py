"""Parties: what the record knows of those an agreement is with, by the kind of record.

A paper for a minor names the guardians of the record, one for a couple its members. What is chosen
or written while it is composed goes before what the record says.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from therapist_desk.domain.clients import Client, ClientKind
from therapist_desk.domain.composition import Composition
from therapist_desk.domain.merging import ClientFields, of_client, read_client_fields
from therapist_desk.domain.minors import Guardian, Hears, signing
from therapist_desk.domain.wording import listing
from therapist_desk.services import practice, relations
from therapist_desk.services.desk import Reader

_PAPERS = {
    ClientKind.ADULT: practice.USUAL_PAPER,
    ClientKind.MINOR: "minor_guardian",
    ClientKind.COUPLE: "couple_family",
    ClientKind.FAMILY: "couple_family",
    ClientKind.GROUP: "group_chat",
}
_ACCESS = {
    Hears.TIMES_AND_SAFETY: "times and safety only",
    Hears.SUMMARY: "a short monthly summary",
    Hears.BY_LAW: "access required by local law",
}
"""The choices of the clause on what guardians hear; it knows none for nothing at all."""


def paper_for(kind: ClientKind) -> str:
    """Return the id of the template that fits a kind of record."""
    return _PAPERS[kind]


def told_of(reader: Reader, client: Client, about: Mapping[str, Any]) -> ClientFields:
    """Return what a paper says of the client; RuleBroken for something in ``about`` it can't."""
    given = read_client_fields(about)
    return replace(_of(reader, client), **{name: getattr(given, name) for name in about})


def known_of(reader: Reader, client: Client) -> dict[str, str]:
    """Return in words what the record says of the people a paper would else ask for."""
    said = _of(reader, client)
    return {
        "names": listing(said.names),
        "group_name": said.group_name,
        "guardian_name": said.guardian_name,
    }


def suited(client: Client, composition: Composition) -> Composition:
    """Return the composition with the options that follow from the record, where none was chosen."""
    if client.kind is not ClientKind.MINOR:
        return composition
    return replace(composition, options=_of_minor(client) | dict(composition.options))


def signers(reader: Reader, client: Client) -> dict[str, tuple[str, ...]]:
    """Return who signs in each role that the record names people for."""
    if client.kind is ClientKind.MINOR:
        named = tuple(_signer(one) for one in signing(client.guardians))
        return {"young": (client.name,), "guardian": named}
    if client.kind.is_joint:
        names = relations.members(reader, client.id)
        # In a group each member signs as a client; of two or more together all but the first stand
        # in the role of the second.
        if client.kind is ClientKind.GROUP:
            return {"client": names}
        return {"client": names[:1], "second_client": names[1:]}
    return {}


def _of(reader: Reader, client: Client) -> ClientFields:
    names = relations.members(reader, client.id) if client.kind.is_joint else ()
    return of_client(client, names)


def _of_minor(client: Client) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if client.consent_age is not None:
        found["age_of_consent"] = client.consent_age
    hears = {one.hears for one in signing(client.guardians)}
    if len(hears) == 1 and (access := _ACCESS.get(hears.pop())):
        found["parent_access"] = access
    if len(client.guardians) == 1:
        found["guardian_contact_rule"] = "the parent named here only"
    return found


def _signer(guardian: Guardian) -> str:
    return f"{guardian.name} ({guardian.relation})" if guardian.relation else guardian.name
