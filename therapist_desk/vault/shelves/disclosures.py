"""The shelf of disclosures; what is put here is never changed and never taken away."""

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.disclosures import Disclosure
from therapist_desk.domain.topics import Topic
from therapist_desk.vault.shelf import Shelf
from therapist_desk.vault.store import Reader

disclosures = Shelf(Topic.DISCLOSURE, Disclosure)


def ids(reader: Reader) -> list[int]:
    """Return the ids of all disclosures, latest first."""
    return reader.numbers("SELECT id FROM disclosure ORDER BY at DESC, id DESC")


def ids_of_client(reader: Reader, client_id: ClientId) -> list[int]:
    """Return the ids of the client's disclosures, latest first."""
    return reader.numbers(
        "SELECT id FROM disclosure WHERE client_id = ? ORDER BY at DESC, id DESC", (client_id,)
    )
