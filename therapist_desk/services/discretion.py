"""Discretion: what the words being written give away, and to whom, asked while one types.

The names of other people come from the vault itself; nothing is kept of what was asked.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from therapist_desk.domain import depth
from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.services import practice, words
from therapist_desk.services.desk import Reader
from therapist_desk.vault.milliseconds import to_milliseconds
from therapist_desk.vault.shelves import clients as client_shelf
from therapist_desk.vault.shelves import messages as message_shelf
from therapist_desk.whatsapp.word_names import People
from therapist_desk.whatsapp.words import Finding, Kind

_MANY = 200
"""Of more findings nobody reads the list; each is compared with every other."""


@dataclass(frozen=True, slots=True)
class Discretion:
    """What ``text`` gives away, the name it comes under, and what that name tells by itself.

    ``lately`` counts the messages to and fro within the last day.
    """

    text: str
    findings: tuple[Finding, ...]
    sender: str
    sender_tells: tuple[Kind, ...]
    lately: int

    @property
    def names_risk(self) -> bool:
        """Return whether there is a word of danger in it."""
        return any(each.kind is Kind.RISK for each in self.findings)

    @property
    def is_long(self) -> bool:
        """Return whether it is more than a few lines."""
        return any(each.kind is Kind.LENGTH for each in self.findings)


class Looking:
    """Looks at texts one after another; names are made ready anew only when they changed."""

    def __init__(self) -> None:
        self._names: tuple[str, ...] = ()
        self._people = People(())

    def look(self, reader: Reader, client_id: ClientId, text: str) -> Discretion:
        """Return what ``text`` gives away on the way to this client."""
        client = client_shelf.clients.get(reader, client_id)
        ours = practice.get(reader)
        sender = ours.therapist_name or ours.practice_name
        found = words.check(text, client.language, [client.name], self._others(reader, client))
        since = to_milliseconds(reader.now - depth.LATELY)
        return Discretion(
            text,
            _outermost(found),
            sender,
            _telling(sender, ours.language),
            len(message_shelf.of_client_since(reader, client_id, since)),
        )

    def _others(self, reader: Reader, client: Client) -> People:
        names = tuple(client_shelf.names_beside(reader, client.id))
        if names != self._names:
            self._names, self._people = names, words.people(names)
        return self._people


def _outermost(found: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return what was found without what lies within another of its kind: one wording mends both."""

    def lies_within(one: Finding) -> bool:
        return any(
            other.start <= one.start
            and one.end <= other.end
            and other.end - other.start > one.end - one.start
            for other in found
            if other.kind is one.kind
        )

    return (
        tuple(one for one in found if not lies_within(one)) if len(found) < _MANY else tuple(found)
    )


def _telling(sender: str, language: str) -> tuple[Kind, ...]:
    """Return what the therapist's own name on the phone tells: a practice is often called one."""
    found = {each.kind for each in words.check(sender, language)} & {Kind.THERAPY, Kind.CONDITION}
    return tuple(sorted(found))
