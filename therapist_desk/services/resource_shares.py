"""What clients were given of the library: it follows from a message that was sent, or is told."""

from dataclasses import dataclass

from therapist_desk.domain import resources as rules
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.messages import Message, Outcome
from therapist_desk.domain.resources import Resource, Share, ShareId, Way
from therapist_desk.services import clients
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.shelves import resources as shelf


@dataclass(frozen=True, slots=True)
class Given:
    """A share with whom it was."""

    share: Share
    name: str
    initials: str


def of_resource(reader: Reader, resource_id: int) -> tuple[Given, ...]:
    """Return who was given a resource and when, latest first."""
    found = shelf.shares_of_resource(reader, resource_id)
    known = clients.page(reader, sorted({one.client_id for one in found}))
    return tuple(
        Given(one, known[one.client_id].name, known[one.client_id].initials) for one in found
    )


def note(writer: Writer, resource: Resource, client_id: ClientId, way: Way) -> Share:
    """Keep that a client was given a resource just now, on paper or otherwise."""
    if resource.binned_at is not None:
        raise RuleBroken("This entry is in the bin.", "client")
    share = Share(ShareId(0), client_id, resource.id, resource.title, writer.now, way)
    return shelf.shares.add(writer, share)


def bin_share(writer: Writer, share_id: ShareId) -> Share:
    """Take back that somebody was given something."""
    return shelf.shares.bin(writer, share_id)


def follow(writer: Writer, message: Message) -> None:
    """Let what is noted as shared follow from a message as it stands now: sent, changed or not."""
    went_out = message.outcome in (Outcome.SENT, Outcome.CHANGED)
    noted = shelf.shares_of_message(writer, message.id)
    carried = [
        one for one in shelf.listed(writer) if went_out and rules.stands_in(one, message.text)
    ]
    ids = {one.id for one in carried}
    for share in noted:
        if share.resource_id in ids and share.binned_at is not None:
            shelf.shares.restore(writer, share.id)
        elif share.resource_id not in ids and share.binned_at is None:
            shelf.shares.bin(writer, share.id)
    known = {share.resource_id for share in noted}
    for one in carried:
        if one.id not in known:
            shelf.shares.add(
                writer,
                Share(
                    ShareId(0),
                    message.client_id,
                    one.id,
                    one.title,
                    message.at,
                    Way.WHATSAPP,
                    message.id,
                ),
            )


def resource_id_of(reader: Reader, share_id: int) -> int:
    """Return which entry of the library a share is of."""
    return shelf.shares.get(reader, share_id).resource_id
