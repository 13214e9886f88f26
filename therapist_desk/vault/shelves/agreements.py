"""The shelf of agreements."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from therapist_desk.domain.agreements import Agreement, AgreementId
from therapist_desk.domain.clients import ClientId, ClientPhone
from therapist_desk.domain.guard import AgreementState, Channel
from therapist_desk.domain.topics import Topic
from therapist_desk.vault.codec import from_json
from therapist_desk.vault.shelf import Findable, Shelf
from therapist_desk.vault.store import Reader

_FOR_GROUP = "EXISTS (SELECT 1 FROM json_each(rules, '$.channels') WHERE value = 'group')"
# What the guard judges: the accepted one, else what was last ever accepted, else a draft.
_WEIGHTIEST = "CASE state WHEN 'accepted' THEN 0 WHEN 'draft' THEN 2 ELSE 1 END, version DESC"
AGREED_AT = "coalesce(json_extract(acceptance, '$.at'), created_at)"
"""When it was accepted, or begun where it is a draft."""
_Phones = tuple[ClientPhone, ...]
_OUTLINE = "SELECT id, client_id, state, title, signatures_missing, review_on, ends_on"


@dataclass(frozen=True, slots=True)
class Outline:
    """What lists show of an agreement, without its words."""

    id: AgreementId
    client_id: ClientId
    state: AgreementState
    title: str
    signatures_missing: tuple[str, ...]
    review_on: date | None
    ends_on: date | None


def _findable(agreement: Agreement) -> Findable | None:
    given = agreement.acceptance
    at = given.at if given else agreement.created_at
    return Findable(agreement.client_id, at, agreement.text) if at else None


agreements = Shelf(Topic.AGREEMENT, Agreement, _findable)


def ids_of_client(reader: Reader, client_id: ClientId) -> list[int]:
    """Return the ids of the client's agreements, newest version first."""
    return reader.numbers(
        "SELECT id FROM agreement WHERE client_id = ? AND binned_at IS NULL ORDER BY version DESC",
        (client_id,),
    )


def weightiest(reader: Reader, client_id: ClientId, channel: Channel) -> Agreement | None:
    """Return the agreement that counts for ``channel``, those for a group only where none other is.

    Group rules and the agreement between the two stand side by side: each counts first for its own.
    """
    found = agreements.where(
        reader,
        f"client_id = ? AND binned_at IS NULL ORDER BY {_FOR_GROUP} <> ?, {_WEIGHTIEST} LIMIT 1",
        (client_id, channel is Channel.GROUP),
    )
    return found[0] if found else None


def accepted(reader: Reader, client_id: ClientId, *, for_group: bool) -> list[Agreement]:
    """Return the client's accepted agreements, for a group or between the two."""
    return agreements.where(
        reader,
        f"client_id = ? AND binned_at IS NULL AND state = 'accepted' AND {_FOR_GROUP} = ?",
        (client_id, for_group),
    )


@dataclass(frozen=True, slots=True)
class Named:
    """An accepted agreement that names a number of the client, and the numbers the client has now."""

    id: AgreementId
    client_id: ClientId
    version: int
    number: str
    holds_for: str
    phones: tuple[ClientPhone, ...]


def naming_a_number(reader: Reader, client_id: ClientId | None = None) -> list[Named]:
    """Return the accepted agreements that name a number: of all in care, or of one client."""
    rows = reader.rows(
        "SELECT agreement.id, client_id, version, rules ->> 'client_number', holds_for, phones"
        " FROM agreement JOIN client ON client.id = client_id"
        " WHERE state = 'accepted' AND agreement.binned_at IS NULL AND client.binned_at IS NULL"
        " AND coalesce(rules ->> 'client_number', '') <> ''"
        " AND coalesce(client_id = ?, status <> 'ended')"
        " ORDER BY agreement.id",
        (client_id,),
    )
    return [
        Named(
            id=AgreementId(row[0]),
            client_id=ClientId(row[1]),
            version=row[2],
            number=row[3],
            holds_for=row[4],
            phones=from_json(_Phones, row[5]),
        )
        for row in rows
    ]


def is_evidence(reader: Reader, attachment_id: int) -> bool:
    """Say whether a file is the signed paper of an agreement."""
    row = reader.row(
        "SELECT 1 FROM agreement WHERE acceptance ->> '$.scan.attachment_id' = ? OR EXISTS"
        " (SELECT 1 FROM json_each(acceptance, '$.yeses')"
        " WHERE value ->> '$.scan.attachment_id' = ?) LIMIT 1",
        (attachment_id, attachment_id),
    )
    return row is not None


def versions(reader: Reader, client_id: ClientId) -> list[Agreement]:
    """Return every version of the client's agreements, binned ones too, the latest first."""
    return agreements.where(reader, "client_id = ? ORDER BY version DESC", (client_id,))


def last_version(reader: Reader, client_id: ClientId) -> int:
    """Return the highest version the client ever had, binned ones too; 0 before the first."""
    row = reader.row("SELECT max(version) FROM agreement WHERE client_id = ?", (client_id,))
    return int(row[0]) if row and row[0] is not None else 0


def outlines(reader: Reader, client_ids: Sequence[int] | None = None) -> list[Outline]:
    """Return the agreement that counts for chats of each client (all when None), without its words."""
    ids = tuple(client_ids or ())
    some = f"AND client_id IN ({', '.join('?' * len(ids))})" if client_ids is not None else ""
    ranked = f"row_number() OVER (PARTITION BY client_id ORDER BY {_FOR_GROUP}, {_WEIGHTIEST})"
    rows = reader.rows(
        f"{_OUTLINE} FROM (SELECT *, {ranked} AS place FROM agreement"  # noqa: S608 - our own words
        f" WHERE binned_at IS NULL {some}) WHERE place = 1",
        ids,
    )
    return [
        Outline(
            id=AgreementId(row[0]),
            client_id=ClientId(row[1]),
            state=AgreementState(row[2]),
            title=row[3],
            signatures_missing=from_json(tuple[str, ...], row[4]),
            review_on=_day(row[5]),
            ends_on=_day(row[6]),
        )
        for row in rows
    ]


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
