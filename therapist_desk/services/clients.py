"""What one can ask about clients and do with them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from therapist_desk.domain import clients as rules
from therapist_desk.domain import phones
from therapist_desk.domain.clients import Client, ClientId, ClientKind, ClientPhone, ClientStatus
from therapist_desk.domain.clock import local_date
from therapist_desk.services import drafts
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.shelves import clients as shelf

CURRENT = (ClientStatus.ENQUIRY, ClientStatus.WAITING, ClientStatus.ACTIVE, ClientStatus.PAUSED)


@dataclass(frozen=True, slots=True)
class SharedNumber:
    """A number that stands with other clients too, so that a message could reach the wrong one."""

    e164: str
    clients: tuple[Client, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """A client by name alone, to be chosen by typing a few letters."""

    id: ClientId
    name: str
    initials: str
    code: str


def named(reader: Reader) -> list[Named]:
    """Return every client not in the bin by name, without the rest of the record."""
    return [
        Named(one, name, Client(one, name).initials, code)
        for one, name, code in shelf.names(reader)
    ]


def names_in_vault(reader: Reader) -> list[tuple[str, str]]:
    """Return name and file number of every client, those in the bin too."""
    return shelf.names_and_codes(reader)


def listed(
    reader: Reader,
    statuses: Sequence[ClientStatus] = CURRENT,
    kind: ClientKind | None = None,
    tag: str = "",
) -> list[int]:
    """Return the ids of clients with one of ``statuses``, by name; of a kind or with a tag if given."""
    return shelf.ids(reader, statuses, kind or "", tag)


def waiting(reader: Reader) -> list[int]:
    """Return the ids of the waiting list: who comes first, then who waits longest."""
    return shelf.waiting(reader)


def tags(reader: Reader) -> list[str]:
    """Return the tags of clients not in the bin, by name."""
    return shelf.tags(reader)


def kinds(reader: Reader) -> list[ClientKind]:
    """Return the kinds of record there are, besides the bin."""
    return [ClientKind(one) for one in shelf.kinds(reader)]


def begin_therapy(writer: Writer, client_id: ClientId) -> Client:
    """Move a client from the waiting list into therapy; since when they waited stays known."""
    client = shelf.clients.get(writer, client_id)
    return save(writer, replace(client, status=ClientStatus.ACTIVE))


def wait_again(writer: Writer, client_id: ClientId) -> Client:
    """Put a client back on the waiting list, at the place they had."""
    client = shelf.clients.get(writer, client_id)
    return save(writer, replace(client, status=ClientStatus.WAITING, ended_on=None))


def has_any(reader: Reader) -> bool:
    """Return whether there is a client that is not in the bin."""
    return shelf.has_clients(reader)


def page(reader: Reader, ids: Sequence[int]) -> Mapping[int, Client]:
    """Return the clients with these ids."""
    return shelf.clients.page(reader, ids)


def get(reader: Reader, client_id: ClientId) -> Client:
    """Return one client, binned or not."""
    return shelf.clients.get(reader, client_id)


def save(writer: Writer, client: Client) -> Client:
    """Keep a new or changed client; RuleBroken if something in it can't stand.

    Whoever changes a number takes its confirmation away, so that it is asked for again.
    """
    rules.check(client)  # a zone that does not exist has no today
    rules.check(client, local_date(writer.now, client.zone))
    forget_draft(writer, client.id)
    if not client.id:
        return shelf.clients.add(writer, replace(client, code=_next_code(writer)))
    before = shelf.clients.get(writer, client.id)
    if _same(before, client):
        return before
    return shelf.clients.replace(
        writer, replace(client, code=before.code, created_at=before.created_at)
    )


def confirm_number(writer: Writer, client_id: ClientId) -> Client:
    """Remember that the client confirmed the WhatsApp number just now."""
    client = shelf.clients.get(writer, client_id)
    current = client.whatsapp_phone
    phones = tuple(
        replace(phone, confirmed_at=writer.now) if phone == current else phone
        for phone in client.phones
    )
    return shelf.clients.replace(writer, replace(client, phones=phones))


def keep_draft(writer: Writer, client: Client) -> None:
    """Keep what is typed into a client's form and not saved: over a lock, and unchecked.

    ``client.id`` 0 is a new client. A draft is no record: it is not audited and not found.
    """
    drafts.keep(writer, _draft_key(client.id), client)


def draft(reader: Reader, client_id: ClientId) -> Client | None:
    """Return what was typed into the client's form and never saved, if anything."""
    return drafts.read(reader, _draft_key(client_id), Client)


def forget_draft(writer: Writer, client_id: ClientId) -> None:
    """Drop what was typed and not saved."""
    drafts.forget(writer, _draft_key(client_id))


def bin_client(writer: Writer, client_id: ClientId) -> Client:
    """Put a client into the bin; nothing of the record is lost."""
    return shelf.clients.bin(writer, client_id)


def restore(writer: Writer, client_id: ClientId) -> Client:
    """Take a client back out of the bin; one that was merged takes its own back from the other."""
    if shelf.clients.get(writer, client_id).merged_into is not None:
        from therapist_desk.services import client_merges  # knows every noun a client can have

        return client_merges.part_from(writer, client_id)
    return shelf.clients.restore(writer, client_id)


def shared_numbers(reader: Reader, client: Client) -> tuple[SharedNumber, ...]:
    """Return the client's numbers that other clients have too."""
    found = []
    for phone in client.phones:
        others = others_with(reader, phone.e164, client.id)
        if others:
            found.append(SharedNumber(phone.e164, others))
    return tuple(found)


def others_with(reader: Reader, e164: str, besides: ClientId) -> tuple[Client, ...]:
    """Return the other clients a message to this number could reach, however theirs is written."""
    written = phones.spellings(e164)
    ids = {one for each in written for one in shelf.sharing(reader, each, besides)}
    return tuple(shelf.clients.page(reader, sorted(ids)).values())


def number_unconfirmed(phone: ClientPhone | None) -> bool:
    """Return whether the number changed since the client last confirmed it."""
    return phone is not None and phone.confirmed_at is None


def _next_code(writer: Writer) -> str:
    return f"C-{shelf.last_code(writer) + 1:04d}"


def _same(before: Client, after: Client) -> bool:
    return before == replace(
        after, code=before.code, created_at=before.created_at, changed_at=before.changed_at
    )


def _draft_key(client_id: ClientId) -> str:
    return f"client_draft_{client_id}"
