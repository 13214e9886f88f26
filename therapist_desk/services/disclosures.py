"""The disclosure log: what left the desk, for whom and why. There is no verb that changes it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from therapist_desk.domain import disclosures as rules
from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.disclosures import Disclosure
from therapist_desk.domain.notes import storable
from therapist_desk.services import clients
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.audit import Deed
from therapist_desk.vault.shelves import disclosures as shelf


@dataclass(frozen=True, slots=True)
class Logged:
    """A disclosure with the client it was about."""

    disclosure: Disclosure
    client: Client


def listed(reader: Reader) -> list[int]:
    """Return the ids of all disclosures, latest first."""
    return shelf.ids(reader)


def of_client(reader: Reader, client_id: ClientId) -> list[int]:
    """Return the ids of the client's disclosures, latest first."""
    return shelf.ids_of_client(reader, client_id)


def page(reader: Reader, ids: Sequence[int]) -> Mapping[int, Logged]:
    """Return the disclosures with these ids, each with its client."""
    found = shelf.disclosures.page(reader, ids)
    owners = clients.page(reader, sorted({one.client_id for one in found.values()}))
    return {each: Logged(one, owners[one.client_id]) for each, one in found.items()}


def log(writer: Writer, disclosure: Disclosure, *, printed: bool = False) -> Disclosure:
    """Log that a paper leaves the desk now; RuleBroken if it does not say to whom and why."""
    disclosure = replace(
        disclosure,
        at=writer.now,
        to_whom=storable(disclosure.to_whom).strip(),
        why=storable(disclosure.why).strip(),
    )
    rules.check(disclosure)
    detail: dict[str, Any] = {"sha256": disclosure.sha256, "encrypted": disclosure.encrypted}
    if printed:
        detail["printed"] = True
    return shelf.disclosures.add(writer, disclosure, Deed.EXPORTED, **detail)
