"""The shelf of clients."""

from collections.abc import Collection, Sequence

from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.topics import Topic
from therapist_desk.vault.shelf import Findable, Shelf
from therapist_desk.vault.store import Reader

LISTED = "binned_at IS NULL"


def _findable(client: Client) -> Findable | None:
    if client.created_at is None:
        return None
    words = [client.name, client.code, *client.tags, *(phone.e164 for phone in client.phones)]
    words += [client.emergency.name, client.contact_note]
    words += [word for one in client.guardians for word in (one.name, one.phone)]
    words += [client.next_of_kin.name, client.gp.name, client.gp.practice, client.referral.source]
    return Findable(client.id, client.created_at, "\n".join(word for word in words if word))


clients = Shelf(Topic.CLIENT, Client, _findable)


def ids(reader: Reader, statuses: Sequence[str], kind: str = "", tag: str = "") -> list[int]:
    """Return the ids of clients with one of ``statuses``, by name; of a kind or a tag if given."""
    marks = ", ".join("?" * len(statuses))
    return reader.numbers(
        f"SELECT id FROM client WHERE {LISTED} AND status IN ({marks})"  # noqa: S608 - question marks
        " AND ? IN ('', kind)"
        " AND (? = '' OR EXISTS (SELECT 1 FROM json_each(tags) WHERE value = ?))"
        " ORDER BY name COLLATE NOCASE, id",
        (*statuses, kind, tag, tag),
    )


def waiting(reader: Reader) -> list[int]:
    """Return the ids of the waiting list: who comes first, then who waits longest."""
    return reader.numbers(
        f"SELECT id FROM client WHERE {LISTED} AND status = 'waiting'"  # noqa: S608 - our own words
        " ORDER BY coalesce(waiting ->> 'comes_first', 0) DESC,"
        " coalesce(waiting ->> 'since', '9999'), created_at, id"
    )


def kinds(reader: Reader) -> list[str]:
    """Return the kinds of the clients not in the bin."""
    rows = reader.rows(f"SELECT DISTINCT kind FROM client WHERE {LISTED} ORDER BY kind")  # noqa: S608 - ours
    return [str(row[0]) for row in rows]


def tags(reader: Reader) -> list[str]:
    """Return the tags of clients not in the bin, by name."""
    rows = reader.rows(
        "SELECT DISTINCT tag.value FROM client, json_each(client.tags) AS tag"
        " WHERE binned_at IS NULL ORDER BY tag.value COLLATE NOCASE"
    )
    return [str(row[0]) for row in rows]


def names(reader: Reader) -> list[tuple[ClientId, str, str]]:
    """Return the id, name and file number of every client not in the bin, by name."""
    rows = reader.rows(
        f"SELECT id, name, code FROM client WHERE {LISTED} ORDER BY name COLLATE NOCASE, id"  # noqa: S608 - our own words
    )
    return [(ClientId(row[0]), str(row[1]), str(row[2])) for row in rows]


def names_of(reader: Reader, client_ids: Collection[int]) -> dict[int, str]:
    """Return the names of these clients by id, as far as they are there."""
    marks = ", ".join("?" * len(client_ids))
    sql = f"SELECT id, name FROM client WHERE id IN ({marks})"  # noqa: S608 - question marks
    return dict(reader.rows(sql, tuple(client_ids)))


def binned_among(reader: Reader, client_ids: Collection[int]) -> set[int]:
    """Return which of these clients are in the bin."""
    marks = ", ".join("?" * len(client_ids))
    sql = f"SELECT id FROM client WHERE binned_at IS NOT NULL AND id IN ({marks})"  # noqa: S608 - question marks
    return set(reader.numbers(sql, tuple(client_ids)))


def has_clients(reader: Reader) -> bool:
    """Say whether there is a client who is not in the bin."""
    return reader.row(f"SELECT 1 FROM client WHERE {LISTED} LIMIT 1") is not None  # noqa: S608 - ours


def names_and_codes(reader: Reader) -> list[tuple[str, str]]:
    """Return name and file number of every client, those in the bin too."""
    rows = reader.rows("SELECT name, code FROM client ORDER BY id")
    return [(str(row[0]), str(row[1])) for row in rows]


def names_beside(reader: Reader, client_id: ClientId) -> list[str]:
    """Return who else is named in the vault: other clients, their contacts and their guardians.

    Those of this client's own people are left out, for they may be spoken of; a person of both
    stays out too.
    """
    contacts = (
        "SELECT emergency ->> 'name' AS name FROM client WHERE id {is_it} ?"
        " UNION SELECT next_of_kin ->> 'name' FROM client WHERE id {is_it} ?"
        " UNION SELECT one.value ->> 'name' FROM client, json_each(client.guardians) AS one"
        " WHERE client.id {is_it} ?"
    )
    others, own = contacts.format(is_it="<>"), contacts.format(is_it="=")
    rows = reader.rows(
        f"SELECT name FROM (SELECT name FROM client WHERE id <> ? UNION {others}) WHERE name <> ''"  # noqa: S608 - our own words
        f" AND name NOT IN (SELECT coalesce(name, '') FROM ({own})) ORDER BY name",
        (client_id,) * 7,
    )
    return [str(row[0]) for row in rows]


def sharing(reader: Reader, e164: str, besides: ClientId) -> list[int]:
    """Return the ids of the other clients that have this number."""
    return reader.numbers(
        "SELECT DISTINCT client.id FROM client, json_each(client.phones) AS phone"
        " WHERE binned_at IS NULL AND client.id <> ? AND phone.value ->> 'e164' = ?",
        (besides, e164),
    )


def last_code(reader: Reader) -> int:
    """Return the highest file number given so far (codes are C-0001, C-0002, …)."""
    row = reader.row(
        "SELECT max(CAST(substr(code, 3) AS INTEGER)) FROM client WHERE code GLOB 'C-[0-9]*'"
    )
    return int(row[0]) if row and row[0] is not None else 0


def minors_with_birthday(reader: Reader) -> list[Client]:
    """Return the minors in care whose birthday is known, by name."""
    return clients.where(
        reader,
        f"{LISTED} AND kind = 'minor' AND birth_date IS NOT NULL AND status <> 'ended'"
        " ORDER BY name COLLATE NOCASE, id",
    )
