"""Which agreement counts, where those of all clients stand, and which are to be read again soon.

Apart from what composes agreements: this is asked for at once after unlocking.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from therapist_desk.domain import agreements as rules
from therapist_desk.domain.agreements import Agreement, Standing
from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.guard import AgreementState, Channel
from therapist_desk.services import clients, practice
from therapist_desk.services.desk import Reader
from therapist_desk.vault.shelves import agreements as shelf

SOON = timedelta(days=14)
"""A review or an end this near is pointed out."""


@dataclass(frozen=True, slots=True)
class Overview:
    """A client and where the agreement that counts stands; both None when there is none."""

    client: Client
    outline: shelf.Outline | None
    standing: Standing | None

    @property
    def id(self) -> ClientId:
        """The client's id: there is one line for each."""
        return self.client.id


def versions(reader: Reader, client_id: ClientId) -> list[Agreement]:
    """Return the client's agreements, newest version first."""
    found = shelf.agreements.page(reader, shelf.ids_of_client(reader, client_id))
    return sorted(found.values(), key=lambda each: -each.version)


def latest(
    reader: Reader, client_id: ClientId, channel: Channel = Channel.CHAT
) -> Agreement | None:
    """Return the agreement the guard judges for ``channel``, or None.

    The accepted one, expired or not, for its rules bind; else the newest that was ever accepted,
    so that beginning a draft never softens a withdrawal; else the newest draft. Group rules stand
    beside the agreement between the two: each kind is looked at first for its own channel.
    """
    return shelf.weightiest(reader, client_id, channel)


def overview(reader: Reader, client_ids: Sequence[int]) -> Mapping[int, Overview]:
    """Return the line of each of these clients."""
    outlines = {each.client_id: each for each in shelf.outlines(reader, client_ids)}
    day = practice.today(reader)
    return {
        client_id: _overview(client, outlines.get(client.id), day)
        for client_id, client in clients.page(reader, client_ids).items()
    }


def standings(reader: Reader) -> dict[Standing | None, list[int]]:
    """Return the ids of current clients by where their agreement stands, each by name."""
    day = practice.today(reader)
    known: dict[int, Standing] = {
        each.client_id: rules.standing(each, day) for each in shelf.outlines(reader)
    }
    found: dict[Standing | None, list[int]] = {}
    for client_id in clients.listed(reader):
        found.setdefault(known.get(client_id), []).append(client_id)
    return found


def reviews_due(reader: Reader) -> list[Overview]:
    """Return current clients whose agreement is to be read again or ends soon, the earliest first."""
    last = practice.today(reader) + SOON
    due: dict[int, shelf.Outline] = {
        each.client_id: each
        for each in shelf.outlines(reader)
        if each.state is AgreementState.ACCEPTED and _next_day(each) <= last
    }
    listed = [client_id for client_id in clients.listed(reader) if client_id in due]
    found = overview(reader, listed).values()
    return sorted(found, key=lambda one: _next_day(due[one.client.id]))


def _next_day(outline: shelf.Outline) -> date:
    return min(outline.review_on or date.max, outline.ends_on or date.max)


def _overview(client: Client, outline: shelf.Outline | None, day: date) -> Overview:
    return Overview(client, outline, rules.standing(outline, day) if outline else None)
